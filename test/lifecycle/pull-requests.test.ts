/**
 * The life of many pull requests on one account: opened, pushed to, closed, reopened, closed while their run is at work,
 * from forks, with runs lost, stopped and killed at random moments and several at once. Whatever happens, after the last sweep
 * exactly production is left, and at no moment has a run for a pull request touched it.
 */

import { expect, test } from 'vitest';
import type { FaultRule } from '../../src/emulator/faults.ts';
import type { PullRequestState, PullRequests } from '../../src/runtime/host.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { goBetween } from '../proof/go-between.ts';
import { type Chance, chanceFor, EFFORT, SEED, tell } from '../proof/seed.ts';
import { usedBy } from '../support/inputs.ts';
import { inWorkspace } from '../support/workspace.ts';
import {
  type Around,
  appTexts,
  HOUR,
  type Inputs,
  inInstance,
  inLife,
  type Life,
  manifestOf,
  OWNER,
  TARGETS,
} from './life.ts';

const PULL_REQUESTS = 50;

/** A pull request, as GitHub sees it. */
interface PullRequest {
  readonly number: number;
  readonly fromFork: boolean;
  /** Events still to come for it, at the least. */
  left: number;
  state: 'none' | 'open' | 'closed';
  /** How many times it was pushed to. */
  pushes: number;
}

const APPS = ['support', 'shop'] as const;

/** What a preview is made of; a push changes it. */
function manifest(pushes: number): string {
  const apps = APPS.slice(0, pushes % 3 === 2 ? 1 : 2).map((key) => [
    key,
    {
      name: `The ${key}`,
      metadata: { pushes },
      webhooks: {
        inbox: { target: `${TARGETS}/\${INSTANCE}/${pushes % 2}`, triggers: ['conversation:message'] },
      },
      keys: { backend: { jwt: {} } },
    },
  ]);
  return manifestOf('v2', Object.fromEntries(apps));
}

/** What can befall a run. */
const FAULTS: readonly FaultRule[] = [
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 429, retryAfter: 0 },
  { kind: 'status-after', status: 502 },
  { kind: 'cut' },
  { kind: 'malformed' },
];

/** GitHub, and the jobs that it starts for pull requests. */
class GitHub {
  readonly counts: Record<string, number> = {};
  readonly #life: Life;
  readonly #chance: Chance;
  readonly #pulls: readonly PullRequest[];
  /** The payload of each pull request's events: its number, and whose branch it is. */
  readonly #events: ReadonlyMap<number, string>;
  readonly #misfortunes: boolean;
  #asked = 0;

  constructor(
    life: Life,
    chance: Chance,
    pulls: readonly PullRequest[],
    events: ReadonlyMap<number, string>,
    misfortunes: boolean,
  ) {
    this.#life = life;
    this.#chance = chance;
    this.#pulls = pulls;
    this.#events = events;
    this.#misfortunes = misfortunes;
  }

  /** What the run's token lets it know. */
  readonly pullRequests: PullRequests = {
    stateOf: async (instance) => this.#stateOf(instance),
    stateNow: async (instance) => this.#stateOf(instance),
  };

