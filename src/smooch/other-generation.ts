/** What an API generation does not have, which a manifest that declares it is refused for long before; and the webhooks of the other. */

import { ProvisionError } from '../errors.ts';
import type { ActualWebhook, Api } from '../model.ts';
import type { Account, AccountReader, IntegrationKeys, Menus, Switchboards } from './account.ts';
import { SmoochError } from './errors.ts';

/** Menus of v2: none. */
export const NO_MENUS: Menus = {
  get: () => refuse('menus', 'v1.1'),
  set: () => refuse('menus', 'v1.1'),
  remove: () => refuse('menus', 'v1.1'),
};

/** Integration keys of v1.1: none. */
export const NO_INTEGRATION_KEYS: IntegrationKeys = {
  list: () => refuse('integration keys', 'v2'),
  get: () => refuse('integration keys', 'v2'),
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
  throw new ProvisionError('generation-hidden', `Only the ${api} API has ${what}.`, {
    remedy: `Write \`api: ${api}\`.`,
  });
}

/** What an adapter needs of the one for the other generation: their webhooks are one store, and each may hide the other's. */
export type OtherGeneration = () => Pick<Account, 'listWebhooks' | 'deleteWebhook'>;

/**
 * The webhooks that the other generation, `api`, created, as it lists them. Undefined where it refuses: the credentials, or the
 * host, may be for one generation alone.
 */
export async function webhooksOf(
  other: Pick<AccountReader, 'listWebhooks'>,
  api: Api,
  appId: string,
): Promise<readonly ActualWebhook[] | undefined> {
  try {
    const all = await other.listWebhooks(appId);
    return all
      .filter(({ otherGeneration }) => otherGeneration === undefined)
      .map((webhook) => ({ ...webhook, otherGeneration: api }));
  } catch (error) {
    if (error instanceof SmoochError && error.status < 500) return undefined;
    throw error;
  }
}
