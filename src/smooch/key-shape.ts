/** Keys as the vendor answers them, whatever they belong to. */

import type { ActualKey, Api } from '../model.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import { type Answered, type Members, optionalText } from './shape.ts';

/** What each generation calls the id and the name. */
const NAMES: Readonly<Record<Api, readonly [id: string, name: string]>> = {
  'v1.1': ['_id', 'name'],
  v2: ['id', 'displayName'],
};

/** A key; its secret, which comes with every read, is taken in and masked. */
export function readKey(api: Api, read: Answered, item: Members, keeper: SecretRegistry): ActualKey {
  const secret = optionalText(item, 'secret');
  const [id, name] = NAMES[api];
  return {
    id: read.string(item, id),
    name: read.string(item, name),
    ...(secret === undefined ? {} : { secret: keeper.learn(secret) }),
  };
}
