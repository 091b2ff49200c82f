/** Keys that are replaced with time: a new one beside the old, the old one away after the overlap, in every weather. */

import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { Stop } from '../../src/runtime/stop.ts';
import {
  APIS,
  appNamed,
  appTexts,
  credentialsOf,
  DAY,
  HOUR,
  inLife,
  type Life,
  MINUTE,
  manifestOf,
} from './life.ts';

/** A key that is replaced every 90 days, with 7 days of overlap. */
const ROTATE = { rotate: { every: '90d', overlap: '7d' }, jwt: { expiresIn: '1h' } };

function manifest(api: 'v1.1' | 'v2' = 'v2', key: object = ROTATE): string {
  return manifestOf(api, { support: { name: 'Support', keys: { backend: key } } });
}

/** The ids of the app's keys, oldest first. */
function keys({ emulator }: Life): string[] {
  return [...appNamed(emulator, 'Support').keys.keys()].sort();
}

/** The id of the key that the run handed out; its token must be signed with that key. */
function handedOut(ran: Awaited<ReturnType<Life['run']>>): string | undefined {
  const key = credentialsOf(ran)['support']?.keys['backend'];
  const [header = ''] = key?.jwt.split('.') ?? [];
  expect(JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))).toMatchObject({ kid: key?.id });
  return key?.id;
}

test('a plan counts keys that no manifest declares, and says what a later rotation needs', () =>
  inLife(
    manifest('v2', { rotate: { every: '30d', overlap: '60d' }, jwt: { expiresIn: '1h' } }),
    async (life) => {
      const app = life.emulator.store.addApp({ name: 'Support' });
      for (let at = 0; at < 9; at++) life.emulator.store.addKey(app, `theirs-${at}`);
      const { outcome } = await life.succeed('plan');
      expect(outcome.plan?.warnings.map(({ address, message }) => `${address}: ${message}`)).toEqual([
        expect.stringContaining(
          'keys.backend.rotate.overlap: the overlap of 60d is longer than `every`, 30d: 3 keys',
        ),
        'apps.support.keys.backend: A later rotation will not find room: a new key every 30d, kept 60d more, makes 3 at a time; with 9 other keys that is 12, and the vendor allows 10. Delete keys that are not needed in the account, or shorten `overlap`.',
      ]);
      await life.succeed('apply');
      await life.refuse('apply', { strict: 'true' });
    },
  ));

describe.each(APIS)('in %s', (api) => {
  test('through two generations: due, both there, the old one away, due again', () =>
    inLife(manifest(api), async (life) => {
      const first = handedOut(await life.succeed('apply')) ?? '';
      life.pass(89 * DAY);
      expect((await life.succeed('apply')).writes).toEqual([]);

      life.pass(2 * DAY);
      const check = await life.succeed('check');
      expect(check.changes).toEqual(['rotate apps.support.keys.backend']);
      expect([check.outputs.get('drift'), check.outcome.drifted]).toEqual(['false', false]);
      expect(check.log).toContain('91 days old; rotated every 90 days');

      const turned = await life.succeed('apply');
      const second = handedOut(turned) ?? '';
      expect(turned.outcome.results).toMatchObject([{ action: 'rotate', status: 'done' }]);
      expect(keys(life)).toEqual([first, second]);
      expect(second).not.toBe(first);
      expect((await life.succeed('apply')).writes).toEqual([]);
      expect(handedOut(await life.succeed('credentials'))).toBe(second);

      life.pass(6 * DAY);
      expect((await life.succeed('apply')).writes).toEqual([]);
      life.pass(2 * DAY);
      const due = await life.succeed('check');
      expect(due.changes).toEqual([`retire apps.support.keys.backend.${first}`]);
      expect(due.outputs.get('drift')).toBe('false');
      const retired = await life.succeed('apply', { 'max-deletes': '0' });
      expect(handedOut(retired)).toBe(second);
      expect(keys(life)).toEqual([second]);
      expect((await life.succeed('apply')).writes).toEqual([]);

      life.pass(90 * DAY);
      const third = handedOut(await life.succeed('apply')) ?? '';
      expect(keys(life)).toEqual([second, third]);
    }));

  test('overdue by more than the overlap is drift: a check fails, the output says so', () =>
    inLife(manifest(api), async (life) => {
      await life.succeed('apply');
      life.pass(98 * DAY);
      const late = await life.run('check');
      expect([late.outputs.get('drift'), late.outcome.drifted]).toEqual(['true', true]);
      await life.succeed('apply');
      life.pass(15 * DAY);
      const still = await life.run('check');
      expect(still.changes).toEqual([expect.stringMatching(/^retire /)]);
      expect([still.outputs.get('drift'), still.outcome.drifted]).toEqual(['true', true]);
      await life.succeed('apply');
      expect((await life.succeed('check')).outputs.get('drift')).toBe('false');
    }));

  test('a key that was there before, by hand or from a manifest without `rotate`, is turned as well', () =>
    inLife(manifest(api, {}), async (life) => {
      await life.succeed('apply');
      const [first] = keys(life);
      life.pass(100 * DAY);
      expect((await life.succeed('plan')).changes).toEqual([]);
      await life.write(manifest(api));
      const second = handedOut(await life.succeed('apply'));
      life.pass(8 * DAY);
      await life.succeed('apply');
      expect(keys(life)).toEqual([second]);
      expect(second).not.toBe(first);
    }));
});

