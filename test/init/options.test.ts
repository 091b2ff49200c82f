/** Options of the command line: on or off, repeated, and for another mode. */

import { expect, test } from 'vitest';
import { modeHelp } from '../../src/cli/help.ts';
import { optionNamesOf, parseRun } from '../../src/cli/options.ts';
import { MODES, type Mode } from '../../src/input-modes.ts';
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

test.each([
  [["it's/a.yml"], 'Unexpected argument "it\'s/a.yml".'],
  [['--var', '--', 'x'], '--var requires a value.'],
  [['--json=yes'], '--json takes no value.'],
  [['-f'], '--file requires a value.'],
  [["--it's"], "There is no option --it's."],
  [['--var', '--strikt'], '--var requires a value.'],
])('%j is refused: %s', (args, says) => {
  expect(() => parseRun('plan', args, {})).toThrow(expect.objectContaining({ message: says }));
});

test.each<[Mode, string[], RegExp]>([
  ['apply', ['--dry-run'], /--dry-run has no effect with `mode: apply`.*use `mode: plan`/],
  ['sweep', ['--instance', 'pr-1'], /--instance has no effect with `mode: sweep`/],
  ['plan', ['--expect-plan', 'sha256:0'], /--expect-plan has no effect with `mode: plan`. It is for apply/],
  ['validate', ['--max-deletes', '3'], /--max-deletes has no effect/],
  ['export', ['--ttl', '7d', '--plan-file', 'a.json'], /--ttl has no effect.*--plan-file has no effect/],
  ['apply', ['--ttl', '7d', '--ttl', '9d', '--instance', 'pr-1'], /--ttl is given 2 times/],
  ['apply', ['--outputs', 'a', '--outputs', 'b'], /--outputs is given 2 times/],
  ['destroy', ['--dry-run', '--dry-run=false'], /--dry-run is given 2 times/],
])('%s %j is refused: an option is never dropped silently', (mode, args, says) => {
  expect(() => parseRun(mode, args, {})).toThrow(says);
});

test.each<[InputName, string[], string]>([
  ['only', ['--only', 'apps.a', '--only', 'apps.b'], 'apps.a\napps.b'],
  ['manifest', ['-f', 'a.yml', '--file', 'b.yml', '--manifest', 'c.yml'], 'a.yml\nb.yml\nc.yml'],
  ['variables', ['--var', 'A=1', '--var', 'B=2'], 'A=1\nB=2'],
])('%s given several times is one list', (name, args, value) => {
  const asked = parseRun('plan', args, {});
  expect(asked !== 'help' && asked.read(name)).toBe(value);
});

test.each(MODES)('the help of %s has the options that it takes', (mode) => {
  const text = modeHelp(mode);
  const options = [...text.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name?.slice(2));
  expect(options.toSorted()).toEqual(optionNamesOf(mode).toSorted());
  expect(options.includes('dry-run')).toBe(['accept', 'destroy', 'sweep'].includes(mode));
  expect(text).toContain('--region REGION');
  expect(text).toContain('(default us)');
  expect(text).toContain(`Example:\n  smooch-provision ${mode} `);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
});
