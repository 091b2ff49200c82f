/** What belongs together in a report. */

import type { Change } from '../../model.ts';

/** The changes of each app together, apps in the order in which the plan first names them. */
export function byApp(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const app = appOf(change.address);
    const group = groups.get(app);
    if (group === undefined) groups.set(app, [change]);
    else group.push(change);
  }
  return groups;
}

/**
 * The address of the app that an address belongs to: `apps.support` for `apps.support.webhooks.inbox`. Publications
 * are in no app and form one group.
 */
export function appOf(address: string): string {
  if (address.startsWith('publish.')) return 'publish';
  return address.split('.', 2).join('.');
}

/**
 * What an address says beyond its app and its kind: `inbox` for `apps.support.webhooks.inbox`, `inbox.bot` for a key of its
 * integration, `page` for the menu of a channel, nothing for what an app has one of, and the app's key for an app.
 */
export function nameOf(address: string): string {
  if (address.startsWith('publish.')) return address.slice('publish.'.length);
  const [, app, section, ...rest] = address.split('.');
  if (section === undefined) return app ?? address;
  // A duplicate of an app has the app's address and its own id.
  if (rest.length === 0 && /^[0-9a-f]{24}$/.test(section)) return `${app} ${section}`;
  if (section === 'switchboard') return rest.slice(1).join('.');
  const inside = rest[1] === 'keys' || rest[1] === 'menu' ? [rest[0], ...rest.slice(2)] : rest;
  return inside.join('.');
}
