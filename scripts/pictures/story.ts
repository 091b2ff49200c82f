/** A day of a small team, as its people see it: what the built action and command line really write. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmulator } from '../../src/emulator/server.ts';
import { startHub } from './hub.ts';
import { runAction, runCli } from './runs.ts';

/** The team's own host, as people see it. In the story it is on loopback, where the action asks it with HEAD. */
const CHAT = 'https://chat.acme.example';
const SUPPORT = `    name: Acme Support
    keys: { backend: {} }
    channels:
      site: { type: web, brandColor: 2a6fdb }
    webhooks:
      inbox:
        target: ${CHAT}/inbox
`;
const BEFORE = `version: 1
api: v2
owner: acme/messaging
apps:
  support:
${SUPPORT}        triggers: [conversation:message]
      metrics:
        target: ${CHAT}/metrics
        triggers: [conversation:message]
`;
const AFTER = `version: 1
api: v2
owner: acme/messaging
apps:
  support:
${SUPPORT}        triggers: [conversation:create, conversation:message]
  shop:
    name: Acme Shop
    keys: { backend: {} }
    channels:
      site: { type: web }
`;

/** What people see: Markdown, and the text of a terminal with its colours. */
export interface Shown {
  readonly comment: string;
  readonly summary: string;
  readonly drift: string;
  readonly terminal: string;
}

/** Lets the day pass. Throws when a run ends otherwise than it should. */
export async function story(): Promise<Shown> {
  const emulator = await startEmulator({ seed: 7, now: () => Date.UTC(2026, 10, 28, 9) });
  const hub = await startHub();
  const folder = mkdtempSync(path.join(tmpdir(), 'smooch-pictures-'));
  const place = { folder, emulator, hub };
  const inputs = { prune: 'owned' };
  const manifest = (text: string): void =>
    writeFileSync(path.join(folder, '.github', 'smooch.yml'), text.replaceAll(CHAT, hub.url));
  const told = (text: string): string =>
    steady(text, { [hub.url]: CHAT, [emulator.url]: 'https://api.smooch.io' });
  try {
    mkdirSync(path.join(folder, '.github'));
    manifest(BEFORE);
    await runAction(place, { ...inputs, mode: 'apply' });
    manifest(AFTER);
    await runAction(place, { ...inputs, mode: 'plan', comment: 'always' }, { pullRequest: 7 });
    const comment = hub.bodies.at(-1) ?? '';
    const terminal = await runCli(place, ['plan', '--prune', 'owned'], 2);
    const summary = await runAction(place, { ...inputs, mode: 'apply' });
    const support = [...emulator.store.apps.values()].find(({ name }) => name === 'Acme Support');
    for (const webhook of support?.webhooks.values() ?? []) webhook.target = `${CHAT}/old`;
    emulator.store.touch();
    await runAction(place, { mode: 'check', issue: 'true' }, { code: 1 });
    const drift = hub.bodies.at(-1) ?? '';
    return {
      comment: told(comment),
      summary: told(summary),
      drift: told(drift),
      terminal: told(terminal),
    };
  } finally {
    await Promise.all([emulator.close(), hub.close()]);
    rmSync(folder, { recursive: true });
  }
}

/** The text with the hosts that readers know, and without what is another one each time: hidden lines, digests, seconds. */
function steady(text: string, hosts: Readonly<Record<string, string>>): string {
  const known = Object.entries(hosts).reduce(
    (shown, [url, host]) => shown.replaceAll(url, host).replaceAll(new URL(url).host, new URL(host).host),
    text,
  );
  return known
    .replaceAll(/^<!--.*-->\n/gm, '')
    .replaceAll(
      /sha256:[0-9a-f]{64}/g,
      `sha256:6f0c7e837ccc952a91f7e3c7cc4c88af5c8c2573637d934308ea9e595c2a0eea`,
    )
    .replaceAll(/\baccount [0-9a-f]{6}\b/g, 'account 055bf9')
    .replaceAll(/\b(?:\d+\.\d s|\d+ ms)\b/g, '0.1 s')
    .trimEnd();
}
