/** Marks that somebody copied into another app: that app is nobody's of ours, in any mode, and what it copies goes on as before. */

import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/input-modes.ts';
import {
  APIS,
  type AppRecord,
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

const PRODUCTION = { confirm: OWNER };

/** How a vendor keeps metadata when an app is updated. */
const VENDORS = ['merge', 'replace'] as const;

/** Puts an app of somebody else into the account, with things in it, and copies marks of another app into it. */
function customer(
  { emulator: { store } }: Life,
  from: AppRecord,
  without: readonly string[] = [],
): AppRecord {
  const marks = Object.entries(from.metadata).filter(([mark]) => !without.includes(mark));
  const app = store.addApp({ name: 'Customer', metadata: { plan: 'gold', ...Object.fromEntries(marks) } });
  store.addKey(app, 'backend');
  store.addWebhook(app, { version: 'v1.1', target: 'https://customer.example/hook', triggers: ['message'] });
  store.touch();
  return app;
}

/** The app as text; equal texts mean that nothing was touched. */
function textOf({ emulator }: Life, app: AppRecord): string[] {
  return appTexts(emulator, (one) => one === app);
}

/** The marks of an app but those that it was created with. */
function afterBirth({ metadata }: AppRecord): string[] {
  return Object.keys(metadata).filter((mark) => /^provision_(?!owner|app|instance|expires|nonce)/.test(mark));
}

/** Makes marks what older versions wrote: without the app's own id. */
function asOlder(life: Life): void {
  for (const { metadata } of life.emulator.store.apps.values()) delete metadata['provision_self'];
}

/** What a run says, in one line of single spaces. */
function said(log: string): string {
  return log.replaceAll(/\s+/g, ' ');
}

const KINDS = APIS.flatMap((api) => VENDORS.map((metadataUpdate) => ({ api, metadataUpdate })));

describe.each(KINDS)(
  'in $api, where an update of metadata is a $metadataUpdate:',
  ({ api, metadataUpdate }) => {
    const switches = { switches: { metadataUpdate } };
    const manifest = manifestOf(api, { support: fullApp(api, 'Support'), shop: { name: 'Shop' } });
    const withoutSupport = manifestOf(api, { shop: { name: 'Shop' } });

    test('an app with a copy of all marks is never touched, and named in a warning', () =>
      inLife(
        manifest,
        async (life) => {
          await life.succeed('apply');
          const theirs = customer(life, appNamed(life.emulator, 'Support'));
          const before = textOf(life, theirs);
          for (const mode of ['plan', 'check', 'apply'] as const) {
            const ran = await life.succeed(mode, { prune: 'all' });
            expect([ran.changes, ran.writes], mode).toEqual([[], []]);
            expect(said(ran.log)).toContain(`The app ${theirs.id} has marks that were copied from the app`);
          }
          expect((await life.succeed('credentials')).outputs.get('app-ids')).not.toContain(theirs.id);
          await life.write(withoutSupport);
          expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual(['delete apps.support']);
          await life.write(manifest);
          // The original is gone: it is made anew beside the copy.
          expect((await life.succeed('apply')).changes).toContain('create apps.support');
          expect(namesIn(life.emulator)).toEqual(['Customer', 'Shop', 'Support']);
          const gone = await life.succeed('destroy', PRODUCTION);
          expect(gone.changes.toSorted()).toEqual(['delete apps.shop', 'delete apps.support']);
          expect(said(gone.log)).toContain(`The app ${theirs.id} has marks that were copied`);
          const again = await life.succeed('destroy', PRODUCTION);
          expect(again.changes).toEqual([]);
          expect(said(again.log)).toContain(`The app ${theirs.id} has marks that were copied`);
          expect(textOf(life, theirs)).toEqual(before);
        },
        switches,
      ));

    test('an app with a copy of the marks of an instance outlives the instance and its sweep', () =>
      inLife(
        manifest,
        async (life) => {
          await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
          const theirs = customer(life, appNamed(life.emulator, 'Support (pr-1)'));
          const before = textOf(life, theirs);
          life.pass(2 * DAY);
          const swept = await life.succeed('sweep');
          expect(swept.changes.toSorted()).toEqual([
            'delete instances.pr-1.apps.shop',
            'delete instances.pr-1.apps.support',
          ]);
          expect(said(swept.log)).toContain(`instances.pr-1.apps.support: The app ${theirs.id} has marks`);
          expect((await life.succeed('sweep')).changes).toEqual([]);
          expect((await life.succeed('destroy', { instance: 'pr-1' })).changes).toEqual([]);
          expect(textOf(life, theirs)).toEqual(before);
        },
        switches,
      ));

    test('marks of an older version go on working, and get their proof with one write', () =>
      inLife(
        manifest,
        async (life) => {
          await life.succeed('apply');
          asOlder(life);
          for (const mode of ['plan', 'check', 'credentials'] as const) {
            const ran = await life.succeed(mode);
            expect([ran.changes, ran.writes]).toEqual([[], []]);
          }
          const upgraded = await life.succeed('apply');
          expect(upgraded.changes).toEqual([]);
          expect(upgraded.writes).toHaveLength(2);
          for (const { id, metadata } of life.emulator.store.apps.values())
            expect(metadata['provision_self']).toBe(id);
          expect((await life.succeed('apply')).writes).toEqual([]);
          asOlder(life);
          await life.write(withoutSupport);
          expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual(['delete apps.support']);
          asOlder(life);
          expect((await life.succeed('destroy', PRODUCTION)).changes).toEqual(['delete apps.shop']);
        },
        switches,
      ));

    test('marks of an older version and a copy of them cannot be told apart, in any mode', () =>
      inLife(
        manifest,
        async (life) => {
          await life.succeed('apply');
          asOlder(life);
          const mine = appNamed(life.emulator, 'Support');
          const theirs = customer(life, mine);
          const before = appTexts(life.emulator);
          const words = `Ambiguous: 2 apps have the marks of this one: ${mine.id}, ${theirs.id}.`;
          const modes: readonly (readonly [Mode, object])[] = [
            ['plan', {}],
            ['check', {}],
            ['credentials', {}],
            ['apply', {}],
            ['apply', { prune: 'owned' }],
            ['destroy', PRODUCTION],
          ];
          for (const [mode, inputs] of modes) {
            const { log } = await life.refuse(mode, { ...inputs, 'mask-app-ids': 'false' });
            expect(said(log), mode).toContain(`apps.support: ${words}`);
          }
          await life.write(withoutSupport);
          expect(said((await life.refuse('apply', { prune: 'owned' })).log)).toContain(words);
          expect(appTexts(life.emulator)).toEqual(before);
          // A person says which one is meant; the other is left alone from then on.
          await life.write(manifestOf(api, { support: { ...fullApp(api, 'Support'), id: mine.id } }));
          const pinned = await life.succeed('apply', { prune: 'owned' });
          expect(pinned.changes).toEqual(['delete apps.shop']);
          expect(said(pinned.log)).toContain(`${theirs.id} has the marks of this one too. It is left alone`);
          expect((await life.succeed('destroy', PRODUCTION)).changes).toEqual(['delete apps.support']);
          expect(namesIn(life.emulator)).toEqual(['Customer']);
        },
        switches,
      ));

    test('an app with marks that prove and record nothing is never touched, once what they were copied from is gone', () =>
      inLife(
        manifest,
        async (life) => {
          await life.succeed('apply');
          await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
          const copies = ['Support', 'Support (pr-1)'].map((name) => {
            const mine = appNamed(life.emulator, name);
            const theirs = customer(life, mine, afterBirth(mine));
            life.emulator.store.apps.delete(mine.id);
            return theirs;
          });
          life.pass(2 * DAY);
          const before = copies.map((theirs) => textOf(life, theirs));
          const modes: readonly (readonly [Mode, object])[] = [
            ['plan', {}],
            ['credentials', {}],
            ['apply', {}],
            ['apply', { prune: 'all' }],
            ['destroy', PRODUCTION],
            ['apply', { instance: 'pr-1' }],
            ['destroy', { instance: 'pr-1' }],
          ];
          for (const [mode, inputs] of modes) {
            const { log } = await life.refuse(mode, inputs);
            expect(said(log), mode).toMatch(/apps\.support: The app \w+ has .* nothing shows that they were/);
          }
          expect((await life.run('sweep')).outcome).toMatchObject({ failed: true, changed: false });
          await life.write(withoutSupport);
          for (const prune of ['owned', 'all']) await life.refuse('apply', { prune });
          expect((await life.succeed('apply')).changes).toEqual([]);
          expect(copies.map((theirs) => textOf(life, theirs))).toEqual(before);
        },
        switches,
      ));

    test('an app whose run died before it recorded anything is found again, also much later', () =>
      inLife(
        manifest,
        async (life) => {
          const die = async (inputs: object): Promise<void> => {
            life.emulator.faults.add({ kind: 'status', status: 403, method: 'PUT' });
            life.emulator.faults.add({ kind: 'status', status: 403, method: 'PATCH' });
            expect((await life.run('apply', inputs)).outcome.failed).toBe(true);
            life.emulator.faults.clear();
            for (const { metadata } of life.emulator.store.apps.values())
              expect(metadata).not.toHaveProperty('provision_self');
            life.pass(2 * DAY);
          };
          await die({});
          const ids = [...life.emulator.store.apps.keys()];
          await life.succeed('apply');
          expect([...life.emulator.store.apps.keys()]).toEqual(ids);
          await life.succeed('destroy', PRODUCTION);
          await die({});
          await life.write(withoutSupport);
          expect((await life.succeed('apply', { prune: 'owned' })).changes).toContain('delete apps.support');
          await life.succeed('destroy', PRODUCTION);
          await life.write(manifest);
          await die({ instance: 'pr-1', ttl: '1d' });
          expect((await life.succeed('sweep')).changes).toHaveLength(2);
          expect(namesIn(life.emulator)).toEqual([]);
        },
        switches,
      ));

    test('a copy of the marks of an older version whose original is gone is not taken for it', () =>
      inLife(
        manifest,
        async (life) => {
          await life.succeed('apply');
          asOlder(life);
          const mine = appNamed(life.emulator, 'Support');
          const theirs = customer(life, mine);
          life.emulator.store.apps.delete(mine.id);
          const before = textOf(life, theirs);
          const modes: readonly (readonly [Mode, object])[] = [
            ['plan', {}],
            ['credentials', {}],
            ['apply', {}],
            ['destroy', PRODUCTION],
          ];
          for (const [mode, inputs] of modes) {
            const { log } = await life.refuse(mode, inputs);
            expect(said(log), mode).toMatch(
              /apps\.support: The app \w+ has .* nothing that they record exists in it/,
            );
          }
          await life.write(withoutSupport);
          await life.refuse('apply', { prune: 'owned' });
          const kept = await life.succeed('apply');
          expect(kept.changes).toEqual([]);
          expect(textOf(life, theirs)).toEqual(before);
        },
        switches,
      ));
  },
);

test('one instance that cannot be told keeps no other from being swept, and the run fails at the end', () =>
  inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
    for (const instance of ['pr-1', 'pr-2', 'pr-3']) await life.succeed('apply', { instance, ttl: '1d' });
    const mine = appNamed(life.emulator, 'Support (pr-2)');
    const theirs = customer(life, mine, ['provision_self']);
    life.pass(2 * DAY);
    const before = appTexts(life.emulator, (app) => app === mine || app === theirs);
    const words = `instances.pr-2.apps.support: Ambiguous: 2 apps have the marks of this one: ${mine.id}, ${theirs.id}.`;
    const dry = await life.run('sweep', { 'dry-run': 'true' });
    expect([dry.outcome.failed, dry.writes]).toEqual([true, []]);
    const swept = await life.run('sweep');
    expect(swept.outcome.failed).toBe(true);
    expect(said(swept.log)).toContain(words);
    expect(swept.changes).toEqual([
      'delete instances.pr-1.apps.support',
      'delete instances.pr-3.apps.support',
    ]);
    expect(swept.outcome.results?.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(appTexts(life.emulator)).toEqual(before);
    expect(said((await life.refuse('destroy', { instance: 'pr-2' })).log)).toContain(
      words.replace('instances.pr-2.', ''),
    );
    expect(said((await life.refuse('apply', { instance: 'pr-2' })).log)).toContain(
      words.replace('instances.pr-2.', ''),
    );
  }));

