/** A manifest key that is renamed: its app, key or template is not deleted and created anew before people have said so. */

import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import {
  APIS,
  appNamed,
  fullApp,
  inLife,
  type Life,
  manifestOf,
  namesIn,
  type Ran,
  TARGETS,
  TRIGGER,
} from './life.ts';

/** A manifest of one app, under one of two keys. */
function app(api: Api, key: string, more: object = {}): string {
  return manifestOf(api, { [key]: fullApp(api, 'Acme Support', more) });
}

/** A manifest of one app with one key. */
function appKey(api: Api, key: string, more: object = {}): string {
  return manifestOf(api, { support: { name: 'Support', keys: { [key]: more } } });
}

function problemsOf({ outcome }: Ran): readonly { address?: string; code: string; line?: number }[] {
  return outcome.faults
    .filter(({ error }) => error === undefined)
    .map(({ address, code, place }) => ({
      code,
      ...(address && { address }),
      ...(place && { line: place.line }),
    }));
}

function pagesOf({ log, outcome }: Ran): readonly string[] {
  return [log, summaryMarkdown(outcome)];
}

function keysIn({ emulator }: Life): string[] {
  return [...appNamed(emulator, 'Support').keys.values()].map(({ name }) => name).sort();
}

describe.each(APIS)('in %s, an app under a new key', (api) => {
  test('is said to be a rename, and another one is created beside it', () =>
    inLife(app(api, 'support'), async (life) => {
      await life.succeed('apply');
      const { id } = appNamed(life.emulator, 'Acme Support');
      await life.write(app(api, 'helpdesk'));
      const planned = await life.succeed('plan');
      expect(planned.outcome.plan?.warnings).toMatchObject([
        {
          address: 'apps.helpdesk',
          message: expect.stringMatching(/rename of apps\.support, .*\bTo keep it, write `id: /),
        },
      ]);
      for (const page of pagesOf(planned)) expect(page).toContain(`id: ${id}`);
      await life.refuse('apply', { strict: 'true' });
      await life.succeed('apply');
      expect(namesIn(life.emulator)).toEqual(['Acme Support', 'Acme Support']);
      // Both exist, so it is decided.
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toContain('delete apps.support');
    }));

  test.each(['owned', 'all'])('stops a run with prune: %s at the line of the new key', (prune) =>
    inLife(app(api, 'support'), async (life) => {
      await life.succeed('apply');
      const { id } = appNamed(life.emulator, 'Acme Support');
      await life.write(app(api, 'helpdesk'));
      for (const mode of ['plan', 'check', 'apply'] as const) {
        const ran = await life.refuse(mode, { prune });
        expect(problemsOf(ran)).toEqual([{ address: 'apps.helpdesk', code: 'renamed', line: 5 }]);
        for (const page of pagesOf(ran)) {
          expect(page).toContain(`id: ${id}`);
          expect(page).toContain('allow-replace: true');
        }
        expect(ran.outcome.plan?.changes.map(({ address, why }) => [address, why])).toEqual(
          expect.arrayContaining([
            ['apps.helpdesk', expect.stringContaining('perhaps renamed from apps.support')],
            ['apps.support', expect.stringContaining('perhaps renamed to apps.helpdesk')],
          ]),
        );
      }
    }),
  );

  test('is kept, with all that is in it, by its id, which can go again', () =>
    inLife(app(api, 'support'), async (life) => {
      await life.succeed('apply');
      const { id, keys, webhooks } = appNamed(life.emulator, 'Acme Support');
      const before = [...keys.keys(), ...webhooks.keys()];
      await life.write(app(api, 'helpdesk', { id }));
      const { changes } = await life.succeed('apply', { prune: 'owned' });
      expect(changes).toEqual(['adopt apps.helpdesk']);
      await life.write(app(api, 'helpdesk'));
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([]);
      const kept = appNamed(life.emulator, 'Acme Support');
      expect([kept.id, ...kept.keys.keys(), ...kept.webhooks.keys()]).toEqual([id, ...before]);
    }));

  test('is deleted and created anew where allow-replace says so', () =>
    inLife(app(api, 'support'), async (life) => {
      await life.succeed('apply');
      const { id } = appNamed(life.emulator, 'Acme Support');
      await life.write(app(api, 'helpdesk'));
      const { outcome } = await life.succeed('apply', { prune: 'owned', 'allow-replace': 'true' });
      expect(outcome.plan?.warnings).toEqual([]);
      expect(appNamed(life.emulator, 'Acme Support').id).not.toBe(id);
      expect((await life.succeed('plan', { prune: 'owned' })).changes).toEqual([]);
    }));

  test('is another app where its name is another one', () =>
    inLife(app(api, 'support'), async (life) => {
      await life.succeed('apply');
      await life.write(manifestOf(api, { shop: { name: 'Acme Shop' } }));
      await life.succeed('apply', { prune: 'owned' });
      expect(namesIn(life.emulator)).toEqual(['Acme Shop']);
    }));
});

test('each of many renamed apps is told at its own line, with its own id', () => {
  const keys = (prefix: string): object =>
    Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${prefix}${at}`, { name: `Tenant ${at}` }]));
  return inLife(manifestOf('v2', keys('t')), async (life) => {
    await life.succeed('apply');
    await life.write(manifestOf('v2', keys('tenant-')));
    const ran = await life.refuse('apply', { prune: 'owned', 'max-deletes': '100' });
    const problems = problemsOf(ran);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['renamed']));
    expect(new Set(problems.map(({ line }) => line)).size).toBe(12);
    for (const { id } of life.emulator.store.apps.values()) expect(ran.log).toContain(`id: ${id}`);
  });
});

test('of two apps that have the name, both ids are given', () =>
  inLife(
    manifestOf('v2', { one: { name: 'Same' }, two: { name: 'Same' }, other: { name: 'Other' } }),
    async (life) => {
      await life.succeed('apply');
      await life.write(manifestOf('v2', { three: { name: 'Same' }, other: { name: 'Other' } }));
      const { log } = await life.refuse('apply', { prune: 'owned' });
      expect(log).toMatch(/rename of apps\.one or apps\.two, which are no longer/);
      for (const { id, name } of life.emulator.store.apps.values())
        expect(log.includes(`id: ${id}`)).toBe(name === 'Same');
    },
  ));

test('of an app with a younger twin, the id of the older one is given', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    await life.succeed('apply');
    const { store } = life.emulator;
    const { id, metadata } = appNamed(life.emulator, 'Support');
    const twin = store.addApp({ name: 'Support' });
    Object.assign(twin.metadata, metadata, { provision_self: twin.id });
    await life.write(manifestOf('v2', { helpdesk: { name: 'Support' } }));
    const { log } = await life.succeed('plan');
    expect(log).toContain(`To keep it, write \`id: ${id}\` here`);
  }));

