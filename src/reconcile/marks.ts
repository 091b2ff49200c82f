/**
 * The marks that record who owns an app and the id of each manifest key. They are in the app's own metadata,
 * so there is no state file to lose; entries of others are kept.
 */

import type { Scalar } from '../model.ts';
import { ownValue, setOwn } from '../text/own-value.ts';
import { isObjectId } from '../vendor/object-id.ts';

/** Every mark begins with this; a manifest may not declare such metadata itself. */
export const MARK_PREFIX = 'provision_';

const OWNER = 'provision_owner';
const APP = 'provision_app';
const INSTANCE = 'provision_instance';
const EXPIRES = 'provision_expires';
const NONCE = 'provision_nonce';
const SELF = 'provision_self';
const PROTECT = 'provision_protect';
/** The marks of what was published of an app, and of the environments created for that; see `publish/marks.ts`. */
export const PUBLISHED_PREFIX = 'provision_published_';
export const ENVIRONMENT_PREFIX = 'provision_environment_';
const UNSET_PREFIX = 'provision_unset_';
const PRINT_PREFIX = 'provision_print_';
const API_PREFIX = 'provision_api_';

/** All but those of ids, which are named after the kinds. */
const PREFIXES = [UNSET_PREFIX, PRINT_PREFIX, API_PREFIX, PUBLISHED_PREFIX, ENVIRONMENT_PREFIX];

/** Bytes of metadata that the vendor takes for one app. */
export const METADATA_LIMIT = 4096;

type Metadata = Readonly<Record<string, Scalar>>;

/** Whose a run's resources are: the owner, and the instance for a separate copy of the manifest. */
export interface Ownership {
  readonly owner: string;
  readonly instance: string | undefined;
  /** Whose they were before, such as a repository under its former names: their apps are adopted. */
  readonly previous?: readonly string[];
}

