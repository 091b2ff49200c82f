/** The sweep: instances that nobody needs go, each with its reason; one that may be in use never does. */

import { describe, expect, test } from 'vitest';
import type { PullRequestState, PullRequests } from '../../src/runtime/host.ts';
import {
  APIS,
  appNamed,
  appTexts,
  DAY,
  fullApp,
  inLife,
  type Life,
  manifestOf,
  namesIn,
  OWNER,
} from './life.ts';

const MANIFEST = manifestOf('v2', { support: fullApp('v2', 'Support') });

/** A GitHub that knows these pull requests, and of other numbers says that they do not exist. */
function github(states: Readonly<Record<string, PullRequestState>>): { pullRequests: PullRequests } {
  const stateOf: PullRequests['stateOf'] = async (instance) =>
    /^pr-[1-9]\d*$/.test(instance) ? (states[instance] ?? 'gone') : undefined;
  return { pullRequests: { stateOf, stateNow: stateOf } };
}

/** Makes instances, each with its time to live. */
async function make(life: Life, instances: Readonly<Record<string, string>>): Promise<void> {
  for (const [instance, ttl] of Object.entries(instances)) await life.succeed('apply', { instance, ttl });
}

/** The reasons in a plan, by address. */
function reasons({ outcome }: Awaited<ReturnType<Life['run']>>): Record<string, string> {
  return Object.fromEntries((outcome.plan?.changes ?? []).map(({ address, why }) => [address, why]));
}

describe.each(APIS)('in %s', (api) => {
  test('without a token, what has expired goes and nothing else', () =>
    inLife(manifestOf(api, { support: fullApp(api, 'Support') }), async (life) => {
      await life.succeed('apply');
      await make(life, { 'pr-1': '1d', 'pr-2': '9d', 'pr-3': '', nightly: '1d' });
      life.pass(2 * DAY);
      const swept = await life.succeed('sweep');
      expect(reasons(swept)).toEqual({
        'instances.nightly.apps.support': expect.stringMatching(/^expired at \d{4}-/),
        'instances.pr-1.apps.support': expect.stringMatching(/^expired at \d{4}-/),
      });
      expect(namesIn(life.emulator)).toEqual(['Support', 'Support (pr-2)', 'Support (pr-3)']);
      expect((await life.succeed('sweep')).writes).toEqual([]);
    }));
});

test('with a token, closed and gone ones go, open ones stay even when they have expired', () =>
  inLife(MANIFEST, async (life) => {
    await make(life, { 'pr-1': '9d', 'pr-2': '9d', 'pr-3': '1d', 'pr-33': '', nightly: '9d', old: '1d' });
    life.pass(2 * DAY);
    const swept = await life.succeed(
      'sweep',
      {},
      github({ 'pr-1': 'closed', 'pr-3': 'open', 'pr-33': 'open' }),
    );
    expect(reasons(swept)).toEqual({
      'instances.old.apps.support': expect.stringMatching(/^expired/),
      'instances.pr-1.apps.support': 'its pull request is closed',
      'instances.pr-2.apps.support': 'its pull request does not exist',
    });
    for (const why of Object.values(reasons(swept))) expect(swept.log).toContain(why);
    expect(namesIn(life.emulator)).toEqual(['Support (nightly)', 'Support (pr-3)', 'Support (pr-33)']);
  }));

test('where GitHub cannot tell, nothing is decided, not even by expiry', () =>
  inLife(MANIFEST, async (life) => {
    await make(life, { 'pr-1': '1d', 'pr-2': '1d', old: '1d' });
    life.pass(2 * DAY);
    const swept = await life.succeed('sweep', {}, github({ 'pr-1': 'unknown', 'pr-2': 'unknown' }));
    expect(Object.keys(reasons(swept))).toEqual(['instances.old.apps.support']);
    expect(namesIn(life.emulator)).toEqual(['Support (pr-1)', 'Support (pr-2)']);
  }));

