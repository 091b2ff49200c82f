/**
 * Which app counts of those that have the owner's marks for one manifest key. Marks can be copied into another app, and a create
 * whose answer was lost can leave two: a mark that holds the app's own id tells the one from the other. Without it, an app
 * counts, and may be deleted, where one of these shows that its marks were written for it: something that they record exists
 * in it; or they record nothing, and its nonce fits its name and the time of its creation (a create that died); or its nonce
 * does not tell, and nothing is in it. Of several that were created and never recorded, as by runs at once that were all killed, the
 * oldest counts, once no run can still be at work on them. Pure.
 */

import type { ActualApp, Problem } from '../../model.ts';
import { createdAt } from '../../vendor/object-id.ts';
import { birthOf } from '../birth.ts';
import { appKeyOf, instanceOf, nonceOf, ownerOf, recordsAnything, selfOf } from '../marks.ts';
import { addressOf, type Subject } from '../subject.ts';
import { isFresh } from '../twins.ts';

/** All attempts of one create are sent within so many milliseconds. */
const ONE_CREATE = 10 * 60_000;

/** The apps with the owner's marks for one manifest key, by what they are. */
export interface OwnApps {
  /** All of them, oldest first. */
  readonly marked: readonly ActualApp[];
  /** The one that counts; undefined where there is none, or where it cannot be told. */
  readonly app: ActualApp | undefined;
  /** Others that were created from the manifest for the same key: they may be deleted. */
  readonly twins: readonly ActualApp[];
  /** Those of which it is not known whether they are managed, so people must decide. */
  readonly untold: readonly ActualApp[];
  /** The same beside one that the manifest binds by its `id`: it is decided, and they are left alone. */
  readonly asides: readonly ActualApp[];
}

/** What else tells which one counts. */
export interface Evidence {
  /** Another name under which a twin may have been created: that in the manifest. */
  readonly name?: string | undefined;
  /** The one that the manifest binds by its `id`. */
  readonly pinned?: string | undefined;
  /** Apps whose contents speak against their marks, by id, as far as that was looked for. */
  readonly barren?: ReadonlySet<string>;
  /** Epoch milliseconds: other runs may still settle which of several new ones stays. Without it, all are new. */
  readonly now?: number;
}

/** Tells which one counts; `marked`: all that have the owner's marks for one key and are not known to be copies, oldest first. */
export function ownAppsAmong(
  marked: readonly ActualApp[],
  { name, pinned, barren = new Set(), now = 0 }: Evidence = {},
): OwnApps {
  const isSound = (app: ActualApp): boolean => isProven(app) && !barren.has(app.id);
  const sound = marked.filter(isSound);
  const dead = marked.length === 1 ? [] : marked.filter((app) => isDeadCreate(app, marked, now));
  const app =
    marked.find(({ id }) => id === pinned) ??
    (marked.length === 1 ? alone(marked, barren) : undefined) ??
    sound.find(({ metadata }) => recordsAnything(metadata)) ??
    sound[0] ??
    firstOfOneCreate(marked, name) ??
    dead[0];
  const others = marked.filter((one) => one !== app);
  const isTwin = (one: ActualApp): boolean =>
    app !== undefined && (isSound(one) || dead.includes(one) || isTwinOf(one, app, name));
  const rest = others.filter((one) => !isTwin(one));
  const [untold, asides] = app !== undefined && app.id === pinned ? [[], rest] : [rest, []];
  return { marked, app, twins: others.filter(isTwin), untold, asides };
}

/** The apps whose resources must be looked for before {@link ownAppsAmong} can be trusted. */
export function unprovenAmong(marked: readonly ActualApp[]): readonly ActualApp[] {
  const recorded = marked.filter(({ metadata }) => recordsAnything(metadata));
  const proven = recorded.filter(isProven);
  if (proven.length > 1) return proven;
  return marked.length === 1 ? marked.filter((app) => !isProven(app) && !isBorn(app)) : [];
}

/** Whether an app without any record is known to be created with its marks, or known not to be: nothing in it tells more. */
function isBorn(app: ActualApp): boolean {
  return isBlank(app) && birthOf(app) !== 'unknown';
}

/** Whether an app comes from a create of its own whose run died before it recorded anything, and long ago. */
function isDeadCreate(app: ActualApp, marked: readonly ActualApp[], now: number): boolean {
  if (!isBlank(app) || isFresh(app.id, now) || birthOf(app) !== 'shown') return false;
  return marked.every((other) => other === app || nonceOf(other.metadata) !== nonceOf(app.metadata));
}

