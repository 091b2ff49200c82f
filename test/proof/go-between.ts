/** A server between the product and the emulator, at which a test can hold, spoil or lose what passes. */

import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer as it passes. */
export interface Passing {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** A request on its way; `n` counts them from 1. */
export interface Passage {
  readonly n: number;
  readonly method: string;
  readonly url: string;
  /** Lets the emulator do what is asked. */
  readonly forward: () => Promise<Passing>;
}

/** A running go-between. */
export interface GoBetween {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server that asks `meet` what to answer to each request; undefined breaks the connection off. */
export async function goBetween(
  emulatorUrl: string,
  meet: (passage: Passage) => Promise<Passing | undefined>,
): Promise<GoBetween> {
  const agent = new Agent({ keepAlive: true });
  let count = 0;
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const n = ++count;
    const body = await bodyOf(incoming);
    const [method, url] = [incoming.method ?? 'GET', incoming.url ?? '/'];
    const forward = (): Promise<Passing> => send(emulatorUrl + url, { agent, method, incoming, body });
    const answer = await meet({ n, method, url, forward }).catch(() => undefined);
    if (answer === undefined) {
      incoming.socket.destroy();
      return;
    }
    response.writeHead(answer.status, {
      'content-type': answer.contentType,
      'content-length': Buffer.byteLength(answer.text),
    });
    response.end(answer.text);
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk);
  } catch {
    // The client is gone in the middle of its request: what has come of it goes on.
  }
  return Buffer.concat(chunks);
}

function send(
  url: string,
  {
    agent,
    method,
    incoming,
    body,
  }: { agent: Agent; method: string; incoming: IncomingMessage; body: Buffer },
): Promise<Passing> {
  const { authorization, accept, 'content-type': contentType } = incoming.headers;
  const headers = {
    ...(authorization === undefined ? {} : { authorization }),
    ...(accept === undefined ? {} : { accept }),
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...(method === 'GET' || method === 'DELETE' ? {} : { 'content-length': body.length }),
  };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          contentType: response.headers['content-type'] ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body.length === 0 ? undefined : body);
  });
}
