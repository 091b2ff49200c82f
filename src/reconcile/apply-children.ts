/** Making, changing and deleting what is inside an app. */

import type { Change } from '../model.ts';
import type { ApplyRun } from './apply-run.ts';
import { keyKind } from './kinds/key.ts';
import type { ActualChild, ChildKind, DesiredChild } from './kinds/kind.ts';
import type { ObservedApp } from './observe.ts';
import type { AppliedChild } from './outcome.ts';
import { createOnce } from './recover.ts';
import type { AppSigner } from './signer.ts';
import type { AppStep, ChildStep } from './steps.ts';

/** A declared resource after its step; `created` when this run made it. */
export interface ChildOutcome extends AppliedChild {
  readonly created: boolean;
}

/**
 * Carries out the steps of one app: deletes first, so that what comes new finds room below the vendor's limits and
 * no clash with what goes; then everything else at once. Gives what exists of the declared.
 */
export async function applyChildren(
  appId: string,
  { observed, children: steps }: AppStep,
  signer: AppSigner,
  run: ApplyRun,
): Promise<ChildOutcome[]> {
  const deletes = steps
    .filter(({ change, leftOver }) => change?.action === 'delete' || change?.action === 'retire' || leftOver)
    .reverse();
  await Promise.all(deletes.map((step) => settled(step.change, () => remove(appId, step, run), run)));
  const known = idsIn(observed);
  const outcomes = await Promise.all(
    steps.map(async (step): Promise<ChildOutcome | undefined> => {
      const { kind, desired, actual, change, fresh } = step;
      if (desired === undefined) return undefined;
      if (actual !== undefined && change?.action === 'replace') {
        const replace = async (): Promise<ActualChild> => {
          await kind.remove(run.account, appId, actual);
          return create(appId, kind, desired, known, signer, run);
        };
        const made = await settled(change, replace, run);
        return made && { kind, desired, actual: made, created: true };
      }
      if (actual === undefined || change?.action === 'rotate') {
        const making = settled(change, () => create(appId, kind, desired, known, signer, run), run);
        if (kind === keyKind) signer.expect(making);
        const made = await making;
        return made && { kind, desired, actual: made, created: true };
      }
      const changed =
        change === undefined || change.fields.length === 0
          ? actual
          : await settled(change, () => update(appId, kind, actual, desired, signer, run, fresh), run);
      // What only has to be recorded is done once the marks are written; nothing else stands in its way.
      if (change !== undefined && change.fields.length === 0) run.score.done(change);
      return changed === undefined ? undefined : { kind, desired, actual: changed, created: false };
    }),
  );
  const present = outcomes.filter((outcome) => outcome !== undefined);
  for (const { kind, desired, actual, created } of present) {
    const ailment = created ? kind.ailment?.(actual) : undefined;
    const address = `${observed.address}.${kind.section}.${desired.key}`;
    if (ailment !== undefined) run.warnings.push({ address, ...ailment });
  }
  return present;
}

/** The ids of everything that stood in an app when it was observed. */
export function idsIn({ children }: ObservedApp): ReadonlySet<string> {
  return new Set([...children.values()].flat().map(({ id }) => id));
}

/** Makes one, or finds the one that an attempt without a clear answer made, and brings it to what is declared. */
export async function create(
  appId: string,
  kind: ChildKind,
  desired: DesiredChild,
  known: ReadonlySet<string>,
  signer: AppSigner,
  run: ApplyRun,
): Promise<ActualChild> {
  // What was there before is something else: of another key of the manifest, or the forerunner in a rotation.
  const lookFor = async (): Promise<ActualChild | undefined> => {
    const present = await kind.list(run.account, appId);
    return kind.choose(present.filter((one) => !known.has(one.id) && kind.isSame(desired, one)));
  };
  const made = await createOnce(
    { create: () => kind.create(run.account, appId, desired), lookFor, lookForClash: lookFor },
    run.stop,
    run.pace,
  );
  return kind.differences(desired, made).length === 0
    ? made
    : update(appId, kind, made, desired, signer, run);
}

/** Brings one to what is declared, in the name of an app key where the vendor wants that. */
export async function update(
  appId: string,
  kind: ChildKind,
  actual: ActualChild,
  desired: DesiredChild,
  signer: AppSigner,
  run: ApplyRun,
  fresh: readonly string[] = [],
): Promise<ActualChild> {
  const key = kind.changedByAppKey ? await signer.key() : undefined;
  return kind.update(run.account, appId, actual, desired, key, fresh);
}

async function remove(appId: string, { kind, actual }: ChildStep, run: ApplyRun): Promise<true> {
  if (actual !== undefined) await kind.remove(run.account, appId, actual);
  return true;
}

async function settled<T>(
  change: Change | undefined,
  work: () => Promise<T>,
  run: ApplyRun,
): Promise<T | undefined> {
  try {
    const result = await work();
    run.score.done(change);
    return result;
  } catch (error) {
    if (change !== undefined) run.score.failed(change, error);
    return undefined;
  }
}
