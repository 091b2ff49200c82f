/** Writing what apps record of service accounts: one write at a time, with the metadata as it is by then. */

import { ProvisionError } from '../../errors.ts';
import type { Scalar } from '../../model.ts';
import type { Account } from '../../smooch/account.ts';
import { writeMarks } from '../apply/record.ts';
import { changesAnything } from '../marks.ts';
import { type ServiceRecords, serviceMark } from '../service-marks.ts';

/** What a keeper depends on. */
export interface KeeperContext {
  readonly account: Pick<Account, 'getApp' | 'updateApp'>;
  readonly records: ServiceRecords;
  /** The ids of the apps that may take a new record, in the order in which they are taken, without those that are gone. */
  readonly homes: (gone: ReadonlySet<string>) => Promise<readonly string[]>;
  /** Apps that this run is going to delete: nothing more is written into them. */
  readonly leaving: ReadonlySet<string>;
}

/** What is to be recorded by manifest key; `undefined` removes the record. */
type Texts = Map<string, string | undefined>;

/** Keeps the records of a run. Everything that arrives while a write is in flight goes together into the next one. */
export class RecordKeeper {
  readonly #context: KeeperContext;
  #waiting: { readonly texts: Texts; readonly written: Promise<void> } | undefined;
  #last: Promise<void> = Promise.resolve();
  readonly #gone = new Set<string>();
  /** What this run has written into each app, by manifest key. */
  readonly #written = new Map<string, Map<string, string | undefined>>();

  constructor(context: KeeperContext) {
    this.#context = context;
  }

  /**
   * Records a text under a manifest key: where a record exists already, else in the first app that may take it. Throws
   * ProvisionError when no such app exists.
   */
  async write(key: string, text: string): Promise<void> {
    const { records, leaving } = this.#context;
    const [only, ...more] = records.of(key);
    if (only?.text === text && more.length === 0 && !leaving.has(only.holder)) return;
    await this.#ask(key, text);
  }

  /** Forgets a manifest key. */
  async forget(key: string): Promise<void> {
    if (this.#context.records.of(key).length > 0) await this.#ask(key, undefined);
  }

  /** Looks once more, last: another run that wrote at the same time may have put back what it had read before. */
  async lookAgain(): Promise<void> {
    await this.#last;
    const said = [...this.#written].filter(([holder]) => !this.#gone.has(holder));
    await Promise.all(said.map(([holder, written]) => this.#writeInto(holder, [...written.keys()], written)));
  }

  #ask(key: string, text: string | undefined): Promise<void> {
    if (this.#waiting === undefined) {
      const texts: Texts = new Map();
      const written = this.#last.then(() => {
        this.#waiting = undefined;
        return this.#flush(texts);
      });
      this.#waiting = { texts, written };
      // Who waits for it is told when it fails; the next write is another matter.
      this.#last = written.catch(() => undefined);
    }
    this.#waiting.texts.set(key, text);
    return this.#waiting.written;
  }

  async #flush(texts: Texts): Promise<void> {
    for (const [holder, keys] of await this.#holders(texts)) await this.#writeInto(holder, keys, texts);
  }

  /** The apps that are to be written, each with the keys whose records change in it. */
  async #holders(texts: Texts): Promise<Map<string, string[]>> {
    const { records, leaving } = this.#context;
    const holders = new Map<string, string[]>();
    for (const [key, text] of texts) {
      const staying = records
        .of(key)
        .map(({ holder }) => holder)
        .filter((holder) => !leaving.has(holder));
      if (staying.length === 0 && text !== undefined) staying.push(await this.#newHome(key));
      for (const { holder } of records.of(key)) if (leaving.has(holder)) records.drop(key, holder);
      for (const holder of staying) holders.set(holder, [...(holders.get(holder) ?? []), key]);
    }
    return holders;
  }

  async #newHome(key: string): Promise<string> {
    const [home] = await this.#context.homes(this.#gone);
    if (home !== undefined) return home;
    throw new ProvisionError(
      'marks-unwritten',
      `The record of serviceAccounts.${key} cannot be written: it is kept in the metadata of an app, and no app of this manifest exists yet.`,
      { remedy: 'Run again once an app of the manifest has been applied.' },
    );
  }

  async #writeInto(holder: string, keys: readonly string[], texts: Texts): Promise<void> {
    const { account, records } = this.#context;
    const app = await account.getApp(holder);
    if (app === undefined) {
      // It was deleted meanwhile, and its records with it: another one gets them.
      this.#gone.add(holder);
      for (const key of keys) records.drop(key, holder);
      const left = keys.filter((key) => texts.get(key) !== undefined);
      return left.length === 0 ? undefined : this.#flush(new Map(left.map((key) => [key, texts.get(key)])));
    }
    const written = this.#written.get(holder) ?? new Map<string, string | undefined>();
    this.#written.set(holder, written);
    for (const key of keys) {
      // Of several apps that record one, the first keeps the record.
      const [first] = records.of(key).map((record) => record.holder);
      written.set(key, first === undefined || first === holder ? texts.get(key) : undefined);
    }
    // All that this run knows is said again: another run may have read the app before it was said, and written it since.
    const entries: Record<string, Scalar | undefined> = Object.fromEntries(
      [...written].map(([key, text]) => [serviceMark(key), text]),
    );
    if (changesAnything(app.metadata, entries)) await writeMarks(account, app, app.name, entries);
    for (const key of keys) {
      const text = written.get(key);
      if (text !== undefined) records.put({ key, holder, text });
      else records.drop(key, holder);
    }
  }
}
