/** What a run has around it: everything that would otherwise be read from the process, so a test can provide it. */

import type { SecretRegistry } from '../secrets/secret.ts';
import type { Log } from './log.ts';
import type { Stop } from './stop.ts';
import type { Trace } from './trace.ts';

/** The world of one run. */
export interface Host {
  readonly log: Log;
  readonly keeper: SecretRegistry;
  readonly stop: Stop;
  /** Absolute; the manifest must lie inside it. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `GITHUB_EVENT_NAME` in a job, such as `pull_request`. */
  readonly event: string | undefined;
  /** Where plan and result files go when no path is given; undefined writes none. */
  readonly files: string | undefined;
  /** What GitHub knows of pull requests; absent without a token or outside a job. */
  readonly pullRequests?: PullRequests | undefined;
  /** Asks a person at a terminal whether the plan that was shown is to be carried out; absent where nobody is asked. */
  readonly approve?: (() => Promise<Answer>) | undefined;
  /** Where an exported manifest goes when no file is named: standard output on a terminal. */
  readonly print?: ((text: string) => void) | undefined;
  /** Takes each try of a request, for the debug log; absent where that is off. */
  readonly trace?: Trace | undefined;
  /** Saves memory at the price of some milliseconds: called by a run over thousands of apps before it begins. */
  readonly spareMemory?: (() => Promise<void>) | undefined;
  /**
   * Waits until the log's reader has taken what was written, or the run is to stop: called between many masks, which are kept
   * in memory until then. Absent where nothing is masked.
   */
  readonly logTaken?: (() => Promise<void>) | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Scales the pauses before trying or looking again; 1 but in tests. */
  readonly pace: number;
}

/** What was said to a plan; `interrupted`: the person left, or the run was stopped. */
export type Answer = 'yes' | 'no' | 'interrupted';

export type PullRequestState = 'open' | 'closed' | 'gone' | 'unknown';

/** What GitHub knows of pull requests. */
export interface PullRequests {
  /**
   * The state of the pull request that an instance is named after, such as `pr-42`; undefined for an instance of another
   * name, `gone` for a number that the repository does not have, `unknown` when GitHub cannot be asked.
   */
  stateOf(instance: string): Promise<PullRequestState | undefined>;
  /** The same, read again. */
  stateNow(instance: string): Promise<PullRequestState | undefined>;
}
