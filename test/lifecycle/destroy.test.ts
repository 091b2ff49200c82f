/** Taking down one instance, or production where the owner says so: that, all of that, and nothing else. */

import { describe, expect, test } from 'vitest';
import {
  APIS,
  appNamed,
  appTexts,
  fullApp,
  inInstance,
  inLife,
  type Life,
  manifestOf,
  namesIn,
  OWNER,
} from './life.ts';

const MANIFEST = manifestOf('v2', { support: fullApp('v2', 'Support'), shop: fullApp('v2', 'Shop') });
const PRODUCTION = { confirm: OWNER };

describe.each(APIS)('in %s', (api) => {
  test('an instance goes with all that is in it; gone already is fine', () =>
    inLife(manifestOf(api, { support: fullApp(api, 'Support'), shop: { name: 'Shop' } }), async (life) => {
      await life.succeed('apply', { instance: 'pr-4' });
      const gone = await life.succeed('destroy', { instance: 'pr-4' });
      expect(gone.changes.toSorted()).toEqual(['delete apps.shop', 'delete apps.support']);
      expect(gone.outcome.results?.map(({ status }) => status)).toEqual(['done', 'done']);
      expect(gone.outputs.get('deletes')).toBe('2');
      expect(namesIn(life.emulator)).toEqual([]);
      const again = await life.succeed('destroy', { instance: 'pr-4' });
      expect([again.changes, again.writes]).toEqual([[], []]);
      expect(again.log).toMatch(
        new RegExp(
          `${OWNER}, instance pr-4, API ${api} at http://127\\.0\\.0\\.1:\\d+\\nNothing to delete\\.`,
        ),
      );
    }));
});

test('an app that somebody deletes meanwhile is fine, too', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-4' });
    life.emulator.faults.add({ kind: 'status-after', status: 404, method: 'DELETE', nth: 1 });
    const { outcome } = await life.succeed('destroy', { instance: 'pr-4' });
    expect(outcome.results?.every(({ status }) => status === 'done')).toBe(true);
  }));

test('lost answers and short outages do not keep an instance alive', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-4' });
    life.emulator.faults.add(
      { kind: 'reset-after', method: 'DELETE', nth: 1 },
      { kind: 'status', status: 503, method: 'DELETE', nth: 2 },
    );
    await life.succeed('destroy', { instance: 'pr-4' });
    expect(namesIn(life.emulator)).toEqual([]);
  }));

test('what cannot be deleted is reported, the rest goes, and the next run makes it good', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-4' });
    const { id } = appNamed(life.emulator, 'Support (pr-4)');
    life.emulator.faults.add({ kind: 'status', status: 403, method: 'DELETE', path: `/v2/apps/${id}` });
    const { outcome } = await life.run('destroy', { instance: 'pr-4' });
    expect(outcome.failed).toBe(true);
    expect(namesIn(life.emulator)).toEqual(['Support (pr-4)']);
    life.emulator.faults.clear();
    await life.succeed('destroy', { instance: 'pr-4' });
    expect(namesIn(life.emulator)).toEqual([]);
  }));

test('an instance needs no allowance for its deletes, and protection does not hold for it', () =>
  inLife(undefined, async (life) => {
    const apps = Object.fromEntries(
      Array.from({ length: 7 }, (_, n) => [`app-${n}`, { name: `App ${n}`, protect: true }]),
    );
    await life.write(manifestOf('v2', apps));
    await life.succeed('apply', { instance: 'pr-4' });
    await life.succeed('destroy', { instance: 'pr-4' });
    expect(namesIn(life.emulator)).toEqual([]);
  }));

test.each([
  {},
  { confirm: 'acme' },
  { confirm: 'Acme/Messaging' },
  { confirm: 'yes' },
  { 'dry-run': 'true' },
])('production stays with %j', (inputs) =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply');
    const { log } = await life.refuse('destroy', inputs);
    expect(log).toContain(`confirm: ${OWNER}`);
    expect(namesIn(life.emulator)).toEqual(['Shop', 'Support']);
  }),
);

test("production goes once confirmed: the manifest's apps, not the owner's others", () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply');
    await life.write(manifestOf('v2', { shop: { name: 'Shop' } }));
    expect((await life.succeed('destroy', PRODUCTION)).changes).toEqual(['delete apps.shop']);
    expect(namesIn(life.emulator)).toEqual(['Support']);
  }));

