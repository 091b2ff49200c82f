/** From what stands in the account after a run to the credentials that are handed out. */

import { type AppCredentials, credentialsOf, type KeyCredentials, type Provisioned } from '../credentials.ts';
import { channelKind } from '../kinds/channel/channel.ts';
import { integrationKeyKind } from '../kinds/integration-key/integration-key.ts';
import { KEY_TOKENS } from '../kinds/key/api.ts';
import { keyKind } from '../kinds/key/key.ts';
import { APPS, SERVICE_ACCOUNTS } from '../kinds/subjects.ts';
import { webhookKind } from '../kinds/webhook/webhook.ts';
import type {
  ActualChannel,
  ActualIntegrationKey,
  ActualKey,
  ActualWebhook,
  DesiredIntegrationKey,
  DesiredKey,
} from '../model.ts';
import type { AppliedApp, Holders } from '../reconcile/apply/result-log.ts';
import { addressOf, type Subject } from '../reconcile/subject.ts';
import type { RunState } from '../run-outcome.ts';
import type { AccountReader } from '../smooch/account.ts';
import type { RunContext } from './context.ts';

/**
 * Signs and finds what the run hands out of what was applied, in the order of the manifest, into `run.found`; `onFailure` is
 * told of what cannot be signed.
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
    const vendorToken = (appId: string, keyId: string) =>
      account.collection(KEY_TOKENS, appId).getToken(keyId);
    for (const app of apps) {
      try {
        all.set(app.address, await credentialsOf(provisioned(app), { ...signing, vendorToken }));
      } catch (error) {
        onFailure(error);
      }
    }
  }
  const of = (subject: Subject, declared: readonly { readonly key: string }[]): Map<string, AppCredentials> =>
    new Map(
      declared.flatMap(({ key }) => {
        const credentials = all.get(addressOf(subject, key));
        return credentials === undefined ? [] : [[key, credentials] as const];
      }),
    );
  found.credentials = of(APPS, manifest.apps);
  found.serviceAccounts = of(SERVICE_ACCOUNTS, manifest.serviceAccounts);
  warnOfEndless(handedOut(found), (message) => log.warn(message));
}

/** All credentials that a run hands out, by address. */
export function handedOut({
  credentials,
  serviceAccounts,
}: Pick<RunState, 'credentials' | 'serviceAccounts'>): Map<string, AppCredentials> {
  const addressed = (subject: Subject, all: ReadonlyMap<string, AppCredentials> = new Map()) =>
    [...all].map(([key, one]) => [addressOf(subject, key), one] as const);
  return new Map([...addressed(APPS, credentials), ...addressed(SERVICE_ACCOUNTS, serviceAccounts)]);
}

/** Tells once of tokens that never expire: a leaked one is good until its key is deleted. */
function warnOfEndless(
  credentials: ReadonlyMap<string, AppCredentials>,
  warn: (message: string) => void,
): void {
  const endless = [...credentials].flatMap(([address, { keys, webhooks }]) => [
    ...endlessAmong(keys, address),
    ...Object.entries(webhooks).flatMap(([webhook, ofWebhook]) =>
      endlessAmong(ofWebhook.keys, `${address}.webhooks.${webhook}`),
    ),
  ]);
  if (endless.length === 0) return;
  warn(
    `${endless.join(', ')}: the JWT never expires; once leaked, it is good until its key is deleted. ` +
      'Write `expiresIn: 30d`, or set `jwt-expires-in`.',
  );
}

function endlessAmong(keys: Readonly<Record<string, KeyCredentials>>, address: string): string[] {
  return Object.entries(keys)
    .filter(([, { expires }]) => expires === null)
    .map(([key]) => `${address}.keys.${key}`);
}

function provisioned({ desired, actual, children }: AppliedApp): Provisioned {
  const of = (kind: unknown): AppliedApp['children'] => children.filter((child) => child.kind === kind);
  return {
    key: desired.key,
    app: actual,
    keys: of(keyKind).map((child) => ({
      desired: child.desired as DesiredKey,
      actual: child.actual as ActualKey,
    })),
    webhooks: of(webhookKind).map((child) => ({
      key: child.desired.key,
      actual: child.actual as ActualWebhook,
    })),
    channels: of(channelKind).map((child) => ({
      key: child.desired.key,
      actual: child.actual as ActualChannel,
    })),
    integrationKeys: of(integrationKeyKind).map((child) => ({
      desired: child.desired as DesiredIntegrationKey,
      actual: child.actual as ActualIntegrationKey,
    })),
  };
}
