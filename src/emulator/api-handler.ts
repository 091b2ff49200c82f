/** Serves the vendor's API over HTTP: notes each request, lets faults strike, and sends the answer. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimedKeyId } from './auth.ts';
import { type Address, addressOf, Exchange, generationOf, readBody, sendJson } from './exchange.ts';
import { type Faults, LONGEST_WAIT } from './faults.ts';
import { isEarly, sendFaulty, shiftOf } from './faulty-answer.ts';
import type { DataFile } from './persistence.ts';
import type { RequestLog, RequestRecord } from './request-log.ts';
import type { Answer, World } from './route.ts';

/** What serving needs. */
export interface Serving {
  readonly world: World;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** Where the account is kept; undefined for memory alone. */
  readonly file: DataFile | undefined;
  /** Milliseconds before a request is looked at. */
  readonly latency: number;
  /** Ends waiting when the server closes. */
  readonly closing: AbortSignal;
  readonly onRequest: ((record: RequestRecord) => void) | undefined;
}

/** Makes the handler for requests to the vendor's API; it rejects when the client or the server is gone. */
export function apiHandler(
  serving: Serving,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { world, log, faults, file, latency, closing } = serving;
  const exchange = new Exchange(world);

  return async (request, response) => {
    const address = addressOf(request.url ?? '/');
    const record = log.add(described(request, address));
    const body = await readBody(request);
    const { delay, lag, fault } = faults.meet({ method: record.method, path: address.path, n: record.n });
    const kind = fault?.kind ?? lag?.kind ?? (delay > 0 ? 'delay' : undefined);
    if (kind !== undefined) record.fault = kind;
    const wait = Math.min(delay + latency, LONGEST_WAIT);
    if (wait > 0) await sleep(wait, undefined, { signal: closing });

    let answer: Answer | undefined;
    if (fault === undefined || !isEarly(fault)) {
      const { authorization, 'content-type': contentType, host } = request.headers;
      // Links in answers lead to where the client found the emulator.
      const origin = `http://${host}`;
      const received = { method: record.method, address, authorization, contentType, body, origin };
      answer = await exchange.answer(received, shiftOf(fault?.kind));
      if (lag !== undefined && answer.created !== undefined) world.hidden.hide(answer.created, lag);
      await file?.save();
    }
    if (fault !== undefined) {
      const { url = '/', rawHeaders } = request;
      const echoed = { method: record.method, url, rawHeaders, body };
      record.status = await sendFaulty(response, fault, generationOf(address.path), { echoed, answer });
    } else if (answer !== undefined) {
      record.status = answer.status;
      sendJson(response, answer.status, answer.body);
    }
    serving.onRequest?.(record);
  };
}

function described(
  request: IncomingMessage,
  address: Address,
): Pick<RequestRecord, 'method' | 'path' | 'query' | 'keyId'> {
  const keyId = claimedKeyId(request.headers.authorization);
  return {
    method: request.method ?? 'GET',
    path: address.prefix + address.path,
    query: address.query,
    ...(keyId === undefined ? {} : { keyId }),
  };
}
