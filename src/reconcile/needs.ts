/** What kinds and their resources need of each other. Pure. */

import type { DesiredChild } from '../model.ts';
import type { ActualChild, ChildKind, ChildReference } from './kind.ts';

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

/** The id of the container of one, or another under which it is known. */
export function holderOf({ container }: ChildKind, actual: ActualChild): string | undefined {
  return container?.holderOf(actual);
}

/** What replaces the manifest key in the address of one that has none, where that is not its id. */
export function unnamedKeyOf({ container }: ChildKind, actual: ActualChild): string | undefined {
  return container?.keyOfUnnamed?.(actual);
}

/** The part of an app's resources by which the vendor counts a kind, by a manifest key or what replaces it. */
export function groupOf({ container }: ChildKind, key: string | undefined): string {
  return container?.countedIn?.(key ?? '') ?? '';
}

/** The same of one that is there. */
export function groupOfActual(kind: ChildKind, actual: ActualChild): string {
  return groupOf(kind, unnamedKeyOf(kind, actual));
}

/** The kind in which another is contained; `toKeep`: only where the container may have to stay for its sake. */
export function containerKind({ container }: ChildKind, toKeep = false): ChildKind | undefined {
  return toKeep && container?.keepsContainer !== true ? undefined : container?.kind;
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
