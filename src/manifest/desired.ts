/** A checked app, as plain JSON, to the nouns of the model. */

import type { DesiredApp, DesiredJwt, DesiredKey, DesiredWebhook, Json, Scalar } from '../model.ts';
import { entriesOf, isObject, type JsonObject } from './record.ts';

/** The app that a checked and merged manifest entry wants; undefined when the entry turned out to be unusable. */
export function desiredApp(key: string, app: Json): DesiredApp | undefined {
  if (!isObject(app)) return undefined;
  const { name, id, protect, settings, metadata, webhooks, keys } = app;
  if (typeof name !== 'string') return undefined;
  return {
    key,
    name,
    ...(typeof id === 'string' ? { id } : {}),
    protect: protect === true,
    settings: isObject(settings) ? settings : {},
    metadata: Object.fromEntries(entriesOf(metadata).filter(isScalarEntry)),
    webhooks: entriesOf(webhooks).flatMap(([webhookKey, webhook]) => desiredWebhook(webhookKey, webhook)),
    keys: entriesOf(keys).map(([keyName, value]) => desiredKey(keyName, value)),
  };
}

function desiredWebhook(key: string, webhook: Json): DesiredWebhook[] {
  if (!isObject(webhook)) return [];
  const { target, triggers, ...rest } = webhook;
  if (typeof target !== 'string') return [];
  const flags = Object.entries(rest).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return [
    {
      key,
      target,
      ...(Array.isArray(triggers)
        ? { triggers: triggers.filter((trigger) => typeof trigger === 'string') }
        : {}),
      flags: Object.fromEntries(flags),
    },
  ];
}

function desiredKey(key: string, value: Json): DesiredKey {
  const jwt = isObject(value) ? value['jwt'] : undefined;
  return isObject(jwt) ? { key, jwt: desiredJwt(jwt) } : { key };
}

function desiredJwt({ from, expiresIn }: JsonObject): DesiredJwt {
  const jwt: DesiredJwt = { from: from === 'api' ? 'api' : 'sign', scope: 'app' };
  return expiresIn === 'never' || typeof expiresIn === 'number' ? { ...jwt, expiresIn } : jwt;
}

function isScalarEntry(entry: [string, Json]): entry is [string, Scalar | null] {
  return typeof entry[1] !== 'object' || entry[1] === null;
}
