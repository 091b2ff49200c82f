/** The subscription takes no more apps: which instances could make room. */

import type { ActualApp, Outcome } from '../model.ts';
import type { Failure } from '../reconcile/apply/result-log.ts';
import { isCopied } from '../reconcile/marks.ts';
import type { AccountReader } from '../smooch/account.ts';
import { SmoochError } from '../smooch/errors.ts';
import { createdAt } from '../vendor/object-id.ts';
import type { RunContext } from './context.ts';
import { appsByInstance, lastExpiry } from './instances.ts';

/** Characters for the list of instances; the others are only counted, since the advice has to fit where errors are told. */
const LIST = 260;

/** An instance that could go. */
interface Reclaimable {
  readonly instance: string;
  readonly apps: number;
  /** Milliseconds since its oldest app was created; undefined where ids do not tell. */
  readonly age: number | undefined;
  readonly expired: boolean;
}

/**
 * The results with advice for creates that failed for the plan's limit of apps (402): which of the owner's instances could go,
 * how old they are, and the command that frees them.
 */
export async function suggestInstancesToFree(
  results: readonly Outcome[],
  failures: readonly Failure[],
  account: AccountReader,
  run: RunContext,
): Promise<readonly Outcome[]> {
  const refused = new Set(failures.filter(({ error }) => isQuota(error)).map(({ address }) => address));
  if (refused.size === 0) return results;
  const listed = await account.listApps().catch(() => undefined);
  if (listed === undefined) return results;
  const remedy = adviceFor(reclaimableIn(listed, run), run.ownership.owner);
  return results.map((result) =>
    result.status === 'failed' && refused.has(result.address) ? { ...result, remedy } : result,
  );
}

function isQuota(error: unknown): boolean {
  return error instanceof SmoochError && error.status === 402;
}

/** The owner's other instances: the expired ones first, then the oldest. */
function reclaimableIn(listed: readonly ActualApp[], { ownership, host }: RunContext): Reclaimable[] {
  const now = host.now();
  const counting = listed.filter((app) => !isCopied(app));
  return [...appsByInstance(counting, ownership)]
    .filter(([instance]) => instance !== ownership.instance)
    .map(([instance, apps]): Reclaimable => {
      const ages = apps.flatMap(({ id }) => {
        const made = createdAt(id, now);
        return made === undefined ? [] : [Math.max(now - made, 0)];
      });
      const age = ages.length === 0 ? undefined : Math.max(...ages);
      // An instance of which one app is still alive is in use.
      return { instance, apps: apps.length, age, expired: lastExpiry(apps) <= now };
    })
    .sort(
      (a, b) =>
        Number(b.expired) - Number(a.expired) ||
        (b.age ?? 0) - (a.age ?? 0) ||
        a.instance.localeCompare(b.instance),
    );
}

function adviceFor(reclaimable: readonly Reclaimable[], owner: string): string {
  const [first] = reclaimable;
  if (first === undefined) {
    return (
      `The subscription allows no more apps, and ${owner} has no other instances that could make room: delete apps that are ` +
      'not needed, or ask the vendor for a larger plan.'
    );
  }
  return (
    `The subscription allows no more apps. These could make room: ${listText(reclaimable)}. \`smooch-provision sweep\` ` +
    '(`mode: sweep`) deletes the expired and closed ones, ' +
    `\`smooch-provision destroy --instance ${first.instance}\` (\`mode: destroy\`) the first.`
  );
}

function listText(reclaimable: readonly Reclaimable[]): string {
  let text = '';
  for (const [index, one] of reclaimable.entries()) {
    const longer = text === '' ? textOf(one) : `${text}, ${textOf(one)}`;
    if (longer.length > LIST) return `${text} and ${reclaimable.length - index} more`;
    text = longer;
  }
  return text;
}

function textOf({ instance, apps, age, expired }: Reclaimable): string {
  const about = [
    ...(apps === 1 ? [] : [`${apps} apps`]),
    ...(age === undefined ? [] : [`${ageText(age)} old`]),
    ...(expired ? ['expired'] : []),
  ];
  return about.length === 0 ? instance : `${instance} (${about.join(', ')})`;
}

/** An age as people say it: `12 min`, `5 h`, `3 days`. */
function ageText(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h`;
  return `${Math.floor(hours / 24)} days`;
}
