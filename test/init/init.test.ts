/** `smooch-provision init`: what it asks, writes and says, and that what it writes is right. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { usesOfExamples } from '../../scripts/release/called.ts';
import { parseInit } from '../../src/cli/commands.ts';
import { type Remote, remoteIn } from '../../src/cli/init/guesses.ts';
import { init } from '../../src/cli/init/init.ts';
import type { KeyStore } from '../../src/cli/init/store.ts';
import { previewWorkflow, sweepWorkflow } from '../../src/cli/init/workflow-text.ts';
import { PROJECT, VERSION } from '../../src/runtime/version.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { declaredApp, problemsOf, read, warningsOf } from '../manifest/reading.ts';
import { lint } from '../support/workflows.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const MAIN = '.github/workflows/smooch.yml';
const PREVIEW = '.github/workflows/smooch-preview.yml';
const SWEEP = '.github/workflows/smooch-sweep.yml';
const DRIFT = '.github/workflows/smooch-drift.yml';
const USES = `smooch-provision/smooch-provision@${'a'.repeat(40)}`;
const ALL = [
  '--subdomain',
  '',
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
  /** What was in front of each answer. */
  readonly questions: readonly string[];
  readonly told: string;
  /** What was stored in which environments of a repository. */
  readonly stored: readonly [Remote, readonly string[], Readonly<Record<string, string>>][];
}

/** Answers by the beginnings of their questions, several for a question that is put again. */
type AnswersByStart = Readonly<Record<string, string | readonly string[]>>;

/** Runs the command in a folder, with somebody who answers, or nobody. */
async function run(
  workspace: string,
  args: readonly string[],
  answers?: AnswersByStart,
  { product = workspace, store = NO_STORE }: { product?: string; store?: KeyStore } = {},
): Promise<Told> {
  const asked = parseInit(args);
  if (asked === 'help') throw new Error('the options ask for help');
  const [questions, told]: [string[], string[]] = [[], []];
  const stored: [Remote, readonly string[], Readonly<Record<string, string>>][] = [];
  const ask = async (question: string): Promise<string> => {
    questions.push(question);
    if (questions.length > 30) throw new Error(`asked without an end: ${question}`);
    const [start = '', given = ''] =
      Object.entries(answers ?? {}).find(([one]) => question.startsWith(one)) ?? [];
    const times = questions.filter((one) => one.startsWith(start)).length;
    return [given].flat()[times - 1] ?? '';
  };
  const tell = (line: string): void => void told.push(line);
  await init(asked, {
    workspace,
    product,
    command: 'smooch-provision',
    ask: answers === undefined ? undefined : ask,
    tell,
    show: tell,
    store: {
      isReady: (host) => store.isReady(host),
      keep: async (remote, environments, secrets) => {
        stored.push([remote, environments, Object.fromEntries(secrets)]);
        await store.keep(remote, environments, secrets);
      },
    },
    keeper: new SecretRegistry(),
  });
  return { questions, told: told.join('\n'), stored };
}

const NO_STORE: KeyStore = { isReady: async () => false, keep: async () => {} };

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

/** A job that calls a workflow. */
interface Caller {
  readonly uses: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
}

/** What a workflow of this project takes from its callers, and the rights that its jobs need. */
async function calledBy({ uses }: Caller) {
  const [, name = ''] = /(\.github\/workflows\/.*)@/.exec(uses) ?? [];
  const workflow = parse(await textOf(ROOT, name)) as {
    on: { workflow_call: { inputs: object; secrets: object } };
    jobs: Record<string, { permissions: object }>;
  };
  const permissions = Object.assign({}, ...Object.values(workflow.jobs).map((job) => job.permissions));
  return { ...workflow.on.workflow_call, permissions };
}

