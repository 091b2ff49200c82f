/** Instances: separate copies of one manifest that never see each other, nor the manifest without one. */

import { expect, test } from 'vitest';
import { type Chance, chanceFor, EFFORT, SEED, tell } from '../proof/seed.ts';
import { usedBy } from '../support/inputs.ts';
import {
  APIS,
  appNamed,
  appTexts,
  credentialsOf,
  fullApp,
  type Inputs,
  inInstance,
  inLife,
  type Life,
  manifestOf,
  namesIn,
  OWNER,
  TARGETS,
  TRIGGER,
} from './life.ts';

test.each(APIS)('an instance is a copy under its own names and marks, in %s', (api) =>
  inLife(manifestOf(api, { support: fullApp(api, 'Support', { protect: true }) }), async (life) => {
    const { changes, outcome } = await life.succeed('apply', { instance: 'pr-42' });
    expect(changes).toContain('create apps.support');
    expect(outcome.plan?.instance).toBe('pr-42');
    const { metadata, webhooks, keys } = appNamed(life.emulator, 'Support (pr-42)');
    expect(metadata).toMatchObject({
      provision_owner: OWNER,
      provision_app: 'support',
      provision_instance: 'pr-42',
    });
    expect(metadata, 'a copy is not protected').not.toHaveProperty('provision_protect');
    expect(metadata, 'and lives for ever unless told').not.toHaveProperty('provision_expires');
    expect([webhooks.size, keys.size]).toEqual([1, 1]);
    expect((await life.succeed('plan', { instance: 'pr-42' })).changes).toEqual([]);
  }),
);

test('an instance name is one in any letter case', () =>
  inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
    await life.succeed('apply', { instance: 'PR-42' });
    expect((await life.succeed('apply', { instance: 'pr-42' })).writes).toEqual([]);
    expect(namesIn(life.emulator)).toEqual(['Support (pr-42)']);
  }));

test.each(['-pr', 'pr_42', 'pr 42', 'x'.repeat(31), 'prä', 'pr/../x', 'pr-42\nx'])(
  'the instance name %j is refused before anything is asked of the account',
  (instance) =>
    inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
      await expect(life.run('apply', { instance })).rejects.toThrow(/`instance`.*1 to 30 letters/);
      expect(life.emulator.requests).toEqual([]);
    }),
);

test('what a copy cannot share is refused: ids, and names that get too long', () =>
  inLife(undefined, async (life) => {
    const long = 'x'.repeat(93);
    await life.write(
      manifestOf('v1.1', {
        bound: { name: 'Bound', id: '5d8cff3cd55b040010928b5b' },
        long: { name: long },
        short: { name: 'x'.repeat(92) },
      }),
    );
    const { log } = await life.refuse('apply', { instance: 'pr-42' });
    expect(log).toMatch(/apps\.bound\.id: .*instance/);
    expect(log).toMatch(/apps\.long\.name: .*100/);
    expect(log).not.toMatch(/apps\.short/);
    expect(life.emulator.requests).toEqual([]);
  }));

test('nothing is adopted by its name', () =>
  inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
    const { emulator } = life;
    emulator.store.addApp({ name: 'Support (pr-1)', metadata: { by: 'hand' } });
    const before = appTexts(emulator);
    const { changes } = await life.succeed('apply', { instance: 'pr-1' });
    expect(changes).toContain('create apps.support');
    expect(appTexts(emulator)).toEqual(expect.arrayContaining(before));
  }));

test('however full the metadata: refused before any write, or applied with all marks', () =>
  inLife(undefined, async (life) => {
    const verdicts = new Set<boolean>();
    for (let note = 3690; note < 3850; note += 7) {
      const instance = `pr-${note}`;
      await life.write(
        manifestOf('v2', { support: fullApp('v2', 'Support', { metadata: { note: 'x'.repeat(note) } }) }),
      );
      const ran = await life.run('apply', { instance, ttl: '1d' });
      verdicts.add(ran.outcome.failed);
      if (ran.outcome.failed) expect(ran.writes, ran.log).toEqual([]);
    }
    expect([...verdicts], 'both were met').toEqual([false, true]);
  }));

