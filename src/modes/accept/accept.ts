/**
 * `mode: accept`: writes the account's values of declared fields that differ into the manifest's files. Only reads the account
 * and GitHub.
 */

import type { Change, Manifest, Plan } from '../../model.ts';
import { isDrift } from '../../reconcile/plan/drift.ts';
import { reportAccepted } from '../../report/log/accepted.ts';
import { counted, thousands } from '../../report/words/total.ts';
import type { AcceptedField, LeftDifference } from '../../run-outcome.ts';
import type { AccountReader } from '../../smooch/account.ts';
import type { RunContext } from '../context.ts';
import { keepPlan, type Planned, preparePlan } from '../plan.ts';
import { refuseWarnings } from '../strict.ts';
import { type DifferingField, differingFields, otherChanges } from './differing.ts';
import { writeManifestFiles } from './files.ts';
import { addressOf, Trial } from './trial.ts';

/**
 * Accepts what differs, and reports what is left to people: that fails the run as drift does, unless `fail-on-drift` is false.
 * With `dry-run`, nothing is written. Throws ProvisionError for files that cannot be written.
 */
export async function acceptDrift(account: AccountReader, run: RunContext): Promise<void> {
  const { manifest, options, host, found } = run;
  const { plan, planned, problems } = await preparePlan(account, run);
  await keepPlan(plan, run);
  refuseWarnings(options, found);
  const fields = differingFields(planned.difference, run);
  const trial = new Trial(planned.difference, run);
  const before = new Map((manifest.files ?? []).map(({ name, text }) => [name, text]));
  const settled = await trial.settle(
    before,
    fields.filter(({ why }) => why === undefined),
  );
  const after = await trial.load(settled.texts);
  const told: readonly LeftDifference[] = [
    ...fields.flatMap((field) =>
      field.why === undefined ? [] : [{ address: addressOf(field), message: field.why }],
    ),
    ...settled.left,
  ];
  const isSolved = trial.solved(after);
  const left = [
    ...told,
    ...problems.filter((one) => !isSolved(one) && !told.some(({ address }) => address === one.address)),
    ...leftChanges(planned, plan),
    ...plan.warnings.filter(({ status }) => status !== undefined),
  ].map(({ address, message, ...one }): LeftDifference => {
    const place = 'place' in one ? one.place : after.place(address);
    return { address, message, place };
  });
  if (!options.dryRun) writeManifestFiles(before, settled.texts, host);
  // They were tried in groups; people read them in the order of the manifest.
  const accepted = new Set(settled.accepted);
  found.accepted = fields.filter((field) => accepted.has(field)).map((field) => acceptedOf(field, after));
  found.left = left;
  const taken = options.dryRun ? 'could be written into the manifest' : 'written into the manifest';
  found.title = `${counted(accepted.size, 'field')} ${taken}, ${thousands(left.length)} left`;
  const drift = reportAccepted(found.accepted, left, { log: host.log, options });
  if (drift !== undefined) found.drift = drift;
}

function acceptedOf(field: DifferingField, manifest: Manifest): AcceptedField {
  const address = addressOf(field);
  const { before, after } = field.shown;
  return { address, place: manifest.place(address), before: after, after: before };
}

/** The changes of a plan that no value of a field can settle. */
function leftChanges({ difference, publishing }: Planned, { changes }: Plan): LeftDifference[] {
  const adopted = changes.filter(({ action }) => action === 'adopt');
  return [...otherChanges(difference), ...publishing.steps.map(({ change }) => change), ...adopted]
    .filter(isDrift)
    .map(({ address, action }) => ({ address, message: BY_HAND[action] }));
}

/** What to do about changes that are not about the values of fields. */
const BY_HAND: Readonly<Record<Change['action'], string>> = {
  create:
    'Missing in the account. `apply` creates it. If it is to be gone, remove it from the manifest by hand.',
  delete: 'Not in the manifest, so `prune` covers it. To keep it, add it by hand; `mode: export` shows how.',
  adopt: 'Not managed yet. `apply` adopts it.',
  update: 'Change it by hand.',
  replace: 'Change it by hand.',
  rotate: 'Due for rotation. `apply` rotates it.',
  retire: 'Its overlap has ended. `apply` deletes it.',
  renew: 'Its expiry is due. `apply` renews it.',
  publish: 'Not published as the manifest declares it. `apply` publishes it.',
};
