/** Checked channels, as plain JSON, to the nouns of the model. */

import type { DesiredContext } from '../../manifest/language.ts';
import { ManifestSecrets } from '../../manifest/schema/manifest-secrets.ts';
import { entriesOf, isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import type { Api, DesiredChannel, Json } from '../../model.ts';
import type { Secret } from '../../secrets/secret.ts';
import { setOwn } from '../../text/own-value.ts';
import { switchboardReference } from '../switchboard/desired.ts';
import { channelFieldOf, soundsSecret } from './types.ts';

/** The channels that a checked map of them declares, with the switchboard of their app. */
export function desiredChannels(
  channels: Json | undefined,
  api: Api,
  secrets: ManifestSecrets = new ManifestSecrets(),
  switchboard?: Json,
): DesiredChannel[] {
  return entriesOf(channels).flatMap(([key, channel]) => {
    if (!isObject(channel) || typeof channel['type'] !== 'string') return [];
    const { type, defaultResponder, menu: _menu, ...own } = channel;
    const responder =
      typeof defaultResponder === 'string'
        ? { defaultResponder: switchboardReference(defaultResponder, switchboard) }
        : defaultResponder === null
          ? { defaultResponder }
          : {};
    return [{ ...desiredChannel(key, type, own, { api, secrets }), ...responder }];
  });
}

function desiredChannel(
  key: string,
  type: string,
  { name, displayName = name, external, ...rest }: JsonObject,
  { api, secrets }: DesiredContext,
): DesiredChannel {
  const fields: Record<string, Json> = {};
  const writeOnly: Record<string, Json | Secret> = {};
  for (const [path, value] of Object.entries(rest)) {
    const field = channelFieldOf(api, type, path);
    const reading = field?.reading ?? (isCredential(path, value, secrets) ? 'secret' : 'shown');
    const text = typeof value === 'string' ? value : undefined;
    if (reading === 'secret') setOwn(writeOnly, path, text === undefined ? value : secrets.learn(text));
    else if (reading === 'unread') setOwn(writeOnly, path, value);
    else setOwn(fields, path, field?.form === 'colour' && text !== undefined ? text.replace('#', '') : value);
  }
  const named = typeof displayName === 'string' || displayName === null ? { displayName } : {};
  return { key, api, type, external: external === true, ...named, fields, writeOnly };
}

/** Whether a field that is not known here holds a credential: by its name, or since a variable filled it in. */
function isCredential(name: string, value: Json, secrets: ManifestSecrets): boolean {
  return typeof value === 'string' && (soundsSecret(name) || secrets.has(value));
}
