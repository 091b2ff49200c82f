/** A 404 to a delete does not say that the thing is gone: while the vendor shows it, the delete failed and is tried again. */

import { expect, test } from 'vitest';
import { appNamed, DAY, inLife, type Life, manifestOf, namesIn, OWNER } from '../lifecycle/life.ts';
import { account } from '../support/account.ts';
import { runAction } from '../support/action-run.ts';
import { CASES } from './cases.ts';

const NOT_THERE = { kind: 'status', status: 404, method: 'DELETE' } as const;
const SAID = /Not deleted: DELETE \S+ returned 404, but the API still shows it/;

function texts({ emulator }: Life): string {
  const { keys, webhooks, integrations, menu, switchboard } = appNamed(emulator, 'Support');
  const channels = [...integrations.values()].map((one) => ({ ...one, keys: [...one.keys.keys()] }));
  const board = switchboard && { ...switchboard, integrations: [...switchboard.integrations.values()] };
  return JSON.stringify([[...keys.values()], [...webhooks.values()], channels, menu, board]).replaceAll(
    /"reads":\d+/g,
    '',
  );
}

test.each(CASES)('$api: $what', async ({ api, before, after, deleted, marks }) => {
  const manifest = (app: object): string => manifestOf(api, { support: { name: 'Support', ...app } });
  await inLife(manifest(before), async (life) => {
    await life.succeed('apply');
    const all = texts(life);
    await life.write(manifest(after));
    life.emulator.faults.add(NOT_THERE);
    for (let turn = 0; turn < 2; turn++) {
      const { outcome, log } = await life.run('apply', { prune: 'owned' });
      expect(outcome.failed).toBe(true);
      expect(log).toMatch(SAID);
      expect(outcome.results?.filter(({ status }) => status === 'failed')).toHaveLength(deleted.length);
      expect(texts(life)).toBe(all);
      expect(Object.keys(appNamed(life.emulator, 'Support').metadata)).toEqual(
        expect.arrayContaining(marks.map((mark) => `provision_${mark}`)),
      );
    }
    life.emulator.faults.clear();
    const { changes } = await life.succeed('apply', { prune: 'owned' });
    expect(changes).toHaveLength(deleted.length);
    expect((await life.succeed('plan', { prune: 'all' })).changes).toEqual([]);
  });
});

test.each(CASES)('$api: $what, gone meanwhile, is what was asked for', async ({ api, before, after }) => {
  const manifest = (app: object): string => manifestOf(api, { support: { name: 'Support', ...app } });
  await inLife(manifest(before), async (life) => {
    await life.succeed('apply');
    await life.write(manifest(after));
    // Each delete is done, its answer is lost, and its repetition meets a 404.
    life.emulator.faults.add({ kind: 'reset-after', method: 'DELETE', every: 2 });
    life.emulator.faults.add({ kind: 'reset-after', method: 'DELETE', nth: 1 });
    await life.succeed('apply', { prune: 'owned' });
    life.emulator.faults.clear();
    expect((await life.succeed('plan', { prune: 'all' })).changes).toEqual([]);
  });
});

