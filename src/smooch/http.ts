/**
 * JSON over HTTP to the vendor: one policy for every request. Reads and idempotent writes are tried again within
 * bounds, creates never are unless the vendor surely did nothing; no redirect is followed; nothing that reaches a
 * message holds a query, a header or a body that was sent.
 */

import { type Connections, connectionsTo } from '../network/connections.ts';
import { type Answer, exchange } from '../network/exchange.ts';
import { NoAnswer } from '../network/no-answer.ts';
import type { Stop } from '../runtime/stop.ts';
import { type Trace, traced } from '../runtime/trace.ts';
import { type Redact, redactedError } from '../secrets/redaction.ts';
import { errorOf, foreignText, parsed } from './answer.ts';
import { ConnectionFailed, Interrupted, type RequestName, SmoochError } from './errors.ts';
import { Lanes } from './lanes.ts';
import { foreignRemedy, remedyFor, whatToCheck } from './remedies.ts';
import {
  backoff,
  LONGEST_RETRY_AFTER,
  MOST_REFUSALS,
  MOST_TRIES,
  retryAfter,
  worthAnotherTry,
} from './retry.ts';

/** Milliseconds until an answer must be whole, once the connection is open. */
const ANSWER_TIMEOUT = 30_000;

/** The parameters of a query, not encoded. */
export type Query = Readonly<Record<string, string | number>>;

/** Requests that change nothing. */
export interface Reads {
  /** The parsed JSON of a `GET`. Throws SmoochError, ConnectionFailed or Interrupted. */
  get(path: string, query?: Query): Promise<unknown>;
}

/** Requests that change the account. */
export interface Writes extends Reads {
  /** Never sent twice unless the vendor surely did nothing (429, no connection). */
  post(path: string, body?: unknown): Promise<unknown>;
  put(path: string, body: unknown): Promise<unknown>;
  /** `as`: the Authorization header of another caller than the run itself. */
  patch(path: string, body: unknown, as?: Caller): Promise<unknown>;
  delete(path: string): Promise<unknown>;
}

/** Gives an Authorization header that is good for the next request. */
export type Caller = () => Promise<string>;

/** What the transport needs to know. */
export interface HttpOptions {
  /** Without a trailing slash and without the version, such as `https://api.smooch.io`. */
  readonly baseUrl: string;
  /** The value of the Authorization header for a path, renewed when it is about to expire. */
  readonly authorize: (path: string) => Promise<string>;
  /** The line of `app-keys` whose key signs the requests of a path; undefined for the run's own credentials. */
  readonly lineFor?: (path: string) => string | undefined;
  readonly userAgent: string;
  readonly maxInFlight: number;
  readonly stop: Stop;
  /** For a mode that must not write: every request but `GET` is refused before it is sent. */
  readonly readOnly: boolean;
  /** What comes back may repeat what was sent: every error is redacted before anybody sees it. */
  readonly redact: Redact;
  /** The ceiling of the first pause between tries, in milliseconds. */
  readonly firstPause: number;
  /** Takes each try, for the debug log. */
  readonly trace?: Trace | undefined;
}

/** How a request is sent. */
interface Sending {
  readonly query?: Query | undefined;
  readonly body?: unknown;
  /** Sent twice, it does what it does once. */
  readonly repeatable: boolean;
  readonly as?: Caller | undefined;
}

