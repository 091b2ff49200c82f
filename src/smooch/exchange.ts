/** One request and its answer over the wire: deadlines, sizes, and what a failed connection is called. */

import type http from 'node:http';
import { ownValue } from '../own-value.ts';
import type { Connections } from './agents.ts';
import { ConnectionFailed, type RequestName } from './errors.ts';

/** Milliseconds until a connection, its TLS included, must stand. */
const CONNECT_TIMEOUT = 10_000;
/** Milliseconds until an answer must be whole, once the connection stands. */
const ANSWER_TIMEOUT = 30_000;
/** Bytes of an answer that are read at the most: a list page of 100 apps with full metadata stays under 1 MB. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** One request as it goes out. */
export interface Exchange {
  readonly request: RequestName;
  readonly base: URL;
  readonly connections: Connections;
  readonly search: string;
  readonly body: Buffer | undefined;
  readonly headers: http.OutgoingHttpHeaders;
}

/** Sends one request and reads its whole answer. Throws ConnectionFailed; no redirect is followed. */
export function exchange({ request, base, connections, search, body, headers }: Exchange): Promise<Answer> {
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
    const outgoing = connections.request({
      method: request.method,
      protocol: base.protocol,
      hostname: base.hostname.replace(/^\[|\]$/g, ''),
      port: base.port,
      path: `${base.pathname.replace(/\/$/, '')}${request.path}${search}`,
      agent: connections.agent,
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
  const words = ownValue(NETWORK_WORDS, error.code ?? '');
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
