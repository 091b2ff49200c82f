/** Opens the client for GitHub, for publishing and reports. Loaded only by runs that call GitHub. */

import { createHash } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Octokit } from '@octokit/rest';
import { ProvisionError } from '../errors.ts';
import { NoAnswer } from '../network/no-answer.ts';
import { USER_AGENT } from '../runtime/version.ts';
import { type Redact, redactedError } from '../secrets/redaction.ts';
import type { Secret } from '../secrets/secret.ts';
import { fetchFrom } from './fetch.ts';
import { spacedWrites } from './spacing.ts';

/** Longest wait for a rate limit, in seconds: beyond it the request fails with GitHub's own message. */
const LONGEST_WAIT = 300;
/** The API version of every request; GitHub Enterprise Server knows it too. */
const API_VERSION = '2022-11-28';

/** Where GitHub is and who speaks. */
export interface GitHubAccess {
  readonly token: Secret;
  /** `GITHUB_API_URL`; another host than api.github.com for GitHub Enterprise. */
  readonly apiUrl: string;
  /** GitHub's answers may repeat what was sent: every error is redacted before it is thrown. */
  readonly redact: Redact;
  /** Retries of a failing request; fewer in tests. */
  readonly retries?: number;
  /** Scales the pauses before retries; 1 except in tests. */
  readonly pace?: number;
}

/** What this project uses of the client: the endpoints by name, any other request, and the hooks around each. */
export type GitHubClient = Pick<Octokit, 'hook' | 'request' | 'rest'>;

/** A client that waits for rate limits, primary and secondary, and retries what may be sent twice. */
export function openGitHub({ token, apiUrl, redact, retries = 3, pace = 1 }: GitHubAccess): GitHubClient {
  const options: Parameters<typeof getOctokit>[1] = {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: USER_AGENT,
    request: { fetch: fetchFrom },
    // As an option of the request, the number of retries would also apply to what must not be retried.
    retry: {
      retries,
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
      retryAfterBaseValue: 1000 * pace,
    },
    throttle: {
      id: limitsOf(token),
      retryAfterBaseValue: 1000 * pace,
      // Typed as a class of the plugin's own limiter; this is all that the plugin calls of it.
      write: spacedWrites(pace) as never,
      onRateLimit: (wait, _options, _octokit, count) => wait <= LONGEST_WAIT && count < retries,
      onSecondaryRateLimit: (wait, _options, _octokit, count) => wait <= LONGEST_WAIT && count < retries,
    },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  };
  // The first plugin is nearest to the request: an error that it marks as lasting is not retried.
  const client = getOctokit(token.reveal(), options, markLasting, retry, throttling);
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  // After the last try: a hook that is added later runs further outside.
  client.hook.error('request', (error) => {
    throw redactedError(causeOf(error) ?? error, redact);
  });
  return client;
}

/** GitHub counts by token: only clients with the same token share their limits in this process. */
function limitsOf(token: Secret): string {
  return createHash('sha256').update(token.reveal()).digest('hex');
}

/** The client gives every failed connection the status 500, which is retried; one that no retry can help gets none. */
function markLasting(client: Parameters<typeof retry>[0]): void {
  client.hook.error('request', (error) => {
    const cause = causeOf(error);
    const isLasting = cause !== undefined && !(cause instanceof NoAnswer && !cause.isLasting);
    throw isLasting ? Object.assign(error, { status: 0 }) : error;
  });
}

/** Why GitHub gave no answer: the connection failed, or could not be opened. Undefined for an answer of GitHub. */
function causeOf(error: Error): ProvisionError | undefined {
  return error.cause instanceof ProvisionError ? error.cause : undefined;
}
