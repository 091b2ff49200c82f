/**
 * For every manifest and every starting account: an apply leaves nothing to do, does what its plan said and nothing
 * else, and never touches what is not its own.
 */

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Change, Plan } from '../../src/model.ts';
import { sameTarget } from '../../src/target.ts';
import { anyCase, type Case, fill, yamlOf } from './cases.ts';
import { EFFORT, SEED, tell } from './seed.ts';
import {
  type AppView,
  appsOf,
  expectNothingLeft,
  expectSound,
  inWorld,
  type Ran,
  TARGETS,
  type World,
  writes,
} from './world.ts';

const CASES = 250 * EFFORT;

const seen = { 'accounts converged': 0, 'plans refused': 0, 'manifests refused': 0, changes: 0 };
afterAll(() => tell('convergence', seen));

test('an apply makes the account what the manifest asks, and leaves alone what is not its own', async () => {
  const property = fc.asyncProperty(anyCase, async (one) => {
    await inWorld('', (world) => holds(one, world), { switches: one.switches });
  });
  await fc.assert(property, { seed: SEED, numRuns: CASES, interruptAfterTimeLimit: 50_000 });
}, 60_000);

async function holds(one: Case, world: World): Promise<void> {
  const { emulator } = world;
  const ids = fill(emulator, one.account);
  await world.write(yamlOf(one.manifest, ids));
  const before = appsOf(emulator);
  const inputs = { prune: one.prune };

  const planned = await planInEveryOrder(world, one);
  const start = emulator.requests.length;
  const applied = await world.run('apply', inputs);
  expectSound(applied, emulator);
  const after = appsOf(emulator);
  if (isRefused(applied)) {
    expect(writes(emulator, start)).toEqual([]);
    expect(after).toEqual(before);
    return;
  }
  expect(applied.outcome.failed, applied.log).toBe(false);
  expect(applied.outcome.plan?.digest).toBe(planned?.digest);
  expectAsPlanned(applied, writes(emulator, start));
  expectOthersUntouched(one, ids, before, after, applied.outcome.plan);
  await expectNothingLeft(world, inputs);
  seen['accounts converged'] += 1;
  seen.changes += applied.outcome.plan?.changes.length ?? 0;
}

/** The plan does not depend on the order in which the vendor lists things. */
async function planInEveryOrder(world: World, { prune, switches }: Case): Promise<Plan | undefined> {
  const plans = [];
  for (const order of ['ascending', 'descending', 'random'] as const) {
    world.emulator.switches.listOrder = order;
    plans.push((await world.run('plan', { prune })).outcome.plan);
  }
  world.emulator.switches.listOrder = switches.listOrder ?? 'ascending';
  const [first] = plans;
  expect(writes(world.emulator)).toEqual([]);
  for (const plan of plans) expect(plan?.digest).toBe(first?.digest);
  return first;
}

function isRefused({ outcome }: Ran): boolean {
  const name = outcome.error instanceof Error ? outcome.error.name : '';
  if (name === 'PlanRefused') seen['plans refused'] += 1;
  if (name === 'ManifestError') seen['manifests refused'] += 1;
  return name === 'PlanRefused' || name === 'ManifestError';
}

/** Every change of the plan was made, each with one request of its kind, and there were no others. */
function expectAsPlanned({ outcome }: Ran, sent: readonly string[]): void {
  const changes = outcome.plan?.changes ?? [];
  expect(outcome.results?.map(({ address, action, status }) => ({ address, action, status }))).toEqual(
    changes.map(({ address, action }) => ({ address, action, status: 'done' })),
  );
  const planned = (kind: Change['kind'], ...actions: Change['action'][]): number =>
    changes.filter((change) => change.kind === kind && actions.includes(change.action)).length;
  const requests = (method: string, path: RegExp): number =>
    sent.filter((line) => line.startsWith(method) && path.test(line)).length;
  const [app, webhooks, keys] = [/\/apps\/\w+$/, /\/webhooks(\/\w+)?$/, /\/keys(\/\w+)?$/];
  expect({
    'apps made': requests('POST', /\/apps$/),
    'apps deleted': requests('DELETE', app),
    'webhooks made': requests('POST', webhooks),
    'webhooks changed': requests('PUT', webhooks),
    'webhooks deleted': requests('DELETE', webhooks),
    'keys made': requests('POST', keys),
    'keys deleted': requests('DELETE', keys),
  }).toEqual({
    'apps made': planned('app', 'create'),
    'apps deleted': planned('app', 'delete'),
    'webhooks made': planned('webhook', 'create'),
    'webhooks changed': changes.filter(
      ({ kind, action, fields }) =>
        kind === 'webhook' && (action === 'update' || (action === 'adopt' && fields.length > 0)),
    ).length,
    'webhooks deleted': planned('webhook', 'delete'),
    'keys made': planned('key', 'create'),
    'keys deleted': planned('key', 'delete'),
  });
}

