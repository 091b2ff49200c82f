/** The channels of an app in an exported manifest. What is secret becomes a variable to be given. Pure. */

import { Scalar, YAMLMap } from 'yaml';
import { escaped, freshKey, plain } from '../../manifest/yaml/written.ts';
import type { ActualApp, ActualChannel, Api, Json, Menu } from '../../model.ts';
import { recordedIds } from '../../reconcile/marks.ts';
import { ownValue } from '../../text/own-value.ts';
import type { ExportedApp } from '../exported.ts';
import { takesMenu } from '../menu/rules.ts';
import { type ChannelType, channelTypeOf } from './types.ts';
import { isSameChannel } from './values.ts';

/**
 * The section of an app's channels, and what it cannot declare, as lines of a comment. `responderOf`: the manifest key of a
 * switchboard integration by its name.
 */
export function channelSection(
  app: ActualApp,
  appKey: string,
  { channels, menus }: Pick<ExportedApp, 'channels' | 'menus'>,
  api: Api,
  responderOf: (name: string) => string | undefined,
): { readonly section: YAMLMap; readonly left: readonly string[] } {
  const keyOf = new Map([...recordedIds(app.metadata, 'channel')].map(([key, id]) => [id, key]));
  const section = new YAMLMap();
  const left: string[] = [];
  const taken = new Set<string>();
  const declared: ActualChannel[] = [];
  for (const channel of [...channels].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (declared.some((other) => isSameChannel(api, other, channel) || isSameChannel(api, channel, other))) {
      left.push(`channel ${channel.id} ${plain(channel.type)}: nothing tells it apart from another one`);
      continue;
    }
    declared.push(channel);
    const key = freshKey(keyOf.get(channel.id) ?? channel.displayName ?? channel.type, 'channel', taken);
    const map = channelMap(channel, `${appKey}-${key}`, api);
    const menu = menus.get(channel.id);
    const responder = responderOf(channel.defaultResponder ?? '');
    if (!map.has('external')) {
      if (menu !== undefined && takesMenu(menu.items)) map.set('menu', menuSection(menu));
      else if (menu !== undefined) left.push(`menu of channel ${channel.id}: a manifest takes no such menu`);
      if (responder !== undefined) map.set('defaultResponder', responder);
    }
    section.set(key, map);
  }
  return { section, left };
}

/** A menu of an app or a channel. */
export function menuSection({ items, inputEnabled }: Menu): YAMLMap {
  const section = new YAMLMap();
  section.set('items', items.map(escapedJson));
  if (!inputEnabled) section.set('settings', { inputEnabled });
  return section;
}

function channelMap(channel: ActualChannel, name: string, api: Api): YAMLMap {
  const { type, displayName, fields } = channel;
  const map = new YAMLMap();
  map.set('type', escaped(type));
  if (displayName !== undefined) map.set('displayName', escaped(displayName));
  const known = channelTypeOf(api, type);
  // Not all that is needed to create one of it is known: nothing is risked with it.
  if (known === undefined || known.external || lacksRequired(known, fields)) {
    map.set('external', true);
    return map;
  }
  for (const [field, { reading, required }] of Object.entries(known.fields)) {
    const value = ownValue(fields, field) ?? null;
    if (reading === 'shown' && value !== null) map.set(field, escapedJson(value));
    else if (reading !== 'shown' && required) map.set(field, placeholder(`${name}-${field}`));
  }
  return map;
}

/** Whether the account does not show what a new one would need. */
function lacksRequired({ fields }: ChannelType, shown: ActualChannel['fields']): boolean {
  return Object.entries(fields).some(
    ([name, { reading, required }]) =>
      required && reading === 'shown' && (ownValue(shown, name) ?? null) === null,
  );
}

/** `${SUPPORT_SMS_AUTH_TOKEN}`, and what to do about it. */
function placeholder(name: string): Scalar {
  const variable = name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/\W+/g, '_')
    .toUpperCase();
  const scalar = new Scalar(`\${${variable}}`);
  scalar.comment = ' never read from the account: give it in the input `variables`, from a secret';
  return scalar;
}

function escapedJson(value: Json): Json {
  if (typeof value === 'string') return escaped(value);
  if (isList(value)) return value.map(escapedJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapedJson(inner)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
