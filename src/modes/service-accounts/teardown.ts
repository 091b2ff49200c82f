/** Service accounts when their owner or instance goes: what of them is there, and how they go before what records them. */

import { SERVICE_ACCOUNTS } from '../../kinds/subjects.ts';
import type { ActualApp, ActualServiceAccount, Manifest, Problem } from '../../model.ts';
import type { Applied } from '../../reconcile/apply/apply.ts';
import type { ApplyContext } from '../../reconcile/apply/context.ts';
import { appKeyOf, isOwnedBy, type Ownership } from '../../reconcile/marks.ts';
import type { Difference, UndeclaredAppStep } from '../../reconcile/plan/steps.ts';
import { asApp } from '../../reconcile/service-accounts/as-apps.ts';
import { homesIn } from '../../reconcile/service-accounts/room.ts';
import { ServiceRecords } from '../../reconcile/service-marks.ts';
import { addressOf } from '../../reconcile/subject.ts';
import type { Abilities, Account, AccountReader } from '../../smooch/account.ts';
import type { RunContext } from '../context.ts';
import { applyServiceAccounts } from './apply.ts';
import { heldFast } from './plan.ts';

/** The service accounts of one owner and instance. */
export interface KnownServices {
  readonly records: ServiceRecords;
  readonly present: readonly ActualServiceAccount[];
  /** Those that the marks say are managed. */
  readonly owned: readonly ActualApp[];
  readonly problems: readonly Problem[];
}

/** What of them is to go. */
export interface ServiceTeardown extends KnownServices {
  readonly undeclaredApps: readonly UndeclaredAppStep[];
}

/** What the service accounts of an owner and instance are. `leaving`: the apps that are to go. Only reads. */
export async function planTeardown(
  { serviceAccounts }: AccountReader,
  about: {
    readonly ownership: Ownership;
    readonly listed: readonly ActualApp[];
    readonly leaving: readonly ActualApp[];
    readonly abilities: Abilities;
    /** Reads the service accounts of the account; asked at most once in a run. */
    readonly list: () => Promise<readonly ActualServiceAccount[]>;
    readonly manifest: Pick<Manifest, 'api'>;
  },
): Promise<KnownServices> {
  const { ownership, listed, leaving, abilities, list } = about;
  const records = new ServiceRecords(listed, ownership);
  if (serviceAccounts === undefined || !abilities.serviceAccounts) {
    return { records, present: [], owned: [], problems: heldFast(leaving, about) };
  }
  const present = await list();
  const all = present.map((one): ActualApp => ({ ...one, settings: {}, metadata: records.metadataOf(one) }));
  return {
    records,
    present,
    owned: all.filter(({ metadata }) => isOwnedBy(metadata, ownership)),
    problems: [],
  };
}

/** What would be unmanaged: service accounts that stay while the last app of their owner goes. */
export function leftBehind(
  { records, present }: KnownServices,
  going: readonly ActualApp[],
  {
    listed,
    leaving,
    manifest,
  }: {
    readonly listed: readonly ActualApp[];
    readonly leaving: readonly ActualApp[];
    readonly manifest: Pick<Manifest, 'apps'>;
  },
): Problem[] {
  const gone = new Set(leaving.map(({ id }) => id));
  const { ownership } = records;
  if (homesIn(listed, manifest.apps, { ownership, leaving: gone }).length > 0) return [];
  const goes = new Set(going.map(({ metadata }) => appKeyOf(metadata)));
  return records.keys
    .filter((key) => !goes.has(key) && records.isAbout(key, present))
    .map((key) => ({
      address: addressOf(SERVICE_ACCOUNTS, key),
      message:
        'it was created from this manifest and is not in it any more, and the last app that could record it goes. Put it ' +
        'back into the manifest for it to go too, or prune it before.',
    }));
}

/** Deletes service accounts, then the apps that recorded them. */
export async function deleteServices(
  account: Account,
  difference: Difference,
  pass: {
    readonly services: KnownServices;
    /** The apps that are to go, or went. */
    readonly leaving: readonly UndeclaredAppStep[];
    readonly last: readonly UndeclaredAppStep[];
    readonly listed: readonly ActualApp[];
    readonly context: ApplyContext;
  },
  run: RunContext,
): Promise<readonly Applied[]> {
  const { services, leaving, last, listed, context } = pass;
  const { manifest } = run;
  const done = await applyServiceAccounts(
    account,
    difference,
    {
      plan: services,
      listed,
      applied: new Map(),
      leaving,
      last,
      context,
      tidies: false,
      desired: manifest.serviceAccounts.map(asApp),
      apps: manifest.apps,
      marked: true,
    },
    run,
    (error) => {
      throw error;
    },
  );
  return done?.rounds ?? [];
}
