/** The subscription takes no more apps: the error says which instances could go, how old they are, and how to free them. */

import { expect, test } from 'vitest';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import { APIS, appNamed, DAY, HOUR, inLife, manifestOf, namesIn, OWNER } from './life.ts';

test.each(APIS)('a full account names the instances that could make room, in %s', (api) =>
  inLife(manifestOf(api, { support: { name: 'Support' } }), async (life) => {
    const { emulator } = life;
    await life.succeed('apply');
    await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
    life.pass(3 * DAY);
    await life.succeed('apply', { instance: 'pr-2' });
    life.pass(5 * HOUR);
    emulator.store.addApp({
      name: 'Not ours',
      metadata: { provision_owner: 'rival/team', provision_app: 'support', provision_instance: 'pr-8' },
    });
    emulator.switches.appLimit = emulator.store.apps.size;
    const { log, outcome } = await life.run('apply', { instance: 'pr-3' });
    expect(outcome.failed).toBe(true);
    const advice =
      'These could make room: pr-1 (3 days old, expired), pr-2 (5 h old). `smooch-provision sweep` (`mode: sweep`) deletes ' +
      'the expired and closed ones, `smooch-provision destroy --instance pr-1` (`mode: destroy`) the first.';
    expect(log).toContain(`What to do: The subscription allows no more apps. ${advice}`);
    expect(summaryMarkdown(outcome).replaceAll('\\', '')).toContain('pr-1 (3 days old, expired)');
    // The advice is good.
    await life.succeed('destroy', { instance: 'pr-1' });
    await life.succeed('apply', { instance: 'pr-3' });
    expect(namesIn(emulator)).toContain('Support (pr-3)');
  }),
);

test('an instance does not advise to delete itself, nor a part of one that is in use', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' }, shop: { name: 'Shop' } }), async (life) => {
    const { emulator } = life;
    await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
    life.pass(2 * DAY);
    appNamed(emulator, 'Shop (pr-1)').metadata['provision_expires'] = new Date(
      life.now() + DAY,
    ).toISOString();
    emulator.switches.appLimit = 3;
    const { log } = await life.run('apply', { instance: 'pr-2' });
    expect(log).toContain('These could make room: pr-1 (2 apps, 2 days old).');
  }));

test('where there are many, as many are named as are readable, and the others counted', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    for (let number = 1; number <= 60; number++) await life.succeed('apply', { instance: `pr-${number}` });
    life.emulator.switches.appLimit = 60;
    const { log } = await life.run('apply');
    expect(log).toMatch(
      /make room: pr-1 \(\d+ min old\), .* and \d+ more\. `smooch-provision sweep`.*the first\./,
    );
  }));

test('without any instance there is nothing to advise but the account itself', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    life.emulator.store.addApp({ name: 'Somebody' });
    life.emulator.switches.appLimit = 1;
    const { log } = await life.run('apply');
    expect(log).toContain(`allows no more apps, and ${OWNER} has no other instances that could make room`);
  }));
