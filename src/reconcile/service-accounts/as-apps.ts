/**
 * Service accounts in the form of apps for the reconciler: things with a name, keys and marks. The marks are in the apps
 * that record them, see service-marks.ts.
 */

import type { ActualApp, ActualServiceAccount, DesiredApp, DesiredServiceAccount } from '../../model.ts';
import type {
  Account,
  AccountReader,
  AppFields,
  ServiceAccountReader,
  ServiceAccountWriter,
} from '../../smooch/account.ts';
import type { Endpoints } from '../../smooch/collection.ts';
import { isConflict, outcomeUnknown, SmoochError } from '../../smooch/errors.ts';
import { appKeyOf, isMarked, isOwnedBy, nonceOf } from '../marks.ts';
import { intentFor, markAbout, type ServiceRecords } from '../service-marks.ts';
import type { RecordKeeper } from './record-keeper.ts';

/** A service account of the manifest as the reconciler takes apps. */
export function asApp({ apps: _seen, keys, ...one }: DesiredServiceAccount): DesiredApp {
  return { ...one, settings: {}, metadata: {}, children: new Map([['key', keys]]) };
}

/** The service accounts for modes that only read. */
export class ServiceAccountsAsApps implements AccountReader {
  /** The generation that has them. */
  readonly api = 'v1.1';
  readonly serviceAccounts: undefined;
  readonly #accounts: ServiceAccountReader;
  protected readonly records: ServiceRecords;
  /** Those that are there as far as this run knows, by id. */
  protected seen: Map<string, ActualServiceAccount> = new Map();

  constructor(accounts: ServiceAccountReader, records: ServiceRecords) {
    this.#accounts = accounts;
    this.records = records;
  }

  /** Those that the last look showed, with what this run has created since. */
  get present(): readonly ActualServiceAccount[] {
    return [...this.seen.values()];
  }

  async listApps(): Promise<readonly ActualApp[]> {
    const listed = await this.#accounts.list();
    this.seen = new Map(listed.map((one) => [one.id, one]));
    return listed.map((one) => this.shown(one));
  }

  async getApp(id: string): Promise<ActualApp | undefined> {
    const one = await this.#accounts.get(id);
    return one && this.shown(one);
  }

  /** The keys of one: no other kind is in it. */
  collection<C, In extends readonly unknown[]>(_keys: Endpoints<C, In>, ...[id]: In): C {
    return this.keysOf(String(id)) as C;
  }

  protected keysOf(id: string): object {
    const accounts = this.#accounts;
    return {
      list: () => accounts.listKeys(id),
      get: (keyId: string) => accounts.getKey(id, keyId),
      getToken: (keyId: string) => accounts.keyToken(id, keyId),
    };
  }

  /** The ids of the apps that are linked to one, which are all that it sees. */
  appIdsOf(id: string): Promise<ReadonlySet<string>> {
    return this.#accounts.listAppIds(id);
  }

  /** A service account with the marks that it would carry if it could. */
  protected shown({ id, name }: ActualServiceAccount): ActualApp {
    this.seen.set(id, { id, name });
    return { id, name, settings: {}, metadata: this.records.metadataOf({ id, name }) };
  }
}

/** The service accounts for modes that write; without a keeper nothing is recorded of them. */
export class KeptServiceAccounts extends ServiceAccountsAsApps implements Account {
  readonly #accounts: ServiceAccountWriter;
  readonly #keeper: RecordKeeper | undefined;

  /** `present`: those that are known to be there. */
  constructor(
    accounts: ServiceAccountWriter,
    records: ServiceRecords,
    present: readonly ActualServiceAccount[],
    keeper: RecordKeeper | undefined,
  ) {
    super(accounts, records);
    this.seen = new Map(present.map((one) => [one.id, one]));
    this.#accounts = accounts;
    this.#keeper = keeper;
  }

