/** The difference inside an app: what is to be done with each of its resources. Pure. */

import type { Change, DesiredChild } from '../../model.ts';
import { inWayText, isCurrent } from '../generations.ts';
import { type ActualChild, type ChildKind, childAddress, declaredIn, nameFieldOf, nounOf } from '../kind.ts';
import { recordedIds, trustedMarks } from '../marks.ts';
import { groupOf, groupOfActual, unnamedKeyOf } from '../needs.ts';
import { freshFields } from '../observe/fingerprints.ts';
import type { ObservedApp } from '../observe/observe.ts';
import { ObservedPeers } from '../observe/pairs.ts';
import type { Former, Rename } from '../rename.ts';
import { dueChange, retirement } from '../rotation.ts';
import { checkLimit } from './limits.ts';
import { withLateDeletes, withoutVainLinks } from './references.ts';
import {
  type DeclaredSituation,
  mayGo,
  situationOf,
  undeclaredIn,
  undeclaredSituationOf,
  type View,
} from './situation.ts';
import type { ChildStep, DiffOptions, Findings } from './steps.ts';
import { whyOf } from './why.ts';

/** The steps for all that is in one app, kind by kind: what is declared, then what is left over, by id. */
export function childrenSteps(app: ObservedApp, options: DiffOptions, found: Findings): ChildStep[] {
  const peers = new ObservedPeers(app, app.children);
  const steps: ChildStep[] = [];
  for (const kind of app.subject.children) {
    const view: View = { kind, app, peers, earlier: [...steps], options };
    for (const desired of declaredIn(kind, app.desired)) steps.push(declaredStep(desired, view, found));
    for (const actual of undeclaredIn(view)) steps.push(...undeclaredStep(actual, view, found));
  }
  const ordered = withLateDeletes(
    steps.map((step) => withoutVainLinks(step, steps)),
    peers,
  );
  for (const kind of new Set(ordered.map((step) => step.kind))) {
    const ofKind = ordered.filter((step) => step.kind === kind);
    checkLimit(kind, app, peers.all(kind), ofKind, found);
    found.renames.push(...renamesAmong(ofKind, { kind, app, peers }));
  }
  return ordered;
}

/**
 * What is to be created and is, but for its name, what a key had that the manifest no longer has. Where the name in the account
 * is the manifest key, a key that was renamed looks so. What is told by more than its name has been paired already. Where more
 * leave than are new, they were not only renamed.
 */
function renamesAmong(
  steps: readonly ChildStep[],
  { kind, app, peers }: Pick<View, 'kind' | 'app' | 'peers'>,
): Rename[] {
  const { keyOf, declared, retiring } = peers.pairsOf(kind);
  const gone = undeclaredIn({ kind, peers }).flatMap((actual) => {
    const key = keyOf.get(actual.id);
    const isGone = key !== undefined && !declared.has(key) && !retiring.has(actual.id);
    return isGone && isCurrent(kind, actual) ? [{ actual, key }] : [];
  });
  if (gone.length === 0) return [];
  const nameField = nameFieldOf(kind);
  const renames = steps.flatMap(({ address, desired, change }) => {
    if (change?.action !== 'create' || desired === undefined) return [];
    const former = gone.flatMap(({ actual, key }) => {
      if (groupOf(kind, desired.key) !== groupOfActual(kind, actual)) return [];
      const [name, ...more] = kind.differences(desired, actual, peers);
      if (name?.path !== nameField || typeof name.before !== 'string' || more.length > 0) return [];
      const keptBy = `${nameField}: ${yamlText(name.before)}`;
      return [{ address: childAddress(kind, app.address, key), id: actual.id, keptBy }];
    });
    if (former.length === 0) return [];
    return { address, noun: nounOf(kind), sameness: 'differs in nothing but its name', former };
  });
  return renames.filter(({ former }) => {
    const isOneOf = ({ id }: Former): boolean => former.some((one) => one.id === id);
    return former.length <= renames.filter((one) => one.former.some(isOneOf)).length;
  });
}

/** A text as a value in a manifest: in quotes unless it is one plain word, and with dollar signs that begin no variable. */
function yamlText(text: string): string {
  const isPlain = /^[a-z][\w-]*$/i.test(text) && !/^(?:true|false|null)$/i.test(text);
  return isPlain ? text : JSON.stringify(text.replaceAll('$', '$$$$'));
}

