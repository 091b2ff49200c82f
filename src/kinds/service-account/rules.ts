/** What must hold for the section `serviceAccounts` as a whole. No message repeats a value: it may be a secret. */

import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { isObject } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { closest } from '../../text/suggest.ts';
import { checkInstance } from '../app/rules.ts';
import { repeated, textsIn } from '../entries.ts';
import { desiredKey } from '../key/desired.ts';
import { checkKeys } from '../key/rules.ts';

/**
 * Checks what concerns the service accounts together, by address: names and ids are unique in an account, and the apps are
 * the manifest's. No message repeats a value: it may be a secret.
 */
export function checkServiceAccounts(
  all: ReadonlyMap<string, Json>,
  appKeys: readonly string[],
  context: RuleContext,
): void {
  for (const [address, one] of all) {
    if (!isObject(one)) continue;
    checkInstance(one, address, context);
    checkKeys(one['keys'], `${address}.keys`, desiredKey, context);
    const { apps } = one;
    for (const key of Array.isArray(apps) ? apps : []) {
      if (typeof key !== 'string' || appKeys.includes(key)) continue;
      const near = closest(key, appKeys);
      const at = `${address}.apps`;
      const guess = near === undefined ? '' : `; did you mean ${near}?`;
      errorAt(context, at, `one of these is the key of no app of this manifest${guess}`);
    }
  }
  const ids = textsIn(all, ({ id }) => id);
  for (const [address, first] of repeated(ids)) {
    const message = `this is the id of ${first} too; a service account belongs to one entry only`;
    errorAt(context, `${address}.id`, message);
  }
  const names = textsIn(all, ({ name }) => name);
  for (const [address, first] of repeated(names)) {
    const message = `${first} has the same name; names of service accounts are unique in an account, so choose another`;
    errorAt(context, `${address}.name`, message);
  }
}
