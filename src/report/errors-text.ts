/** Errors as people should read them: what is wrong, line by line, and what to do next. */

import { ManifestError, messageOf, PlanRefused, ProvisionError } from '../errors.ts';
import { formatProblem } from '../manifest/problem.ts';
import type { Problem } from '../model.ts';
import { redactedError } from '../redaction.ts';
import type { Log } from './log.ts';
import { palette } from './palette.ts';
import { inert } from './text.ts';

/**
 * An error as lines for a log or a terminal: its message, its problems one a line as
 * `file:line:column: address: message`, and the remedy. What is no {@link ProvisionError} is a defect of ours, and the
 * lines say so and where it came from. Every line is safe to print.
 */
export function errorLines(error: unknown, options: { readonly colour: boolean }): string[] {
  const paint = palette(options.colour);
  const head = `${paint('red', 'Error:')} ${inert(headOf(error), MESSAGE)}`;
  const remedy = remedyOf(error);
  return [
    head,
    ...problemsOf(error).map((problem) => `  ${inert(formatProblem(problem), MESSAGE)}`),
    ...traceOf(error).map((line) => paint('dim', `  ${inert(line)}`)),
    ...(remedy === undefined ? [] : [`What to do: ${inert(remedy, MESSAGE)}`]),
  ];
}

/**
 * Writes an error to a log: as annotations in a job, so that a problem shows on its line of the manifest, and as
 * plain lines elsewhere.
 */
export function logError(log: Log, thrown: unknown): void {
  // Its parts are cut below: no secret may be in them by then.
  const error = log.redact === undefined ? thrown : redactedError(thrown, log.redact);
  const problems = problemsOf(error);
  log.error(headOf(error));
  for (const { address, message, place } of problems) log.error(formatProblem({ address, message }), place);
  for (const line of traceOf(error)) log.info(`  ${inert(line)}`);
  const remedy = remedyOf(error);
  if (remedy !== undefined) log.info(`What to do: ${inert(remedy, MESSAGE)}`);
}

/** The problems that an error carries, if it is of a kind that carries any. */
export function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof ManifestError || error instanceof PlanRefused ? error.problems : [];
}

/** What to do about an error, as far as it knows. */
export function remedyOf(error: unknown): string | undefined {
  if (error instanceof ProvisionError) return error.remedy;
  return 'This is a defect of smooch-provision, not of your manifest: please report it with the lines above.';
}

/** What happened, in one sentence. */
export function headOf(error: unknown): string {
  if (error instanceof ProvisionError) return error.message;
  const name = error instanceof Error ? `${error.name}: ` : '';
  return `Something went wrong inside: ${name}${messageOf(error)}`;
}

const MESSAGE = 1000;

/** How much of a stack is worth printing. */
const FRAMES = 8;

function traceOf(error: unknown): string[] {
  if (error instanceof ProvisionError || !(error instanceof Error)) return [];
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? [] : [`caused by: ${messageOf(error.cause)}`];
  return [...frames.slice(0, FRAMES).map((frame) => frame.trim()), ...cause];
}
