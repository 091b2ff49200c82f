/** What the parts of a run that use the account share. */

import type { Options } from '../inputs.ts';
import { APPS } from '../kinds/subjects.ts';
import type { Manifest } from '../model.ts';
import type { Expiry, Ownership } from '../reconcile/marks.ts';
import type { ObserveOptions } from '../reconcile/observe/observe.ts';
import type { RunState } from '../run-outcome.ts';
import type { Host, PullRequests } from '../runtime/host.ts';
import type { Abilities } from '../smooch/account.ts';
import type { OwnKey } from '../smooch/auth.ts';

/** One run, once the account is open. */
export interface RunContext {
  readonly manifest: Manifest;
  readonly options: Options;
  readonly host: Host;
  readonly ownership: Ownership;
  /** What becomes of the expiry of an instance; undefined leaves it as it is. */
  readonly expiry: Expiry | undefined;
  /** The key that signs this run's requests: never deleted. */
  readonly signingKeyId: string | undefined;
  readonly abilities: Abilities;
  /** Apps with a key of their own. */
  readonly own: readonly OwnKey[];
  /** Manifest keys of apps whose own key the vendor refuses: the run leaves them alone, and fails. */
  readonly outOfReach: ReadonlySet<string>;
  /** What GitHub knows of pull requests; undefined without a token or outside a job. */
  readonly pullRequests: PullRequests | undefined;
  /** The manifest as another instance has it; undefined when it cannot be used. */
  readonly manifestOf: (instance: string) => Promise<Manifest | undefined>;
  readonly found: RunState;
}

/** How a run reads apps, as of now. */
export function readingApps(
  run: RunContext,
): Pick<ObserveOptions, 'subject' | 'abilities' | 'width' | 'now'> {
  return { subject: APPS, abilities: run.abilities, width: run.options.maxInFlight, now: run.host.now() };
}
