/** Questions to a person at a terminal. */

import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { ProvisionError } from '../../errors.ts';
import type { Person } from './answers.ts';

/** The streams of a terminal. */
export interface TerminalStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
}

/**
 * Opens a terminal for questions. Lines that come before their question, as pasted ones do, wait for it. `ask` throws
 * ProvisionError when the person gives up: with the code `interrupted` for Ctrl+C, and another one for Ctrl+D.
 */
export function openTerminal({ input, output }: TerminalStreams): {
  readonly ask: Person['ask'];
  readonly close: () => void;
} {
  let isHidden = false;
  const screen = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) output.write(chunk);
      done();
    },
  });
  // Long answers are redrawn by the width of the terminal.
  Object.defineProperty(screen, 'columns', { get: () => output.columns });
  // Without a history: an arrow key would show a secret again.
  const lines = createInterface({ input, output: screen, terminal: output.isTTY === true, historySize: 0 });
  const answers = lines[Symbol.asyncIterator]();
  let isInterrupted = false;
  lines.once('SIGINT', () => {
    isInterrupted = true;
    lines.close();
  });
  // What was pasted beyond the answer may be the secret of the next question.
  lines.on('line', () => {
    isHidden = true;
  });
  const ask: Person['ask'] = async (question, { hidden } = { hidden: false }) => {
    if (hidden) output.write(question);
    isHidden = hidden;
    lines.setPrompt(question);
    lines.prompt();
    const { value, done } = await answers.next();
    if (hidden || done === true) output.write('\n');
    if (done !== true) return value;
    throw isInterrupted
      ? new ProvisionError('interrupted', 'Interrupted; nothing was written.')
      : new ProvisionError('input-invalid', 'The questions were not answered, so nothing was written.');
  };
  return { ask, close: () => lines.close() };
}