describe('two apps that were created from the manifest for one key', () => {
  /** A second app of ours, proven as two runs leave it that never saw each other. */
  async function twins(life: Life, inputs: object = {}): Promise<readonly [AppRecord, AppRecord]> {
    await life.succeed('apply', inputs);
    const [first] = life.emulator.store.apps.values();
    if (first === undefined) throw new Error('no app');
    first.metadata['provision_owner'] = 'hidden';
    life.pass(2000);
    await life.succeed('apply', inputs);
    first.metadata['provision_owner'] = OWNER;
    const second = [...life.emulator.store.apps.values()].find((app) => app !== first);
    if (second === undefined) throw new Error('no second app');
    return [first, second];
  }

  test('the older counts; the younger is a warning and goes with prune: owned', () =>
    inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
      const [first, second] = await twins(life);
      const kept = await life.succeed('apply', { 'mask-app-ids': 'false' });
      expect([kept.changes, kept.writes]).toEqual([[], []]);
      expect(kept.outputs.get('app-id')).toBe(first.id);
      expect(said(kept.log)).toContain(`The app ${second.id} is a duplicate app, created for the same key`);
      const pruned = await life.succeed('apply', { prune: 'owned' });
      expect(pruned.changes).toEqual([`delete apps.support.${second.id}`]);
      expect([...life.emulator.store.apps.keys()]).toEqual([first.id]);
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([]);
    }));

  test('both go with destroy, and with a sweep', () =>
    inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
      await twins(life);
      expect((await life.succeed('destroy', PRODUCTION)).changes).toHaveLength(2);
      await twins(life, { instance: 'pr-1', ttl: '1d' });
      life.pass(2 * DAY);
      expect((await life.succeed('sweep')).changes).toHaveLength(2);
      expect(namesIn(life.emulator)).toEqual([]);
    }));

  test.each(APIS)(
    'by runs that all died in %s: the elder counts once no run can be at work, and prune: owned leaves one',
    (api) =>
      inLife(manifestOf(api, { support: fullApp(api, 'Support') }), async (life) => {
        const { emulator } = life;
        for (const method of ['PUT', 'PATCH']) emulator.faults.add({ kind: 'status', status: 403, method });
        expect((await life.run('apply')).outcome.failed).toBe(true);
        const [first] = emulator.store.apps.values();
        if (first === undefined) throw new Error('no app');
        first.metadata['provision_owner'] = 'hidden';
        life.pass(2000);
        expect((await life.run('apply')).outcome.failed).toBe(true);
        first.metadata['provision_owner'] = OWNER;
        emulator.faults.clear();
        const second = [...emulator.store.apps.keys()].find((id) => id !== first.id) ?? 'none';

        expect(said((await life.refuse('apply', { prune: 'owned' })).log)).toContain('Ambiguous: 2 apps');
        expect(emulator.store.apps.size).toBe(2);
        life.pass(DAY);
        const kept = await life.succeed('apply', { 'mask-app-ids': 'false' });
        expect(kept.outputs.get('app-id')).toBe(first.id);
        expect(said(kept.log)).toContain(`The app ${second} is a duplicate app, created for the same key`);
        expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([
          `delete apps.support.${second}`,
        ]);
        expect((await life.succeed('apply', { prune: 'owned' })).writes).toEqual([]);
        expect([...emulator.store.apps.keys()]).toEqual([first.id]);
      }),
  );

  test('the one in which the recorded resources exist counts', () =>
    inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
      const [first, second] = await twins(life);
      first.keys.clear();
      first.webhooks.clear();
      first.integrations.clear();
      const { log } = await life.refuse('apply', { prune: 'owned' });
      expect(said(log)).toContain(`\`id: ${second.id}\``);
    }));
});

