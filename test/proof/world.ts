/** A small world for one case of a proof: an account, a workspace with a manifest, and runs inside this process. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { accountView } from '../../src/emulator/account-view.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import { type Mode, usesInput } from '../../src/input-modes.ts';
import { type InputName, readOptions } from '../../src/inputs.ts';
import { provision } from '../../src/provision.ts';
import type { WriteOnly } from '../../src/reconcile/kind.ts';
import { compareWithFingerprint } from '../../src/reconcile/observe/fingerprints.ts';
import { terminalLog } from '../../src/report/log/log.ts';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import type { RunOutcome } from '../../src/run-outcome.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { TARGETS } from '../support/targets.ts';
import { MANIFEST } from '../support/workspace.ts';
import { CREDENTIALS } from './credentials.ts';
import { SEED } from './seed.ts';

/** Pauses of a second take ten milliseconds, unless a world wants them longer. */
const PACE = 0.01;

export { TARGETS };

/** The owner that all manifests of the proofs name. */
export const OWNER = 'acme/messaging';

/** What a run inside this process came to. */
export interface Ran {
  readonly outcome: RunOutcome;
  readonly log: string;
}

export type Inputs = Partial<Record<InputName, string>>;

/** One account and one workspace. */
export interface World {
  readonly emulator: Emulator;
  /** The folder that the manifest lies in, absolute. */
  readonly workspace: string;
  /** Puts another manifest in place. */
  write(manifest: string): Promise<void>;
  /** Runs the product on the account. */
  run(mode: Mode, inputs?: Inputs): Promise<Ran>;
}

/** Gives `work` a world with the manifest in it, and clears it away afterwards. */
export async function inWorld<T>(
  manifest: string,
  work: (world: World) => Promise<T>,
  { pace = PACE, ...options }: EmulatorOptions & { readonly pace?: number } = {},
): Promise<T> {
  // The product itself asks the targets; that the vendor does so too is tested with the emulator.
  const emulator = await startEmulator({
    seed: SEED,
    ...options,
    switches: { headCheck: 'off', ...options.switches },
  });
  const workspace = await mkdtemp(path.join(tmpdir(), 'smooch-provision-proof-'));
  try {
    const write = (text: string): Promise<void> => writeFile(path.join(workspace, MANIFEST), text);
    await mkdir(path.join(workspace, path.dirname(MANIFEST)));
    await write(manifest);
    return await work({
      emulator,
      workspace,
      write,
      run: (mode, inputs = {}) => runIn(workspace, emulator, pace, mode, inputs),
    });
  } finally {
    await emulator.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function runIn(
  workspace: string,
  emulator: Emulator,
  pace: number,
  mode: Mode,
  given: Inputs,
): Promise<Ran> {
  const keeper = new SecretRegistry();
  const lines: string[] = [];
  const inputs: Inputs = {
    'api-url': emulator.url,
    'key-id': emulator.keyId,
    'key-secret': emulator.keySecret,
    ...(usesInput(mode, 'max-deletes') ? { 'max-deletes': '100' } : {}),
    ...given,
    mode,
  };
  const outcome = await provision(
    readOptions((name) => inputs[name] ?? '', keeper),
    {
      log: terminalLog((text) => lines.push(keeper.redact(text)), { colour: false, tty: false }),
      keeper,
      stop: new Stop(),
      workspace,
      environment: {},
      event: undefined,
      files: undefined,
      now: Date.now,
      pace,
    },
  );
  return { outcome, log: lines.join('') };
}

/** What must hold for every run, whatever befell it: no defect shows, and no secret. */
export function expectSound({ outcome, log }: Ran, { secrets }: Emulator): void {
  expect(log).not.toMatch(/Internal error|defect of smooch-provision|\bat .*:\d+:\d+\)/);
  expect(log).not.toMatch(/\bundefined\b|\[object |\bNaN\b|is not (defined|a function|iterable)|Cannot read/);
  if (outcome.failed) expect(log, 'a run that fails says why').toMatch(/^Error: /m);
  assertNoSecrets(
    {
      code: 0,
      signal: null,
      stdout: log,
      stderr: '',
      summary: summaryMarkdown(outcome),
      planText: JSON.stringify(outcome.plan ?? null),
      resultText: JSON.stringify(outcome.results ?? null),
    },
    [...secrets, ...Object.values(CREDENTIALS)],
  );
}

/** Applies with nothing in the way, and expects that it succeeds and that a plan afterwards is empty. */
export async function expectConverged(world: World, inputs: Inputs = {}): Promise<void> {
  const applied = await world.run('apply', inputs);
  expectSound(applied, world.emulator);
  expect(applied.outcome.failed, applied.log).toBe(false);
  await expectNothingLeft(world, inputs);
}

/** Expects that a plan is empty and only reads. */
export async function expectNothingLeft(world: World, inputs: Inputs = {}): Promise<void> {
  const before = world.emulator.requests.length;
  const { outcome, log } = await world.run('plan', inputs);
  expect(outcome.failed, log).toBe(false);
  expect(outcome.plan?.changes, log).toEqual([]);
  expect(writes(world.emulator, before)).toEqual([]);
}

/** The requests since a number of them that were to change something, as lines. */
export function writes({ requests }: Emulator, since = 0): string[] {
  return requests
    .slice(since)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path: where }) => `${method} ${where}`);
}

