/** What is handed out of service accounts: outputs, `mode: credentials`, and what needs another key. */

import { describe, expect, test } from 'vitest';
import { inLife } from '../lifecycle/life.ts';
import { RESELLER, serviceNamed, withServices } from './account.ts';

test('ids, secrets and tokens beside those of the apps, also to a later job', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    const ran = await life.succeed('apply');
    for (const one of [ran, await life.succeed('credentials')]) {
      const { serviceAccounts, support } = JSON.parse(one.outputs.get('credentials') ?? '{}');
      const { id, keys } = serviceNamed(life, RESELLER.name);
      const [key] = keys.values();
      const given = {
        id: key?.id,
        secret: key?.secret,
        jwt: expect.any(String),
        expires: expect.any(String),
      };
      expect(serviceAccounts).toEqual({ reseller: { id, keys: { ci: given } } });
      expect(support.id).toEqual(expect.any(String));
      const { jwt } = serviceAccounts.reseller.keys.ci;
      const [header, payload] = jwt
        .split('.')
        .slice(0, 2)
        .map((part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()));
      expect([header.kid, payload.scope]).toEqual([key?.id, 'account']);
      expect(JSON.parse(one.outputs.get('jwts') ?? '{}')).toEqual({ 'serviceAccounts.reseller.ci': jwt });
      const seen = await fetch(`${life.emulator.url}/v1.1/apps`, {
        headers: { authorization: `Bearer ${jwt}` },
      });
      expect(await seen.json()).toMatchObject({ apps: [] });
    }
    expect([...(ran.outcome.credentials?.keys() ?? [])]).toEqual([
      'apps.support',
      'serviceAccounts.reseller',
    ]);
  }));

test('the vendor’s own token where the manifest asks for it, with a warning that it never ends', () =>
  inLife(
    withServices({ reseller: { name: RESELLER.name, keys: { ci: { jwt: { from: 'api' } } } } }),
    async (life) => {
      const { outputs, log } = await life.succeed('apply');
      expect(JSON.parse(outputs.get('credentials') ?? '{}').serviceAccounts.reseller.keys.ci).toMatchObject({
        jwt: expect.any(String),
        expires: null,
      });
      expect(log).toContain('serviceAccounts.reseller.keys.ci: the JWT never expires');
    },
  ));

test('manifests without any get the outputs that they always had', () =>
  inLife(withServices({}), async (life) => {
    const { outputs } = await life.succeed('apply');
    expect(Object.keys(JSON.parse(outputs.get('credentials') ?? '{}'))).toEqual(['support']);
  }));

test('a later job fails when one or its key is missing', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply', { only: 'apps.support' });
    const none = await life.refuse('credentials');
    expect(none.log).toContain('Missing in the account: serviceAccounts.reseller.\n');
    life.emulator.store.addServiceAccount(RESELLER.name);
    const keyless = await life.refuse('credentials');
    expect(keyless.log).toContain('Missing in the account: serviceAccounts.reseller.keys.ci.');
  }));

describe('another key than the account’s own', () => {
  test.each(['apply', 'plan', 'check', 'credentials'] as const)('a svc_ key is refused: %s', (mode) =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      const made = life.emulator.store.addServiceAccount('ci');
      const { id, secret } = life.emulator.store.addServiceAccountKey(made, 'ci');
      const { log } = await life.refuse(mode, { 'key-id': id, 'key-secret': secret });
      expect(log).toContain(
        "serviceAccounts.reseller: The run's key is that of a service account (`svc_…`), which can neither see nor change service accounts. Use an account key (`act_…`)",
      );
      expect(life.emulator.requests.map(({ path }) => path)).not.toContain('/v1.1/serviceaccounts');
    }),
  );

  test('an app_ key is refused', () =>
    inLife(undefined, async (life) => {
      const app = life.emulator.store.addApp({ name: 'Support' });
      const { id, secret } = life.emulator.store.addKey(app, 'ci');
      await life.write(
        `version: 1\napi: v1.1\nowner: acme/messaging\napps: { support: { name: Support, id: ${app.id} } }\nserviceAccounts: { reseller: { name: r } }\n`,
      );
      const { log } = await life.refuse('apply', { 'key-id': id, 'key-secret': secret });
      expect(log).toContain("serviceAccounts.reseller: The run's key is an app's (`app_…`)");
    }));

  test('a svc_ key may apply the apps of such a manifest, if that is all it is asked', () =>
    inLife(withServices({ reseller: RESELLER }), async (life) => {
      const made = life.emulator.store.addServiceAccount('ci');
      const { id, secret } = life.emulator.store.addServiceAccountKey(made, 'ci');
      await life.succeed('apply', { 'key-id': id, 'key-secret': secret, only: 'apps.support' });
      expect(life.emulator.store.apps.size).toBe(1);
    }));
});

describe('the apps that one must see', () => {
  const manifest = withServices({ reseller: { ...RESELLER, apps: ['support'] } });

  test('are looked at: what it does not see is said, with what to do, and is drift', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply');
      const { log, outcome, outputs } = await life.run('check');
      expect(outcome.drifted).toBe(true);
      expect(outputs.get('drift')).toBe('true');
      expect(outcome.plan?.changes).toEqual([]);
      expect(outcome.plan?.warnings).toEqual([
        {
          address: 'serviceAccounts.reseller.apps',
          status: 'missing',
          message:
            'The service account does not see apps.support. No API links an app to a service account: link it on the dashboard.',
        },
      ]);
      expect(log).toContain('1 resource not working (missing); see the warnings.');
      const reported = await life.run('check', { 'fail-on-drift': 'false' });
      expect(reported.outcome.drifted).toBe(false);
    }));

  test('and when somebody has linked them, all is well', () =>
    inLife(manifest, async (life) => {
      await life.succeed('apply');
      const { id } = serviceNamed(life, RESELLER.name);
      for (const app of life.emulator.store.apps.values()) Object.assign(app, { serviceAccountId: id });
      const { outputs, outcome } = await life.succeed('check');
      expect([outputs.get('drift'), outcome.plan?.warnings]).toEqual(['false', []]);
      expect((await life.succeed('apply')).writes).toEqual([]);
    }));
});
