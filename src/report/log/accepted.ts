/** What `mode: accept` wrote and what it left, in the log. */

import { formatPlace } from '../../manifest/yaml/problem.ts';
import type { AcceptedField, Fault, LeftDifference } from '../../run-outcome.ts';
import type { Log } from '../../runtime/log.ts';
import { inert } from '../words/text.ts';
import { counted } from '../words/total.ts';
import { valueText } from '../words/value.ts';
import { driftFault } from './faults.ts';
import { ANNOTATIONS } from './log.ts';

/** The values of a field before and after, as text. */
export function acceptedText({ before = null, after = null }: AcceptedField): string {
  return `${valueText(before)} → ${valueText(after)}`;
}

/** Reports both, and gives what is left as a fault where that fails the run. */
export function reportAccepted(
  accepted: readonly AcceptedField[],
  left: readonly LeftDifference[],
  {
    log,
    options: { dryRun, failOnDrift },
  }: { readonly log: Log; readonly options: { readonly dryRun: boolean; readonly failOnDrift: boolean } },
): Fault | undefined {
  for (const field of accepted) {
    const where = field.place === undefined ? '' : ` (${formatPlace(field.place)})`;
    log.info(inert(`  ${field.address}${where}: ${acceptedText(field)}`, 1000));
  }
  if (accepted.length > 0) {
    const what = counted(accepted.length, 'field');
    log.info(
      dryRun
        ? `Would write ${what} into the manifest (dry run: nothing is written).`
        : `Wrote ${what} into the manifest.`,
    );
  } else if (left.length === 0) log.info('Nothing differs: the manifest stays as it is.');
  for (const { address, message, place } of left.slice(0, ANNOTATIONS))
    log.warn(`${address}: ${message}`, place, { code: 'drift-warning', address });
  for (const { address, message } of left.slice(ANNOTATIONS))
    log.info(inert(`  ${address}: ${log.words?.(message) ?? message}`, 1000));
  if (left.length === 0) return undefined;
  const message = `${counted(left.length, 'difference')} left, which \`mode: accept\` cannot write into the manifest.`;
  const remedy =
    'Change the manifest by hand as the warnings say, or run `mode: apply` to restore what it declares.';
  return driftFault(message, remedy, { log, fails: failOnDrift });
}
