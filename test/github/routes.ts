/** What each endpoint answers, and which permission it wants. */

import type { Grant, Hub } from './hub.ts';
import { repositoryView } from './repository-view.ts';
import type { Kept, Vault } from './vault.ts';

/** A request. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly page: number;
  readonly perPage: number | undefined;
  readonly token: string;
  readonly agent: string;
  readonly body: unknown;
}

/** Its answer. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The answer to a request. */
export function answerOf(call: Call, hub: Hub): Answer {
  if (call.agent === '') return refused(403, 'Request forbidden by administrative rules.');
  const grant = hub.grants.get(call.token);
  if (grant === undefined) return refused(401, 'Bad credentials');
  const owner = ownerOf(call.path);
  if (owner === undefined || !exists(owner, hub) || grant.sees?.includes(owner) === false) return NOT_FOUND;
  return (
    repository(call, hub, grant, owner) ??
    pullRequest(call, hub, grant, owner) ??
    environments(call, hub, grant, owner) ??
    environment(call, hub, grant, owner) ??
    list(call, hub, grant, owner) ??
    NOT_FOUND
  );
}

const NOT_FOUND = refused(404, 'Not RunState');
const LIST =
  /^(\/(repos\/[^/]+\/[^/]+|orgs\/[^/]+)\/(actions|dependabot|codespaces|environments\/[^/]+)\/(secrets|variables))(?:\/(.+))?$/;

function rolesOf(push: boolean): object {
  return { admin: push, maintain: push, push, triage: push, pull: true };
}

/** The full name of a repository or the name of an organization, in lower case. */
function ownerOf(path: string): string | undefined {
  const [, repo, org] = /^\/(?:repos\/([^/]+\/[^/]+)|orgs\/([^/]+))(?:\/|$)/.exec(path) ?? [];
  return (repo ?? org)?.toLowerCase();
}

function exists(owner: string, { repositories, organizations }: Hub): boolean {
  return repositories.has(owner) || organizations.has(owner);
}

function repository({ method, path }: Call, hub: Hub, grant: Grant, owner: string): Answer | undefined {
  if (method !== 'GET' || !/^\/repos\/[^/]+\/[^/]+$/.test(path)) return undefined;
  return withPermission(grant, 'metadata', 'read', () => ({
    status: 200,
    body: {
      ...repositoryView(owner, hub.repositories.get(owner) ?? 0),
      archived: hub.archived.has(owner),
      ...(grant.mayPush === undefined ? {} : { permissions: rolesOf(grant.mayPush) }),
    },
  }));
}

function pullRequest({ method, path }: Call, hub: Hub, grant: Grant, owner: string): Answer | undefined {
  const [, digits] = /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)$/.exec(path) ?? [];
  if (method !== 'GET' || digits === undefined) return undefined;
  return withPermission(grant, 'pull_requests', 'read', () => {
    const state = hub.pullRequests.get(owner)?.get(Number(digits));
    return state === undefined ? NOT_FOUND : { status: 200, body: { number: Number(digits), state } };
  });
}

function environments(
  { method, path, page: number, perPage = 30 }: Call,
  hub: Hub,
  grant: Grant,
  owner: string,
): Answer | undefined {
  if (method !== 'GET' || !/^\/repos\/[^/]+\/[^/]+\/environments$/.test(path)) return undefined;
  return withPermission(grant, 'actions', 'read', () => {
    const names = [...(hub.environments.get(owner) ?? [])];
    const shown = names.slice((number - 1) * perPage, number * perPage);
    const body = { total_count: names.length, environments: shown.map((name) => environmentView(name, hub)) };
    return { status: 200, body };
  });
}

