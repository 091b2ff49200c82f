/** The subscription takes no more apps: which instances could make room. */

import { createdAt } from './object-id.ts';
import { expiryOf, instanceOf, ownerOf } from './reconcile/marks.ts';
import type { Failure } from './reconcile/outcome.ts';
import type { Run } from './run.ts';
import type { AccountReader } from './smooch/account.ts';
import { SmoochError } from './smooch/errors.ts';

/** More instances than this are only counted. */
const NAMED = 20;

/** Tells, when a create failed for the plan's limit of apps (402), which of the owner's instances could go, and how. */
export async function tellReclaimable(
  account: AccountReader,
  failures: readonly Failure[],
  { ownership, surroundings }: Run,
): Promise<void> {
  if (!failures.some(({ error }) => error instanceof SmoochError && error.status === 402)) return;
  const { log, now } = surroundings;
  const instances = new Map<string, { apps: number; age: number; expired: boolean }>();
  for (const { id, metadata } of await account.listApps()) {
    const instance = instanceOf(metadata);
    if (ownerOf(metadata) !== ownership.owner || instance === undefined) continue;
    const { apps, age, expired } = instances.get(instance) ?? { apps: 0, age: 0, expired: true };
    instances.set(instance, {
      apps: apps + 1,
      age: Math.max(age, now() - (createdAt(id, now()) ?? now())),
      expired: expired && (expiryOf(metadata) ?? Number.POSITIVE_INFINITY) <= now(),
    });
  }
  if (instances.size === 0) {
    log.info(`${ownership.owner} has no instances that could make room.`);
    return;
  }
  log.info(`Instances of ${ownership.owner} that could make room:`);
  const oldestFirst = [...instances].sort(([, a], [, b]) => b.age - a.age);
  for (const [instance, { apps, age, expired }] of oldestFirst.slice(0, NAMED)) {
    const days = Math.floor(age / 86_400_000);
    log.info(
      `  ${instance}  ${apps} app${apps === 1 ? '' : 's'}, ${days} day${days === 1 ? '' : 's'} old${expired ? ', expired' : ''}`,
    );
  }
  if (instances.size > NAMED) log.info(`  and ${instances.size - NAMED} more`);
  log.info(
    'What to do: `mode: sweep` deletes the expired and closed ones; `mode: destroy` with `instance` deletes one.',
  );
}
