/** Keys of apps, integrations and service accounts: the rules they share. */

import jwt from 'jsonwebtoken';
import { badRequest, type Generation, notFound } from './api-error.ts';
import { NAME, nameField } from './app-body.ts';
import { problemsIn } from './field-rules.ts';
import { secondsOf } from './ids.ts';
import { type JsonObject, textOf } from './json.ts';
import type { KeyRecord } from './records.ts';
import type { Call, World } from './route.ts';

/** The most keys that an app, an integration or a service account can have. */
export const MOST_KEYS = 10;

/**
 * The name for a new key.
 * @throws {ApiError} 400 for a bad body, or when there are {@link MOST_KEYS} already
 */
export function newKeyName(call: Call, keys: ReadonlyMap<string, KeyRecord>, generation: Generation): string {
  const nameKey = nameField(generation);
  const problems = problemsIn(call.body, { fields: { [nameKey]: NAME }, required: [nameKey] });
  if (problems.length > 0) throw badRequest(problems);
  if (keys.size >= MOST_KEYS) throw badRequest(`The maximum number of keys (${MOST_KEYS}) has been reached`);
  return textOf(call.body, nameKey);
}

/**
 * The key that a call names.
 * @throws {ApiError} 404 when it is not among these
 */
export function keyOf(call: Call, keys: ReadonlyMap<string, KeyRecord>): KeyRecord {
  const key = keys.get(call.params['keyId'] ?? '');
  if (key === undefined) throw notFound();
  return key;
}

/** How a key shows: with its secret, in every read. */
export function keyView(key: KeyRecord, generation: Generation): JsonObject {
  if (generation === 'v1.1') return { _id: key.id, name: key.name, secret: key.secret };
  return { id: key.id, displayName: key.name, secret: key.secret };
}

/** The token of the `/jwt` endpoint: it never expires, and is void when its key is deleted. */
export function keyToken(key: KeyRecord, scope: 'app' | 'account', world: World): string {
  const hasIat = world.switches.jwtIat === 'present';
  const claims = { scope, ...(hasIat ? { iat: secondsOf(world.clock) } : {}) };
  const token = jwt.sign(claims, key.secret, { keyid: key.id, noTimestamp: !hasIat });
  return world.store.issued(token);
}
