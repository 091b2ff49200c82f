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
}
