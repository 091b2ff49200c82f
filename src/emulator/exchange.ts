/** From a request to an answer: path, caller, body, endpoint, and the file that keeps the account. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, badRequest, type Generation, routeNotFound } from './api-error.ts';
import { authenticate } from './auth.ts';
import { isObject, type JsonObject } from './json.ts';
import { type Answer, checkScope, type Route, type World } from './route.ts';
import { Router } from './router.ts';
import { v2Routes } from './v2/routes.ts';
import { v11Routes } from './v11/routes.ts';

/** The most bytes of a JSON body. */
export const BODY_BYTES = 100 * 1024;

/** How much of a larger body is read and dropped, since few clients see an answer before they have sent everything. */
const READ_BYTES = 8 * 1024 * 1024;

/** Where a request goes, cut out of its address. */
export interface Address {
  /** `/sc` on the host form of licensed customers, else empty. */
  readonly prefix: string;
  /** Begins with the version; without the query. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
}

/** A request with its body read. */
export interface Received {
  readonly method: string;
  readonly address: Address;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  /** undefined when it was larger than {@link BODY_BYTES}. */
  readonly body: string | undefined;
  readonly origin: string;
}

/** Cuts an address into its parts. */
export function addressOf(url: string): Address {
  const question = url.indexOf('?');
  const whole = question < 0 ? url : url.slice(0, question);
  const prefix = whole.startsWith('/sc/') ? '/sc' : '';
  return { prefix, path: whole.slice(prefix.length), query: question < 0 ? '' : url.slice(question + 1) };
}

/** The generation that a path speaks; v1.1 for `/v1`, and for paths that belong to none. */
export function generationOf(path: string): Generation {
  return path === '/v2' || path.startsWith('/v2/') ? 'v2' : 'v1.1';
}

/** Reads a body to its end; undefined when it is too large. What goes on far beyond that is not read any more. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size <= BODY_BYTES) chunks.push(chunk);
    if (size > READ_BYTES) break;
  }
  return size <= BODY_BYTES ? Buffer.concat(chunks).toString() : undefined;
}

/** Answers requests for one account. */
export class Exchange {
  readonly #router = new Router<Route>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    // Old clients use `/v1`, which answers in the same way for provisioning.
    for (const route of v11Routes(world)) {
      for (const version of ['/v1.1', '/v1']) this.#router.add(route.method, version + route.path, route);
    }
    for (const route of v2Routes(world)) this.#router.add(route.method, `/v2${route.path}`, route);
  }

  /**
   * The answer to a request; refusals are answers too. `shift` moves the pages of lists, see {@link Call}.
   * What is thrown is a defect of the emulator.
   */
  async answer(received: Received, shift: number): Promise<Answer> {
    try {
      return await this.#answer(received, shift);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, body: error.body(generationOf(received.address.path)) };
    }
  }

  async #answer(received: Received, shift: number): Promise<Answer> {
    const { method, address } = received;
    const match = this.#router.find(method, address.path);
    if (match === undefined) throw routeNotFound(generationOf(address.path));
    const caller = authenticate(received.authorization, this.#world);
    checkScope(caller, match.target.scopes, this.#world.switches);
    const query = new URLSearchParams(address.query);
    const body = method === 'GET' || method === 'DELETE' ? {} : this.#body(received);
    const base = received.origin + address.prefix;
    return match.target.handle({ caller, params: match.params, query, body, shift, base });
  }

  #body(received: Received): JsonObject {
    if (received.body === undefined) throw new ApiError(413, 'payload_too_large', 'Payload too large');
    if (received.body === '') return {};
    const isJson = /^application\/(json|[\w.-]+\+json)\b/i.test(received.contentType ?? '');
    if (!isJson && this.#world.switches.contentType === 'strict') throw badRequest('Invalid content type');
    const body = parsedJson(received.body);
    if (!isObject(body)) throw badRequest('Invalid JSON');
    return body;
  }
}

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  // What is left of a request that was not read to its end would be taken for the next one.
  if (!response.req.complete) response.setHeader('connection', 'close');
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

/** Sends a text of a content type. */
export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** The value of a JSON text; undefined when it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
