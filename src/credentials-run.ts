/** `mode: credentials`: finds what is there and hands out ids and fresh tokens, for a later job. Only reads. */

import { PlanRefused, ProvisionError } from './errors.ts';
import { allCredentials, warnOfEndless } from './handing-out.ts';
import { placed, planQuietly } from './planning.ts';
import type { AppliedApp } from './reconcile/outcome.ts';
import type { Run } from './run.ts';
import type { AccountReader } from './smooch/account.ts';

/** Hands out the credentials of every app in scope. Throws ProvisionError when an app, key or webhook is missing. */
export async function handOutCredentials(account: AccountReader, run: Run): Promise<void> {
  const { options, surroundings, manifest, found } = run;
  const { log, keeper } = surroundings;
  const { difference } = await planQuietly(account, run);
  const missing = difference.apps.flatMap(({ observed, children }) =>
    observed.actual === undefined
      ? [observed.address]
      : children
          .filter(({ desired, actual }) => desired !== undefined && actual === undefined)
          .map(({ address }) => address),
  );
  // Several that could be meant, or another owner's: applying would not help.
  const unsettled = difference.problems.filter(({ address }) => missing.includes(address));
  if (unsettled.length > 0) throw new PlanRefused(unsettled.map(placed(manifest)));
  if (missing.length > 0) {
    throw new ProvisionError(`The account has no ${missing.join(', no ')}.`, {
      remedy: 'Apply the manifest first: `mode: credentials` only hands out what is there.',
    });
  }
  const apps = difference.apps.flatMap(({ observed, children }): AppliedApp[] => {
    const { address, desired, actual } = observed;
    if (actual === undefined) return [];
    const present = children.flatMap(({ kind, desired: child, actual: one }) =>
      child === undefined || one === undefined ? [] : [{ kind, desired: child, actual: one }],
    );
    return [{ address, desired, actual, children: present }];
  });
  if (options.maskAppIds) for (const { actual } of apps) keeper.cover(actual.id);
  const signing = { account, keeper, now: surroundings.now(), defaultLifetime: options.jwtExpiresIn };
  found.credentials = await allCredentials(manifest.apps, apps, signing, (error) => {
    throw error;
  });
  warnOfEndless(found.credentials, (message) => log.warn(message));
  log.info(`Handed out the credentials of ${apps.length} app${apps.length === 1 ? '' : 's'}.`);
}
