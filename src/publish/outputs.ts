/** The step outputs of a run, by name; secrets in them are masked before. */

import type { AppCredentials, KeyCredentials } from '../credentials.ts';
import type { Plan } from '../model.ts';
import { isDrift } from '../reconcile/plan/drift.ts';
import type { Secret } from '../secrets/secret.ts';

/** What the outputs are built from. */
export interface OutputSource {
  readonly plan?: Plan;
  readonly planFile?: string;
  readonly resultFile?: string;
  readonly exported?: string;
  /** By the app's manifest key. */
  readonly credentials?: ReadonlyMap<string, AppCredentials>;
  /** By the service account's manifest key. */
  readonly serviceAccounts?: ReadonlyMap<string, AppCredentials>;
  readonly changed: boolean;
  readonly skipped?: string;
}

const NONE: ReadonlyMap<string, AppCredentials> = new Map();

/** Every output with its value; those without a value are left out. Secrets in it are in plain text. */
export function outputsOf(source: OutputSource): Map<string, string> {
  const outputs = new Map<string, string>();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) outputs.set(name, value);
  };
  const { plan, credentials = NONE, serviceAccounts = NONE } = source;
  set('skipped', source.skipped ?? '');
  set('changed', String(source.changed));
  if (plan !== undefined) {
    // A channel that does not work, or a link that is missing, counts as drift, too.
    const ails = plan.warnings.some(({ status }) => status !== undefined);
    set('drift', String(ails || plan.changes.some(isDrift)));
    set('digest', plan.digest);
    set('creates', String(plan.summary.create));
    set('updates', String(plan.summary.update));
    set('deletes', String(plan.summary.delete));
  }
  set('plan', source.planFile);
  set('result', source.resultFile);
  set('exported', source.exported);
  if (credentials.size + serviceAccounts.size === 0) return outputs;
  set('app-ids', json(mapped(credentials, ({ id }) => id)));
  set(
    'jwts',
    json(Object.fromEntries([...tokens(credentials), ...tokens(serviceAccounts, 'serviceAccounts.')])),
  );
  set(
    'credentials',
    json({
      ...mapped(credentials, plainCredentials),
      // An app cannot have this key: app keys are in lower case.
      ...(serviceAccounts.size === 0 ? {} : { serviceAccounts: mapped(serviceAccounts, plainService) }),
    }),
  );
  for (const [name, value] of single(credentials)) set(name, value);
  return outputs;
}

/** The plain values for a manifest with exactly one app, and within it exactly one key and one webhook. */
function* single(credentials: ReadonlyMap<string, AppCredentials>): Generator<[string, string | undefined]> {
  const app = onlyOne([...credentials.values()]);
  if (app === undefined) return;
  yield ['app-id', app.id];
  yield ['app-token', app.token];
  const key = onlyOne(Object.values(app.keys));
  yield ['key-id', key?.id];
  yield ['key-secret', key?.secret?.reveal()];
  yield ['jwt', key?.jwt?.reveal()];
  yield ['webhook-secret', onlyOne(Object.values(app.webhooks))?.secret?.reveal()];
}

function* tokens(credentials: ReadonlyMap<string, AppCredentials>, within = ''): Generator<[string, string]> {
  for (const [app, { keys, webhooks }] of credentials) {
    for (const [key, { jwt }] of Object.entries(keys)) {
      if (jwt !== undefined) yield [`${within}${app}.${key}`, jwt.reveal()];
    }
    for (const [webhook, ofWebhook] of Object.entries(webhooks)) {
      for (const [key, { jwt }] of Object.entries(ofWebhook.keys)) {
        if (jwt !== undefined) yield [`${app}.${webhook}.${key}`, jwt.reveal()];
      }
    }
  }
}

function plainCredentials({ id, token, keys, webhooks, channels }: AppCredentials): object {
  return {
    id,
    token,
    keys: mapped(Object.entries(keys), plainKey),
    webhooks: mapped(Object.entries(webhooks), (webhook) => ({
      id: webhook.id,
      secret: plain(webhook.secret),
      ...(Object.keys(webhook.keys).length === 0
        ? {}
        : { keys: mapped(Object.entries(webhook.keys), plainKey) }),
    })),
    ...(Object.keys(channels).length === 0 ? {} : { channels }),
  };
}

function plainService({ id, keys }: AppCredentials): object {
  return { id, keys: mapped(Object.entries(keys), plainKey) };
}

function plainKey({ id, secret, jwt, expires }: KeyCredentials): object {
  return { id, secret: plain(secret), jwt: plain(jwt), expires };
}

function plain(secret: Secret | undefined): string | undefined {
  return secret?.reveal();
}

function mapped<V, R>(entries: Iterable<readonly [string, V]>, to: (value: V) => R): Record<string, R> {
  return Object.fromEntries([...entries].map(([key, value]) => [key, to(value)]));
}

function onlyOne<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function json(value: object): string {
  return JSON.stringify(value);
}
