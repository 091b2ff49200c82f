/**
 * The product from end to end with no account and no network: an emulator and a webhook receiver on this machine, the
 * example manifest, a second run that has nothing to do, a change behind its back, and the repair.
 */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Emulator, startEmulator } from '../emulator/server.ts';
import type { Mode } from '../input-modes.ts';
import { handedOutLines } from '../report/log/handed-out.ts';
import type { RunOutcome } from '../run-outcome.ts';
import type { Log } from '../runtime/log.ts';
import { expect, type Inputs, runIn, titlesOf } from './demo-stage.ts';

/** `dist/cli` lies two folders below the one with the examples. */
const ROOT = path.join(import.meta.dirname, '..', '..');
const MANIFEST = 'examples/smooch.yml';

/** Plays the demo into a log. Gives the exit code; throws ProvisionError when a step does not end as it should. */
export async function demo(log: Log): Promise<number> {
  const emulator = await startEmulator();
  const receiver = await startReceiver();
  try {
    await play(log, emulator, receiver);
    return 0;
  } finally {
    await emulator.close();
    receiver.closeAllConnections();
    receiver.close();
  }
}

async function play(log: Log, emulator: Emulator, receiver: Server): Promise<void> {
  const title = titlesOf(log);
  const target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const run = (mode: Mode): Promise<RunOutcome> => runOnce(mode, log, emulator, target);

  log.info(`An emulator of the vendor's API listens on ${emulator.url}; the manifest is ${MANIFEST}.`);
  title('1. Apply the manifest to an empty account');
  const first = await run('apply');
  expect(!first.failed && first.changed, 'the first apply to create everything');
  for (const line of handedOutLines(first, log.colour)) log.info(line);

  title('2. Apply it again: nothing to do');
  const second = await run('apply');
  expect(!second.failed && !second.changed, 'the second apply to write nothing');

  title('3. Somebody changes a webhook by hand, and a plan shows the drift');
  await tamper(emulator, first);
  const drift = await run('plan');
  expect(!drift.failed && drift.plan?.summary.update === 1, 'the plan to show one update');

  title('4. Apply repairs it');
  const repair = await run('apply');
  expect(!repair.failed && repair.changed, 'the webhook to be repaired');
  const last = await run('plan');
  expect(!last.failed && last.plan?.changes.length === 0, 'nothing to be left');

  title('Done: created, repeated without a change, drifted and repaired.');
  log.info(
    'Next: `node dist/cli/index.js init` writes a first manifest and workflow; README.md tells the rest.',
  );
}

function runOnce(mode: Mode, log: Log, emulator: Emulator, target: string): Promise<RunOutcome> {
  const inputs: Inputs = {
    mode,
    manifest: MANIFEST,
    'api-url': emulator.url,
    'key-id': emulator.keyId,
    'key-secret': emulator.keySecret,
    variables: ['CHAT_URL', 'ANALYTICS_URL', 'SHOP_URL'].map((name) => `${name}=${target}`).join('\n'),
    'mask-app-ids': 'false',
  };
  return runIn(ROOT, inputs, log);
}

/** What a colleague with a dashboard might do: listen to fewer events. */
async function tamper({ url, keyId, keySecret }: Emulator, { credentials }: RunOutcome): Promise<void> {
  const support = credentials?.get('apps.support');
  const answer = await fetch(
    `${url}/v1.1/apps/${support?.id}/webhooks/${support?.resources.get('webhooks.inbox')?.id}`,
    {
      method: 'PUT',
      headers: {
        authorization: `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ triggers: ['message:appUser'] }),
    },
  );
  expect(answer.ok, 'the webhook to be changed by hand');
}

async function startReceiver(): Promise<Server> {
  const receiver = createServer((_request, response) => response.end());
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  return receiver;
}
