/**
 * From what is wanted and what is there to what must be done: pure, without a clock, randomness or a log, so that
 * the plan that is shown is the plan that is carried out.
 *
 * | manifest | account                      | outcome                                             |
 * |----------|------------------------------|-----------------------------------------------------|
 * | has it   | has none                     | create                                              |
 * | has it   | ours, as declared            | nothing                                             |
 * | has it   | ours, differs                | update                                              |
 * | has it   | ours, differs in what is fixed | replace: delete and make anew, where allowed  |
 * | has it   | carries no mark              | adopt (and update what differs)                     |
 * | has it   | another owner's, or several  | a problem for people; nothing is written            |
 * | has none | ours                         | delete with `prune: owned` or `all`, else unmanaged |
 * | has none | in an app of ours, unmarked  | delete with `prune: all`, else unmanaged            |
 */

import type { ActualApp, Change } from '../model.ts';
import { checkAbilities } from './abilities.ts';
import { whyOf } from './change.ts';
import { childrenSteps } from './diff-children.ts';
import { checkMetadataSize, checkRoomToSign } from './limits.ts';
import { appKeyOf, isExpiryDue, isProtected } from './marks.ts';
import type { Observed, ObservedApp } from './observe.ts';
import { appDifferences, impossibleSettings, newAppFields } from './settings.ts';
import type { AppStep, Difference, DiffOptions, Findings, StrayStep } from './steps.ts';
import { addressOf, type Subject } from './subject.ts';

/** Compares the manifest with the account. */
export function diff(observed: Observed, options: DiffOptions): Difference {
  const found: Findings = { unmanaged: [], warnings: [], problems: [...observed.problems] };
  const apps = observed.apps.map((app) => appStep(app, options, found));
  const strays = observed.strays.flatMap((app) => strayStep(observed.subject, app, options, found));
  return { apps, strays, ...found };
}

function appStep(app: ObservedApp, options: DiffOptions, found: Findings): AppStep {
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
      message: `the vendor never turns \`${name}\` off again once it is on. Write \`true\`, or leave it out.`,
    });
  }
  const fields = appDifferences(desired, actual);
  const { id } = actual;
  if (!app.owned && abilities.changesApps) {
    const why = app.foundBy === 'id' ? 'pinned by its id' : `${aNoun(noun)} of this name carries no mark`;
    return { address, kind, action: 'adopt', id, fields, why };
  }
  if (fields.length > 0) return { address, kind, action: 'update', id, fields, why: whyOf(fields) };
  if (expiry === undefined || !isExpiryDue(actual.metadata, expiry)) return undefined;
  const why = expiry.ttl === 'never' ? 'it is not to expire any more' : 'less than half of its time is left';
  return { address, kind, action: 'renew', id, fields, why };
}

function strayStep(
  subject: Subject,
  actual: ActualApp,
  { prune }: DiffOptions,
  found: Findings,
): StrayStep[] {
  const { kind, noun } = subject;
  const address = addressOf(subject, appKeyOf(actual.metadata) ?? actual.id);
  if (prune === 'none') {
    found.unmanaged.push({ kind, id: actual.id, label: actual.name });
    return [];
  }
  if (isProtected(actual.metadata)) {
    found.problems.push({
      address,
      message:
        `the ${noun} ${actual.id} is no longer in the manifest, but it was declared with \`protect: true\` and is not ` +
        'deleted. Put it back, apply it once with `protect: false`, and remove it then.',
    });
    return [];
  }
  const why = 'no longer in the manifest';
  return [{ actual, change: { address, kind, action: 'delete', id: actual.id, fields: [], why } }];
}

function aNoun(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
