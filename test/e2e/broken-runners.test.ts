/** Whatever around a run is broken: the account ends as it should, and the run says in plain words what it could not do. */

import { execFileSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { commandsIn } from '../report/runner.ts';
import { account, appNamed, writesIn } from '../support/account.ts';
import { type ActionRun, runAction, runBuilt } from '../support/action-run.ts';
import type { Ended } from '../support/child.ts';
import { runCli } from '../support/cli-run.ts';
import { builtCli } from '../support/product.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { linesOf } from '../support/shown.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const TEXT = 'version: 1\napi: v1.1\napps:\n  a: { name: A, keys: { k: { jwt: {} } } }\n';
const OWNED = TEXT.replace('apps:', 'owner: acme/messaging\napps:');

/** Ways to break a variable that names a file; nobody can write to these, not even root. */
const NO_FILE = {
  'a folder': '/proc',
  'a path in a folder that is missing': '/nowhere/at/all',
  'a device that is full': '/dev/full',
  'a path below a file': '/dev/null/file',
};

/** No stack trace, no secret, and never exit code 1 without an error. */
function expectPlain(run: Ended, { secrets }: Emulator): void {
  const said = `${run.stdout}\n${run.stderr}`;
  expect(said).not.toMatch(
    /^\s+at .*[:(]|node:internal|Internal error|defect of smooch-provision|undefined/m,
  );
  if (run.code === 1) expect(said).toMatch(/^(?:::error |Error: )/m);
  assertNoSecrets(run, secrets);
}

/** Runs `apply` in a job with another environment. Gives what it said, without colours. */
async function applied(
  env: Readonly<Record<string, string | undefined>>,
  manifest = TEXT,
): Promise<{ readonly run: ActionRun; readonly said: string; readonly emulator: Emulator }> {
  const emulator = await account();
  const run = await runAction({ emulator, manifest, env });
  expectPlain(run, emulator);
  return { run, said: linesOf(run.stdout).join('\n'), emulator };
}

/** Expects the account as the manifest says, with all marks, so that another run has nothing to do. */
function expectDone(emulator: Emulator): void {
  const app = appNamed(emulator, 'A');
  const [key, ...more] = [...app.keys.values()];
  expect(more).toEqual([]);
  expect(app.metadata).toMatchObject({
    provision_owner: 'acme/messaging',
    provision_app: 'a',
    provision_key_k: key?.id,
  });
}

describe('GITHUB_OUTPUT', () => {
  test.each(Object.entries(NO_FILE))(
    'is %s: all is done but for the outputs, which is an error',
    async (_, at) => {
      const { run, said, emulator } = await applied({ GITHUB_OUTPUT: at });
      expect(run.code).toBe(1);
      expect(said).toMatch(/::error .*The outputs could not be written to GITHUB_OUTPUT: .*\nWhat to do: /);
      expect(run.summary).toContain('2 created');
      expect(run.summary).toContain('The outputs could not be written');
      expectDone(emulator);
    },
  );

  test.each([undefined, ''])('is %o: no outputs, and a warning', async (value) => {
    const { run, said, emulator } = await applied({ GITHUB_OUTPUT: value });
    expect(run.code).toBe(0);
    expect(said).toMatch(/^::warning .*GITHUB_OUTPUT/m);
    expectDone(emulator);
  });
});

describe('GITHUB_STEP_SUMMARY', () => {
  test.each(Object.entries(NO_FILE))('is %s: no page, and a warning', async (_, at) => {
    const { run, said, emulator } = await applied({ GITHUB_STEP_SUMMARY: at });
    expect(run.code).toBe(0);
    expect(said).toMatch(/^::warning .*The job summary could not be written/m);
    expect(run.outputs['changed']).toBe('true');
    expectDone(emulator);
  });

  test.each([undefined, ''])('is %o: no page', async (value) => {
    const { run, said, emulator } = await applied({ GITHUB_STEP_SUMMARY: value });
    expect(run.code).toBe(0);
    expect(said).not.toMatch(/^::(warning|error)/m);
    expectDone(emulator);
  });
});

describe('RUNNER_TEMP', () => {
  const ODD = { ...NO_FILE, 'not set': undefined, empty: '' };

  test.each(Object.entries(ODD))('is %s: plan and result go to the machine’s temporary folder', (_, at) =>
    inWorkspace({}, async (folder) => {
      const { run, said, emulator } = await applied({ RUNNER_TEMP: at, TMPDIR: folder });
      expect(run.code).toBe(0);
      expect(said).not.toMatch(/^::(warning|error)/m);
      expect(path.dirname(run.outputs['plan'] ?? '')).toBe(folder);
      expect(run.plan?.summary.create).toBe(2);
      expect(run.result?.changes).toHaveLength(2);
      expectDone(emulator);
    }),
  );

  test('is no folder, and the machine has none either: a warning, and all else is done', async () => {
    const { run, said, emulator } = await applied({ RUNNER_TEMP: '/dev/null/a', TMPDIR: '/dev/null/b' });
    expect(run.code).toBe(0);
    expect(said).toMatch(/^::warning .*The plan could not be written to a file/m);
    expect(said).toMatch(/^::warning .*The result could not be written to a file/m);
    expect(run.outputs).toMatchObject({ changed: 'true', creates: '2' });
    expect(run.outputs).not.toHaveProperty('plan');
    expectDone(emulator);
  });
});

describe('GITHUB_WORKSPACE', () => {
  test.each([undefined, ''])('is %o: the current folder is meant', async (value) => {
    const { run, emulator } = await applied({ GITHUB_WORKSPACE: value });
    expect(run.code).toBe(0);
    expectDone(emulator);
  });

  test.each(['/nowhere/at/all', '/dev/null', '/dev/full'])('is %s: there is no manifest', async (value) => {
    const { run, said, emulator } = await applied({ GITHUB_WORKSPACE: value });
    expect(run.code).toBe(1);
    expect(said).toMatch(/^::error .*(there is no file|workspace .* does not exist)/m);
    expect(emulator.requests).toEqual([]);
  });
});

test.each([undefined, '', '/', '/nowhere/at/all', 'no such thing'])(
  'what says where the job comes from is %o: the account is as it should be',
  async (value) => {
    const names = [
      'GITHUB_EVENT_PATH',
      'GITHUB_WORKFLOW_REF',
      'GITHUB_RUN_ID',
      'GITHUB_SERVER_URL',
      'GITHUB_API_URL',
    ];
    const { run, emulator } = await applied(Object.fromEntries(names.map((name) => [name, value])));
    expect(run.code, run.stdout).toBe(0);
    expectDone(emulator);
  },
);

test.each([undefined, '', 'no_such_event'])('GITHUB_EVENT_NAME is %o: a run like any', async (value) => {
  const { run, emulator } = await applied({ GITHUB_EVENT_NAME: value });
  expect(run.code).toBe(0);
  expectDone(emulator);
});

test.each([undefined, ''])('GITHUB_REPOSITORY is %o: the manifest must name the owner', async (value) => {
  const without = await applied({ GITHUB_REPOSITORY: value });
  expect(without.run.code).toBe(1);
  expect(without.said).toMatch(/^::error .*owner.*\nWhat to do: .*owner: acme\/messaging/m);
  expect(without.emulator.requests).toEqual([]);
  const named = await applied({ GITHUB_REPOSITORY: value }, OWNED);
  expect(named.run.code).toBe(0);
  expectDone(named.emulator);
});

describe('standard output', () => {
  const closed = async (child: { readonly stdout: { destroy(): unknown } | null }): Promise<void> => {
    child.stdout?.destroy();
  };

  test('of the action is closed: the run goes on, and its log with it', async () => {
    const emulator = await account();
    const run = await runBuilt({ emulator, manifest: TEXT, during: closed });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stderr).toMatch(/^Warning: standard output takes no more \(EPIPE\)/m);
    expect(run.stderr).toContain('Applied: 2 created.');
    expect(run.outputs['changed']).toBe('true');
    expectPlain(run, emulator);
    expectDone(emulator);
  });

  test('of the action is full: the run goes on, and its log with it', async () => {
    const emulator = await account();
    const run = await runBuilt({ emulator, manifest: TEXT, stdoutFile: '/dev/full' });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stderr).toContain('Applied: 2 created.');
    expectPlain(run, emulator);
    expectDone(emulator);
  });

  test('of the action is full from the start: a run that fails at once still says why', async () => {
    const emulator = await account();
    const run = await runBuilt({ emulator, manifest: 'version: 1\n', stdoutFile: '/dev/full' });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^::error /m);
    expectPlain(run, emulator);
  });

  test.each([['apply'], ['apply', '--json']])('of `%s %s` has no reader: the run ends well', (...args) =>
    inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
      const emulator = await account();
      const run = await runCli(args.filter(Boolean), { cwd, emulator, during: closed });
      expect([run.code, run.signal]).toEqual([0, null]);
      if (!args.includes('--json')) expect(run.stderr).toBe('');
      expectPlain(run, emulator);
      expectDone(emulator);
    }),
  );

  test('has no reader: what goes wrong is told on standard error', () =>
    inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
      const faults = [{ kind: 'status', status: 403, method: 'POST', path: '/v1.1/apps/*/keys' }] as const;
      const emulator = await account({ faults });
      const run = await runCli(['apply'], { cwd, emulator, during: closed });
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/^Error: .*apps\.a\.keys\.k: create failed: .*403/m);
      expectPlain(run, emulator);
    }));

  test.each([['apply'], ['apply', '--json'], ['export'], ['--help']])(
    'of `%s %s` is full: an error',
    (...args) =>
      inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
        const emulator = await account();
        const run = await runCli(args.filter(Boolean), { cwd, emulator, stdoutFile: '/dev/full' });
        expect(run.code).toBe(1);
        expect(run.stderr).toMatch(/^Error: Standard output could not be written: .*\nWhat to do: /m);
        expectPlain(run, emulator);
        if (args[0] === 'apply') expectDone(emulator);
      }),
  );

  test('and standard error are both closed: the run ends well', () =>
    inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
      const emulator = await account();
      const run = await runCli(['apply', '--json'], {
        cwd,
        emulator,
        during: async (child) => {
          child.stdout?.destroy();
          child.stderr?.destroy();
        },
      });
      expect([run.code, run.signal]).toEqual([0, null]);
      expectDone(emulator);
    }));
});

