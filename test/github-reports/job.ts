/** A job inside this process: a workspace, an account, an event, and what the run reports on GitHub. */

import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { type InputName, readOptions } from '../../src/inputs.ts';
import { provision } from '../../src/provision.ts';
import { reportOnGitHub } from '../../src/report/github/report.ts';
import { jobLog } from '../../src/report/log/log.ts';
import type { RunOutcome } from '../../src/run-outcome.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { MANIFEST } from '../support/workspace.ts';
import type { GitHub } from './github.ts';

/** Pauses of a second take a millisecond. */
const PACE = 0.001;

export type Inputs = Partial<Record<InputName, string>>;

/** What a step came to. */
export interface Step {
  readonly outcome: RunOutcome;
  /** The log without colours and masks. */
  readonly log: string;
}

/** A repository with a manifest and an account. */
export interface Job {
  readonly emulator: Emulator;
  readonly workspace: string;
  readonly write: (file: string, text: string) => Promise<void>;
  /** Runs one step, as a push does if nothing else is said. */
  readonly run: (inputs?: Inputs, environment?: Readonly<Record<string, string>>) => Promise<Step>;
}

/** A token as a job has it: a new one for each, so that no run has to wait for what another one has written. */
function jobToken(): string {
  return `ghs_${randomUUID().replaceAll('-', '')}`;
}

/** What the payload of a pull request says. */
export interface PullRequestParts {
  readonly number?: number;
  /** The repository of the head; null when it is gone. */
  readonly from?: string | null;
  readonly user?: string;
}

/** The event payload of a pull request of `acme/messaging`. */
export function payload({
  number = 7,
  from = 'acme/messaging',
  user = 'alice',
}: PullRequestParts = {}): string {
  return JSON.stringify({
    action: 'synchronize',
    number,
    pull_request: {
      number,
      user: { login: user },
      head: {
        sha: '0123456789abcdef0123456789abcdef01234567',
        repo: from === null ? null : { full_name: from, fork: true },
      },
      base: { repo: { full_name: 'acme/messaging', fork: true } },
    },
    repository: { full_name: 'acme/messaging' },
  });
}

/** The event payload of a push to the main branch. */
export const PUSH = JSON.stringify({
  ref: 'refs/heads/main',
  repository: { full_name: 'acme/messaging', default_branch: 'main' },
});

/** What the environment of a pull request's job says; `event.json` is its payload. */
export function onPullRequest(event = 'pull_request'): Record<string, string> {
  return { GITHUB_EVENT_NAME: event };
}

/** Makes a job's world for the test at hand. */
export async function job(manifest: string, hub?: GitHub): Promise<Job> {
  const emulator = await startEmulator({ switches: { headCheck: 'off' } });
  const workspace = await mkdtemp(path.join(tmpdir(), 'smooch-provision-reports-'));
  onTestFinished(async () => {
    await emulator.close();
    await rm(workspace, { recursive: true, force: true });
  });
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(workspace, file)), { recursive: true });
    await writeFile(path.join(workspace, file), text);
  };
  await write(MANIFEST, manifest);
  await write('event.json', payload());
  await write('push.json', PUSH);
  return {
    emulator,
    workspace,
    write,
    run: async (given = {}, environment = {}) => {
      const keeper = new SecretRegistry();
      const texts: string[] = [];
      const inputs: Inputs = {
        mode: 'plan',
        'api-url': emulator.url,
        'key-id': emulator.keyId,
        'key-secret': emulator.keySecret,
        ...(hub === undefined ? {} : { 'github-token': jobToken() }),
        ...given,
      };
      const options = readOptions((name) => inputs[name] ?? '', keeper);
      const event = environment['GITHUB_EVENT_NAME'] ?? 'push';
      const variables: Record<string, string> = {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: path.join(workspace, event === 'push' ? 'push.json' : 'event.json'),
        GITHUB_REPOSITORY: 'acme/messaging',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '4711',
        ...(hub === undefined ? {} : { GITHUB_API_URL: hub.url }),
        ...environment,
      };
      const host = {
        log: jobLog((text) => texts.push(keeper.redact(text))),
        keeper,
        stop: new Stop(),
        workspace,
        environment: variables,
        event: variables['GITHUB_EVENT_NAME'],
        files: undefined,
        now: Date.now,
        pace: PACE,
      };
      const outcome = await provision(options, host);
      await reportOnGitHub(outcome, options, host);
      return { outcome, log: texts.join('').replaceAll(COLOUR, '') };
    },
  };
}

const COLOUR = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g');
