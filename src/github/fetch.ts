/** The `fetch` of the client for GitHub: over the same connections, through the same proxies, as every other request. */

import { type Connections, connectionsTo } from '../network/connections.ts';
import { type Answer, exchange, type Outgoing } from '../network/exchange.ts';
import { brokenAnswer } from '../network/no-answer.ts';

/** Milliseconds for one answer; the client itself has no timeout. */
const ANSWER_TIMEOUT = 60_000;
/** Requests at once to one address. */
const CONNECTIONS = 8;
/** Redirects of one request that are followed: GitHub redirects for renamed repositories. */
const MOST_REDIRECTS = 5;

/** By origin; idle ones keep no process alive. */
const connections = new Map<string, Promise<Connections>>();

/**
 * Sends one request and gives its answer. Redirects are followed within one address, and nowhere else: the token goes along.
 * Throws NoAnswer, and ProvisionError for a proxy that cannot be used.
 */
export async function fetchFrom(
  address: string | URL | Request,
  options: RequestInit = {},
): Promise<Response> {
  let url = new URL(address instanceof Request ? address.url : address);
  let method = options.method ?? 'GET';
  let body = typeof options.body === 'string' ? Buffer.from(options.body) : undefined;
  for (let redirects = 0; ; redirects++) {
    const answer = await send(url, { method, body, headers: headersOf(options, body) });
    const next = redirectOf(answer, url);
    if (next === undefined) return responseOf(answer, url);
    if (redirects === MOST_REDIRECTS)
      throw brokenAnswer(`${url.host} redirects more than ${MOST_REDIRECTS} times`);
    if (next.origin !== url.origin)
      throw brokenAnswer(`${url.host} redirects to another address, ${next.origin}`);
    // As browsers do it (Fetch standard, "HTTP-redirect fetch").
    if (answer.status === 303 || (answer.status < 303 && method === 'POST'))
      [method, body] = ['GET', undefined];
    url = next;
  }
}

async function send(url: URL, sent: Pick<Outgoing, 'method' | 'body' | 'headers'>): Promise<Answer> {
  const known = connections.get(url.origin) ?? connectionsTo(url, CONNECTIONS);
  connections.set(url.origin, known);
  return exchange({
    ...sent,
    server: url,
    path: `${url.pathname}${url.search}`,
    connections: await known,
    answerTimeout: ANSWER_TIMEOUT,
    check: `Check \`GITHUB_API_URL\` (this run connects to ${url.origin}), and the network of the runner.`,
  });
}

function headersOf({ headers }: RequestInit, body: Buffer | undefined): Record<string, string> {
  const given = Object.fromEntries(new Headers(headers));
  return body === undefined ? given : { ...given, 'content-length': String(body.length) };
}

function redirectOf({ status, headers: { location } }: Answer, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from) : undefined;
}

function responseOf({ status, headers, text }: Answer, url: URL): Response {
  const given = Object.entries(headers).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
  const isEmpty = status === 204 || status === 205 || status === 304;
  const response = new Response(isEmpty ? null : text, { status, headers: given });
  // A constructed response has no address, and the client reads it.
  return Object.defineProperty(response, 'url', { value: url.href });
}
