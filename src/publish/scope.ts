/**
 * The places where GitHub keeps secrets and variables. Secrets and variables of one place are two scopes: each has its
 * own list, its own key and its own permission (REST API: Actions secrets, Actions variables, Dependabot secrets,
 * Codespaces secrets, deployment environments).
 */

import { createHash } from 'node:crypto';
import { githubPath, repositoryNamed, walks } from '../github/path.ts';
import type { DesiredPublication, Destination, SecretStore } from '../model.ts';

/** One list of secrets or variables on GitHub. */
export interface Scope {
  readonly kind: DesiredPublication['kind'];
  readonly level: Destination['kind'];
  /** The path of the list; unique for each scope. */
  readonly path: string;
  /** The repository, as owner and name, or the organization. */
  readonly owner: string;
  /** Owner and name; undefined for an organization. */
  readonly repository: string | undefined;
  readonly environment: Environment | undefined;
  /** For texts, after the name of a secret: `repository`, `environment staging of acme/web`. */
  readonly label: string;
  /** For texts: `the secrets of acme/web`. */
  readonly whole: string;
  readonly permission: Permission;
}

/** A deployment environment of a repository. */
export interface Environment {
  readonly repository: string;
  readonly name: string;
  /** A short name, the same for every spelling that GitHub treats as equal: twelve hexadecimal digits. */
  readonly hash: string;
}

/** A permission of a token. */
export interface Permission {
  /** Its name in the settings of a fine-grained token and of a GitHub App. */
  readonly title: string;
  readonly access: 'read' | 'write';
  readonly level: 'repository' | 'organization';
  /** The input of `actions/create-github-app-token` that requests it; undefined where there is none. */
  readonly input: string | undefined;
}

/**
 * Where a publication goes. `home` is the repository of the run, for publications that name none. Gives undefined
 * when neither is known, and for an environment whose name would change the path.
 */
export function scopeOf(
  { kind, destination }: Pick<DesiredPublication, 'kind' | 'destination'>,
  home: string | undefined,
): Scope | undefined {
  const { kind: level } = destination;
  const store = level === 'environment' ? 'actions' : destination.store;
  const word = WORDS[store];
  const things = `${word === '' ? '' : `${word} `}${kind}s`;
  const scope = { kind, level, permission: permissionFor(level, kind, store) };
  if (level === 'organization') {
    const { organization: owner } = destination;
    const path = githubPath('orgs', owner, store, `${kind}s`);
    const label = `organization ${owner}${word === '' ? '' : `, ${word}`}`;
    const whole = `the ${things} of the organization ${owner}`;
    return { ...scope, path, owner, repository: undefined, environment: undefined, label, whole };
  }
  const repository = destination.repository ?? home;
  const named = repositoryNamed(repository);
  const name = level === 'environment' ? destination.environment : undefined;
  if (repository === undefined || named === undefined || (name !== undefined && walks(name)))
    return undefined;
  const folder = name === undefined ? [store] : ['environments', name];
  const inside = name === undefined ? word : `environment ${name}`;
  const spelling = `${repository}/${encodeURIComponent(name ?? '')}`.toLowerCase();
  const environment = name === undefined ? undefined : { repository, name, hash: hashOf(spelling) };
  const isHome = repository.toLowerCase() === home?.toLowerCase();
  const elsewhere = isHome ? '' : `${inside === '' ? '' : ' of'} ${repository}`;
  return {
    ...scope,
    path: githubPath('repos', named.owner, named.repo, ...folder, `${kind}s`),
    owner: repository,
    repository,
    environment,
    label: `${inside === '' ? 'repository' : inside}${elsewhere}`,
    whole: `the ${things} of ${name === undefined ? '' : `the environment ${name} of `}${repository}`,
  };
}

/** All lists of a place: its secrets, and its variables where GitHub has them. `home` as in {@link scopeOf}. */
export function scopesIn(destination: Destination, home: string | undefined): Scope[] {
  const hasVariables = destination.kind === 'environment' || destination.store === 'actions';
  const kinds = hasVariables ? (['secret', 'variable'] as const) : (['secret'] as const);
  return kinds.flatMap((kind) => scopeOf({ kind, destination }, home) ?? []);
}

/**
 * A short name for a secret or variable in its place: the same for every spelling that GitHub treats as equal.
 * Twelve hexadecimal digits.
 */
export function destinationHash({ name }: Pick<DesiredPublication, 'name'>, { path }: Scope): string {
  return hashOf(`${path.toLowerCase()}/${name}`);
}

/** A publication of the manifest with its scope. */
export interface Placed {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
  /** Of its destination, {@link destinationHash}. */
  readonly hash: string;
}

/** Publications with their scopes, without those whose repository is unknown. `home`: the repository of the run. */
export function placesOf(publications: readonly DesiredPublication[], home: string | undefined): Placed[] {
  return publications.flatMap((publication) => {
    const scope = scopeOf(publication, home);
    return scope === undefined ? [] : [{ publication, scope, hash: destinationHash(publication, scope) }];
  });
}

/** Groups by scope, in order; no group is empty. */
export function byScope<T extends { readonly scope: Scope }>(items: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(item.scope.path);
    if (group === undefined) groups.set(item.scope.path, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function permissionFor(
  level: Destination['kind'],
  kind: DesiredPublication['kind'],
  store: SecretStore,
): Permission {
  const access = 'write';
  if (level === 'environment')
    return { title: 'Environments', access, level: 'repository', input: 'permission-environments' };
  const [title, ...inputs] = kind === 'variable' ? (['Variables'] as const) : PERMISSIONS[store];
  return { title, access, level, input: inputs[level === 'repository' ? 0 : 1] };
}

/** The permission for secrets, and the inputs that request it for a repository and for an organization. */
const PERMISSIONS: Readonly<Record<SecretStore, readonly [string, string?, string?]>> = {
  actions: ['Secrets', 'permission-secrets', 'permission-organization-secrets'],
  dependabot: ['Dependabot secrets', 'permission-dependabot-secrets'],
  codespaces: ['Codespaces secrets'],
};

const WORDS: Readonly<Record<SecretStore, string>> = {
  actions: '',
  dependabot: 'Dependabot',
  codespaces: 'Codespaces',
};