  /** Something happens to a pull request, and its job runs, or never does. */
  async event(pull: PullRequest): Promise<void> {
    pull.left -= 1;
    const happening = this.#happening(pull);
    this.#count(happening);
    if (happening === 'closed') {
      pull.state = 'closed';
      if (this.#misfortunes && this.#chance.happens(0.2)) this.#count('teardowns that never ran');
      else await this.#run(pull, 'destroy', {});
      return;
    }
    pull.state = 'open';
    if (happening === 'pushed') pull.pushes += 1;
    const closesMeanwhile = this.#chance.happens(0.15);
    const run = this.#run(pull, 'apply', { ttl: this.#chance.pick(['1d', '7d', '']) });
    if (closesMeanwhile) {
      this.#count('closed while applying');
      await new Promise((resolve) => setTimeout(resolve, this.#chance.below(20)));
      pull.state = 'closed';
      // The teardown may come before, during or after; one that finds nothing has done its work.
      if (this.#chance.happens(0.5)) await this.#run(pull, 'destroy', {});
    }
    await run;
  }

  /** The sweep of every night; it may find GitHub out of order. */
  async sweep(calm = false): Promise<void> {
    const around = { pullRequests: this.pullRequests };
    const inputs: Inputs = { 'max-deletes': '1000', owner: OWNER };
    if (calm) await this.#life.succeed('sweep', inputs, around);
    else await this.#life.run('sweep', inputs, around);
  }

  #happening({ state }: PullRequest): 'opened' | 'pushed' | 'reopened' | 'closed' {
    if (state === 'none') return 'opened';
    if (state === 'closed') return 'reopened';
    return this.#chance.happens(0.55) ? 'pushed' : 'closed';
  }

  async #run(pull: PullRequest, mode: 'apply' | 'destroy', more: Inputs): Promise<void> {
    // A job of another repository's branch gets neither credentials nor a token that may do anything.
    const inputs: Inputs = {
      ...more,
      instance: `PR-${pull.number}`,
      ...usedBy(mode, { prune: 'all', 'max-deletes': '50' }),
      manifest: `pushes-${pull.pushes % 6}.yml`,
      ...(pull.fromFork ? { 'key-id': '', 'key-secret': '' } : {}),
    };
    const stop = new Stop();
    const around: Around = {
      event: 'pull_request',
      environment: {
        GITHUB_REPOSITORY: OWNER,
        GITHUB_EVENT_PATH: this.#events.get(pull.number),
      },
      pullRequests: this.pullRequests,
      stop,
    };
    const fate = this.#misfortunes ? this.#chance.below(10) : 9;
    if (fate === 3) {
      await this.#runKilled(mode, inputs, around);
      return;
    }
    if (fate === 0) {
      this.#count('runs stopped');
      setTimeout(() => stop.request('SIGTERM'), this.#chance.below(25));
    }
    if (fate === 1 || fate === 2) {
      this.#count('runs with a misfortune');
      const request = this.#life.emulator.requests.length + 1 + this.#chance.below(14);
      this.#life.emulator.faults.add({ ...this.#chance.pick(FAULTS), request });
    }
    const ran = await this.#life.run(mode, inputs, around);
    this.#count(ran.outcome.failed ? 'runs failed' : 'runs succeeded');
    expect(ran.log).not.toContain('defect of smooch-provision');
    if (pull.fromFork) expect([ran.outcome.failed, ran.writes], ran.log).toEqual([false, []]);
  }

  /** As the account sees it when the process is killed: from some request on, done or not, it hears nothing more. */
  async #runKilled(mode: 'apply' | 'destroy', inputs: Inputs, around: Around): Promise<void> {
    const last = 1 + this.#chance.below(14);
    const isDone = this.#chance.happens(0.5);
    let killed = false;
    const between = await goBetween(this.#life.emulator.url, async ({ n, forward }) => {
      if (n < last) return forward();
      killed = true;
      if (n === last && isDone) await forward();
      return undefined;
    });
    try {
      await this.#life.run(mode, { ...inputs, 'api-url': between.url }, around);
    } finally {
      await between.close();
    }
    this.#count(killed ? 'runs killed' : 'runs over before the kill');
  }

  #stateOf(instance: string): PullRequestState | undefined {
    const [, digits] = /^pr-([1-9]\d*)$/.exec(instance) ?? [];
    if (digits === undefined) return undefined;
    this.#asked += 1;
    if (this.#misfortunes && this.#asked % 17 === 0) return 'unknown';
    const pull = this.#pulls.find(({ number }) => number === Number(digits));
    return pull === undefined || pull.state === 'none' ? 'gone' : pull.state;
  }

  #count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }
}

/** Plays one life from its first pull request to the sweep after the last one is closed. */
async function play(seed: number): Promise<Record<string, number>> {
  const chance = chanceFor(`pull requests ${seed}`);
  const pulls = Array.from(
    { length: PULL_REQUESTS },
    (_, index): PullRequest => ({
      // Some numbers begin with others.
      number: index + 1,
      fromFork: chance.happens(0.15),
      left: 1 + chance.below(5),
      state: 'none',
      pushes: chance.below(6),
    }),
  );
  const payloads = pulls.map(({ number, fromFork }): [string, string] => {
    const base = { repo: { full_name: OWNER } };
    const head = { repo: { full_name: fromFork ? 'somebody/messaging' : OWNER } };
    return [`${number}.json`, JSON.stringify({ number, pull_request: { number, head, base } })];
  });
  return inWorkspace(Object.fromEntries(payloads), (folder) =>
    inLife(manifest(0), async (life) => {
      for (let pushes = 0; pushes < 6; pushes++) await life.place(`pushes-${pushes}.yml`, manifest(pushes));
      await life.succeed('apply');
      life.emulator.store.addApp({ name: 'Somebody' });
      life.emulator.store.addApp({
        name: 'The support (pr-1)',
        metadata: { provision_owner: 'rival/team', provision_app: 'support', provision_instance: 'pr-1' },
      });
      const isOthers = (app: Parameters<ReturnType<typeof inInstance>>[0]): boolean =>
        inInstance()(app) || app.metadata['provision_owner'] !== OWNER;
      const others = appTexts(life.emulator, isOthers);
      expect(others).toHaveLength(4);

      const events = new Map(pulls.map(({ number }) => [number, `${folder}/${number}.json`]));
      const github = new GitHub(life, chance, pulls, events, true);
      for (let waiting = pulls; waiting.length > 0; waiting = pulls.filter(({ left }) => left > 0)) {
        // Two at once, as two jobs of one concurrency group never are, but those of different groups are.
        const two = [chance.pick(waiting), chance.pick(waiting)];
        await Promise.all([...new Set(two)].map((pull) => github.event(pull)));
        life.pass(chance.below(8) * HOUR);
        if (chance.happens(0.05)) await github.sweep();
        expect(appTexts(life.emulator, isOthers)).toEqual(others);
      }
      const open = new Set(pulls.filter(({ state }) => state === 'open').map(({ number }) => `pr-${number}`));

      life.emulator.faults.clear();
      const calm = new GitHub(life, chance, pulls, events, false);
      await calm.sweep(true);
      const left = new Set(
        [...life.emulator.store.apps.values()]
          .filter((app) => !isOthers(app))
          .map(({ metadata }) => String(metadata['provision_instance'])),
      );
      for (const instance of left) expect([...open], 'only open ones are left').toContain(instance);

      for (const pull of pulls) pull.state = 'closed';
      await calm.sweep(true);
      expect(appTexts(life.emulator)).toEqual(others);
      expect((await life.succeed('plan')).changes).toEqual([]);
      return { ...github.counts, 'left open before the last sweep': left.size };
    }),
  );
}

test('many pull requests come and go, and production is what is left', async () => {
  const counts: Record<string, number> = { lives: 0 };
  for (let life = 0; life < Math.ceil(EFFORT); life++) {
    const one = await play(SEED + life).catch((error: unknown) => {
      throw new Error(`PROOF_SEED=${SEED}, life ${life}: ${String(error)}`, { cause: error });
    });
    for (const [what, count] of Object.entries({ lives: 1, ...one }))
      counts[what] = (counts[what] ?? 0) + count;
  }
  tell('the life of pull requests', counts);
  for (const what of [
    'opened',
    'pushed',
    'closed',
    'reopened',
    'closed while applying',
    'runs stopped',
    'runs killed',
    'runs with a misfortune',
    'teardowns that never ran',
  ]) {
    expect(counts[what], `${what} was tried`).toBeGreaterThan(0);
  }
});
