/** How long is looked for what lists do not show yet, and which of several same things stays. */

import { describe, expect, test } from 'vitest';
import { createOnce } from '../../src/reconcile/apply/create-once.ts';
import {
  decide,
  isFresh,
  judge,
  type Looks,
  lookUntil,
  lookWhileContested,
  PATIENCE,
} from '../../src/reconcile/twins.ts';
import { ConnectionFailed, SmoochError } from '../../src/smooch/errors.ts';

/** Lets pauses pass at once, and keeps them. */
function waiting(stopsAfter = Number.POSITIVE_INFINITY): {
  readonly pauses: number[];
  readonly told: string[];
  readonly waiting: ConstructorParameters<typeof Looks>[0];
} {
  const pauses: number[] = [];
  const told: string[] = [];
  const stop = {
    get reason(): string | undefined {
      return pauses.length >= stopsAfter ? 'SIGTERM' : undefined;
    },
    pause: async (milliseconds: number): Promise<void> => {
      pauses.push(milliseconds);
    },
    announce: (_milliseconds: number, what: string): void => {
      if (!told.includes(what)) told.push(what);
    },
  };
  return { pauses, told, waiting: { stop, pace: 1 } };
}

describe('looks at a list', () => {
  test('are many at first and few later, and come to an end', async () => {
    const { pauses, told, waiting: how } = waiting();
    let looks = 0;
    const look = async (): Promise<undefined> => {
      looks += 1;
      return undefined;
    };
    expect(await lookUntil(look, PATIENCE.listed, how, 'Waiting.')).toBeUndefined();
    const waited = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(pauses[0]).toBeLessThan(350);
    expect(Math.max(...pauses)).toBeLessThan(4000);
    expect(waited).toBeGreaterThanOrEqual(PATIENCE.listed);
    expect(waited).toBeLessThan(PATIENCE.listed + 4000);
    expect(looks).toBe(pauses.length + 1);
    expect(told, 'a long wait is told once').toEqual(['Waiting.']);
  });

  test('need no pause where there is something to see at once', async () => {
    const { pauses, told, waiting: how } = waiting();
    expect(await lookUntil(async () => 'seen', PATIENCE.listed, how, 'Waiting.')).toBe('seen');
    expect([pauses, told]).toEqual([[], []]);
  });

  test('end when the run is to stop', async () => {
    const { pauses, waiting: how } = waiting(2);
    await lookUntil(async () => undefined, PATIENCE.listed, how, 'Waiting.');
    expect(pauses).toHaveLength(2);
  });
});

