/** Inputs of a step that its mode does not use: where a run would do more than was meant it is refused, others are warned about. */

import { expect, test } from 'vitest';
import type { Mode } from '../../src/input-modes.ts';
import { type InputName, type Options, readOptions } from '../../src/inputs.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';

function read(inputs: Partial<Record<InputName, string>>): Options {
  return readOptions((name) => inputs[name] ?? '', new SecretRegistry());
}

const GUARDS: readonly [Mode, InputName, string][] = [
  ['apply', 'dry-run', 'true'],
  ['destroy', 'only', 'apps.a'],
  ['destroy', 'shard', '1/2'],
  ['destroy', 'expect-plan', 'plan.json'],
  ['sweep', 'only', 'apps.a'],
  ['sweep', 'shard', '1/2'],
];

test.each(GUARDS)('mode: %s with %s is refused', (mode, name, value) => {
  const given = read.bind(undefined, { mode, [name]: value });
  expect(given).toThrow(new RegExp(`\`${name}\` has no effect with \`mode: ${mode}\`\\. It is for `));
});

test('what is lost harmlessly is a warning, since steps may share their inputs', () => {
  const { warnings } = read({ mode: 'plan', 'wait-for-targets': '5m', issue: 'true' });
  expect(warnings).toEqual([
    'The input `wait-for-targets` has no effect with `mode: plan`. It is for apply.',
    'The input `issue` has no effect with `mode: plan`. It is for check.',
  ]);
});

test('inputs at their defaults say nothing', () => {
  const { warnings } = read({
    mode: 'validate',
    'dry-run': 'False',
    prune: 'none',
    region: 'us',
    issue: 'false',
  });
  expect(warnings).toEqual([]);
});

test('a mode that is none is the only error: what it would use is not known', () => {
  expect(() => read({ mode: 'aply', 'dry-run': 'true' })).toThrow(/^The input `mode` is/);
});

test.each(['sha256:0', `SHA256:${'0'.repeat(63)}`, `sha256:${'0'.repeat(63)}x`])(
  'a digest that is cut off or mistyped is no path: %s',
  (digest) => {
    expect(() => read({ 'expect-plan': digest })).toThrow(/`expect-plan` is .* not a digest/);
  },
);

test('an address comes before subdomain and region, and a subdomain before a region', () => {
  const inputs = { subdomain: 'acme', region: 'eu-1' };
  expect(read({ ...inputs, 'api-url': 'https://a.test' }).baseUrl).toBe('https://a.test');
  expect(read(inputs).baseUrl).toBe('https://acme.zendesk.com/sc');
});
