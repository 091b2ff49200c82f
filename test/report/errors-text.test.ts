/** How errors read. */

import { describe, expect, test } from 'vitest';
import { ManifestError, PlanRefused, ProvisionError } from '../../src/errors.ts';
import { errorLines, logError } from '../../src/report/errors-text.ts';
import { jobLog, terminalLog } from '../../src/report/log.ts';
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

describe('an error', () => {
  test('lists every problem of a manifest with its place', () => {
    expect(errorLines(BROKEN, { colour: false })).toEqual(
      page(`
        Error: The manifest has 2 problems; nothing was changed.
          .github/smooch.yml:9:17: apps.support.webhooks.inbox.target: must be https; write \`https://chat.acme.example\`
          .github/smooch.yml:6:5: apps.support.setings: is not known; did you mean \`settings\`?
      `),
    );
  });

  test('lists why a plan was refused', () => {
    const refused = new PlanRefused([
      { address: 'apps.support', message: 'two apps have this name: 5d8c, 5d8d' },
    ]);
    expect(errorLines(refused, { colour: false })).toEqual([
      'Error: The plan was refused; nothing was changed.',
      '  apps.support: two apps have this name: 5d8c, 5d8d',
    ]);
  });

  test('says what to do', () => {
    const error = new ProvisionError('reading the apps: 401 unauthorized', {
      remedy: 'Check `key-id` and `key-secret`.',
    });
    expect(errorLines(error, { colour: false })).toEqual([
      'Error: reading the apps: 401 unauthorized',
      'What to do: Check `key-id` and `key-secret`.',
    ]);
  });

  test('that nobody foresaw says so, and where it came from', () => {
    const lines = errorLines(new TypeError('x is not a function', { cause: new Error('deeper') }), {
      colour: false,
    });
    expect(lines[0]).toBe('Error: Something went wrong inside: TypeError: x is not a function');
    expect(lines[1]).toMatch(/^ {2}at .*errors-text\.test\.ts/);
    expect(lines.at(-2)).toBe('  caused by: deeper');
    expect(lines.at(-1)).toMatch(/^What to do: This is a defect of smooch-provision/);
    expect(errorLines('thrown text', { colour: false })[0]).toBe(
      'Error: Something went wrong inside: thrown text',
    );
  });

  test('cannot break out of its line', () => {
    const error = new ProvisionError('the vendor said\n::error::no', { remedy: 'a\r\nb' });
    expect(errorLines(error, { colour: false })).toEqual([
      'Error: the vendor said\\n::error::no',
      'What to do: a\\r\\nb',
    ]);
  });
});

describe('an error in a log', () => {
  test('annotates the manifest in a job', () => {
    const output = written();
    logError(jobLog(output.write), BROKEN);
    expect(output.lines()).toEqual([
      '::error title=smooch-provision::The manifest has 2 problems; nothing was changed.',
      '::error file=.github/smooch.yml,line=9,col=17,title=smooch-provision::.github/smooch.yml:9:17: apps.support.webhooks.inbox.target: must be https; write `https://chat.acme.example`',
      '::error file=.github/smooch.yml,line=6,col=5,title=smooch-provision::.github/smooch.yml:6:5: apps.support.setings: is not known; did you mean `settings`?',
    ]);
  });

  test('is followed by its remedy on a terminal', () => {
    const output = written();
    const log = terminalLog(output.write, { colour: false, tty: false });
    logError(log, new ProvisionError('reading the apps: 401', { remedy: 'Check the key.' }));
    expect(output.lines()).toEqual(['Error: reading the apps: 401', 'What to do: Check the key.']);
  });
});
