/** What GitHub may answer in place of what was asked for. */

/** A status with the words that come with it, or a connection that is broken off. */
export interface Misfortune {
  readonly name: string;
  readonly status: number;
  readonly message: string;
  readonly reset: boolean;
}

/** Every answer that a call must be prepared for. */
export const MISFORTUNES: readonly Misfortune[] = [
  of(401, 'Bad credentials'),
  of(403, 'Resource not accessible by integration'),
  of(404, 'Not Found'),
  of(409, 'Conflict'),
  of(422, 'Validation Failed'),
  of(429, 'You have sent too many requests'),
  of(500, 'Server Error'),
  { name: 'reset', status: 0, message: '', reset: true },
];

function of(status: number, message: string): Misfortune {
  return { name: String(status), status, message, reset: false };
}

/** What no log may hold, whatever GitHub answers: traces, defects, things that are not text. */
export const UNSEEMLY =
  /\bat .*:\d+:\d+\)?$|defect|wrong inside|Internal error|TypeError|undefined|\[object|NaN/m;
