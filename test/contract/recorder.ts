/** Listening in between the product and the emulator: everything that is sent and answered, as it went over the wire. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One request with its answer. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string | undefined;
  /** The parsed body; undefined when there was none. */
  readonly sent: unknown;
  readonly status: number;
  readonly answered: unknown;
}

/**
 * Gives `work` an address that passes everything on to `origin`, and the list that fills with what went through.
 * `rewrite` may ask the origin for something else than was asked for.
 */
export async function recorded<T>(
  origin: string,
  work: (url: string, exchanges: readonly Exchange[]) => Promise<T>,
  rewrite: (url: string) => string = (url) => url,
): Promise<T> {
  const exchanges: Exchange[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const body = await text(request);
    const { authorization = '', 'content-type': contentType } = request.headers;
    const answer = await fetch(origin + rewrite(url), {
      method,
      headers: { authorization, ...(contentType === undefined ? {} : { 'content-type': contentType }) },
      ...(body === '' ? {} : { body }),
    });
    const answered = await answer.text();
    const { pathname, searchParams } = new URL(url, origin);
    exchanges.push({
      method,
      path: pathname,
      query: searchParams,
      contentType,
      sent: parsed(body),
      status: answer.status,
      answered: parsed(answered),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(answered);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, exchanges);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function parsed(body: string): unknown {
  return body === '' ? undefined : JSON.parse(body);
}
