/** Requests to the targets of webhooks. */

import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** What is sent. */
export interface Outgoing {
  readonly method: 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string;
}

/** The status of an answer; rejects when there is none. Redirects are not followed. `signal` ends the request. */
export function statusFrom(
  url: URL,
  { method, headers = {}, body }: Outgoing,
  signal: AbortSignal,
): Promise<number> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  // A target whose credentials cannot be decoded is refused before there is a request, which rejects, too.
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent: false, headers, signal }, (response) => {
      response.on('error', () => {});
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