describe('of several same things', () => {
  test.each([
    ['what the list does not show', 'b', [], false, 'unlisted'],
    ['the only one', 'b', [], true, 'alone'],
    ['the one with an older twin', 'b', ['a', 'c'], true, 'younger'],
    ['the one with an older twin, which is not listed itself', 'b', ['a'], false, 'younger'],
    ['the oldest', 'b', ['c', 'd'], true, 'elder'],
  ] as const)('%s is told', (_what, mine, twins, isListed, verdict) => {
    expect(judge(mine, twins, isListed)).toBe(verdict);
  });

  test.each([
    ['the only one', 'alone', {}, 0, 'stays'],
    ['the only one, but an attempt may have created another', 'alone', { mayHaveTwin: true }, 0, 'wait'],
    ['the same after a while', 'alone', { mayHaveTwin: true }, PATIENCE.lost, 'stays'],
    ['what the list does not show', 'unlisted', {}, PATIENCE.listed - 1, 'wait'],
    ['the same at last', 'unlisted', {}, PATIENCE.listed, 'never listed'],
    ['the same, created later', 'unlisted', { since: 1 }, PATIENCE.listed, 'wait'],
    ['the younger one', 'younger', {}, 0, 'yields'],
    ['the elder one', 'elder', {}, 5, 'wait'],
    ['the elder one whose twin stays', 'elder', { elderSince: 5 }, 5 + PATIENCE.younger, 'yields'],
  ] as const)('%s: what it does', (_what, verdict, stake, waited, decision) => {
    expect(decide({ mayHaveTwin: false, since: 0, ...stake }, verdict, waited)).toBe(decision);
  });

  test('what other runs are settling is looked at until it is settled, or for long enough', async () => {
    const contestedFor = async (looks: number): Promise<[number, number]> => {
      const { pauses, waiting: how } = waiting();
      let seen = 0;
      await lookWhileContested(
        async () => ++seen,
        (count) => count < looks,
        how,
      );
      return [seen, pauses.reduce((sum, pause) => sum + pause, 0)];
    };
    expect(await contestedFor(1)).toEqual([1, 0]);
    expect((await contestedFor(3))[0]).toBe(3);
    const [, waited] = await contestedFor(1000);
    expect(waited).toBeGreaterThanOrEqual(PATIENCE.others);
    expect(waited).toBeLessThan(PATIENCE.others + 4000);
  });

  test('only new ones may be missing in a list; what has no known age is not new', () => {
    const now = Date.UTC(2026, 3, 1);
    const id = (time: number): string => `${Math.floor(time / 1000).toString(16)}d55b040010928b5b`;
    expect(isFresh(id(now - 60_000), now)).toBe(true);
    expect(isFresh(`app_${id(now - 60_000)}`, now)).toBe(true);
    expect(isFresh(id(now + 5000), now), 'clocks differ').toBe(true);
    expect(isFresh(id(now - 3_600_000), now)).toBe(false);
    expect(isFresh('a-uuid', now)).toBe(false);
  });
});

describe('a create', () => {
  const request = { method: 'POST', path: '/v1.1/apps' };
  const lost = new ConnectionFailed(request, 'gone', { sent: true });
  const address = 'apps.support';

  /** Creates with these answers; `shown`: from which look on the list shows something. */
  async function creating(
    answers: readonly unknown[],
    shown = Number.POSITIVE_INFINITY,
    mayBeUnlisted = false,
  ): Promise<{ readonly result: unknown; readonly creates: number; readonly looks: number }> {
    let [creates, looks] = [0, 0];
    const create = async (): Promise<string> => {
      const answer = answers[creates++];
      if (typeof answer === 'string') return answer;
      throw answer;
    };
    const lookFor = async (): Promise<string | undefined> => (++looks >= shown ? 'found' : undefined);
    const how = { address, create, lookFor, lookForClash: lookFor, mayBeUnlisted };
    const result = await createOnce(how, waiting().waiting).catch((error: unknown) => error);
    return { result, creates, looks };
  }

  test('whose answer is clear is all there is', async () => {
    const { result, looks } = await creating(['created']);
    expect(result).toEqual({ actual: 'created', isFound: false, mayHaveTwin: false });
    expect(looks).toBe(0);
  });

  test('whose answer was lost is looked for, and not repeated when it is found', async () => {
    const { result, creates } = await creating([lost], 3);
    expect(result).toEqual({ actual: 'found', isFound: true, mayHaveTwin: true });
    expect(creates).toBe(1);
  });

  test('that no look shows is repeated, and remembered as a possible twin', async () => {
    const { result, creates } = await creating([lost, 'created']);
    expect(result).toEqual({ actual: 'created', isFound: false, mayHaveTwin: true });
    expect(creates).toBe(2);
  });

  test('that clashes with something is patient with a list that does not show it yet', async () => {
    const clash = new SmoochError(request, { status: 409 });
    expect((await creating([clash], 9)).result).toMatchObject({ actual: 'found', isFound: true });
  });

  test('that the vendor refuses for another reason fails without a wait', async () => {
    const refusal = new SmoochError(request, { status: 400 });
    expect(await creating([refusal], 2)).toEqual({ result: refusal, creates: 1, looks: 1 });
    expect((await creating([refusal], 2, true)).result, 'but in an app that is new').toMatchObject({
      actual: 'found',
    });
  });
});
