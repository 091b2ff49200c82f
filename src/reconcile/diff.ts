/**
 * From what is wanted and what is there to what must be done: pure, without a clock, randomness or a log, so that
 * the plan that is shown is the plan that is carried out.
 *
 * | manifest | account                      | outcome                                             |
 * |----------|------------------------------|-----------------------------------------------------|
 * | has it   | has none                     | create                                              |
 * | has it   | ours, as declared            | nothing                                             |
 * | has it   | ours, differs                | update                                              |
 * | has it   | carries no mark              | adopt (and update what differs)                     |
 * | has it   | another owner's, or several  | a problem for people; nothing is written            |
 * | has none | ours                         | delete with `prune: owned` or `all`, else unmanaged |
 * | has none | in an app of ours, unmarked  | delete with `prune: all`, else unmanaged            |
 */

import type { ActualApp, Change, Problem, Unmanaged } from '../model.ts';
import { CHILD_KINDS } from './kinds/index.ts';
import type { ActualChild, ChildKind, DesiredChild } from './kinds/kind.ts';
import {
  appKeyOf,
  idMark,
  isMarked,
  isProtected,
  METADATA_LIMIT,
  metadataSize,
  type Ownership,
  ownerMarks,
  recordedIds,
  withEntries,
} from './marks.ts';
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
}

/** Compares the manifest with the account. */
export function diff(observed: Observed, options: DiffOptions): Difference {
  const found: Findings = { unmanaged: [], warnings: [], problems: [...observed.problems] };
  const apps = observed.apps.map((app) => appStep(app, options, found));
  const strays = observed.strays.flatMap((app) => strayStep(app, options, found));
  return { apps, strays, ...found };
}

interface Findings {
  readonly unmanaged: Unmanaged[];
  readonly warnings: Problem[];
  readonly problems: Problem[];
}

function appStep(app: ObservedApp, options: DiffOptions, found: Findings): AppStep {
  const children = CHILD_KINDS.flatMap((kind) => childSteps(kind, app, options, found));
  checkMetadataSize(app, options, found);
  return { observed: app, change: appChange(app, found), children };
}

function appChange(app: ObservedApp, found: Findings): Change | undefined {
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
  if (!app.owned) {
    const why = app.foundBy === 'id' ? 'pinned by its id' : 'an app of this name carries no mark';
    return { address, kind: 'app', action: 'adopt', id, fields, why };
  }
  if (fields.length === 0) return undefined;
  return { address, kind: 'app', action: 'update', id, fields, why: whyOf(fields) };
}

function childSteps(
  kind: ChildKind,
  app: ObservedApp,
  { prune, signingKeyId }: DiffOptions,
  found: Findings,
): ChildStep[] {
  const actual = app.children.get(kind) ?? [];
  const pairs = pair(kind, app, actual);
  const steps: ChildStep[] = kind.desired(app.desired).map((desired) => {
    const address = `${app.address}.${kind.section}.${desired.key}`;
    const match = pairs.byKey.get(desired.key);
    const change = childChange(kind, address, desired, match);
    return { kind, address, key: desired.key, desired, actual: match?.actual, change };
  });
  const leftOver = actual.filter(({ id }) => !pairs.claimed.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of leftOver) {
    const key = pairs.keyOf.get(one.id);
    const address = `${app.address}.${kind.section}.${key ?? one.id}`;
    const mayGo = prune === 'all' || (prune === 'owned' && key !== undefined);
    if (mayGo && one.id === signingKeyId) {
      found.warnings.push({ address, message: 'this key signs the run, so that it is kept.' });
    } else if (mayGo) {
      const why = key === undefined ? 'in no manifest (prune: all)' : 'no longer in the manifest';
      const change: Change = { address, kind: kind.kind, action: 'delete', id: one.id, fields: [], why };
      steps.push({ kind, address, key, desired: undefined, actual: one, change });
      continue;
    }
    found.unmanaged.push({ kind: kind.kind, app: app.address, id: one.id, label: kind.label(one) });
  }
  checkLimit(kind, app, actual.length, steps, found);
  return steps;
}

interface Pairs {
  readonly byKey: ReadonlyMap<string, { readonly actual: ActualChild; readonly recorded: boolean }>;
  readonly claimed: ReadonlySet<string>;
  /** The manifest key, of now or before, under which an id is recorded. */
  readonly keyOf: ReadonlyMap<string, string>;
}

