/**
 * For every manifest and every starting account: an apply leaves nothing to do, does what its plan said and nothing
 * else, and never touches what is not its own.
 */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { channelFieldOf } from '../../src/kinds/channel/types.ts';
import { sameTarget } from '../../src/kinds/webhook/same-target.ts';
import type { Api, Change, Plan } from '../../src/model.ts';
import { anyCase, type Case, channelCase, fill, yamlOf } from './cases.ts';
import { credential, isCredential } from './channel-cases.ts';
import { VARIABLES } from './credentials.ts';
import { hasty } from './haste.ts';
import { EFFORT, SEED, tell } from './seed.ts';
import {
  type AppView,
  appsOf,
  expectNothingLeft,
  expectSound,
  type Inputs,
  inWorld,
  type Ran,
  TARGETS,
  type World,
  writes,
} from './world.ts';

hasty();

const CASES = 90 * EFFORT;
const CHANNEL_CASES = 45 * EFFORT;

const seen = {
  'accounts converged': 0,
  'plans refused': 0,
  'manifests refused': 0,
  changes: 0,
  'credentials in their place': 0,
};
afterAll(() => tell('convergence', seen));

test('an apply makes the account what the manifest asks, and leaves alone what is not its own', async () => {
  const property = fc.asyncProperty(anyCase, async (one) => {
    await inWorld('', (world) => holds('v1.1', one, world), { switches: one.switches });
  });
  await fc.assert(property, { seed: SEED, numRuns: CASES, interruptAfterTimeLimit: 50_000 });
}, 60_000);

test.each(['v1.1', 'v2'] as const)(
  '%s: channels become what the manifest asks, whoever made them',
  async (api) => {
    const property = fc.asyncProperty(channelCase(api), async (one) => {
      await inWorld('', (world) => holds(api, one, world), { switches: one.switches });
    });
    await fc.assert(property, { seed: SEED, numRuns: CHANNEL_CASES, interruptAfterTimeLimit: 50_000 });
  },
  60_000,
);

async function holds(api: Api, one: Case, world: World): Promise<void> {
  const { emulator } = world;
  const ids = await fill(emulator, one.account);
  await world.write(yamlOf(api, one.manifest, ids));
  const before = appsOf(emulator);
  const inputs = inputsOf(one);

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
  expectCredentials(api, one, applied, ids, before, after);
  await expectNothingLeft(world, inputs);
  const end = emulator.requests.length;
  await world.run('apply', inputs);
  expect(writes(emulator, end), 'no bookkeeping is left either').toEqual([]);
  seen['accounts converged'] += 1;
  seen.changes += applied.outcome.plan?.changes.length ?? 0;
}

function inputsOf({ prune, allowReplace }: Case): Inputs {
  return { prune, 'allow-replace': String(allowReplace), variables: VARIABLES };
}

/** The plan does not depend on the order in which the vendor lists things. */
async function planInEveryOrder(world: World, one: Case): Promise<Plan | undefined> {
  const plans = [];
  for (const order of ['ascending', 'descending', 'random'] as const) {
    world.emulator.switches.listOrder = order;
    plans.push((await world.run('plan', inputsOf(one))).outcome.plan);
  }
  world.emulator.switches.listOrder = one.switches.listOrder ?? 'ascending';
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
  const changed = (of: Change['kind']): number =>
    changes.filter(
      ({ kind, action, fields }) =>
        kind === of && (action === 'update' || (action === 'adopt' && fields.length > 0)),
    ).length;
  const requests = (method: string, path: RegExp): number =>
    sent.filter((line) => line.startsWith(method) && path.test(line)).length;
  const ofApp = (section: string): RegExp => new RegExp(`/${section}(/\\w+)?$`);
  const [app, webhooks, keys] = [/\/apps\/\w+$/, ofApp('webhooks'), ofApp('keys')];
  const channels = ofApp('integrations');
  // What a new one is given by default and the manifest unsets takes one more request; it is in no plan.
  const ids = changes.filter(({ kind }) => kind === 'channel').map(({ id }) => id);
  const changedIds = new RegExp(`^(PUT|PATCH) .*/integrations/(${ids.join('|')})$`);
  expect({
    'apps made': requests('POST', /\/apps$/),
    'apps deleted': requests('DELETE', app),
    'webhooks made': requests('POST', webhooks),
    'webhooks changed': requests('PUT', webhooks),
    'webhooks deleted': requests('DELETE', webhooks),
    'keys made': requests('POST', keys),
    'keys deleted': requests('DELETE', keys),
    'channels made': requests('POST', channels),
    'channels changed': sent.filter((line) => changedIds.test(line)).length,
    'channels deleted': requests('DELETE', channels),
  }).toEqual({
    'apps made': planned('app', 'create'),
    'apps deleted': planned('app', 'delete'),
    'webhooks made': planned('webhook', 'create'),
    'webhooks changed': changed('webhook'),
    'webhooks deleted': planned('webhook', 'delete'),
    'keys made': planned('key', 'create'),
    'keys deleted': planned('key', 'delete'),
    'channels made': planned('channel', 'create', 'replace'),
    'channels changed': changed('channel'),
    'channels deleted': planned('channel', 'delete', 'replace'),
  });
}