test('a protected app keeps all of production, whichever says that it is protected: manifest or marks', () =>
  inLife(
    manifestOf('v2', { support: { name: 'Support', protect: true }, shop: { name: 'Shop' } }),
    async (life) => {
      await life.succeed('apply');
      expect((await life.refuse('destroy', PRODUCTION)).log).toMatch(/apps\.support: .*protect: true/);
      await life.write(manifestOf('v2', { support: { name: 'Support' }, shop: { name: 'Shop' } }));
      await life.refuse('destroy', PRODUCTION);
      await life.succeed('apply');
      await life.write(manifestOf('v2', { support: { name: 'Support', protect: true } }));
      await life.refuse('destroy', PRODUCTION);
      await life.write(manifestOf('v2', { support: { name: 'Support' } }));
      await life.succeed('destroy', PRODUCTION);
      expect(namesIn(life.emulator)).toEqual(['Shop']);
    },
  ));

test('a dry run shows what would go and sends only reads', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-4' });
    const before = appTexts(life.emulator);
    const ran = await life.succeed('destroy', { instance: 'pr-4', 'dry-run': 'true' });
    expect(ran.changes).toHaveLength(2);
    expect(ran.log).toContain('Nothing was deleted');
    expect(ran.outputs.get('changed')).toBe('false');
    expect(ran.writes).toEqual([]);
    expect(appTexts(life.emulator)).toEqual(before);
  }));

/** A life with production, two instances, a rival's instance of the same name, and an app of nobody's. */
async function crowd(life: Life): Promise<void> {
  for (const instance of ['', 'pr-4', 'pr-42']) await life.succeed('apply', { instance });
  const { store } = life.emulator;
  const marks = { provision_app: 'support', provision_instance: 'pr-4' };
  store.addApp({ name: 'Support (pr-4)', metadata: { ...marks, provision_owner: 'acme/messaging-2' } });
  store.addApp({ name: 'Support (pr-4)', metadata: { ...marks } });
  store.addApp({ name: 'Support (pr-4)' });
}

/** Manifests that a pull request may end with. */
const LAST: readonly (readonly [string, string | undefined])[] = [
  ['none', undefined],
  ['one that is no YAML', 'apps: ['],
  ['one with errors', manifestOf('v2', { Support: { nmae: 'x' } })],
  ['one whose variables are not set here', manifestOf('v2', { support: { name: '${PREVIEW_NAME}' } })],
  ['one of other apps', manifestOf('v2', { other: { name: 'Other' } })],
  ['one of the other API generation', manifestOf('v1.1', { support: { name: 'Support' } })],
  ['one that binds an id', manifestOf('v2', { support: { name: 'x', id: '5d8cff3cd55b040010928b5b' } })],
];

test.each(LAST)('an instance goes with the manifest being %s, and everybody else stays', (_, manifest) =>
  inLife(MANIFEST, async (life) => {
    await crowd(life);
    const isMine = (app: Parameters<ReturnType<typeof inInstance>>[0]): boolean =>
      inInstance('pr-4')(app) && app.metadata['provision_owner'] === OWNER;
    const others = appTexts(life.emulator, (app) => !isMine(app));
    expect(others).toHaveLength(7);
    await life.write(manifest);
    await life.succeed(
      'destroy',
      { instance: 'pr-4' },
      { environment: { GITHUB_REPOSITORY: OWNER, GITHUB_EVENT_NAME: 'pull_request' } },
    );
    expect(appTexts(life.emulator)).toEqual(others);
  }),
);

test('a manifest with mistakes still says whose the instance is', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-4' });
    await life.write(manifestOf('v2', { support: { name: '${PREVIEW_NAME}' } }));
    await life.succeed(
      'destroy',
      { instance: 'pr-4' },
      { environment: { GITHUB_REPOSITORY: 'acme/monorepo' } },
    );
    expect(namesIn(life.emulator)).toEqual([]);
  }));

test.each(LAST.slice(0, 4))(
  'production is named by its manifest: with %s nothing is destroyed, and not in silence',
  (_, manifest) =>
    inLife(MANIFEST, async (life) => {
      await life.succeed('apply');
      await life.write(manifest);
      await life.refuse('destroy', PRODUCTION, { environment: { GITHUB_REPOSITORY: OWNER } });
      expect(namesIn(life.emulator)).toEqual(['Shop', 'Support']);
    }),
);

test('without a manifest and outside a job the owner must be named', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-4' });
    await life.write(undefined);
    expect((await life.refuse('destroy', { instance: 'pr-4' })).log).toMatch(/owner/);
    await life.succeed('destroy', { instance: 'pr-4', owner: OWNER });
    expect(namesIn(life.emulator)).toEqual([]);
  }));
