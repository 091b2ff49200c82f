/** Deleting what is inside an app, in an order that the vendor takes. */

import { namesOf } from '../plan/references.ts';
import type { ChildStep } from '../plan/steps.ts';
import type { AppAtWork } from './app-at-work.ts';

/** The deletes, in the reverse order of creation. */
export function deletesAmong(steps: readonly ChildStep[]): ChildStep[] {
  return steps
    .filter(({ change, leftOver }) => change?.action === 'delete' || change?.action === 'retire' || leftOver)
    .reverse();
}

/**
 * Deletes what refers to others before those, since the vendor deletes nothing that is referred to; in a circle one has to
 * let go of the next first.
 */
export async function deleteInOrder(steps: readonly ChildStep[], app: AppAtWork): Promise<void> {
  const left = new Map(steps.map((step) => [step, refersTo(step)] as const));
  while (left.size > 0) {
    const referred = new Set([...left.values()].flat());
    const isFree = ({ kind, actual }: ChildStep): boolean =>
      actual === undefined || namesOf(kind, actual).every((id) => !referred.has(id));
    const free = [...left.keys()].find(isFree);
    const [first] = left.keys();
    if (free === undefined && first?.actual !== undefined && (left.get(first) ?? []).length > 0) {
      // What fails here shows in the delete that it was for.
      await first.kind.references?.letGo?.(app.run.account, app.appId, first.actual).catch(() => undefined);
      left.set(first, []);
    } else {
      const step = free ?? first;
      if (step === undefined) return;
      left.delete(step);
      await deleteChild(step, app);
    }
  }
}

function refersTo({ kind, actual }: ChildStep): readonly string[] {
  return (actual && kind.references?.refersTo?.(actual)) ?? [];
}

/** Deletes one; what fails goes into the score. */
export async function deleteChild(
  { kind, actual, change }: ChildStep,
  { appId, run }: AppAtWork,
): Promise<void> {
  await run.score.attempt(change, async () => actual && kind.remove(run.account, appId, actual));
}
