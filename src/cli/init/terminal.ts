/** Questions to a person at a terminal. */

import { createInterface } from 'node:readline';
import { ProvisionError } from '../../errors.ts';
import type { Ask } from './answers.ts';

/** The streams of a terminal. */
export interface TerminalStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Opens a terminal for questions. Lines that come before their question, as pasted ones do, wait for it. `ask` throws
 * ProvisionError when the person gives up (Ctrl+C, Ctrl+D).
 */
export function openTerminal(streams: TerminalStreams): { readonly ask: Ask; readonly close: () => void } {
  const lines = createInterface(streams);
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    lines.setPrompt(question);
    lines.prompt();
    const { value, done } = await answers.next();
    if (done !== true) return value;
    streams.output.write('\n');
    throw new ProvisionError('input-invalid', 'The questions were not answered, so nothing was written.');
  };
  return { ask, close: () => lines.close() };
}
