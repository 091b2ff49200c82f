/** Ways to visit an emulator from outside: bare requests, and a server that webhooks can point at. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';
import { onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';

/** Any thing that the API shows; each test knows which members it has. */
export interface Shown {
  readonly _id: string;
  readonly id: string;
  readonly name: string;
  readonly displayName: string | null;
  readonly secret: string;
  readonly type: string;
  readonly status: string;
  readonly target: string;
  readonly integrationId: string;
  readonly triggers: readonly string[];
  readonly version: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly webhooks: readonly Shown[];
  readonly [field: string]: unknown;
}

/** The bodies of answers, with every member that one of them has. */
export interface Body {
  readonly app: Shown;
  readonly apps: readonly Shown[];
  readonly key: Shown;
  readonly keys: readonly Shown[];
  readonly webhook: Shown;
  readonly webhooks: readonly Shown[];
  readonly integration: Shown;
  readonly integrations: readonly Shown[];
  readonly serviceAccount: Shown;
  readonly serviceAccounts: readonly Shown[];
  readonly switchboard: Shown;
  readonly switchboards: readonly Shown[];
  readonly switchboardIntegration: Shown;
  readonly switchboardIntegrations: readonly Shown[];
  readonly appUser: Shown;
  readonly user: Shown;
  readonly conversation: Shown;
  readonly message: Shown;
  readonly messages: readonly Shown[];
  readonly menu: { readonly items: readonly Shown[] };
  readonly jwt: string;
  readonly hasMore: boolean;
  readonly offset: number;
  readonly meta: { readonly hasMore: boolean; readonly afterCursor?: string; readonly beforeCursor?: string };
  readonly links: { readonly next?: string; readonly prev?: string };
  readonly error: { readonly code: string; readonly description: string };
  readonly errors: readonly { readonly code: string; readonly title: string }[];
  readonly requests: readonly Shown[];
  readonly [member: string]: unknown;
}

/** A status and a body. */
export interface Visit {
  readonly status: number;
  readonly body: Body;
}

/** Sends requests with one set of credentials. */
export interface Visitor {
  get(path: string): Promise<Visit>;
  post(path: string, body?: unknown): Promise<Visit>;
  put(path: string, body?: unknown): Promise<Visit>;
  patch(path: string, body?: unknown): Promise<Visit>;
  delete(path: string): Promise<Visit>;
  send(method: string, path: string, init?: RequestInit): Promise<Visit>;
}

/** An emulator that ends with the test. Targets of webhooks are not asked unless the test wants it. */
export async function running(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator({ ...options, switches: { headCheck: 'off', ...options.switches } });
  onTestFinished(() => emulator.close());
  return emulator;
}

/** A visitor with the account's own key, or with the `Authorization` header given; null sends none. */
export function visitor(
  emulator: Pick<Emulator, 'url' | 'keyId' | 'keySecret'>,
  authorization?: string | null,
): Visitor {
  const header = authorization === undefined ? basic(emulator.keyId, emulator.keySecret) : authorization;
  const send = async (method: string, path: string, init: RequestInit = {}): Promise<Visit> => {
    const headers = new Headers(init.headers);
    if (header !== null) headers.set('authorization', header);
    const response = await fetch(emulator.url + path, { ...init, method, headers });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  };
  const sendJson = (method: string, path: string, body: unknown): Promise<Visit> =>
    send(
      method,
      path,
      body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
  return {
    send,
    get: (path) => send('GET', path),
    delete: (path) => send('DELETE', path),
    post: (path, body) => sendJson('POST', path, body),
    put: (path, body) => sendJson('PUT', path, body),
    patch: (path, body) => sendJson('PATCH', path, body),
  };
}

/** A Basic `Authorization` header. */
export function basic(keyId: string, secret: string): string {
  return `Basic ${Buffer.from(`${keyId}:${secret}`).toString('base64')}`;
}

/** A Bearer `Authorization` header with a token signed by a key. */
export function bearer(keyId: string, secret: string, claims: object, options: jwt.SignOptions = {}): string {
  return `Bearer ${jwt.sign(claims, secret, { keyid: keyId, ...options })}`;
}

/** A server to point webhooks at: it answers with a status per request and notes what it was asked. */
export async function receiver(
  status: (method: string, path: string) => number = () => 200,
): Promise<{ readonly url: string; readonly seen: readonly string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const [method = '', path = ''] = [request.method, request.url];
    seen.push(`${method} ${path}`);
    response.writeHead(status(method, path)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}
