/** What belongs together in a report. */

import { CHILD_KINDS } from '../../kinds/resources.ts';
import type { Change, Plan, Unmanaged } from '../../model.ts';
import { grouped } from '../../text/grouped.ts';

/** The changes of each app together, apps in the order in which the plan first names them. */
export function byApp(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  return grouped(changes, ({ address }) => appOf(address));
}

/** Unmanaged resources of one origin, under a title. */
export interface UnmanagedGroup {
  readonly title: string;
  readonly items: readonly Unmanaged[];
}

/** What a manifest no longer has, then what none has had; a group without items is left out. */
export function unmanagedGroups({ unmanaged }: Pick<Plan, 'unmanaged'>): UnmanagedGroup[] {
  return [
    {
      title: 'No longer in the manifest, left alone (`prune: owned` deletes them)',
      items: unmanaged.filter(({ owned }) => owned === true),
    },
    { title: 'Not in the manifest, left alone', items: unmanaged.filter(({ owned }) => owned !== true) },
  ].filter(({ items }) => items.length > 0);
}

/**
 * The address of the app that an address belongs to: `apps.support` for `apps.support.webhooks.inbox`. Publications
 * are in no app and form one group; a sweep has all of that for each instance.
 */
export function appOf(address: string): string {
  const { before, inside } = splitAddress(address);
  return before + (inside.startsWith('publish.') ? 'publish' : inside.split('.', 2).join('.'));
}

/** An address of a sweep without `instances.pr-4.`, which it begins with, and that instance. */
export function splitAddress(address: string): {
  readonly before: string;
  readonly instance: string | undefined;
  readonly inside: string;
} {
  const [before = '', instance] = /^instances\.([^.]+)\./.exec(address) ?? [];
  return { before, instance, inside: address.slice(before.length) };
}

/**
 * The manifest keys in an address beyond its app: `inbox` for `apps.support.webhooks.inbox`, `inbox.bot` for
 * `apps.support.webhooks.inbox.keys.bot`, nothing for what an app has one of, and the app's key for an app, with its instance in
 * a sweep.
 */
export function nameOf(address: string): string {
  const { instance, inside } = splitAddress(address);
  const isApp = appOf(address) === address || isDuplicate(inside);
  return isApp && instance !== undefined ? `${nameInside(inside)} (${instance})` : nameInside(inside);
}

/** A duplicate of an app has the app's address and its own id. */
function isDuplicate(address: string): boolean {
  return /^\w+\.[^.]+\.[0-9a-f]{24}$/.test(address);
}

function nameInside(address: string): string {
  if (address.startsWith('publish.')) return address.slice('publish.'.length);
  const [, app, section, ...rest] = address.split('.');
  if (section === undefined) return app ?? address;
  if (isDuplicate(address)) return `${app} ${section}`;
  const inside = [section, ...rest].join('.');
  const dotted = CHILD_KINDS.find(
    (kind) => kind.section.includes('.') && inside.startsWith(`${kind.section}.`),
  );
  if (dotted !== undefined) return inside.slice(dotted.section.length + 1);
  return rest.filter((_segment, index) => index % 2 === 0).join('.');
}
