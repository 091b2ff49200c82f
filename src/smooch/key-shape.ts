/** Keys as v1.1 answers them, those of apps and those of service accounts. */

import type { ActualKey } from '../model.ts';
import type { SecretKeeper } from '../secret.ts';
import { type Answered, type Members, optionalText } from './shape.ts';

/** A key; its secret, which comes with every read, is taken in and masked. */
export function readKey(read: Answered, item: Members, keeper: SecretKeeper): ActualKey {
  const secret = optionalText(item, 'secret');
  return {
    id: read.string(item, '_id'),
    name: read.string(item, 'name'),
    ...(secret === undefined ? {} : { secret: keeper.learn(secret) }),
  };
}