/** Judged by the case alone: what carries another's mark or none, outside of adoption, is as it was. */
function expectOthersUntouched(
  { account, manifest, prune, allowReplace, switches }: Case,
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
    expectChannelsKept(manifest[key], was, is, { prune, allowReplace });
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

/** A channel is changed or goes only if the manifest means it, or `prune` asks; then it keeps what the manifest leaves out. */
function expectChannelsKept(
  declared: Case['manifest'][string] | undefined,
  was: AppView,
  is: AppView,
  { prune, allowReplace }: Pick<Case, 'prune' | 'allowReplace'>,
): void {
  const wanted = Object.values(declared?.channels ?? {}).filter(({ external }) => external !== true);
  const keyOf = new Map(
    Object.entries(was.metadata).flatMap(([name, id]) =>
      name.startsWith('provision_channel_') ? [[id, name.slice('provision_channel_'.length)] as const] : [],
    ),
  );
  for (const channel of was.integrations.filter(({ type }) => type !== 'custom')) {
    const key = keyOf.get(channel.id);
    const left = is.integrations.find(({ id }) => id === channel.id);
    const own = declared?.channels[key ?? ''];
    const mayBeMeant =
      wanted.some(({ type }) => type === channel.type) || (own !== undefined && own['external'] !== true);
    if (left === undefined) {
      const pruned = prune === 'all' || (prune === 'owned' && key !== undefined);
      const replaced = allowReplace && key !== undefined && mayBeMeant;
      expect(pruned || replaced, 'a channel goes only where asked').toBe(true);
    } else if (mayBeMeant) {
      const spoken = new Set(wanted.flatMap((one) => Object.keys(one)));
      const unspoken = ({ fields }: typeof channel): unknown =>
        Object.entries(fields).filter(([name]) => !spoken.has(name));
      expect(unspoken(left)).toEqual(unspoken(channel));
    } else expect(left, 'a channel that nobody speaks of stays as it was').toEqual(channel);
  }
}

const RECORD = 'provision_channel_';

/** What is made gets the declared credentials, and so does what is recorded. */
function expectCredentials(
  api: Api,
  { account, manifest }: Case,
  { outcome }: Ran,
  ids: readonly string[],
  before: Apps,
  after: Apps,
): void {
  for (const [app, { channels: wanted }] of Object.entries(manifest)) {
    const { id = '', resources } = outcome.credentials?.get(`apps.${app}`) ?? { resources: new Map() };
    const present = after.get(id)?.integrations ?? [];
    const was = account[ids.indexOf(id)];
    for (const [key, { external, ...fields }] of Object.entries(wanted)) {
      const channel = present.find((one) => one.id === resources.get(`channels.${key}`)?.id);
      if (channel === undefined || external === true) continue;
      const isNew = before.get(id)?.integrations.every((one) => one.id !== channel.id) ?? true;
      // Perhaps under another key.
      const marks = Object.entries(before.get(id)?.metadata ?? {});
      const mark = marks.find(([name, value]) => name.startsWith(RECORD) && value === channel.id)?.[0];
      const recorded = was?.channels.findLast(({ recordedAs = '' }) => RECORD + recordedAs === mark);
      const isRecorded = was?.marks === 'ours' && mark !== undefined;
      if (!isNew && !isRecorded) continue;
      const hasPrint = isNew || recorded?.print === 'right' || recorded?.print === 'other';
      for (const [name, value] of Object.entries(fields)) {
        const sent = credential(value);
        if (!isCredential(value) || typeof sent !== 'string') continue;
        // Without a fingerprint it is taken to have what it could not have been made without.
        if (!hasPrint && channelFieldOf(api, channel.type, name)?.required === true) continue;
        expect(channel.fields[name], name).toBe(shownAs(sent));
        seen['credentials in their place'] += 1;
      }
    }
  }
}

/** A credential as the view of the account has it. */
function shownAs(value: string): string {
  return `sent sha256:${createHash('sha256').update(value).digest('hex').slice(0, 12)}`;
}

type Apps = ReadonlyMap<string, AppView>;
