/** What lists show, and in which order. */

import { type ApiError, forbidden } from './api-error.ts';
import { comparison } from './ordered-ids.ts';
import { type Call, seesApp, type World } from './route.ts';

/** The ids of the apps that a call may see, in order; `serviceAccountId` narrows them to one service account's. */
export function visibleAppIds(call: Call, world: World, serviceAccountId?: string): readonly string[] {
  const { store, switches, hidden } = world;
  const all = store.appIds.in(switches.listOrder);
  const narrowed =
    serviceAccountId !== undefined ||
    (call.caller.scope === 'account' && call.caller.serviceAccount !== undefined);
  if (!narrowed && hidden.size === 0) return all;
  return all.filter((id) => {
    const app = store.apps.get(id);
    if (app === undefined || hidden.leavesOut(id) || !seesApp(call.caller, app)) return false;
    return serviceAccountId === undefined || app.serviceAccountId === serviceAccountId;
  });
}

/**
 * The service account that a query narrows the apps to; a service account may only name itself.
 * @throws {ApiError} 403 for another one
 */
export function serviceAccountFilter(call: Call, parameter: string): string | undefined {
  const id = call.query.get(parameter) ?? undefined;
  const own = call.caller.scope === 'account' ? call.caller.serviceAccount?.id : undefined;
  if (id !== undefined && own !== undefined && id !== own) throw notTheirs();
  return id;
}

/** 403 for a service account that the credentials have nothing to do with. */
export function notTheirs(): ApiError {
  return forbidden('The serviceAccountId provided does not match supplied credentials');
}

/** The records of a small list, in order, without those that a fault keeps out. */
export function listed<Entry extends { readonly id: string }>(
  entries: Iterable<Entry>,
  world: World,
): Entry[] {
  const compare = comparison(world.switches.listOrder, world.store.seed);
  return [...entries]
    .filter((entry) => world.hidden.size === 0 || !world.hidden.leavesOut(entry.id))
    .sort((a, b) => compare(a.id, b.id));
}
