/** Errors as text: what is wrong, what to do next, and for the debug log where they come from. */

import { ManifestError, messageOf, PlanRefused, ProvisionError } from '../../errors.ts';
import type { Problem } from '../../model.ts';

/** The problems that an error carries, if any. */
export function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof ManifestError || error instanceof PlanRefused ? error.problems : [];
}

/** What to do about an error, if known. */
export function remedyOf(error: unknown): string | undefined {
  if (error instanceof ProvisionError) return error.remedy;
  return (
    'This is a defect of smooch-provision, not of your manifest. Please report it, with the log of a run that has ' +
    '`RUNNER_DEBUG: 1` in its environment: it shows where the error comes from.'
  );
}

/** What happened, in one sentence; an error other than a {@link ProvisionError} is a defect, reported as an internal error. */
export function headOf(error: unknown): string {
  if (error instanceof ProvisionError) return error.message;
  const name = error instanceof Error ? `${error.name}: ` : '';
  return `Internal error: ${name}${messageOf(error)}`;
}

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
