/** Taking back what an instance, or an owner that goes for good, has published. */

import { messageOf, ProvisionError } from '../errors.ts';
import type { ActualApp, Change, DesiredPublication, Problem } from '../model.ts';
import { recordedIds } from '../reconcile/marks.ts';
import type { Stop } from '../stop.ts';
import type { PublicationResult } from './apply.ts';
import { type EnvironmentRemoval, planRemovals, removeEnvironment } from './environments.ts';
import { hasStatus, type Stored } from './github.ts';
import { markOf } from './marks.ts';
import { type Observed, observeScope, probeScope } from './observe.ts';
import { obstacleOf } from './obstacle.ts';
import { type GitHub, homeOf, openPublishing, type PublishContext } from './plan.ts';
import { destinationHash, type Scope, scopeOf } from './scope.ts';

/** One secret or variable that is to be deleted. */
export interface Withdrawal {
  readonly publication: DesiredPublication;
  readonly scope: Scope;
  readonly change: Change;
}

/** What is to be deleted, and what stands in the way. */
export interface WithdrawalPlan {
  readonly withdrawals: readonly Withdrawal[];
  /** Environments that were made for what goes. */
  readonly removals: readonly EnvironmentRemoval[];
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly github: GitHub | undefined;
}

/** Nothing to withdraw. */
export const NOTHING_WITHDRAWN: WithdrawalPlan = {
  withdrawals: [],
  removals: [],
  warnings: [],
  problems: [],
  github: undefined,
};

/** What a teardown says about what goes. */
export interface TeardownContext extends Pick<PublishContext, 'options' | 'surroundings' | 'ownership'> {
  readonly why: string;
  /** What the addresses of the changes begin with, such as `instances.pr-4.`; empty for none. */
  readonly within: string;
}

/**
 * Finds what has been published of the given apps and is still there. A secret counts when its app's marks say so, a variable
 * when it holds the id that it was made from; what carries the instance in its name or environment counts in any case.
 * `apps`: those that are to go, by address. Reads only.
 */
export async function planWithdrawal(
  publications: readonly DesiredPublication[],
  apps: ReadonlyMap<string, ActualApp>,
  context: TeardownContext,
): Promise<WithdrawalPlan> {
  const home = homeOf(context.surroundings);
  const placed = publications.flatMap((publication) => {
    const scope = scopeOf(publication, home);
    return scope === undefined ? [] : [{ publication, scope }];
  });
  if (placed.length === 0) return NOTHING_WITHDRAWN;
  let github: GitHub;
  try {
    github = await openPublishing(context);
  } catch (error) {
    if (!(error instanceof ProvisionError)) throw error;
    const address = placed[0]?.publication.address ?? 'publish';
    return { ...NOTHING_WITHDRAWN, problems: [{ address, message: error.message }] };
  }
  const observed = await observeAll(new Map(placed.map(({ scope }) => [scope.path, scope])), github);
  const isInstance = context.ownership.instance !== undefined;
  const withdrawals = placed.flatMap(({ publication, scope }): Withdrawal[] => {
    const stored = observed.get(scope.path)?.entries?.get(publication.name);
    if (stored === undefined) return [];
    const app = apps.get(publication.source.holder);
    const isOurs = app !== undefined && isPublished(publication, scope, stored, app);
    if (!isOurs && !(isInstance && publication.perInstance)) return [];
    const { kind } = publication;
    const address = `${context.within}${publication.address}`;
    const fields = [{ path: 'to', before: `${kind} ${publication.name} (${scope.label})` }];
    return [{ publication, scope, change: { address, kind, action: 'delete', fields, why: context.why } }];
  });
  const problems = await obstacles(withdrawals, placed, observed, github);
  const goes = (scope: Scope, name: string): boolean =>
    withdrawals.some((one) => one.scope.path === scope.path && one.publication.name === name);
  const { why, within } = context;
  const { removals, kept } = await planRemovals({
    placed,
    apps: [...apps.values()],
    goes,
    observed,
    github,
    why,
    within,
  });
  return { withdrawals, removals, warnings: kept, problems, github };
}

/** Deletes, one after the other, environments last. A failure does not stop the others; nothing is thrown. */
export async function withdraw(
  { withdrawals, removals, github }: WithdrawalPlan,
  { stop }: { readonly stop: Stop },
): Promise<PublicationResult[]> {
  const results: PublicationResult[] = [];
  if (github === undefined) return results;
  const left = new Set<string>();
  for (const { publication, scope, change } of withdrawals) {
    const { address, action } = change;
    if (stop.reason !== undefined) {
      results.push({ address, action, status: 'not-started', error: `stopped by ${stop.reason}` });
      left.add(folderOf(scope));
      continue;
    }
    try {
      await github.store.remove(scope, publication.name);
      results.push({ address, action, status: 'done' });
    } catch (error) {
      const refused = hasStatus(error, 401) || hasStatus(error, 403);
      const text = refused ? obstacleOf(error, scope, github.token) : `${scope.whole}: ${messageOf(error)}`;
      results.push({ address, action, status: 'failed', error: text });
      left.add(folderOf(scope));
    }
  }
  for (const removal of removals) {
    const { address, action } = removal.change;
    const obstacle =
      stop.reason === undefined
        ? left.has(folderOf(removal.scope))
          ? 'something in it could not be deleted'
          : undefined
        : `stopped by ${stop.reason}`;
    results.push(
      obstacle === undefined
        ? await removeEnvironment(removal, github)
        : { address, action, status: 'not-started', error: obstacle },
    );
  }
  return results;
}

/** What the two scopes of an environment share. */
function folderOf({ path }: Scope): string {
  return path.slice(0, path.lastIndexOf('/'));
}

async function observeAll(
  scopes: ReadonlyMap<string, Scope>,
  { store, token }: GitHub,
): Promise<Map<string, Observed>> {
  const seen = await Promise.all([...scopes.values()].map((scope) => observeScope(store, scope, token)));
  return new Map(seen.map((one) => [one.scope.path, one]));
}

function isPublished(publication: DesiredPublication, scope: Scope, stored: Stored, app: ActualApp): boolean {
  const { kind, source } = publication;
  if (kind === 'secret') return markOf(app.metadata, destinationHash(publication, scope)) !== undefined;
  const { child } = source;
  const id =
    child === undefined ? app.id : recordedIds(app.metadata, KINDS[child.section] ?? '').get(child.key);
  return id !== undefined && stored.value === id;
}

/** The kinds behind the sections of an app, as the marks name them. */
const KINDS: Readonly<Record<string, string>> = { keys: 'key', webhooks: 'webhook', channels: 'channel' };

async function obstacles(
  withdrawals: readonly Withdrawal[],
  placed: readonly Pick<Withdrawal, 'publication' | 'scope'>[],
  observed: ReadonlyMap<string, Observed>,
  { store, token }: GitHub,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [path, seen] of observed) {
    const isWritten = withdrawals.some(({ scope }) => scope.path === path);
    const { obstacle } = isWritten ? await probeScope(store, seen, token) : seen;
    const first = placed.find(({ scope }) => scope.path === path);
    if (obstacle === undefined || first === undefined) continue;
    problems.push({ address: first.publication.address, message: obstacle });
  }
  return problems;
}
