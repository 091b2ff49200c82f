/** One request to the vendor and its answer, and what a failed one is called. */

import type http from 'node:http';
import type { Connections } from '../network/connections.ts';
import { type Answer, exchange as exchangeWith } from '../network/exchange.ts';
import { NoAnswer } from '../network/no-answer.ts';
import { ConnectionFailed, type RequestName } from './errors.ts';
import { whatToCheck } from './remedies.ts';

export type { Answer } from '../network/exchange.ts';

/** Milliseconds until an answer must be whole, once the connection is open. */
const ANSWER_TIMEOUT = 30_000;

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
export async function exchange(outgoing: Exchange): Promise<Answer> {
  const { request, base, connections, search, body, headers } = outgoing;
  try {
    return await exchangeWith({
      method: request.method,
      server: base,
      path: `${base.pathname.replace(/\/$/, '')}${request.path}${search}`,
      connections,
      headers,
      body,
      answerTimeout: ANSWER_TIMEOUT,
      check: whatToCheck(base),
    });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const { sent, isLasting, remedy, cause } = error;
    throw new ConnectionFailed(request, error.message, { sent, isLasting, remedy, cause });
  }
}
