/** Menus (v1.1): that of an app, and those that channels have instead of it. There is one in each place or none. */

import type { ActualMenu, DesiredMenu, Json } from '../../model.ts';
import { type ChildKind, newFields, oldest } from '../../reconcile/kind.ts';
import { canonical } from '../../text/canonical.ts';
import { channelKind } from '../channel/channel.ts';
import { changed, differenceOf } from '../differences.ts';
import { MENUS } from './api-v11.ts';

/** The field that says whether people can write text beside the menu. */
const INPUT = 'settings.inputEnabled';

export const menuKind: ChildKind<DesiredMenu, ActualMenu> = {
  kind: 'menu',
  node: ['[/', '\\]'],
  section: 'menu',
  address: (app, key) => (key === '' ? `${app}.menu` : `${app}.channels.${key}.menu`),
  api: 'v1.1',
  sameness: 'its place',
  single: true,
  onlyOurs: true,
  list: async (account, { appId, keys, recorded, peers }) => {
    const present = new Set(peers.all(channelKind).map(({ id }) => id));
    const channels = keys.flatMap((key) => {
      // The record outlives the channel's section in the manifest: it is the id of the channel.
      const id = key === '' ? undefined : (peers.find(channelKind, key)?.id ?? recorded.get(key));
      return id === undefined || !present.has(id) ? [] : [{ key, id }];
    });
    const read = async (place: Place): Promise<ActualMenu> => ({
      ...place,
      ...(await account.collection(MENUS, appId, channelIn(place)).get()),
    });
    const [own, ofChannels] = await Promise.all([
      read({ key: '', id: appId }),
      Promise.all(channels.map(read)),
    ]);
    // For a channel that has none, the vendor may show that of the app: whether it does is undocumented.
    const isOwn = ({ key, id, items }: ActualMenu): boolean =>
      recorded.get(key) === id || !sameItems(items, own.items);
    return [own, ...ofChannels.filter(isOwn)].filter(({ items }) => items.length > 0);
  },
  label: ({ key }) => (key === '' ? 'the menu of the app' : `the menu of channels.${key}`),
  isSame: (desired, actual) => desired.key === actual.key,
  choose: oldest,
  container: {
    kind: channelKind,
    keyOf: ({ key }) => (key === '' ? undefined : key),
    holderOf: channelIn,
    keyOfUnnamed: ({ key }) => key,
  },
  declaresEmpty: ({ items }) => items.length === 0,
  fields: ({ items, inputEnabled }) => newFields({ items, [INPUT]: inputEnabled }),
  differences: ({ items, inputEnabled }, actual) => {
    const wanted = items.length === 0 ? null : items;
    return [
      ...(sameItems(items, actual.items) ? [] : [differenceOf('items', actual.items, wanted)]),
      ...(wanted === null ? [] : changed(INPUT, actual.inputEnabled, inputEnabled)),
    ];
  },
  create: async (account, appId, desired, peers) => {
    const { key } = desired;
    const channel = key === '' ? undefined : peers.find(channelKind, key);
    const place = { key, id: channel?.id ?? appId };
    return { ...place, ...(await account.collection(MENUS, appId, channel?.id).set(desired)) };
  },
  update: async (account, appId, actual, { items, inputEnabled }) => {
    const menu = account.collection(MENUS, appId, channelIn(actual));
    if (items.length > 0) {
      // Whether an update without it sets it back is undocumented: what is not the default is sent again.
      const kept = inputEnabled ?? (actual.inputEnabled ? undefined : false);
      return {
        ...actual,
        ...(await menu.set({ items, ...(kept === undefined ? {} : { inputEnabled: kept }) })),
      };
    }
    await menu.remove();
    return { ...actual, items };
  },
  remove: (account, appId, actual) => account.collection(MENUS, appId, channelIn(actual)).remove(),
};

/** Where a menu is. */
type Place = Pick<ActualMenu, 'key' | 'id'>;

/** The id of the channel of a menu; undefined for that of the app. */
function channelIn({ key, id }: Place): string | undefined {
  return key === '' ? undefined : id;
}

function sameItems(one: readonly Json[], other: readonly Json[]): boolean {
  return canonical(one) === canonical(other);
}
