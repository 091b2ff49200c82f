/** Resources of an app that contain one another or refer to one another: what that means for what is done with them. Pure. */

import type { DesiredChild, FieldDifference } from '../../model.ts';
import type { ActualChild, ChildKind, ChildReference, Peers } from '../kind.ts';
import { containerOf } from '../needs.ts';
import type { ChildStep } from './steps.ts';

/** The step of the container of a resource, where that is declared. */
export function containerStep(
  kind: ChildKind,
  desired: DesiredChild,
  earlier: readonly ChildStep[],
): ChildStep | undefined {
  const container = containerOf(kind, desired);
  return container && earlier.find((step) => step.kind === container.kind && step.key === container.key);
}

/** Whether a declared resource neither exists nor is to be created, which its own step says why. */
export function isBlocked({ kind, key }: ChildReference, steps: readonly ChildStep[]): boolean {
  const step = steps.find((one) => one.kind === kind && one.key === key);
  return step !== undefined && step.desired === undefined;
}

/** The ids of what is deleted by these steps, under which its own parts may know it. */
export function goingIds(steps: readonly ChildStep[]): string[] {
  return steps.flatMap(({ kind, actual, change }) => {
    if (actual === undefined || (change?.action !== 'delete' && change?.action !== 'replace')) return [];
    return namesOf(kind, actual);
  });
}

/** The ids under which something is referred to. */
export function namesOf({ references }: ChildKind, actual: ActualChild): string[] {
  const other = references?.alsoKnownAs?.(actual);
  return other === undefined ? [actual.id] : [actual.id, other];
}

/** Whether a field refers to what may come later. */
export function isLink({ links }: ChildKind, { path }: Pick<FieldDifference, 'path'>): boolean {
  return links?.fields.includes(path) === true;
}

/** The step without what would have to refer to something that is not to be had. */
export function withoutVainLinks(step: ChildStep, steps: readonly ChildStep[]): ChildStep {
  const { kind, desired, change } = step;
  const references = (desired && kind.links?.to(desired)) ?? [];
  if (change === undefined || !references.some((one) => isBlocked(one, steps))) return step;
  const fields = change.fields.filter((field) => !isLink(kind, field));
  if (fields.length === 0 && change.action === 'update') return { ...step, change: undefined };
  return { ...step, change: { ...change, fields } };
}

/**
 * The same steps; a delete of what another resource still refers to comes after that has been changed, and so does one of
 * what can be referred to from elsewhere.
 */
export function withLateDeletes(steps: readonly ChildStep[], peers: Peers): ChildStep[] {
  const kinds = [...new Set(steps.map(({ kind }) => kind))];
  const referred = new Set(
    kinds.flatMap((kind) => peers.all(kind).flatMap((one) => kind.references?.refersTo?.(one) ?? [])),
  );
  return steps.map((step): ChildStep => {
    const { kind, actual, change } = step;
    if (actual === undefined || change?.action !== 'delete') return step;
    const isReferred = namesOf(kind, actual).some((id) => referred.has(id));
    return isReferred || kind.references?.refersTo !== undefined ? { ...step, late: true } : step;
  });
}
