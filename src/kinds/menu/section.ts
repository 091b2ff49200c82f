/** Menus in the manifest: the field `menu` of an app and of its channels (v1.1). */

import type { Section } from '../../manifest/language.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { DesiredMenu, Json } from '../../model.ts';
import { checkMenu } from './rules.ts';
import { menuShape } from './schema.ts';

/** The field `menu` of an app; that of a channel is described with channels. */
export const menuSection: Section<DesiredMenu> = {
  fields: { menu: { shape: menuShape, api: 'v1.1' } },
  check: (app, address, context) => {
    checkMenu(app['menu'], `${address}.menu`, context);
    for (const [key, channel] of entriesOf(app['channels'])) {
      if (isObject(channel))
        checkMenu(channel['menu'], `${inside(`${address}.channels`, key)}.menu`, context);
    }
  },
  desired: (app) => [
    ...desiredMenu('', app['menu']),
    ...entriesOf(app['channels']).flatMap(([channel, value]) =>
      isObject(value) ? desiredMenu(channel, value['menu']) : [],
    ),
  ],
};

/** `null` and an empty list mean no menu. */
function desiredMenu(key: string, menu: Json | undefined): DesiredMenu[] {
  if (menu === null) return [{ key, items: [] }];
  if (!isObject(menu) || !Array.isArray(menu['items'])) return [];
  const { items, settings } = menu;
  const inputEnabled = isObject(settings) ? settings['inputEnabled'] : undefined;
  return [{ key, items, ...(typeof inputEnabled === 'boolean' ? { inputEnabled } : {}) }];
}