/** Whether the marks of an app hold its own id. */
function isProven({ id, metadata }: ActualApp): boolean {
  return selfOf(metadata) === id;
}

function alone([app]: readonly ActualApp[], barren: ReadonlySet<string>): ActualApp | undefined {
  if (app === undefined || isProven(app)) return app;
  return barren.has(app.id) || (isBlank(app) && birthOf(app) === 'refuted') ? undefined : app;
}

function firstOfOneCreate(marked: readonly ActualApp[], name: string | undefined): ActualApp | undefined {
  const [first, ...others] = marked;
  if (first === undefined || others.length === 0) return undefined;
  return others.every((one) => isTwinOf(one, first, name)) && isBlank(first) ? first : undefined;
}

/** Whether an app that was never recorded comes from the same create as another one. */
function isTwinOf(one: ActualApp, other: ActualApp, name: string | undefined): boolean {
  const nonce = nonceOf(one.metadata);
  if (nonce === undefined || nonce !== nonceOf(other.metadata) || !isBlank(one)) return false;
  return (one.name === other.name || one.name === name) && isSoonAfter(one.id, other.id);
}

/** Whether the marks of an app neither hold an id of it nor record anything. */
export function isBlank({ metadata }: Pick<ActualApp, 'metadata'>): boolean {
  return selfOf(metadata) === undefined && !recordsAnything(metadata);
}

/** Ids of another shape tell no time, so nothing is known. */
function isSoonAfter(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => createdAt(id, Number.POSITIVE_INFINITY));
  return a !== undefined && b !== undefined && Math.abs(a - b) <= ONE_CREATE;
}

// ---- words ---------------------------------------------------------------------------------------------------

/** What people must decide, said in the same words by every mode; undefined when it can be told. */
export function ambiguityOf({ app, untold }: OwnApps, { noun }: Subject): string | undefined {
  const [first] = untold;
  if (first === undefined) return undefined;
  // An instance can be bound to no id.
  const pin = (id: string): string =>
    instanceOf(first.metadata) === undefined ? `, or write \`id: ${id}\` here to say which one is meant` : '';
  if (app === undefined && untold.length === 1) {
    const why = isBlank(first)
      ? 'nothing shows that they were written for it'
      : 'nothing that they record exists in it';
    return (
      `The ${noun} ${first.id} has the marks of this one, but ${why}: they may have been copied ` +
      `from another ${noun}. Remove the \`provision_\` entries from its metadata, or delete it${pin(first.id)}.`
    );
  }
  const all = [...(app === undefined ? [] : [app]), ...untold];
  return (
    `Ambiguous: ${all.length} ${noun}s have the marks of this one: ${all.map(({ id }) => id).join(', ')}. Delete those that ` +
    `are not needed, or remove the \`provision_\` entries from their metadata${pin((app ?? first).id)}.`
  );
}

/** Where the manifest says which one is meant: what is said of the others. */
export function leftAlone({ id }: ActualApp, { noun }: Subject): string {
  return (
    `The ${noun} ${id} has the marks of this one too. It is left alone; remove the \`provision_\` entries from its ` +
    'metadata.'
  );
}

/** The warning about an app that carries the marks of another one. */
export function copyWarning(copy: ActualApp, subject: Subject): Problem {
  return {
    address: addressOf(subject, appKeyOf(copy.metadata) ?? copy.id),
    message: `${copyText(copy, subject)} It is left alone; remove the \`provision_\` entries from its metadata.`,
  };
}

/** What a copy is. */
export function copyText({ id, metadata }: ActualApp, { noun }: Subject): string {
  return `The ${noun} ${id} has marks that were copied from the ${noun} ${selfOf(metadata)}.`;
}

/** The address of a twin: that of the app of its key, and its id. */
export function twinAddress({ id, metadata }: ActualApp, subject: Subject): string {
  return `${addressOf(subject, appKeyOf(metadata) ?? '')}.${id}`;
}

/** Why a twin may go. */
export function twinText(other: string, { noun }: Subject): string {
  return `a duplicate ${noun}, created for the same key as ${other}`;
}

/** An owner as messages show it. */
export function ownerText({ metadata }: ActualApp): string {
  return JSON.stringify(ownerOf(metadata) ?? '');
}
