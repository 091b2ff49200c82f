/** A bot for webhooks to point at: it keeps what it is posted, and answers as a test wants. */

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished } from 'vitest';
import type { JsonObject } from '../../src/emulator/json.ts';

/** What a webhook was posted. */
export interface Posted {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: JsonObject;
}

/** A running bot. */
export interface Bot {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly posted: readonly Posted[];
  /** Waits until so many have come in, and gives them; more than that fails the test. */
  readonly received: (count: number) => Promise<readonly Posted[]>;
}

/** Starts a bot, which ends with the test. `answer` gives the status of the n-th answer, counted from 1; undefined for none. */
export async function bot(answer: (n: number, path: string) => number | undefined = () => 200): Promise<Bot> {
  const posted: Posted[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url: path = '', headers } = request;
    posted.push({ path, headers, body: (await json(request)) as JsonObject });
    const status = answer(posted.length, path);
    if (status !== undefined) response.writeHead(status, { location: '/elsewhere' }).end('{}');
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    received: async (count) => {
      await expect.poll(() => posted.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count);
      expect(posted).toHaveLength(count);
      return posted;
    },
  };
}
