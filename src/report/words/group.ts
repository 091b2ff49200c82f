/** What belongs together in a report. */

import { CHILD_KINDS } from '../../kinds/resources.ts';
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
 * The manifest keys in an address beyond its app: `inbox` for `apps.support.webhooks.inbox`, `inbox.bot` for
 * `apps.support.webhooks.inbox.keys.bot`, nothing for what an app has one of, and the app's key for an app.
 */
export function nameOf(address: string): string {
  if (address.startsWith('publish.')) return address.slice('publish.'.length);
  const [, app, section, ...rest] = address.split('.');
  if (section === undefined) return app ?? address;
  // A duplicate of an app has the app's address and its own id.
  if (rest.length === 0 && /^[0-9a-f]{24}$/.test(section)) return `${app} ${section}`;
  const inside = [section, ...rest].join('.');
  const dotted = CHILD_KINDS.find(
    (kind) => kind.section.includes('.') && inside.startsWith(`${kind.section}.`),
  );
  if (dotted !== undefined) return inside.slice(dotted.section.length + 1);
  return rest.filter((_segment, index) => index % 2 === 0).join('.');
}
