/** Proxies and certificates, as a job and a terminal meet them. */

import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { github } from '../github-reports/github.ts';
import { payload } from '../github-reports/job.ts';
import { account } from '../support/account.ts';
import { runAction, runBuilt, type Step } from '../support/action-run.ts';
import { runCli } from '../support/cli-run.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { refused, succeeding } from '../support/twice.ts';
import { inWorkspace, MANIFEST as MANIFEST_FILE } from '../support/workspace.ts';
import { behindTls, proxy } from './servers.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A }\n';
const PASSWORD = 'proxy-pass/word';
const USER = `me:${encodeURIComponent(PASSWORD)}`;
const NOBODY = '127.0.0.1:1';

const planOf = (step: Step): Step => ({
  manifest: MANIFEST,
  ...step,
  inputs: { mode: 'plan', ...step.inputs },
});

describe('requests to the vendor', () => {
  test('go through the proxy of the environment, with its user and password', async () => {
    const [emulator, between] = [await account(), await proxy()];
    const step = planOf({ emulator, env: { http_proxy: `http://${USER}@${between.name}` } });
    const run = await succeeding(step, runBuilt);
    expect(new Set(between.asked)).toEqual(new Set([new URL(emulator.url).host]));
    const sent = `Basic ${Buffer.from(`me:${PASSWORD}`).toString('base64')}`;
    expect(new Set(between.credentials)).toEqual(new Set([sent]));
    assertNoSecrets(run, [PASSWORD]);
  });

  test('without a scheme it is an http proxy', async () => {
    const [emulator, between] = [await account(), await proxy()];
    await succeeding(planOf({ emulator, env: { HTTP_PROXY: between.name } }));
    expect(between.asked).not.toEqual([]);
  });

  test('hosts in no_proxy are reached without it', async () => {
    const emulator = await account();
    await succeeding(planOf({ emulator, env: { http_proxy: `http://${NOBODY}`, no_proxy: '127.0.0.1' } }));
  });

  test('a proxy where nobody listens is named, and the vendor is not blamed', async () => {
    const emulator = await account();
    const env = { http_proxy: `http://${USER}@${NOBODY}` };
    const { said } = await refused(planOf({ emulator, env }));
    expect(said).toContain(`connection refused by the proxy ${NOBODY} (ECONNREFUSED`);
    expect(said).toMatch(/What to do: .*`no_proxy`/);
    expect(said).not.toContain(PASSWORD);
    expect(said).not.toContain(encodeURIComponent(PASSWORD));
  });

  test.each([
    ['ask-for-password', 407, 1],
    ['refuse', 403, 1],
    ['unavailable', 503, 6],
  ] as const)('a proxy that answers with %s is named with its %i', async (behaviour, status, tries) => {
    const [emulator, between] = [await account(), await proxy(behaviour)];
    const env = { http_proxy: `http://${USER}@${between.name}` };
    const { said } = await refused(planOf({ emulator, env }));
    expect(said).toContain(`the proxy ${between.name} answered ${status}`);
    expect(said).not.toContain(PASSWORD);
    expect(between.asked).toHaveLength(tries);
  });

  test('a proxy that breaks off is named', async () => {
    const [emulator, between] = [await account(), await proxy('reset')];
    const { said } = await refused(planOf({ emulator, env: { http_proxy: `http://${between.name}` } }));
    expect(said).toContain(`the proxy ${between.name}`);
    expect(emulator.requests).toEqual([]);
  });

  test.each(['socks5', 'socks', 'socks5h', 'ftp'])(
    '%s:// is refused in words, before anything is sent',
    async (scheme) => {
      const [emulator, between] = [await account(), await proxy()];
      const env = { http_proxy: `${scheme}://${USER}@${between.name}` };
      const { said } = await refused(planOf({ emulator, env }));
      expect(said).toMatch(new RegExp(`^::error .*http_proxy. has the scheme ${scheme}://`, 'm'));
      expect(said).not.toContain(encodeURIComponent(PASSWORD));
      expect([between.asked, emulator.requests]).toEqual([[], []]);
    },
  );

  test('a proxy that is not a URL is refused without being repeated', async () => {
    const emulator = await account();
    const { said } = await refused(
      planOf({ emulator, env: { http_proxy: `http://me:${PASSWORD}@${NOBODY}` } }),
    );
    expect(said).toContain('`http_proxy` is not a URL');
    expect(said).not.toContain(PASSWORD);
  });

  test('a webhook target that a proxy does not reach is no fault of the target', async () => {
    const [emulator, between] = [await account(), await proxy('refuse')];
    const { host } = new URL(emulator.url);
    const { said } = await refused({
      emulator,
      manifest: MANIFEST.replace('name: A', 'name: A, webhooks: { in: { target: "http://127.0.0.1:9/in" } }'),
      env: { http_proxy: `http://${between.name}`, no_proxy: host },
    });
    expect(said).toContain(`the proxy ${between.name} answers 403`);
  });
});

