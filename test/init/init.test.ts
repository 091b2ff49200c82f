/** `smooch-provision init`: what it asks, writes and says, and that what it writes is right. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { usesOfExamples } from '../../scripts/release/called.ts';
import { repositoryIn } from '../../src/cli/init/guesses.ts';
import { init } from '../../src/cli/init/init.ts';
import { previewWorkflow, sweepWorkflow } from '../../src/cli/init/workflow-text.ts';
import { parseInit } from '../../src/cli/options.ts';
import { declaredApp, problemsOf, read, warningsOf } from '../manifest/reading.ts';
import { lint } from '../support/workflows.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const MAIN = '.github/workflows/smooch.yml';
const PREVIEW = '.github/workflows/smooch-preview.yml';
const SWEEP = '.github/workflows/smooch-sweep.yml';
const USES = `smooch-provision/smooch-provision@${'a'.repeat(40)}`;
const ALL = [
  '--owner',
  'acme/chat',
  '--api',
  'v2',
  '--app',
  'Acme Chat',
  '--target',
  'https://chat.acme.example/in',
];

interface Told {
  readonly questions: readonly string[];
  readonly told: string;
}

/** Runs the command in a folder, and answers its questions by their beginnings. */
async function run(
  workspace: string,
  args: readonly string[],
  answers?: Readonly<Record<string, string>>,
  product = workspace,
): Promise<Told> {
  const asked = parseInit(args);
  if (asked === 'help') throw new Error('the options ask for help');
  const [questions, told]: [string[], string[]] = [[], []];
  const ask = async (question: string): Promise<string> => {
    questions.push(question);
    const [, answer] = Object.entries(answers ?? {}).find(([start]) => question.startsWith(start)) ?? [];
    return answer ?? '';
  };
  await init(asked, {
    workspace,
    product,
    command: 'smooch-provision',
    ask: answers === undefined ? undefined : ask,
    tell: (line) => told.push(line),
  });
  return { questions, told: told.join('\n') };
}

const textOf = (folder: string, name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

/** A folder that is a repository of its own, with a remote and a commit. */
function makeRepository(folder: string, remote: string): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim();
  git('init', '--quiet');
  git('remote', 'add', 'origin', remote);
  git(
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@acme.example',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'First',
  );
  return git('rev-parse', 'HEAD');
}

