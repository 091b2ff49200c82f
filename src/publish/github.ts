/** GitHub's secrets, variables and environments: the client that publishing uses. */

import { randomBytes } from 'node:crypto';
import { ProvisionError } from '../errors.ts';
import type { GitHubClient } from '../github/open.ts';
import { githubPath } from '../github/path.ts';
import { statusOf } from '../github/status.ts';
import type { Scope } from './scope.ts';

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

/** The public key for sealing values. */
export interface SealingKey {
  readonly id: string;
  /** 32 bytes in base64. */
  readonly key: string;
}

/** Who may see a secret or variable of an organization. */
export interface Audience {
  readonly visibility: 'all' | 'private' | 'selected';
  /** Ids of repositories, for `selected`. */
  readonly repositoryIds: readonly number[];
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

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /** The entries of a scope, by upper-case name. */
  async list({ path, kind }: Scope): Promise<Map<string, Stored>> {
    const found = new Map<string, Stored>();
    for (let page = 1; ; page++) {
      const answer = objectOf(await this.#ask('GET', `${path}?per_page=${PAGE[kind]}&page=${page}`));
      const entries = listOf(answer[`${kind}s`]);
      for (const entry of entries) {
        const stored = storedOf(objectOf(entry));
        if (stored !== undefined) found.set(stored.name, stored);
      }
      if (entries.length === 0 || found.size >= Number(answer['total_count'] ?? 0)) return found;
    }
  }

  /** The key to seal a scope's secrets for. */
  async sealingKey({ path }: Scope): Promise<SealingKey> {
    const { key_id: id, key } = objectOf(await this.#ask('GET', `${path}/public-key`));
    if (typeof key === 'string' && (typeof id === 'string' || typeof id === 'number')) {
      return { id: String(id), key };
    }
    throw new GitHubError(undefined, 'GitHub returned no public key for secrets.', {}, undefined);
  }

  /** Creates or replaces a secret; `sealed` is the value sealed for the key of this id, in base64. */
  async putSecret(
    scope: Scope,
    name: string,
    sealed: { readonly value: string; readonly keyId: string },
    audience: Audience | undefined,
  ): Promise<void> {
    await this.#ask('PUT', `${scope.path}${githubPath(name)}`, {
      encrypted_value: sealed.value,
      key_id: sealed.keyId,
      ...audienceBody(audience),
    });
  }

  /** Creates or changes a variable; `exists` is from the list, and a wrong guess is corrected. */
  async putVariable(
    scope: Scope,
    variable: { readonly name: string; readonly value: string; readonly exists: boolean },
    audience: Audience | undefined,
  ): Promise<void> {
    const { name, value, exists } = variable;
    const body = { name, value, ...audienceBody(audience) };
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

  /** Whether the token sees a repository at all: the answer for a hidden one is that of one that does not exist. */
  async seesRepository(repository: string): Promise<boolean> {
    return (await this.#unless404(this.#ask('GET', repositoryPath(repository)))) !== undefined;
  }

  /** The properties of a repository that the token sees. */
  async repository(repository: string): Promise<SeenRepository> {
    const { id, archived, permissions } = objectOf(await this.#ask('GET', repositoryPath(repository)));
    const { push } = objectOf(permissions);
    return {
      id: Number(id),
      isArchived: archived === true,
      mayPush: typeof push === 'boolean' ? push : undefined,
    };
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
    const names: string[] = [];
    for (let page = 1; ; page++) {
      const answer = objectOf(
        await this.#ask('GET', `${path}${githubPath(name)}/repositories?per_page=100&page=${page}`),
      );
      const entries = listOf(answer['repositories']);
      names.push(...entries.map((entry) => String(objectOf(entry)['name']).toLowerCase()));
      if (entries.length === 0 || names.length >= Number(answer['total_count'] ?? 0)) return names;
    }
  }

  /** The names of all environments of a repository. */
  async environments(repository: string): Promise<string[]> {
    const names: string[] = [];
    for (let page = 1; ; page++) {
      const answer = objectOf(
        await this.#ask('GET', `${repositoryPath(repository)}/environments?per_page=100&page=${page}`),
      );
      const entries = listOf(answer['environments']);
      names.push(...entries.flatMap((entry) => textOf(objectOf(entry)['name']) ?? []));
      if (entries.length === 0 || names.length >= Number(answer['total_count'] ?? 0)) return names;
    }
  }

  async hasEnvironment(repository: string, environment: string): Promise<boolean> {
    const path = environmentPath(repository, environment);
    return (await this.#unless404(this.#ask('GET', path))) !== undefined;
  }

  /**
   * Creates an environment, without a body: on a private repository, GitHub refuses even the defaults of settings outside its
   * plan. Only for one that does not exist: the request removes the protection rules of one that does.
   */
  async createEnvironment(repository: string, environment: string): Promise<void> {
    await this.#ask('PUT', environmentPath(repository, environment));
  }

  /** Deletes an environment with all that is in it; a missing one is not an error. */
  async deleteEnvironment(repository: string, environment: string): Promise<void> {
    await this.#unless404(this.#ask('DELETE', environmentPath(repository, environment)));
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

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('status' in error)) return error;
  const response = 'response' in error ? objectOf(error.response) : {};
  const said = textOf(objectOf(response['data'])['message']) ?? error.message;
  return new GitHubError(statusOf(error), said.split('\n', 1)[0] ?? '', objectOf(response['headers']), error);
}

function audienceBody(audience: Audience | undefined): object {
  if (audience === undefined) return {};
  const { visibility, repositoryIds } = audience;
  return { visibility, ...(visibility === 'selected' ? { selected_repository_ids: repositoryIds } : {}) };
}

function storedOf({
  name,
  updated_at: updated,
  value,
  visibility,
}: Record<string, unknown>): Stored | undefined {
  if (typeof name !== 'string') return undefined;
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

function environmentPath(repository: string, environment: string): string {
  return `${repositoryPath(repository)}${githubPath('environments', environment)}`;
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