/** What follows from the situation of a declared resource. */
function declaredStep(desired: DesiredChild, view: View, found: Findings): ChildStep {
  const { kind, app } = view;
  const { key } = desired;
  const address = childAddress(kind, app.address, key);
  const nothing: ChildStep = { kind, address, key };
  const situation = situationOf(desired, view);
  switch (situation.is) {
    case 'ambiguous':
      found.problems.push({ address, message: ambiguityText(kind, situation.alike) });
      return nothing;
    case 'blocked': {
      const lacking = childAddress(situation.by.kind, app.address, situation.by.key);
      const message = `Not created: it requires ${lacking}, which is not created.`;
      found.warnings.push({ address, message });
      return nothing;
    }
    case 'empty':
      return nothing;
    case 'missing': {
      const message = 'Not found. `external: true` means it must be created outside this tool.';
      found.warnings.push({ address, message, status: 'missing' });
      return nothing;
    }
    case 'external':
      warnOfHealthProblem(kind, address, situation.actual, found);
      return { ...nothing, desired, actual: situation.actual };
    case 'in the way':
      noteBlockers(address, desired, undefined, view, found);
      warnOfOther(address, situation.other, false, view, found);
      return nothing;
    case 'absent': {
      noteBlockers(address, desired, undefined, view, found);
      const why = `the ${app.subject.noun} has no such ${nounOf(kind)}`;
      const change: Change = {
        address,
        kind: kind.kind,
        action: 'create',
        fields: kind.fields(desired),
        why,
      };
      return { ...nothing, desired, change };
    }
    case 'matched': {
      const { actual, other } = situation;
      noteBlockers(address, desired, actual, view, found);
      warnOfHealthProblem(kind, address, actual, found);
      if (other !== undefined) warnOfOther(address, other, true, view, found);
      const recorded = recordedIds(trustedMarks(app.actual), kind.kind);
      const fresh = freshFields(kind, desired, actual, { print: app.fingerprints?.get(key), recorded });
      const change = matchedChange(address, desired, situation, { ...view, fresh }, found);
      const becomesAnother = change?.action === 'update' && !kind.isSame(desired, actual);
      if (becomesAnother || change?.action === 'replace') checkRoom(address, desired, actual, view, found);
      return { ...nothing, desired, actual, change, fresh };
    }
  }
}

/** What follows from the situation of a resource that no manifest key claims; no step where nothing does. */
function undeclaredStep(actual: ActualChild, view: View, found: Findings): ChildStep[] {
  const { kind, app, peers, options } = view;
  const unnamed = childAddress(kind, app.address, unnamedKeyOf(kind, actual) ?? actual.id);
  const { keyOf, declared, retiring } = peers.pairsOf(kind);
  const key = keyOf.get(actual.id);
  // The key may be declared still, and about to be recreated, or have had several: then an old one goes under its id.
  const isOnly = key !== undefined && !declared.has(key) && !retiring.has(actual.id);
  const address = isOnly ? childAddress(kind, app.address, key) : unnamed;
  const situation = undeclaredSituationOf(actual, view);
  const label = kind.label(actual);
  switch (situation.is) {
    case 'contained':
      return [];
    case 'left over':
      return [{ kind, address: unnamed, actual, leftOver: true }];
    case 'forerunner': {
      const { of, follower } = situation;
      const where = `${childAddress(kind, app.address, of.key)}.${actual.id}`;
      // The key that signs the run is never deleted.
      const isDue = follower !== undefined && actual.id !== options.signingKeyId;
      const due = isDue ? retirement(kind, where, of, { old: actual, follower }, options.now) : undefined;
      const change = due && { ...due, label };
      return [{ kind, address: where, actual, retiring: of.key, change }];
    }
    case 'pruned': {
      const why = key === undefined ? 'not in the manifest (prune: all)' : 'no longer in the manifest';
      const change: Change = {
        address,
        kind: kind.kind,
        action: 'delete',
        id: actual.id,
        label,
        fields: [],
        why,
      };
      return [{ kind, address, key, actual, change }];
    }
    case 'kept': {
      const { stops, message } = situation.reason;
      (stops ? found.problems : found.warnings).push({ address, message });
      break;
    }
    case 'signing':
      found.warnings.push({ address, message: 'Skipped: this run authenticates with this key.' });
      break;
    case 'undeclared':
  }
  const { id } = actual;
  const owned =
    situation.is === 'undeclared' && mayGo(actual, { ...view, options: { ...options, prune: 'owned' } });
  found.unmanaged.push({ kind: kind.kind, app: app.address, id, label, ...(owned && { owned }) });
  return [];
}

