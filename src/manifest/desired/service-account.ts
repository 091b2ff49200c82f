/** The section `serviceAccounts`: what must hold for it, and from its checked entries to the nouns of the model. */

import type { DesiredServiceAccount, Json } from '../../model.ts';
import { desiredKey } from './app.ts';
import { entriesOf, isObject } from '../yaml/record.ts';
import type { RuleContext } from '../rules/context.ts';
import { checkInstance } from '../rules/rules.ts';
import { closest } from '../../text/suggest.ts';

/** The service account that a checked entry wants; undefined when the entry turned out to be unusable. */
export function desiredServiceAccount(key: string, value: Json): DesiredServiceAccount | undefined {
  if (!isObject(value)) return undefined;
  const { name, id, protect, keys, apps } = value;
  if (typeof name !== 'string') return undefined;
  return {
    key,
    name,
    ...(typeof id === 'string' ? { id } : {}),
    protect: protect === true,
    keys: entriesOf(keys).map(([keyName, one]) => desiredKey(keyName, one, 'account')),
    apps: Array.isArray(apps) ? apps.filter((one) => typeof one === 'string') : [],
  };
}

/**
 * Checks what concerns the service accounts together, by address: names and ids are unique in an account, and the apps are
 * the manifest's. No message repeats a value: it may be a secret.
 */
export function checkServiceAccounts(
  all: ReadonlyMap<string, Json>,
  appKeys: readonly string[],
  context: RuleContext,
): void {
  const { places, findings } = context;
  const taken = new Map<string, string>();
  for (const [address, one] of all) {
    if (!isObject(one)) continue;
    checkInstance(one, address, context);
    for (const field of ['id', 'name'] as const) {
      const value = one[field];
      if (typeof value !== 'string') continue;
      const first = taken.get(`${field} ${value}`);
      taken.set(`${field} ${value}`, first ?? address);
      if (first === undefined) continue;
      const at = `${address}.${field}`;
      const message =
        field === 'id'
          ? `this is the id of ${first} too; a service account belongs to one entry only`
          : `${first} has the same name; names of service accounts are unique in an account, so choose another`;
      findings.error(places.nearest(at), at, message);
    }
    const { apps } = one;
    for (const key of Array.isArray(apps) ? apps : []) {
      if (typeof key !== 'string' || appKeys.includes(key)) continue;
      const near = closest(key, appKeys);
      const at = `${address}.apps`;
      const guess = near === undefined ? '' : `; did you mean ${near}?`;
      findings.error(places.nearest(at), at, `one of these is the key of no app of this manifest${guess}`);
    }
  }
}
