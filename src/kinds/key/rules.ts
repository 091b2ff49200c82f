/** What must hold for the tokens of keys. No message repeats a value: it may be a secret. */

import type { RuleContext } from '../../manifest/rules/context.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, type JsonObject } from '../../manifest/yaml/record.ts';
import type { DesiredKey, Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { nameInAccount } from './desired.ts';
import { TEMPORARY_KEY } from './name.ts';
import { checkTimes } from './times.ts';

/** Which field names the user of a token, by the token's scope. */
const USER_FIELDS: Readonly<Record<string, string>> = { appUser: 'userId', user: 'externalId' };

/** Checks the keys of one holder together: their names and their times. */
export function checkKeys(
  keys: Json | undefined,
  address: string,
  desired: (key: string, value: Json) => DesiredKey,
  context: RuleContext,
): void {
  checkNames(keys, address, context);
  checkTimes(keys, address, desired, context);
}

/** No two keys of one holder have the same name in the account, where they could not be told apart. */
function checkNames(keys: Json | undefined, address: string, { places, findings }: RuleContext): void {
  const byName = new Map<string, string>();
  for (const [key, value] of entriesOf(keys)) {
    const at = inside(address, key);
    const name = nameInAccount(key, value);
    const first = byName.get(name);
    byName.set(name, first ?? at);
    const field = `${at}.name`;
    if (first !== undefined) {
      findings.error(places.nearest(field), field, `this is the name of ${first} too; choose another`);
    } else if (name === TEMPORARY_KEY) {
      const message = 'keys of this name are created and deleted by runs; choose another';
      findings.error(places.nearest(field), field, message);
    }
  }
}

/** A user's token names its user, and an app's token names none. */
export function checkUser(jwt: JsonObject, address: string, { places, findings }: RuleContext): void {
  const scope = typeof jwt['scope'] === 'string' ? jwt['scope'] : 'app';
  const wanted = ownValue(USER_FIELDS, scope);
  if (wanted !== undefined && ownValue(jwt, wanted) === undefined) {
    const message = `a token with the scope ${scope} is one user's; write \`${wanted}: test-user\``;
    findings.error(places.nearest(address), `${address}.${wanted}`, message);
  }
  if (wanted !== undefined && jwt['from'] === 'api') {
    const message = `the vendor signs tokens of apps only; remove \`from: api\``;
    findings.error(places.nearest(`${address}.from`), `${address}.from`, message);
  }
  for (const field of Object.values(USER_FIELDS)) {
    if (field === wanted || ownValue(jwt, field) === undefined) continue;
    const message = `${field} has no meaning with the scope ${scope}; remove it`;
    findings.error(places.nearest(`${address}.${field}`), `${address}.${field}`, message);
  }
}
