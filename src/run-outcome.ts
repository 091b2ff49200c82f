/** What a run finds on its way. */

import type { AppCredentials } from './credentials.ts';
import type { Mode } from './input-modes.ts';
import type { Outcome as ChangeOutcome, ErrorCode, Json, Kind, Place, Plan, WarningCode } from './model.ts';
import type { AccountReader } from './smooch/account.ts';
import type { Opened } from './smooch/open.ts';

/** What the run finds on its way; parts stay undefined when it does not get there. */
export interface RunState {
  /** Set as soon as the account is used. */
  account?: Opened<AccountReader>;
  /** What ended the run or went wrong beside its changes, in the order in which it happened. */
  readonly errors: unknown[];
  /** What was warned of, in the order in which it happened; not what is only in the plan. */
  readonly warnings: Warning[];
  plan?: Plan;
  planFile?: string;
  /** `mode: check` found differences, and they are to fail the step. */
  drift?: Fault;
  /** Ids of the manifest's apps that the account held before the run. */
  appIds?: readonly string[];
  /** What is as it should be, for the diagram. */
  unchanged?: readonly Unchanged[];
  results?: readonly ChangeOutcome[];
  resultFile?: string;
  /** Where `mode: export` wrote its manifest. */
  exported?: string;
  /** What `mode: accept` wrote into the manifest's files; with `dry-run`, what it would write. */
  accepted?: readonly AcceptedField[];
  /** What `mode: accept` left to people. */
  left?: readonly LeftDifference[];
  /** By address, such as `apps.support`, in the order of the manifest. */
  credentials?: ReadonlyMap<string, AppCredentials>;
  /** The run was refused, as its code comes from a fork: its token may write, so no reports are sent. */
  foreign?: true;
  /** Why nothing was done. */
  skipped?: string;
  /** What a run that only checked the manifest came to, for the title of its summary. */
  title?: string;
  /** A sentence under that title. */
  note?: string;
}

/** What a run came to; the face of the product turns it into outputs, a summary and an exit code. */
export interface RunOutcome extends Omit<RunState, 'account' | 'errors' | 'warnings'> {
  readonly mode: Mode;
  /** Why the run failed, as it has been logged; empty for one that did not. */
  readonly faults: readonly Fault[];
  readonly failed: boolean;
  readonly errors: readonly unknown[];
  /** All warnings, those of the plan too. */
  readonly warnings: readonly Warning[];
  /** The first of the errors. */
  readonly error: unknown;
  /** `mode: check` found differences, and they are to fail the step; it has been logged, too. */
  readonly drifted: boolean;
  readonly interrupted: boolean;
  /** Whether this run wrote anything to the account. */
  readonly changed: boolean;
  readonly requests: number;
  readonly seconds: number;
}

/** A declared resource that needs no change. */
export interface Unchanged {
  readonly address: string;
  readonly kind: Kind;
  /** Where a published value comes from, such as `apps.support.id`. */
  readonly from?: string;
}

/** A field whose value in the manifest is now the account's. */
export interface AcceptedField {
  /** Of the field, such as `apps.support.name`. */
  readonly address: string;
  /** Where it is in the changed file. */
  readonly place?: Place | undefined;
  /** What the manifest said; absent for null. */
  readonly before?: Json | undefined;
  /** What the account has, and the manifest says now; absent for null. */
  readonly after?: Json | undefined;
}

/** A difference that no text of a field can settle, or that people must settle. */
export interface LeftDifference {
  readonly address: string;
  /** Why, and what to do. */
  readonly message: string;
  readonly place?: Place | undefined;
}

/** One thing that a run was in doubt about. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  /** Of what the manifest declares, such as `apps.support`; the message does not repeat it. */
  readonly address?: string;
  readonly place?: Place | undefined;
}

/** One reason why a run fails. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  /** Of what the manifest declares; the message may begin with it. */
  readonly address?: string | undefined;
  /** Where in the manifest it is, as far as that can be said. */
  readonly place?: Place | undefined;
  /** What to do about it. */
  readonly remedy?: string | undefined;
  /** What was thrown, for a log with debug lines. */
  readonly error?: unknown;
}
