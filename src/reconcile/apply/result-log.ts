/** What became of a plan: one entry for every change, and what is now in the account. */

import { codeOf, messageOf } from '../../errors.ts';
import type { ActualApp, Change, ChangeResult, DesiredApp, DesiredChild } from '../../model.ts';
import type { Account } from '../../smooch/account.ts';
import { Interrupted } from '../../smooch/errors.ts';
import type { ActualChild, ChildKind } from '../kind.ts';

/** An app after the run, with what the manifest declares in it as far as it exists. */
export interface AppliedApp {
  /** Such as `apps.support`. */
  readonly address: string;
  readonly desired: DesiredApp;
  readonly actual: ActualApp;
  readonly children: readonly AppliedChild[];
}

/** What was applied, with the account as which it takes marks. */
export interface Holders<A = Pick<Account, 'getApp' | 'updateApp' | 'collection'>> {
  readonly account: A;
  readonly apps: readonly AppliedApp[];
}

/** A declared resource inside an app after the run. */
export interface AppliedChild {
  readonly kind: ChildKind;
  readonly desired: DesiredChild;
  readonly actual: ActualChild;
}

/** The same while its app is worked on. */
export interface ChildOutcome extends AppliedChild {
  /** This run created it. */
  readonly created: boolean;
  /** It is only there for others to refer to. */
  readonly beside?: true;
}

/** A change that failed, with what was thrown. */
export interface Failure {
  readonly address: string;
  readonly error: unknown;
}

/** Keeps the score of a run; every change ends in exactly one of three ways. */
export class ResultLog {
  readonly #results = new Map<Change, ChangeResult>();
  #failures: Failure[] = [];
  readonly #onSettled: (settled: number) => void;

  constructor(onSettled: (settled: number) => void) {
    this.#onSettled = onSettled;
  }

  get failures(): readonly Failure[] {
    return this.#failures;
  }

  /** A change was applied. */
  done(change: Change | undefined): void {
    if (change !== undefined) this.#settle(change, { status: 'done' });
  }

  /** A change failed, or was not started because the run is stopping. */
  failed(change: Change, error: unknown): void {
    if (error instanceof Interrupted) {
      this.#settle(change, { status: 'not-started', error: messageOf(error) });
      return;
    }
    this.#failures.push({ address: change.address, error });
    this.#settle(change, { status: 'failed', error: messageOf(error), code: codeOf(error) });
  }

  /** Does the work of a change and keeps its result; `isWhole`: the change is done by it. Undefined when it failed. */
  async attempt<T>(
    change: Change | undefined,
    work: () => Promise<T>,
    isWhole = true,
  ): Promise<T | undefined> {
    try {
      const result = await work();
      if (isWhole) this.done(change);
      return result;
    } catch (error) {
      if (change !== undefined) this.failed(change, error);
      return undefined;
    }
  }

  /** A change was not started, since it needs something that failed. */
  notStarted(change: Change | undefined, why: string): void {
    if (change !== undefined) this.#settle(change, { status: 'not-started', error: why });
  }

  /**
   * Something beside the changes failed, such as writing the marks of an app; not if the run is stopping, which it says itself
   * and which the next run completes.
   */
  failedBeside(address: string, error: unknown): void {
    if (error instanceof Interrupted) return;
    this.#failures.push({ address, error });
  }

  /**
   * Takes back what failed at an app and inside it: it is gone, and another round deals with its place. The changes count as
   * done until that round says otherwise.
   */
  forgive(app: string, changes: readonly Change[]): void {
    this.#failures = this.#failures.filter(
      ({ address }) => address !== app && !address.startsWith(`${app}.`),
    );
    for (const change of changes) this.#settle(change, { status: 'done' });
  }

  /** Whether a change was applied. */
  isDone(change: Change): boolean {
    return this.#results.get(change)?.status === 'done';
  }

  /** What became of a change; undefined when it was none of this score's. */
  resultOf(change: Change): ChangeResult | undefined {
    return this.#results.get(change);
  }

  #settle(change: Change, how: Pick<ChangeResult, 'status' | 'error' | 'code'>): void {
    this.#results.set(change, { address: change.address, action: change.action, ...how });
    this.#onSettled(this.#results.size);
  }
}
