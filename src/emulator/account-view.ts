/** The whole account as one text: tests compare two accounts by it. */

import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonObject, textOf } from './json.ts';
import type { AppRecord, IntegrationRecord, KeyRecord, WebhookRecord } from './records.ts';
import type { Store } from './store.ts';

/** Whether ids show as they are, or as labels that do not depend on when and in which order things were created. */
export type IdForm = 'ids' | 'labels';

/**
 * The account as JSON: members by name, apps by id (or by content, with labels), webhooks and keys likewise. Secrets
 * show as short hashes, and with labels only those that clients sent. What the service invents, such as app tokens, is
 * left out.
 */
export function accountView(store: Store, form: IdForm): JsonObject {
  const view = plain({
    keys: [...store.keys.values()].map(keyView),
    serviceAccounts: [...store.serviceAccounts.values()].map(({ id, name, keys }) => ({
      id,
      name,
      keys: [...keys.values()].map(keyView),
    })),
    apps: [...store.apps.values()].map(appView),
  });
  return form === 'ids' ? sortedObject(view, ID_ORDER) : labelled(view);
}

const ID = /\b(?:(?:act|svc|app|int)_)?[0-9a-f]{24}\b/g;
const CREDENTIAL = /secret|token|key|password|certificate/i;
const ID_ORDER = (entry: Json): string => (isObject(entry) ? textOf(entry, 'id') : '');
const CONTENT_ORDER = (entry: Json): string => JSON.stringify(entry).replaceAll(ID, '');

function appView({ token: _invented, keys, webhooks, integrations, templates, ...rest }: AppRecord): object {
  return {
    ...rest,
    keys: [...keys.values()].map(keyView),
    webhooks: [...webhooks.values()].map(webhookView),
    integrations: [...integrations.values()].filter(({ translated }) => !translated).map(integrationView),
    templates: templates.size === 0 ? undefined : templates,
  };
}

function keyView({ secret, ...rest }: KeyRecord): object {
  return { ...rest, secret: hashed(secret) };
}

function webhookView({ integrationId, triggers, secret, ...rest }: WebhookRecord): object {
  return {
    ...rest,
    triggers: triggers.toSorted(),
    secret: hashed(secret),
    integrationId: rest.version === 'v2' ? integrationId : undefined,
  };
}

function integrationView(integration: IntegrationRecord): object {
  const fields = Object.entries(integration.fields).map(([name, value]) => [
    name,
    typeof value === 'string' && CREDENTIAL.test(name) ? `sent ${hashed(value)}` : value,
  ]);
  const { id, type, displayName, menu, menuInputEnabled, defaultResponderId, showAIDisclaimer } = integration;
  return {
    id,
    type,
    fields: Object.fromEntries(fields),
    keys: [...integration.keys.values()].map(keyView),
    displayName,
    menu,
    menuInputEnabled,
    defaultResponderId,
    showAIDisclaimer,
  };
}

/** A record without maps and undefined members in it. */
function plain(record: object): JsonObject {
  return JSON.parse(
    JSON.stringify(record, (_name, value: unknown) => (value instanceof Map ? [...value.values()] : value)),
  );
}

function hashed(secret: string): string {
  return `sha256:${createHash('sha256').update(secret).digest('hex').slice(0, 12)}`;
}

/** Sorts by content without ids, then numbers the ids in the order they come up; others than these are all one. */
function labelled(view: JsonObject): JsonObject {
  const sorted = JSON.stringify(sortedObject(withoutSecrets(view), CONTENT_ORDER));
  const labels = new Map<string, string>();
  for (const [, id] of sorted.matchAll(/"id":"([^"]+)"/g)) {
    if (id !== undefined) labels.set(id, `#${labels.size + 1}`);
  }
  return JSON.parse(sorted.replaceAll(ID, (id) => labels.get(id) ?? '#?'));
}

function withoutSecrets(view: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(view, (_name, value: unknown) =>
      typeof value === 'string' && /^sha256:[0-9a-f]{12}$/.test(value) ? undefined : value,
    ),
  );
}

/** Members by name; lists of things with an id in the order given, other lists as they are. */
function sorted(value: Json, order: (entry: Json) => string): Json {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => sorted(entry, order));
    if (!entries.every((entry) => isObject(entry) && entry['id'] !== undefined)) return entries;
    return entries
      .map((entry) => ({ entry, rank: order(entry) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
      .map(({ entry }) => entry);
  }
  return isObject(value) ? sortedObject(value, order) : value;
}

function sortedObject(value: JsonObject, order: (entry: Json) => string): JsonObject {
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member, order)]));
}
