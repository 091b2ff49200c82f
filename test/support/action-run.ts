/** Running the action as GitHub's runner does: its source inside this process, or the built one in a process of its own. */

import type { ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { RequestRecord } from '../../src/emulator/request-log.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { commandsIn } from '../report/runner.ts';
import { type Ended, run } from './child.ts';
import type { PlanDocument, ResultDocument } from './documents.ts';
import { runInProcess } from './in-process.ts';
import { builtAction, ROOT } from './product.ts';
import { inWorkspace, MANIFEST } from './workspace.ts';

/** A step that uses the action. */
export interface Step {
  /** The account that `api-url`, `key-id` and `key-secret` come from, where `inputs` do not say otherwise. */
  readonly emulator?: Emulator;
  /** The text of `.github/smooch.yml`. */
  readonly manifest?: string;
  /** Further files of the workspace, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What is undefined is not set at all. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Puts into the workspace what files alone are not, such as links. */
  readonly prepare?: (workspace: string) => Promise<void>;
  /** Shown the outputs while the files that they name are still there. */
  readonly ended?: (outputs: Readonly<Record<string, string>>) => Promise<void>;
}

/** A step whose process matters. */
export interface BuiltStep extends Step {
  /** Takes standard output, such as `/dev/full`. */
  readonly stdoutFile?: string;
  readonly during?: (child: ChildProcess) => Promise<void>;
}

/** What a step left behind. */
export interface ActionRun extends Ended {
  /** From GITHUB_OUTPUT, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The text of the plan document and of the result file; empty where there is none. */
  readonly planText: string;
  readonly resultText: string;
  readonly plan: PlanDocument | undefined;
  readonly result: ResultDocument | undefined;
  /** What the runner was told to mask, in order. */
  readonly masks: readonly string[];
  /** What the emulator was asked meanwhile. */
  readonly requests: readonly RequestRecord[];
}

/** `action.yml` as the runner reads it. */
export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The `action.yml` of the checkout. */
export const METADATA: ActionMetadata = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8'));

/** Runs one step to its end, inside this process. */
export function runAction(step: Step): Promise<ActionRun> {
  return runStep(step, (workspace, env) => runInProcess(env, workspace));
}

/** Runs one step of the built action to its end, in a process of its own. */
export function runBuilt(step: BuiltStep): Promise<ActionRun> {
  const { during, stdoutFile } = step;
  return runStep(step, (cwd, env) => run(builtAction(), [], { cwd, env, during, stdoutFile }));
}

type Start = (workspace: string, env: Readonly<Record<string, string | undefined>>) => Promise<Ended>;

function runStep(step: Step, start: Start): Promise<ActionRun> {
  const manifest = step.manifest === undefined ? {} : { [`work/${MANIFEST}`]: step.manifest };
  const files = Object.entries(step.files ?? {}).map(([name, text]) => [`work/${name}`, text] as const);
  return inWorkspace({ ...manifest, ...Object.fromEntries(files) }, async (folder) => {
    const workspace = path.join(folder, 'work');
    const temp = path.join(folder, 'temp');
    const [output, summary] = [path.join(temp, 'output'), path.join(temp, 'summary')];
    await mkdir(workspace, { recursive: true });
    await mkdir(temp);
    // The runner makes both files before the step begins.
    await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
    await step.prepare?.(workspace);
    const before = step.emulator?.requests.length ?? 0;
    const ended = await start(workspace, {
      PATH: '/usr/bin:/bin',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'acme/messaging',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
      ...variablesOf(step),
      ...step.env,
    });
    const outputs = outputsIn(await readFile(output, 'utf8'));
    await step.ended?.(outputs);
    const [planText, resultText] = await Promise.all([textAt(outputs['plan']), textAt(outputs['result'])]);
    return {
      ...ended,
      outputs,
      summary: await readFile(summary, 'utf8'),
      planText,
      resultText,
      plan: planText === '' ? undefined : JSON.parse(planText),
      result: resultText === '' ? undefined : JSON.parse(resultText),
      masks: masksIn(ended.stdout),
      requests: step.emulator?.requests.slice(before) ?? [],
    };
  });
}

/** What the runner is told to mask, in the order of the output. */
export function masksIn(stdout: string): string[] {
  return commandsIn(stdout)
    .filter(({ name }) => name === 'add-mask')
    .map(({ data }) => data);
}

/** The inputs as the runner hands them on: upper-cased, blanks as underscores, with the defaults of `action.yml`. */
export function variablesOf({
  emulator,
  inputs = {},
}: Pick<Step, 'emulator' | 'inputs'>): Record<string, string> {
  const account: Record<string, string> =
    emulator === undefined
      ? {}
      : { 'api-url': emulator.url, 'key-id': emulator.keyId, 'key-secret': emulator.keySecret };
  const defaults = Object.entries(METADATA.inputs).map(
    ([name, input]) => [name, (input.default ?? '').replace(/\$\{\{.*\}\}/, '')] as const,
  );
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(defaults), ...account, ...inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** Reads a file of `name<<delimiter`, value, delimiter. */
export function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [name = '', delimiter = ''] = lines.shift()?.split('<<') ?? [];
    const end = lines.indexOf(delimiter);
    if (delimiter === '' || end < 0) throw new Error(`GITHUB_OUTPUT cannot be read from "${name}" on`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}

async function textAt(file: string | undefined): Promise<string> {
  return file === undefined || file === '' ? '' : readFile(file, 'utf8');
}