for (const api of ['v1.1', 'v2'] as const) {
  test(`${api}: an app`, async () => {
    await inLife(manifestOf(api, { a: { name: 'A' }, b: { name: 'B' } }), async (life) => {
      await life.succeed('apply');
      await life.write(manifestOf(api, { a: { name: 'A' } }));
      life.emulator.faults.add(NOT_THERE);
      const pruned = await life.run('apply', { prune: 'owned' });
      expect(pruned.outcome.failed).toBe(true);
      expect(pruned.log).toMatch(SAID);
      const destroyed = await life.run('destroy', { confirm: OWNER });
      expect(destroyed.outcome.failed).toBe(true);
      expect(destroyed.log).toMatch(SAID);
      expect(namesIn(life.emulator)).toEqual(['A', 'B']);
      life.emulator.faults.clear();
      await life.succeed('apply', { prune: 'owned' });
      expect(namesIn(life.emulator)).toEqual(['A']);
    });
  });

  test(`${api}: an expired instance`, async () => {
    await inLife(manifestOf(api, { a: { name: 'A' } }), async (life) => {
      await life.succeed('apply', { instance: 'pr-1', ttl: '1h' });
      life.pass(2 * 3_600_000);
      life.emulator.faults.add(NOT_THERE);
      const { outcome, log } = await life.run('sweep');
      expect(outcome.failed).toBe(true);
      expect(log).toMatch(SAID);
      life.emulator.faults.clear();
      await life.succeed('sweep');
      expect(namesIn(life.emulator)).toEqual([]);
    });
  });

  test(`${api}: a channel that is to be replaced is not created beside the old one`, async () => {
    const sms = (number: string): string =>
      manifestOf(api, {
        support: {
          name: 'Support',
          channels: {
            sms: { type: 'twilio', accountSid: 'AC1', authToken: 't0ken', phoneNumberSid: number },
          },
        },
      });
    await inLife(sms('PN1'), async (life) => {
      await life.succeed('apply');
      const { integrations, metadata } = appNamed(life.emulator, 'Support');
      const recorded = metadata['provision_channel_sms'];
      await life.write(sms('PN2'));
      life.emulator.faults.add(NOT_THERE);
      const { outcome, log } = await life.run('apply', { 'allow-replace': 'true' });
      expect(outcome.failed).toBe(true);
      expect(log).toMatch(SAID);
      expect([...integrations.keys()]).toEqual([recorded]);
      expect(appNamed(life.emulator, 'Support').metadata['provision_channel_sms']).toBe(recorded);
      life.emulator.faults.clear();
      await life.succeed('apply', { 'allow-replace': 'true' });
      expect([...integrations.values()].map(({ fields }) => fields['phoneNumberSid'])).toEqual(['PN2']);
    });
  });
}

test('a rotated key is not forgotten', async () => {
  const keys = { backend: { rotate: { every: '1h', overlap: '10m' } } };
  await inLife(manifestOf('v1.1', { support: { name: 'Support', keys } }), async (life) => {
    await life.succeed('apply');
    life.pass(61 * 60_000);
    await life.succeed('apply');
    life.pass(11 * 60_000);
    life.emulator.faults.add(NOT_THERE);
    expect((await life.run('apply')).log).toMatch(SAID);
    expect(appNamed(life.emulator, 'Support').keys.size).toBe(2);
    life.emulator.faults.clear();
    const { changes } = await life.succeed('apply');
    expect(changes.map((change) => change.split(' ')[0])).toEqual(['retire']);
    expect(appNamed(life.emulator, 'Support').keys.size).toBe(1);
  });
});

test('a service account and its rotated key', async () => {
  const ci = { rotate: { every: '90d', overlap: '7d' } };
  const serviceAccounts = { r: { name: 'reseller', keys: { ci } } };
  await inLife(manifestOf('v1.1', { a: { name: 'A' } }, { serviceAccounts }), async (life) => {
    const { store } = life.emulator;
    await life.succeed('apply', { instance: 'pr-1' });
    const [reseller] = store.serviceAccounts.values();
    life.pass(91 * DAY);
    await life.succeed('apply', { instance: 'pr-1' });
    life.pass(8 * DAY);
    life.emulator.faults.add(NOT_THERE);
    const retired = await life.run('apply', { instance: 'pr-1' });
    expect(retired.outcome.failed).toBe(true);
    expect(retired.log).toMatch(SAID);
    expect(reseller?.keys.size).toBe(2);
    const destroyed = await life.run('destroy', { instance: 'pr-1' });
    expect(destroyed.outcome.failed).toBe(true);
    expect(destroyed.log).toMatch(SAID);
    expect(store.serviceAccounts.size).toBe(1);
    life.emulator.faults.clear();
    await life.succeed('apply', { instance: 'pr-1' });
    expect(reseller?.keys.size).toBe(1);
    await life.succeed('destroy', { instance: 'pr-1' });
    expect(store.serviceAccounts.size).toBe(0);
  });
});

test('the action fails, says why, and deletes it in the next run', async () => {
  const emulator = await account();
  const manifest = (app: string): string => `version: 1\napi: v1.1\napps:\n  a: ${app}\n`;
  await runAction({ emulator, manifest: manifest('{ name: A, keys: { k: {} } }') });
  const step = { emulator, manifest: manifest('{ name: A }'), inputs: { prune: 'owned' } };
  emulator.faults.add(NOT_THERE);
  const failed = await runAction(step);
  expect(failed.code).toBe(1);
  expect(failed.stdout).toMatch(SAID);
  emulator.faults.clear();
  const next = await runAction(step);
  expect(next.code, next.stdout).toBe(0);
  expect(appNamed(emulator, 'A').keys.size).toBe(0);
});