test('the variables of the instance name what belongs to it', () =>
  inLife(
    manifestOf('v2', {
      support: {
        name: 'Support',
        metadata: { of: '${INSTANCE}', env: '${INSTANCE_ENV}' },
        webhooks: { inbox: { target: `${TARGETS}/\${INSTANCE:-live}`, triggers: [TRIGGER.v2] } },
      },
    }),
    async (life) => {
      await life.succeed('apply');
      await life.succeed('apply', { instance: 'PR-42' });
      const [live, copy] = ['Support', 'Support (pr-42)'].map((name) => appNamed(life.emulator, name));
      expect(live?.metadata).toMatchObject({ of: '', env: '' });
      expect(copy?.metadata).toMatchObject({ of: 'pr-42', env: 'PR_42' });
      expect([...(copy?.webhooks.values() ?? [])].map(({ target }) => target)).toEqual([`${TARGETS}/pr-42`]);
      expect([...(live?.webhooks.values() ?? [])].map(({ target }) => target)).toEqual([`${TARGETS}/live`]);
    },
  ));

/** Everything that can be done to one of the three, by its instance. */
const DEEDS: readonly (readonly [string, (life: Life, instance: string) => Promise<unknown>])[] = [
  [
    'applying another manifest',
    async (life, instance) => {
      await life.write(
        manifestOf('v2', {
          support: fullApp('v2', 'Renamed', { metadata: { team: 'care' } }),
          extra: { name: 'Extra' },
        }),
      );
      await life.succeed('apply', { instance });
    },
  ],
  [
    'pruning all that a manifest of nothing much does not name',
    async (life, instance) => {
      await life.write(manifestOf('v2', { other: { name: 'Other' } }));
      await life.succeed('apply', { instance, prune: 'all' });
    },
  ],
  [
    'pruning inside the apps',
    async (life, instance) => {
      await life.write(manifestOf('v2', { support: { name: 'Support' }, shop: { name: 'Shop' } }));
      await life.succeed('apply', { instance, prune: 'all' });
    },
  ],
  [
    'destroying it',
    (life, instance) => life.succeed('destroy', { instance, ...(instance === '' ? { confirm: OWNER } : {}) }),
  ],
  [
    'stamping and rotating',
    async (life, instance) => {
      const keys = { backend: { rotate: { every: '1s', overlap: '1s' } } };
      await life.write(manifestOf('v2', { support: fullApp('v2', 'Support', { keys }) }));
      life.pass(5000);
      await life.succeed('apply', { instance, ...(instance === '' ? {} : { ttl: '7d' }) });
    },
  ],
];

for (const [deed, act] of DEEDS) {
  test.each(['', 'pr-4', 'pr-42'])(`${deed} of instance "%s" leaves the others as they are`, (instance) =>
    inLife(
      manifestOf('v2', { support: fullApp('v2', 'Support'), shop: fullApp('v2', 'Shop') }),
      async (life) => {
        const { emulator } = life;
        for (const each of ['', 'pr-4', 'pr-42']) await life.succeed('apply', { instance: each });
        emulator.store.addApp({
          name: 'Support (pr-4)',
          metadata: { provision_owner: 'rival/team', provision_app: 'support', provision_instance: 'pr-4' },
        });
        emulator.store.addApp({ name: 'Somebody' });
        const mine = (app: Parameters<ReturnType<typeof inInstance>>[0]): boolean =>
          inInstance(instance === '' ? undefined : instance)(app) &&
          app.metadata['provision_owner'] === OWNER;
        const others = appTexts(emulator, (app) => !mine(app));
        const own = appTexts(emulator, mine);
        expect(others).toHaveLength(6);
        await act(life, instance);
        expect(appTexts(emulator, (app) => !mine(app))).toEqual(others);
        expect(appTexts(emulator, mine), 'the deed was one').not.toEqual(own);
      },
    ),
  );
}

test('a run of an instance names only its own apps in plan and outputs', () =>
  inLife(manifestOf('v2', { support: fullApp('v2', 'Support') }), async (life) => {
    await life.succeed('apply');
    const production = appNamed(life.emulator, 'Support').id;
    const ran = await life.succeed('apply', { instance: 'pr-1', 'mask-app-ids': 'false' });
    expect(credentialsOf(ran)['support']?.id).toBe(appNamed(life.emulator, 'Support (pr-1)').id);
    expect(JSON.stringify([ran.outcome.plan, [...ran.outputs]]) + ran.log).not.toContain(production);
  }));

