/** Starts the built action as a runner does, and the built command line as a person does. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Hub } from './hub.ts';

const DIST = path.join(import.meta.dirname, '..', '..', 'dist');
const ACTION = parse(readFileSync(path.join(DIST, '..', 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
};

/** Where runs take place: the folder is the workspace. */
export interface Place {
  readonly folder: string;
  readonly emulator: Emulator;
  readonly hub: Hub;
}

/** Runs one step and gives its job summary. Throws when it ends with another code than the one that is expected, 0 by default. */
export async function runAction(
  { folder, emulator, hub }: Place,
  inputs: Readonly<Record<string, string>>,
  { pullRequest, code = 0 }: { readonly pullRequest?: number; readonly code?: number } = {},
): Promise<string> {
  const [summary, output, event] = ['summary', 'output', 'event'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const file of [summary, output]) writeFileSync(file, '');
  writeFileSync(event, JSON.stringify({ pull_request: { number: pullRequest ?? 0 } }));
  const defaults = Object.entries(ACTION.inputs).map(([name, input]) => [
    name,
    (input.default ?? '').replace(/\$\{\{.*\}\}/, ''),
  ]);
  const account = { 'api-url': emulator.url, 'key-id': emulator.keyId, 'key-secret': emulator.keySecret };
  const all = { ...Object.fromEntries(defaults), ...account, 'github-token': 'token', ...inputs };
  await run(['action'], code, folder, {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: hub.url,
    GITHUB_EVENT_NAME: pullRequest === undefined ? 'push' : 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: 'acme/messaging',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  });
  return readFileSync(summary, 'utf8');
}

/** Runs the command line and gives what it prints, in colour. Throws when it ends with another code. */
export function runCli({ folder, emulator }: Place, args: readonly string[], code: number): Promise<string> {
  return run(['cli', ...args], code, folder, {
    FORCE_COLOR: '1',
    SMOOCH_API_URL: emulator.url,
    SMOOCH_KEY_ID: emulator.keyId,
    SMOOCH_KEY_SECRET: emulator.keySecret,
  });
}

async function run(
  [folder = '', ...args]: readonly string[],
  code: number,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(execPath, [path.join(DIST, folder, 'index.js'), ...args], {
    cwd,
    env: { HOME: cwd, PATH: '/usr/bin:/bin', ...env },
  });
  const [out, errors, [ended]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  if (ended !== code) throw new Error(`${folder} ${args.join(' ')} ended with ${ended}:\n${out}${errors}`);
  return out;
}
