/** The channels of an app in an exported manifest. What is secret becomes a variable to be given. Pure. */

import { Scalar, YAMLMap } from 'yaml';
import { add, escaped, escapedJson, freshKey, plain } from '../../manifest/yaml/written.ts';
import type { ActualChannel, ActualMenu, ActualSwitchboardIntegration, Api } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import type { ExportedApp, KindExport } from '../exported.ts';
import { integrationsIn } from '../integrations.ts';
import { menuMap } from '../menu/export.ts';
import { takesMenu } from '../menu/rules.ts';
import { type ChannelType, channelTypeOf } from './types.ts';
import { looksLike } from './values.ts';

/** The field `channels` of an app. */
export const channelExport: KindExport<ActualChannel> = {
  read: async (account, app, { together }) => (await integrationsIn(account, app.id, together)).channels,
  write: (entry, exported) => {
    const { key: appKey, api } = exported;
    const recorded = exported.recorded('channel');
    const menus = new Map(exported.all<ActualMenu>('menu').map((menu) => [menu.id, menu]));
    const section = new YAMLMap();
    const left: string[] = [];
    const taken = new Set<string>();
    const declared: ActualChannel[] = [];
    for (const channel of exported.all<ActualChannel>('channel')) {
      if (declared.some((other) => looksLike(api, other, channel))) {
        left.push(`channel ${channel.id} ${plain(channel.type)}: nothing tells it apart from another one`);
        continue;
      }
      declared.push(channel);
      const key = freshKey(recorded.get(channel.id) ?? channel.displayName ?? channel.type, 'channel', taken);
      const map = channelMap(channel, `${appKey}-${key}`, api);
      const menu = menus.get(channel.id);
      const responder = responderOf(channel, exported);
      if (!map.has('external')) {
        if (menu !== undefined && takesMenu(menu.items)) map.set('menu', menuMap(menu));
        else if (menu !== undefined)
          left.push(`menu of channel ${channel.id}: a manifest takes no such menu`);
        if (responder !== undefined) map.set('defaultResponder', responder);
      }
      section.set(key, map);
    }
    add(entry, 'channels', section, left);
  },
};

/** The manifest key of who answers first in a channel. */
function responderOf({ defaultResponder }: ActualChannel, exported: ExportedApp): string | undefined {
  const responders = exported.all<ActualSwitchboardIntegration>('switchboardIntegration');
  const responder = responders.find(({ name }) => name === defaultResponder);
  return responder && exported.keysOf('switchboardIntegration').get(responder.id);
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
