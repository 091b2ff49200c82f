/** The job of ci.yml that uses the built action, run here step by step as a runner does it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputsIn, variablesOf } from '../support/action-run.ts';
import { run } from '../support/child.ts';
import { builtAction, ROOT } from '../support/product.ts';
import { inWorkspace } from '../support/workspace.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const text = await readFile(path.join(ROOT, '.github', 'workflows', 'ci.yml'), 'utf8');
const { action } = parse(text).jobs as { action: Job };

test.skipIf(process.platform === 'win32')(
  'validate, plan, apply, check, and a preview up and down',
  async () => {
    await inWorkspace({}, async (folder) => {
      const workspace = path.join(folder, 'work');
      const temp = path.join(folder, 'temp');
      await mkdir(temp);
      for (const part of ['dist', 'examples', '.github']) {
        await cp(path.join(ROOT, part), path.join(workspace, part), { recursive: true });
      }
      const files = { GITHUB_ENV: path.join(temp, 'env'), GITHUB_OUTPUT: path.join(temp, 'output') };
      let variables: Record<string, string> = { ...action.env };
      const outputs: Record<string, Record<string, string>> = {};
      const servers: number[] = [];
      const filled = (value: unknown): string =>
        String(value).replaceAll(
          /\$\{\{ (env|steps)\.([\w-]+)(?:\.outputs\.([\w-]+))? \}\}/g,
          (_, of, name, output) => (of === 'env' ? (variables[name] ?? '') : (outputs[name]?.[output] ?? '')),
        );
      const environment = {
        PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`,
        HOME: folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: 'acme/messaging',
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
        RUNNER_TEMP: temp,
        ...files,
      };
      try {
        for (const step of action.steps.filter(({ uses }) => uses === undefined || uses === './')) {
          await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
          await writeFile(environment.GITHUB_STEP_SUMMARY, '');
          const own = Object.fromEntries(
            Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]),
          );
          const env = { ...environment, ...variables, ...own };
          if (step.run !== undefined) servers.push(await script(step.run, { cwd: workspace, env }));
          else {
            const given = Object.entries(step.with ?? {}).map(
              ([name, value]) => [name, filled(value)] as const,
            );
            const inputs = variablesOf({ inputs: Object.fromEntries(given) });
            const { code, stdout } = await run(builtAction(), [], {
              cwd: workspace,
              env: { ...env, ...inputs },
            });
            expect(code, stdout).toBe(0);
            outputs[step.id ?? ''] = outputsIn(await readFile(files.GITHUB_OUTPUT, 'utf8'));
          }
          variables = { ...variables, ...environmentIn(await readFile(files.GITHUB_ENV, 'utf8')) };
        }
      } finally {
        for (const group of servers) stopGroup(group);
      }
    });
  },
);

/** Runs a step's script in a process group of its own, since what it starts in the background goes on. */
async function script(
  commands: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<number> {
  const shell = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', commands], {
    cwd,
    env: { ...env },
    detached: true,
    stdio: 'ignore',
  });
  const [code] = await once(shell, 'exit');
  if (code !== 0 && shell.pid !== undefined) stopGroup(shell.pid);
  expect(code, commands).toBe(0);
  return shell.pid ?? 0;
}

function stopGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGTERM');
  } catch {
    // Nothing of the group is left.
  }
}

/** `NAME=value` lines, and values of several lines between two marks. */
function environmentIn(lines: string): Record<string, string> {
  const single = lines.replaceAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2\n/gm, '');
  return {
    ...Object.fromEntries(
      [...lines.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)].map(([, name, , value]) => [name, value]),
    ),
    ...Object.fromEntries([...single.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])),
  };
}
