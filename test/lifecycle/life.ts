/** The life of an account: a workspace whose manifest changes, a clock that can be moved, runs inside this process. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { accountView } from '../../src/emulator/account-view.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import type { Mode } from '../../src/input-modes.ts';
import { type InputName, readOptions } from '../../src/inputs.ts';
import type { Api } from '../../src/model.ts';
import { provision } from '../../src/provision.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { terminalLog } from '../../src/report/log/log.ts';
import type { RunOutcome } from '../../src/run-outcome.ts';
import type { Host } from '../../src/runtime/host.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import type { CredentialsDocument } from '../support/documents.ts';
import { TARGETS } from '../support/targets.ts';
import { MANIFEST } from '../support/workspace.ts';

/** Pauses of a second take ten milliseconds. */
const PACE = 0.01;

export { TARGETS };

/** The owner that the manifests here name. */
export const OWNER = 'acme/messaging';

/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const APIS: readonly Api[] = ['v1.1', 'v2'];

/** A trigger of each API generation. */
export const TRIGGER = { 'v1.1': 'message:appUser', v2: 'conversation:message' } as const;

export type Inputs = Partial<Record<InputName, string>>;

/** What a run finds around it, where a test says so. */
export type Around = Partial<
  Pick<Host, 'pullRequests' | 'event' | 'environment' | 'print' | 'now' | 'stop' | 'logTaken'>
> & {
  /** Takes what the runner is told to mask. */
  readonly mask?: (value: string) => void;
};

/** What a run came to. */
export interface Ran {
  readonly outcome: RunOutcome;
  readonly log: string;
  /** The step outputs, by name. */
  readonly outputs: ReadonlyMap<string, string>;
  /** What the account was asked, as `METHOD /path`, but for reads. */
  readonly writes: readonly string[];
  /** `action address` of every change in the plan. */
  readonly changes: readonly string[];
}

/** One account and one workspace. */
export interface Life {
  readonly emulator: Emulator;
  readonly workspace: string;
  /** Puts another manifest in place; `undefined` takes it away. */
  write(manifest: string | undefined): Promise<void>;
  /** Puts a further file into the workspace. */
  place(name: string, text: string): Promise<void>;
  /** Runs the product. */
  run(mode: Mode, inputs?: Inputs, around?: Around): Promise<Ran>;
  /** The same, and expects that it succeeds. */
  succeed(mode: Mode, inputs?: Inputs, around?: Around): Promise<Ran>;
  /** The same, and expects that it fails before it writes anything. */
  refuse(mode: Mode, inputs?: Inputs, around?: Around): Promise<Ran>;
  /** Lets time pass, in milliseconds, for the account and for the runs. */
  pass(milliseconds: number): void;
  /** Epoch milliseconds, as the runs see them. */
  now(): number;
}

/** Gives `work` a life that begins with this manifest, and clears it away afterwards. */
export async function inLife<T>(
  manifest: string | undefined,
  work: (life: Life) => Promise<T>,
  options: EmulatorOptions = {},
): Promise<T> {
  const emulator = await startEmulator({
    ...options,
    switches: { headCheck: 'off', ...options.switches },
  });
  const workspace = await mkdtemp(path.join(tmpdir(), 'smooch-provision-life-'));
  const file = path.join(workspace, MANIFEST);
  const write = (text: string | undefined): Promise<void> =>
    text === undefined ? rm(file, { force: true }) : writeFile(file, text);
  const now = (): number => Date.now() + emulator.clock.offset;
  const run: Life['run'] = (mode, inputs, around) =>
    runOnce(workspace, emulator, { mode, ...inputs }, { now, ...around });
  try {
    await mkdir(path.dirname(file));
    await write(manifest);
    return await work({
      emulator,
      workspace,
      write,
      place: (name, text) => writeFile(path.join(workspace, name), text),
      run,
      succeed: async (...given) => {
        const ran = await run(...given);
        expect(ran.outcome.failed, ran.log).toBe(false);
        return ran;
      },
      refuse: async (...given) => {
        const ran = await run(...given);
        expect(ran.outcome.failed, ran.log).toBe(true);
        expect(ran.writes).toEqual([]);
        expect(ran.log).not.toMatch(/defect of smooch-provision|\bat .*:\d+:\d+\)|undefined|\[object/);
        return ran;
      },
      pass: (milliseconds) => {
        emulator.clock.offset += milliseconds;
      },
      now,
    });
  } finally {
    await emulator.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function runOnce(
  workspace: string,
  emulator: Emulator,
  given: Inputs,
  { mask, ...around }: Around,
): Promise<Ran> {
  const keeper = new SecretRegistry(mask);
  const lines: string[] = [];
  const inputs: Inputs = {
    'api-url': emulator.url,
    'key-id': emulator.keyId,
    'key-secret': emulator.keySecret,
    ...given,
  };
  const before = emulator.requests.length;
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
      pace: PACE,
      ...around,
    },
  );
  return {
    outcome,
    log: lines.join(''),
    outputs: outputsOf(outcome),
    writes: emulator.requests
      .slice(before)
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path: where }) => `${method} ${where}`),
    changes: (outcome.plan?.changes ?? []).map(({ action, address }) => `${action} ${address}`),
  };
}

/** The output `credentials`. */
export function credentialsOf({ outputs }: Ran): CredentialsDocument {
  return JSON.parse(outputs.get('credentials') ?? '{}') as CredentialsDocument;
}

/** A manifest of apps. */
export function manifestOf(api: Api, apps: object, more: object = {}): string {
  return stringify({ version: 1, api, owner: OWNER, ...more, apps });
}

/** An app with a webhook and a key, as a manifest has it. */
export function fullApp(api: Api, name: string, more: object = {}): object {
  return {
    name,
    webhooks: { inbox: { target: `${TARGETS}/${encodeURIComponent(name)}`, triggers: [TRIGGER[api]] } },
    keys: { backend: { jwt: { scope: 'app', expiresIn: '1h' } } },
    ...more,
  };
}

/** An app of the account with everything in it, as text; equal texts mean that nothing was touched. */
export function appTexts({ store }: Emulator, which: (app: AppRecord) => boolean = () => true): string[] {
  const { apps } = accountView(store, 'ids') as { readonly apps?: readonly { readonly id: string }[] };
  return (apps ?? []).filter(({ id }) => which(recordOf(store, id))).map((app) => JSON.stringify(app));
}

/** An app of the account. */
export type AppRecord = ReturnType<Emulator['store']['addApp']>;

function recordOf(store: Emulator['store'], id: string): AppRecord {
  const app = store.apps.get(id);
  if (app === undefined) throw new Error(`no app ${id}`);
  return app;
}

/** The names of all apps, sorted. */
export function namesIn({ store }: Emulator): string[] {
  return [...store.apps.values()].map(({ name }) => name).sort();
}

/** The only app with this name. */
export function appNamed({ store }: Emulator, name: string): AppRecord {
  const [app, ...more] = [...store.apps.values()].filter((one) => one.name === name);
  if (app === undefined || more.length > 0)
    throw new Error(`${app === undefined ? 0 : 2} apps named ${name}`);
  return app;
}

/** The apps of an instance; without one, those that belong to none. */
export function inInstance(instance?: string): (app: AppRecord) => boolean {
  return ({ metadata }) => metadata['provision_instance'] === instance;
}
