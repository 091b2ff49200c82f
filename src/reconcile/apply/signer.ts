/**
 * The app key that signs requests which the vendor takes from no account key: one that the
 * manifest declares, else one that is created for it and removed again.
 */

import type { ActualApp, ActualKey } from '../../model.ts';
import type { ActualChild, ChildKind, Signing } from '../kind.ts';
import { mayHoldTemporary, TEMPORARY_MARK } from '../marks.ts';
import type { ChildStep } from '../plan/steps.ts';
import type { ApplyRun } from './context.ts';
import { writeMarks } from './record.ts';

/** The signer of one app during one run. */
export class AppSigner {
  readonly #steps: readonly ChildStep[];
  readonly #run: ApplyRun;
  readonly #kind: ChildKind | undefined;
  readonly #coming: Promise<ActualChild | undefined>[] = [];
  #app: ActualApp;
  #temporary: Promise<ActualChild> | undefined;

  constructor(app: ActualApp, steps: readonly ChildStep[], run: ApplyRun) {
    this.#app = app;
    this.#steps = steps;
    this.#run = run;
    this.#kind = run.subject.children.find(({ signs }) => signs !== undefined);
  }

  /** The app, with the mark of a temporary key once there may be one. */
  get app(): ActualApp {
    return this.#app;
  }

  /** Takes note of a declared key that is being created in this run. */
  expect(key: Promise<ActualChild | undefined>): void {
    this.#coming.push(key);
  }

  /** The key to sign with; undefined where the run's own credentials do. */
  async key(): Promise<ActualKey | undefined> {
    const { abilities } = this.#run;
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
    this.#temporary ??= this.#createTemporary(signs);
    return keyOf(await this.#temporary);
  }

  /** Removes the temporary key, if one was created; another is created when one is needed again. */
  async close(): Promise<void> {
    const key = await this.#temporary?.catch(() => undefined);
    this.#temporary = undefined;
    if (key !== undefined) await this.#kind?.remove(this.#run.account, this.#app.id, key);
  }

  /** The mark is there before the key is, so a kill at any point leaves no key that no run looks for. */
  async #createTemporary(signs: Signing<ActualChild>): Promise<ActualChild> {
    const { account } = this.#run;
    const { id } = this.#app;
    if (!mayHoldTemporary(this.#app.metadata)) {
      const current = (await account.getApp(id)) ?? this.#app;
      this.#app = await writeMarks(account, current, current.name, TEMPORARY_MARK);
    }
    return signs.createTemporary(account, id);
  }
}
