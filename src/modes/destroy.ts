/** `mode: destroy`: deletes what belongs to one owner and instance. */

import { ProvisionError } from '../errors.ts';
import { APPS, SERVICE_ACCOUNTS } from '../kinds/subjects.ts';
import type { ActualApp, Problem } from '../model.ts';
import { isCopied, isProtected } from '../reconcile/marks.ts';
import { appsToTakeDown, type TakenDown } from '../reconcile/observe/take-down.ts';
import { addressOf } from '../reconcile/subject.ts';
import { isFresh, lookWhileContested } from '../reconcile/twins.ts';
import type { Account } from '../smooch/account.ts';
import { type RunContext, readingApps } from './context.ts';
import { refuseAppKey, type Teardown, takeDown } from './teardown.ts';
import { listOnce, partOf, type TeardownPart } from './teardown-part.ts';

/**
 * Deletes what belongs to the run's owner and instance. Without an instance that is production: it wants the owner's name
 * as `confirm`, takes only the apps of the manifest, and refuses protected ones.
 */
export async function destroy(account: Account, run: RunContext): Promise<void> {
  const { ownership, options } = run;
  refuseAppKey(run);
  const production = ownership.instance === undefined;
  if (production && options.confirm !== ownership.owner) throw unconfirmed(ownership.owner);
  const why = production ? 'destroyed by its owner' : `part of the instance ${ownership.instance}`;
  const { apps, serviceAccounts } = run.manifest;
  const declared = apps.length + serviceAccounts.length === 0 ? undefined : serviceAccounts;
  const look = async (reading: RunContext): Promise<Teardown> => {
    const { listed, ...own } = await settledApps(account, reading);
    const about = { ...reading, listed, list: listOnce(account), serviceAccounts: declared };
    const part = await partOf(account, about, { ...own, why, within: '' });
    const problems = [...part.doubts, ...(production ? protectedAmong(part, run) : [])];
    return { parts: [part], problems, maxDeletes: Number.POSITIVE_INFINITY };
  };
  await takeDown(account, look, run);
}

/** What is to go, and all that is there. */
interface Settled extends TakenDown {
  readonly listed: readonly ActualApp[];
}

/** The apps of the run's owner and instance; looked for again while another run settles which of several stays. */
async function settledApps(account: Account, run: RunContext): Promise<Settled> {
  const { manifest, ownership, host } = run;
  const look = async (): Promise<Settled> => {
    const all = await account.listApps();
    const own = await appsToTakeDown(account, all, {
      ...readingApps(run),
      ownership,
      declared: manifest.apps,
    });
    return { ...own, listed: all.filter((app) => !isCopied(app)) };
  };
  return lookWhileContested(
    look,
    ({ doubts }) => doubts.some(({ app }) => isFresh(app.id, host.now())),
    host,
  );
}

function protectedAmong({ apps, services }: TeardownPart, { manifest }: RunContext): Problem[] {
  const declared = new Map(manifest.apps.map((one) => [addressOf(APPS, one.key), one]));
  return [...apps, ...services]
    .filter(
      ({ actual, change }) => isProtected(actual.metadata) || declared.get(change.address)?.protect === true,
    )
    .map(({ actual, change: { address, kind } }) => {
      const noun = kind === APPS.kind ? APPS.noun : SERVICE_ACCOUNTS.noun;
      const message = `the ${noun} ${actual.id} has \`protect: true\`. Apply it with \`protect: false\` first if it is really to go.`;
      return { address, message, place: manifest.place(address) };
    });
}

function unconfirmed(owner: string): ProvisionError {
  return new ProvisionError(
    'confirm-missing',
    '`destroy` without an `instance` deletes production, and `confirm` must be the owner.',
    { remedy: `If that is meant, set \`confirm: ${owner}\`; to take a preview down, name its \`instance\`.` },
  );
}
