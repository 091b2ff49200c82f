/**
 * The app key that signs requests which the vendor takes from no account key (v2: changing a webhook): one that the
 * manifest declares, else one that is created for it and removed again.
 */

import type { ActualKey } from '../../model.ts';
import { keyKind, TEMPORARY_KEY } from '../kinds/key.ts';
import type { ActualChild } from '../kinds/kind.ts';
import type { ChildStep } from '../plan/steps.ts';
import type { ApplyRun } from './context.ts';

/** The signer of one app during one run. */
export class AppSigner {
  readonly #appId: string;
  readonly #steps: readonly ChildStep[];
  readonly #run: ApplyRun;
  readonly #coming: Promise<ActualChild | undefined>[] = [];
  #temporary: Promise<ActualKey> | undefined;

  constructor(appId: string, steps: readonly ChildStep[], run: ApplyRun) {
    this.#appId = appId;
    this.#steps = steps;
    this.#run = run;
  }

  /** Takes note of a declared key that is being created in this run. */
  expect(key: Promise<ActualChild | undefined>): void {
    this.#coming.push(key);
  }

  /** The key to sign with; undefined where the run's own credentials do. */
  async key(): Promise<ActualKey | undefined> {
    if (!this.#run.abilities.needsAppSigner) return undefined;
    const declared = this.#steps.find(
      ({ kind, desired, actual }) =>
        kind === keyKind && desired !== undefined && (actual as ActualKey | undefined)?.secret !== undefined,
    );
    if (declared !== undefined) return declared.actual as ActualKey;
    for (const coming of this.#coming) {
      const key = (await coming) as ActualKey | undefined;
      if (key?.secret !== undefined) return key;
    }
    this.#temporary ??= this.#run.account.createKey(this.#appId, TEMPORARY_KEY);
    return this.#temporary;
  }

  /** Removes the temporary key, if one was created; another is created when one is needed again. */
  async close(): Promise<void> {
    const key = await this.#temporary?.catch(() => undefined);
    this.#temporary = undefined;
    if (key !== undefined) await this.#run.account.deleteKey(this.#appId, key.id);
  }
}
