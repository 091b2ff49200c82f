/** As much of GitHub as one comment and one issue need: nothing is there yet, and what is written is kept. It answers HEAD too. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A running one, on loopback. */
export interface Hub {
  readonly url: string;
  /** The bodies of comments and issues, in the order in which they were written. */
  readonly bodies: readonly string[];
  close(): Promise<void>;
}

/** Starts one. */
export async function startHub(): Promise<Hub> {
  const bodies: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const sent = isRead ? {} : ((await json(request)) as { readonly body?: string });
    if (sent.body !== undefined) bodies.push(sent.body);
    response.writeHead(isRead ? 200 : 201, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isRead ? [] : { id: 1, number: 1, ...sent }));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
