/** The built action on service accounts, as a job runs it: what it writes into the page, the outputs and the masks. */

import { expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { runBuilt } from '../support/action-run.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { RESELLER, serviceMarksIn, servicesIn, withServices } from './account.ts';

const manifest = withServices({ reseller: { ...RESELLER, apps: ['support'] } });

test('tells of them on its page, hands them out masked, and shows no secret', async () => {
  const emulator = await account();
  const made = await runBuilt({ emulator, manifest });
  expect(made.code, made.stdout).toBe(0);
  expect(made.plan?.changes.map(({ kind, action, address }) => `${action} ${kind} ${address}`)).toEqual([
    'create app apps.support',
    'create serviceAccount serviceAccounts.reseller',
    'create key serviceAccounts.reseller.keys.ci',
  ]);
  expect(made.result?.changes.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
  expect(made.summary).toContain('[("#43; service account reseller")]:::create');
  expect(made.summary).toContain('{{"#43; key ci"}}:::create');
  expect(made.summary).toContain('`serviceAccounts.reseller`');
  expect(made.summary).toContain('link it on the dashboard');
  const { serviceAccounts } = JSON.parse(made.outputs['credentials'] ?? '{}');
  const { secret, jwt } = serviceAccounts.reseller.keys.ci;
  for (const one of [secret, jwt]) expect(made.masks).toContain(one);
  assertNoSecrets(made, emulator.secrets);

  const again = await runBuilt({ emulator, manifest });
  expect([again.code, again.plan?.changes, again.outputs['changed']]).toEqual([0, [], 'false']);
  const checked = await runBuilt({ emulator, manifest, inputs: { mode: 'check' } });
  expect(checked.code).toBe(1);
  expect(checked.stdout).toMatch(
    /^::warning file=\.github\/smooch\.yml,line=\d+.*serviceAccounts\.reseller\.apps: The service account/m,
  );
  expect(serviceMarksIn({ emulator })).toEqual([]);
});

test('validates them without an account, and counts them', async () => {
  const { code, stdout } = await runBuilt({ manifest, inputs: { mode: 'validate' } });
  expect(code).toBe(0);
  expect(stdout).toContain(
    'The manifest is valid: 1 app, 1 service account, 1 key of service accounts (api v1.1).',
  );
});

test('two jobs at once end in one of each', async () => {
  const emulator = await account({ latency: 10 });
  const runs = await Promise.all([1, 2].map(() => runBuilt({ emulator, manifest })));
  expect(
    runs.map(({ code }) => code),
    runs.map(({ stdout }) => stdout).join('\n'),
  ).toEqual([0, 0]);
  expect(servicesIn({ emulator })).toEqual([RESELLER.name]);
  const last = await runBuilt({ emulator, manifest, inputs: { mode: 'plan' } });
  expect(last.plan?.changes).toEqual([]);
});
