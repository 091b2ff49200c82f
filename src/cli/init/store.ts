/** Storing keys in the environments of a repository, with GitHub's own command line: it is signed in already. */

import { execFile } from 'node:child_process';
import { messageOf, ProvisionError } from '../../errors.ts';
import { programNamed } from '../../runtime/program.ts';
import type { SecretRegistry } from '../../secrets/secret.ts';
import type { Person } from './answers.ts';
import type { Remote } from './guesses.ts';
import type { NamedApp } from './manifest-text.ts';
import { ACCOUNT_KEY, APP_KEYS, halvesOf } from './secret-names.ts';

/** Milliseconds for one command. */
const TIMEOUT = 60_000;

/** The vendor's are far longer: what is shorter was cut off. */
const SHORTEST_SECRET = 8;

/** The id of the key of a direct account. */
const ACCOUNT_ID = {
  form: /^(act|svc)_\w+$/,
  otherwise: 'The id of an account key begins with act_, that of a service account key with svc_.',
};
const APP_ID = { form: /^app_\w+$/, otherwise: 'The id of an app key begins with app_.' };

/** Where the keys of repositories can be stored. */
export interface KeyStore {
  /** Whether it takes anything from here for repositories on a host, such as github.com. */
  isReady(host: string): Promise<boolean>;
  /** Stores secrets, by name, in each of the environments of a repository. Throws ProvisionError. */
  keep(
    repository: Remote,
    environments: readonly string[],
    secrets: ReadonlyMap<string, string>,
  ): Promise<void>;
}

/**
 * The environments on GitHub. One that does not exist is created, and one that exists keeps its rules. The repository is named each
 * time: in a checkout of a fork, `gh` may take the one that was forked.
 */
export const gitHubStore: KeyStore = {
  isReady: async (host) => (await gh(['auth', 'status', '--hostname', host])).isDone,
  keep: storeKeys,
};

/**
 * Prompts for the keys, each secret unseen and known to `keeper`, again after each that cannot be one. Gives the secrets of GitHub by
 * name: two for each key, or one with all keys of apps where `isReusable` workflows read it.
 */
export async function askForKeys(
  suite: readonly NamedApp[] | undefined,
  isReusable: boolean,
  { ask, tell }: Person,
  keeper: SecretRegistry,
): Promise<Map<string, string>> {
  const until = async (prompt: string, hidden: boolean, fits: RegExp, otherwise: string): Promise<string> => {
    for (;;) {
      const text = (await ask(prompt, { hidden })).trim();
      if (hidden && text !== '') keeper.hideForms(keeper.learn(text));
      if (fits.test(text)) return text;
      tell(otherwise);
    }
  };
  const secret = (prompt: string): Promise<string> =>
    until(prompt, true, new RegExp(`^\\S{${SHORTEST_SECRET},}$`), 'That is not a whole secret.');
  const { form, otherwise } = suite === undefined ? ACCOUNT_ID : APP_ID;
  const holders = suite?.map(({ key, name }) => ({ key, of: ` of ${name}`, names: halvesOf(key) })) ?? [
    { key: '', of: '', names: ACCOUNT_KEY },
  ];
  const secrets = new Map<string, string>();
  const lines: string[] = [];
  for (const { key, of, names } of holders) {
    const id = await until(`Key id${of}: `, false, form, otherwise);
    const value = await secret(`Key secret${of} (not shown): `);
    secrets.set(names.id, id).set(names.secret, value);
    lines.push(`${key}=${id}:${value}`);
  }
  return suite !== undefined && isReusable ? new Map([[APP_KEYS, lines.join('\n')]]) : secrets;
}

async function storeKeys(
  { host, repository }: Remote,
  environments: readonly string[],
  secrets: ReadonlyMap<string, string>,
): Promise<void> {
  const run = async (args: readonly string[], input?: string): Promise<void> => {
    const { isDone, said } = await gh(args, input);
    if (!isDone) throw notStored(said);
  };
  for (const environment of environments) {
    // The endpoint takes the rules away that a request does not repeat ("Create or update an environment").
    const at = `repos/${repository}/environments/${environment}`;
    const api = ['api', '--silent', '--hostname', host];
    const { isDone, said } = await gh([...api, at]);
    if (!isDone && !/\b404\b/.test(said)) throw notStored(said);
    if (!isDone) await run([...api, '--method', 'PUT', at]);
    for (const [name, value] of secrets)
      await run(['secret', 'set', name, '--env', environment, '--repo', `${host}/${repository}`], value);
  }
}

function notStored(said: string): ProvisionError {
  const why = said.trim().split('\n', 1)[0] || 'gh gave no reason';
  return new ProvisionError('github-unreachable', `The keys are not all stored in GitHub: ${why}`, {
    remedy: 'The files are written. Store the keys with the commands above.',
  });
}

/** Runs `gh`; what it reads comes from standard input alone, where no list of processes shows it. */
function gh(
  args: readonly string[],
  input = '',
): Promise<{ readonly isDone: boolean; readonly said: string }> {
  return new Promise((resolve) => {
    const program = programNamed('gh');
    if (program === undefined) return resolve({ isDone: false, said: 'gh is not installed' });
    const child = execFile(program, args, { timeout: TIMEOUT }, (error, _stdout, stderr) =>
      resolve({ isDone: error === null, said: stderr || messageOf(error) }),
    );
    // It may end before it has read.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
