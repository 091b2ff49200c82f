/** A kind of resource that the vendor does not have: stickers on apps, kept in this file in place of an account. */

import { YAMLMap } from 'yaml';
import type { KindExport } from '../../../src/kinds/exported.ts';
import type { Section } from '../../../src/manifest/language.ts';
import { keyRule } from '../../../src/manifest/schema/entry-key.ts';
import { entriesOf, isObject } from '../../../src/manifest/yaml/record.ts';
import type { DesiredChild } from '../../../src/model.ts';
import { type ActualChild, type ChildKind, newFields, oldest } from '../../../src/reconcile/kind.ts';

interface DesiredSticker extends DesiredChild {
  readonly colour: string;
}

/** A sticker as the account has it. */
export interface Sticker extends ActualChild {
  readonly name: string;
  readonly colour: string;
}

/** What the account has, by the id of the app. */
export const stickers = new Map<string, Sticker[]>();

let made = 0;

/** Puts a sticker on an app. */
export function stick(appId: string, fields: Omit<Sticker, 'id'>): Sticker {
  made += 1;
  const sticker = { id: `6650c6aa0000000000${String(made).padStart(6, '0')}`, ...fields };
  stickers.set(appId, [...(stickers.get(appId) ?? []), sticker]);
  return sticker;
}

function replace(appId: string, id: string, by: readonly Sticker[]): void {
  stickers.set(appId, [...(stickers.get(appId) ?? []).filter((one) => one.id !== id), ...by]);
}

/** Its line in the table of sections. */
export const stickerSection: Section<DesiredSticker> = {
  fields: {
    stickers: {
      shape: {
        type: 'entries',
        noun: 'sticker',
        exampleKey: 'star',
        description: 'Stickers on the app.',
        key: keyRule,
        of: {
          type: 'fields',
          noun: 'sticker',
          description: 'A sticker.',
          fields: {
            colour: {
              required: ['v1.1', 'v2'],
              shape: { type: 'text', description: 'Its colour.', pattern: '[a-z]+', rule: 'a colour' },
            },
          },
        },
      },
    },
  },
  desired: ({ stickers: declared }) =>
    entriesOf(declared).flatMap(([key, value]) =>
      isObject(value) && typeof value['colour'] === 'string' ? [{ key, colour: value['colour'] }] : [],
    ),
};

/** Its line in the table of what observes, plans and applies. */
export const stickerKind: ChildKind<DesiredSticker, Sticker> = {
  kind: 'sticker',
  node: ['((', '))'],
  section: 'stickers',
  sameness: 'the name',
  list: async (_account, { appId }) => stickers.get(appId) ?? [],
  label: ({ name }) => name,
  isSame: ({ key }, { name }) => key === name,
  choose: oldest,
  fields: ({ colour }) => newFields({ colour }),
  differences: ({ colour }, actual) =>
    colour === actual.colour ? [] : [{ path: 'colour', before: actual.colour, after: colour }],
  create: async (_account, appId, { key, colour }) => stick(appId, { name: key, colour }),
  update: async (_account, appId, actual, { colour }) => {
    const sticker = { ...actual, colour };
    replace(appId, actual.id, [sticker]);
    return sticker;
  },
  remove: async (_account, appId, { id }) => replace(appId, id, []),
};

/** Its line in the table of exports. */
export const stickerExport: KindExport = {
  read: async (_account, app) => stickers.get(app.id) ?? [],
  write: (entry, exported) => {
    const map = new YAMLMap();
    for (const { name, colour } of exported.all<Sticker>('sticker')) map.set(name, { colour });
    if (map.items.length > 0) entry.set('stickers', map);
  },
};
