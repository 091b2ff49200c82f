/** Why a run fails, and how that reads: as annotations in a job, as lines on a terminal. */

import { describe, expect, test } from 'vitest';
import { ManifestError, PlanRefused, ProvisionError } from '../../src/errors.ts';
import type { Outcome, Place } from '../../src/model.ts';
import { faultsOf, logError, logFaults, type RunEnd } from '../../src/report/log/faults.ts';
import { jobLog, terminalLog } from '../../src/report/log/log.ts';
import { Interrupted } from '../../src/smooch/errors.ts';
import { page, written } from './samples.ts';

const BROKEN = new ManifestError([
  {
    address: 'apps.support.webhooks.inbox.target',
    message: 'must be https; write `https://chat.acme.example`',
    place: { file: '.github/smooch.yml', line: 9, column: 17 },
  },
  {
    address: 'apps.support.setings',
    message: 'is not known; did you mean `settings`?',
    place: { file: '.github/smooch.yml', line: 6, column: 5 },
  },
]);

/** The end of a run in which nothing happened, but for `parts`. */
function end(parts: Partial<RunEnd>): RunEnd {
  return { errors: [], results: [], stopped: undefined, timeout: 1800, changed: true, ...parts };
}

/** Every address at the line that its number of parts is. */
function place(address: string): Place {
  return { file: 'smooch.yml', line: address.split('.').length, column: 3 };
}

/** The lines of an error on a terminal. */
function terminal(error: unknown, debug = false): string[] {
  const output = written();
  logError(terminalLog(output.write, { colour: false, tty: false, debug }), error);
  return output.lines();
}

describe('an error', () => {
  test('lists every problem of a manifest with its place', () => {
    expect(terminal(BROKEN)).toEqual(
      page(`
        Error: The manifest has 2 problems; nothing was changed.
        Error: .github/smooch.yml:9:17: apps.support.webhooks.inbox.target: must be https; write \`https://chat.acme.example\`
        Error: .github/smooch.yml:6:5: apps.support.setings: is not known; did you mean \`settings\`?
      `),
    );
  });

  test('lists why a plan was refused', () => {
    const refused = new PlanRefused([
      { address: 'apps.support', message: 'two apps have this name: 5d8c, 5d8d' },
    ]);
    expect(terminal(refused)).toEqual([
      'Error: The plan was refused; nothing was changed.',
      'Error: apps.support: two apps have this name: 5d8c, 5d8d',
    ]);
  });

  test('says what to do', () => {
    const error = new ProvisionError('vendor-refused', 'reading the apps: 401 unauthorized', {
      remedy: 'Check `key-id` and `key-secret`.',
    });
    expect(terminal(error)).toEqual([
      'Error: reading the apps: 401 unauthorized',
      'What to do: Check `key-id` and `key-secret`.',
    ]);
  });

  test('that nobody foresaw says so in plain words', () => {
    const [head, remedy, ...more] = terminal(new TypeError('x is not a function'));
    expect(head).toBe('Error: Internal error: TypeError: x is not a function');
    expect(remedy).toMatch(/^What to do: .*defect of smooch-provision.*report it/);
    expect(more).toEqual([]);
    expect(terminal('thrown text')[0]).toBe('Error: Internal error: thrown text');
  });

  test('shows where it came from to those who debug, causes too', () => {
    const lines = terminal(
      new ProvisionError('vendor-refused', 'no', { cause: new TypeError('deeper') }),
      true,
    );
    expect(lines[0]).toBe('Error: no');
    expect(lines[1]).toBe('  caused by: deeper');
    expect(lines[2]).toMatch(/^ {2}at .*faults\.test\.ts/);
  });

  test('cannot break out of its line', () => {
    const error = new ProvisionError('vendor-refused', 'the vendor said\n::error::no', { remedy: 'a\r\nb' });
    expect(terminal(error)).toEqual(['Error: the vendor said\\n::error::no', 'What to do: a\\r\\nb']);
  });

  test('annotates the manifest in a job, with its remedy', () => {
    const output = written();
    const log = jobLog(output.write);
    logError(log, BROKEN);
    logError(
      log,
      new ProvisionError('vendor-refused', 'reading the apps: 401', { remedy: 'Check the key.' }),
    );
    expect(output.lines()).toEqual([
      '::error title=smooch-provision::The manifest has 2 problems; nothing was changed.',
      '::error file=.github/smooch.yml,line=9,col=17,title=smooch-provision::.github/smooch.yml:9:17: apps.support.webhooks.inbox.target: must be https; write `https://chat.acme.example`',
      '::error file=.github/smooch.yml,line=6,col=5,title=smooch-provision::.github/smooch.yml:6:5: apps.support.setings: is not known; did you mean `settings`?',
      '::error title=smooch-provision::reading the apps: 401%0AWhat to do: Check the key.',
    ]);
  });
});

