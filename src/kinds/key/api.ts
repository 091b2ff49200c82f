/** The endpoints of keys, which are the same wherever a key belongs, but for the path. */

import type { ActualKey, Api } from '../../model.ts';
import type { Secret, SecretRegistry } from '../../secrets/secret.ts';
import type { Connection, Endpoints } from '../../smooch/collection.ts';
import { Resources } from '../../smooch/resources.ts';
import { Answered, MEMBERS, type Members, optionalText } from '../../smooch/shape.ts';

/** Keys, which never change. A deleted one is refused with every token signed with it. */
export type Keys = Pick<Resources<ActualKey, string>, 'list' | 'get' | 'create' | 'remove'>;

/** `/v1.1/apps/{appId}/keys`, `/v1.1/serviceaccounts/{serviceAccountId}/keys` and `/v2/apps/{appId}/keys`. */
export const KEYS: Endpoints<Keys> = { 'v1.1': keysOf, v2: keysOf };

function keysOf(at: Connection, appId: string): Resources<ActualKey, string> {
  return keysAt(at, `${at.root}/${encodeURIComponent(appId)}/keys`);
}

/** The vendor's own tokens for keys, which v1.1 alone issues; they never expire. */
export interface KeyTokens {
  getToken(keyId: string): Promise<Secret>;
}

/** `GET /v1.1/apps/{appId}/keys/{keyId}/jwt`, and the same of service accounts. */
export const KEY_TOKENS: Endpoints<KeyTokens> = {
  'v1.1': (at, appId) => ({
    getToken: async (keyId) => {
      const path = `${keysOf(at, appId).pathOf(keyId)}/jwt`;
      const answer = await at.http.get(path);
      return at.keeper.learn(new Answered('GET', path).string((answer ?? {}) as Members, 'jwt'));
    },
  }),
};

/** The keys at a path; a new one is created by its name. The secrets come with every answer. */
export function keysAt(at: Connection, path: string): Resources<ActualKey, string> {
  return new Resources(at, {
    path,
    name: 'key',
    read: (read, item) => readKey(at.api, read, item, at.keeper),
    body: (name) => ({ [MEMBERS[at.api].name]: name }),
  });
}

/** A key; its secret, which comes with every read, is taken in and masked. */
function readKey(api: Api, read: Answered, item: Members, keeper: SecretRegistry): ActualKey {
  const secret = optionalText(item, 'secret');
  const { id, name } = MEMBERS[api];
  return {
    id: read.string(item, id),
    name: read.string(item, name),
    ...(secret === undefined ? {} : { secret: keeper.learn(secret) }),
  };
}
