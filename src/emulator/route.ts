/** What an endpoint is: a method, a path, who may call it, and what it does. */

import { ApiError, appNotFound, badRequest, forbidden, notFound } from './api-error.ts';
import type { Caller } from './auth.ts';
import type { Conversations } from './conversations/conversations.ts';
import type { HeadCheck } from './head-check.ts';
import type { Hidden } from './hidden.ts';
import type { Clock } from './ids.ts';
import type { JsonObject, View } from './json.ts';
import type { AppRecord, IntegrationRecord } from './records.ts';
import type { Store } from './store.ts';
import type { Switches } from './switches.ts';

/** What endpoints work with. */
export interface World {
  readonly store: Store;
  readonly switches: Switches;
  /** The emulator's time, by which tokens are judged. */
  readonly clock: Clock;
  /** Checks a webhook's target with a real request. */
  readonly headCheck: HeadCheck;
  /** Ids that a fault keeps out of lists for a while. */
  readonly hidden: Hidden;
  /** The users of every app and what was said. */
  readonly conversations: Conversations;
  /** That of an account of Zendesk Suite; undefined for a direct account. */
  readonly subdomain: string | undefined;
}

/** One request, as an endpoint sees it. */
export interface Call {
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  /** How far a page is shifted by a fault, as if the list had moved between two pages; 0 without one. */
  readonly shift: number;
  /** The address of the server with its path prefix, for links in v2 lists. */
  readonly base: string;
}

/** What an endpoint answers. */
export interface Answer {
  readonly status: number;
  readonly body: View;
  /** The id of what the request created. */
  readonly created?: string;
}

/** `user` is an act_ key; `account` an act_ or svc_ one; `appUser` a user's token, which an app's key signed. */
export type Scope = 'user' | 'account' | 'app' | 'integration' | 'appUser';

/** An endpoint. Path segments that begin with a colon are parameters. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly scopes: readonly Scope[];
  readonly handle: Handler;
}

/** What an endpoint does with a call. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** What can be done with resources: with all of a kind, or with one by its id. v1.1 changes one with PUT, v2 with PATCH. */
const ENDPOINTS = {
  create: { method: 'POST', isOne: false },
  list: { method: 'GET', isOne: false },
  get: { method: 'GET', isOne: true },
  put: { method: 'PUT', isOne: true },
  patch: { method: 'PATCH', isOne: true },
  remove: { method: 'DELETE', isOne: true },
} as const;

/** The endpoints of a kind of resource, at each of its paths; `id` is the parameter with the id of one. */
export function resource(
  paths: readonly string[],
  id: string,
  scopes: readonly Scope[],
  handlers: { readonly [Name in keyof typeof ENDPOINTS]?: Handler },
): Route[] {
  const endpoints = Object.entries(handlers) as [keyof typeof ENDPOINTS, Handler][];
  return paths.flatMap((path) =>
    endpoints.map(([name, handle]) => {
      const { method, isOne } = ENDPOINTS[name];
      return { method, path: isOne ? `${path}/:${id}` : path, scopes, handle };
    }),
  );
}

/** 200 with a body. */
export function ok(body: View = {}): Answer {
  return { status: 200, body };
}

/** 201 with a body, for a thing with an id. */
export function created(id: string, body: View): Answer {
  return { status: 201, body, created: id };
}

/**
 * Whether a caller may use an endpoint at all.
 * @throws {ApiError} 403 (or 401 by switch) when not
 */
export function checkScope(caller: Caller, scopes: readonly Scope[], switches: Switches): void {
  const isUser = caller.scope === 'account' && caller.serviceAccount === undefined;
  if (scopes.some((scope) => scope === caller.scope || (scope === 'user' && isUser))) return;
  throw switches.wrongScopeStatus === 403 ? forbidden() : new ApiError(401, 'unauthorized', 'Unauthorized');
}

/**
 * The app that a call is about: the one in the path, or the caller's own on a short path.
 * @throws {ApiError} 404 for an app the account has not or the service account does not see, 403 for another app
 * than the caller's own
 */
export function appOf(call: Call, store: Store): AppRecord {
  const id = call.params['appId'];
  if ('app' in call.caller) {
    if (id !== undefined && id !== call.caller.app.id) throw forbidden();
    return call.caller.app;
  }
  if (id === undefined) throw forbidden();
  const app = store.apps.get(id);
  if (app === undefined || !seesApp(call.caller, app)) throw appNotFound();
  return app;
}

/** Whether an account caller sees an app: a service account sees only what is linked to it. */
export function seesApp(caller: Caller, app: AppRecord): boolean {
  if (caller.scope !== 'account' || caller.serviceAccount === undefined) return true;
  return app.serviceAccountId === caller.serviceAccount.id;
}

/**
 * The integration that a call names.
 * @throws {ApiError} 404 when the app has none with this id
 */
export function integrationOf(call: Call, app: AppRecord): IntegrationRecord {
  const integration = app.integrations.get(call.params['integrationId'] ?? '');
  if (integration === undefined) throw notFound('Integration not found', 'integration_not_found');
  return integration;
}

/**
 * Refuses to delete an integration that is on the app's switchboard, unless the switch takes it off there.
 * @throws {ApiError} 400
 */
export function checkUnused(app: AppRecord, { id }: IntegrationRecord, { switches }: World): void {
  const entries = [...(app.switchboard?.integrations.values() ?? [])];
  if (switches.standingIntegration === 'removed' || !entries.some((entry) => entry.integrationId === id))
    return;
  throw badRequest('Integration is in use by a switchboard');
}