  /**
   * Creates one, after the intent is recorded in an app. If the vendor says that it exists already, it is adopted when it is
   * managed or, without any record, has no owner: names are unique, so another run or an attempt without an answer created it.
   */
  async createApp({ name, metadata = {} }: AppFields): Promise<ActualApp> {
    const marks = Object.fromEntries(Object.entries(metadata).map(([mark, value]) => [mark, value ?? '']));
    const key = appKeyOf(marks) ?? '';
    this.records.attempt(key, nonceOf(marks) ?? '');
    await this.#keeper?.write(key, intentFor(name));
    const made = await this.#createNamed(key, name);
    await this.#keeper?.write(key, markAbout(made.id, marks));
    return this.shown(made);
  }

  async #createNamed(key: string, name: string): Promise<ActualServiceAccount> {
    try {
      return await this.#accounts.create(name);
    } catch (error) {
      if (outcomeUnknown(error)) throw error;
      const there = isConflict(error)
        ? (await this.#accounts.list()).find((one) => one.name === name)
        : undefined;
      if (there !== undefined && this.#isFor(key, there)) return there;
      // Refused for good: a later one of this name would not be managed. The vendor's error matters more than a failure here.
      await this.#keeper?.forget(key).catch(() => undefined);
      throw error;
    }
  }

  #isFor(key: string, one: ActualServiceAccount): boolean {
    const metadata = this.records.metadataOf(one);
    if (this.#keeper === undefined && !isMarked(metadata)) return true;
    return isOwnedBy(metadata, this.records.ownership) && appKeyOf(metadata) === key;
  }

  /** Sets its name, and records its marks in its app, as far as either differs. */
  async updateApp(id: string, { name, metadata }: AppFields): Promise<ActualApp> {
    let one = this.seen.get(id) ?? { id, name };
    if (one.name !== name) one = await this.#accounts.rename(id, name);
    if (metadata !== undefined) {
      const marks = Object.fromEntries(Object.entries(metadata).map(([mark, value]) => [mark, value ?? '']));
      const before = this.records.metadataOf(one);
      const key = appKeyOf(marks) ?? '';
      const was = isOwnedBy(before, this.records.ownership) ? appKeyOf(before) : undefined;
      await this.#keeper?.write(key, markAbout(id, marks));
      if (was !== undefined && was !== key) await this.#keeper?.forget(was);
    }
    return this.shown(one);
  }

  /** Deletes one; one that is gone already is fine. Then its app forgets it. */
  async deleteApp(id: string): Promise<void> {
    try {
      await this.#accounts.delete(id);
    } catch (error) {
      if (!isConflict(error) || !(error instanceof SmoochError)) throw error;
      throw new SmoochError(
        error,
        error,
        'The vendor does not delete a service account while an app is linked to it. Delete those apps, or unlink them on the ' +
          'dashboard, and run again.',
      );
    }
    const one = this.seen.get(id) ?? { id, name: '' };
    this.seen.delete(id);
    const about = this.records.keys.filter((key) => this.records.isAbout(key, [one]));
    for (const key of about) await this.#keeper?.forget(key);
  }

  /**
   * Bookkeeping, last: an intent that came true becomes a record, what several apps record one of them keeps, and the record of
   * what is gone and not declared is removed. Writes nothing when all is in order.
   */
  async tidy(declared: ReadonlySet<string>): Promise<void> {
    const asked = this.records.keys.map(async (key) => {
      const [record] = this.records.of(key);
      const one = this.present.find((present) => this.records.isAbout(key, [present]));
      if (one !== undefined && record !== undefined) {
        await this.#keeper?.write(key, markAbout(one.id, this.records.metadataOf(one)));
      } else if (!declared.has(key)) await this.#keeper?.forget(key);
    });
    await Promise.all(asked);
    await this.#keeper?.lookAgain();
  }

  protected override keysOf(id: string): object {
    const accounts = this.#accounts;
    return {
      ...super.keysOf(id),
      create: (name: string) => accounts.createKey(id, name),
      remove: (keyId: string) => accounts.deleteKey(id, keyId),
    };
  }
}
