/** What must hold for the tokens of keys. No message repeats a value: it may be a secret. */

import type { RuleContext } from '../../manifest/rules/context.ts';
import type { JsonObject } from '../../manifest/yaml/record.ts';
import { ownValue } from '../../text/own-value.ts';

/** Which field names the user of a token, by the token's scope. */
const USER_FIELDS: Readonly<Record<string, string>> = { appUser: 'userId', user: 'externalId' };

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
