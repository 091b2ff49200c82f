/** What must hold for the channels of an app together. No message repeats a value: it may be a secret. */

import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { isObject } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { desiredChannels } from './desired.ts';
import { channelTypeOf } from './types.ts';
import { looksLike } from './values.ts';

/** Values that the vendor takes and that do not do what one would expect. */
const RISKS: readonly { readonly name: string; readonly value?: Json; readonly message: string }[] = [
  {
    name: 'serverKey',
    message:
      'legacy FCM server keys stopped working in June 2024; in v2 write projectId, clientEmail and privateKey instead',
  },
  {
    name: 'showAIDisclaimer',
    value: false,
    message: 'users are not told that an AI answers, which the law requires in some places',
  },
];

/** Checks that channels of one type can be told apart, and that one which the API cannot create is external. */
export function checkChannels(channels: Json | undefined, address: string, context: RuleContext): void {
  const { api, places, findings } = context;
  if (!isObject(channels) || api === undefined) return;
  const all = desiredChannels(channels, api);
  for (const [index, channel] of all.entries()) {
    const at = inside(address, channel.key);
    const known = channelTypeOf(api, channel.type);
    const declared = ownValue(channels, channel.key);
    if (isObject(declared) && declared['name'] !== undefined && declared['displayName'] !== undefined) {
      const message = 'name and displayName are the same; remove one of them';
      errorAt(context, `${at}.name`, message);
    }
    if (known?.external === true && !channel.external) {
      const message = `the API cannot create a channel of the type ${channel.type}; write \`external: true\` to refer to one that is there`;
      errorAt(context, `${at}.type`, message);
    }
    for (const { name, value, message } of RISKS) {
      const given = ownValue(channel.fields, name) ?? ownValue(channel.writeOnly, name) ?? null;
      if (given !== null && given === (value ?? given))
        findings.warn(places.nearest(`${at}.${name}`), `${at}.${name}`, message);
    }
    const twin = all.slice(0, index).find((other) => looksLike(api, other, channel));
    if (twin === undefined) continue;
    const message =
      known?.single === true
        ? `${inside(address, twin.key)} is of the type ${channel.type} too, and ${api} has one of it in an app; remove one of them`
        : `nothing tells this apart from ${inside(address, twin.key)}, which is of the same type; give each a displayName of its own`;
    errorAt(context, at, message);
  }
}
