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

import type { ActualApp, Change, Problem, Unmanaged } from '../model.ts';
import type { Abilities } from '../smooch/account.ts';
import { checkAbilities } from './abilities.ts';
import { whyOf } from './change.ts';
import { childSteps } from './diff-children.ts';
import { CHILD_KINDS } from './kinds/index.ts';
import type { ActualChild, ChildKind, DesiredChild } from './kinds/kind.ts';
import { checkMetadataSize, checkRoomToSign } from './limits.ts';
import { appKeyOf, type Expiry, isExpiryDue, isProtected, type Ownership } from './marks.ts';
import type { Observed, ObservedApp, Prune } from './observe.ts';
import { appDifferences, impossibleSettings, newAppFields } from './settings.ts';

/** A resource inside an app: what is wanted of it, what there is, and what is to be done, if anything. */
export interface ChildStep {
  readonly kind: ChildKind;
  readonly address: string;
  /** The manifest key, or the recorded one of what the manifest no longer has; undefined for what was never ours. */
  readonly key: string | undefined;
  readonly desired: DesiredChild | undefined;
  readonly actual: ActualChild | undefined;
  readonly change: Change | undefined;
  /** Ours, from a run that broke off, such as a temporary key: removed without a word in the plan. */
  readonly leftOver?: true;
  /** Fields that cannot be read back and whose values are new. */
  readonly fresh?: readonly string[];
  /** The manifest key of the rotated key whose forerunner this one is. */
  readonly retiring?: string;
}

/** An app with all that is in it. */
export interface AppStep {
  readonly observed: ObservedApp;
  readonly change: Change | undefined;
  readonly children: readonly ChildStep[];
}

/** An app of ours that the manifest does not name and that is to go. */
export interface StrayStep {
  readonly actual: ActualApp;
  readonly change: Change;
}

/** All that is to be done and left alone, in the order of the manifest. */
export interface Difference {
  readonly apps: readonly AppStep[];
  readonly strays: readonly StrayStep[];
  readonly unmanaged: readonly Unmanaged[];
  readonly warnings: readonly Problem[];
  /** What stops the run before its first write. */
  readonly problems: readonly Problem[];
}

/** What the difference depends on beside manifest and account. */
export interface DiffOptions {
  readonly ownership: Ownership;
  readonly prune: Prune;
  /** The key that signs this run's requests: never deleted. */
  readonly signingKeyId: string | undefined;
  readonly abilities: Abilities;
  /** What the vendor cannot change may be deleted and made anew. */
  readonly allowReplace?: boolean;
  /** What becomes of the expiry of an instance; undefined leaves it as it is. */
  readonly expiry?: Expiry | undefined;
  /** Epoch milliseconds, for what falls due with time. */
  readonly now: number;
}

/** Compares the manifest with the account. */
export function diff(observed: Observed, options: DiffOptions): Difference {
  const found: Findings = { unmanaged: [], warnings: [], problems: [...observed.problems] };
  const apps = observed.apps.map((app) => appStep(app, options, found));
  const strays = observed.strays.flatMap((app) => strayStep(app, options, found));
  return { apps, strays, ...found };
}

/** What is collected on the way through the apps. */
export interface Findings {
  readonly unmanaged: Unmanaged[];
  readonly warnings: Problem[];
  readonly problems: Problem[];
}

function appStep(app: ObservedApp, options: DiffOptions, found: Findings): AppStep {
  const children = CHILD_KINDS.flatMap((kind) => childSteps(kind, app, options, found));
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
  const { desired, actual, address } = app;
  if (actual === undefined) {
    const why = 'the account has no such app';
    return { address, kind: 'app', action: 'create', fields: newAppFields(desired), why };
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
    const why = app.foundBy === 'id' ? 'pinned by its id' : 'an app of this name carries no mark';
    return { address, kind: 'app', action: 'adopt', id, fields, why };
  }
  if (fields.length > 0) return { address, kind: 'app', action: 'update', id, fields, why: whyOf(fields) };
  if (expiry === undefined || !isExpiryDue(actual.metadata, expiry)) return undefined;
  const why = expiry.ttl === 'never' ? 'it is not to expire any more' : 'less than half of its time is left';
  return { address, kind: 'app', action: 'renew', id, fields, why };
}

function strayStep(actual: ActualApp, { prune }: DiffOptions, found: Findings): StrayStep[] {
  const address = `apps.${appKeyOf(actual.metadata) ?? actual.id}`;
  if (prune === 'none') {
    found.unmanaged.push({ kind: 'app', id: actual.id, label: actual.name });
    return [];
  }
  if (isProtected(actual.metadata)) {
    found.problems.push({
      address,
      message:
        `the app ${actual.id} is no longer in the manifest, but it was declared with \`protect: true\` and is not ` +
        'deleted. Put it back, apply it once with `protect: false`, and remove it then.',
    });
    return [];
  }
  const why = 'no longer in the manifest';
  return [{ actual, change: { address, kind: 'app', action: 'delete', id: actual.id, fields: [], why } }];
}