function environment({ method, path }: Call, hub: Hub, grant: Grant, owner: string): Answer | undefined {
  const [, written] = /^\/repos\/[^/]+\/[^/]+\/environments\/([^/]+)$/.exec(path) ?? [];
  if (written === undefined) return undefined;
  const name = decodeURIComponent(written);
  const environments = hub.environments.get(owner) ?? new Set<string>();
  const view = (): Answer => ({ status: 200, body: environmentView(name, hub) });
  if (method === 'GET') {
    return withPermission(grant, 'actions', 'read', () =>
      environments.has(name.toLowerCase()) ? view() : NOT_FOUND,
    );
  }
  if (method === 'DELETE') {
    return withPermission(grant, 'administration', 'write', () => {
      if (!environments.delete(name.toLowerCase())) return NOT_FOUND;
      for (const path of hub.vaults.keys())
        if (path.startsWith(`/repos/${owner}/environments/${encodeURIComponent(name).toLowerCase()}/`))
          hub.vaults.delete(path);
      return { status: 204, body: undefined };
    });
  }
  if (method !== 'PUT') return undefined;
  return withPermission(grant, 'administration', 'write', () => {
    hub.environments.set(owner, environments.add(name.toLowerCase()));
    return view();
  });
}

function list(call: Call, hub: Hub, grant: Grant, owner: string): Answer | undefined {
  const [, base, , store = '', kind = '', rest] = LIST.exec(call.path) ?? [];
  if (base === undefined) return undefined;
  const isOrganization = !owner.includes('/');
  const inEnvironment = store.startsWith('environments/');
  if (kind === 'variables' && !inEnvironment && store !== 'actions') return NOT_FOUND;
  const permission = permissionFor(isOrganization, inEnvironment, store, kind);
  // GitHub wants the permission to write even for reading secrets of Codespaces.
  const access = call.method === 'GET' && permission !== 'codespaces_secrets' ? 'read' : 'write';
  if (call.method !== 'GET' && hub.archived.has(owner))
    return refused(403, 'Repository was archived so is read-only.');
  return withPermission(grant, permission, access, () => {
    const name = inEnvironment ? decodeURIComponent(store.slice('environments/'.length)).toLowerCase() : '';
    if (inEnvironment && hub.environments.get(owner)?.has(name) !== true) return NOT_FOUND;
    const context = { call, hub, vault: hub.vault(base), owner, isOrganization };
    return kind === 'secrets' ? secrets(rest, context) : variables(rest, context);
  });
}

function permissionFor(isOrganization: boolean, inEnvironment: boolean, store: string, kind: string): string {
  if (inEnvironment) return 'environments';
  const name =
    kind === 'variables' ? 'actions_variables' : store === 'actions' ? 'secrets' : `${store}_secrets`;
  return isOrganization ? `organization_${name}` : name;
}

interface Place {
  readonly call: Call;
  readonly hub: Hub;
  readonly vault: Vault;
  readonly owner: string;
  readonly isOrganization: boolean;
}

function secrets(rest: string | undefined, place: Place): Answer {
  const { call, vault } = place;
  if (rest === undefined) return page(place, 'secrets', 100, 30, (kept) => secretView(kept, place));
  if (rest === 'public-key') return { status: 200, body: vault.publicKey };
  return one(
    rest,
    place,
    (kept) => secretView(kept, place),
    () => {
      const { encrypted_value: sealed, key_id: keyId } = objectOf(call.body);
      if (typeof keyId !== 'string') return refused(422, 'Invalid request.\n\n"key_id" wasn\'t supplied.');
      const value = vault.open(String(sealed), keyId);
      if (value === undefined) {
        return refused(422, 'Bad request - validation failed due to an improperly encrypted secret');
      }
      return put(rest, value, place);
    },
  );
}

function variables(rest: string | undefined, place: Place): Answer {
  const { call, vault } = place;
  const { name, value } = objectOf(call.body);
  if (rest === undefined && call.method === 'GET') {
    return page(place, 'variables', 30, 10, (kept) => variableView(kept, place));
  }
  if (rest === undefined) {
    if (call.method !== 'POST') return NOT_FOUND;
    if (vault.entries.has(String(name).toUpperCase()))
      return refused(409, 'Already exists - Variable already exists');
    put(String(name), String(value), place);
    return { status: 201, body: {} };
  }
  return one(
    rest,
    place,
    (kept) => variableView(kept, place),
    () => {
      if (call.method !== 'PATCH' || !vault.entries.has(rest.toUpperCase())) return NOT_FOUND;
      put(rest, String(value), place);
      return { status: 204 };
    },
  );
}