test.each(['pr-0', 'pr-042', 'pr-1a', 'pr-', 'xpr-1', 'pr-1-2', 'release-1'])(
  'the instance %s is named after no pull request: only its expiry counts',
  (instance) =>
    inLife(MANIFEST, async (life) => {
      await make(life, { [instance]: '9d' });
      expect((await life.succeed('sweep', {}, github({}))).writes).toEqual([]);
      life.pass(10 * DAY);
      expect(reasons(await life.succeed('sweep', {}, github({})))).toEqual({
        [`instances.${instance}.apps.support`]: expect.stringMatching(/^expired/),
      });
    }),
);

test('an instance of which one app is still alive is in use', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' }, shop: { name: 'Shop' } }), async (life) => {
    await make(life, { old: '1d' });
    life.pass(2 * DAY);
    const later = new Date(life.now() + DAY).toISOString();
    appNamed(life.emulator, 'Shop (old)').metadata['provision_expires'] = later;
    expect((await life.succeed('sweep')).writes).toEqual([]);
    delete appNamed(life.emulator, 'Shop (old)').metadata['provision_expires'];
    expect((await life.succeed('sweep')).writes).toEqual([]);
    life.pass(2 * DAY);
    appNamed(life.emulator, 'Shop (old)').metadata['provision_expires'] = later;
    expect((await life.succeed('sweep')).changes).toHaveLength(2);
  }));

test('more deletes than allowed: the plan shows them all, and none is done', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' }, shop: { name: 'Shop' } }), async (life) => {
    await make(life, { one: '1d', two: '1d', three: '1d' });
    life.pass(2 * DAY);
    const refused = await life.refuse('sweep');
    expect(refused.changes).toHaveLength(6);
    expect(refused.log).toMatch(/`max-deletes`.*5/);
    expect(refused.log).toContain('find out why so many instances are no longer needed');
    expect((await life.succeed('sweep', { 'max-deletes': '6' })).changes).toHaveLength(6);
    expect(namesIn(life.emulator)).toEqual([]);
  }));

test('a dry run shows and deletes nothing', () =>
  inLife(MANIFEST, async (life) => {
    await make(life, { 'pr-1': '1d', 'pr-2': '9d' });
    life.pass(2 * DAY);
    const swept = await life.succeed(
      'sweep',
      { 'dry-run': 'true' },
      github({ 'pr-2': 'closed', 'pr-1': 'open' }),
    );
    expect(reasons(swept)).toEqual({ 'instances.pr-2.apps.support': 'its pull request is closed' });
    expect(swept.writes).toEqual([]);
  }));

test('production, other owners and what carries no marks stay, whatever they say of their expiry', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply');
    const { emulator } = life;
    const past = { provision_expires: '2020-01-01T00:00:00.000Z' };
    Object.assign(appNamed(emulator, 'Support').metadata, past);
    const marks = { ...past, provision_app: 'support', provision_instance: 'pr-1' };
    for (const owner of ['rival/team', 'acme/messaging-2', 'acme_messaging', 'acme']) {
      emulator.store.addApp({ name: owner, metadata: { ...marks, provision_owner: owner } });
    }
    emulator.store.addApp({ name: 'No owner', metadata: marks });
    emulator.store.addApp({
      name: 'An empty instance',
      metadata: { ...past, provision_owner: OWNER, provision_instance: '' },
    });
    const before = appTexts(emulator);
    const swept = await life.succeed('sweep', { 'max-deletes': '100' }, github({}));
    expect([swept.changes, swept.writes]).toEqual([[], []]);
    expect(appTexts(emulator)).toEqual(before);
  }));

test.each([undefined, 'apps: ['])('a sweep needs no manifest (%j), only an owner', (manifest) =>
  inLife(MANIFEST, async (life) => {
    await make(life, { old: '1d' });
    life.pass(2 * DAY);
    await life.write(manifest);
    await life.succeed('sweep', {}, { environment: { GITHUB_REPOSITORY: OWNER } });
    expect(namesIn(life.emulator)).toEqual([]);
  }),
);
