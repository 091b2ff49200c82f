/** Several runs at once: of resources that are the same thing, the younger one yields, if this run created it. */

import { isConflict } from '../../smooch/errors.ts';
import { type ActualChild, type ChildKind, childAddress, oldest, ReadTogether } from '../kind.ts';
import { recordedIds, trustedMarks } from '../marks.ts';
import { containerOf, stagesOf } from '../needs.ts';
import { mayRotate, retiringIds } from '../rotation.ts';
import {
  decide,
  isFresh,
  judge,
  Looks,
  neverListed,
  oneLook,
  PATIENCE,
  type Stake,
  type Verdict,
  waitingFor,
} from '../twins.ts';
import { type AppAtWork, knownIds, listNow } from './app-at-work.ts';
import { create, fits, update } from './children.ts';
import type { ChildOutcome } from './result-log.ts';

/** Nothing has been waited for yet. */
const FIRST_LOOK = { waited: 0 } as const;

/** A resource that this run has created, until it is known which one stays. */
interface ChildAtStake extends Stake {
  readonly outcome: ChildOutcome;
  /** The resource of the manifest key as far as it is settled. */
  mine: ActualChild;
  /** Whether this run has created it: that of another run is not this run's to remove. */
  isOwn: boolean;
}

/**
 * Looks once at what this run has created. Gives what a list does not show yet, what has twins, and what was found: that
 * another run has not taken it back is sure only by a look after it is recorded.
 */
export async function openOutcomes(
  outcomes: readonly ChildOutcome[],
  app: AppAtWork,
): Promise<ChildOutcome[]> {
  const created = outcomes.filter(({ created: isNew, kind }) => isNew && kind.single !== true);
  const found = outcomes.filter(({ actual, kind }) => app.run.found.has(actual.id) && kind.single !== true);
  const kinds = [...new Set(created.map(({ kind }) => kind))];
  const together = new ReadTogether(kinds);
  const look = async (kind: ChildKind): Promise<[ChildKind, readonly ActualChild[] | undefined]> => [
    kind,
    await oneLook(() => listNow(kind, app, together), FIRST_LOOK),
  ];
  const lists = new Map(await Promise.all(kinds.map(look)));
  const open = created.filter((outcome) => {
    const { kind, actual } = outcome;
    const listed = lists.get(kind);
    if (listed === undefined || app.run.mayHaveTwin.has(actual.id)) return true;
    return seen(outcome, actual, listed, knownIds(app, kind)).verdict !== 'alone';
  });
  return [...new Set([...open, ...found])];
}

/** What came of looking at duplicates. */
interface Resolved {
  /** The resources whose id is another than before, because a twin stays in place of the one that this run created. */
  readonly replacements: readonly ChildOutcome[];
  /** Not looked at yet, since it may refer to what was replaced. */
  readonly left: readonly ChildOutcome[];
}

/** Looks at what is open, stage by stage, until lists show it and one of each is left, or until a stage has replacements. */
export async function resolveDuplicateChildren(
  open: readonly ChildOutcome[],
  app: AppAtWork,
): Promise<Resolved> {
  let left = open;
  if (app.run.stop.reason !== undefined) return { replacements: [], left };
  for (const stage of stagesOf(open.map(({ kind }) => kind))) {
    const settled = await Promise.all(
      stage.map((kind) =>
        settleKind(
          kind,
          open.filter((outcome) => outcome.kind === kind),
          app,
        ),
      ),
    );
    const replacements = settled.flat();
    left = left.filter(({ kind }) => !stage.includes(kind));
    // What was inside something that yielded is gone with it, and the whole app is reconciled once more.
    if (replacements.length > 0) return { replacements, left: left.filter(isOutside(replacements)) };
  }
  return { replacements: [], left };
}

function isOutside(replacements: readonly ChildOutcome[]): (outcome: ChildOutcome) => boolean {
  return ({ kind, desired }) => {
    const container = containerOf(kind, desired);
    return !replacements.some((one) => one.kind === container?.kind && one.desired.key === container.key);
  };
}

async function settleKind(
  kind: ChildKind,
  outcomes: readonly ChildOutcome[],
  app: AppAtWork,
): Promise<ChildOutcome[]> {
  const stakes = outcomes.map((outcome): ChildAtStake => ({ outcome, ...stakeIn(outcome.actual, app, 0) }));
  const removed = new Set<string>();
  const looks = new Looks(app.run, waitingFor(app.observed.address));
  let open = stakes;
  do {
    const present = await oneLook(() => listNow(kind, app), looks);
    if (present === undefined) continue;
    const listed = present.filter(({ id }) => !removed.has(id));
    const isSettled = await Promise.all(
      open.map((stake) => oneLook(() => settle(stake, listed, looks.waited, removed, app), looks)),
    );
    open = open.filter((_, index) => isSettled[index] !== true);
  } while (open.length > 0 && (await looks.again(PATIENCE.unrest)));
  const changed = stakes.filter(({ outcome, mine }) => mine.id !== outcome.actual.id);
  return Promise.all(
    changed.map(async ({ outcome, mine, isOwn }) => {
      const { desired } = outcome;
      const isFit = isOwn || fits(kind, desired, mine, app.peers);
      return { ...outcome, actual: isFit ? mine : await update(kind, mine, desired, app) };
    }),
  );
}

