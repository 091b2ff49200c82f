/**
 * The app key that signs requests which the vendor takes from no account key: one that the
 * manifest declares, else one that is created for it and removed again.
 */

import type { ActualKey } from '../../model.ts';
import type { ActualChild, ChildKind } from '../kind.ts';
import type { ChildStep } from '../plan/steps.ts';
import type { ApplyRun } from './context.ts';

/** The signer of one app during one run. */
export class AppSigner {
  readonly #appId: string;
  readonly #steps: readonly ChildStep[];
  readonly #run: ApplyRun;
  readonly #kind: ChildKind | undefined;
  readonly #coming: Promise<ActualChild | undefined>[] = [];
  #temporary: Promise<ActualChild> | undefined;

  constructor(appId: string, steps: readonly ChildStep[], run: ApplyRun) {
    this.#appId = appId;
    this.#steps = steps;
    this.#run = run;
    this.#kind = run.subject.children.find(({ signs }) => signs !== undefined);
  }

  /** Takes note of a declared key that is being created in this run. */
  expect(key: Promise<ActualChild | undefined>): void {
    this.#coming.push(key);
  }

  /** The key to sign with; undefined where the run's own credentials do. */
  async key(): Promise<ActualKey | undefined> {
    const { abilities, account } = this.#run;
    const signs = this.#kind?.signs;
    if (!abilities.needsAppSigner || signs === undefined) return undefined;
    const keyOf = (actual: ActualChild | undefined): ActualKey | undefined => actual && signs.keyOf(actual);
    for (const { kind, desired, actual } of this.#steps) {
      const declared = kind === this.#kind && desired !== undefined ? keyOf(actual) : undefined;
      if (declared !== undefined) return declared;
    }
    for (const coming of this.#coming) {
      const key = keyOf(await coming);
      if (key !== undefined) return key;
    }
    this.#temporary ??= signs.createTemporary(account, this.#appId);
    return keyOf(await this.#temporary);
  }

  /** Removes the temporary key, if one was created; another is created when one is needed again. */
  async close(): Promise<void> {
    const key = await this.#temporary?.catch(() => undefined);
    this.#temporary = undefined;
    if (key !== undefined) await this.#kind?.remove(this.#run.account, this.#appId, key);
  }
}
