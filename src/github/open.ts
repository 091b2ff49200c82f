/** Opens the client for GitHub, for publishing and reports. Loaded only by runs that call GitHub. */

import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Octokit } from '@octokit/rest';
import { ProvisionError } from '../errors.ts';
import { NoAnswer } from '../network/no-answer.ts';
import type { Host } from '../runtime/host.ts';
import { type SentRequest, type Trace, traced } from '../runtime/trace.ts';
import { USER_AGENT } from '../runtime/version.ts';
import { redactedError } from '../secrets/redaction.ts';
import type { Secret } from '../secrets/secret.ts';
import { fetchFrom } from './fetch.ts';
import { statusOf } from './status.ts';

/** Longest wait for a rate limit, in seconds: beyond it the request fails with GitHub's own message. */
const LONGEST_WAIT = 300;
/** The API version of every request; GitHub Enterprise Server knows it too. */
const API_VERSION = '2022-11-28';

/** Milliseconds between the beginnings of two writes that GitHub requires ("Best practices for using the REST API"). */
const BETWEEN_WRITES = 1000;

/** Where GitHub is and who speaks. */
export interface GitHubAccess {
  readonly token: Secret;
  /** `GITHUB_API_URL`; another host than api.github.com for GitHub Enterprise. */
  readonly apiUrl: string;
  /** GitHub's answers may repeat what was sent: every error is redacted before it is thrown. */
  readonly host: Pick<Host, 'keeper' | 'pace' | 'stop' | 'trace'>;
  /** Retries of a failing request. */
  readonly retries?: number;
}

/** What this project uses of the client: the endpoints by name, any other request, and the hooks around each. */
export type GitHubClient = Pick<Octokit, 'hook' | 'request' | 'rest'>;

/** A client that waits for rate limits, primary and secondary, and retries what may be sent twice. */
export function openGitHub({ token, apiUrl, host, retries = 3 }: GitHubAccess): GitHubClient {
  const { keeper, pace, stop } = host;
  const server = new URL(apiUrl).host;
  const retried = (error: Error, count: number): void => {
    const status = statusOf(error);
    if (count >= retries || (status !== undefined && (status < 400 || NOT_RETRIED.includes(status)))) return;
    const what = status === undefined ? `no answer from ${server}` : `${server} answered ${status}`;
    // As the plugin for retries waits.
    stop.announce((count + 1) ** 2 * 1000 * pace, what);
  };
  const waits = (seconds: number, count: number): boolean => {
    const isWorthIt = seconds <= LONGEST_WAIT && count < retries;
    if (isWorthIt) stop.announce(seconds * 1000 * pace, `${server} limits requests`);
    return isWorthIt;
  };
  const options: Parameters<typeof getOctokit>[1] = {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: USER_AGENT,
    request: { fetch: fetchFrom },
    // As an option of the request, the number of retries would also apply to what must not be retried.
    retry: { retries, doNotRetry: NOT_RETRIED, retryAfterBaseValue: 1000 * pace },
    throttle: {
      // GitHub counts by token: only clients with the same token share their limits in this process.
      id: createHash('sha256').update(token.reveal()).digest('hex'),
      retryAfterBaseValue: 1000 * pace,
      // Typed as a class of the plugin's own limiter; this is all that the plugin calls of it.
      write: spacedWrites(pace, (wait) => stop.announce(wait, `${server} takes one write a second`)) as never,
      onRateLimit: (wait, _options, _octokit, count) => waits(wait, count),
      onSecondaryRateLimit: (wait, _options, _octokit, count) => waits(wait, count),
    },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  };
  // The first plugin is nearest to the request: an error that it marks as lasting is not retried.
  const client = getOctokit(
    token.reveal(),
    options,
    tracedBy(host.trace),
    markLasting(retried),
    retry,
    throttling,
  );
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  // After the last try: a hook that is added later runs further outside.
  client.hook.error('request', (error) => {
    throw redactedError(causeOf(error) ?? error, (text) => keeper.redact(text));
  });
  return client;
}

/** When the next write may begin, by the id of its limits; epoch milliseconds. */
const free = new Map<string, number>();

/** What the throttling plugin calls of a group of limiters: to run some work when its turn has come. */
interface Limiters {
  key(id: string): { schedule<T>(options: object, work: () => Promise<T>): Promise<T> };
}

/** Lets writes wait for their turn; `pace` scales the pause, 1 except in tests. `onWait` gets each wait in milliseconds. */
function spacedWrites(pace: number, onWait: (milliseconds: number) => void): Limiters {
  return {
    key: (id) => ({
      schedule: async (_options, work) => {
        const now = Date.now();
        const turn = Math.max(now, free.get(id) ?? 0);
        free.set(id, turn + BETWEEN_WRITES * pace);
        onWait(turn - now);
        if (turn > now) await sleep(turn - now);
        return work();
      },
    }),
  };
}

/** What a plugin gets. */
type Client = Parameters<typeof retry>[0];

/** What another try would not change. */
const NOT_RETRIED = [400, 401, 403, 404, 409, 410, 422, 451];

/** Hands on each try of a request, for the debug log. */
function tracedBy(trace: Trace | undefined): (client: Client) => void {
  const tries = new WeakMap<object, number>();
  return (client) => {
    if (trace === undefined) return;
    client.hook.wrap('request', (request, options) => {
      const { method, url } = client.request.endpoint(options);
      const count = (tries.get(options) ?? 0) + 1;
      tries.set(options, count);
      return traced(trace, { method, url, tries: count }, async () => request(options), answerIn);
    });
  };
}

/** The answer that an error of the client is about. */
function answerIn(error: unknown): Pick<SentRequest, 'status' | 'headers'> {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  return { status: statusOf(error), headers: (response as Partial<SentRequest> | undefined)?.headers ?? {} };
}

/**
 * The client gives every failed connection the status 500, which is retried; one that no retry can help gets none. `onOther` gets
 * the others, with how many retries there were before.
 */
function markLasting(onOther: (error: Error, count: number) => void): (client: Client) => void {
  return (client) => {
    client.hook.error('request', (error, { request }) => {
      const cause = causeOf(error);
      const isLasting = cause !== undefined && !(cause instanceof NoAnswer && !cause.isLasting);
      if (isLasting) throw Object.assign(error, { status: 0 });
      onOther(error, Number(request['retryCount'] ?? 0));
      throw error;
    });
  };
}

/** Why GitHub gave no answer: the connection failed, or could not be opened. Undefined for an answer of GitHub. */
function causeOf(error: Error): ProvisionError | undefined {
  return error.cause instanceof ProvisionError ? error.cause : undefined;
}