/** Manifests and variables as somebody who wants production's apps might write them, given what is there. */
const HOSTILE: readonly (readonly [string, (id: string) => string, Inputs?])[] = [
  ['the id', (id) => manifestOf('v2', { support: { name: 'Support', id } })],
  ['the id from a variable', (id) => manifestOf('v2', { support: { name: 'x', id: `\${ID:-${id}}` } })],
  ['the id in defaults', (id) => manifestOf('v2', { support: { name: 'x' } }, { defaults: { id } })],
  [
    'the marks',
    (id) =>
      manifestOf('v2', {
        support: { name: 'x', metadata: { provision_instance: null, provision_webhook_inbox: id } },
      }),
  ],
  [
    'the marks through variables',
    () => `version: 1\napi: v2\nowner: ${OWNER}\napps: { support: { name: x, metadata: { "\${MARK}": y } } }`,
    { variables: 'MARK=provision_instance' },
  ],
  ['no instance of its own', () => manifestOf('v2', { support: { name: 'x' } }, { instance: '' })],
  ['the name, as production has it', () => manifestOf('v2', { support: fullApp('v2', 'Support') })],
  ['other apps of the owner', () => manifestOf('v2', { nothing: { name: 'Nothing' } })],
  ['a name that ends as an instance does', () => manifestOf('v2', { shop: { name: 'Support (pr-6)' } })],
  [
    'variables that would change the structure',
    () => manifestOf('v2', { support: { name: '${TITLE}' } }),
    { variables: 'TITLE=x", "id": "y' },
  ],
  [
    'variables of the instance',
    () => manifestOf('v2', { support: { name: 'Support${INSTANCE}' } }),
    { variables: 'INSTANCE=\nINSTANCE_ENV=' },
  ],
  ['another owner', () => manifestOf('v2', { support: fullApp('v2', 'Support') }, { owner: 'rival/team' })],
  ['another app key with a prototype', () => manifestOf('v2', { constructor: { name: 'Support' } })],
];

for (const [wish, hostile, given = {}] of HOSTILE) {
  test(`a preview whose manifest asks for ${wish} cannot reach production's apps`, () =>
    inLife(
      manifestOf('v2', { support: fullApp('v2', 'Support'), shop: fullApp('v2', 'Shop', { protect: true }) }),
      async (life) => {
        const { emulator } = life;
        await life.succeed('apply');
        const production = appTexts(emulator);
        await life.write(hostile(appNamed(emulator, 'Support').id));
        for (const prune of ['none', 'owned', 'all'])
          await life.run('apply', { ...given, instance: 'pr-6', prune, 'max-deletes': '100' });
        expect(appTexts(emulator, inInstance())).toEqual(production);
        await life.run('destroy', { ...given, instance: 'pr-6', confirm: OWNER });
        await life.run('sweep', { ...given, 'max-deletes': '100' });
        expect(appTexts(emulator)).toEqual(production);
      },
    ));
}