function stakeIn(mine: ActualChild, { run }: AppAtWork, since: number): Omit<ChildAtStake, 'outcome'> {
  const [isOwn, mayHaveTwin] = [!run.found.has(mine.id), run.mayHaveTwin.has(mine.id)];
  return { mine, isOwn, mayHaveTwin, since, elderSince: undefined };
}

/**
 * The ids of what is something else than a twin: all that was in the app before this run created one. Beside one that
 * it found there, new ones without a record are twins.
 */
function idsOfOthers({ kind, created }: ChildOutcome, app: AppAtWork): ReadonlySet<string> {
  const known = knownIds(app, kind);
  if (created) return known;
  const marks = trustedMarks(app.observed.actual);
  const retiring = [...retiringIds(kind, marks).values()].flat();
  const recorded = new Set([...recordedIds(marks, kind.kind).values(), ...retiring]);
  return new Set([...known].filter((id) => recorded.has(id) || !isFresh(id, app.run.now())));
}

/** What one look says of a resource; `known`: the ids of what is something else. */
function seen(
  { kind, desired }: ChildOutcome,
  mine: ActualChild,
  listed: readonly ActualChild[],
  known: ReadonlySet<string>,
): { readonly twins: readonly ActualChild[]; readonly isListed: boolean; readonly verdict: Verdict } {
  const others = listed.filter(({ id }) => id !== mine.id);
  const twins = others.filter((one) => !known.has(one.id) && kind.isSame(desired, one));
  const isListed = others.length < listed.length;
  const ids = twins.map(({ id }) => id);
  return { twins, isListed, verdict: judge(mine.id, ids, isListed) };
}

/** Deals with one resource as one look shows it; true when there is nothing more to wait for. */
async function settle(
  stake: ChildAtStake,
  listed: readonly ActualChild[],
  waited: number,
  removed: Set<string>,
  app: AppAtWork,
): Promise<boolean> {
  const { kind, desired } = stake.outcome;
  const { appId, observed, run } = app;
  const { mine, isOwn } = stake;
  const address = childAddress(kind, observed.address, desired.key);
  const known = idsOfOthers(stake.outcome, app);
  const { twins, isListed, verdict } = seen(stake.outcome, mine, listed, known);
  const yieldTo = async (winner: ActualChild | undefined): Promise<false> => {
    if (winner === undefined) return false;
    if (isOwn) {
      const remove = (): Promise<void> => kind.remove(run.account, appId, mine);
      await remove().catch((error: unknown) => {
        // The vendor keeps what others refer to, as another run may have let them do; the next round changes that.
        if (!isConflict(error) || kind.references?.alsoKnownAs === undefined) throw error;
        run.leftovers.push({ address, remove });
      });
      removed.add(mine.id);
    }
    run.found.add(winner.id);
    Object.assign(stake, { mine: winner, isOwn: false, elderSince: undefined });
    return false;
  };
  // What another run created, and this one has taken for its own, may be gone again, since that run has yielded as well.
  if (!isOwn && !isListed) {
    // A newer key that was adopted and is gone leaves the one that counted before it.
    const isOfKeys = !stake.outcome.created && mayRotate(kind);
    const left = isOfKeys ? listed.filter((one) => kind.isSame(desired, one)) : twins;
    if (left.length > 0) return yieldTo(kind.choose(left));
  }
  // Which of several was adopted does not concern twins. It only has to exist still.
  if (!stake.outcome.created && !isOwn && isListed) return true;
  if (verdict === 'unlisted' && !isOwn) {
    const actual = await create(kind, desired, app, new Set([...known, ...removed, mine.id]));
    Object.assign(stake, stakeIn(actual, app, waited));
    return false;
  }
  const decision = decide(stake, verdict, waited);
  if (decision === 'never listed') run.warnings.push({ address, message: neverListed(mine.id) });
  if (decision !== 'yields') return decision !== 'wait';
  if (isOwn || verdict === 'younger') return yieldTo(oldest(twins));
  // The run of the younger one has ended, or it is what an attempt of this run without an answer created.
  if (stake.mayHaveTwin) {
    for (const twin of twins) {
      await kind.remove(run.account, appId, twin);
      removed.add(twin.id);
    }
  }
  return true;
}