describe('--outputs', () => {
  test.each(['missing/out.json', '.', MANIFEST.split('/')[0] ?? '', `${MANIFEST}/out.json`, '/dev/full', ''])(
    '%o cannot be written: the run does not begin',
    (file) =>
      inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
        const emulator = await account();
        const run = await runCli(['apply', '--outputs', file], { cwd, emulator });
        expect(run.code).toBe(1);
        expect(`${run.stdout}${run.stderr}`).toMatch(
          /^Error: The outputs cannot be written to .*\nWhat to do: /m,
        );
        expect(emulator.requests).toEqual([]);
        expect(await readdir(cwd)).toEqual(['.github']);
        expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
        expectPlain(run, emulator);
      }),
  );

  test('that can no longer be written at the end leave nothing behind, and all else is done', () =>
    inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
      const emulator = await account({ faults: [{ kind: 'delay', ms: 500, nth: 1 }] });
      const run = await runCli(['apply', '--json', '--outputs', 'out.json'], {
        cwd,
        emulator,
        during: async () => {
          await until(() => emulator.requests.length > 0);
          await mkdir(path.join(cwd, 'out.json'));
        },
      });
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/^Error: The outputs cannot be written to out\.json: /m);
      expect(JSON.parse(run.stdout)).toMatchObject({ changed: true });
      expect((await readdir(cwd)).sort()).toEqual(['.github', 'out.json']);
      expectPlain(run, emulator);
      expectDone(emulator);
    }));
});

