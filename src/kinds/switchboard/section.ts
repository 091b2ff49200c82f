/** Switchboards in the manifest (v2). */

import type { Section } from '../../manifest/language.ts';
import type { DesiredSwitchboard, DesiredSwitchboardIntegration } from '../../model.ts';
import { desiredSwitchboardIntegrations, desiredSwitchboards } from './desired.ts';
import { checkSwitchboard } from './rules.ts';
import { switchboardShape } from './schema.ts';

/** The field `switchboard` of an app. */
export const switchboardSection: Section<DesiredSwitchboard> = {
  fields: { switchboard: { shape: switchboardShape, api: 'v2' } },
  check: checkSwitchboard,
  desired: ({ switchboard }) => desiredSwitchboards(switchboard),
};

/** What is below the field `switchboard`. */
export const switchboardIntegrationSection: Section<DesiredSwitchboardIntegration> = {
  desired: ({ switchboard }) => desiredSwitchboardIntegrations(switchboard),
};
