/** What can come back from the vendor in place of an answer. Messages name method and path, never query or credentials. */

import { ProvisionError } from '../errors.ts';

/** The request an error belongs to; `path` has no query and no host. */
export interface RequestName {
  readonly method: string;
  readonly path: string;
}

/** The vendor answered with an error status. */
export class SmoochError extends ProvisionError {
  override readonly name: string = 'SmoochError';
  readonly status: number;
  /** The vendor's code, such as `not_found`; texts change, so nothing is decided by them. */
  readonly vendorCode: string | undefined;
  /** The vendor's words, several joined with `; `. Data from outside: to be escaped where it is printed. */
  readonly description: string | undefined;
  /** Something else than the API has answered, such as a gateway: the status says nothing about what is there. */
  readonly isForeign: boolean;
  readonly method: string;
  readonly path: string;

  constructor(
    request: RequestName,
    answer: {
      status: number;
      code?: string | undefined;
      description?: string | undefined;
      isForeign?: boolean;
    },
    remedy?: string,
  ) {
    const code = answer.code === undefined ? '' : ` ${answer.code}`;
    const words = answer.description === undefined ? '' : `: ${answer.description}`;
    const message = `${request.method} ${request.path} returned ${answer.status}${code}${words}`;
    super('vendor-refused', message, { remedy });
    this.status = answer.status;
    this.vendorCode = answer.code;
    this.description = answer.description;
    this.isForeign = answer.isForeign ?? false;
    this.method = request.method;
    this.path = request.path;
  }
}

/**
 * No usable answer came: connection, TLS, time-out, cut-off or malformed body, a page of a proxy.
 * Whether a write happened is open unless {@link ConnectionFailed.sent} is false.
 */
export class ConnectionFailed extends ProvisionError {
  override readonly name = 'ConnectionFailed';
  readonly method: string;
  readonly path: string;
  /** False when the request surely never reached the server (no address, connection refused). */
  readonly sent: boolean;
  /** Another try would end the same way. */
  readonly isLasting: boolean;

  constructor(
    request: RequestName,
    what: string,
    options: { sent: boolean; isLasting?: boolean; remedy?: string | undefined; cause?: unknown },
  ) {
    super('connection-failed', `${request.method} ${request.path}: ${what}`, options);
    this.method = request.method;
    this.path = request.path;
    this.sent = options.sent;
    this.isLasting = options.isLasting ?? false;
  }
}

/** The run was asked to stop (signal or `timeout`) before this request began. */
export class Interrupted extends ProvisionError {
  override readonly name = 'Interrupted';

  constructor(message: string) {
    super('interrupted', message);
  }
}

/** Whether a create may have happened although its answer was lost: time-out, reset, 5xx, unreadable body. */
export function outcomeUnknown(error: unknown): boolean {
  if (error instanceof ConnectionFailed) return error.sent;
  return error instanceof SmoochError && error.status >= 500;
}

/** Whether the vendor says that the requested thing is not there. */
export function isNotFound(error: unknown): boolean {
  return error instanceof SmoochError && error.status === 404 && !error.isForeign;
}

/** Whether the vendor says that the key may not do this. */
export function isForbidden(error: unknown): boolean {
  return error instanceof SmoochError && error.status === 403 && !error.isForeign;
}

/** Whether the vendor does not take what the body says, such as a null. */
export function isInvalid(error: unknown): boolean {
  return error instanceof SmoochError && [400, 422].includes(error.status);
}

/** Whether the vendor says that it clashes with something there already; limits may come in the same clothes. */
export function isConflict(error: unknown): error is SmoochError {
  return error instanceof SmoochError && [400, 409, 422].includes(error.status);
}