/** Makes the creation of the app take so long that a signal comes meanwhile. */
function slow(): Promise<Emulator> {
  return account({ faults: [{ kind: 'delay', ms: 2000, method: 'POST', path: '/v1.1/apps', nth: 1 }] });
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s that comes twice ends the command line at once, with %i', (signal, code) =>
    inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
      const emulator = await slow();
      const said: string[] = [];
      const run = await runCli(['apply'], {
        cwd,
        emulator,
        during: async (child) => {
          child.stderr?.on('data', (chunk) => said.push(String(chunk)));
          await until(() => writesIn(emulator.requests).length > 0);
          child.kill(signal);
          await until(() => said.join('').includes('no new changes will start'));
          child.kill(signal);
        },
      });
      expect([run.code, run.signal]).toEqual([code, null]);
      expect(run.stderr).toMatch(
        /^Error: .* received again: stopped immediately\..*\nWhat to do: Run again/m,
      );
      expectPlain(run, emulator);
    }),
  );

  test('SIGTERM after SIGINT is the runner’s own way, and the run goes on to its reports', async () => {
    const emulator = await slow();
    const said: string[] = [];
    const run = await runBuilt({
      emulator,
      manifest: TEXT,
      during: async (child) => {
        child.stdout?.on('data', (chunk) => said.push(String(chunk)));
        await until(() => writesIn(emulator.requests).length > 0);
        child.kill('SIGINT');
        await until(() => said.join('').includes('no new changes will start'));
        child.kill('SIGTERM');
      },
    });
    expect([run.code, run.signal]).toEqual([1, null]);
    expect(commandsIn(run.stdout).filter(({ name }) => name === 'error')[0]?.data).toMatch(
      /^Interrupted by SIGINT: done 1, not started 1\.\nWhat to do: Run again/,
    );
    expect(run.outputs['changed']).toBe('true');
    expect(run.result?.changes).toHaveLength(2);
    expectPlain(run, emulator);
  });

  test('during the reports does not cut them off', () =>
    inWorkspace({}, async (folder) => {
      // Whoever writes into a named pipe waits for a reader.
      const [summary, output] = [path.join(folder, 'summary'), path.join(folder, 'output')];
      execFileSync('mkfifo', [summary]);
      await writeFile(output, '');
      const emulator = await account();
      let page = '';
      const run = await runBuilt({
        emulator,
        manifest: TEXT,
        env: { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output },
        during: async (child) => {
          await until(async () => (await readFile(output, 'utf8')) !== '');
          child.kill('SIGTERM');
          const pipe = await open(summary, 'r');
          page = await pipe.readFile('utf8');
          await pipe.close();
        },
      });
      expect([run.code, run.signal], run.stdout).toEqual([0, null]);
      expect(page).toContain('2 created');
    }));
});

