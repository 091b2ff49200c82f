/** What a run found wrong and doubtful, as data for scripts. */

import { ManifestError, PlanRefused } from '../errors.ts';
import type { ErrorCode, Place, WarningCode } from '../model.ts';
import { inTerminalWords } from '../report/words/place.ts';
import { withoutAddress } from '../report/words/text.ts';
import type { RunOutcome } from '../run-outcome.ts';

/** One problem or warning. Fields that are not known are absent. */
export interface Finding {
  /** From the root of the workspace, with slashes. */
  readonly file?: string | undefined;
  /** Both from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Of what the manifest declares, such as `apps.support.webhooks.inbox`. */
  readonly address?: string | undefined;
  readonly code: ErrorCode | WarningCode;
  readonly message: string;
  readonly remedy?: string | undefined;
}

/** What a run found. */
export interface Findings {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Why a run failed, problem by problem, and its warnings. */
export function findingsOf({ faults, warnings }: Pick<RunOutcome, 'faults' | 'warnings'>): Findings {
  return {
    problems: faults.filter(({ error }) => !isSum(error)).map(findingOf),
    warnings: warnings.map(findingOf),
  };
}

function findingOf(found: Finding & { readonly place?: Place | undefined }): Finding {
  const { place, address, code, message, remedy } = found;
  const said = inTerminalWords(withoutAddress(message, address));
  return { ...place, address, code, message: said, remedy: remedy && inTerminalWords(remedy) };
}

/** An error that only counts its problems, which follow it. */
function isSum(error: unknown): boolean {
  return (error instanceof ManifestError || error instanceof PlanRefused) && error.problems.length > 0;
}
