/** Creating and changing an app itself. */

import type { ActualApp, DesiredApp, Scalar } from '../../model.ts';
import type { AppFields } from '../../smooch/account.ts';
import { isInvalid } from '../../smooch/errors.ts';
import { ownValue } from '../../text/own-value.ts';
import { birthNonce } from '../birth.ts';
import {
  blankedLeftovers,
  expiryMarks,
  nonceMark,
  nonceOf,
  ownerMarks,
  selfMark,
  withEntries,
} from '../marks.ts';
import { stillSet } from '../plan/app-fields.ts';
import type { AppStep } from '../plan/steps.ts';
import { addressOf } from '../subject.ts';
import type { ApplyRun } from './context.ts';
import { createOnce } from './create-once.ts';

/**
 * Creates an app with its marks in the same request, so it is managed from its first moment. What carries no marks is told by its
 * name instead: one of that name, whoever created it, is taken in place of a new one.
 */
export async function createApp(desired: DesiredApp, run: ApplyRun): Promise<ActualApp> {
  const { carriesMarks } = run.subject;
  const address = addressOf(run.subject, desired.key);
  const nonce = birthNonce(desired.name, run.now(), run.nonce());
  const fields: AppFields = {
    name: desired.name,
    settings: withoutNull(desired.settings),
    metadata: withEntries(withoutNull(desired.metadata), {
      ...ownerMarks(run.ownership, desired),
      ...nonceMark(nonce),
      ...expiryMarks({}, run.expiry),
      ...run.alsoMarked?.get(address),
    }),
  };
  const isIt = ({ name, metadata }: ActualApp): boolean =>
    carriesMarks ? nonceOf(metadata) === nonce : name === desired.name;
  const lookFor = async (): Promise<ActualApp | undefined> => (await run.account.listApps()).find(isIt);
  const { actual, isFound, mayHaveTwin } = await createOnce(
    {
      address,
      create: () => run.account.createApp(fields),
      lookFor,
      ...(carriesMarks ? {} : { lookForClash: lookFor, mayBeUnlisted: true }),
    },
    run,
  );
  // What was found by its marks carries the nonce of this run.
  if (!carriesMarks && isFound) run.found.add(actual.id);
  if (carriesMarks && mayHaveTwin && !isFound) run.mayHaveTwin.add(actual.id);
  return actual;
}

/** Brings an app's name, settings, metadata and owner marks to what the manifest declares. */
export async function updateApp(step: AppStep, listed: ActualApp, run: ApplyRun): Promise<ActualApp> {
  const { desired, address } = step.observed;
  // What others wrote into the metadata since the list was read must not be lost.
  const current = (await run.account.getApp(listed.id)) ?? listed;
  const declared = Object.fromEntries(
    Object.entries(desired.metadata).map(([name, value]) => [name, value ?? undefined] as const),
  );
  const metadata: Record<string, Scalar | null> = withEntries(current.metadata, {
    ...declared,
    ...blankedLeftovers(current.metadata),
    ...ownerMarks(run.ownership, desired, current.metadata),
    ...(step.observed.subject.carriesMarks ? selfMark(current.id) : {}),
  });
  const { name } = desired;
  const settings = settingsToSend(desired, current);
  let answer = await send(current.id, { name, settings, metadata }, run);
  // A vendor that merges metadata keeps what is merely left out: asked once more by name, and then believed.
  const asked = Object.fromEntries(
    stillSet(desired, answer)
      .filter(({ path }) => path.startsWith('metadata.'))
      .map(({ path }) => [path.slice('metadata.'.length), null]),
  );
  if (Object.keys(asked).length > 0) {
    answer = await send(current.id, { name, metadata: { ...metadata, ...asked } }, run);
  }
  for (const { path } of stillSet(desired, answer)) {
    run.warnings.push({
      address: `${address}.${path}`,
      message: 'Cannot unset: the vendor keeps the value. Later runs do not try again.',
    });
  }
  return answer;
}

/** Sends an update. A vendor that refuses `null` gets it once more without, and keeps what was to be unset. */
async function send(appId: string, fields: AppFields, run: ApplyRun): Promise<ActualApp> {
  try {
    return await run.account.updateApp(appId, fields);
  } catch (error) {
    const { name, settings, metadata } = fields;
    const asks = { ...settings, ...metadata };
    if (!isInvalid(error) || !Object.values(asks).includes(null)) throw error;
    // What was not sent is not sent now: an empty object could take away all that there is.
    return run.account.updateApp(appId, {
      name,
      ...(settings === undefined ? {} : { settings: withoutNull(settings) }),
      ...(metadata === undefined ? {} : { metadata: withoutNull(metadata) }),
    });
  }
}

/** All declared settings, since whether an update keeps what is left out is undocumented; null only to unset. */
function settingsToSend(desired: DesiredApp, current: ActualApp): NonNullable<AppFields['settings']> {
  return Object.fromEntries(
    Object.entries(desired.settings).filter(
      ([name, value]) => value !== null || (ownValue(current.settings, name) ?? null) !== null,
    ),
  );
}

function withoutNull<T>(fields: Readonly<Record<string, T | null>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, T] => entry[1] !== null),
  );
}
