/** What must hold for the tokens of keys. No message repeats a value: it may be a secret. */

import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, type JsonObject } from '../../manifest/yaml/record.ts';
import type { DesiredKey, Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { nameOf, repeated } from '../entries.ts';
import { TEMPORARY_KEY } from './schema.ts';
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
function checkNames(keys: Json | undefined, address: string, context: RuleContext): void {
  const names = entriesOf(keys).map(([key, value]) => [inside(address, key), nameOf(key, value)] as const);
  for (const [at, first] of repeated(names)) {
    errorAt(context, `${at}.name`, `this is the name of ${first} too; choose another`);
  }
  const temporary = names.find(([, name]) => name === TEMPORARY_KEY);
  if (temporary === undefined) return;
  errorAt(
    context,
    `${temporary[0]}.name`,
    'keys of this name are created and deleted by runs; choose another',
  );
}

/** A user's token names its user, and an app's token names none. */
export function checkUser(jwt: JsonObject, address: string, context: RuleContext): void {
  const scope = typeof jwt['scope'] === 'string' ? jwt['scope'] : 'app';
  const wanted = ownValue(USER_FIELDS, scope);
  if (wanted !== undefined && ownValue(jwt, wanted) === undefined) {
    const message = `a token with the scope ${scope} is one user's; write \`${wanted}: test-user\``;
    errorAt(context, `${address}.${wanted}`, message);
  }
  if (wanted !== undefined && jwt['from'] === 'api') {
    errorAt(context, `${address}.from`, 'the vendor signs tokens of apps only; remove `from: api`');
  }
  for (const field of Object.values(USER_FIELDS)) {
    if (field === wanted || ownValue(jwt, field) === undefined) continue;
    errorAt(context, `${address}.${field}`, `${field} has no meaning with the scope ${scope}; remove it`);
  }
}