test('an app is not deleted by the run of one shard while its new key belongs to another', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    await life.succeed('apply');
    await life.write(manifestOf('v2', { helpdesk: { name: 'Support' } }));
    const shards = ['1/3', '2/3', '3/3'];
    const refused = [];
    for (const shard of shards) {
      const { outcome, writes } = await life.run('apply', { prune: 'owned', shard });
      if (outcome.failed) refused.push(shard);
      else if (writes.length > 0)
        expect(outcome.plan?.warnings).toMatchObject([{ address: 'apps.helpdesk' }]);
    }
    expect(refused).not.toEqual([]);
    expect([...life.emulator.store.apps.values()].map(({ metadata }) => metadata['provision_app'])).toContain(
      'support',
    );
  }));

test('an instance, which takes no id, is told to use the old key or to replace', () =>
  inLife(manifestOf('v2', { support: { name: 'Support' } }), async (life) => {
    const instance = 'staging';
    await life.succeed('apply', { instance });
    await life.write(manifestOf('v2', { helpdesk: { name: 'Support' } }));
    const { log } = await life.refuse('apply', { instance, prune: 'owned' });
    expect(log).toContain('use the old key');
    await life.succeed('apply', { instance, prune: 'owned', 'allow-replace': 'true' });
    expect(namesIn(life.emulator)).toEqual(['Support (staging)']);
  }));

