/** Drift: what differs between account and manifest although the manifest has not changed. */

import type { Change, FieldDifference, Manifest, Plan, Problem } from '../../model.ts';
import { isDrift } from '../../reconcile/plan/drift.ts';
import type { Fault } from '../../run-outcome.ts';
import type { Log } from '../../runtime/log.ts';
import { driftFault } from '../log/faults.ts';
import { ANNOTATIONS } from '../log/log.ts';
import { differenceOf } from '../words/change.ts';
import { counted, countsOf, plannedTotal } from '../words/total.ts';
import { valueText } from '../words/value.ts';

/** The changes that are drift. */
export function driftIn({ changes }: Pick<Plan, 'changes'>): readonly Change[] {
  return changes.filter(isDrift);
}

/**
 * Reports where the account differs, at the lines of the manifest. The total is a notice unless it `fails` the run; then it is
 * returned as a fault. Resources that are not in the manifest are not drift.
 */
export function reportDrift(
  plan: Plan,
  manifest: Pick<Manifest, 'place'>,
  { log, fails }: { readonly log: Log; readonly fails: boolean },
): Fault | undefined {
  const drift = driftIn(plan);
  const ailing = plan.warnings.filter(({ status }) => status !== undefined);
  if (drift.length + ailing.length === 0) return undefined;
  const differences = [
    ...drift.flatMap(differencesOf),
    ...ailing.map(({ address, message }) => ({ address, message: `${address}: ${message}` })),
  ];
  for (const { address, message } of differences.slice(0, ANNOTATIONS)) {
    log.warn(message, manifest.place(address), { code: 'drift-warning', address });
  }
  const left = differences.length - ANNOTATIONS;
  if (left > 0) log.info(`and ${counted(left, 'more difference')}; the plan lists them all`);
  const counts = Object.fromEntries(countsOf(drift));
  const total = [
    ...(drift.length === 0 ? [] : [`The account differs from the manifest: ${plannedTotal(counts)}.`]),
    ...ailmentText(ailing),
  ].join(' ');
  // `accept` takes no instance, and writes values of what exists.
  const canAccept = plan.instance === null && drift.some(({ action }) => action === 'update');
  const remedy =
    drift.length > 0
      ? `Run \`mode: apply\` to restore what the manifest declares, or ${canAccept ? '`mode: accept` to write the values of the account into it' : 'change the manifest'}.`
      : ailing.every(({ status }) => status === 'blocked')
        ? 'Replace what is in the way with `prune`, as the warnings say, or set `api` back.'
        : 'Fix it at its source (a dashboard, an expired certificate, a consent): a run cannot.';
  return driftFault(total, remedy, { log, fails });
}

/** What no run can fix, in a sentence. */
function ailmentText(ailing: Plan['warnings']): string[] {
  if (ailing.length === 0) return [];
  const statuses = [...new Set(ailing.flatMap(({ status }) => status ?? []))].sort().join(', ');
  return [`${counted(ailing.length, 'resource')} not working (${statuses}); see the warnings.`];
}

function differencesOf(change: Change): Pick<Problem, 'address' | 'message'>[] {
  const { address, action, fields, why } = change;
  if (action !== 'update') return [{ address, message: `${address}: to ${action}, ${why}` }];
  return fields.map((field) => ({
    address: `${address}.${field.path}`,
    message: `${address}.${field.path} differs: ${differenceText(field)}`,
  }));
}

function differenceText(field: FieldDifference): string {
  const difference = differenceOf(field);
  if (difference.kind === 'value')
    return `${valueText(difference.before)} in the account, ${valueText(difference.after)} in the manifest`;
  const only = (values: typeof difference.added, where: string): string[] =>
    values.length === 0 ? [] : [`${valueText(values)} only in the ${where}`];
  return [...only(difference.removed, 'account'), ...only(difference.added, 'manifest')].join(', ');
}