/** Judged by the case alone: what carries another's mark or none, outside of adoption, is as it was. */
function expectOthersUntouched(
  { account, manifest, prune, switches }: Case,
  ids: readonly string[],
  before: ReadonlyMap<string, AppView>,
  after: ReadonlyMap<string, AppView>,
  plan: Plan | undefined,
): void {
  const adopted = new Set(
    plan?.changes.filter(({ kind, action }) => kind === 'app' && action === 'adopt').map(({ id }) => id),
  );
  account.forEach((app, at) => {
    const id = ids[at] ?? '';
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined) throw new Error('an app that was never made');
    const pinned = Object.values(manifest).some(({ pin }) => pin !== undefined && ids[pin] === id);
    const named = Object.values(manifest).some(({ name }) => name === app.name);
    const mayBeAdopted = (pinned || named) && (app.marks === 'none' || app.marks === 'half');
    if (app.marks !== 'ours' && !(mayBeAdopted && adopted.has(id))) {
      expect(is, 'what is not ours stays as it was').toEqual(was);
      return;
    }
    if (is === undefined) {
      expect([app.marks, prune === 'none', app.protect], 'only a stray of ours is deleted').toEqual([
        'ours',
        false,
        false,
      ]);
      return;
    }
    const key = String(is.metadata['provision_app']);
    expectPartsKept(manifest[key], was, is, prune, switches);
  });
}

/** What a manifest does not speak of inside an app of its own is kept, but for what `prune` asks to delete. */
function expectPartsKept(
  declared: Case['manifest'][string] | undefined,
  was: AppView,
  is: AppView,
  prune: Case['prune'],
  { settingsUpdate }: Case['switches'],
): void {
  const notOurs = ([name]: readonly [string, unknown]): boolean =>
    !name.startsWith('provision_') && !Object.hasOwn(declared?.metadata ?? {}, name);
  expect(Object.entries(is.metadata).filter(notOurs)).toEqual(Object.entries(was.metadata).filter(notOurs));
  if (settingsUpdate === 'merge') {
    const undeclared = ([name]: readonly [string, unknown]): boolean =>
      !Object.hasOwn(declared?.settings ?? {}, name);
    expect(Object.entries(is.settings).filter(undeclared)).toEqual(
      Object.entries(was.settings).filter(undeclared),
    );
  }
  const recorded = new Set(Object.values(was.metadata).map(String));
  const mayGo = (id: string): boolean => prune === 'all' || (prune === 'owned' && recorded.has(id));
  for (const webhook of was.webhooks) {
    const wanted = Object.values(declared?.webhooks ?? {}).some(({ path }) =>
      sameTarget(TARGETS + path, webhook.target),
    );
    if (wanted || recorded.has(webhook.id)) {
      if (!mayGo(webhook.id)) expect(is.webhooks.map(({ id }) => id)).toContain(webhook.id);
      continue;
    }
    const left = is.webhooks.find(({ id }) => id === webhook.id);
    if (left !== undefined || prune !== 'all') expect(left).toEqual(webhook);
  }
  for (const key of was.keys) {
    const left = is.keys.find(({ id }) => id === key.id);
    if (left !== undefined || !mayGo(key.id)) expect(left).toEqual(key);
  }
}
