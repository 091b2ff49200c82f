/** Errors as text: what is wrong and what to do next. */

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
