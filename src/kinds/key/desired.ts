/** Checked keys, as plain JSON, to the nouns of the model. */

import { isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import type { DesiredJwt, DesiredKey, Json } from '../../model.ts';
import { nameOf } from '../entries.ts';

/** Seconds that an old key stays beside the new one when the manifest does not say. */
const DEFAULT_OVERLAP = 7 * 86_400;

/** The token of a key of an app whose entry says nothing about it. */
const APP_TOKEN: DesiredJwt = { byDefault: true, from: 'sign', scope: 'app' };

/** A key of an app that a checked entry wants. It signs a token unless the entry says otherwise. */
export function desiredAppKey(key: string, value: Json): DesiredKey {
  const isSilent = !isObject(value) || value['jwt'] === undefined;
  return { ...desiredKey(key, value), ...(isSilent ? { jwt: APP_TOKEN } : {}) };
}

/** A key that a checked entry wants; `scope`: whose token it signs when the entry declares one without a scope. */
export function desiredKey(key: string, value: Json, scope: 'app' | 'account' = 'app'): DesiredKey {
  const jwt = isObject(value) ? value['jwt'] : undefined;
  const rotate = isObject(value) ? value['rotate'] : undefined;
  return {
    key,
    name: nameOf(key, value),
    ...(isObject(jwt) ? { jwt: desiredJwt(jwt, scope) } : {}),
    ...(isObject(rotate) ? desiredRotation(rotate) : {}),
  };
}

function desiredRotation({ every, overlap }: JsonObject): Pick<DesiredKey, 'rotate'> {
  if (typeof every !== 'number') return {};
  return { rotate: { every, overlap: typeof overlap === 'number' ? overlap : DEFAULT_OVERLAP } };
}

function desiredJwt(
  { from, scope, userId, externalId, expiresIn }: JsonObject,
  unsaid: 'app' | 'account',
): DesiredJwt {
  const jwt: DesiredJwt = {
    from: from === 'api' ? 'api' : 'sign',
    scope: scope === 'appUser' || scope === 'user' ? scope : unsaid,
    ...(typeof userId === 'string' ? { userId } : {}),
    ...(typeof externalId === 'string' ? { externalId } : {}),
  };
  return expiresIn === 'never' || typeof expiresIn === 'number' ? { ...jwt, expiresIn } : jwt;
}
