/** The account as collections: each kind of resource brings its own endpoints. */

import { ProvisionError } from '../errors.ts';
import type { Api } from '../model.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import type { Writes } from './http.ts';

/** What endpoints need of the account that is open. */
export interface Connection {
  /** The generation that is spoken. */
  readonly api: Api;
  readonly http: Writes;
  readonly keeper: SecretRegistry;
  /** Epoch milliseconds, by which tokens are signed. */
  readonly now: () => number;
  /** The path of what the resources are in, such as `/v2/apps`. */
  readonly root: string;
  /** Pages of a list that may be read at the same time. */
  readonly pagesAtOnce: number;
}

/**
 * The endpoints of a kind, by the API generations that have it. `In`: the ids of what it is in, such as an app. `C` offers
 * what can be done there; names that begin with `list` or `get` only read.
 */
export type Endpoints<C, In extends readonly unknown[] = [appId: string]> = Readonly<
  Partial<Record<Api, (at: Connection, ...where: In) => C>>
>;

/** A collection without its writes. */
export type Reading<C> = Pick<C, Extract<keyof C, `list${string}` | `get${string}`>>;

/** Opens a collection. Throws ProvisionError where the API generation has none. */
export function collectionAt<C, In extends readonly unknown[]>(
  at: Connection,
  endpoints: Endpoints<C, In>,
  where: In,
): C {
  const open = endpoints[at.api];
  if (open !== undefined) return open(at, ...where);
  throw new ProvisionError('generation-hidden', `The ${at.api} API does not have this kind of resource.`, {
    remedy: 'Write the other generation as `api`.',
  });
}