/** What a hostile manifest is put together from, given production's ids. */
function anyHostile(chance: Chance, ids: readonly string[]): { files: string[]; inputs: Inputs } {
  const pick = <T>(from: readonly T[]): T => chance.pick(from);
  const happens = (probability: number): boolean => chance.happens(probability);
  const app = (): object => ({
    name: pick([
      'Support',
      'Shop',
      '${NAME}',
      'Support (pr-4)',
      'x${INSTANCE:+}',
      'Support${INSTANCE_ENV:-}',
    ]),
    ...(happens(0.06) ? { id: pick([...ids, '${ID}', 'INSTANCE', `\${INSTANCE:+${pick(ids)}}`]) } : {}),
    ...(happens(0.3) ? { protect: happens(0.5) } : {}),
    ...(happens(0.4)
      ? {
          metadata: {
            [happens(0.15) ? pick(MARKS) : pick(['note', 'Provision_Instance', 'owner'])]: pick([
              null,
              '',
              OWNER,
              'support',
              pick(ids),
              '${ID}',
              '2020-01-01T00:00:00Z',
            ]),
          },
        }
      : {}),
    ...(happens(0.6)
      ? {
          webhooks: {
            inbox: {
              target: pick([`${TARGETS}/Support`, `${TARGETS}/\${INSTANCE}`]),
              triggers: [TRIGGER.v2],
            },
          },
        }
      : {}),
    ...(happens(0.6)
      ? { keys: { [pick(['backend', 'provision-temporary'])]: { rotate: { every: '1s', overlap: '1s' } } } }
      : {}),
  });
  const file = (): string => {
    const keys = ['support', 'shop', 'constructor', 'support-pr-4', 'other'].filter(() => happens(0.5));
    const apps = Object.fromEntries(keys.map((key) => [key, app()]));
    return manifestOf('v2', apps, {
      ...(happens(0.2) ? { owner: pick(['rival/team', '${OWNER:-x/y}', 'x/..', OWNER.toUpperCase()]) } : {}),
      ...(happens(0.1) ? { defaults: app() } : {}),
      ...(happens(0.04) ? { instance: '' } : {}),
    });
  };
  const variables = [
    `NAME=${pick(['Support', 'Shop', 'x", id: y', 'x\\nid: y'])}`,
    `ID=${pick(ids)}`,
    ...(happens(0.3) ? ['INSTANCE='] : []),
    ...(happens(0.3) ? [`INSTANCE_ENV=${pick(['', 'X'])}`] : []),
    ...(happens(0.5) ? [`OWNER=${OWNER}`] : []),
  ];
  return {
    files: Array.from({ length: happens(0.2) ? 2 : 1 }, file),
    inputs: {
      instance: pick(['pr-4', 'PR-4', 'pr-42', 'pr', '0', 'none', 'undefined', 'null', 'support']),
      prune: pick(['none', 'owned', 'all']),
      variables: variables.join('\n'),
      'max-deletes': '999',
      'allow-replace': 'true',
      ...(happens(0.3) ? { owner: pick([OWNER, 'rival/team']) } : {}),
      ...(happens(0.1) ? { only: 'apps.support' } : {}),
      ...(happens(0.2) ? { shard: `${1 + chance.below(2)}/2` } : {}),
      ...(happens(0.3) ? { ttl: pick(['1s', '7d', 'never']) } : {}),
    },
  };
}

const MARKS = [
  'provision_owner',
  'provision_app',
  'provision_instance',
  'provision_expires',
  'provision_protect',
  'provision_webhook_inbox',
  'provision_key_backend',
];

test('no preview reaches what was there before, whatever its manifest and variables say', () =>
  inLife(
    manifestOf('v2', { support: fullApp('v2', 'Support'), shop: fullApp('v2', 'Shop', { protect: true }) }),
    async (life) => {
      const { emulator } = life;
      await life.succeed('apply');
      emulator.store.addApp({ name: 'Support (pr-4)' });
      emulator.store.addApp({
        name: 'Of a rival',
        metadata: { provision_owner: 'rival/team', provision_app: 'support' },
      });
      const ids = [...emulator.store.apps.keys()];
      const before = appTexts(emulator);
      const isOld = ({ id }: Parameters<ReturnType<typeof inInstance>>[0]): boolean => ids.includes(id);
      const counts: Record<string, number> = { applied: 0, refused: 0, destroyed: 0 };
      for (let number = 0; number < Math.ceil(60 * EFFORT); number++) {
        const chance = chanceFor(`hostile manifest ${number}`);
        const { files, inputs } = anyHostile(chance, ids);
        await Promise.all(files.map((text, index) => life.place(`hostile-${index}.yml`, text)));
        const given = { ...inputs, manifest: files.map((_, index) => `hostile-${index}.yml`).join('\n') };
        const { outcome } = await life.run('apply', given);
        counts[outcome.failed ? 'refused' : 'applied'] =
          (counts[outcome.failed ? 'refused' : 'applied'] ?? 0) + 1;
        expect(appTexts(emulator, isOld), `PROOF_SEED=${SEED}, ${number}: ${files.join('\n')}`).toEqual(
          before,
        );
        if (chance.happens(0.5)) {
          await life.run('destroy', { ...usedBy('destroy', given), confirm: OWNER });
          counts['destroyed'] = (counts['destroyed'] ?? 0) + 1;
        }
        if (chance.happens(0.2)) await life.run('sweep', { 'max-deletes': '999', manifest: given.manifest });
        expect(appTexts(emulator, isOld), `PROOF_SEED=${SEED}, ${number}: ${files.join('\n')}`).toEqual(
          before,
        );
      }
      tell('hostile previews', counts);
      for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(10);
    },
  ));
