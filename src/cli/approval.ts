/** The question before a run writes: asked of a person at a terminal, never of a script. */

import { createInterface } from 'node:readline';
import type { Answer } from '../runtime/host.ts';
import type { Stop } from '../runtime/stop.ts';
import type { TerminalStreams } from './init/terminal.ts';

/** Asks whether to apply. Only a yes is one; Ctrl+C, a signal and the timeout interrupt the question. */
export function askToApply({ input, output }: TerminalStreams, stop: Stop): Promise<Answer> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, output });
    const end = (answer: Answer): void => {
      lines.off('close', leave);
      release();
      lines.close();
      resolve(answer);
    };
    // The answer was not typed to its end: what follows begins on a line of its own.
    const cutShort = (answer: Answer): void => {
      output.write('\n');
      end(answer);
    };
    // Ctrl+D, or a terminal that has gone away.
    const leave = (): void => cutShort('no');
    const release = stop.onRequest(() => cutShort('interrupted'));
    lines.once('SIGINT', () => cutShort('interrupted'));
    lines.once('close', leave);
    lines.question('\nApply these changes? [y/N] ', (text) =>
      end(/^y(es)?$/i.test(text.trim()) ? 'yes' : 'no'),
    );
  });
}
