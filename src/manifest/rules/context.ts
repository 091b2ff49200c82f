/** What the rules of a manifest share. */

import type { Api } from '../../model.ts';
import type { Places } from '../yaml/places.ts';
import type { Findings } from '../yaml/problem.ts';

/** What the rules need to know. */
export interface RuleContext {
  readonly api: Api | undefined;
  readonly instance: string | undefined;
  readonly places: Places;
  readonly findings: Findings;
  /** What is known of tokens beside their entries; absent where they play no part. */
  readonly tokens?: {
    /** Seconds that one is good for whose entry does not say; undefined in a mode that signs none. */
    readonly lifetime: number | 'never' | undefined;
    /** What is published, by the address that it is taken from. */
    readonly published: ReadonlySet<string>;
  };
}

/** Reports an error at the place of an address, or of its nearest parent. */
export function errorAt(
  { places, findings }: Pick<RuleContext, 'places' | 'findings'>,
  address: string,
  message: string,
): undefined {
  return findings.error(places.nearest(address), address, message);
}
