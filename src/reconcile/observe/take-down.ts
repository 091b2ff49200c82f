/** Which apps belong to an owner and instance when all of it is to go, with the judgement that an apply comes to. */

import type { ActualApp, DesiredApp, Problem } from '../../model.ts';
import type { Abilities, AccountReader } from '../../smooch/account.ts';
import { isOurs, type Ownership } from '../marks.ts';
import type { Subject } from '../subject.ts';
import { type Doubt, type Matches, matchApps } from './match.ts';
import { barrenAmong } from './observe.ts';

/** What is to go of one owner and instance. */
export interface TakenDown extends Pick<Matches, 'twins'> {
  /** Those that count and their twins. */
  readonly apps: readonly ActualApp[];
  /** Those of which it cannot be told whether they are the owner's: none of them may go. */
  readonly doubts: readonly Doubt[];
  /** Of apps that carry copied marks. */
  readonly warnings: readonly Problem[];
}

/**
 * Tells which apps belong to an owner and instance; `listed`: all that may. An app that the manifest binds by its `id` is the
 * one that counts. Reads what apps record where their marks alone do not tell.
 */
export async function appsToTakeDown(
  account: AccountReader,
  listed: readonly ActualApp[],
  about: {
    readonly ownership: Ownership;
    readonly declared: readonly DesiredApp[];
    readonly subject: Subject;
    readonly abilities: Abilities;
    /** Apps read at once. */
    readonly width: number;
    /** Epoch milliseconds. */
    readonly now: number;
  },
): Promise<TakenDown> {
  const { ownership, declared, subject, abilities, width, now } = about;
  // Nothing is adopted here, so names play no part; nor do previous owners.
  const owner = { owner: ownership.owner, instance: ownership.instance };
  const pinned = declared.filter(({ id }) => id !== undefined);
  const match = (barren: ReadonlySet<string>): Matches =>
    matchApps(pinned, listed, owner, subject, undefined, { barren, now });
  const first = match(new Set());
  const barren = await barrenAmong(account, first.unproven, { subject, abilities, width, now });
  const { apps, undeclaredApps, twins, doubts, warnings } = barren.size === 0 ? first : match(barren);
  const bound = apps.flatMap(({ actual }) =>
    actual !== undefined && isOurs(actual, ownership) ? [actual] : [],
  );
  return { apps: [...bound, ...undeclaredApps], twins, doubts, warnings };
}
