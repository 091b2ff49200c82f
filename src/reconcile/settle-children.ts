/** Two runs at once: of two resources that are the same thing, the one made later gives way, if this run made it. */

import { type AppAtWork, knownIds, listNow } from './app-at-work.ts';
import { type ChildOutcome, create, fits, update } from './apply-children.ts';
import { type ActualChild, oldest } from './kinds/kind.ts';
import type { AppliedChild } from './outcome.ts';

/** So often is looked whether the other run gives way, before this one does. */
const LOOKS = 4;
/** So often is looked at all. */
const MOST_LOOKS = 12;
/** Milliseconds between such looks, more or less: two runs that move in step would never settle anything. */
const PAUSE = 750;

/**
 * Looks again at what this run made. Gives the resources whose id is another than before, because a twin from another run
 * stays in place of ours.
 */
export async function settleChildren(
  outcomes: readonly ChildOutcome[],
  app: AppAtWork,
): Promise<AppliedChild[]> {
  const made = outcomes.filter(({ created, kind }) => created && kind.single !== true);
  const kinds = [...new Set(made.map(({ kind }) => kind))];
  const settled = await Promise.all(
    kinds.map(async (kind) => {
      const known = knownIds(app, kind);
      const news = async (): Promise<ActualChild[]> =>
        (await listNow(kind, app)).filter(({ id }) => !known.has(id));
      const first = await news();
      const mine = made.filter((outcome) => outcome.kind === kind);
      return Promise.all(mine.map((outcome) => settle(outcome, { known, first, news }, app)));
    }),
  );
  return settled.flat().filter((outcome) => outcome !== undefined);
}

/** What came into the app since it was observed: as listed first, and how to list it again. */
interface Listed {
  readonly known: ReadonlySet<string>;
  readonly first: readonly ActualChild[];
  readonly news: () => Promise<readonly ActualChild[]>;
}

/** Looks until one is left. Gives it, brought to what is declared, if it is not the one that this run made at first. */
async function settle(
  { kind, desired, actual }: ChildOutcome,
  { known, first, news }: Listed,
  app: AppAtWork,
): Promise<AppliedChild | undefined> {
  const { appId, peers, run } = app;
  let mine = actual;
  let madeHere = true;
  const removed = new Set<string>();
  const remove = async (): Promise<void> => {
    await kind.remove(run.account, appId, mine);
    removed.add(mine.id);
  };
  let present = first;
  for (let look = 1; ; look++) {
    const same = present.filter((one) => kind.isSame(desired, one) && !removed.has(one.id));
    const elder = oldest(same.filter(({ id }) => id !== mine.id));
    if (elder === undefined) {
      // What was just made may not be listed yet; what another run made may be gone, since that run gave way as well.
      if (madeHere || same.length > 0) break;
      mine = await create(kind, desired, app, new Set([...known, ...removed]));
      madeHere = true;
    } else if (!madeHere) {
      if (elder.id < mine.id || !same.some(({ id }) => id === mine.id)) mine = elder;
    } else if (elder.id < mine.id || look % LOOKS === 0) {
      // Ids of one second have no order that both runs must agree on: the younger is waited for, but not for ever.
      await remove();
      mine = elder;
      madeHere = false;
    }
    if (look >= MOST_LOOKS) break;
    await run.stop.pause(PAUSE * (0.5 + Math.random()) * run.pace);
    present = await news();
  }
  if (mine.id === actual.id) return undefined;
  const isFit = madeHere || fits(kind, desired, mine, peers);
  return { kind, desired, actual: isFit ? mine : await update(kind, mine, desired, app) };
}
