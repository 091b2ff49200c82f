/** Menus in an exported manifest; those of channels are written with their channels. Pure but for reading. */

import { YAMLMap } from 'yaml';
import { comment, escapedJson } from '../../manifest/yaml/written.ts';
import type { ActualChannel, ActualMenu, Menu } from '../../model.ts';
import { hasMenu } from '../channel/types.ts';
import type { KindExport } from '../exported.ts';
import { MENUS } from './api-v11.ts';
import { takesMenu } from './rules.ts';

/** The field `menu` of an app and of its channels (v1.1). */
export const menuExport: KindExport<ActualMenu> = {
  read: async (account, app, others) => {
    const [ofApp, all] = await Promise.all([
      account.collection(MENUS, app.id).get(),
      others.of<ActualChannel>('channel'),
    ]);
    const channels = all.filter(({ type }) => hasMenu('v1.1', type));
    const ofChannels = await Promise.all(
      channels.map(async ({ id }) => ({
        id,
        key: id,
        ...(await account.collection(MENUS, app.id, id).get()),
      })),
    );
    // A channel without a menu of its own may show the app's.
    const isOwn = ({ items, inputEnabled }: Menu): boolean =>
      JSON.stringify({ items, inputEnabled }) !== JSON.stringify(ofApp);
    const menus = [{ id: app.id, key: '', ...ofApp }, ...ofChannels.filter(isOwn)];
    return menus.filter(({ items }) => items.length > 0);
  },
  write: (entry, exported) => {
    const menu = exported.all<ActualMenu>('menu').find(({ key }) => key === '');
    if (menu === undefined) return;
    if (takesMenu(menu.items)) entry.set('menu', menuMap(menu));
    else comment(entry, ['menu: a manifest takes no such menu']);
  },
};

/** A menu of an app or a channel. */
export function menuMap({ items, inputEnabled }: Menu): YAMLMap {
  const section = new YAMLMap();
  section.set('items', items.map(escapedJson));
  if (!inputEnabled) section.set('settings', { inputEnabled });
  return section;
}
