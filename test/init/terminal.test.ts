/** Questions at a terminal: typed answers, pasted ones, and none. */

import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openTerminal } from '../../src/cli/init/terminal.ts';

function terminal(): { input: PassThrough; shown: () => string } & ReturnType<typeof openTerminal> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { input, shown: () => chunks.join(''), ...openTerminal({ input, output }) };
}

test('answers come in the order of the questions, also when they were pasted all at once', async () => {
  const { input, ask, close, shown } = terminal();
  input.write('acme/chat\nv2\n');
  expect(await ask('Owner: ')).toBe('acme/chat');
  expect(await ask('API: ')).toBe('v2');
  const last = ask('App: ');
  input.write('Acme Chat\n');
  expect(await last).toBe('Acme Chat');
  expect(shown()).toContain('Owner: ');
  close();
});

test('who gives up is told that nothing was written', async () => {
  const { input, ask } = terminal();
  input.end();
  await expect(ask('Owner: ')).rejects.toThrow('The questions were not answered, so nothing was written.');
});
