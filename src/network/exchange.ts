/** One request and its answer over the wire: deadlines, sizes, and how far a failed one had come. */

import type http from 'node:http';
import type { Socket } from 'node:net';
import type { Connections } from './connections.ts';
import {
  brokenAnswer,
  type NoAnswer,
  noAnswer,
  refusedByProxy,
  type Stage,
  tookTooLong,
  type Way,
} from './no-answer.ts';

/** Milliseconds until a connection, its TLS included, must be open. */
const CONNECT_TIMEOUT = 10_000;
/** Bytes of an answer that are read at the most: a list page of 100 apps with full metadata stays under 1 MB. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** One request as it goes out. */
export interface Outgoing {
  readonly method: string;
  /** Where the server is; only its protocol, host and port count. */
  readonly server: URL;
  /** With its query, as it is sent. */
  readonly path: string;
  readonly connections: Connections;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Buffer | undefined;
  /** Milliseconds until an answer must be whole, once the connection is open. */
  readonly answerTimeout: number;
  /** What to check when the server cannot be reached. */
  readonly check: string;
}

/** Sockets whose connection is open, TLS included: kept alive, they are used again. */
const open = new WeakSet<Socket>();

/** Sends one request and reads its whole answer. Throws NoAnswer; no redirect is followed. */
export function exchange(outgoing: Outgoing): Promise<Answer> {
  const { method, server, path, connections, headers, body, answerTimeout, check } = outgoing;
  const way: Way = { host: server.host, proxy: connections.proxy, check };
  return new Promise((resolve, reject) => {
    let stage: Stage = connections.proxy === undefined ? 'connecting' : 'proxy';
    let timer: NodeJS.Timeout;
    const fail = (failure: NoAnswer): void => {
      clearTimeout(timer);
      request.destroy();
      reject(failure);
    };
    const arm = (milliseconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(tookTooLong(milliseconds, stage, way)), milliseconds);
    };
    const request = connections.request({
      method,
      protocol: server.protocol,
      hostname: server.hostname.replace(/^\[|\]$/g, ''),
      port: server.port,
      path,
      agent: connections.agent,
      headers,
    });
    arm(CONNECT_TIMEOUT);
    // What a proxy answers to CONNECT would otherwise be taken for the server's own answer.
    request.on('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      if (statusCode === 200) stage = 'connecting';
      else fail(refusedByProxy(statusCode, way));
    });
    request.on('socket', (socket) => {
      if (stage === 'proxy') stage = 'connecting';
      const opened = (): void => {
        open.add(socket);
        stage = 'sent';
        arm(answerTimeout);
      };
      if (open.has(socket)) opened();
      else if (server.protocol === 'https:') socket.once('secureConnect', opened);
      else if (socket.connecting) socket.once('connect', opened);
      else opened();
    });
    request.on('error', (error) => fail(noAnswer(error, stage, way)));
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
          fail(brokenAnswer(`the response is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`));
        else chunks.push(chunk);
      });
      response.on('error', (error) => fail(brokenAnswer('the response ended early', error)));
      response.on('end', () => {
        if (!response.complete) return fail(brokenAnswer('the response ended early'));
        clearTimeout(timer);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    request.end(body);
  });
}
