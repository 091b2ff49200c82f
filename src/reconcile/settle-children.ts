/** Two runs at once: of two resources that are the same thing, the one made later gives way, if this run made it. */

import type { ApplyRun } from './apply.ts';
import { type ChildOutcome, create, update } from './apply-children.ts';
import { type ActualChild, type ChildKind, oldest } from './kinds/kind.ts';
import type { AppliedChild } from './outcome.ts';
import type { AppSigner } from './signer.ts';

/** So often is looked whether the other run gives way, before this one does. */
const LOOKS = 4;
/** Milliseconds between such looks. */
const PAUSE = 750;

/**
 * Looks again at what this run made; `known` are the ids that stood there before. Gives the resources whose id is another than before, because a twin from another
 * run stays in place of ours.
 */
export async function settleChildren(
  appId: string,
  outcomes: readonly ChildOutcome[],
  known: ReadonlySet<string>,
  signer: AppSigner,
  run: ApplyRun,
): Promise<AppliedChild[]> {
  const made = outcomes.filter(({ created }) => created);
  const kinds = [...new Set(made.map(({ kind }) => kind))];
  const settled = await Promise.all(
    kinds.map(async (kind) => {
      const news = async (): Promise<ActualChild[]> =>
        (await kind.list(run.account, appId)).filter(({ id }) => !known.has(id));
      const present = await news();
      const mine = made.filter((outcome) => outcome.kind === kind);
      return Promise.all(mine.map((outcome) => settle(appId, kind, outcome, { present, news }, signer, run)));
    }),
  );
  return settled.flat().filter((outcome) => outcome !== undefined);
}

/** What came into the app since it was observed: as listed, and how to list it again. */
interface Listed {
  readonly present: readonly ActualChild[];
  readonly news: () => Promise<readonly ActualChild[]>;
}

async function settle(
  appId: string,
  kind: ChildKind,
  outcome: ChildOutcome,
  listed: Listed,
  signer: AppSigner,
  run: ApplyRun,
): Promise<AppliedChild | undefined> {
  const { desired, actual: mine } = outcome;
  let { present } = listed;
  for (let look = 1; ; look++) {
    const twins = present.filter((one) => one.id !== mine.id && kind.isSame(desired, one));
    const elder = oldest(twins);
    if (elder === undefined) return undefined;
    // Ids of one second have no order that both runs must agree on: the elder is waited for, but not for ever.
    if (elder.id < mine.id || look >= LOOKS) return giveWay(appId, kind, outcome, listed, signer, run);
    await run.stop.pause(PAUSE * run.pace);
    present = await listed.news();
  }
}

async function giveWay(
  appId: string,
  kind: ChildKind,
  { desired, actual: mine }: ChildOutcome,
  { news }: Listed,
  signer: AppSigner,
  run: ApplyRun,
): Promise<AppliedChild> {
  await kind.remove(run.account, appId, mine);
  const left = (await news()).filter((one) => one.id !== mine.id && kind.isSame(desired, one));
  const other = oldest(left);
  // The other run may have given way as well, in the same moment.
  if (other === undefined) {
    return { kind, desired, actual: await create(appId, kind, desired, new Set([mine.id]), signer, run) };
  }
  const same = kind.differences(desired, other).length === 0;
  return { kind, desired, actual: same ? other : await update(appId, kind, other, desired, signer, run) };
}