test('keys of others with the same name are never retired, only what was made or adopted here', () =>
  inLife(manifest(), async (life) => {
    const app = life.emulator.store.addApp({ name: 'Support' });
    const stranger = life.emulator.store.addKey(app, 'backend').id;
    life.pass(HOUR);
    const newest = life.emulator.store.addKey(app, 'backend').id;
    expect(handedOut(await life.succeed('apply'))).toBe(newest);
    life.pass(91 * DAY);
    await life.succeed('apply');
    life.pass(8 * DAY);
    await life.succeed('apply');
    expect(keys(life)).toContain(stranger);
    expect(keys(life)).not.toContain(newest);
    expect(keys(life)).toHaveLength(2);
  }));

test('a newer key that somebody makes by hand becomes the one that counts; the old one keeps its overlap', () =>
  inLife(manifest(), async (life) => {
    const first = handedOut(await life.succeed('apply')) ?? '';
    life.pass(DAY);
    const byHand = life.emulator.store.addKey(appNamed(life.emulator, 'Support'), 'backend').id;
    life.pass(30 * DAY);
    const ran = await life.succeed('apply');
    expect(handedOut(ran), 'handed out for the first time').toBe(byHand);
    expect(keys(life), 'those who hold the old one have had no chance yet').toEqual([first, byHand]);
    life.pass(DAY);
    await life.succeed('apply');
    expect(keys(life)).toEqual([byHand]);
  }));

test('the old key stays until its follower has once been handed out', () =>
  inLife(manifest(), async (life) => {
    const first = handedOut(await life.succeed('apply')) ?? '';
    life.pass(91 * DAY);
    // The run is stopped with the new key made and nothing said of it.
    await interrupted(life, (request) => request.startsWith('POST'));
    expect(keys(life)).toHaveLength(2);
    life.pass(30 * DAY);
    const ran = await life.succeed('apply');
    expect(handedOut(ran)).not.toBe(first);
    expect(keys(life)).toHaveLength(2);
    await life.succeed('apply');
    expect(keys(life)).toEqual([handedOut(ran)]);
  }));

test('with an overlap longer than the interval, every old key goes once its own follower is old enough', () =>
  inLife(manifest('v2', { ...ROTATE, rotate: { every: '1d', overlap: '3d' } }), async (life) => {
    await life.succeed('apply');
    const counts: number[] = [];
    for (let day = 0; day < 20; day++) {
      life.pass(DAY + HOUR);
      await life.succeed('apply');
      counts.push(keys(life).length);
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(5);
    expect(new Set(counts.slice(-5)).size, 'it has settled').toBe(1);
  }));

test('no room for the new key is said before anything is written', () =>
  inLife(manifest(), async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    for (let n = 0; n < 9; n++) life.emulator.store.addKey(app, `other-${n}`);
    expect((await life.succeed('apply')).writes).toEqual([]);
    life.pass(91 * DAY);
    const { log } = await life.refuse('apply');
    expect(log).toMatch(/apps\.support\.keys: .*11 keys.*allows 10/);
  }));

test('no room in the metadata for what a rotation has to remember is said before there is one', () =>
  inLife(undefined, async (life) => {
    const full = (note: number): string =>
      manifestOf('v2', {
        support: { name: 'Support', metadata: { note: 'x'.repeat(note) }, keys: { backend: ROTATE } },
      });
    await life.write(full(3900));
    const { log } = await life.refuse('apply');
    expect(log).toMatch(/apps\.support\.metadata: .*4096/);
    await life.write(full(3700));
    await life.succeed('apply');
    for (let turn = 0; turn < 3; turn++) {
      life.pass(91 * DAY);
      await life.succeed('apply');
    }
    expect((await life.succeed('apply')).writes).toEqual([]);
  }));