describe('smooch-provision init', () => {
  test('with all options writes a manifest and a workflow, and tells what to do next', async () => {
    await inWorkspace({}, async (folder) => {
      const { questions, told } = await run(folder, [...ALL, '--uses', USES]);
      expect(questions).toEqual([]);
      expect(told).toContain(`Wrote ${MANIFEST}\nWrote ${MAIN}\n`);
      for (const environment of ['smooch-plan', 'production']) {
        expect(told).toContain(`gh secret set SMOOCH_KEY_ID --env ${environment}\n`);
        expect(await textOf(folder, MAIN)).toMatch(
          new RegExp(`^ +(name|environment): ${environment}\\b`, 'm'),
        );
      }
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
      const { questions, told } = await run(folder, [], { Account: '2', API: '1.1' });
      expect(told).toContain(
        'The owner is acme/chat-service, as git names the repository (--owner for another).',
      );
      expect(told).toContain(
        '1 of 4. Which account do you have?\n   1  Zendesk Suite (most customers)\n   2  direct account',
      );
      expect(told).toMatch(/^2 of 4\. The generation[\s\S]*^3 of 4\. The name[\s\S]*^4 of 4\. Where/m);
      expect(questions).toEqual(['Account [1]: ', 'API [v2]: ', 'App [Chat Service]: ', 'Target: ']);
      const manifest = read(await textOf(folder, MANIFEST));
      expect({ ...manifest, apps: manifest.apps.map(declaredApp) }).toMatchObject({
        api: 'v1.1',
        owner: 'acme/chat-service',
        apps: [{ name: 'Chat Service', webhooks: [], keys: [{ key: 'backend' }] }],
      });
    });
  });

  test('puts each question again after a wrong answer, with what is wrong', async () => {
    await inWorkspace({}, async (folder) => {
      const { questions, told } = await run(folder, [], {
        Account: ['4', 'direct'],
        API: ['v3', 'v1.1'],
        Owner: ['', 'acme chat', 'acme/chat'],
        App: ['', 'x'.repeat(101), 'Chat'],
        Target: ['http://chat.acme.example', 'chat', 'https://chat.acme.example/in'],
      });
      expect(questions).toHaveLength(13);
      expect(told).not.toContain('The owner is');
      for (const said of [
        'Answer 1, 2 or 3.',
        'There is no API generation "v3": it is v2 or v1.1.',
        'An answer is required.',
        '"acme chat" must be one to 200 letters',
        '100 characters',
        'It must begin with https://',
        'It must be a whole URL',
      ]) {
        expect(told).toContain(said);
      }
      expect(told).toContain('5 of 5. ');
      expect(told).not.toContain('6 of');
      const manifest = read(await textOf(folder, MANIFEST));
      expect(manifest).toMatchObject({ api: 'v1.1', owner: 'acme/chat', apps: [{ name: 'Chat' }] });
    });
  });

  test('for Zendesk Suite asks for the subdomain and the apps, each with a key of its own', async () => {
    await inWorkspace({}, async (folder) => {
      const { questions, told } = await run(folder, ['--owner', 'acme/chat'], {
        Account: '',
        Subdomain: ['acme chat', 'https://acme.zendesk.com/agent'],
        Apps: [' , ', 'Büro 💬, Acme Shop, Büro'],
        Target: 'https://chat.acme.example/in',
      });
      expect(questions.slice(0, 3)).toEqual(['Account [1]: ', 'Subdomain: ', 'Subdomain: ']);
      expect(told).toContain('"acme chat" is not a subdomain: give the name alone, as in acme.');
      const text = await textOf(folder, MANIFEST);
      expect(problemsOf(text)).toEqual([]);
      expect(read(text).apps.map(declaredApp)).toMatchObject([
        { key: 'buero', name: 'Büro 💬', keys: [], webhooks: [{ target: 'https://chat.acme.example/in' }] },
        { key: 'acme-shop', name: 'Acme Shop', keys: [] },
        { key: 'buero-2', name: 'Büro', keys: [] },
      ]);
      const workflow = await textOf(folder, MAIN);
      expect(await lint(workflow, MAIN)).toEqual([]);
      expect(workflow).toContain(
        '          subdomain: acme\n          app-keys: |\n            buero=${{ secrets.SMOOCH_BUERO_KEY_ID }}:${{ secrets.SMOOCH_BUERO_KEY_SECRET }}\n            acme-shop=',
      );
      expect(workflow.match(/subdomain: acme/g)).toHaveLength(2);
      expect(workflow).not.toContain('key-id:');
      expect(told).toContain('gh secret set SMOOCH_ACME_SHOP_KEY_SECRET --env production');
      expect(told).toMatch(/SMOOCH_APP_KEYS='buero=.*\n.*\n.*' smooch-provision plan --subdomain acme/);
    });
  });

  test.each(['--previews --subdomain acme', '--api v1.1 --subdomain acme --app A --target= --owner a/b'])(
    'what app keys of Zendesk Suite cannot do is refused: %s',
    async (args) => {
      await inWorkspace({}, async (folder) => {
        await expect(run(folder, args.split(' '))).rejects.toThrow('Zendesk Suite');
        expect(existsSync(path.join(folder, '.github'))).toBe(false);
      });
    },
  );

  test('for a direct account in Europe, workflows and the next command name the region', async () => {
    const [, , ...rest] = ALL;
    const ways: readonly (readonly [readonly string[], AnswersByStart | undefined])[] = [
      [rest, { Account: '3' }],
      [rest, { Account: 'EU-1' }],
      [ALL, { Region: 'eu' }],
      [['--previews', ...rest], { Region: ['Europe', 'eu-1'] }],
      [['--region', 'EU-1', '--previews', ...rest], {}],
      [['--region', 'eu-1', '--previews', '--reusable', ...ALL], undefined],
    ];
    for (const [args, answers] of ways) {
      await inWorkspace({}, async (folder) => {
        const { told } = await run(folder, [...args, '--uses', USES], answers);
        expect(told).toContain('smooch-provision plan --region eu-1\n');
        for (const name of await readdir(path.join(folder, '.github', 'workflows'))) {
          const text = await textOf(folder, `.github/workflows/${name}`);
          expect(await lint(text, name), name).toEqual([]);
          const uses = text.split('\n').filter((line) => line.includes('uses: smooch-provision/'));
          expect(text.match(/^ +region: eu-1$/gm), name).toHaveLength(uses.length);
        }
      });
    }
  });

  test('for a direct account in the United States, nothing names the region', async () => {
    await inWorkspace({}, async (folder) => {
      const { told } = await run(folder, [...ALL, '--previews', '--uses', USES], { Region: '' });
      expect(told).toContain('smooch-provision plan\n');
      for (const name of [MAIN, PREVIEW, SWEEP]) expect(await textOf(folder, name)).not.toContain('region');
    });
  });

  test.each([
    [['--region', 'mars'], '--region cannot be used. Answer us or eu-1.'],
    [['--region', 'eu-1', '--subdomain', 'acme'], '--region is for a direct account.'],
  ])('refuses %j, and writes nothing', async (args, message) => {
    await inWorkspace({}, async (folder) => {
      await expect(run(folder, ['--yes', '--owner', 'acme/chat', ...args])).rejects.toThrow(message);
      expect(existsSync(path.join(folder, '.github'))).toBe(false);
    });
  });

  test('stores the keys in the environments that its workflows use, if that is wanted', async () => {
    await inWorkspace({}, async (folder) => {
      makeRepository(folder, 'git@github.com:acme/chat.git');
      const store = { ...NO_STORE, isReady: async (host: string) => host === 'github.com' };
      const answers = {
        Region: ['asia', 'us'],
        'Store them': ['perhaps', 'yes'],
        'Key id': ['app_1', 'act_12'],
        'Key secret': ['short', 'a-secret-of-acme'],
      };
      const ran = await run(folder, ['--api', 'v2', '--previews', '--subdomain', ''], answers, { store });
      expect(ran.stored).toEqual([
        [
          { host: 'github.com', repository: 'acme/chat' },
          ['smooch-plan', 'production'],
          { SMOOCH_KEY_ID: 'act_12', SMOOCH_KEY_SECRET: 'a-secret-of-acme' },
        ],
      ]);
      expect(ran.told).toContain('4 of 4. Store the keys');
      expect(ran.told).toContain('That is not a whole secret.');
      expect(ran.told).toContain(
        'Stored SMOOCH_KEY_ID, SMOOCH_KEY_SECRET in the environments smooch-plan and production',
      );
      // Previews run code that nobody has merged.
      expect(ran.told.match(/--env .*/g)).toEqual(['--env smooch-preview', '--env smooch-preview']);
      expect(ran.told).not.toContain('a-secret');
    });
  });

  test('for keys that GitHub does not take says how to store them, and fails', async () => {
    await inWorkspace({}, async (folder) => {
      makeRepository(folder, 'git@github.com:acme/chat.git');
      const store = { isReady: async () => true, keep: () => Promise.reject(new Error('no right')) };
      const answers = { Store: 'y', 'Key id': 'app_12', 'Key secret': 'a-secret-of-acme' };
      const args = ['--subdomain', 'acme', '--app', 'Shop', '--reusable', '--target='];
      await expect(run(folder, args, answers, { store })).rejects.toThrow('no right');
      expect(existsSync(path.join(folder, MAIN))).toBe(true);
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
        remedy: 'Give --subdomain, --api, --app, --target, or --yes to take what can be guessed.',
      });
      await expect(run(folder, ['--owner', 'acme/chat', '--subdomain', 'acme'])).rejects.toMatchObject({
        remedy: 'Give --app, --target, or --yes to take what can be guessed.',
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

  test.each(['.github', '.github/workflows', MANIFEST, MAIN])(
    'writes nothing through a link of the repository: %s',
    async (link) => {
      await inWorkspace({ 'kept.txt': 'kept' }, async (outside) => {
        await inWorkspace({}, async (folder) => {
          await mkdir(path.join(folder, path.dirname(link)), { recursive: true });
          await symlink(
            link.endsWith('.yml') ? path.join(outside, 'kept.txt') : outside,
            path.join(folder, link),
          );
          const running = run(folder, [...ALL, '--uses', USES, '--force']);
          await expect(running).rejects.toThrow(
            /^\.github\S* cannot be written: the path is .*symbolic link/,
          );
          expect(await readdir(outside)).toEqual(['kept.txt']);
          expect(await readFile(path.join(outside, 'kept.txt'), 'utf8')).toBe('kept');
          expect(existsSync(path.join(folder, MANIFEST))).toBe(link === MANIFEST);
        });
      });
    },
  );

  test('pins the action to the commit that it runs from', async () => {
    await inWorkspace({}, async (folder) => {
      const product = path.join(folder, 'product');
      await mkdir(product);
      const commit = makeRepository(product, 'https://github.com/smooch-provision/smooch-provision.git');
      await run(folder, ALL, undefined, { product });
      expect(await textOf(folder, MAIN)).toContain(`uses: smooch-provision/smooch-provision@${commit}\n`);
    });
  });

  test.each([
    ['from the package', []],
    ['from a copy inside of another repository', ['git']],
  ])('%s uses the release of the project', async (_where, git) => {
    await inWorkspace({}, async (folder) => {
      if (git.length > 0) makeRepository(folder, 'https://github.com/acme/chat.git');
      const product = path.join(folder, 'vendored');
      await mkdir(product);
      await run(folder, [...ALL, '--previews'], undefined, { product });
      for (const name of [MAIN, PREVIEW, SWEEP]) {
        expect((await textOf(folder, name)).match(/uses: (?!actions\/).*/g)).toContain(
          `uses: ${PROJECT}@v${VERSION}`,
        );
      }
    });
  });

  test('with --reusable writes short workflows that call those of the project, and grant what these need', async () => {
    for (const account of [[], ['--subdomain', 'acme'], ['--previews']]) {
      await inWorkspace({}, async (folder) => {
        await run(folder, [...ALL, ...account, '--uses', USES, '--reusable']);
        const names = account.includes('--previews') ? [MAIN, DRIFT, PREVIEW, SWEEP] : [MAIN, DRIFT];
        for (const name of names) {
          const text = await textOf(folder, name);
          expect(await lint(text, name), name).toEqual([]);
          const [[, job]] = Object.entries((parse(text) as { jobs: Record<string, Caller> }).jobs) as [
            [string, Caller],
          ];
          expect(job.uses).toMatch(
            /^smooch-provision\/smooch-provision\/\.github\/workflows\/[a-z-]+\.yml@a{40}$/,
          );
          const called = await calledBy(job);
          expect(job.permissions).toEqual(called.permissions);
          expect(Object.keys(called.inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
          expect(Object.keys(called.secrets)).toEqual(expect.arrayContaining(Object.keys(job.secrets)));
          expect(job.with?.['subdomain']).toBe(account.includes('acme') ? 'acme' : undefined);
          expect(text.split('\n').length).toBeLessThan(26);
        }
        expect(existsSync(path.join(folder, PREVIEW))).toBe(account.includes('--previews'));
      });
    }
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
      'It cannot be written',
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
  expect(remoteIn(remote)?.repository).toBe(repository);
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
