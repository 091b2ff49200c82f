/** What an app holds while a run works on it. */

import type { DesiredChild } from '../../model.ts';
import type { ActualChild, ChildKind, Peers } from '../kind.ts';
import type { ObservedApp } from '../observe/observe.ts';
import type { AppliedChild } from './result-log.ts';

/** The peers of an app's resources while they are created. */
export class LivePeers implements Peers {
  readonly #observed: ObservedApp;
  #outcomes: readonly AppliedChild[] = [];

  constructor(observed: ObservedApp) {
    this.#observed = observed;
  }

  /** Takes in what has come of the resources so far. */
  learn(outcomes: readonly AppliedChild[]): void {
    this.#outcomes = [...outcomes];
  }

  find<A extends ActualChild>(kind: ChildKind<DesiredChild, A>, key: string): A | undefined {
    return this.#of(kind).find(({ desired }) => desired.key === key)?.actual as A | undefined;
  }

  all<A extends ActualChild>(kind: ChildKind<DesiredChild, A>): readonly A[] {
    const applied = this.#of(kind).map(({ actual }) => actual);
    const ids = new Set(applied.map(({ id }) => id));
    const others = (this.#observed.children.get(kind) ?? []).filter(({ id }) => !ids.has(id));
    return [...applied, ...others] as unknown as readonly A[];
  }

  /** What the manifest no longer has may be going at this very moment. */
  findFormer(): undefined {
    return undefined;
  }

  keys(kind: ChildKind): readonly string[] {
    return this.#of(kind).map(({ desired }) => desired.key);
  }

  #of(kind: ChildKind): readonly AppliedChild[] {
    return this.#outcomes.filter((one) => one.kind === kind);
  }
}