describe('what nobody foresaw', () => {
  /** Makes something go wrong as soon as the log has a text. */
  const when = (text: string, then: string): { readonly 'sabotage.cjs': string } => ({
    'sabotage.cjs': `const { write } = process.stdout;
let done = false;
process.stdout.write = function (text, ...more) {
  const now = !done && String(text).includes(${JSON.stringify(text)});
  done ||= now;
  if (now) { ${then} }
  return write.call(this, text, ...more);
};`,
  });
  const env = { NODE_OPTIONS: '--require ./sabotage.cjs' };

  test.each([
    ['an exception in a callback', "setImmediate(() => { throw new TypeError('boom'); });"],
    ['a rejection that nobody handles', "Promise.reject(new TypeError('boom'));"],
  ])('%s is one plain error, and what was done is handed on', async (_, then) => {
    const emulator = await account();
    const run = await runBuilt({ emulator, manifest: TEXT, files: when('Applied: 2', then), env });
    expect([run.code, run.stderr], run.stdout).toEqual([1, '']);
    expect(linesOf(run.stdout).join('\n')).toMatch(
      /^::error .*::Internal error: TypeError: boom\nWhat to do: .*report/m,
    );
    expect(run.stdout).not.toMatch(/^\s+at /m);
    expect(run.outputs).toMatchObject({ changed: 'true', 'key-id': expect.stringMatching(/^app_/) });
    expect(run.summary).not.toBe('');
    expectDone(emulator);
  });

  test('an exception in the middle stops what has not begun, and the rest is reported', async () => {
    const emulator = await account();
    const files = when('Plan: 2', "setImmediate(() => { throw new TypeError('boom'); });");
    const run = await runBuilt({ emulator, manifest: TEXT, files, env });
    expect([run.code, run.stderr], run.stdout).toEqual([1, '']);
    expect(run.stdout).toContain('Internal error: TypeError: boom');
    expect(run.stdout).toContain('Interrupted by an internal error');
    expect(run.outputs).toHaveProperty('changed');
    expect(run.summary).not.toBe('');
  });

  test('an exception while reporting does not take the outputs with it', async () => {
    const emulator = await account();
    const files = when('Applied: 2', "throw new TypeError('boom');");
    const run = await runBuilt({ emulator, manifest: TEXT, files, env });
    expect([run.code, run.stderr], run.stdout).toEqual([1, '']);
    expect(run.stdout).toContain('::Internal error: TypeError: boom');
    expect(run.outputs).toMatchObject({ changed: 'true', 'key-id': expect.stringMatching(/^app_/) });
    expectDone(emulator);
  });

  test('has a stack trace for those who ask for one', async () => {
    const emulator = await account();
    const files = when('Applied: 2', "throw new TypeError('boom');");
    const run = await runBuilt({ emulator, manifest: TEXT, files, env: { ...env, RUNNER_DEBUG: '1' } });
    expect(run.stdout).toMatch(/^::debug:: {2}at .*sabotage\.cjs/m);
  });

  test('ends a command with one plain error, too', () =>
    inWorkspace(
      { [MANIFEST]: OWNED, ...when('valid', "Promise.reject(new TypeError('boom'));") },
      async (cwd) => {
        const run = await runCli(['validate'], { cwd, env });
        expect(run.code).toBe(1);
        expect(run.stderr).toMatch(/^Error: Internal error: TypeError: boom\nWhat to do: .*\n$/);
      },
    ));
});

test('a current folder that was deleted is told in plain words', () =>
  inWorkspace({ 'gone/x': '', 'start.cjs': '' }, async (cwd) => {
    const cli = builtCli();
    const script = `cd gone && rm -r ../gone && exec "$0" "$1" validate`;
    let said = '';
    try {
      execFileSync('sh', ['-c', script, process.execPath, cli], { cwd, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      said = String((error as { stderr?: unknown }).stderr);
    }
    expect(said).toBe(
      'Error: The current folder no longer exists.\nWhat to do: Change to a folder that exists.\n',
    );
  }));