test('room that a retired key leaves is room for the new one', () =>
  inLife(manifest(), async (life) => {
    await life.succeed('apply');
    life.pass(91 * DAY);
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    for (let n = 0; n < 8; n++) life.emulator.store.addKey(app, `other-${n}`);
    life.pass(91 * DAY);
    const { changes } = await life.succeed('apply');
    expect(changes.map((change) => change.split(' ')[0]).toSorted()).toEqual(['retire', 'rotate']);
    expect(app.keys.size).toBe(10);
  }));

test('the key that signs the run is never retired', () =>
  inLife(manifest(), async (life) => {
    const ours = { 'key-id': '', 'key-secret': '' };
    const key = credentialsOf(await life.succeed('apply'))['support']?.keys['backend'];
    life.pass(91 * DAY);
    await life.succeed('apply');
    life.pass(8 * DAY);
    // An app's key may not do this at the vendor; the rule must not depend on that.
    const plan = await life.run('plan', {
      ...ours,
      'key-id': key?.id ?? '',
      'key-secret': key?.secret ?? '',
    });
    expect(plan.changes.filter((change) => change.includes(key?.id ?? 'nothing'))).toEqual([]);
    expect(keys(life)).toContain(key?.id);
  }));

test('ids that do not tell their age: nothing is due', () =>
  inLife(manifest(), async (life) => {
    await life.succeed('apply');
    const app = appNamed(life.emulator, 'Support');
    const [key] = app.keys.values();
    if (key === undefined) throw new Error('no key');
    life.emulator.store.removeKey(app.keys, key.id);
    for (const id of ['app_01h455vb4pex5vsknk084sn02q', '7d3a9f52-0d0a-4a7e-8a3b-3a8f0e2b1c9d']) {
      app.keys.set(id, { ...key, id });
      app.metadata['provision_key_backend'] = id;
      life.pass(400 * DAY);
      expect((await life.succeed('plan')).changes).toEqual([]);
      app.keys.delete(id);
    }
  }));

test('a key declared no more goes with its forerunners, if that is asked for', () =>
  inLife(manifest(), async (life) => {
    await life.succeed('apply');
    life.pass(91 * DAY);
    await life.succeed('apply');
    await life.write(manifestOf('v2', { support: { name: 'Support' } }));
    const left = await life.succeed('apply');
    expect([left.changes, left.outcome.plan?.unmanaged.length]).toEqual([[], 2]);
    const { changes } = await life.succeed('apply', { prune: 'owned' });
    expect(changes).toHaveLength(2);
    expect(new Set(changes).size, 'each has an address of its own').toBe(2);
    expect(keys(life)).toEqual([]);
    const marks = Object.keys(appNamed(life.emulator, 'Support').metadata);
    expect(marks.filter((mark) => mark.includes('backend'))).toEqual([]);
    expect((await life.succeed('apply', { prune: 'owned' })).writes).toEqual([]);
  }));

test.each([-20, -5, 5, 20])('a clock that is off by %d minutes does no harm', (off) =>
  inLife(manifest(), async (life) => {
    const skewed = { now: () => life.now() + off * MINUTE };
    const run = () => life.succeed('apply', {}, skewed);
    await run();
    expect((await run()).writes).toEqual([]);
    life.pass(90 * DAY + HOUR);
    const [first, second] = [keys(life)[0], handedOut(await run())];
    for (let n = 0; n < 3; n++) expect((await run()).writes).toEqual([]);
    expect(keys(life)).toEqual([first, second]);
    life.pass(7 * DAY - HOUR);
    expect((await run()).writes).toEqual([]);
    life.pass(2 * HOUR);
    await run();
    expect(keys(life)).toEqual([second]);
    expect((await run()).writes).toEqual([]);
  }),
);

/** Applies, and asks the run to stop as soon as such a request has been answered. */
async function interrupted(life: Life, when: (request: string) => boolean): Promise<void> {
  const stop = new Stop();
  const timer = setInterval(() => {
    const done = life.emulator.requests.some(({ method, path }) => when(`${method} ${path}`));
    if (done) stop.request('SIGTERM');
  }, 0);
  life.emulator.clearRequests();
  // Every other answer takes its time, so that the request to stop comes first.
  life.emulator.faults.add({ kind: 'delay', ms: 15 });
  await life.run('apply', {}, { stop });
  clearInterval(timer);
  life.emulator.faults.clear();
}

/** A moment in the life of the key, with what an undisturbed run makes of it. */
interface Moment {
  readonly name: string;
  readonly reach: (life: Life) => Promise<void>;
  readonly left: number;
}

