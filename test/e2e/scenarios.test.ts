/**
 * The main scenarios of the built action as users and other programs meet them: what it prints, hands out, and sends, one
 * snapshot each. `npx vitest run test/e2e/scenarios -u` writes them anew; their difference is what a change does to users.
 */

import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { EVERYTHING, hub as startHub } from '../github/hub.ts';
import { github } from '../github-reports/github.ts';
import { payload } from '../github-reports/job.ts';
import { account, appNamed } from '../support/account.ts';
import { type ActionRun, runBuilt, type Step } from '../support/action-run.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { shown } from '../support/shown.ts';
import { inWorkspace } from '../support/workspace.ts';

const CHANNEL_TOKEN = '123456:AAF-token-of-a-bot';

const MANIFEST = `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
    settings: { maskCreditCardNumbers: true }
    webhooks:
      inbox: { target: "\${TARGET}/smooch", triggers: [message:appUser] }
    keys:
      backend: { jwt: { expiresIn: 1h } }
    channels:
      bot: { type: telegram, token: "\${TOKEN}" }
  shop:
    name: Acme Shop
`;

const PUBLISHED = `${MANIFEST}publish:
  - { secret: "JWT_\${INSTANCE_ENV}", from: apps.support.keys.backend.jwt }
  - { variable: APP_ID, from: apps.support.id, environment: "preview-\${INSTANCE}" }
`;

/** A step on an account, one request after the other: their order is part of the snapshot. */
function step(emulator: Emulator, { inputs, ...rest }: Step = {}): Step {
  return {
    emulator,
    manifest: MANIFEST,
    ...rest,
    inputs: {
      variables: `TARGET=${emulator.url}/_emulator/hook`,
      'secret-variables': `TOKEN=${CHANNEL_TOKEN}`,
      'max-in-flight': '1',
      ...inputs,
    },
  };
}

async function applied(emulator: Emulator): Promise<void> {
  const run = await runBuilt(step(emulator));
  expect(run.code, run.stdout).toBe(0);
}

/** What GitHub was asked, and told. */
interface OnGitHub {
  readonly exchanges: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  readonly said?: readonly string[];
}

/** The run as a text without what differs from run to run, in which no secret may be. */
function textOf(run: ActionRun, { secrets }: Emulator, onGitHub?: OnGitHub): string {
  const withheld = [...secrets, CHANNEL_TOKEN];
  const part = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n== ${title}\n${lines.join('\n')}\n`;
  const text = [
    `exit code ${run.code}\n`,
    part('standard output', [run.stdout.trimEnd()]),
    part('standard error', run.stderr === '' ? [] : [run.stderr]),
    part(
      'outputs',
      Object.entries(run.outputs).map(([name, value]) => `${name}=${value}`),
    ),
    part(
      'requests to the vendor',
      run.requests.map(({ method, path: at, query, status }) => {
        return `${method} ${at}${query === '' ? '' : `?${query}`} ${status}`;
      }),
    ),
    part(
      'requests to GitHub',
      (onGitHub?.exchanges ?? []).map(({ method, path: at, status }) => `${method} ${at} ${status}`),
    ),
    part('on GitHub', onGitHub?.said ?? []),
  ].join('');
  let plain = shown(text)
    .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<jwt>')
    .replaceAll(/"token":"\w+"/g, '"token":"<token>"')
    .replaceAll(/\bapp_[0-9a-f]{24}\b/g, '<key id>')
    .replaceAll(/@[0-9a-f]{12} -->/g, '@<account> -->')
    .replaceAll(/account [0-9a-f]{6} at/g, 'account <account> at')
    .replaceAll(/[\d.]+ m?s, /g, '<time>, ')
    .replaceAll(/(SMOOCH_PROVISION_PROBE)_[0-9A-F]+/g, '$1_<random>')
    .replaceAll('127.0.0.1:<port>', 'loopback');
  for (const secret of withheld) plain = plain.replaceAll(secret, '<secret>');
  assertNoSecrets({ code: 0, signal: null, stdout: plain, stderr: '' }, withheld);
  return plain;
}

test('validate', async () => {
  const emulator = await account();
  const run = await runBuilt(
    step(emulator, { inputs: { mode: 'validate', 'key-id': '', 'key-secret': '' } }),
  );
  expect(textOf(run, emulator)).toMatchSnapshot();
});

test('plan on a pull request', async () => {
  const [emulator, hub] = [await account(), await github()];
  await inWorkspace({ 'event.json': payload() }, async (folder) => {
    const run = await runBuilt(
      step(emulator, {
        inputs: { mode: 'plan', 'github-token': `ghs_${randomUUID().replaceAll('-', '')}` },
        env: {
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
          GITHUB_API_URL: hub.url,
        },
      }),
    );
    expect(textOf(run, emulator, { exchanges: hub.exchanges, said: hub.said() })).toMatchSnapshot();
  });
});

test('a first apply', async () => {
  const emulator = await account();
  expect(textOf(await runBuilt(step(emulator)), emulator)).toMatchSnapshot();
});

test('an apply with nothing to do', async () => {
  const emulator = await account();
  await applied(emulator);
  expect(textOf(await runBuilt(step(emulator)), emulator)).toMatchSnapshot();
});

test('check, with drift', async () => {
  const emulator = await account();
  await applied(emulator);
  const app = appNamed(emulator, 'Acme Support');
  app.settings['maskCreditCardNumbers'] = false;
  app.webhooks.clear();
  const run = await runBuilt(step(emulator, { inputs: { mode: 'check' } }));
  expect(textOf(run, emulator)).toMatchSnapshot();
});

test('an apply of which one change fails', async () => {
  const emulator = await account({
    faults: [{ kind: 'status', status: 403, method: 'POST', path: '/v1.1/apps/*/keys' }],
  });
  expect(textOf(await runBuilt(step(emulator)), emulator)).toMatchSnapshot();
});

test('credentials', async () => {
  const emulator = await account();
  await applied(emulator);
  const run = await runBuilt(step(emulator, { inputs: { mode: 'credentials' } }));
  expect(textOf(run, emulator)).toMatchSnapshot();
});

/** A preview that publishes to GitHub. */
async function preview() {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  const hub = await startHub({ [token]: { permissions: EVERYTHING } }, (end) => onTestFinished(end));
  const emulator = await account();
  const run = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
    const before = hub.exchanges.length;
    const ended = await runBuilt(
      step(emulator, {
        manifest: PUBLISHED,
        inputs: { 'publish-token': token, comment: 'never', ...inputs },
        env: { GITHUB_API_URL: hub.url },
      }),
    );
    return textOf(ended, emulator, { exchanges: hub.exchanges.slice(before) });
  };
  return { emulator, run };
}

test('a preview comes and goes', async () => {
  const { emulator, run } = await preview();
  expect(await run({ instance: 'pr-7', ttl: '7d' })).toMatchSnapshot('up');
  expect(await run({ mode: 'destroy', instance: 'pr-7' })).toMatchSnapshot('down');
  expect(emulator.store.apps.size).toBe(0);
});

test('sweep of a preview that has expired', async () => {
  const { emulator, run } = await preview();
  await run({ instance: 'pr-7', ttl: '7d' });
  for (const { metadata } of emulator.store.apps.values())
    metadata['provision_expires'] = '2020-01-01T00:00:00.000Z';
  expect(await run({ mode: 'sweep' })).toMatchSnapshot();
  expect(emulator.store.apps.size).toBe(0);
});
