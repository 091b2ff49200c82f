// The other side of account.mjs: runs until its input ends.

import { startEmulator } from '../../src/emulator/server.ts';
import { idMark, ownerMarks, resourceMarks, selfMark } from '../../src/reconcile/marks.ts';
import { appNumber, OWNER } from './manifest.mjs';

const WEBHOOK = { kind: 'webhook', generations: true };

const { mine = 0, webhooks: most = 2, others = 0, latency = 0, faults = [] } = JSON.parse(process.argv[2]);
const emulator = await startEmulator({ latency, faults });
for (let n = 0; n < others; n++)
  emulator.store.addApp({ name: `Somebody's app ${n}`, metadata: { team: 'x' } });
for (let n = 0; n < mine; n++) addOurs(appNumber(n, emulator.url));
const { url, keyId, keySecret } = emulator;
process.stdout.write(`${JSON.stringify({ url, keyId, keySecret })}\n`);
process.stdin.on('end', () => void emulator.close()).resume();

/** An app as an apply leaves it: marked, with the ids of what is in it. */
function addOurs({ key, name, metadata, webhooks, keys }) {
  const { store } = emulator;
  const marks = ownerMarks(
    { owner: OWNER, instance: undefined },
    { key, protect: false },
    crypto.randomUUID(),
  );
  const app = store.addApp({ name, metadata: { ...metadata, ...marks } });
  Object.assign(app.metadata, selfMark(app.id));
  for (const { key: webhookKey, target, triggers } of webhooks.slice(0, most)) {
    const { id } = store.addWebhook(app, { version: 'v1.1', target, triggers });
    Object.assign(app.metadata, resourceMarks(WEBHOOK, webhookKey, { id, api: 'v1.1' }));
  }
  for (const one of keys) app.metadata[idMark('key', one)] = store.addKey(app, one).id;
}
