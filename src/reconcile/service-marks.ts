/**
 * Marks about service accounts. These have no metadata of their own, so an app of the same owner and instance
 * records them: one mark for each, a short text with its id and with the marks that an app would carry for its keys
 * (and for what is published of it). Before one is created, the mark holds an intent in place of the id: a service account
 * of exactly that name is managed then, even if the run that created it broke off. Pure.
 */

import { createHash } from 'node:crypto';
import type { ActualApp, ActualServiceAccount, Scalar } from '../model.ts';
import {
  appKeyOf,
  expiryMarks,
  idMark,
  instanceOf,
  isCopied,
  isMarked,
  isOwnedBy,
  isProtected,
  MARK_PREFIX,
  type Ownership,
  ownerMarks,
  ownerOf,
  recordedIds,
  selfMark,
} from './marks.ts';

type Metadata = Readonly<Record<string, Scalar>>;

/** The prefix of the name's hash while the id is not known. */
const INTENT = '?';
/** Marks that the recording app has for itself. */
const SAID_BY_HOLDER: ReadonlySet<string> = new Set([
  ...Object.keys(ownerMarks({ owner: '-', instance: '-' }, { key: '-', protect: false }, '-')),
  ...Object.keys(expiryMarks({}, { ttl: 0, now: 0 })),
  ...Object.keys(selfMark('-')),
]);

/** The mark about a service account, by its manifest key. */
export function serviceMark(key: string): string {
  return idMark('service', key);
}

/** Whether an app records any service account. */
export function remembersServices(metadata: Metadata): boolean {
  return isMarked(metadata) && recordedIds(metadata, 'service').size > 0;
}

