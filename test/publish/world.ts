/** A repository with a manifest, an account and GitHub around it; runs happen in this process. */

import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import { type InputName, readOptions } from '../../src/inputs.ts';
import type { Change, Plan } from '../../src/model.ts';
import { provision } from '../../src/provision.ts';
import { jobLog } from '../../src/report/log/log.ts';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import type { RunOutcome } from '../../src/run-outcome.ts';
import type { Host } from '../../src/runtime/host.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { EVERYTHING, type Grant, type Hub, hub as startHub } from '../github/hub.ts';
import { MANIFEST } from '../support/workspace.ts';

export type Inputs = Partial<Record<InputName, string>>;

/** What a run came to. */
export interface Run {
  readonly outcome: RunOutcome;
  /** The log without masks and colours, before anything is blanked out of it. */
  readonly log: string;
  readonly summary: string;
  readonly planText: string;
  readonly resultText: string;
  readonly masks: readonly string[];
  /** What was written to the account, as `METHOD path`. */
  readonly accountWrites: readonly string[];
  /** What was written to GitHub, as `METHOD path`. */
  readonly githubWrites: readonly string[];
}

/** Everything around a run. */
export interface World {
  readonly hub: Hub;
  readonly emulator: Emulator;
  readonly token: string;
  /** Puts a manifest in place, or another file of the workspace. */
  readonly write: (text: string, name?: string) => Promise<void>;
  readonly run: (
    inputs?: Inputs,
    host?: Partial<Pick<Host, 'environment' | 'event' | 'pullRequests' | 'stop'>>,
  ) => Promise<Run>;
  /** A run that must succeed. */
  readonly succeed: (inputs?: Inputs) => Promise<Run>;
  /** A run that must have nothing to do, anywhere. */
  readonly rest: (inputs?: Inputs) => Promise<Run>;
}

/** How a world is to be. */
export interface WorldOptions {
  /** What the token may do; everything if it is not said. */
  readonly grant?: Grant;
  readonly account?: EmulatorOptions;
  /** Takes what is to be done when the test is over. */
  readonly end: (work: () => Promise<void>) => void;
}

/** A world for the test at hand. */
export async function world(
  manifest: string,
  { grant = { permissions: EVERYTHING }, account = {}, end }: WorldOptions,
): Promise<World> {
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  const [hub, emulator] = [
    await startHub({ [token]: grant }, end),
    await startEmulator({ ...account, switches: { headCheck: 'off', ...account.switches } }),
  ];
  const workspace = await mkdtemp(path.join(tmpdir(), 'smooch-provision-publish-'));
  end(async () => {
    await emulator.close();
    await rm(workspace, { recursive: true, force: true });
    expect(hub.misfits).toEqual([]);
  });
  const write: World['write'] = async (text, name = MANIFEST) => {
    await mkdir(path.join(workspace, path.dirname(name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  };
  await write(manifest);
  const run: World['run'] = async (inputs = {}, { environment = {}, ...around } = {}) => {
    const [before, asked] = [emulator.requests.length, hub.writes().length];
    const masks: string[] = [];
    const keeper = new SecretRegistry((value) => masks.push(value));
    const lines: string[] = [];
    const given: Inputs = {
      'api-url': emulator.url,
      'key-id': emulator.keyId,
      'key-secret': emulator.keySecret,
      'publish-token': token,
      comment: 'never',
      ...inputs,
    };
    const outcome = await provision(
      readOptions((name) => given[name] ?? '', keeper),
      {
        log: jobLog((text) => lines.push(text)),
        keeper,
        stop: new Stop(),
        workspace,
        environment: {
          GITHUB_REPOSITORY: 'acme/messaging',
          GITHUB_API_URL: hub.url,
          ...environment,
        },
        event: 'push',
        files: workspace,
        now: Date.now,
        pace: 0.01,
        ...around,
      },
    );
    return {
      outcome,
      log: lines.join('').replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g'), ''),
      summary: summaryMarkdown(outcome),
      planText: await textAt(outcome.planFile),
      resultText: await textAt(outcome.resultFile),
      masks,
      accountWrites: emulator.requests
        .slice(before)
        .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
        .map(({ method, path: at }) => `${method} ${at}`),
      githubWrites: hub.writes().slice(asked),
    };
  };
  const succeed: World['succeed'] = async (inputs) => {
    const done = await run(inputs);
    expect(done.outcome.failed, done.log).toBe(false);
    return done;
  };
  return {
    hub,
    emulator,
    token,
    write,
    run,
    succeed,
    rest: async (inputs) => {
      const done = await succeed(inputs);
      expect(done.log).toContain('No changes. The account matches the manifest.');
      expect([...done.accountWrites, ...done.githubWrites]).toEqual([]);
      return done;
    },
  };
}

/** The publications of a plan, as `action address: why`. */
export function publicationsIn({ outcome }: Run): string[] {
  return (outcome.plan?.changes ?? [])
    .filter(isPublication)
    .map(({ action, address, why }) => `${action} ${address}: ${why}`);
}

/** All changes of a plan, as `action address`. */
export function changesIn({ outcome }: Run): string[] {
  return (outcome.plan?.changes ?? []).map(({ action, address }) => `${action} ${address}`);
}

/** A plan document. */
export function planOf({ planText }: Run): Plan {
  return JSON.parse(planText);
}

/** Whether a change is one on GitHub. */
export function isPublication({ kind }: Change): boolean {
  return kind === 'secret' || kind === 'variable';
}

function textAt(file: string | undefined): Promise<string> {
  return file === undefined ? Promise.resolve('') : readFile(file, 'utf8');
}