describe('a run', () => {
  test('that did all it should has no fault', () => {
    const results: Outcome[] = [{ address: 'apps.a', action: 'create', status: 'done' }];
    expect(faultsOf(end({ results }), place)).toEqual([]);
  });

  test('names every failed change at its line, with what to do', () => {
    const results: Outcome[] = [
      { address: 'apps.a', action: 'create', status: 'done' },
      {
        address: 'apps.b.keys.k',
        action: 'create',
        status: 'failed',
        error: '403 forbidden',
        remedy: 'Ask.',
      },
      { address: 'apps.c', action: 'delete', status: 'failed' },
      { address: 'apps.c.keys.k', action: 'create', status: 'not-started' },
    ];
    const output = written();
    logFaults(jobLog(output.write), faultsOf(end({ results }), place));
    expect(output.lines()).toEqual([
      '::error file=smooch.yml,line=4,col=3,title=smooch-provision::smooch.yml:4:3: apps.b.keys.k: create failed: 403 forbidden%0AWhat to do: Ask.',
      '::error file=smooch.yml,line=2,col=3,title=smooch-provision::smooch.yml:2:3: apps.c: delete failed.',
    ]);
  });

  test('names one failure of each cause before all others, since a runner keeps ten', () => {
    const many = Array.from(
      { length: 12 },
      (_, n): Outcome => ({ address: `apps.a${n}`, action: 'create', status: 'failed', error: '402 full' }),
    );
    const rare: Outcome = { address: 'apps.z', action: 'update', status: 'failed', error: '403 forbidden' };
    const messages = faultsOf(end({ results: [...many, rare] }), place).map(({ message }) => message);
    expect(messages).toHaveLength(13);
    expect(messages.slice(0, 2)).toEqual([
      'apps.a0: create failed: 402 full',
      'apps.z: update failed: 403 forbidden',
    ]);
  });

  test('puts what failed beside its changes at the line of what it is about', () => {
    const errors = [
      new ProvisionError('vendor-refused', 'apps.a: its marks could not be written', { address: 'apps.a' }),
    ];
    expect(faultsOf(end({ errors }), place)[0]?.place).toEqual(place('apps.a'));
  });

  test('that was interrupted says so once, and how far it came', () => {
    const results: Outcome[] = [
      { address: 'apps.a', action: 'create', status: 'done' },
      { address: 'apps.b', action: 'create', status: 'not-started' },
    ];
    const errors = [new Interrupted('GET /v2/apps was not sent: the run is stopping (SIGTERM)')];
    expect(faultsOf(end({ errors, results, stopped: 'SIGTERM' }), place)).toEqual([
      {
        code: 'interrupted',
        message: 'Interrupted by SIGTERM: done 1, not started 1.',
        remedy: 'Run again to continue.',
      },
    ]);
    expect(faultsOf(end({ errors, stopped: 'timeout' }), place)).toEqual([
      { code: 'interrupted', message: 'Timed out after 30 min.', remedy: 'Run again, or raise `timeout`.' },
    ]);
  });

  test('in which something was not begun has a fault, even if nothing else went wrong', () => {
    const results: Outcome[] = [
      { address: 'apps.a', action: 'create', status: 'done' },
      { address: 'apps.b', action: 'delete', status: 'not-started', error: 'it is needed' },
    ];
    expect(faultsOf(end({ results }), place)).toEqual([
      {
        code: 'interrupted',
        message: '1 change not started. First: apps.b (it is needed).',
        place: place('apps.b'),
        remedy: 'Run again.',
      },
    ]);
  });
});
