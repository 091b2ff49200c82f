/** What the account calls otherwise than a manifest can: declared with `name` beside the key. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appNamed } from '../support/account.ts';
import { APIS, credentialsOf, DAY, inLife, type Life, manifestOf, OWNER, TARGETS, TRIGGER } from './life.ts';

function withKeys(keys: object): object {
  return { support: { name: 'Support', keys } };
}

function keyNames({ emulator }: Life): string[] {
  return [...appNamed(emulator, 'Support').keys.values()].map(({ name }) => name);
}

async function expectNothingLeft(life: Life): Promise<void> {
  const { changes, writes } = await life.succeed('apply', { prune: 'owned' });
  expect([changes, writes]).toEqual([[], []]);
}

describe.each(APIS)('a key in %s', (api) => {
  const named = manifestOf(api, withKeys({ mine: { name: 'My App Key', jwt: { expiresIn: '1h' } } }), {
    publish: [{ secret: 'TOKEN', from: 'apps.support.keys.mine.jwt' }],
  });

  test('is found by its name, handed out by its manifest key, and exported with its name', () =>
    inLife(named.replace(/^publish[\s\S]*?(?=^apps)/m, ''), async (life) => {
      const { store } = life.emulator;
      const { id } = store.addKey(store.addApp({ name: 'Support' }), 'My App Key');
      const ran = await life.succeed('apply');
      expect(ran.changes).toEqual(['adopt apps.support', 'adopt apps.support.keys.mine']);
      expect(credentialsOf(ran)['support']?.keys['mine']).toMatchObject({ id });
      await expectNothingLeft(life);
      const printed: string[] = [];
      await life.write(undefined);
      await life.succeed('export', { api, owner: OWNER }, { print: (text) => printed.push(text) });
      expect(parse(printed.join(''))).toMatchObject({
        apps: { support: { keys: { mine: { name: 'My App Key' } } } },
      });
    }));

  test('is created under its name, and published by its manifest key', () =>
    inLife(manifestOf(api, withKeys({ mine: { name: 'My App Key' } })), async (life) => {
      await life.succeed('apply');
      expect(keyNames(life)).toEqual(['My App Key']);
      await life.write(named);
      const { changes } = await life.run('plan');
      expect(changes.filter((change) => !change.startsWith('publish'))).toEqual([]);
    }));

  test('takes another manifest key as long as its name stays', () =>
    inLife(manifestOf(api, withKeys({ backend: {} })), async (life) => {
      await life.succeed('apply');
      await life.write(manifestOf(api, withKeys({ main: { name: 'backend' } })));
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([]);
      await expectNothingLeft(life);
      expect(keyNames(life)).toEqual(['backend']);
    }));

  test.each([{}, { rotate: { every: '90d', overlap: '7d' } }])(
    'is replaced for another name only when that is allowed: %j',
    (more) =>
      inLife(manifestOf(api, withKeys({ backend: more })), async (life) => {
        await life.succeed('apply');
        await life.write(manifestOf(api, withKeys({ backend: { ...more, name: 'Backend' } })));
        const { log } = await life.refuse('apply');
        expect(log).toContain('the vendor cannot change name of a key');
        const { changes } = await life.succeed('apply', { 'allow-replace': 'true' });
        expect(changes).toEqual(['replace apps.support.keys.backend']);
        expect(keyNames(life)).toEqual(['Backend']);
        await expectNothingLeft(life);
      }),
  );

  test('is rotated under its name', () =>
    inLife(
      manifestOf(api, withKeys({ mine: { name: 'My App Key', rotate: { every: '90d' } } })),
      async (life) => {
        await life.succeed('apply');
        life.pass(91 * DAY);
        expect((await life.succeed('apply')).changes).toEqual(['rotate apps.support.keys.mine']);
        expect(keyNames(life)).toEqual(['My App Key', 'My App Key']);
        life.pass(8 * DAY);
        await life.succeed('apply');
        expect(keyNames(life)).toEqual(['My App Key']);
        await expectNothingLeft(life);
      },
    ));
});

describe('a webhook in v2', () => {
  const target = `${TARGETS}/inbox`;
  const withName = (more: object): string =>
    manifestOf('v2', {
      support: { name: 'Support', webhooks: { inbox: { target, triggers: [TRIGGER.v2], ...more } } },
    });
  const names = ({ emulator }: Life): unknown[] =>
    [...appNamed(emulator, 'Support').integrations.values()].map(({ displayName }) => displayName);

  test('has the name that the manifest says, and its key otherwise', () =>
    inLife(withName({}), async (life) => {
      await life.succeed('apply');
      expect(names(life)).toEqual(['inbox']);
      await life.write(withName({ name: 'Acme backend' }));
      expect((await life.succeed('apply')).changes).toEqual(['update apps.support.webhooks.inbox']);
      expect(names(life)).toEqual(['Acme backend']);
      await expectNothingLeft(life);
      await life.write(withName({}));
      await expectNothingLeft(life);
      expect(names(life)).toEqual(['Acme backend']);
    }));

  test('is created under its name, exported with it, and has named keys', () =>
    inLife(withName({ name: 'Acme backend', keys: { bot: { name: 'My Bot' } } }), async (life) => {
      await life.succeed('apply');
      expect(names(life)).toEqual(['Acme backend']);
      await expectNothingLeft(life);
      const printed: string[] = [];
      await life.write(undefined);
      await life.succeed('export', { api: 'v2', owner: OWNER }, { print: (text) => printed.push(text) });
      await life.write(printed.join(''));
      expect(parse(printed.join(''))).toMatchObject({
        apps: {
          support: { webhooks: { inbox: { name: 'Acme backend', keys: { bot: { name: 'My Bot' } } } } },
        },
      });
      await expectNothingLeft(life);
    }));
});
