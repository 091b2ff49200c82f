/** When a request is tried again, and how long is waited before. */

import { describe, expect, test } from 'vitest';
import {
  ConnectionFailed,
  Interrupted,
  isConflict,
  isNotFound,
  outcomeUnknown,
  SmoochError,
} from '../../src/smooch/errors.ts';
import { backoff, FIRST_PAUSE, LONGEST_PAUSE, retryAfter, worthAnotherTry } from '../../src/smooch/retry.ts';

describe('a status', () => {
  test.each([500, 502, 503, 504, 408])('%i is tried again for what may safely be sent twice', (status) => {
    expect(worthAnotherTry(status, true)).toBe(true);
    expect(worthAnotherTry(status, false)).toBe(false);
  });

  test('429 is tried again for everything: nothing was done', () => {
    expect(worthAnotherTry(429, false)).toBe(true);
  });

  test.each([301, 400, 401, 402, 403, 404, 409, 413])('%i is final', (status) => {
    expect(worthAnotherTry(status, true)).toBe(false);
  });
});

describe('the pause', () => {
  test('grows with every try up to a ceiling, and is spread over its whole length', () => {
    const ceilings = [1, 2, 3, 20].map((tries) => backoff(tries, 1, FIRST_PAUSE));
    expect(ceilings).toEqual([FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE, LONGEST_PAUSE]);
    expect(backoff(5, 0, FIRST_PAUSE)).toBe(0);
  });

  const now = Date.UTC(2026, 3, 1);
  test.each([
    ['7', 7000],
    ['0', 0],
    [new Date(now + 90_000).toUTCString(), 90_000],
    [new Date(now - 90_000).toUTCString(), 0],
    ['1.5', 1500],
    ['-1', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('that the vendor asks for with Retry-After: %s is %s ms', (header, milliseconds) => {
    expect(retryAfter(header, undefined, now)).toBe(milliseconds);
  });

  test.each([-600_000, 600_000])(
    'until a date is by the clock of the server, from which this one is %i ms',
    (skew) => {
      const [date, until] = [now, now + 20_000].map((time) => new Date(time).toUTCString());
      expect(retryAfter(until, date, now + skew)).toBe(20_000);
    },
  );
});

describe('whether a create may have happened', () => {
  const request = { method: 'POST', path: '/v1.1/apps' };
  const lost = (sent: boolean): ConnectionFailed => new ConnectionFailed(request, 'gone', { sent });
  const status = (code: number): SmoochError => new SmoochError(request, { status: code });

  test.each([
    ['the answer was lost', lost(true), true],
    ['no connection stood', lost(false), false],
    ['the vendor stumbled', status(502), true],
    ['the vendor refused it', status(400), false],
    ['the run was stopped before', new Interrupted('stopped'), false],
    ['a defect of ours', new TypeError('oops'), false],
  ])('%s', (_what, error, unknown) => {
    expect(outcomeUnknown(error)).toBe(unknown);
  });

  test('clashes and absences are told by their status, never by words', () => {
    expect([400, 409, 422, 404, 500].filter((code) => isConflict(status(code)))).toEqual([400, 409, 422]);
    expect(isNotFound(status(404))).toBe(true);
    expect(isNotFound(new Error('404 not found'))).toBe(false);
  });

  test('an error names the request and the words of the vendor', () => {
    const error = new SmoochError(
      request,
      { status: 400, code: 'bad_request', description: 'no' },
      'Do this.',
    );
    expect(error.message).toBe('POST /v1.1/apps returned 400 bad_request: no');
    expect(error.remedy).toBe('Do this.');
  });
});