/** One secret or variable: read, deleted, its repositories, or what `write` makes of it. */
function one(rest: string, place: Place, view: (kept: Kept) => object, write: () => Answer): Answer {
  const { call, vault, isOrganization } = place;
  const [name = '', below] = rest.split('/');
  const kept = vault.entries.get(name.toUpperCase());
  if (below === 'repositories' && isOrganization && call.method === 'GET') {
    return kept === undefined ? NOT_FOUND : { status: 200, body: repositoriesOf(kept, place) };
  }
  if (below !== undefined) return NOT_FOUND;
  if (call.method === 'GET') return kept === undefined ? NOT_FOUND : { status: 200, body: view(kept) };
  if (call.method === 'DELETE') return vault.entries.delete(name.toUpperCase()) ? { status: 204 } : NOT_FOUND;
  return write();
}

function put(name: string, value: string, { call, hub, vault, isOrganization }: Place): Answer {
  if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) return refused(422, 'Validation Failed');
  const { visibility, selected_repository_ids: ids } = objectOf(call.body);
  if (isOrganization && typeof visibility !== 'string')
    return refused(422, 'Invalid request.\n\n"visibility" wasn\'t supplied.');
  const more = isOrganization
    ? { visibility: String(visibility), repositoryIds: Array.isArray(ids) ? ids.map(Number) : [] }
    : {};
  const isNew = vault.put(name, value, hub.now(), more);
  return isNew ? { status: 201, body: {} } : { status: 204 };
}

function page(place: Place, noun: string, most: number, usual: number, view: (kept: Kept) => object): Answer {
  const { call, vault } = place;
  const size = Math.min(call.perPage ?? usual, most);
  const all = [...vault.entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const shown = all.slice((call.page - 1) * size, call.page * size);
  return { status: 200, body: { total_count: all.length, [noun]: shown.map(view) } };
}

function secretView({ name, createdAt, updatedAt, visibility }: Kept, { hub, call }: Place): object {
  const selected = `${hub.url}${call.path}/${name}/repositories`;
  return {
    name,
    created_at: time(createdAt),
    updated_at: time(updatedAt),
    ...(visibility === undefined ? {} : { visibility }),
    ...(visibility === 'selected' ? { selected_repositories_url: selected } : {}),
  };
}

function variableView(kept: Kept, place: Place): object {
  return { ...secretView(kept, place), value: kept.value };
}

function repositoriesOf({ repositoryIds = [] }: Kept, { hub }: Place): object {
  const repositories = [...hub.repositories]
    .filter(([, id]) => repositoryIds.includes(id))
    .map(([name, id]) => repositoryView(name, id));
  return { total_count: repositories.length, repositories };
}

function environmentView(name: string, hub: Hub): object {
  return {
    id: 56_780_428,
    node_id: 'MDExOkVudmlyb25tZW50NTY3ODA0Mjg=',
    name,
    url: `${hub.url}/environments/${encodeURIComponent(name)}`,
    html_url: `${hub.url}/environments`,
    created_at: time(hub.now()),
    updated_at: time(hub.now()),
    protection_rules: [],
  };
}

/** The answer, if the token may; a refusal names what would be needed. */
function withPermission(
  grant: Grant,
  permission: string,
  access: 'read' | 'write',
  answer: () => Answer,
): Answer {
  const has = grant.permissions[permission];
  if (has === 'write' || (has === 'read' && access === 'read')) return answer();
  const who = grant.personal === true ? 'personal access token' : 'integration';
  return {
    ...refused(403, `Resource not accessible by ${who}`),
    headers: { 'x-accepted-github-permissions': `${permission}=${access}` },
  };
}

function refused(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