describe('smooch-provision init', () => {
  test('with all options writes a manifest and a workflow, and tells what to do next', async () => {
    await inWorkspace({}, async (folder) => {
      const { questions, told } = await run(folder, [...ALL, '--uses', USES]);
      expect(questions).toEqual([]);
      expect(told).toContain(`Wrote ${MANIFEST}\nWrote ${MAIN}\n`);
      expect(told).toContain('gh secret set SMOOCH_KEY_ID');
      expect(existsSync(path.join(folder, PREVIEW))).toBe(false);
      const manifest = read(await textOf(folder, MANIFEST));
      expect({ ...manifest, apps: manifest.apps.map(declaredApp) }).toMatchObject({
        api: 'v2',
        owner: 'acme/chat',
        apps: [
          { key: 'acme-chat', name: 'Acme Chat', webhooks: [{ target: 'https://chat.acme.example/in' }] },
        ],
      });
      expect(await textOf(folder, MAIN)).toContain(`uses: ${USES}\n`);
    });
  });

  test('on a terminal asks for what is not given, with guesses from the repository', async () => {
    await inWorkspace({}, async (folder) => {
      makeRepository(folder, 'git@github.com:acme/chat-service.git');
      const { questions, told } = await run(folder, ['--uses', USES], { API: '1.1', 'Webhook target': '' });
      expect(told).toContain(
        'The owner is acme/chat-service, as git names the repository (--owner for another).',
      );
      expect(questions).toEqual([
        'API generation: v2 (Sunshine Conversations) or v1.1 (Smooch) [v2]: ',
        'Name of the first app [Chat Service]: ',
        'Webhook target (https://…, empty for no webhook): ',
      ]);
      const manifest = read(await textOf(folder, MANIFEST));
      expect({ ...manifest, apps: manifest.apps.map(declaredApp) }).toMatchObject({
        api: 'v1.1',
        owner: 'acme/chat-service',
        apps: [{ name: 'Chat Service', webhooks: [], keys: [{ key: 'backend' }] }],
      });
    });
  });

  test('where git does not tell the owner, asks for it; and once more for an API that there is not', async () => {
    await inWorkspace({}, async (folder) => {
      const { questions, told } = await run(folder, ['--app', 'Chat', '--target', '', '--uses', USES], {
        'Owner of': 'acme/chat',
        API: 'v3',
        'There is no': 'v1.1',
      });
      expect(told).not.toContain('The owner is');
      expect(questions).toEqual([
        'Owner of what is created (owner/repository): ',
        'API generation: v2 (Sunshine Conversations) or v1.1 (Smooch) [v2]: ',
        'There is no "v3". API generation: v2 (Sunshine Conversations) or v1.1 (Smooch) [v2]: ',
      ]);
      expect(read(await textOf(folder, MANIFEST))).toMatchObject({ api: 'v1.1', owner: 'acme/chat' });
    });
  });

  test('with --yes asks nothing', async () => {
    await inWorkspace({}, async (folder) => {
      makeRepository(folder, 'https://github.com/acme/messaging');
      const { questions } = await run(folder, ['--yes', '--uses', USES], {});
      expect(questions).toEqual([]);
      expect(read(await textOf(folder, MANIFEST)).owner).toBe('acme/messaging');
    });
  });

  test('without a terminal says which options are missing, and writes nothing', async () => {
    await inWorkspace({}, async (folder) => {
      await expect(run(folder, ['--owner', 'acme/chat'])).rejects.toMatchObject({
        message: 'There is no terminal to ask questions on.',
        remedy: 'Give --api, --app, --target, or --yes to take what can be guessed.',
      });
      await expect(run(folder, ['--yes'])).rejects.toThrow('--owner is required');
      expect(existsSync(path.join(folder, '.github'))).toBe(false);
    });
  });

  test('writes over no file unless it is told to', async () => {
    await inWorkspace({ [MANIFEST]: 'mine' }, async (folder) => {
      await expect(run(folder, [...ALL, '--uses', USES])).rejects.toThrow(
        '.github/smooch.yml is there already; nothing was written.',
      );
      expect(await textOf(folder, MANIFEST)).toBe('mine');
      expect(existsSync(path.join(folder, MAIN))).toBe(false);
      await run(folder, [...ALL, '--uses', USES, '--force']);
      expect(await textOf(folder, MANIFEST)).toContain('Acme Chat');
    });
  });

  test('pins the action to the commit that it runs from', async () => {
    await inWorkspace({}, async (folder) => {
      const product = path.join(folder, 'product');
      await mkdir(product);
      const commit = makeRepository(product, 'https://github.com/smooch-provision/smooch-provision.git');
      await run(folder, ALL, undefined, product);
      expect(await textOf(folder, MAIN)).toContain(`uses: smooch-provision/smooch-provision@${commit}\n`);
    });
  });

  test('says so when it cannot tell which action to use', async () => {
    await inWorkspace({}, async (folder) => {
      makeRepository(folder, 'https://github.com/acme/chat.git');
      const product = path.join(folder, 'vendored');
      await mkdir(product);
      const { told } = await run(folder, ALL, undefined, product);
      expect(told).toContain('1. In the workflows, put the action behind `uses:` in place of OWNER');
      expect(await textOf(folder, MAIN)).toContain(`uses: OWNER/smooch-provision@${'0'.repeat(40)}\n`);
    });
  });

  test('refuses a folder inside of a repository, where GitHub finds no workflow', async () => {
    await inWorkspace({ 'service/a.txt': '' }, async (folder) => {
      makeRepository(folder, 'https://github.com/acme/chat.git');
      await expect(run(path.join(folder, 'service'), [...ALL, '--uses', USES])).rejects.toThrow(
        'This is not the root of the repository',
      );
    });
  });

  test.each([
    [
      'a target that is no https address',
      ['--target', 'http://chat.acme.example/'],
      'must begin with https://',
    ],
    ['an API that does not exist', ['--api', 'v3'], 'There is no API generation "v3"'],
    ['a name that is too long', ['--app', 'x'.repeat(101)], '100 characters'],
    [
      'a target that would end a variable',
      ['--target', 'https://a.example/}', '--previews'],
      'cannot be written',
    ],
  ])('refuses %s, and writes nothing', async (_what, args, message) => {
    await inWorkspace({}, async (folder) => {
      const said = await run(folder, [...ALL, ...args, '--uses', USES]).then(
        () => '',
        (error) =>
          [error.message, ...(error.problems ?? []).map((one: { message: string }) => one.message)].join(' '),
      );
      expect(said).toContain(message);
      expect(existsSync(path.join(folder, '.github'))).toBe(false);
    });
  });

  test.each([['v1.1'], ['v2']])(
    'what it writes for %s is a sound manifest, also for odd names',
    async (api) => {
      for (const app of ['Acme Chat', '1st: "quoted" # app', '$HOME ${NAME}', 'true', 'Ünï ☃', '- dash']) {
        for (const previews of [[], ['--previews']]) {
          await inWorkspace({}, async (folder) => {
            await run(folder, [...ALL, '--api', api, `--app=${app}`, '--uses', USES, ...previews]);
            const text = await textOf(folder, MANIFEST);
            expect(problemsOf(text)).toEqual([]);
            expect(warningsOf(text)).toEqual([]);
            expect(read(text).apps[0]?.name).toBe(app);
          });
        }
      }
    },
  );

  test('every workflow that it writes passes the linter', async () => {
    for (const target of ['https://chat.acme.example/in?a=b', '']) {
      await inWorkspace({}, async (folder) => {
        await run(folder, [...ALL, '--target', target, '--uses', USES, '--previews']);
        for (const name of [MAIN, PREVIEW, SWEEP]) {
          expect(await lint(await textOf(folder, name), name), name).toEqual([]);
        }
      });
    }
  });

  test('a preview has a webhook target of its own', async () => {
    await inWorkspace({}, async (folder) => {
      await run(folder, [...ALL, '--uses', USES, '--previews']);
      expect(await textOf(folder, PREVIEW)).toContain(
        'WEBHOOK_TARGET: https://pr-${{ github.event.pull_request.number }}.chat.acme.example/in\n',
      );
      const text = await textOf(folder, MANIFEST);
      const variables = { WEBHOOK_TARGET: 'https://pr-7.chat.acme.example/in' };
      const target = (manifest: ReturnType<typeof read>): string | undefined =>
        manifest.apps.map(declaredApp)[0]?.webhooks[0]?.target;
      expect(target(read(text, { variables, instance: 'pr-7' }))).toBe(variables.WEBHOOK_TARGET);
      expect(target(read(text))).toBe('https://chat.acme.example/in');
    });
  });
});

test.each([
  ['git@github.com:acme/chat.git', 'acme/chat'],
  ['https://github.com/acme/chat', 'acme/chat'],
  ['https://user@github.example/acme/chat.git/', 'acme/chat'],
  ['ssh://git@github.com/acme/chat.js.git', 'acme/chat.js'],
  ['/srv/git/acme/chat', undefined],
  ['https://gitlab.example/group/sub/chat', undefined],
])('the repository of the remote %s is %s', (remote, repository) => {
  expect(repositoryIn(remote)).toBe(repository);
});

test('the example workflows for previews are the ones that it writes', async () => {
  const facts = {
    uses: usesOfExamples(),
    branch: 'main',
    previewTarget: 'https://pr-<number>.chat.acme.example/smooch',
  };
  const example = (name: string): Promise<string> => textOf(ROOT, `examples/workflows/${name}`);
  expect(await example('preview.yml')).toBe(previewWorkflow(facts));
  expect(await example('sweep.yml')).toBe(sweepWorkflow(facts));
});