describe.each(APIS)('in %s, a key under a new name', (api) => {
  test('is said to be a rename, and a second one is created', () =>
    inLife(appKey(api, 'backend'), async (life) => {
      await life.succeed('apply');
      await life.write(appKey(api, 'server'));
      const { outcome } = await life.succeed('apply');
      expect(outcome.plan?.warnings).toMatchObject([
        {
          address: 'apps.support.keys.server',
          message: expect.stringContaining('write `name: backend` here'),
        },
      ]);
      expect(keysIn(life)).toEqual(['backend', 'server']);
      // It is there now: an old key may be pruned.
      await life.succeed('apply', { prune: 'owned' });
      expect(keysIn(life)).toEqual(['server']);
    }));

  test('is not pruned before that is decided, and is kept by its name', () =>
    inLife(appKey(api, 'backend'), async (life) => {
      await life.succeed('apply');
      const [id] = appNamed(life.emulator, 'Support').keys.keys();
      await life.write(appKey(api, 'server'));
      const ran = await life.refuse('apply', { prune: 'owned' });
      expect(problemsOf(ran)).toEqual([{ address: 'apps.support.keys.server', code: 'renamed', line: 8 }]);
      await life.write(appKey(api, 'server', { name: 'backend' }));
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([]);
      expect([...appNamed(life.emulator, 'Support').keys.keys()]).toEqual([id]);
    }));

  test.each(['true', 'Of ${TEAM}: 5 $'])('is kept by the line that the message gives: %s', (name) =>
    inLife(appKey(api, 'backend', { name: name.replaceAll('$', '$$$$') }), async (life) => {
      await life.succeed('apply');
      await life.write(appKey(api, 'server'));
      const { log } = await life.refuse('apply', { prune: 'owned' });
      const [, line = ''] = /write `(name: .*?)` here/.exec(log) ?? [];
      await life.write(appKey(api, 'server').replace('server: {}', () => `server: { ${line} }`));
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([]);
      expect(keysIn(life)).toEqual([name]);
    }),
  );

  test('is replaced where allow-replace says so', () =>
    inLife(appKey(api, 'backend'), async (life) => {
      await life.succeed('apply');
      await life.write(appKey(api, 'server'));
      await life.succeed('apply', { prune: 'owned', 'allow-replace': 'true' });
      expect(keysIn(life)).toEqual(['server']);
    }));

  test('is pruned without a word where no other is new', () =>
    inLife(
      manifestOf(api, { support: { name: 'Support', keys: { backend: {}, old: {} } } }),
      async (life) => {
        await life.succeed('apply');
        await life.write(appKey(api, 'backend'));
        await life.succeed('apply', { prune: 'owned' });
        expect(keysIn(life)).toEqual(['backend']);
      },
    ));

  test('is not the only thing that happened where more keys leave than are new', () =>
    inLife(manifestOf(api, { support: { name: 'Support', keys: { one: {}, two: {} } } }), async (life) => {
      await life.succeed('apply');
      await life.write(appKey(api, 'three'));
      await life.succeed('apply', { prune: 'owned' });
      expect(keysIn(life)).toEqual(['three']);
    }));

  test('is told with each that it may have been where several are renamed', () =>
    inLife(manifestOf(api, { support: { name: 'Support', keys: { one: {}, two: {} } } }), async (life) => {
      await life.succeed('apply');
      await life.write(manifestOf(api, { support: { name: 'Support', keys: { three: {}, four: {} } } }));
      const ran = await life.refuse('apply', { prune: 'owned' });
      expect(problemsOf(ran)).toHaveLength(2);
      expect(ran.log).toContain('write `name: one` or `name: two` here');
    }));

  test('whose webhook goes on under a new key keeps that webhook', () =>
    inLife(app(api, 'support'), async (life) => {
      await life.succeed('apply');
      const [id] = appNamed(life.emulator, 'Acme Support').webhooks.keys();
      const { webhooks } = fullApp(api, 'Acme Support') as { webhooks: { inbox: object } };
      await life.write(app(api, 'support', { webhooks: { messages: webhooks.inbox } }));
      expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([]);
      expect([...appNamed(life.emulator, 'Acme Support').webhooks.keys()]).toEqual([id]);
    }));
});

test.each([
  ['the same message is a rename', { type: 'text', text: 'Hello' }, ['renamed']],
  ['another message is another template', { type: 'text', text: 'Bye' }, []],
])('a template under a new key: %s', (_what, message, codes) => {
  const hello = { hello: { message: { type: 'text', text: 'Hello' } } };
  return inLife(manifestOf('v1.1', { support: { name: 'Support', templates: hello } }), async (life) => {
    await life.succeed('apply');
    await life.write(
      manifestOf('v1.1', { support: { name: 'Support', templates: { welcome: { message } } } }),
    );
    const ran = await life.run('plan', { prune: 'owned' });
    expect(problemsOf(ran).map(({ code }) => code)).toEqual(codes);
  });
});

test('a key of a webhook under a new name is kept by its name', () => {
  const target = (fullApp('v2', 'Support') as { webhooks: { inbox: object } }).webhooks.inbox;
  const text = (keys: object): string =>
    manifestOf('v2', { support: { name: 'Support', webhooks: { inbox: { ...target, keys } } } });
  return inLife(text({ bot: {} }), async (life) => {
    await life.succeed('apply');
    await life.write(text({ robot: {} }));
    const ran = await life.refuse('apply', { prune: 'owned' });
    expect(problemsOf(ran)).toMatchObject([
      { address: 'apps.support.webhooks.inbox.keys.robot', code: 'renamed' },
    ]);
    await life.write(text({ robot: { name: 'bot' } }));
    expect((await life.succeed('apply', { prune: 'owned' })).changes).toEqual([]);
  });
});

test('a key of one webhook is not the renamed one of another', () => {
  const text = (inbox: object, outbox: object): string => {
    const webhook = (name: string, keys: object): object => ({
      target: `${TARGETS}/${name}`,
      triggers: [TRIGGER.v2],
      keys,
    });
    const webhooks = { inbox: webhook('inbox', inbox), outbox: webhook('outbox', outbox) };
    return manifestOf('v2', { support: { name: 'Support', webhooks } });
  };
  return inLife(text({ bot: {}, old: {} }, { bot: {} }), async (life) => {
    await life.succeed('apply');
    await life.write(text({ bot: {} }, { bot: {}, new: {} }));
    const ran = await life.succeed('apply', { prune: 'owned' });
    expect(ran.changes).toEqual([
      'create apps.support.webhooks.outbox.keys.new',
      'delete apps.support.webhooks.inbox.keys.old',
    ]);
  });
});