/** Whether two names mean one owner: GitHub compares the names of repositories without case. */
export function isSameOwner(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** The instance that an app belongs to; undefined for none. */
export function instanceOf(metadata: Metadata): string | undefined {
  return text(metadata, INSTANCE);
}

/** When an app's instance may be swept, in epoch milliseconds; undefined for never, or for what is not a date. */
export function expiryOf(metadata: Metadata): number | undefined {
  const time = Date.parse(text(metadata, EXPIRES) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** What becomes of an app's expiry: a new date, removal, or nothing (an empty object). */
export function expiryMarks(
  metadata: Metadata,
  expiry: Expiry | undefined,
): Record<string, string | undefined> {
  if (expiry === undefined || !isExpiryDue(metadata, expiry)) return {};
  if (expiry.ttl === 'never') return { [EXPIRES]: undefined };
  return { [EXPIRES]: new Date(expiry.now + expiry.ttl * 1000).toISOString() };
}

/** Whether an app's expiry is to be written: it has none, less than half of the time is left, or it is to go. */
export function isExpiryDue(metadata: Metadata, { ttl, now }: Expiry): boolean {
  const expires = expiryOf(metadata);
  if (ttl === 'never') return text(metadata, EXPIRES) !== undefined;
  return expires === undefined || expires - now < (ttl * 1000) / 2;
}

/** How long an instance is to live from now on: seconds from `now` (epoch milliseconds), or for ever. */
export interface Expiry {
  readonly ttl: number | 'never';
  readonly now: number;
}

/**
 * The marks of whose an app is; `metadata`: that of an app which exists already. An owner that is only spelled otherwise there
 * keeps its spelling: two runs that differ in it would rewrite it in turn for ever.
 */
export function ownerMarks(
  { owner, instance }: Ownership,
  app: { readonly key: string; readonly protect: boolean },
  metadata: Metadata = {},
): Record<string, Scalar> {
  const before = ownerOf(metadata);
  return {
    [OWNER]: before !== undefined && isSameOwner(before, owner) ? before : owner,
    [APP]: app.key,
    ...(instance === undefined ? {} : { [INSTANCE]: instance }),
    ...(app.protect ? { [PROTECT]: true } : {}),
  };
}

/** The mark of the attempt that creates an app. */
export function nonceMark(nonce: string): Record<string, Scalar> {
  return { [NONCE]: nonce };
}

/** The mark by which an app proves that its marks were written for it and not copied from another one. */
export function selfMark(id: string): Record<string, Scalar> {
  return { [SELF]: id };
}

/** The id of the app that the marks were written for; undefined where they do not say, as while it is new. */
export function selfOf(metadata: Metadata): string | undefined {
  return text(metadata, SELF);
}

/** Whether an app carries the marks of another one. */
export function isCopied({ id, metadata }: Marked): boolean {
  return isMarked(metadata) && (selfOf(metadata) ?? id) !== id;
}

/** Whether an app belongs to this owner and instance: its marks say so and are not copied. */
export function isOurs(app: Marked, ownership: Ownership): boolean {
  return isOwnedBy(app.metadata, ownership) && !isCopied(app);
}

/** Whether an app belongs to one of the previous owners, in the same instance (or in none). */
export function isOfPreviousOwner(app: Marked, { owner, instance, previous = [] }: Ownership): boolean {
  return (
    !isSameOwner(ownerOf(app.metadata), owner) &&
    previous.some((one) => isOurs(app, { owner: one, instance }))
  );
}

/** An app, as far as its marks are concerned. */
interface Marked {
  readonly id: string;
  readonly metadata: Metadata;
}

/** Whether an app is marked with any owner. */
export function isMarked(metadata: Metadata): boolean {
  return text(metadata, OWNER) !== undefined;
}

/** The marks of an app; none for one without an owner, in which records say nothing. */
export function trustedMarks(app: Pick<Marked, 'metadata'> | undefined): Metadata {
  return app !== undefined && isMarked(app.metadata) ? app.metadata : {};
}

/**
 * Blanks the marks of an app without an owner, in which they say nothing: with an owner beside them, another run would take
 * them for records. Empty, since a vendor that merges metadata keeps what is left out.
 */
export function blankedLeftovers(metadata: Metadata): Record<string, string> {
  if (isMarked(metadata)) return {};
  const names = Object.keys(metadata).filter((name) => isMark(name, text(metadata, name) ?? ''));
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** Whether a run could have written this entry: people may have metadata of their own that begins like a mark. */
function isMark(name: string, value: string): boolean {
  if (value === '' || !name.startsWith(MARK_PREFIX)) return false;
  return (
    BIRTH_MARKS.has(name) ||
    PREFIXES.some((prefix) => name.startsWith(prefix)) ||
    value.split(' ').every(isObjectId)
  );
}

/** The owner an app is marked with. */
export function ownerOf(metadata: Metadata): string | undefined {
  return text(metadata, OWNER);
}

/** Whether the marks say that an app is this owner's, in this instance (or in none); they may be copied, see {@link isOurs}. */
export function isOwnedBy(metadata: Metadata, { owner, instance }: Ownership): boolean {
  return isSameOwner(ownerOf(metadata), owner) && text(metadata, INSTANCE) === instance;
}

/** The manifest key of an app, by its marks. */
export function appKeyOf(metadata: Metadata): string | undefined {
  return text(metadata, APP);
}

/** The random value of the attempt that created an app. */
export function nonceOf(metadata: Metadata): string | undefined {
  return text(metadata, NONCE);
}

/** Whether an app was last applied with `protect: true`. */
export function isProtected(metadata: Metadata): boolean {
  return String(metadata[PROTECT] ?? '') === 'true';
}

/** The mark that holds the id of a resource. */
export function idMark(kind: string, key: string): string {
  return `${MARK_PREFIX}${kind}_${key}`;
}

/** The recorded ids of a kind, by manifest key. */
export function recordedIds(metadata: Metadata, kind: string): Map<string, string> {
  return textsAfter(metadata, idMark(kind, ''));
}

/** The ids of all resources that marks record, whatever their kind. */
export function recordedResources(metadata: Metadata): string[] {
  return Object.entries(metadata).flatMap(([name, value]) =>
    name.startsWith(MARK_PREFIX) && name !== SELF && typeof value === 'string' && isObjectId(value)
      ? [value]
      : [],
  );
}

/** What the marks of a new app hold before anything in it is recorded. */
const BIRTH_MARKS: ReadonlySet<string> = new Set([OWNER, APP, INSTANCE, EXPIRES, NONCE, SELF, PROTECT]);

/** Whether the marks of an app record anything beside whose it is: resources in it, or what was published of it. */
export function recordsAnything(metadata: Metadata): boolean {
  return Object.entries(metadata).some(
    ([name, value]) => name.startsWith(MARK_PREFIX) && !BIRTH_MARKS.has(name) && value !== '',
  );
}

/** Takes out the marks about service accounts that earlier versions kept in apps. */
export function outdatedMarks(metadata: Metadata): Record<string, undefined> {
  const names = Object.keys(metadata).filter((name) => name.startsWith(idMark('service', '')));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/**
 * The marks of a manifest key's resource: its id, the fingerprint of what cannot be read back of it, and the API generation
 * through which it was created or adopted. What is not said takes a mark out.
 */
export function resourceMarks(
  kind: { readonly kind: string; readonly writeOnly?: unknown; readonly generations?: unknown },
  key: string,
  of: {
    readonly id?: string | undefined;
    readonly print?: string | undefined;
    readonly api?: string | undefined;
  } = {},
): Record<string, string | undefined> {
  return {
    [idMark(kind.kind, key)]: of.id,
    ...(kind.writeOnly === undefined ? {} : { [`${PRINT_PREFIX}${key}`]: of.print }),
    ...(kind.generations === undefined ? {} : { [`${API_PREFIX}${key}`]: of.api }),
  };
}

/** The API generations of recorded resources, by manifest key; older records say none. */
export function recordedApis(metadata: Metadata): Map<string, string> {
  return textsAfter(metadata, API_PREFIX);
}

/** The fingerprints of resources, by manifest key. */
export function keptFingerprints(metadata: Metadata): Map<string, string> {
  return textsAfter(metadata, PRINT_PREFIX);
}

/** The mark that records a value which the vendor did not unset, so no later run tries again. */
export function unsetMark(path: string): string {
  return `${UNSET_PREFIX}${path}`;
}

/** Whether an earlier run found that the vendor keeps this very value when asked to unset it. */
export function cannotBeUnset(metadata: Metadata, path: string, value: unknown): boolean {
  return text(metadata, unsetMark(path)) === unsetMarkText(value);
}

/** A value as a mark holds it: short, the same for the same value, and never empty, which would count as no mark. */
export function unsetMarkText(value: unknown): string {
  return JSON.stringify(value).slice(0, 80);
}

/**
 * The metadata with the entries of a change put in. `undefined` takes an entry out; where the vendor merges updates
 * and so keeps it, {@link blanked} is the second attempt.
 */
export function withEntries(
  metadata: Metadata,
  entries: Readonly<Record<string, Scalar | undefined>>,
): Record<string, Scalar> {
  const next: Record<string, Scalar> = { ...metadata };
  for (const [name, value] of Object.entries(entries)) {
    if (value === undefined) delete next[name];
    else setOwn(next, name, value);
  }
  return next;
}

/** Whether entries would change anything; a mark that is empty counts as one that is not there. */
export function changesAnything(
  metadata: Metadata,
  entries: Readonly<Record<string, Scalar | undefined>>,
): boolean {
  return Object.entries(entries).some(([name, value]) =>
    value === undefined
      ? name.startsWith(MARK_PREFIX)
        ? text(metadata, name) !== undefined
        : ownValue(metadata, name) !== undefined
      : String(ownValue(metadata, name) ?? '') !== String(value),
  );
}

/** How large the vendor counts metadata to be: the bytes of its JSON text. */
export function metadataSize(metadata: Readonly<Record<string, Scalar>>): number {
  return Buffer.byteLength(JSON.stringify(metadata));
}

/** The texts of all marks that begin so, by what comes behind it. */
function textsAfter(metadata: Metadata, prefix: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of Object.keys(metadata)) {
    const value = name.startsWith(prefix) ? text(metadata, name) : undefined;
    if (value !== undefined) texts.set(name.slice(prefix.length), value);
  }
  return texts;
}

/** A mark's text. Empty is the same as absent, since a merging vendor may leave no other way to take a mark out. */
function text(metadata: Metadata, name: string): string | undefined {
  const value = ownValue(metadata, name);
  return value === undefined || value === '' ? undefined : String(value);
}
