/** What kinds and their resources need of each other. Pure. */

import type { DesiredChild } from '../model.ts';
import type { ChildKind, ChildReference } from './kind.ts';

/** The kinds that a kind needs: its container, and those that it refers to from its creation. */
export function neededKinds({ container, needs }: ChildKind): readonly ChildKind[] {
  return [...(container === undefined ? [] : [container.kind]), ...(needs?.kinds ?? [])];
}

/** What must exist before a resource can be created: its container, and what it refers to. */
export function needsOf(kind: ChildKind, desired: DesiredChild): readonly ChildReference[] {
  const container = containerOf(kind, desired);
  return [...(container === undefined ? [] : [container]), ...(kind.needs?.of(desired) ?? [])];
}

/** The container of a resource, if it is not in the app itself. */
export function containerOf({ container }: ChildKind, desired: DesiredChild): ChildReference | undefined {
  const key = container?.keyOf(desired);
  return container === undefined || key === undefined ? undefined : { kind: container.kind, key };
}

/** Kinds by their stages, in order and each once: every kind comes after those that it needs. */
export function stagesOf(all: readonly ChildKind[]): ChildKind[][] {
  const kinds = [...new Set(all)];
  const stages = [...new Set(kinds.map(stageOf))].sort((a, b) => a - b);
  return stages.map((wanted) => kinds.filter((kind) => stageOf(kind) === wanted));
}

function stageOf(kind: ChildKind): number {
  return Math.max(0, ...neededKinds(kind).map((needed) => stageOf(needed) + 1));
}