describe('a certificate that is not trusted', () => {
  test.each([
    ['self-signed', {}, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['expired', { expired: true }, 'CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT'],
  ])('%s: it is tried once, and the error names NODE_EXTRA_CA_CERTS', async (_what, how, code) => {
    const emulator = await account();
    const secured = await behindTls(emulator.url, how);
    const { said } = await refused(planOf({ emulator, inputs: { 'api-url': secured.url } }));
    expect(said).toMatch(new RegExp(code));
    expect(said).toMatch(/What to do: .*NODE_EXTRA_CA_CERTS/);
    expect(secured.tries()).toBe(1);
    expect(emulator.requests).toEqual([]);
  });

  test('with NODE_EXTRA_CA_CERTS it is trusted, also through a proxy', async () => {
    const [emulator, between] = [await account(), await proxy()];
    const secured = await behindTls(emulator.url);
    await inWorkspace({ 'ca.pem': secured.cert }, async (folder) => {
      const env = { NODE_EXTRA_CA_CERTS: path.join(folder, 'ca.pem') };
      const step = planOf({ emulator, inputs: { 'api-url': secured.url }, env });
      // Node reads that variable when it starts.
      await succeeding(step, runBuilt);
      await succeeding({ ...step, env: { ...env, https_proxy: `http://${between.name}` } }, runBuilt);
    });
    expect(between.asked).not.toEqual([]);
  });

  test('through a proxy it is the server’s, and tried once', async () => {
    const [emulator, between] = [await account(), await proxy()];
    const secured = await behindTls(emulator.url);
    const env = { https_proxy: `http://${between.name}` };
    const { said } = await refused(planOf({ emulator, inputs: { 'api-url': secured.url }, env }));
    expect(said).toContain(`self-signed certificate at ${new URL(secured.url).host}`);
    expect(said).toContain('NODE_EXTRA_CA_CERTS');
    expect(between.asked).toHaveLength(1);
  });
});

test('on the command line it is all the same', async () => {
  const [emulator, between] = [await account(), await proxy('ask-for-password')];
  const secured = await behindTls(emulator.url);
  await inWorkspace({ [MANIFEST_FILE]: MANIFEST }, async (cwd) => {
    const shell = { cwd, emulator };
    const proxied = await runCli(['plan'], {
      ...shell,
      env: { http_proxy: `http://${USER}@${between.name}` },
    });
    expect(proxied.code).toBe(1);
    expect(proxied.stdout + proxied.stderr).toContain(`the proxy ${between.name} answered 407`);
    assertNoSecrets(proxied, [PASSWORD]);
    const untrusted = await runCli(['plan', '--api-url', secured.url], shell);
    expect(untrusted.code).toBe(1);
    expect(untrusted.stdout + untrusted.stderr).toContain('NODE_EXTRA_CA_CERTS');
    const socks = await runCli(['plan'], { ...shell, env: { ALL_PROXY: 'socks5://127.0.0.1:1080' } });
    expect(socks.code).toBe(1);
    expect(socks.stdout + socks.stderr).toContain('`ALL_PROXY` has the scheme socks5://');
  });
});

describe('requests to GitHub', () => {
  /** A plan on a pull request, whose comment goes to GitHub at `url`; the account is reached without a proxy. */
  const commenting = async (url: string, env: Readonly<Record<string, string>> = {}) => {
    const emulator = await account();
    return inWorkspace({ 'event.json': payload() }, (folder) =>
      runAction(
        planOf({
          emulator,
          inputs: { 'github-token': `ghs_${randomUUID().replaceAll('-', '')}` },
          env: {
            GITHUB_EVENT_NAME: 'pull_request',
            GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
            GITHUB_API_URL: url,
            no_proxy: new URL(emulator.url).host,
            ...env,
          },
        }),
      ),
    );
  };

  test('go through the proxy too', async () => {
    const [hub, between] = [await github(), await proxy()];
    const run = await commenting(hub.url, { http_proxy: `http://${USER}@${between.name}` });
    expect(run.code, run.stdout).toBe(0);
    expect(hub.said()).toHaveLength(1);
    expect(new Set(between.asked)).toEqual(new Set([new URL(hub.url).host]));
  });

  test.each([
    ['ask-for-password', 'answered 407'],
    ['refuse', 'answered 403'],
  ] as const)('a proxy with %s is named, tried once, and GitHub gave no status', async (behaviour, words) => {
    const [hub, between] = [await github(), await proxy(behaviour)];
    const run = await commenting(hub.url, { http_proxy: `http://${USER}@${between.name}` });
    expect(run.code, run.stdout).toBe(0);
    expect(run.stdout).toMatch(new RegExp(`^::warning .*the proxy ${between.name} ${words}`, 'm'));
    expect(run.stdout).not.toMatch(/\b500\b/);
    expect(between.asked).toHaveLength(1);
    assertNoSecrets(run, [PASSWORD]);
  });

  test('a proxy of another kind is refused in words', async () => {
    const hub = await github();
    const run = await commenting(hub.url, { http_proxy: `socks5://${NOBODY}` });
    expect(run.stdout).toMatch(/^::warning .*has the scheme socks5:\/\//m);
    expect(run.stdout).not.toMatch(/\b500\b/);
  });

  test('a certificate that is not trusted is tried once and names NODE_EXTRA_CA_CERTS', async () => {
    const hub = await github();
    const secured = await behindTls(hub.url);
    const run = await commenting(secured.url);
    expect(run.code, run.stdout).toBe(0);
    expect(run.stdout).toMatch(/^::warning .*DEPTH_ZERO_SELF_SIGNED_CERT.*NODE_EXTRA_CA_CERTS/m);
    expect(run.stdout).not.toMatch(/\b500\b/);
    expect(secured.tries()).toBe(1);
  });

  test('nobody there: no status is invented', async () => {
    const run = await commenting(`http://${NOBODY}`);
    expect(run.code, run.stdout).toBe(0);
    expect(run.stdout).toMatch(/^::warning .*connection refused by 127\.0\.0\.1:1/m);
    expect(run.stdout).not.toMatch(/\b500\b/);
  });
});
