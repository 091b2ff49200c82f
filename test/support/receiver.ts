/** Servers on loopback that a test points the product at: webhook targets, and things that are no API at all. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A running server. */
export interface Receiver {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `METHOD /path` of every request. */
  readonly seen: readonly string[];
}

/** A server that answers as told, by default 200 to everything; it ends with the test. */
export async function receiver(
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) =>
    response.end(),
): Promise<Receiver> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** An address where nobody listens; a free port of a moment ago could be another test's by now. */
export const NOBODY = 'http://127.0.0.1:1';
