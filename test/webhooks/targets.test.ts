/** Targets of webhooks are compared exactly, and what the vendor folds into one is reported as it is. */

import { expect, test } from 'vitest';
import type { Switches } from '../../src/emulator/switches.ts';
import { sameTarget, similarTarget } from '../../src/kinds/webhook/same-target.ts';
import { APIS, appNamed, inLife, manifestOf, TARGETS, TRIGGER } from '../lifecycle/life.ts';
import { account } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice, succeeding } from '../support/twice.ts';

type Api = (typeof APIS)[number];

function withTargets(api: Api, targets: Readonly<Record<string, string>>): string {
  const webhooks = Object.fromEntries(
    Object.entries(targets).map(([key, path]) => [
      key,
      { target: `${TARGETS}${path}`, triggers: [TRIGGER[api]] },
    ]),
  );
  return manifestOf(api, { support: { name: 'Support', webhooks } });
}

test.each([
  ['https://Chat.Acme.example/in', 'https://chat.acme.example/in'],
  ['https://chat.acme.example:443/in', 'https://chat.acme.example/in'],
  ['https://chat.acme.example', 'https://chat.acme.example/'],
  ['https://chat.acme.example?to=a', 'https://chat.acme.example/?to=a'],
  ['HTTPS://chat.acme.example/in', 'https://chat.acme.example/in'],
])('%s is %s', (one, other) => {
  expect(sameTarget(one, other)).toBe(true);
  expect(similarTarget(one, other)).toBe(true);
});

test.each([
  ['https://chat.acme.example/in/', 'https://chat.acme.example/in', true],
  ['https://chat.acme.example/in//', 'https://chat.acme.example/in/', true],
  ['https://chat.acme.example/In', 'https://chat.acme.example/in', true],
  ['https://chat.acme.example:8443/in', 'https://chat.acme.example/in', false],
  ['https://chat.acme.example/in?', 'https://chat.acme.example/in', false],
  ['https://chat.acme.example/in?to=a', 'https://chat.acme.example/in?to=b', false],
  ['https://chat.acme.example/%2Fin', 'https://chat.acme.example//in', false],
  ['http://chat.acme.example/in', 'https://chat.acme.example/in', false],
])('%s is not %s', (one, other, isSimilar) => {
  expect(sameTarget(one, other)).toBe(false);
  expect(similarTarget(one, other)).toBe(isSimilar);
});

for (const api of APIS) {
  test(`${api}: a target that gets or loses a slash at its end is changed in the account`, async () => {
    await inLife(withTargets(api, { inbox: '/in' }), async (life) => {
      await life.succeed('apply');
      const [webhook] = appNamed(life.emulator, 'Support').webhooks.values();
      for (const path of ['/in/', '/in', '/In']) {
        await life.write(withTargets(api, { inbox: path }));
        const { changes } = await life.succeed('apply');
        expect(changes).toEqual(['update apps.support.webhooks.inbox']);
        expect(webhook?.target).toBe(`${TARGETS}${path}`);
        expect((await life.succeed('plan')).changes).toEqual([]);
      }
      expect(appNamed(life.emulator, 'Support').webhooks.size).toBe(1);
    });
  });

  test(`${api}: targets that differ by a slash are two webhooks, each with its own id`, async () => {
    await inLife(withTargets(api, { one: '/in', two: '/in/', three: '/in//' }), async (life) => {
      const { outcome, changes } = await life.succeed('apply');
      expect(changes.filter((change) => change.startsWith('create'))).toHaveLength(4);
      const { webhooks, metadata } = appNamed(life.emulator, 'Support');
      expect([...webhooks.values()].map(({ target }) => target).sort()).toEqual(
        ['/in', '/in/', '/in//'].map((path) => TARGETS + path),
      );
      const recorded = ['one', 'two', 'three'].map((key) => metadata[`provision_webhook_${key}`]);
      expect(new Set(recorded).size).toBe(3);
      expect(outcome.results?.every(({ status }) => status === 'done')).toBe(true);
      expect((await life.succeed('plan')).changes).toEqual([]);
    });
  });

  test(`${api}: a webhook of nobody that differs by a slash is not adopted`, async () => {
    await inLife(withTargets(api, { inbox: '/in' }), async (life) => {
      const { store } = life.emulator;
      const theirs = store.addWebhook(store.addApp({ name: 'Support' }), {
        version: api,
        target: `${TARGETS}/in/`,
        triggers: [TRIGGER[api]],
      });
      await life.succeed('apply');
      const { webhooks } = appNamed(life.emulator, 'Support');
      expect(webhooks.size).toBe(2);
      expect(webhooks.get(theirs.id)?.target).toBe(`${TARGETS}/in/`);
    });
  });
}

