/** The results of a run: one for each change of its plan. */

import { codeOf, ProvisionError } from '../errors.ts';
import type { Change, ChangeResult, Outcome } from '../model.ts';
import type { Applied } from '../reconcile/apply/apply.ts';
import { shownResult } from '../reconcile/plan/shown.ts';
import { causeLines, headOf, remedyOf } from '../report/log/errors-text.ts';
import { keepDocument } from '../report/plan/document-file.ts';
import type { RunContext } from './context.ts';

/** One result for each change of the plan that was shown; a later round can only add failures to it. */
export function resultsOf(changes: readonly Change[], rounds: readonly Applied[]): Outcome[] {
  const failures = new Map(
    rounds.flatMap((round) => round.failures.map(({ address, error }) => [address, { error }] as const)),
  );
  return changes.map((change): Outcome => {
    const known = rounds.flatMap(({ score }) => score.resultOf(change) ?? []);
    const { address, action } = change;
    const result: ChangeResult = known[0] ?? { address, action, status: 'not-started' };
    const failure = failures.get(result.address);
    if (failure === undefined) return result;
    const { error } = failure;
    const failed: ChangeResult = { ...result, status: 'failed', error: headOf(error), code: codeOf(error) };
    return { ...failed, remedy: remedyOf(error) };
  });
}

/**
 * Reports failures that belong to no change, such as marks that could not be written: the run fails for them. Of the others, the
 * debug log gets what caused them.
 */
export function reportBeside(
  changes: readonly Change[],
  rounds: readonly Applied[],
  { found, host }: RunContext,
): void {
  const planned = new Set(changes.map(({ address }) => address));
  for (const { address, error } of rounds.flatMap(({ failures }) => failures)) {
    if (planned.has(address)) {
      for (const line of causeLines(error)) host.log.debug(`${address}:${line}`);
      continue;
    }
    found.errors.push(
      new ProvisionError(codeOf(error), `${address}: ${headOf(error)}`, {
        remedy: remedyOf(error),
        address,
        cause: error,
      }),
    );
  }
}

/** Writes the results into a file that later steps can read. */
export async function keepResults({
  manifest,
  found,
  host,
}: Pick<RunContext, 'manifest' | 'found' | 'host'>): Promise<void> {
  found.results = (found.results ?? []).map(shownResult(manifest.concealment));
  const document = {
    formatVersion: 1,
    changes: found.results.map(({ remedy: _remedy, ...result }) => result),
  };
  const file = await keepDocument('result', document, undefined, host);
  if (file !== undefined) found.resultFile = file;
}
