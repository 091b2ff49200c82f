/** How each kind of resource inside an app is exported. Only `export` loads it. */

import { channelExport } from './channel/export.ts';
import type { KindExport } from './exported.ts';
import type { KindName } from './index.ts';
import { integrationKeyExport } from './integration-key/export.ts';
import { keyExport } from './key/export.ts';
import { menuExport } from './menu/export.ts';
import { switchboardExport, switchboardIntegrationExport } from './switchboard/export.ts';
import { templateExport } from './template/export.ts';
import { webhookExport } from './webhook/export.ts';

/** The exports by the names of the kinds, in the order in which an app shows them. */
export const KIND_EXPORTS: Readonly<Record<KindName, KindExport>> = {
  key: keyExport,
  channel: channelExport,
  webhook: webhookExport,
  menu: menuExport,
  template: templateExport,
  integrationKey: integrationKeyExport,
  switchboard: switchboardExport,
  switchboardIntegration: switchboardIntegrationExport,
};
