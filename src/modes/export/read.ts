/** Reading an app with all that a manifest can declare of it. */

import { hasMenu } from '../../kinds/channel/types.ts';
import type { ExportedApp } from '../../kinds/exported.ts';
import { INTEGRATION_KEYS } from '../../kinds/integration-key/api-v2.ts';
import { INTEGRATIONS } from '../../kinds/integrations.ts';
import { KEYS } from '../../kinds/key/api.ts';
import { MENUS } from '../../kinds/menu/api-v11.ts';
import { SWITCHBOARD_INTEGRATIONS, SWITCHBOARDS } from '../../kinds/switchboard/api-v2.ts';
import type { ActualApp, ActualChannel, ActualWebhook, Api } from '../../model.ts';
import type { AccountReader } from '../../smooch/account.ts';

/** Reads everything in an app, with one request for each list; `keys`: whether its keys can be seen. */
export async function readApp(
  account: AccountReader,
  app: ActualApp,
  api: Api,
  seen: { readonly keys: boolean },
): Promise<ExportedApp> {
  const [keys, { webhooks, channels }] = await Promise.all([
    seen.keys ? account.collection(KEYS, app.id).list() : [],
    account.collection(INTEGRATIONS, app.id).list(),
  ]);
  const own = { app, keys, webhooks, channels };
  return api === 'v2'
    ? { ...own, menus: new Map(), ...(await readV2(account, app, webhooks)) }
    : { ...own, integrationKeys: new Map(), menus: await readMenus(account, app, channels) };
}

async function readMenus(
  account: AccountReader,
  app: ActualApp,
  channels: readonly ActualChannel[],
): Promise<ExportedApp['menus']> {
  const holders = channels.filter(({ type }) => hasMenu('v1.1', type)).map(({ id }) => id);
  const [own, ...others] = await Promise.all([
    account.collection(MENUS, app.id).get(),
    ...holders.map((id) => account.collection(MENUS, app.id, id).get()),
  ]);
  const ofApp = JSON.stringify(own);
  const ofChannels = others.map((menu, index) => [holders[index] ?? '', menu] as const);
  // A channel without a menu of its own may show the app's.
  const menus = [[app.id, own] as const, ...ofChannels.filter(([, menu]) => JSON.stringify(menu) !== ofApp)];
  return new Map(menus.filter(([, { items }]) => items.length > 0));
}

async function readV2(
  account: AccountReader,
  app: ActualApp,
  webhooks: readonly ActualWebhook[],
): Promise<Pick<ExportedApp, 'integrationKeys' | 'switchboard'>> {
  const readKeys = webhooks.flatMap(({ id, container, otherGeneration }) => {
    if (container === undefined || otherGeneration !== undefined) return [];
    const listed = account.collection(INTEGRATION_KEYS, app.id, container).list();
    return [listed.then((all) => [id, all.map((key) => ({ ...key, container }))] as const)];
  });
  const [keys, [actual]] = await Promise.all([
    Promise.all(readKeys),
    account.collection(SWITCHBOARDS, app.id).list(),
  ]);
  const integrationKeys = new Map(keys);
  if (actual === undefined) return { integrationKeys };
  const integrations = await account.collection(SWITCHBOARD_INTEGRATIONS, app.id, actual.id).list();
  return { integrationKeys, switchboard: { actual, integrations } };
}