/**
 * The account in a form in which two accounts are equal if they differ in ids, secrets of the vendor's, nonces, salts and
 * order only: the lines of each app, sorted by content. Ids are numbered within their app, so that a mark shows which thing
 * it means; a fingerprint says what it fits.
 */
export async function canonicalAccount({ store }: Emulator): Promise<string[]> {
  const fingerprints = await printsIn(store);
  const { apps } = accountView(store, 'labels') as { readonly apps?: unknown };
  return (apps as unknown[]).map((app) => {
    const labels = new Map<string, string>();
    let text = JSON.stringify(app, undefined, 1);
    for (const [print, words] of fingerprints) text = text.replaceAll(print, words);
    return text
      .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'a nonce')
      .replaceAll(/#\d+/g, (label) => {
        const known = labels.get(label) ?? `#${labels.size + 1}`;
        labels.set(label, known);
        return known;
      });
  });
}

/** Every fingerprint of the account, and which fields of its channel it fits. */
async function printsIn(store: Emulator['store']): Promise<Map<string, string>> {
  const fingerprints = new Map<string, string>();
  for (const { metadata, integrations } of store.apps.values()) {
    for (const [name, value] of Object.entries(metadata)) {
      const key = /^provision_print_(.+)$/.exec(name)?.[1];
      if (key === undefined || value === '') continue;
      const channel = integrations.get(String(metadata[`provision_channel_${key}`]));
      fingerprints.set(String(value), await meaningOf(String(value), channel?.fields ?? {}));
    }
  }
  return fingerprints;
}

/** What was found out before: fingerprints are slow to make, and many accounts begin alike. */
const meanings = new Map<string, string>();

async function meaningOf(print: string, fields: WriteOnly): Promise<string> {
  const question = JSON.stringify([print, fields]);
  const known = meanings.get(question);
  if (known !== undefined) return known;
  const { fresh } = await compareWithFingerprint(fields, print);
  const fits = Object.keys(fields).filter((field) => !fresh.includes(field));
  const words = `a fingerprint of ${fits.length === 0 ? 'nothing there' : fits.join(' and ')}`;
  meanings.set(question, words);
  return words;
}

/** What two accounts differ in, as lines; empty where they are equal. */
export function differencesOf(wanted: readonly string[], found: readonly string[]): string[] {
  const without = (from: readonly string[], some: readonly string[]): string[] => {
    const left = [...some];
    return from.filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [missing, unexpected] = [without(wanted, found), without(found, wanted)];
  const lines = (apps: readonly string[]): string[] => apps.flatMap((app) => app.split('\n'));
  return [
    ...(missing.length === unexpected.length ? [] : [`${found.length} apps instead of ${wanted.length}`]),
    ...without(lines(missing), lines(unexpected)).map((line) => `- ${line.trim()}`),
    ...without(lines(unexpected), lines(missing)).map((line) => `+ ${line.trim()}`),
  ];
}

/** An app of the account, or of a view of it, with everything in it. */
export interface AppView {
  readonly id: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly webhooks: readonly { readonly id: string; readonly target: string }[];
  readonly keys: readonly { readonly id: string; readonly name: string }[];
  readonly integrations: readonly {
    readonly id: string;
    readonly type: string;
    readonly displayName?: string;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
}

/** Every app of the account as it is, with ids and hashed secrets, by id. */
export function appsOf({ store }: Emulator): Map<string, AppView> {
  const { apps } = accountView(store, 'ids') as { readonly apps?: unknown };
  return new Map((structuredClone(apps) as AppView[]).map((app) => [app.id, app]));
}
