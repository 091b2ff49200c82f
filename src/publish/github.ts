/** GitHub's secrets, variables and environments: the client that publishing uses. */

import { randomBytes } from 'node:crypto';
import { ProvisionError } from '../errors.ts';
import type { GitHubClient } from '../github/open.ts';
import { githubPath } from '../github/path.ts';
import { statusOf } from '../github/status.ts';
import { ownValue } from '../text/own-value.ts';
import type { Environment, Scope } from './scope.ts';
import { seal } from './seal.ts';

/** GitHub refused a request, or did not answer. */
export class GitHubError extends ProvisionError {
  override readonly name = 'GitHubError';
  /** The HTTP status; undefined without an answer. */
  readonly status: number | undefined;
  /** The header `X-Accepted-GitHub-Permissions`: the permission that a token requires, such as `secrets=write`. */
  readonly accepted: string | undefined;
  /** The header `X-GitHub-SSO` of an organization with single sign-on: where to authorise the token. */
  readonly signOn: string | undefined;

  constructor(
    status: number | undefined,
    message: string,
    headers: Readonly<Record<string, unknown>>,
    cause: unknown,
  ) {
    super(status === undefined ? 'github-unreachable' : 'github-refused', message, { cause });
    this.status = status;
    this.accepted = textOf(headers['x-accepted-github-permissions']);
    this.signOn = /url=(https:\S+)/.exec(textOf(headers['x-github-sso']) ?? '')?.[1];
  }
}

/** A secret or variable as GitHub lists it; a secret never with its value. */
export interface Stored {
  readonly name: string;
  /** Epoch milliseconds; undefined when GitHub does not say. */
  readonly updatedAt: number | undefined;
  /** Of a variable. */
  readonly value: string | undefined;
  /** Of an organization's: `all`, `private` or `selected`. */
  readonly visibility: string | undefined;
}

/** Who may see a secret or variable of an organization, as the API takes it. */
export interface Audience {
  readonly visibility: 'all' | 'private' | 'selected';
  /** Ids of repositories, for `selected`. */
  readonly selected_repository_ids?: readonly number[];
}

/** The properties of a repository. */
export interface SeenRepository {
  readonly id: number;
  readonly isArchived: boolean;
  /** What the role of the token's owner allows; undefined where GitHub does not say. The token of an App has no role. */
  readonly mayPush: boolean | undefined;
}

/** The prefix of the names that test whether a token may write. */
const PROBE = 'SMOOCH_PROVISION_PROBE_';

/** Entries of one page of a list: GitHub's limits for secrets and for variables. */
const PAGE = { secret: 100, variable: 30 } as const;

/** Reads and writes secrets and variables. Every method throws GitHubError, or NoAnswer when there is no answer. */
export class GitHubStore {
  readonly #client: GitHubClient;
  readonly #keys = new Map<string, Promise<{ readonly id: string; readonly key: string }>>();
  readonly #repositories = new Map<string, Promise<SeenRepository | undefined>>();

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /** The entries of a scope, by upper-case name. */
  async list({ path, kind }: Scope): Promise<Map<string, Stored>> {
    const entries = await this.#pages(path, `${kind}s`, PAGE[kind]);
    return new Map([...entries].map(([name, entry]) => [name.toUpperCase(), storedOf(name, entry)]));
  }

  /** The public key to seal a scope's secrets for, 32 bytes in base64; requested once. */
  sealingKey({ path }: Scope): Promise<{ readonly id: string; readonly key: string }> {
    return once(this.#keys, path, async () => {
      const { key_id: id, key } = objectOf(await this.#ask('GET', `${path}/public-key`));
      if (typeof key === 'string' && (typeof id === 'string' || typeof id === 'number'))
        return { id: String(id), key };
      throw new GitHubError(undefined, 'GitHub returned no public key for secrets.', {}, undefined);
    });
  }

  /** Creates or replaces a secret, sealed for GitHub alone. Throws ProvisionError, too, for a value that cannot be sealed. */
  async putSecret(scope: Scope, name: string, value: string, audience: Audience | undefined): Promise<void> {
    const put = async (): Promise<void> => {
      const { id, key } = await this.sealingKey(scope);
      const body = { encrypted_value: await seal(value, key), key_id: id, ...audience };
      await this.#ask('PUT', `${scope.path}${githubPath(name)}`, body);
    };
    try {
      await put();
    } catch (error) {
      if (!hasStatus(error, 422)) throw error;
      // GitHub may have changed the key meanwhile.
      this.#keys.delete(scope.path);
      await put();
    }
  }

  /** Creates or changes a variable; `exists` is from the list, and a wrong guess is corrected. */
  async putVariable(
    scope: Scope,
    variable: { readonly name: string; readonly value: string; readonly exists: boolean },
    audience: Audience | undefined,
  ): Promise<void> {
    const { name, value, exists } = variable;
    const body = { name, value, ...audience };
    const create = (): Promise<unknown> => this.#ask('POST', scope.path, body);
    const change = (): Promise<unknown> => this.#ask('PATCH', `${scope.path}${githubPath(name)}`, body);
    const [first, second, otherwise] = exists
      ? ([change, create, 404] as const)
      : ([create, change, 409] as const);
    try {
      await first();
    } catch (error) {
      if (!hasStatus(error, otherwise)) throw error;
      await second();
    }
  }