/** The transport of one run. */
export class Http implements Writes {
  readonly #options: HttpOptions;
  readonly #base: URL;
  #connections: Promise<Connections> | undefined;
  readonly #lanes: Lanes;
  #sent = 0;
  #wrote = false;

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#base = new URL(options.baseUrl);
    const { maxInFlight, stop } = options;
    this.#lanes = new Lanes({
      most: maxInFlight,
      now: () => performance.now(),
      pause: (ms) => stop.pause(ms),
      isStopping: () => stop.reason !== undefined,
    });
  }

  /** Requests sent so far, repeated ones included. */
  get sent(): number {
    return this.#sent;
  }

  /** Whether a write was carried out, or may have been. */
  get wrote(): boolean {
    return this.#wrote;
  }

  get(path: string, query?: Query): Promise<unknown> {
    return this.#send({ method: 'GET', path }, { query, repeatable: true });
  }

  post(path: string, body?: unknown): Promise<unknown> {
    return this.#send({ method: 'POST', path }, { body, repeatable: false });
  }

  put(path: string, body: unknown): Promise<unknown> {
    return this.#send({ method: 'PUT', path }, { body, repeatable: true });
  }

  patch(path: string, body: unknown, as?: Caller): Promise<unknown> {
    return this.#send({ method: 'PATCH', path }, { body, repeatable: true, as });
  }

  delete(path: string): Promise<unknown> {
    return this.#send({ method: 'DELETE', path }, { repeatable: true });
  }

  /** Closes idle connections, so the process can end. */
  close(): void {
    this.#connections?.then(
      ({ agent }) => agent.destroy(),
      () => {}, // The request that met an unusable proxy has reported it.
    );
  }

  /** The only way out for what goes wrong. */
  async #send(request: RequestName, how: Sending): Promise<unknown> {
    try {
      if (this.#options.readOnly && request.method !== 'GET') throw refusedWrite(request);
      return await this.#sendUntilAnswered(request, how);
    } catch (error) {
      throw redactedError(error, this.#options.redact);
    }
  }

  async #sendUntilAnswered(request: RequestName, how: Sending): Promise<unknown> {
    let refusals = 0;
    let successes = this.#lanes.successes;
    for (let attempt = 1, tries = 1; ; attempt++, tries++) {
      let pause: number;
      let why: string;
      try {
        let event = 0;
        const answer = await this.#lanes.run((at) => {
          event = at;
          return this.#once(request, how, attempt);
        });
        if (request.method !== 'GET' && (answer.status < 300 || answer.status >= 500)) this.#wrote = true;
        if (answer.status < 300) {
          this.#lanes.succeeded();
          return parsed(request, answer);
        }
        const isRefused = answer.status === 429;
        if (isRefused && refusals < MOST_REFUSALS && this.#lanes.successes > successes) tries -= 1;
        if (tries >= MOST_TRIES || !worthAnotherTry(answer.status, how.repeatable)) {
          throw this.#failure(request, answer);
        }
        const { 'retry-after': retry, date } = answer.headers;
        const asked = retryAfter(retry, date, Date.now());
        if (asked !== undefined && asked > LONGEST_RETRY_AFTER) throw this.#failure(request, answer);
        pause = asked ?? this.#backoff(Math.max(1, tries));
        why = `${this.#base.host} answered ${answer.status}${isRefused ? ', too many requests' : ''}`;
        if (isRefused) {
          refusals += 1;
          successes = this.#lanes.successes;
          this.#options.stop.announce(pause, why);
          this.#lanes.refused(event, pause);
          continue;
        }
      } catch (error) {
        if (error instanceof ConnectionFailed && error.sent && request.method !== 'GET') this.#wrote = true;
        if (!(error instanceof ConnectionFailed) || tries >= MOST_TRIES) throw error;
        if (error.isLasting || (error.sent && !how.repeatable)) throw error;
        pause = this.#backoff(tries);
        why = `no answer from ${this.#base.host}`;
      }
      await this.#options.stop.pause(pause, why);
    }
  }

  #backoff(tries: number): number {
    return backoff(tries, Math.random(), this.#options.firstPause);
  }

  #failure(request: RequestName, answer: Answer): SmoochError {
    const foreign = foreignText(answer, this.#options.redact);
    if (foreign !== undefined) {
      const said = { status: answer.status, description: foreign, isForeign: true };
      return new SmoochError(request, said, foreignRemedy(this.#base));
    }
    const { code, description } = errorOf(answer);
    const remedy = remedyFor(
      answer.status,
      this.#base,
      answer.headers,
      this.#options.lineFor?.(request.path),
    );
    return new SmoochError(request, { status: answer.status, code, description }, remedy);
  }

  async #once(request: RequestName, how: Sending, tries: number): Promise<Answer> {
    const { stop } = this.#options;
    if (stop.reason !== undefined) {
      throw new Interrupted(
        `${request.method} ${request.path} was not sent: the run is stopping (${stop.reason}).`,
      );
    }
    this.#connections ??= connectionsTo(this.#base, this.#options.maxInFlight);
    const [connections, authorization] = await Promise.all([
      this.#connections,
      how.as === undefined ? this.#options.authorize(request.path) : how.as(),
    ]);
    const body = how.body === undefined ? undefined : Buffer.from(JSON.stringify(how.body));
    const search = how.query === undefined ? '' : `?${searchOf(how.query)}`;
    this.#sent += 1;
    const url = `${this.#base.href.replace(/\/$/, '')}${request.path}${search}`;
    const send = () =>
      exchange({
        method: request.method,
        server: this.#base,
        path: `${this.#base.pathname.replace(/\/$/, '')}${request.path}${search}`,
        connections,
        headers: {
          authorization,
          accept: 'application/json',
          'user-agent': this.#options.userAgent,
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': String(body.length) }),
        },
        body,
        answerTimeout: ANSWER_TIMEOUT,
        check: whatToCheck(this.#base),
      }).catch((error: unknown) => {
        throw namedFailure(request, error);
      });
    return traced(this.#options.trace, { method: request.method, url, tries }, send);
  }
}

/** What went wrong on the way, as an error of its request. */
function namedFailure(request: RequestName, error: unknown): unknown {
  if (!(error instanceof NoAnswer)) return error;
  const { message, sent, isLasting, remedy, cause } = error;
  return new ConnectionFailed(request, message, { sent, isLasting, remedy, cause });
}

/** A fault of this tool: read-only modes get an account whose type cannot write. */
function refusedWrite({ method, path }: RequestName): Error {
  return new Error(`${method} ${path} was not sent: this run is read-only.`);
}

function searchOf(query: Query): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
