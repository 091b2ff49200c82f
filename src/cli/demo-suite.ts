/**
 * The road of a Zendesk Suite account with no account and no network: an emulator of one on this machine, whose apps exist already. They
 * are exported, adopted, changed by a plan, changed behind its back, and repaired.
 */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Emulator, startEmulator } from '../emulator/server.ts';
import { SUBDOMAIN } from '../emulator/suite.ts';
import type { Mode } from '../input-modes.ts';
import type { RunOutcome } from '../run-outcome.ts';
import type { Log } from '../runtime/log.ts';
import { expect, type Inputs, runIn, titlesOf } from './demo-stage.ts';

const MANIFEST = 'smooch.yml';

/** Plays the demo into a log. Gives the exit code; throws ProvisionError when a step does not end as it should. */
export async function demoSuite(log: Log): Promise<number> {
  const emulator = await startEmulator({ suite: SUBDOMAIN });
  const workspace = await mkdtemp(path.join(tmpdir(), 'smooch-provision-demo-'));
  try {
    await play(log, emulator, workspace);
    return 0;
  } finally {
    await emulator.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function play(log: Log, emulator: Emulator, workspace: string): Promise<void> {
  const title = titlesOf(log);
  const file = path.join(workspace, MANIFEST);
  const account: Inputs = { 'api-url': emulator.url, 'app-keys': emulator.appKeys };
  const run = (mode: Mode, more: Inputs = { 'mask-app-ids': 'false' }): Promise<RunOutcome> =>
    runIn(workspace, { mode, manifest: MANIFEST, ...account, ...more }, log);

  log.info(`An emulator plays an account of Zendesk Suite at ${emulator.url}.`);
  log.info('It has three apps with a key each, as Admin Center creates them, and no key of the account.');
  title('1. Export what the keys see');
  const exported = await run('export', { owner: 'acme/messaging', 'export-file': MANIFEST });
  expect(!exported.failed, 'the apps to be exported');
  const text = await readFile(file, 'utf8');
  log.info('One of the apps, as the manifest has it:');
  for (const line of text.slice(text.indexOf('  support:')).trimEnd().split('\n')) log.info(`    ${line}`);

  title('2. Apply it: the apps are adopted, and nothing else changes');
  const adopted = await run('apply');
  expect(!adopted.failed && adopted.plan?.summary.update === 0, 'the apps to be adopted as they are');

  title('3. Change the manifest, and plan: one trigger more, one webhook more');
  await writeFile(file, changed(text, emulator));
  const planned = await run('plan');
  const { create, update } = planned.plan?.summary ?? {};
  expect(!planned.failed && create === 1 && update === 1, 'the plan to show both');

  title('4. Apply that plan, and no other');
  const applied = await run('apply', { 'expect-plan': planned.plan?.digest ?? '', 'mask-app-ids': 'false' });
  expect(!applied.failed && applied.changed, 'the plan to be applied');

  title('5. Somebody changes a webhook by hand, and a check finds the drift');
  tamper(emulator);
  const drift = await run('check', { 'fail-on-drift': 'false', 'mask-app-ids': 'false' });
  expect(!drift.failed && drift.plan?.summary.update === 1, 'the check to find the drift');

  title('6. Apply repairs it');
  const repair = await run('apply');
  expect(!repair.failed && repair.changed, 'the webhook to be repaired');
  const last = await run('plan');
  expect(!last.failed && last.plan?.changes.length === 0, 'nothing to be left');

  title('Done: exported, adopted, changed, drifted and repaired, each app with its own key alone.');
  log.info('Next: docs/suite.md has the same with your own account, in five minutes.');
}

/** The manifest with what a team might want next. */
function changed(text: string, { url }: Emulator): string {
  const at = text.indexOf('  support:');
  const trigger = '          - conversation:message\n';
  const webhook = `      analytics:
        target: ${url}/_emulator/hook/analytics
        triggers:
          - conversation:create
`;
  const support = text
    .slice(at)
    .replace(trigger, `${trigger}          - conversation:postback\n`)
    .replace('      inbox:\n', `${webhook}      inbox:\n`);
  return text.slice(0, at) + support;
}

/** What a colleague might do: listen to something else. */
function tamper({ store }: Emulator): void {
  const shop = [...store.apps.values()].find(({ name }) => name === 'Acme Shop');
  const [webhook] = shop?.webhooks.values() ?? [];
  expect(webhook !== undefined, 'the shop to have a webhook');
  if (webhook !== undefined) webhook.triggers = ['conversation:read'];
}
