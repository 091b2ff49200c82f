/** What an API generation does not have. A manifest that asks for it is refused long before it gets here. */

import { ProvisionError } from '../errors.ts';
import type { Api } from '../model.ts';
import type { IntegrationKeys, Menus, Switchboards } from './account.ts';

/** Menus of v2: none. */
export const NO_MENUS: Menus = {
  get: () => refuse('menus', 'v1.1'),
  set: () => refuse('menus', 'v1.1'),
  remove: () => refuse('menus', 'v1.1'),
};

/** Integration keys of v1.1: none. */
export const NO_INTEGRATION_KEYS: IntegrationKeys = {
  list: () => refuse('integration keys', 'v2'),
  create: () => refuse('integration keys', 'v2'),
  remove: () => refuse('integration keys', 'v2'),
};

/** Switchboards of v1.1: none. */
export const NO_SWITCHBOARDS: Switchboards = {
  list: () => refuse('switchboards', 'v2'),
  listIntegrations: () => refuse('switchboards', 'v2'),
  create: () => refuse('switchboards', 'v2'),
  update: () => refuse('switchboards', 'v2'),
  remove: () => refuse('switchboards', 'v2'),
  createIntegration: () => refuse('switchboards', 'v2'),
  updateIntegration: () => refuse('switchboards', 'v2'),
  removeIntegration: () => refuse('switchboards', 'v2'),
};

async function refuse(what: string, api: Api): Promise<never> {
  throw new ProvisionError(`Only the ${api} API has ${what}.`, { remedy: `Write \`api: ${api}\`.` });
}
