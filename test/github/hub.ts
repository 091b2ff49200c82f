/**
 * A stand-in for GitHub: secrets and variables of repositories, environments and organizations, of Actions, Dependabot and
 * Codespaces. It knows tokens and what each may do, and opens what is sealed for it.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerOf, type Call } from './routes.ts';
import { HAS_SPECIFICATION, Specification } from './specification.ts';
import { type Kept, Vault } from './vault.ts';

/** What a token may do: `secrets: 'write'`, `environments: 'write'`, as an App's permissions are named. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Who may do what where. */
export interface Grant {
  readonly permissions: Permissions;
  /** Repositories and organizations that it sees, in lower case; all when absent. */
  readonly sees?: readonly string[];
  /** Refusals speak of a personal token, not of an integration. */
  readonly personal?: boolean;
  /** What the role of the token's owner allows in repositories; GitHub does not say if it is absent. */
  readonly mayPush?: boolean;
}

/** Everything that publishing may need. */
export const EVERYTHING: Permissions = {
  secrets: 'write',
  environments: 'write',
  actions_variables: 'write',
  actions: 'read',
  administration: 'write',
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  organization_secrets: 'write',
  organization_actions_variables: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
  metadata: 'read',
  pull_requests: 'read',
};

/** A request as it was answered. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
}

/** A misfortune for the next requests that match. */
export interface Fault {
  readonly on: RegExp;
  readonly status: number;
  readonly message: string;
  /** The message goes on with the request, headers and body included. */
  readonly echo?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
}

/** The state behind the stand-in; tests look at it and change it behind a client's back. */
export class Hub {
  readonly grants = new Map<string, Grant>();
  /** By full name in lower case, with their numbers. */
  readonly repositories = new Map<string, number>([
    ['acme/messaging', 101],
    ['acme/web', 102],
    ['acme/shop', 103],
  ]);
  readonly organizations = new Set(['acme']);
  /** Repositories that take nothing more, by full name in lower case. */
  readonly archived = new Set<string>();
  /** By repository and number. */
  readonly pullRequests = new Map<string, Map<number, 'open' | 'closed'>>();
  /** Names in lower case, by repository. */
  readonly environments = new Map<string, Set<string>>();
  /** By the path of the list. */
  readonly vaults = new Map<string, Vault>();
  readonly exchanges: Exchange[] = [];
  readonly faults: Fault[] = [];
  /** How exchanges differ from GitHub's own description. */
  readonly misfits: string[] = [];
  /** Is shown each request first, as `METHOD path`; one of which it says `lost` is neither done nor answered. */
  meet: ((line: string) => 'lost' | undefined) | undefined;
  /** Milliseconds that GitHub's clock is ahead. */
  clock = 0;
  url = '';
  readonly #specification = HAS_SPECIFICATION ? new Specification() : undefined;

  now(): number {
    return Math.floor((Date.now() + this.clock) / 1000) * 1000;
  }

  /** The list at a path such as `/repos/acme/messaging/actions/secrets`. */
  vault(path: string): Vault {
    const key = path.toLowerCase();
    const vault = this.vaults.get(key) ?? new Vault();
    this.vaults.set(key, vault);
    return vault;
  }

  /** What stands at `<list>/<NAME>`; fails when it is not there. */
  kept(path: string): Kept {
    const at = path.lastIndexOf('/');
    const kept = this.vault(path.slice(0, at)).entries.get(path.slice(at + 1));
    if (kept === undefined) throw new Error(`GitHub keeps no ${path}`);
    return kept;
  }

  /** The values of everything, by path. */
  values(): Record<string, string> {
    const values: Record<string, string> = {};
    for (const [path, { entries }] of this.vaults)
      for (const [name, { value }] of entries) values[`${path}/${name}`] = value;
    return values;
  }

  /** Requests that would change something, as `METHOD path`: not those that try whether they may. */
  writes(): string[] {
    return this.exchanges
      .filter(({ method, path }) => method !== 'GET' && method !== 'HEAD' && !isTrial(path))
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** Answers a request. */
  answer(call: Call): Answer {
    const line = `${call.method} ${call.path}`;
    const fault = this.faults.find(({ on, times }) => times > 0 && on.test(line));
    const answer = fault === undefined ? answerOf(call, this) : faultAnswer(fault, call);
    if (fault !== undefined) fault.times -= 1;
    this.exchanges.push({ method: call.method, path: call.path, query: call.query, status: answer.status });
    const wire = {
      method: call.method,
      path: call.path,
      sent: call.body,
      status: answer.status,
      answer: answer.body,
    };
    const misfit = fault === undefined ? this.#specification?.misfit(wire) : undefined;
    if (misfit !== undefined) this.misfits.push(misfit);
    return answer;
  }
}

/** Whether a path is of a name that nothing has, by which a run tries whether it may write. */
export function isTrial(path: string): boolean {
  return /\/SMOOCH_PROVISION_PROBE_[0-9A-F]{16}$/.test(path);
}

/** Starts a stand-in that ends with the test. `grants`: what each token may do. */
export async function hub(
  grants: Readonly<Record<string, Grant>>,
  end: (work: () => Promise<void>) => void,
): Promise<Hub> {
  const state = new Hub();
  for (const [token, grant] of Object.entries(grants)) state.grants.set(token, grant);
  const server = createServer((request, response) => void respond(request, response, state));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  end(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return state;
}

async function respond(request: IncomingMessage, response: ServerResponse, state: Hub): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, search, searchParams } = new URL(request.url ?? '/', state.url);
  if (state.meet?.(`${request.method} ${pathname}`) === 'lost') {
    request.socket.destroy();
    return;
  }
  const {
    status,
    headers = {},
    body,
  } = state.answer({
    method: request.method ?? 'GET',
    path: pathname,
    query: search,
    page: Number(searchParams.get('page') ?? 1),
    perPage: searchParams.has('per_page') ? Number(searchParams.get('per_page')) : undefined,
    token: /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '',
    agent: request.headers['user-agent'] ?? '',
    body: text === '' ? undefined : JSON.parse(text),
  });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function faultAnswer({ status, message, echo, headers = {} }: Fault, { token, path, body }: Call): Answer {
  const words =
    echo === true ? `${message}: ${path} authorization: token ${token} ${JSON.stringify(body)}` : message;
  return { status, headers, body: { message: words, documentation_url: 'https://docs.github.com/rest' } };
}
