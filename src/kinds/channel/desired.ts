/** Checked channels, as plain JSON, to the nouns of the model. */

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
    if (!isObject(channel)) return [];
    const { defaultResponder, menu: _menu, ...own } = channel;
    const responder =
      typeof defaultResponder === 'string'
        ? { defaultResponder: switchboardReference(defaultResponder, switchboard) }
        : defaultResponder === null
          ? { defaultResponder }
          : {};
    return desiredChannel(key, own, api, secrets).map((desired) => ({ ...desired, ...responder }));
  });
}

function desiredChannel(
  key: string,
  channel: JsonObject,
  api: Api,
  secrets: ManifestSecrets,
): DesiredChannel[] {
  const { type, name, displayName = name, external, ...rest } = channel;
  if (typeof type !== 'string') return [];
  const fields: Record<string, Json> = {};
  const writeOnly: Record<string, Json | Secret> = {};
  for (const [name, value] of Object.entries(rest)) {
    const field = channelFieldOf(api, type, name);
    if (field?.reading === 'shown') {
      setOwn(
        fields,
        name,
        field.form === 'colour' && typeof value === 'string' ? value.replace('#', '') : value,
      );
    } else if (field?.reading === 'unread') {
      setOwn(writeOnly, name, value);
    } else if (field?.reading === 'secret' || isCredential(name, value, secrets)) {
      setOwn(writeOnly, name, typeof value === 'string' ? secrets.learn(value) : value);
    } else setOwn(fields, name, value);
  }
  const named = typeof displayName === 'string' || displayName === null ? { displayName } : {};
  return [{ key, api, type, external: external === true, ...named, fields, writeOnly }];
}

/** Whether a field that is not known here holds a credential: by its name, or since a variable filled it in. */
function isCredential(name: string, value: Json, secrets: ManifestSecrets): boolean {
  return typeof value === 'string' && (soundsSecret(name) || secrets.has(value));
}
