/** The account in a file: it survives restarts. */

import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type {
  AccountRecords,
  AppRecord,
  KeyRecord,
  ServiceAccountRecord,
  SwitchboardRecord,
  TemplateRecord,
} from './records.ts';
import type { Store } from './store.ts';

const FORMAT_VERSION = 1;

/** What a data file held. */
export interface StoredAccount {
  /** How often an emulator was started on the file before. */
  readonly starts: number;
  readonly records: AccountRecords;
}

/**
 * Reads a data file; undefined when there is none yet.
 * @throws {Error} when the file is something else, or cannot be read
 */
export async function readDataFile(path: string): Promise<StoredAccount | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const data = parsed(text);
  if (data?.formatVersion !== FORMAT_VERSION) throw new Error(`${path} is not a data file of this emulator.`);
  return {
    starts: data.starts,
    records: {
      keys: data.keys,
      serviceAccounts: data.serviceAccounts.map((account) => ({ ...account, keys: byId(account.keys) })),
      apps: data.apps.map(appFrom),
    },
  };
}

/** Writes an account to its file after changes. */
export class DataFile {
  readonly #path: string;
  readonly #store: Store;
  readonly #starts: number;
  #written = -1;
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(path: string, store: Store, starts: number) {
    this.#path = path;
    this.#store = store;
    this.#starts = starts;
  }

  /** Ends when everything up to now is in the file; callers that wait at the same time share one writing. */
  save(): Promise<void> {
    if (this.#next !== undefined) return this.#next;
    const next = this.#writing.then(async () => {
      this.#next = undefined;
      if (this.#written !== this.#store.revision) await this.#write();
    });
    this.#next = next;
    this.#writing = next.catch(() => {});
    return next;
  }

  /**
   * To a file beside it first, which takes its place once it is on the disk: a kill, or a power cut, leaves the old one or the new
   * one, and at most one file beside it, which the next write removes.
   */
  async #write(): Promise<void> {
    const { revision, keys, serviceAccounts, apps } = this.#store;
    const account = { formatVersion: FORMAT_VERSION, starts: this.#starts, keys, serviceAccounts, apps };
    const beside = `${this.#path}.tmp`;
    await rm(beside, { force: true });
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(account, mapsAsLists));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, this.#path);
    await syncFolder(dirname(this.#path));
    this.#written = revision;
  }
}

/** The new name of a file is on the disk only once its folder is. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A record as the file has it: maps are lists. */
type Stored<Record> = {
  [Name in keyof Record]: Record[Name] extends Map<string, infer Entry> ? Stored<Entry>[] : Record[Name];
};

type StoredApp = Omit<Stored<AppRecord>, 'templates' | 'switchboard'> & {
  /** Absent in files of former versions. */
  readonly templates?: TemplateRecord[];
  readonly switchboard?: Stored<SwitchboardRecord>;
};

interface StoredData {
  readonly formatVersion: number;
  readonly starts: number;
  readonly keys: KeyRecord[];
  readonly serviceAccounts: Stored<ServiceAccountRecord>[];
  readonly apps: StoredApp[];
}

function parsed(text: string): StoredData | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function appFrom(stored: StoredApp): AppRecord {
  const { keys, webhooks, integrations, templates = [], switchboard, ...app } = stored;
  return {
    ...app,
    keys: byId(keys),
    webhooks: byId(webhooks),
    templates: byId(templates),
    integrations: byId(integrations.map((entry) => ({ ...entry, keys: byId(entry.keys) }))),
    ...(switchboard === undefined
      ? {}
      : { switchboard: { ...switchboard, integrations: byId(switchboard.integrations) } }),
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function mapsAsLists(_name: string, value: unknown): unknown {
  return value instanceof Map ? [...value.values()] : value;
}
