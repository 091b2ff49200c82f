/**
 * JSON over HTTP to the vendor: one policy for every request. Reads and idempotent writes are tried again within
 * bounds, creates never are unless the vendor surely did nothing; no redirect is followed; nothing that reaches a
 * message holds a query, a header or a body of ours.
 */

import http from 'node:http';
import https from 'node:https';
import { messageOf, ProvisionError } from '../errors.ts';
import type { Stop } from '../stop.ts';
import { agentFor } from './agents.ts';
import { ConnectionFailed, Interrupted, type RequestName, SmoochError } from './errors.ts';
import { Lanes } from './lanes.ts';
import { remedyFor } from './remedies.ts';
import { backoff, LONGEST_RETRY_AFTER, MOST_TRIES, retryAfter, worthAnotherTry } from './retry.ts';

/** Milliseconds until a connection, its TLS included, must stand. */
const CONNECT_TIMEOUT = 10_000;
/** Milliseconds until an answer must be whole, once the connection stands. */
const ANSWER_TIMEOUT = 30_000;
/** Bytes of an answer that are read at the most: a list page of 100 apps with full metadata stays under 1 MB. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

export type Query = Readonly<Record<string, string | number>>;

/** Requests that change nothing: all that a read-only mode is given. */
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
  /** The value of the Authorization header, made anew when it is about to expire. */
  readonly authorize: Caller;
  readonly userAgent: string;
  readonly maxInFlight: number;
  readonly stop: Stop;
  /** The ceiling of the first pause between tries, in milliseconds. */
  readonly firstPause: number;
}

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** The transport of one run. */
export class Http implements Writes {
  readonly #options: HttpOptions;
  readonly #base: URL;
  #agent: Promise<http.Agent> | undefined;
  readonly #lanes: Lanes;
  #sent = 0;
  #wrote = false;

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#base = new URL(options.baseUrl);
    this.#lanes = new Lanes(options.maxInFlight);
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

  /** Closes idle connections, so that the process can end. */
  close(): void {
    this.#agent?.then(
      (agent) => agent.destroy(),
      () => {}, // A proxy that cannot be used was told of by the request that met it.
    );
  }

  async #send(
    request: RequestName,
    how: { query?: Query | undefined; body?: unknown; repeatable: boolean; as?: Caller | undefined },
  ): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      let pause: number;
      try {
        const answer = await this.#lanes.run(() => this.#once(request, how));
        if (request.method !== 'GET' && (answer.status < 300 || answer.status >= 500)) this.#wrote = true;
        if (answer.status < 300) {
          this.#lanes.succeeded();
          return parsed(request, answer);
        }
        if (answer.status === 429) this.#lanes.narrow();
        if (tries >= MOST_TRIES || !worthAnotherTry(answer.status, how.repeatable)) {
          throw this.#failure(request, answer);
        }
        const asked = retryAfter(answer.headers['retry-after'], Date.now());
        if (asked !== undefined && asked > LONGEST_RETRY_AFTER) throw this.#failure(request, answer);
        pause = asked ?? this.#backoff(tries);
      } catch (error) {
        if (error instanceof ConnectionFailed && error.sent && request.method !== 'GET') this.#wrote = true;
        if (!(error instanceof ConnectionFailed) || tries >= MOST_TRIES) throw error;
        if (error.sent && !how.repeatable) throw error;
        pause = this.#backoff(tries);
      }
      await this.#options.stop.pause(pause);
    }
  }

  async #connect(): Promise<http.Agent> {
    try {
      return await agentFor(this.#base, this.#options.maxInFlight);
    } catch (cause) {
      throw new ProvisionError(`The proxy for ${this.#base.host} cannot be used: ${messageOf(cause)}`, {
        remedy: 'Check `https_proxy`, `http_proxy` and `no_proxy`; a proxy is written as http://host:port.',
        cause,
      });
    }
  }

  #backoff(tries: number): number {
    return backoff(tries, Math.random(), this.#options.firstPause);
  }

  #failure(request: RequestName, answer: Answer): SmoochError {
    const { code, description } = errorOf(answer);
    const remedy = remedyFor(answer.status, this.#base, answer.headers);
    return new SmoochError(request, { status: answer.status, code, description }, remedy);
  }

  async #once(
    request: RequestName,
    how: { query?: Query | undefined; body?: unknown; as?: Caller | undefined },
  ): Promise<Answer> {
    const { stop } = this.#options;
    if (stop.reason !== undefined) {
      throw new Interrupted(
        `${request.method} ${request.path} was not sent: the run is stopping (${stop.reason})`,
      );
    }
    this.#agent ??= this.#connect();
    const [agent, authorization] = await Promise.all([this.#agent, (how.as ?? this.#options.authorize)()]);
    const body = how.body === undefined ? undefined : Buffer.from(JSON.stringify(how.body));
    this.#sent += 1;
    return exchange({
      request,
      base: this.#base,
      agent,
      search: how.query === undefined ? '' : `?${searchOf(how.query)}`,
      body,
      headers: {
        authorization,
        accept: 'application/json',
        'user-agent': this.#options.userAgent,
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(body.length) }),
      },
    });
  }
}

