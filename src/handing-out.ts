/** From what stands in the account after a run to the credentials that are handed out. */

import {
  type AppCredentials,
  credentialsOf,
  type KeyCredentials,
  type Provisioned,
  type SigningContext,
} from './credentials.ts';
import type {
  ActualChannel,
  ActualIntegrationKey,
  ActualKey,
  ActualWebhook,
  DesiredApp,
  DesiredIntegrationKey,
  DesiredKey,
} from './model.ts';
import { channelKind } from './reconcile/kinds/channel.ts';
import { integrationKeyKind } from './reconcile/kinds/integration-key.ts';
import { keyKind } from './reconcile/kinds/key.ts';
import { webhookKind } from './reconcile/kinds/webhook.ts';
import type { AppliedApp } from './reconcile/outcome.ts';

/** Tells once of tokens that never expire: a leaked one is good until its key is deleted. */
export function warnOfEndless(
  credentials: ReadonlyMap<string, AppCredentials>,
  warn: (message: string) => void,
): void {
  const endless = [...credentials].flatMap(([app, { keys, webhooks }]) => [
    ...endlessAmong(keys, `apps.${app}`),
    ...Object.entries(webhooks).flatMap(([webhook, ofWebhook]) =>
      endlessAmong(ofWebhook.keys, `apps.${app}.webhooks.${webhook}`),
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

/** The credentials of all apps, in the order of the manifest; `onFailure` is told of what cannot be signed. */
export async function allCredentials(
  desired: readonly DesiredApp[],
  apps: readonly AppliedApp[],
  context: SigningContext,
  onFailure: (error: unknown) => void,
): Promise<Map<string, AppCredentials>> {
  const credentials = new Map<string, AppCredentials>();
  const byKey = new Map(apps.map((app) => [app.desired.key, app]));
  for (const { key } of desired) {
    const app = byKey.get(key);
    if (app === undefined) continue;
    try {
      credentials.set(key, await credentialsOf(provisioned(app), context));
    } catch (error) {
      onFailure(error);
    }
  }
  return credentials;
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
