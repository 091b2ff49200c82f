/** From what the account has after a run to the credentials that are handed out. */

import { type AppCredentials, credentialsOf } from '../credentials.ts';
import { APPS, SERVICE_ACCOUNTS } from '../kinds/subjects.ts';
import type { AppliedApp, Holders } from '../reconcile/apply/result-log.ts';
import { addressOf, type Subject } from '../reconcile/subject.ts';
import type { Log } from '../runtime/log.ts';
import type { AccountReader } from '../smooch/account.ts';
import type { RunContext } from './context.ts';

/**
 * Signs and finds what the run hands out of what was applied, in the order of the manifest, into `run.found`; `onFailure` is
 * called for what cannot be signed.
 */
export async function collectCredentials(
  holders: readonly Holders<Pick<AccountReader, 'collection'>>[],
  { manifest, options, host, found }: RunContext,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const { keeper, now, log } = host;
  const signing = { keeper, now: now(), defaultLifetime: options.jwtExpiresIn };
  const all = new Map<string, AppCredentials>();
  for (const { account, apps } of holders) {
    for (const app of apps) {
      try {
        all.set(app.address, await credentialsOf(app, subjectOf(app), { ...signing, account }));
      } catch (error) {
        onFailure(error);
      }
      await host.logTaken?.();
    }
  }
  const declared = [
    ...manifest.apps.map(({ key }) => addressOf(APPS, key)),
    ...manifest.serviceAccounts.map(({ key }) => addressOf(SERVICE_ACCOUNTS, key)),
  ];
  const credentials = new Map(
    declared.flatMap((address) => {
      const one = all.get(address);
      return one === undefined ? [] : [[address, one] as const];
    }),
  );
  found.credentials = credentials;
  warnOfEndless(credentials, log);
}

/** Tells once of tokens that never expire: a leaked one is good until its key is deleted. */
function warnOfEndless(credentials: ReadonlyMap<string, AppCredentials>, log: Log): void {
  const endless = [...credentials].flatMap(([address, { resources }]) =>
    [...resources].flatMap(([inside, { expires }]) => (expires === null ? [`${address}.${inside}`] : [])),
  );
  if (endless.length === 0) return;
  log.warn(
    `${endless.join(', ')}: the JWT never expires; once leaked, it is good until its key is deleted. ` +
      'Write `expiresIn: 30d`, or set `jwt-expires-in`.',
  );
}

function subjectOf({ address }: AppliedApp): Subject {
  return address.startsWith(`${SERVICE_ACCOUNTS.section}.`) ? SERVICE_ACCOUNTS : APPS;
}
