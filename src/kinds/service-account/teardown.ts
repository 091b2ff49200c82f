/**
 * Service accounts when an owner or instance goes. Nothing records whose they are, so only those go that an apply of the same
 * manifest would manage: by id or name for production, and by the exact name with the suffix of the instance for an instance.
 */

import type { ActualApp, DesiredServiceAccount, Problem } from '../../model.ts';
import { type Ownership, ownerMarks } from '../../reconcile/marks.ts';
import { addressOf, nameInInstance } from '../../reconcile/subject.ts';
import type { Abilities, AccountReader } from '../../smooch/account.ts';
import { SERVICE_ACCOUNTS } from '../subjects.ts';
import { unseen } from './plan.ts';

/** What of them is to go. */
export interface GoingServices {
  /** With the marks that they would carry if they could. */
  readonly going: readonly ActualApp[];
  /** The ids of the apps that are linked to one of them: the vendor deletes it only after those. */
  readonly linked: ReadonlySet<string>;
  /** Why nothing of the owner or instance may be deleted. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What the teardown is about. */
export interface GoingContext {
  readonly ownership: Ownership;
  /** As the manifest of the instance declares them; undefined where there is no manifest. */
  readonly declared: readonly DesiredServiceAccount[] | undefined;
  /** The ids of the apps that go. */
  readonly leaving: ReadonlySet<string>;
  readonly abilities: Abilities;
  /** Lists the service accounts of the account. */
  readonly list: () => Promise<readonly ActualApp[]>;
}

/** Finds the service accounts that go, and what prevents it. Only reads. */
export async function goingServices(
  { serviceAccounts }: AccountReader,
  { ownership, declared, leaving, abilities, list }: GoingContext,
): Promise<GoingServices> {
  const nothing: GoingServices = { going: [], linked: new Set(), problems: [], warnings: [] };
  const { instance } = ownership;
  if (declared?.length === 0) return nothing;
  if (serviceAccounts === undefined || !abilities.serviceAccounts) {
    const problems = (declared ?? []).map(({ key }) => unseen(addressOf(SERVICE_ACCOUNTS, key), abilities));
    return { ...nothing, problems };
  }
  const present = await list();
  if (declared === undefined) return { ...nothing, warnings: leftAlone(present, instance) };
  const found = declared.flatMap((one) => {
    const actual = present.find(({ id, name }) =>
      instance === undefined && one.id !== undefined ? id === one.id : name === one.name,
    );
    const isProven = actual !== undefined && (instance === undefined || isNamedIn(actual, instance));
    return isProven ? [{ ...actual, metadata: ownerMarks(ownership, one) }] : [];
  });
  const links = await Promise.all(
    found.map(async (one) => ({ one, ids: [...(await serviceAccounts.listAppIds(one.id))] })),
  );
  const problems = links.flatMap(({ one, ids }) => {
    const staying = ids.filter((id) => !leaving.has(id));
    if (staying.length === 0) return [];
    const message = `Cannot delete: the service account ${one.id} is linked to apps that stay: ${staying.join(', ')}. Unlink it from them on the dashboard.`;
    return [{ address: addressOf(SERVICE_ACCOUNTS, String(one.metadata['provision_app'])), message }];
  });
  return { going: found, linked: new Set(links.flatMap(({ ids }) => ids)), problems, warnings: [] };
}

/** Without a manifest the suffix alone tells the instance, but not the owner: other owners may have an instance of this name. */
function leftAlone(present: readonly ActualApp[], instance: string | undefined): Problem[] {
  const named = present.filter((one) => instance !== undefined && isNamedIn(one, instance));
  if (named.length === 0) return [];
  const names = named.map(({ id, name }) => `${JSON.stringify(name)} (${id})`).join(', ');
  const message = `Left alone, because without the manifest nothing tells whether they are this owner's: ${names}. Delete them on the dashboard, or run with the manifest.`;
  return [{ address: SERVICE_ACCOUNTS.section, message }];
}

/** Whether a name carries the suffix of an instance. */
export function isNamedIn({ name }: Pick<ActualApp, 'name'>, instance: string): boolean {
  return name.endsWith(nameInInstance('', instance));
}
