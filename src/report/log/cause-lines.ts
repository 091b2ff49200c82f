/** Where an error comes from, for the debug log. */

import { messageOf, ProvisionError } from '../../errors.ts';

/** How much of a stack is worth printing. */
const FRAMES = 8;

/** Errors may refer to each other in a circle. */
const MOST_CAUSES = 10;

/** Each cause of an error on a line of its own, with its code; then where the last one was thrown, if nobody foresaw it. */
export function causeLines(error: unknown): string[] {
  const lines: string[] = [];
  let last = error;
  while (last instanceof Error && last.cause !== undefined && lines.length < MOST_CAUSES) {
    last = last.cause;
    const code = last instanceof Error && 'code' in last ? ` ${String(last.code)}` : '';
    lines.push(`  caused by${code}: ${messageOf(last)}`);
  }
  const stack =
    last instanceof Error && !(last instanceof ProvisionError) ? (last.stack ?? '').split('\n') : [];
  const frames = stack.filter((line) => /^\s+at /.test(line)).slice(0, FRAMES);
  return [...lines, ...frames.map((frame) => `  ${frame.trim()}`)];
}