/** Recorded ids first, for all of a kind, so that no resource is taken by its looks before its own key can claim it. */
function pair(kind: ChildKind, app: ObservedApp, actual: readonly ActualChild[]): Pairs {
  const { metadata } = app.actual ?? { metadata: {} };
  // A marked app that got this far is this owner's, if perhaps under another manifest key.
  const recorded = isMarked(metadata) ? recordedIds(metadata, kind.kind) : new Map<string, string>();
  const keyOf = new Map([...recorded].map(([key, id]) => [id, key]));
  const byId = new Map(actual.map((one) => [one.id, one]));
  const byKey = new Map<string, { actual: ActualChild; recorded: boolean }>();
  const claimed = new Set<string>();
  const desired = kind.desired(app.desired);
  const claim = (key: string, one: ActualChild): void => {
    byKey.set(key, { actual: one, recorded: keyOf.has(one.id) });
    claimed.add(one.id);
  };
  for (const { key } of desired) {
    const one = byId.get(recorded.get(key) ?? '');
    if (one !== undefined && !claimed.has(one.id)) claim(key, one);
  }
  for (const one of desired) {
    if (byKey.has(one.key)) continue;
    const same = actual.filter((candidate) => !claimed.has(candidate.id) && kind.isSame(one, candidate));
    const chosen = kind.choose(same);
    if (chosen !== undefined) claim(one.key, chosen);
  }
  return { byKey, claimed, keyOf };
}

function childChange(
  kind: ChildKind,
  address: string,
  desired: DesiredChild,
  match: { readonly actual: ActualChild; readonly recorded: boolean } | undefined,
): Change | undefined {
  if (match === undefined) {
    const why = `the app has no such ${kind.kind}`;
    return { address, kind: kind.kind, action: 'create', fields: kind.fields(desired), why };
  }
  const fields = kind.differences(desired, match.actual);
  const { id } = match.actual;
  if (!match.recorded) {
    return { address, kind: kind.kind, action: 'adopt', id, fields, why: `${kind.sameness} is the same` };
  }
  if (fields.length === 0) return undefined;
  return { address, kind: kind.kind, action: 'update', id, fields, why: whyOf(fields) };
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

function checkLimit(
  kind: ChildKind,
  app: ObservedApp,
  present: number,
  steps: readonly ChildStep[],
  found: Findings,
): void {
  const count = (action: string): number => steps.filter(({ change }) => change?.action === action).length;
  const after = present + count('create') - count('delete');
  if (after <= kind.limit || count('create') === 0) return;
  found.problems.push({
    address: `${app.address}.${kind.section}`,
    message:
      `the app would have ${after} ${kind.section}; the vendor allows ${kind.limit}. Delete some that nobody needs ` +
      'in the account, or declare fewer.',
  });
}

/** The longest id the vendor gives, a key's, stands for the ids that are not known yet. */
const LONGEST_ID = 'app_000000000000000000000000';

function checkMetadataSize(app: ObservedApp, { ownership }: DiffOptions, found: Findings): void {
  const { desired, actual, address } = app;
  const ids = CHILD_KINDS.flatMap((kind) =>
    kind.desired(desired).map(({ key }) => [idMark(kind.kind, key), LONGEST_ID] as const),
  );
  const declared = Object.entries(desired.metadata).map(
    ([name, value]) => [name, value ?? undefined] as const,
  );
  const size = metadataSize(
    withEntries(actual?.metadata ?? {}, {
      ...Object.fromEntries(declared),
      ...ownerMarks(ownership, desired, actual === undefined ? LONGEST_ID : undefined),
      ...Object.fromEntries(ids),
    }),
  );
  if (size <= METADATA_LIMIT) return;
  found.problems.push({
    address: `${address}.metadata`,
    message: `with the marks that say whose it is, the metadata takes ${size} bytes; the vendor allows ${METADATA_LIMIT}. Declare less metadata or fewer resources.`,
  });
}

function whyOf(fields: readonly { readonly path: string }[]): string {
  const names = fields.map(({ path }) => path);
  if (names.length === 1) return `${names[0]} differs`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} differ`;
}
