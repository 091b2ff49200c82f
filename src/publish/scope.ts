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
  /** Owner and name; undefined for an organization. */
  readonly repository: string | undefined;
  readonly environment: string | undefined;
  readonly organization: string | undefined;
  /** For texts, after the name of a secret: `repository`, `environment staging of acme/web`. */
  readonly label: string;
  /** For texts: `the secrets of acme/web`. */
  readonly whole: string;
  readonly permission: Permission;
}

/** What a token needs to write into a scope. */
export interface Permission {
  /** Its name in the settings of a fine-grained token and of a GitHub App. */
  readonly title: string;
  readonly level: 'repository' | 'organization';
  /** The input of `actions/create-github-app-token` that requests it; undefined where there is none. */
  readonly input: string | undefined;
}

/**
 * Where a publication goes. `home` is the repository of the run, for publications that name none; Gives undefined
 * when neither is known, and for an environment whose name would change the path.
 */
export function scopeOf(
  { kind, destination }: Pick<DesiredPublication, 'kind' | 'destination'>,
  home: string | undefined,
): Scope | undefined {
  if (destination.kind === 'organization') return organizationScope(kind, destination);
  const repository = destination.repository ?? home;
  const named = repositoryNamed(repository);
  if (repository === undefined || named === undefined) return undefined;
  const environment = destination.kind === 'environment' ? destination.environment : undefined;
  if (environment !== undefined && walks(environment)) return undefined;
  const store = destination.kind === 'repository' ? destination.store : 'actions';
  const folder = environment === undefined ? [store] : ['environments', environment];
  const path = githubPath('repos', named.owner, named.repo, ...folder, `${kind}s`);
  const isHome = repository.toLowerCase() === home?.toLowerCase();
  const inside = environment === undefined ? storeLabel(store) : `environment ${environment}`;
  const label =
    inside === ''
      ? `repository${isHome ? '' : ` ${repository}`}`
      : `${inside}${isHome ? '' : ` of ${repository}`}`;
  const whole =
    environment === undefined
      ? `the ${storeLabel(store)}${inside === '' ? '' : ' '}${kind}s of ${repository}`
      : `the ${kind}s of the environment ${environment} of ${repository}`;
  const permission = repositoryPermission(kind, store, environment !== undefined);
  return {
    kind,
    level: destination.kind,
    path,
    repository,
    environment,
    organization: undefined,
    label,
    whole,
    permission,
  };
}

/**
 * A short name for a secret or variable in its place: the same for every spelling that GitHub treats as equal.
 * Twelve hexadecimal digits.
 */
export function destinationHash({ name }: Pick<DesiredPublication, 'name'>, { path }: Scope): string {
  return createHash('sha256').update(`${path.toLowerCase()}/${name}`).digest('hex').slice(0, 12);
}

/** A scope in an environment. */
export interface InEnvironment extends Scope {
  readonly repository: string;
  readonly environment: string;
}

/** Whether a scope is one of an environment. */
export function isInEnvironment(scope: Scope): scope is InEnvironment {
  return scope.repository !== undefined && scope.environment !== undefined;
}

/** A short name for an environment, the same for every spelling that GitHub treats as equal: twelve hexadecimal digits. */
export function environmentHash({ repository, environment }: InEnvironment): string {
  const name = `${repository}/${encodeURIComponent(environment)}`.toLowerCase();
  return createHash('sha256').update(name).digest('hex').slice(0, 12);
}

function organizationScope(
  kind: DesiredPublication['kind'],
  { organization, store }: Extract<Destination, { kind: 'organization' }>,
): Scope {
  const label = storeLabel(store);
  return {
    kind,
    level: 'organization',
    path: githubPath('orgs', organization, store, `${kind}s`),
    repository: undefined,
    environment: undefined,
    organization,
    label: `organization ${organization}${label === '' ? '' : `, ${label}`}`,
    whole: `the ${label}${label === '' ? '' : ' '}${kind}s of the organization ${organization}`,
    permission: {
      title: kind === 'variable' ? 'Variables' : STORES[store].title,
      level: 'organization',
      input: kind === 'variable' ? undefined : STORES[store].organizationInput,
    },
  };
}

function repositoryPermission(
  kind: DesiredPublication['kind'],
  store: SecretStore,
  inEnvironment: boolean,
): Permission {
  if (inEnvironment) return { title: 'Environments', level: 'repository', input: 'permission-environments' };
  if (kind === 'variable') return { title: 'Variables', level: 'repository', input: undefined };
  return { title: STORES[store].title, level: 'repository', input: STORES[store].input };
}

const STORES: Readonly<
  Record<
    SecretStore,
    {
      readonly title: string;
      readonly input: string | undefined;
      readonly organizationInput: string | undefined;
    }
  >
> = {
  actions: {
    title: 'Secrets',
    input: 'permission-secrets',
    organizationInput: 'permission-organization-secrets',
  },
  dependabot: {
    title: 'Dependabot secrets',
    input: 'permission-dependabot-secrets',
    organizationInput: undefined,
  },
  codespaces: { title: 'Codespaces secrets', input: undefined, organizationInput: undefined },
};

function storeLabel(store: SecretStore): string {
  if (store === 'actions') return '';
  return store === 'dependabot' ? 'Dependabot' : 'Codespaces';
}
