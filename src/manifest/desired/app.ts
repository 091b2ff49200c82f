/** A checked app, as plain JSON, to the nouns of the model. */

import type {
  Api,
  DesiredApp,
  DesiredIntegrationKey,
  DesiredJwt,
  DesiredKey,
  DesiredMenu,
  DesiredWebhook,
  Json,
  Scalar,
} from '../../model.ts';
import type { ManifestSecrets } from '../schema/manifest-secrets.ts';
import { entriesOf, isObject, type JsonObject } from '../yaml/record.ts';
import { desiredChannels } from './channel.ts';
import { desiredSwitchboard } from './switchboard.ts';

/** Seconds that an old key stays beside the new one when the manifest does not say. */
const DEFAULT_OVERLAP = 7 * 86_400;

/** The app that a checked and merged manifest entry wants; undefined when the entry turned out to be unusable. */
export function desiredApp(
  key: string,
  app: Json,
  api: Api,
  secrets: ManifestSecrets,
): DesiredApp | undefined {
  if (!isObject(app)) return undefined;
  const { name, id, protect, settings, metadata, webhooks, keys, channels, menu, switchboard } = app;
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
    channels: desiredChannels(channels, api, secrets, switchboard),
    menus: [
      ...desiredMenu('', menu),
      ...entriesOf(channels).flatMap(([channel, value]) =>
        isObject(value) ? desiredMenu(channel, value['menu']) : [],
      ),
    ],
    integrationKeys: entriesOf(webhooks).flatMap(([webhook, value]) =>
      entriesOf(isObject(value) ? value['keys'] : undefined).map(([keyName, one]) =>
        desiredIntegrationKey(webhook, keyName, one),
      ),
    ),
    ...desiredSwitchboard(switchboard),
  };
}

/** `null` and an empty list mean no menu. */
function desiredMenu(key: string, menu: Json | undefined): DesiredMenu[] {
  if (menu === null) return [{ key, items: [] }];
  return isObject(menu) && Array.isArray(menu['items']) ? [{ key, items: menu['items'] }] : [];
}

function desiredIntegrationKey(webhook: string, name: string, value: Json): DesiredIntegrationKey {
  const { jwt, ...rest } = desiredKey(name, value);
  return {
    ...rest,
    key: `${webhook}.${name}`,
    webhook,
    name,
    ...(jwt === undefined ? {} : { jwt: { ...jwt, scope: 'integration' } }),
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

/** A key that a checked entry wants; `scope`: whose token it signs when the entry does not say. */
export function desiredKey(key: string, value: Json, scope: 'app' | 'account' = 'app'): DesiredKey {
  const jwt = isObject(value) ? value['jwt'] : undefined;
  const rotate = isObject(value) ? value['rotate'] : undefined;
  return {
    key,
    ...(isObject(jwt) ? { jwt: desiredJwt(jwt, scope) } : {}),
    ...(isObject(rotate) ? desiredRotation(rotate) : {}),
  };
}

function desiredRotation({ every, overlap }: JsonObject): Pick<DesiredKey, 'rotate'> {
  if (typeof every !== 'number') return {};
  return { rotate: { every, overlap: typeof overlap === 'number' ? overlap : DEFAULT_OVERLAP } };
}

function desiredJwt(
  { from, scope, userId, externalId, expiresIn }: JsonObject,
  unsaid: 'app' | 'account',
): DesiredJwt {
  const jwt: DesiredJwt = {
    from: from === 'api' ? 'api' : 'sign',
    scope: scope === 'appUser' || scope === 'user' ? scope : unsaid,
    ...(typeof userId === 'string' ? { userId } : {}),
    ...(typeof externalId === 'string' ? { externalId } : {}),
  };
  return expiresIn === 'never' || typeof expiresIn === 'number' ? { ...jwt, expiresIn } : jwt;
}

function isScalarEntry(entry: [string, Json]): entry is [string, Scalar | null] {
  return typeof entry[1] !== 'object' || entry[1] === null;
}
