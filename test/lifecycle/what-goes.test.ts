/** People approve deletions: every report says what goes, and tells what a manifest has left from what others created. */

import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/reconcile/plan/plan.ts';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import {
  APIS,
  appNamed,
  DAY,
  fullApp,
  inLife,
  type Life,
  manifestOf,
  type Ran,
  TARGETS,
  TRIGGER,
} from './life.ts';

/** What people see of a run: the log, and the page of the summary and the comment. */
function pagesOf({ log, outcome }: Ran): readonly string[] {
  return [log, summaryMarkdown(outcome)];
}

function idsIn(life: Life, name: string): { app: string; key: string } {
  const app = appNamed(life.emulator, name);
  return { app: app.id, key: [...app.keys.keys()][0] ?? '' };
}

const TARGET = `${TARGETS}/Old%20shop`;

describe.each(APIS)('in %s', (api) => {
  const both = manifestOf(api, { support: { name: 'Support' }, shop: fullApp(api, 'Old shop') });
  const one = manifestOf(api, { support: { name: 'Support' } });

  test('a pruned app is named with all that goes with it', () =>
    inLife(both, async (life) => {
      await life.succeed('apply');
      const { app, key } = idsIn(life, 'Old shop');
      await life.write(one);
      const ran = await life.succeed('plan', { prune: 'owned' });
      const [change] = ran.outcome.plan?.changes ?? [];
      expect(change).toMatchObject({ address: 'apps.shop', action: 'delete', id: app, label: 'Old shop' });
      expect(change?.contents?.map(({ kind, label }) => `${kind} ${label}`)).toEqual(
        expect.arrayContaining(['key backend', `webhook ${TARGET}`]),
      );
      for (const page of pagesOf(ran)) {
        expect(page).toContain('Old shop');
        expect(page).toContain(app);
        expect(page).toContain('with the key');
        expect(page).toContain(key);
        expect(page).toContain(TARGET);
      }
      expect(ran.outcome.plan?.digest).toBe(
        digestOf([{ address: 'apps.shop', kind: 'app', action: 'delete', fields: [], why: '' }]),
      );
    }));

  test.each([
    ['destroy', {}],
    ['sweep', { instance: '' }],
  ] as const)('%s names what is inside of each app', (mode, inputs) =>
    inLife(both, async (life) => {
      await life.succeed('apply', { instance: 'pr-4', ttl: '1d' });
      life.pass(2 * DAY);
      const ran = await life.succeed(mode, { instance: 'pr-4', ...inputs });
      const shop = ran.outcome.plan?.changes.find(({ address }) => address.endsWith('apps.shop'));
      expect(shop?.label).toBe('Old shop (pr-4)');
      expect(shop?.contents?.map(({ label }) => label)).toEqual(expect.arrayContaining(['backend', TARGET]));
      for (const page of pagesOf(ran)) expect(page).toContain(TARGET);
    }),
  );

  test('a webhook that goes alone is named by its target', () =>
    inLife(manifestOf(api, { shop: fullApp(api, 'Old shop') }), async (life) => {
      await life.succeed('apply');
      await life.write(manifestOf(api, { shop: { name: 'Old shop' } }));
      const ran = await life.succeed('plan', { prune: 'owned' });
      expect(ran.outcome.plan?.changes.map(({ kind, label }) => `${kind} ${label}`).sort()).toEqual([
        'key backend',
        `webhook ${TARGET}`,
      ]);
      for (const page of pagesOf(ran)) expect(page).toContain(TARGET);
    }));

  test('what has left the manifest is told apart from what others created', () =>
    inLife(both, async (life) => {
      await life.succeed('apply');
      const app = appNamed(life.emulator, 'Support');
      life.emulator.store.addKey(app, 'of-a-colleague');
      await life.write(one);
      const ran = await life.succeed('plan');
      const owned = ran.outcome.plan?.unmanaged.filter((each) => each.owned).map(({ label }) => label);
      expect([owned, ran.outcome.plan?.unmanaged.length]).toEqual([['Old shop'], 1]);
      expect(ran.log).toMatch(
        /No longer in the manifest, left alone \(`prune: owned` deletes them\):\n.*Old shop/,
      );
      expect(ran.log).not.toContain('Not in the manifest, left alone');
      const withAll = await life.succeed('plan', { prune: 'all' });
      expect(withAll.changes).toContain('delete apps.shop');
    }));
});

test('a key of a colleague is not said to go with `prune: owned`, and an old key of ours is', () =>
  inLife(manifestOf('v1.1', { support: { name: 'Support', keys: { old: {}, kept: {} } } }), async (life) => {
    await life.succeed('apply');
    life.emulator.store.addKey(appNamed(life.emulator, 'Support'), 'colleague');
    await life.write(manifestOf('v1.1', { support: { name: 'Support', keys: { kept: {} } } }));
    const ran = await life.succeed('plan');
    for (const page of pagesOf(ran)) {
      const [, ours = '', others = ''] = page.split(/o longer in the manifest|Not in the manifest/);
      expect([ours.includes('old'), ours.includes('colleague')]).toEqual([true, false]);
      expect([others.includes('old'), others.includes('colleague')]).toEqual([false, true]);
    }
  }));

test('an app that cannot be read into is deleted all the same', () =>
  inLife(manifestOf('v1.1', { shop: fullApp('v1.1', 'Shop') }), async (life) => {
    await life.succeed('apply', { instance: 'pr-4' });
    const { id } = appNamed(life.emulator, 'Shop (pr-4)');
    life.emulator.faults.add({ kind: 'status', status: 403, method: 'GET', path: `/v1.1/apps/${id}/keys` });
    const ran = await life.succeed('destroy', { instance: 'pr-4' });
    expect(ran.outcome.plan?.changes).toMatchObject([{ label: 'Shop (pr-4)' }]);
    expect(ran.outcome.plan?.changes[0]?.contents).toBeUndefined();
    expect(life.emulator.store.apps.size).toBe(0);
  }));

test('a secret in a target is shown in no report, also when the webhook goes', () =>
  inLife(
    manifestOf('v1.1', {
      shop: {
        name: 'Shop',
        webhooks: { w: { target: `${TARGETS}/\${TOKEN}`, triggers: [TRIGGER['v1.1']] } },
      },
    }),
    async (life) => {
      const secret = 's3cret-of-the-target';
      const inputs = { 'secret-variables': `TOKEN=${secret}`, instance: 'pr-4' };
      await life.succeed('apply', inputs);
      const ran = await life.succeed('destroy', inputs);
      for (const page of [...pagesOf(ran), JSON.stringify(ran.outcome.plan)])
        expect(page).not.toContain(secret);
    },
  ));
