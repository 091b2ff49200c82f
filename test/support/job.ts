/** A job as GitHub's runner runs it: steps of a workflow as they are written, one after another, in one fresh folder. */

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { VERSION } from '../../src/runtime/version.ts';
import { outputsIn, variablesOf } from './action-run.ts';
import { builtAction, builtCli, ROOT } from './product.ts';

/** A step of a workflow. */
export interface JobStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What a step came to, and all that it wrote. */
export interface JobStepEnded {
  readonly code: number | null;
  readonly said: string;
}

/** In place of npx, which would ask the registry: the package of this version is the built product. */
const NPX = `#!/bin/sh
test "$1 $2" = "--yes smooch-provision@${VERSION}" || exit 9
shift 2
exec "${process.execPath}" "${builtCli()}" "$@"
`;

/**
 * Prepares a job of a pull request, with what is under `env:` of its workflow, and gives what runs a step. A checkout brings
 * the examples. What a step leaves running ends with the test.
 */
export async function job(
  env: Readonly<Record<string, string>>,
): Promise<(step: JobStep) => Promise<JobStepEnded>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'smooch-provision-job-'));
  const groups: number[] = [];
  onTestFinished(async () => {
    for (const group of groups) endGroup(group);
    await rm(folder, { recursive: true, force: true });
  });
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  for (const name of ['work', 'temp', 'bin']) await mkdir(at(name));
  await writeFile(at('bin', 'npx'), NPX, { mode: 0o755 });
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  const filledIn = (text: unknown): string =>
    String(text).replaceAll(
      /\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}/g,
      (_all, id: string, name: string) => outputs[id]?.[name] ?? '',
    );
  const allFilledIn = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filledIn(value)]));

  return async (step) => {
    if (step.uses?.startsWith('actions/checkout@')) {
      await cp(path.join(ROOT, 'examples'), at('work', 'examples'), { recursive: true });
      return { code: 0, said: '' };
    }
    const [output, summary] = [at('temp', 'output'), at('temp', 'summary')];
    for (const file of [output, summary]) await writeFile(file, '');
    const [program, args, inputs] =
      step.run === undefined
        ? [process.execPath, [builtAction()], variablesOf({ inputs: allFilledIn(step.with) })]
        : ['bash', ['-eo', 'pipefail', '-c', step.run], {}];
    const child = spawn(program, args, {
      cwd: at('work'),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${at('bin')}:${path.dirname(process.execPath)}:/usr/bin:/bin`,
        HOME: folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/42/merge',
        GITHUB_REPOSITORY: 'acme/messaging',
        GITHUB_WORKSPACE: at('work'),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: at('temp'),
        ...env,
        ...inputs,
        ...allFilledIn(step.env),
      },
    });
    if (child.pid !== undefined) groups.push(child.pid);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const text = await readFile(output, 'utf8');
    if (step.id !== undefined) outputs[step.id] = step.run === undefined ? outputsIn(text) : linesIn(text);
    return { code, said };
  };
}

/** Outputs as scripts write them, one a line. */
function linesIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
}

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Nothing of the step runs any more.
  }
}