const FOLDING: readonly (readonly [Api, Partial<Switches>])[] = [
  ['v1.1', { duplicateTarget: 'error' }],
  ['v1.1', { duplicateTarget: 'return-existing' }],
  ['v2', { duplicateTargetInV2: 'error' }],
];

test.each(FOLDING)(
  '%s: where the vendor takes targets that differ by a slash for one (%o), one is created and the others fail',
  async (api, more) => {
    const switches = { trailingSlash: 'ignored', ...more } as const;
    const text = withTargets(api, { one: '/in', two: '/in/', three: '/in//' });
    await inLife(
      text,
      async (life) => {
        for (const turn of ['first', 'second']) {
          const { outcome, log } = await life.run('apply');
          expect(outcome.failed, turn).toBe(true);
          const { webhooks, metadata } = appNamed(life.emulator, 'Support');
          const [only, ...others] = webhooks.values();
          expect(others).toEqual([]);
          const recorded = ['one', 'two', 'three'].filter(
            (key) => metadata[`provision_webhook_${key}`] !== undefined,
          );
          expect(recorded).toHaveLength(1);
          const failed = outcome.results?.filter(({ status }) => status === 'failed') ?? [];
          expect(failed).toHaveLength(2);
          expect(outcome.results?.filter(({ status }) => status === 'done')).toHaveLength(
            turn === 'first' ? 2 : 0,
          );
          expect(log).toContain(only?.id);
          expect(log).toContain(`apps.support.webhooks.${recorded[0]}`);
          expect(log).toMatch(/treats? .*as the same/);
        }
      },
      { switches },
    );
  },
);

test.each(APIS)(
  '%s: a change to a target that the vendor folds names the webhook that has it',
  async (api) => {
    const switches = {
      trailingSlash: 'ignored',
      duplicateTarget: 'error',
      duplicateTargetInV2: 'error',
    } as const;
    await inLife(
      withTargets(api, { one: '/in', two: '/other' }),
      async (life) => {
        await life.succeed('apply');
        await life.write(withTargets(api, { one: '/in', two: '/in/' }));
        const { outcome, log } = await life.run('apply');
        expect(outcome.failed).toBe(true);
        expect(log).toContain('apps.support.webhooks.one');
        expect(log).toMatch(/may treat the two as the same/);
      },
      { switches },
    );
  },
);

for (const api of APIS) {
  test(`${api}: where the vendor does not keep the slash, that is said, and nothing is created twice`, async () => {
    await inLife(
      withTargets(api, { inbox: '/in/' }),
      async (life) => {
        for (let turn = 0; turn < 2; turn++) {
          const { outcome, log } = await life.run('apply');
          expect(outcome.failed).toBe(true);
          expect(log).toContain(`was sent the target ${TARGETS}/in/ but returned ${TARGETS}/in.`);
          expect(appNamed(life.emulator, 'Support').webhooks.size).toBe(1);
        }
        await life.write(withTargets(api, { inbox: '/in' }));
        await life.succeed('apply');
        expect((await life.succeed('plan')).changes).toEqual([]);
      },
      { switches: { trailingSlash: 'dropped' } },
    );
  });
}

test('one target twice in one app is refused, but not one that differs by a slash', async () => {
  const [slash, port] = ['https://chat.acme.example/in/', 'https://chat.acme.example:443/in'];
  const twice = (second: string): string =>
    manifestOf('v1.1', {
      support: {
        name: 'Support',
        webhooks: { one: { target: 'https://chat.acme.example/in' }, two: { target: second } },
      },
    });
  await inLife(twice(port), async (life) => {
    const { outcome } = await life.run('validate');
    expect(outcome.failed).toBe(true);
    await life.write(twice(slash));
    await life.succeed('validate');
  });
});

test('the action changes a target by its slash, and a second run has nothing to do', async () => {
  const [emulator, hooks] = [await account(), await receiver()];
  const manifest = (path: string): string =>
    `version: 1\napi: v1.1\napps:\n  a: { name: A, webhooks: { w: { target: "${hooks.url}${path}" } } }\n`;
  await applyTwice({ emulator, manifest: manifest('/in') });
  const { outputs } = await applyTwice({ emulator, manifest: manifest('/in/') });
  expect(outputs).toMatchObject({ creates: '0', updates: '1' });
  const [app] = emulator.store.apps.values();
  expect([...(app?.webhooks.values() ?? [])].map(({ target }) => target)).toEqual([`${hooks.url}/in/`]);
  await succeeding({ emulator, manifest: manifest('/in/'), inputs: { mode: 'check' } });
});