describe.each(KINDS)('an owner in $api ($metadataUpdate)', ({ api, metadataUpdate }) => {
  const switches = { switches: { metadataUpdate } };
  const apps = { support: fullApp(api, 'Support') };

  test('is the same in any case: nothing is created or written', () =>
    inLife(
      manifestOf(api, apps),
      async (life) => {
        for (const instance of ['', 'pr-1']) {
          await life.succeed('apply', { instance, owner: 'Acme/Messaging' });
          const again = await life.succeed('apply', { instance });
          expect([again.changes, again.writes]).toEqual([[], []]);
        }
        expect((await life.succeed('destroy', { instance: 'pr-1' })).changes).toEqual([
          'delete apps.support',
        ]);
      },
      switches,
    ));

  test('of before is named too where his marks were copied', () =>
    inLife(
      manifestOf(api, apps),
      async (life) => {
        await life.succeed('apply', { owner: 'acme/chat' });
        const theirs = customer(life, appNamed(life.emulator, 'Support'));
        const before = textOf(life, theirs);
        await life.write(manifestOf(api, apps, { 'previous-owners': ['acme/chat'] }));
        const adopted = await life.succeed('apply');
        expect(adopted.changes).toEqual(['adopt apps.support']);
        expect(said(adopted.log)).toContain(`apps.support: The app ${theirs.id} has marks that were copied`);
        expect(textOf(life, theirs)).toEqual(before);
      },
      switches,
    ));

  test('of a renamed repository is told of before anything is created, and hands its apps on', () =>
    inLife(
      manifestOf(api, apps),
      async (life) => {
        for (const instance of ['', 'pr-1']) await life.succeed('apply', { instance, owner: 'acme/chat' });
        const before = [...life.emulator.store.apps.keys()];
        const { log, changes } = await life.succeed('plan');
        expect(changes).toContain('create apps.support');
        expect(said(log)).toContain('of the owner "acme/chat" has this name.');
        await life.write(manifestOf(api, apps, { 'previous-owners': ['Acme/Chat', 'acme/chat', OWNER] }));
        for (const instance of ['', 'pr-1']) {
          expect((await life.succeed('credentials', { instance })).writes).toEqual([]);
          const adopted = await life.succeed('apply', { instance });
          expect(adopted.changes).toEqual(['adopt apps.support']);
          const again = await life.succeed('apply', { instance });
          expect([again.changes, again.writes]).toEqual([[], []]);
        }
        await life.write(manifestOf(api, apps));
        expect((await life.succeed('apply')).writes).toEqual([]);
        expect([...life.emulator.store.apps.keys()]).toEqual(before);
      },
      switches,
    ));
});
