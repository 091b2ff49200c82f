/** Answers that go wrong on their way. */

import type { ServerResponse } from 'node:http';
import { ApiError, type Generation } from './api-error.ts';
import { sendJson, sendText } from './exchange.ts';
import type { FaultKind, FaultRule } from './faults.ts';
import type { Answer } from './route.ts';

/** Whether a fault strikes before anything is done. */
export function isEarly(rule: FaultRule): boolean {
  return ['status', 'echo', 'reset-before', 'stall', 'html'].includes(rule.kind);
}

/** How far a fault moves the pages of lists. */
export function shiftOf(kind: FaultKind | undefined): number {
  if (kind === 'page-repeat') return -1;
  return kind === 'page-gap' ? 1 : 0;
}

/** What `echo` repeats of a request. */
export interface Echoed {
  readonly method: string;
  readonly url: string;
  /** Names and values in turns, as they came. */
  readonly rawHeaders: readonly string[];
  readonly body: string | undefined;
}

/**
 * Lets a request end as the fault says; without an answer where nothing was done.
 * @returns the status that went out; null when none did
 */
export async function sendFaulty(
  response: ServerResponse,
  rule: FaultRule,
  generation: Generation,
  { echoed, answer }: { readonly echoed: Echoed; readonly answer?: Answer | undefined },
): Promise<number | null> {
  switch (rule.kind) {
    case 'status':
      return sendStatus(response, rule, rule.status ?? 503, generation);
    case 'echo':
      return sendStatus(response, rule, rule.status ?? 400, generation, echoOf(echoed));
    case 'status-after':
      return sendStatus(response, rule, rule.status ?? 502, generation);
    case 'reset-before':
    case 'reset-after':
      response.socket?.resetAndDestroy();
      return null;
    case 'stall':
    case 'stall-after':
      await gone(response);
      return null;
    case 'html':
      return sendPage(response, rule.status ?? 502);
    default:
      return sendSpoilt(response, rule.kind, answer ?? { status: 200, body: {} });
  }
}

function sendStatus(
  response: ServerResponse,
  rule: FaultRule,
  status: number,
  generation: Generation,
  words?: string,
): number {
  if (rule.retryAfter !== undefined) response.setHeader('retry-after', rule.retryAfter);
  const code = CODES[status] ?? (status >= 500 ? 'internal_server_error' : 'bad_request');
  sendJson(response, status, new ApiError(status, code, words ?? code.replaceAll('_', ' ')).body(generation));
  return status;
}

/** As careless services do it: the whole request, as text, inside the words of the error. */
function echoOf({ method, url, rawHeaders, body = '' }: Echoed): string {
  const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
  return [`Cannot handle ${method} ${url}`, ...headers, '', body].join('\n');
}

const CODES: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  402: 'payment_required',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'payload_too_large',
  429: 'too_many_requests',
  502: 'bad_gateway',
  503: 'service_unavailable',
  504: 'gateway_timeout',
};

function sendPage(response: ServerResponse, status: number): number {
  const page = `<html><head><title>${status}</title></head><body><center>proxy</center></body></html>\r\n`;
  sendText(response, status, 'text/html', page);
  return status;
}

/** The true status, with a body that is cut off, no JSON, or whole on a connection that then closes. */
function sendSpoilt(response: ServerResponse, kind: FaultKind, { status, body }: Answer): number {
  if (kind === 'cut') {
    const text = Buffer.from(JSON.stringify(body));
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length });
    response.write(text.subarray(0, Math.ceil(text.length / 2)), () => response.socket?.destroy());
    return status;
  }
  if (kind === 'malformed') {
    sendText(response, status, 'application/json', JSON.stringify(body).slice(0, -1));
    return status;
  }
  const { socket } = response;
  if (kind === 'close-idle') response.once('finish', () => socket?.end());
  sendJson(response, status, body);
  return status;
}

function gone(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) resolve();
    else response.once('close', resolve);
  });
}
