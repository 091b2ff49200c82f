/** A stand-in for GitHub: issues, comments and who is asking, as far as reports use them. On loopback. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Whom a token speaks for. */
export interface Caller {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** A job's own token. */
export const JOB: Caller = { login: 'github-actions[bot]', type: 'Bot' };
/** Somebody with a token of their own, and somebody else. */
export const ALICE: Caller = { login: 'alice', type: 'User' };
export const MALLORY: Caller = { login: 'mallory', type: 'User' };

/** A misfortune for the requests that match: answered so instead, or although it was done. */
export interface Fault {
  readonly on: RegExp;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The message repeats the request, headers and body included. */
  readonly echo?: boolean;
  /** The connection is broken off in place of an answer. */
  readonly reset?: boolean;
  /** The request is carried out all the same. */
  readonly done?: boolean;
  /** How often; for ever if it is not said. */
  times?: number;
}

/** A request and its answer. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly sent: unknown;
  readonly token: string;
  readonly status: number;
  readonly answer: unknown;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly by: Caller;
  body: string;
}

export interface Issue {
  readonly number: number;
  readonly by: Caller;
  readonly isPullRequest: boolean;
  labels: string[];
  title: string;
  body: string;
  state: string;
  reason: string | null;
}

/** The repository `acme/messaging`, with the pull request 7. */
export interface GitHub {
  readonly url: string;
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly exchanges: Exchange[];
  readonly faults: Fault[];
  /** The repository of the pull request's branch; null when it is gone. */
  from: string | null;
  /** Who the token is; a bot's token cannot ask `GET /user`. */
  caller: Caller;
  /** Adds a comment to the pull request; of an issue if a number is given. */
  comment(by: Caller, body: string, issue?: number): Comment;
  issue(parts: Partial<Issue>): Issue;
  /** `METHOD path` of every request, in order; those after the first `from`. */
  lines(from?: number): string[];
  /** The bodies of the comments, of the pull request if no number is given. */
  said(issue?: number): string[];
}

const REPOSITORY = '/repos/acme/messaging';
const TIME = '2026-03-01T12:00:00Z';

/** Starts one for the test at hand. */
export async function github(caller: Caller = JOB): Promise<GitHub> {
  const state = new Repository();
  const server = createServer((request, response) => void answer(hub, state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const hub: GitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: state.comments,
    issues: state.issues,
    exchanges: [],
    faults: [],
    from: 'acme/messaging',
    caller,
    comment: (by, body, issue = 7) => state.addComment(by, body, issue),
    issue: (parts) => state.addIssue(parts),
    lines: (from = 0) => hub.exchanges.slice(from).map(({ method, path }) => `${method} ${path}`),
    said: (issue = 7) => state.comments.filter((one) => one.issue === issue).map(({ body }) => body),
  };
  state.addIssue({ number: 7, by: ALICE, isPullRequest: true, title: 'A pull request' });
  return hub;
}

class Repository {
  readonly comments: Comment[] = [];
  readonly issues: Issue[] = [];

  addComment(by: Caller, body: string, issue: number): Comment {
    const comment = { id: 1000 + this.comments.length, issue, by, body };
    this.comments.push(comment);
    return comment;
  }

  addIssue(parts: Partial<Issue>): Issue {
    const last = this.issues.at(-1)?.number ?? 6;
    const issue = {
      number: last + 1,
      by: JOB,
      isPullRequest: false,
      labels: [],
      title: '',
      body: '',
      state: 'open',
      reason: null,
      ...parts,
    };
    this.issues.push(issue);
    return issue;
  }
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function answer(
  hub: GitHub,
  state: Repository,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const sent = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
  const { pathname, search, searchParams } = new URL(request.url ?? '/', hub.url);
  const method = request.method ?? 'GET';
  const fault = hub.faults.find(({ on, times }) => times !== 0 && on.test(`${method} ${pathname}`));
  if (fault?.times !== undefined) fault.times -= 1;
  if (fault?.reset === true) {
    request.socket.destroy();
    return;
  }
  const done =
    fault === undefined || fault.done === true
      ? reply(hub, state, method, pathname, searchParams, sent ?? {})
      : undefined;
  const message = fault?.echo === true ? `${request.rawHeaders.join(' ')} ${text}` : fault?.message;
  const { status, body, headers } =
    fault === undefined || done === undefined
      ? (done ?? refusal(fault?.status ?? 500, message, fault?.headers))
      : refusal(fault.status, message, fault.headers);
  hub.exchanges.push({
    method,
    path: pathname,
    query: search,
    sent,
    token: request.headers.authorization ?? '',
    status,
    answer: body,
  });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function reply(
  hub: GitHub,
  state: Repository,
  method: string,
  path: string,
  query: URLSearchParams,
  sent: Record<string, unknown>,
): Reply {
  const { caller, url } = hub;
  if (`${method} ${path}` === 'GET /user') {
    return caller.type === 'Bot'
      ? refusal(403, 'Resource not accessible by integration')
      : { status: 200, body: userBody(caller) };
  }
  const route = path.startsWith(`${REPOSITORY}/`) ? `${method} ${path.slice(REPOSITORY.length)}` : '';
  const number = Number(/\/(\d+)(\/|$)/.exec(route)?.[1]);
  const issue = state.issues.find((one) => one.number === number);
  const text = (name: string): string | undefined => {
    const value = sent[name];
    return typeof value === 'string' ? value : undefined;
  };
  const body = text('body') ?? '';
  if (body.length > 65_536) return refusal(422, 'Validation Failed');
  if (/^GET \/issues$/.test(route)) {
    const labels = query.get('labels')?.split(',') ?? [];
    const found = state.issues
      .filter((one) => one.state === (query.get('state') ?? 'open'))
      .filter((one) => labels.every((label) => one.labels.includes(label)))
      .reverse();
    return pageOf(found.map(issueBody), url, path, query);
  }
  if (/^POST \/issues$/.test(route)) {
    const labels = Array.isArray(sent['labels']) ? sent['labels'].map(String) : [];
    return {
      status: 201,
      body: issueBody(state.addIssue({ by: caller, title: text('title') ?? '', body, labels })),
    };
  }
  if (/^GET \/issues\/\d+\/comments$/.test(route) && issue !== undefined) {
    const comments = state.comments.filter((one) => one.issue === number);
    return pageOf(comments.map(commentBody), url, path, query);
  }
  if (/^POST \/issues\/\d+\/comments$/.test(route) && issue !== undefined) {
    return { status: 201, body: commentBody(state.addComment(caller, body, number)) };
  }
  if (/^PATCH \/issues\/\d+$/.test(route) && issue !== undefined) {
    issue.title = text('title') ?? issue.title;
    issue.body = text('body') ?? issue.body;
    issue.state = text('state') ?? issue.state;
    issue.reason = text('state_reason') ?? issue.reason;
    return { status: 200, body: issueBody(issue) };
  }
  if (/^GET \/pulls\/\d+$/.test(route) && issue?.isPullRequest === true) {
    const head = { repo: hub.from === null ? null : { full_name: hub.from } };
    return {
      status: 200,
      body: { number, state: issue.state, head, base: { repo: { full_name: 'acme/messaging' } } },
    };
  }
  const comment = state.comments.find(({ id }) => id === number);
  if (/^PATCH \/issues\/comments\/\d+$/.test(route) && comment !== undefined) {
    comment.body = body;
    return { status: 200, body: commentBody(comment) };
  }
  return refusal(404, 'Not RunState');
}

function refusal(status: number, message = 'Server Error', headers: Fault['headers'] = {}): Reply {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** A page of a list, with the way to the next one. */
function pageOf(all: readonly object[], url: string, path: string, query: URLSearchParams): Reply {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const page = Number(query.get('page') ?? 1);
  const body = all.slice((page - 1) * size, page * size);
  if (all.length <= page * size) return { status: 200, body };
  const next = new URLSearchParams(query);
  next.set('page', String(page + 1));
  return { status: 200, body, headers: { link: `<${url}${path}?${next.toString()}>; rel="next"` } };
}

function commentBody({ id, issue, by, body }: Comment): object {
  const url = `https://api.github.com${REPOSITORY}/issues/comments/${id}`;
  return {
    id,
    node_id: `IC_${id}`,
    url,
    html_url: `https://github.com/acme/messaging/pull/${issue}#issuecomment-${id}`,
    issue_url: `https://api.github.com${REPOSITORY}/issues/${issue}`,
    body,
    user: userBody(by),
    created_at: TIME,
    updated_at: TIME,
    author_association: 'NONE',
    performed_via_github_app: appBody(by),
  };
}

function issueBody({ number, by, isPullRequest, labels, title, body, state, reason }: Issue): object {
  const url = `https://api.github.com${REPOSITORY}/issues/${number}`;
  return {
    id: 5000 + number,
    node_id: `I_${number}`,
    number,
    url,
    html_url: `https://github.com/acme/messaging/issues/${number}`,
    repository_url: `https://api.github.com${REPOSITORY}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    title,
    body,
    state,
    state_reason: reason,
    locked: false,
    comments: 0,
    assignee: null,
    milestone: null,
    closed_at: state === 'closed' ? TIME : null,
    created_at: TIME,
    updated_at: TIME,
    author_association: 'NONE',
    user: userBody(by),
    labels: labels.map((name, index) => ({
      id: index,
      node_id: `LA_${index}`,
      url: `https://api.github.com${REPOSITORY}/labels/${name}`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    performed_via_github_app: appBody(by),
    ...(isPullRequest
      ? {
          pull_request: {
            url,
            html_url: url,
            diff_url: url,
            patch_url: url,
          },
        }
      : {}),
  };
}

function userBody({ login, type }: Caller): object {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: `${url}.png`,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
    type,
    site_admin: false,
  };
}

/** Comments of Apps say which App it was; a job's own do not. */
function appBody({ login, type }: Caller): object | null {
  if (type !== 'Bot' || login === JOB.login) return null;
  return {
    id: 1,
    node_id: 'A_1',
    slug: login.replace('[bot]', ''),
    name: login,
    owner: userBody(ALICE),
    description: null,
    external_url: 'https://app.example',
    html_url: 'https://app.example',
    created_at: TIME,
    updated_at: TIME,
    permissions: {},
    events: [],
  };
}
