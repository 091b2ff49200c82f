/**
 * From the desired and the actual state to the changes: pure, without a clock, randomness or a log, so
 * the plan that is shown is the plan that is carried out.
 *
 * | manifest | account                      | outcome                                             |
 * |----------|------------------------------|-----------------------------------------------------|
 * | has it   | has none                     | create                                              |
 * | has it   | managed, as declared         | nothing                                             |
 * | has it   | managed, differs             | update                                              |
 * | has it   | managed, fixed field differs | replace: delete and recreate, where allowed         |
 * | has it   | has no marks                 | adopt (and update what differs)                     |
 * | has it   | another owner's, or several  | a problem for people; nothing is written            |
 * | has none | managed                      | delete with `prune: owned` or `all`, else unmanaged |
 * | has none | in an owned app, unmarked    | delete with `prune: all`, else unmanaged            |
 */

import type { ActualApp, Change, Content } from '../../model.ts';
import { abilitiesIn } from '../../smooch/account.ts';
import { appKeyOf, isExpiryDue, isProtected } from '../marks.ts';
import type { Observed, ObservedApp } from '../observe/observe.ts';
import { ownerText, twinAddress, twinText } from '../observe/own-apps.ts';
import { addressOf } from '../subject.ts';
import { checkAbilities } from './abilities.ts';
import { appDifferences, impossibleSettings, newAppFields } from './app-fields.ts';
import { childrenSteps } from './children.ts';
import { checkMetadataSize, checkRoomToSign } from './limits.ts';
import { limited } from './scope.ts';
import type { AppStep, Difference, DiffOptions, Findings, UndeclaredAppStep } from './steps.ts';
import { whyOf } from './why.ts';

/** Compares the manifest with the account, as far as a run is about it. */
export function diff(observed: Observed, options: DiffOptions): Difference {
  const found: Findings = {
    unmanaged: [],
    warnings: [...observed.warnings],
    problems: [...observed.problems],
    renames: [...observed.renames],
  };
  const apps = observed.apps.map((app) => appStep(app, options, found));
  const undeclaredApps = observed.undeclaredApps.flatMap((app) => strayStep(observed, app, options, found));
  // Where nothing is deleted, it does not matter whose they are.
  for (const { address, message } of observed.doubts)
    (options.prune === 'none' ? found.warnings : found.problems).push({ address, message });
  const difference = { apps, undeclaredApps, ...found };
  return options.scope === undefined ? difference : limited(difference, options.scope);
}

function appStep(app: ObservedApp, run: DiffOptions, found: Findings): AppStep {
  const options = { ...run, abilities: abilitiesIn(run.abilities, app.desired.key) };
  const children = childrenSteps(app, options, found);
  const change = appChange(app, options, found);
  if (options.abilities.changesApps) checkMetadataSize(app, options, found);
  checkRoomToSign(app, children, options, found);
  checkAbilities(app, change, options, found);
  return { observed: app, change, children };
}

function appChange(
  app: ObservedApp,
  { abilities, expiry }: DiffOptions,
  found: Findings,
): Change | undefined {
  const { desired, actual, address, subject } = app;
  const { kind, noun } = subject;
  if (actual === undefined) {
    const why = `the account has no such ${noun}`;
    return { address, kind, action: 'create', fields: newAppFields(desired), why };
  }
  for (const name of impossibleSettings(desired, actual)) {
    found.problems.push({
      address: `${address}.settings.${name}`,
      message: `\`${name}\` cannot be turned off: the vendor does not allow it once it is on. Write \`true\`, or remove it.`,
    });
  }
  const fields = appDifferences(desired, actual);
  const { id } = actual;
  if (!app.owned && abilities.changesApps) {
    return { address, kind, action: 'adopt', id, fields, why: whyAdopted(app, actual) };
  }
  if (fields.length > 0) return { address, kind, action: 'update', id, fields, why: whyOf(fields) };
  if (expiry === undefined || !isExpiryDue(actual.metadata, expiry)) return undefined;
  const why = expiry.ttl === 'never' ? 'it no longer expires' : 'less than half of its time is left';
  return { address, kind, action: 'renew', id, fields, why };
}

function whyAdopted({ foundBy, subject: { noun } }: ObservedApp, actual: ActualApp): string {
  if (foundBy === 'id') return 'pinned by its id';
  return foundBy === 'marks'
    ? `it has the marks of the previous owner ${ownerText(actual)}`
    : `${aNoun(noun)} of this name has no marks`;
}

/** A twin of an app that the manifest declares is no less protected than that one, but does not block other changes. */
function strayStep(
  { subject, twins, contents }: Observed,
  actual: ActualApp,
  { prune }: DiffOptions,
  found: Findings,
): UndeclaredAppStep[] {
  const { kind, noun } = subject;
  const { id, name, metadata } = actual;
  const other = twins.get(id);
  const isTwin = other !== undefined;
  const address = isTwin ? twinAddress(actual, subject) : addressOf(subject, appKeyOf(metadata) ?? id);
  const why = isTwin ? twinText(other, subject) : 'no longer in the manifest';
  const isKept = isProtected(metadata);
  if (prune !== 'none' && !isKept)
    return [{ actual, change: deletionOf(actual, { address, kind, why, inside: contents?.get(id) }) }];
  if (isTwin) {
    const remedy = isKept
      ? 'It has `protect: true` and is not deleted; delete it in the account if it is not used.'
      : 'It is left alone; `prune: owned` deletes it.';
    found.warnings.push({ address, message: `The ${noun} ${id} is ${why}. ${remedy}` });
  } else if (prune !== 'none') {
    const message =
      `Cannot delete: the ${noun} ${id} is no longer in the manifest but was declared with \`protect: true\`. ` +
      'Add it again, apply once with `protect: false`, then remove it.';
    found.problems.push({ address, message });
    return [];
  }
  found.unmanaged.push({ kind, id, label: name, ...(!isKept && { owned: true }) });
  return [];
}

/** The change that deletes an app; `inside`: what goes with it, if that is known. */
export function deletionOf(
  { id, name }: ActualApp,
  about: Pick<Change, 'address' | 'kind' | 'why'> & { readonly inside: readonly Content[] | undefined },
): Change {
  const { inside, why, ...where } = about;
  const contents = inside && { contents: inside };
  return { ...where, action: 'delete', id, label: name, ...contents, fields: [], why };
}

function aNoun(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