  /** Deletes a secret or variable; a missing one is not an error. */
  async remove(scope: Scope, name: string): Promise<void> {
    await this.#unless404(this.#ask('DELETE', `${scope.path}${githubPath(name)}`));
  }

  /** The properties of a repository, requested once; undefined when it does not exist, or the token does not see it. */
  repository(repository: string): Promise<SeenRepository | undefined> {
    return once(this.#repositories, repository.toLowerCase(), async () => {
      const answer = await this.#unless404(this.#ask('GET', repositoryPath(repository)));
      if (answer === undefined) return undefined;
      const { id, archived, permissions } = objectOf(answer);
      const { push } = objectOf(permissions);
      const mayPush = typeof push === 'boolean' ? push : undefined;
      return { id: Number(id), isArchived: archived === true, mayPush };
    });
  }

  /**
   * Sends a write that changes nothing: it deletes a random name that does not exist. The answer is 404 to a token that may
   * write, and 403 to one that may not, as documented for each endpoint.
   */
  async tryWriting(scope: Scope): Promise<void> {
    const name = `${PROBE}${randomBytes(8).toString('hex').toUpperCase()}`;
    try {
      await this.remove(scope, name);
    } catch (error) {
      // Whose request is read so closely has the right to send it.
      if (!hasStatus(error, 409) && !hasStatus(error, 422)) throw error;
    }
  }

  /** The names, without owner and in lower case, of the repositories that see an organization's secret or variable. */
  async selectedRepositories({ path }: Scope, name: string): Promise<string[]> {
    const found = await this.#pages(`${path}${githubPath(name)}/repositories`, 'repositories', 100);
    return [...found.keys()].map((one) => one.toLowerCase());
  }

  /** The names of all environments of a repository. */
  async environments(repository: string): Promise<string[]> {
    return [...(await this.#pages(`${repositoryPath(repository)}/environments`, 'environments', 100)).keys()];
  }

  async hasEnvironment(environment: Environment): Promise<boolean> {
    return (await this.#unless404(this.#ask('GET', environmentPath(environment)))) !== undefined;
  }

  /**
   * Creates an environment, without a body: on a private repository, GitHub refuses even the defaults of settings outside its
   * plan. Only for one that does not exist: the request removes the protection rules of one that does.
   */
  async createEnvironment(environment: Environment): Promise<void> {
    await this.#ask('PUT', environmentPath(environment));
  }

  /** Deletes an environment with all that is in it; a missing one is not an error. */
  async deleteEnvironment(environment: Environment): Promise<void> {
    await this.#unless404(this.#ask('DELETE', environmentPath(environment)));
  }

  /** The entries of all pages of a list, by name. */
  async #pages(path: string, list: string, size: number): Promise<Map<string, Record<string, unknown>>> {
    const found = new Map<string, Record<string, unknown>>();
    for (let page = 1; ; page++) {
      const answer = objectOf(await this.#ask('GET', `${path}?per_page=${size}&page=${page}`));
      const listed = ownValue(answer, list);
      const entries = Array.isArray(listed) ? listed.map(objectOf) : [];
      for (const entry of entries) {
        const name = textOf(entry['name']);
        if (name !== undefined) found.set(name, entry);
      }
      if (entries.length === 0 || found.size >= Number(answer['total_count'] ?? 0)) return found;
    }
  }

  async #unless404<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw error;
    }
  }

  async #ask(
    method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
  ): Promise<unknown> {
    try {
      const { data } = await this.#client.request({
        method,
        url,
        ...(body === undefined ? {} : { data: body }),
      });
      return data ?? null;
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

/** Whether something that was thrown is GitHub's answer with this status. */
export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof GitHubError && error.status === status;
}

/** What was read before, or is read now; a failure is forgotten. Throws what `ask` throws. */
export function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('status' in error)) return error;
  const response = 'response' in error ? objectOf(error.response) : {};
  const said = textOf(objectOf(response['data'])['message']) ?? error.message;
  return new GitHubError(statusOf(error), said.split('\n', 1)[0] ?? '', objectOf(response['headers']), error);
}

function storedOf(name: string, { updated_at: updated, value, visibility }: Record<string, unknown>): Stored {
  const updatedAt = Date.parse(textOf(updated) ?? '');
  return {
    name: name.toUpperCase(),
    updatedAt: Number.isNaN(updatedAt) ? undefined : updatedAt,
    value: textOf(value),
    visibility: textOf(visibility),
  };
}

function repositoryPath(repository: string): string {
  return githubPath('repos', ...repository.split('/'));
}

function environmentPath({ repository, name }: Environment): string {
  return `${repositoryPath(repository)}${githubPath('environments', name)}`;
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