function searchOf(query: Query): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

interface Exchange {
  readonly request: RequestName;
  readonly base: URL;
  readonly agent: http.Agent;
  readonly search: string;
  readonly body: Buffer | undefined;
  readonly headers: http.OutgoingHttpHeaders;
}

/** One request and its whole answer, or ConnectionFailed. */
function exchange({ request, base, agent, search, body, headers }: Exchange): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let connected = false;
    let timer: NodeJS.Timeout;
    const fail = (what: string, cause?: unknown): void => {
      clearTimeout(timer);
      outgoing.destroy();
      reject(
        new ConnectionFailed(request, what, {
          sent: connected,
          remedy: networkRemedy(base, connected),
          cause,
        }),
      );
    };
    const arm = (milliseconds: number, what: string): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => fail(`${what} within ${milliseconds / 1000} s from ${base.host}`),
        milliseconds,
      );
    };
    const outgoing = (base.protocol === 'https:' ? https : http).request({
      method: request.method,
      protocol: base.protocol,
      hostname: base.hostname.replace(/^\[|\]$/g, ''),
      port: base.port,
      path: `${base.pathname.replace(/\/$/, '')}${request.path}${search}`,
      agent,
      headers,
    });
    arm(CONNECT_TIMEOUT, 'no connection');
    outgoing.on('socket', (socket) => {
      const stands = (): void => {
        connected = true;
        arm(ANSWER_TIMEOUT, 'no complete answer');
      };
      if (!socket.connecting) stands();
      else socket.once(base.protocol === 'https:' ? 'secureConnect' : 'connect', stands);
    });
    outgoing.on('error', (error) => fail(networkWords(error, base), error));
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_ANSWER) fail(`the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`);
        else chunks.push(chunk);
      });
      response.on('error', (error) => fail('the answer broke off', error));
      response.on('end', () => {
        if (!response.complete) return fail('the answer broke off');
        clearTimeout(timer);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    outgoing.end(body);
  });
}

const NETWORK_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of the name',
  EAI_AGAIN: 'the name could not be looked up for',
  ECONNREFUSED: 'nothing accepts connections at',
  ECONNRESET: 'the connection was reset by',
  EPIPE: 'the connection was closed by',
  ETIMEDOUT: 'the connection timed out to',
  CERT_HAS_EXPIRED: 'the certificate has expired of',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed of',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate chain is self-signed of',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate cannot be verified of',
};

function networkWords(error: NodeJS.ErrnoException & { address?: string; port?: number }, base: URL): string {
  const words = NETWORK_WORDS[error.code ?? ''];
  if (words === undefined) return `the connection to ${base.host} failed (${error.code ?? error.message})`;
  // With a proxy in between, the address is the proxy's.
  const address = error.address === undefined ? '' : ` ${error.address}:${error.port}`;
  return `${words} ${base.host} (${error.code}${address})`;
}

function networkRemedy(base: URL, connected: boolean): string {
  return connected
    ? 'Run again: nothing is made twice.'
    : `Check \`api-url\`, \`region\` and \`subdomain\` (this run speaks to ${base.origin}), and the network of the runner.`;
}

function parsed(request: RequestName, answer: Answer): unknown {
  if (answer.text.trim() === '') return undefined;
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    throw new ConnectionFailed(request, `the answer is ${notJson(answer)}`, {
      sent: true,
      remedy: 'Something between here and the vendor answers in its place: check `api-url` and any proxy.',
      cause,
    });
  }
}

function notJson(answer: Answer): string {
  return looksLikeHtml(answer) ? 'an HTML page, not JSON' : 'not JSON, or cut off';
}

function looksLikeHtml(answer: Answer): boolean {
  return /html/i.test(answer.headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(answer.text);
}

/** Both generations' error shapes: `{error:{code,description}}` and `{errors:[{code,title}]}`. */
function errorOf(answer: Answer): { code?: string | undefined; description?: string | undefined } {
  if (answer.status >= 300 && answer.status < 400) {
    return { description: `a redirect to ${hostOf(answer.headers.location)}, which is not followed` };
  }
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    return { description: looksLikeHtml(answer) ? 'an HTML page, as from a proxy' : undefined };
  }
  const { error, errors } = (body ?? {}) as { error?: unknown; errors?: unknown };
  const all = (Array.isArray(errors) ? errors : [error]).filter(
    (one): one is Record<string, unknown> => typeof one === 'object' && one !== null,
  );
  const words = all.map((one) => one['description'] ?? one['title']).filter((one) => typeof one === 'string');
  const code = all[0]?.['code'];
  return {
    code: typeof code === 'string' ? code : undefined,
    description: words.length === 0 ? undefined : words.join('; '),
  };
}

function hostOf(location: string | undefined): string {
  return location !== undefined && URL.canParse(location) ? new URL(location).host : 'another address';
}
