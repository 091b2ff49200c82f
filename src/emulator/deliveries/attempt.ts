/** One request to a webhook's target. */

import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { WebhookRecord } from '../records.ts';

/** How long a target may take to answer, in milliseconds, as the vendor documents it. */
const TIMEOUT = 20_000;

/**
 * Posts a payload to a webhook's target, and gives the status of the answer, or in words why there is none. Redirects are
 * not followed. `closing` ends the request.
 */
export async function attempt(
  { target, secret }: WebhookRecord,
  payload: string,
  closing: AbortSignal,
): Promise<number | string> {
  const url = new URL(target);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const timeout = AbortSignal.timeout(TIMEOUT);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(payload),
    'X-API-Key': secret,
  };
  const answered = new Promise<number | string>((resolve) => {
    const signal = AbortSignal.any([closing, timeout]);
    const post = request(url, { method: 'POST', agent: false, headers, signal }, (response) => {
      response.on('error', () => {});
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    post.on('error', (error: NodeJS.ErrnoException) => {
      resolve(timeout.aborted ? `no answer within ${TIMEOUT / 1000} s` : (error.code ?? error.message));
    });
    post.end(payload);
  });
  // A target whose credentials cannot be decoded is refused before there is a request.
  return answered.catch((error: Error) => error.message);
}

/** Whether a target is on this machine, by its address. */
export function isLoopback(target: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(target).hostname);
}
