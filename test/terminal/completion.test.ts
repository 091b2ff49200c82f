/** Completion in the shells: each script offers what the commands take. */

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { completionFor } from '../../src/cli/completion.ts';

/** What bash offers at the end of a line, as its own completion would be asked. */
function offered(words: readonly string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${completionFor('bash')}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _smooch_provision; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script]).toString().trim().split('\n');
}

test('bash completes commands, and the options of each', () => {
  expect(offered(['smooch-provision', 'de'])).toEqual(['destroy', 'demo']);
  expect(offered(['smooch-provision', 'destroy', '--con'])).toEqual(['--confirm']);
  expect(offered(['smooch-provision', 'plan', '--con'])).toEqual(['']);
  expect(offered(['smooch-provision', 'completion', ''])).toEqual(['bash', 'zsh', 'fish']);
});

test.each(['zsh', 'fish'] as const)('%s has commands and options', (shell) => {
  const script = completionFor(shell);
  expect(script).toContain('emulator');
  expect(script).toContain('max-deletes');
  expect(script).not.toContain('key-secret');
});