const MOMENTS: readonly Moment[] = [
  {
    name: 'the new key is due',
    reach: async (life) => {
      await life.succeed('apply');
      life.pass(91 * DAY);
    },
    left: 2,
  },
  {
    name: 'the old key is to go',
    reach: async (life) => {
      await life.succeed('apply');
      life.pass(91 * DAY);
      await life.succeed('apply');
      life.pass(8 * DAY);
    },
    left: 1,
  },
  {
    name: 'both at once',
    reach: async (life) => {
      await life.succeed('apply');
      life.pass(91 * DAY);
      await life.succeed('apply');
      life.pass(91 * DAY);
    },
    left: 2,
  },
];

const LOSSES: readonly Omit<FaultRule, 'request'>[] = [
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'status-after', status: 502 },
  { kind: 'status', status: 403 },
  { kind: 'cut' },
];

describe.each(MOMENTS)('when $name', ({ reach, left }) => {
  /** The methods of the requests that the undisturbed run sends. */
  async function requestsOf(api: 'v1.1' | 'v2'): Promise<string[]> {
    return inLife(manifest(api), async (life) => {
      await reach(life);
      life.emulator.clearRequests();
      await life.succeed('apply');
      expect(keys(life)).toHaveLength(left);
      return life.emulator.requests.map(({ method }) => method);
    });
  }

  /** Whatever came before, the next runs end where an undisturbed one ends. */
  async function expectSettled(life: Life, before: readonly string[], what: string): Promise<void> {
    const made = (): string[] => keys(life).filter((id) => !before.includes(id));
    expect(made().length, `${what}: new keys at first`).toBeLessThanOrEqual(1);
    const ran = await life.succeed('apply');
    expect(handedOut(ran), `${what}: the newest is handed out`).toBe(keys(life).at(-1));
    await life.succeed('apply');
    expect(keys(life).length, `${what}: keys in the end`).toBe(left);
    expect((await life.succeed('plan')).changes, what).toEqual([]);
    expect((await life.succeed('apply')).writes, what).toEqual([]);
  }

  test.each(APIS)('an answer lost or refused at any request makes no second key, in %s', async (api) => {
    const requests = await requestsOf(api);
    expect(requests.length).toBeGreaterThan(3);
    for (const [index, method] of requests.entries()) {
      const request = index + 1;
      // A question that is lost is asked again, whichever way it was lost.
      for (const loss of method === 'GET' ? LOSSES.slice(-2) : LOSSES) {
        await inLife(manifest(api), async (life) => {
          await reach(life);
          const before = keys(life);
          life.emulator.clearRequests();
          life.emulator.faults.add({ ...loss, request });
          await life.run('apply', { 'max-in-flight': '1' });
          life.emulator.faults.clear();
          await expectSettled(life, before, `${loss.kind} at request ${request}`);
        });
      }
    }
  });

  test('a run that is told to stop at any request makes no second key', async () => {
    const requests = await requestsOf('v2');
    for (let request = 1; request <= requests.length; request++) {
      let stop: Stop | undefined;
      let n = 0;
      await inLife(
        manifest(),
        async (life) => {
          await reach(life);
          const before = keys(life);
          [stop, n] = [new Stop(), 0];
          await life.run('apply', { 'max-in-flight': '1' }, { stop });
          stop = undefined;
          await expectSettled(life, before, `stopped at request ${request}`);
        },
        { onRequest: () => void (++n === request && stop?.request('SIGTERM')) },
      );
    }
  });
});

test('two runs that turn a key at once end with one new key', () =>
  inLife(manifest(), async (life) => {
    const first = handedOut(await life.succeed('apply'));
    life.pass(91 * DAY);
    const both = await Promise.all([life.run('apply'), life.run('apply')]);
    expect(both.map(({ outcome }) => outcome.failed)).toEqual([false, false]);
    expect(keys(life)).toHaveLength(2);
    expect(keys(life)).toContain(first);
    const [one, other] = both.map(handedOut);
    expect(one).toBe(other);
    expect((await life.succeed('apply')).writes).toEqual([]);
  }));

test('instances turn their own keys', () =>
  inLife(manifest(), async (life) => {
    const { emulator }: { emulator: Emulator } = life;
    await life.succeed('apply');
    await life.succeed('apply', { instance: 'pr-1' });
    life.pass(91 * DAY);
    const production = appTexts(emulator, ({ name }) => name === 'Support');
    await life.succeed('apply', { instance: 'pr-1' });
    expect(appNamed(emulator, 'Support (pr-1)').keys.size).toBe(2);
    expect(appTexts(emulator, ({ name }) => name === 'Support')).toEqual(production);
  }));
