/** What becomes of a process whose run goes nowhere. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './support/child.ts';
import { inWorkspace } from './support/workspace.ts';

const MODULE = pathToFileURL(path.join(import.meta.dirname, '..', 'src', 'runtime', 'signals.ts')).href;

test.each([
  ['while its work is not over', 'false', 1, 'the run ended before it was complete\n'],
  ['when its work is over', 'true', 0, ''],
])('a process with nothing left to wait for, %s', async (_, isOver, code, said) => {
  const script = `import { onEarlyEnd } from ${JSON.stringify(MODULE)};
onEarlyEnd(() => ${isOver}, (error) => {
  process.exitCode = 1;
  process.stdout.write(error.message + '\\n');
});
void new Promise(() => {});
`;
  const ended = await inWorkspace({ 'run.mjs': script }, (cwd) =>
    run(path.join(cwd, 'run.mjs'), [], { cwd, env: {} }),
  );
  expect(ended).toMatchObject({ code, stdout: said, stderr: '' });
});
