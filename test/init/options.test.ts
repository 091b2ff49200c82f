/** Options of the command line that are on or off. */

import { expect, test } from 'vitest';
import { parseRun } from '../../src/cli/options.ts';
import type { InputName } from '../../src/inputs.ts';

function read(args: readonly string[], name: InputName): string {
  const asked = parseRun('destroy', args, {});
  if (asked === 'help') throw new Error('the options ask for help');
  return asked.read(name);
}

test.each([
  [['--dry-run'], 'true'],
  [['--dry-run', '--instance', 'pr-1'], 'true'],
  [['--dry-run', 'true'], 'true'],
  [['--dry-run', 'false'], 'false'],
  [['--dry-run=false'], 'false'],
  [[], ''],
])('%j sets dry-run to "%s"', (args, value) => {
  expect(read(args, 'dry-run')).toBe(value);
  if (args.includes('--instance')) expect(read(args, 'instance')).toBe('pr-1');
});

test('the value of another option is never taken for one that is on', () => {
  expect(() => read(['--instance', '--dry-run'], 'instance')).toThrow(/--instance/);
});
