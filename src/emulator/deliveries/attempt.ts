/** One request to a webhook's target. */

import { statusFrom } from '../outgoing.ts';
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
  const timeout = AbortSignal.timeout(TIMEOUT);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(payload),
    'X-API-Key': secret,
  };
  const signal = AbortSignal.any([closing, timeout]);
  try {
    return await statusFrom(new URL(target), { method: 'POST', headers, body: payload }, signal);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return timeout.aborted ? `no answer within ${TIMEOUT / 1000} s` : (code ?? message);
  }
}

/** Whether a target is on this machine, by its address. */
export function isLoopback(target: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(target).hostname);
}
