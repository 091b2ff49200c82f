/** The vendor's errors: one class, two shapes. */

import type { JsonObject } from './json.ts';

/** The two generations of the API; the first path segment tells which one a request speaks. */
export type Generation = 'v1.1' | 'v2';

/** A request that is refused. Only a 400 carries more than one text, and only v2 shows more than the first. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly texts: readonly string[];

  constructor(status: number, code: string, texts: string | readonly string[]) {
    const all = typeof texts === 'string' ? [texts] : texts;
    super(all[0] ?? code);
    this.status = status;
    this.code = code;
    this.texts = all;
  }

  /** v1.1: `{"error":{code,description}}`; v2: `{"errors":[{code,title}]}`. */
  body(generation: Generation): JsonObject {
    if (generation === 'v1.1') return { error: { code: this.code, description: this.message } };
    return { errors: this.texts.map((title) => ({ code: this.code, title })) };
  }
}

/** 400 for a body or query that breaks the rules; several texts are listed one by one in v2. */
export function badRequest(texts: string | readonly string[] = 'Bad request'): ApiError {
  return new ApiError(400, 'bad_request', texts);
}

/**
 * Refuses what has problems.
 * @throws {ApiError} 400 with all of them
 */
export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw badRequest(problems);
}

/** 401 for no credentials, or credentials that nobody holds. */
export function unauthorized(): ApiError {
  return new ApiError(401, 'unauthorized', 'Authorization is required');
}

/** 401 for a token that is not a proper token. */
export function invalidAuth(text: string): ApiError {
  return new ApiError(401, 'invalid_auth', text);
}

/** 403 for good credentials that do not reach this far. */
export function forbidden(text = 'Forbidden'): ApiError {
  return new ApiError(403, 'forbidden', text);
}

/** 404 for a path or a thing that is not there. */
export function notFound(text = 'Resource not found', code = 'not_found'): ApiError {
  return new ApiError(404, code, text);
}

/** 404 for a path without an endpoint; v2 has a code of its own for it. */
export function routeNotFound(generation: Generation): ApiError {
  return generation === 'v2' ? notFound('Route not found', 'route_not_found') : notFound();
}

/** 404 for an app that is not there, or that the caller's service account is not linked to. */
export function appNotFound(): ApiError {
  return notFound('App not found', 'app_not_found');
}
