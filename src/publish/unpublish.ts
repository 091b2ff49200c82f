/** Deletes what was planned of what an instance, or an owner that is deleted for good, has published. */

import { codeOf } from '../errors.ts';
import type { ActualApp, Change } from '../model.ts';
import type { Stop } from '../runtime/stop.ts';
import type { PublicationResult } from './apply.ts';
import { hasStatus } from './github.ts';

/** A secret, a variable or an environment that is to be deleted. */
export interface Deletion {
  readonly change: Change;
  /** The apps whose marks record it, by which a later run finds it again; none when no mark does. */
  readonly holders: readonly ActualApp[];
  /** The hash of the environment that it is in, or is. */
  readonly environment: string | undefined;
  /** Deletes it. Throws what the store throws. */
  readonly remove: () => Promise<void>;
  /** Why it could not be deleted, from what was thrown. */
  readonly whyNot: (error: unknown) => string;
}

/** The result of deleting. */
export interface Unpublished {
  /** One for each deletion, in order. */
  readonly results: readonly PublicationResult[];
  /** Ids of apps that must stay: only their marks record something that could not be deleted, and the next run finds it by them. */
  readonly holding: ReadonlySet<string>;
}

/**
 * Deletes, one after the other. A failure does not stop the others; nothing is thrown. An environment that the token may not
 * delete keeps no app: it is empty and harmless, while the app counts towards the account's limit.
 */
export async function unpublish(
  deletions: readonly Deletion[],
  stop: Pick<Stop, 'reason'>,
): Promise<Unpublished> {
  const results: PublicationResult[] = [];
  const holding = new Set<string>();
  /** Environments in which something could not be deleted. */
  const full = new Set<string | undefined>();
  for (const deletion of deletions) {
    const { change, holders, environment } = deletion;
    const { isLost, ...result } = await deleteOne(deletion, full.has(environment), stop);
    results.push({ address: change.address, action: change.action, ...result });
    if (result.status === 'done') continue;
    full.add(environment);
    if (!isLost) for (const { id } of holders) holding.add(id);
  }
  return { results, holding };
}

/** `isFull`: something in its environment could not be deleted. `isLost`: no later run will delete it, so it keeps no app. */
async function deleteOne(
  { change, remove, whyNot }: Deletion,
  isFull: boolean,
  stop: Pick<Stop, 'reason'>,
): Promise<Omit<PublicationResult, 'address' | 'action'> & { readonly isLost?: boolean }> {
  if (stop.reason !== undefined) return { status: 'not-started', error: `stopped by ${stop.reason}` };
  if (isFull && change.kind === 'environment')
    return { status: 'not-started', error: 'something in it could not be deleted' };
  try {
    await remove();
    return { status: 'done' };
  } catch (thrown) {
    // The app is deleted all the same, and with it the record of the environment.
    const isLost = change.kind === 'environment' && (hasStatus(thrown, 401) || hasStatus(thrown, 403));
    const error = isLost ? `${whyNot(thrown)} ${BY_HAND}` : whyNot(thrown);
    return { status: 'failed', code: codeOf(thrown), error, isLost };
  }
}

const BY_HAND =
  'Or delete the environment by hand: no later run will, as nothing records it once its app is deleted.';