function noteBlockers(
  address: string,
  desired: DesiredChild,
  actual: ActualChild | undefined,
  { kind, peers }: View,
  { problems }: Findings,
): void {
  const blockers = kind.references?.blockers?.(desired, actual, peers) ?? [];
  problems.push(...blockers.map((message) => ({ address, message })));
}

function warnOfOther(
  address: string,
  other: ActualChild,
  isThereToo: boolean,
  { kind, peers }: View,
  { warnings }: Findings,
): void {
  const prune = `\`prune: ${peers.isRecorded(kind, other.id) ? 'owned' : 'all'}\``;
  warnings.push({ address, message: inWayText(kind, other, { isThereToo, prune }), status: 'blocked' });
}

function warnOfHealthProblem(kind: ChildKind, address: string, actual: ActualChild, found: Findings): void {
  const healthProblem = kind.healthProblem?.(actual);
  if (healthProblem !== undefined) found.warnings.push({ address, ...healthProblem });
}

function matchedChange(
  address: string,
  desired: DesiredChild,
  { actual, recorded }: Extract<DeclaredSituation, { readonly is: 'matched' }>,
  { kind, peers, options, fresh }: View & { readonly fresh: readonly string[] },
  { problems }: Findings,
): Change | undefined {
  const { id } = actual;
  const fields = kind.differences(desired, actual, peers, fresh);
  const about = { address, kind: kind.kind, id, fields } as const;
  const fixed = kind.fixedIn?.(desired, fields) ?? [];
  if (fixed.length > 0) {
    const at = `${address}.${fixed[0]}`;
    const what = `the vendor cannot change ${fixed.join(' and ')} of a ${nounOf(kind)}`;
    if (!recorded) {
      const message = `Cannot replace: ${what}, and ${id} looks like this one but was not created from this manifest. Delete it in the account, or give this one another ${nameFieldOf(kind)}.`;
      problems.push({ address: at, message });
    } else if (!options.allowReplace) {
      const message = `Cannot change: ${what}. With \`allow-replace: true\` the ${nounOf(kind)} ${id} is deleted and recreated: it gets a new id, and references to the old one break.`;
      problems.push({ address: at, message });
    }
    const label = kind.label(actual);
    return { ...about, action: 'replace', label, why: `${what}: it is deleted and recreated, with a new id` };
  }
  const due = fields.length === 0 ? dueChange(kind, address, desired, actual, options.now) : undefined;
  if (!recorded && options.abilities.changesApps) {
    const why = `${kind.sameness} is the same`;
    // What would fall due right after the adoption is done with it: the old one is recorded as the forerunner.
    return due === undefined
      ? { ...about, action: 'adopt', why }
      : { ...due, why: `${why}, and it is ${due.why}` };
  }
  return fields.length === 0 ? due : { ...about, action: 'update', why: whyOf(fields) };
}

/**
 * Refuses to change one into what another already is that stays beside it: vendors differ in how they handle that. Nor is
 * one recreated beside another that looks like it: after a run that broke off in between, that one would be taken for it.
 */
function checkRoom(
  address: string,
  desired: DesiredChild,
  { id }: ActualChild,
  view: View,
  found: Findings,
): void {
  const { kind } = view;
  const other = undeclaredIn(view).find((one) => kind.isSame(desired, one) && !mayGo(one, view));
  if (other === undefined) return;
  found.problems.push({
    address,
    message:
      `Cannot change ${id}: ${kind.sameness} is the same as for the ${nounOf(kind)} ${other.id}, which is not in the manifest. ` +
      'Delete one of the two in the account, or use `prune: all`, which deletes what is not in the manifest.',
  });
}

function ambiguityText(kind: ChildKind, alike: readonly ActualChild[]): string {
  const ids = alike.map(({ id }) => id).sort();
  return (
    `Ambiguous: ${ids.length} existing ${kind.section} match: ${ids.join(', ')}. Make the ${nameFieldOf(kind)} of the right one and the ` +
    'one in the manifest equal, or delete the others in the account.'
  );
}