/** The text of a mark about a service account that is there; `metadata`: what it would carry if it could. */
export function markAbout(id: string, metadata: Metadata): string {
  const entries = Object.entries(metadata)
    .filter(([name]) => name.startsWith(MARK_PREFIX) && !SAID_BY_HOLDER.has(name))
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name.slice(MARK_PREFIX.length)}=${escaped(String(value))}`);
  return [id, ...entries.sort()].join(' ');
}

/** The text of a mark about a service account that is about to be created. */
export function intentFor(name: string): string {
  return INTENT + createHash('sha256').update(name).digest('base64url').slice(0, 12);
}

/** The record of one service account. */
export interface ServiceRecord {
  readonly key: string;
  /** The id of the app whose metadata has the record. */
  readonly holder: string;
  readonly text: string;
}

/** The service accounts that apps record, in the form of apps for the reconciler; whether they exist is not checked. */
export function rememberedIn(apps: readonly ActualApp[]): ActualApp[] {
  return apps
    .filter((app) => remembersServices(app.metadata) && !isCopied(app))
    .flatMap(({ metadata }) =>
      [...recordedIds(metadata, 'service')].map(([key, text]) => ({
        id: idIn(text),
        name: '',
        settings: {},
        metadata: { ...entriesIn(text), ...ownerMarksOf(metadata, key) },
      })),
    );
}

/** What the marks of all apps record of service accounts, of this owner and of others; kept up to date by who writes them. */
export class ServiceRecords {
  readonly ownership: Ownership;
  /** By manifest key; several apps can record one while a record moves, or when two runs were at work. */
  readonly #managed = new Map<string, ServiceRecord[]>();
  readonly #others: { readonly owner: Metadata; readonly record: ServiceRecord }[] = [];
  #index: Map<string, { readonly owner?: Metadata; readonly record: ServiceRecord }> | undefined;
  /** The random values of this run's attempts to create one, by manifest key. */
  readonly #nonces = new Map<string, string>();

  /** Reads the marks of every app of the account. */
  constructor(apps: readonly ActualApp[], ownership: Ownership) {
    this.ownership = ownership;
    for (const app of [...apps].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const { id: holder, metadata } = app;
      if (!isMarked(metadata) || isCopied(app)) continue;
      for (const [key, text] of recordedIds(metadata, 'service')) {
        const record = { key, holder, text };
        if (isOwnedBy(metadata, ownership)) this.put(record);
        else this.#others.push({ owner: ownerMarksOf(metadata, key), record });
      }
    }
  }

  /** The manifest keys that are recorded for this owner and instance. */
  get keys(): readonly string[] {
    return [...this.#managed.keys()];
  }

  /** The records of a manifest key, the one that counts first: one with an id before an intent, then by the app's id. */
  of(key: string): readonly ServiceRecord[] {
    const records = this.#managed.get(key) ?? [];
    return records.toSorted((a, b) => Number(isIntent(a.text)) - Number(isIntent(b.text)));
  }

  /** Takes note of what an app records now. */
  put(record: ServiceRecord): void {
    this.drop(record.key, record.holder);
    this.#managed.set(record.key, [...(this.#managed.get(record.key) ?? []), record]);
  }

  /** Takes note that an app no longer records it. */
  drop(key: string, holder: string): void {
    this.#index = undefined;
    const left = (this.#managed.get(key) ?? []).filter((one) => one.holder !== holder);
    if (left.length === 0) this.#managed.delete(key);
    else this.#managed.set(key, left);
  }

  /** Takes note of an attempt to create one. */
  attempt(key: string, nonce: string): void {
    this.#nonces.set(key, nonce);
  }

  /** The marks that a service account would carry if it could. */
  metadataOf({ id, name }: ActualServiceAccount): Record<string, Scalar> {
    this.#index ??= this.#indexed();
    const found = this.#index.get(id) ?? this.#index.get(intentFor(name));
    if (found === undefined) return {};
    const { key, text } = found.record;
    const entries = entriesIn(text);
    if (found.owner !== undefined) return { ...entries, ...found.owner };
    const nonce = this.#nonces.get(key);
    return { ...entries, ...ownerMarks(this.ownership, { key, protect: isProtected(entries) }, nonce) };
  }

  /** Every record that counts by the id or the intent in it; those of this owner come before those of others. */
  #indexed(): Map<string, { readonly owner?: Metadata; readonly record: ServiceRecord }> {
    const managed = this.keys.flatMap((key) => this.of(key).slice(0, 1)).map((record) => ({ record }));
    const index = new Map<string, { readonly owner?: Metadata; readonly record: ServiceRecord }>();
    for (const one of [...managed, ...this.#others]) {
      const wanted = idIn(one.record.text);
      if (!index.has(wanted)) index.set(wanted, one);
    }
    return index;
  }

  /** Whether a record of this owner is about one of these. */
  isAbout(key: string, present: readonly ActualServiceAccount[]): boolean {
    return present.some((one) => {
      const metadata = this.metadataOf(one);
      return isOwnedBy(metadata, this.ownership) && appKeyOf(metadata) === key;
    });
  }
}

/** The owner's marks for something that its app records. */
function ownerMarksOf(metadata: Metadata, key: string): Metadata {
  const ownership = { owner: ownerOf(metadata) ?? '', instance: instanceOf(metadata) };
  return ownerMarks(ownership, { key, protect: false });
}

/** The id in a mark's text, or the intent. */
function idIn(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

function isIntent(text: string): boolean {
  return text.startsWith(INTENT);
}

function entriesIn(text: string): Record<string, Scalar> {
  const entries = text
    .split(' ')
    .slice(1)
    .map((entry): [string, Scalar] => {
      const at = entry.indexOf('=');
      return [MARK_PREFIX + entry.slice(0, at), unescaped(entry.slice(at + 1))];
    });
  // The owner comes from the marks of the recording app alone, never from the text of the record.
  return Object.fromEntries(entries.filter(([name]) => !SAID_BY_HOLDER.has(name)));
}

/** Values hold ids, lists of ids and short fingerprints: a space becomes a comma, and what could be taken for more is escaped. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', ',').replaceAll('%40', '@');
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll(',', '%20'));
  } catch {
    return value;
  }
}
