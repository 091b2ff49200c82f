/** The schema of menus (v1.1 documentation, "Menu": types of items, and how many a menu and a submenu hold). */

import type { FieldsShape, ListShape } from '../../manifest/schema/shape.ts';
import { APIS } from '../../model.ts';

/** So many items the vendor takes in a menu. */
export const MOST_MENU_ITEMS = 3;
/** So many items the vendor takes in a submenu. */
export const MOST_SUBMENU_ITEMS = 5;

/** What an item shows, opens and sends is one line. */
export const MENU_LINE: string = String.raw`[^\u0000-\u001f\u007f]{1,2000}`;

function itemsShape(of: FieldsShape, most: number, description: string): ListShape {
  return { type: 'list', description, of, most };
}

function itemShape(noun: string, types: readonly string[], more: FieldsShape['fields']): FieldsShape {
  return {
    type: 'fields',
    noun,
    description: 'One thing to choose.',
    fields: {
      type: {
        required: APIS,
        shape: {
          type: 'choice',
          description: 'What choosing it does.',
          of: [
            { value: 'link', description: 'opens uri' },
            { value: 'postback', description: 'sends payload to the webhooks' },
            ...(types.includes('submenu') ? [{ value: 'submenu', description: 'shows items' }] : []),
          ],
        },
      },
      text: { required: APIS, shape: line('What is shown.', 'Talk to us') },
      uri: { shape: line('The page that a link opens.', 'https://acme.example') },
      payload: { shape: line('What a postback sends to the webhooks.', 'AGENT') },
      ...more,
    },
    aliases: { url: 'uri', link: 'uri', href: 'uri', label: 'text', title: 'text', name: 'text' },
    advice: { _id: 'the vendor gives every item an id; remove this line' },
  };
}

function line(description: string, example: string): FieldsShape['fields'][string]['shape'] {
  return {
    type: 'text',
    description,
    examples: [example],
    pattern: MENU_LINE,
    rule: 'one line of one to 2,000 characters',
  };
}

const submenuItem = itemShape('submenu item', ['link', 'postback'], {});
const item = itemShape('menu item', ['link', 'postback', 'submenu'], {
  items: { shape: itemsShape(submenuItem, MOST_SUBMENU_ITEMS, 'What a submenu shows.') },
});

/** The menu of an app, or of one of its channels. */
export const menuShape: FieldsShape = {
  type: 'fields',
  noun: 'menu',
  nullable: true,
  description:
    'The menu that Facebook Messenger and WeChat show beside a conversation. null means none; a channel without a menu of its own shows that of the app.',
  examples: [{ items: [{ type: 'link', text: 'Shop', uri: 'https://acme.example' }] }],
  fields: {
    items: {
      required: APIS,
      shape: itemsShape(item, MOST_MENU_ITEMS, 'What is shown, in order; [] means no menu.'),
    },
    settings: {
      shape: {
        type: 'fields',
        noun: 'menu settings',
        description: 'How the menu behaves.',
        examples: [{ inputEnabled: false }],
        fields: {
          inputEnabled: {
            shape: {
              type: 'truth',
              description:
                'Lets people write text beside the menu, which is so by default (Facebook Messenger).',
            },
          },
        },
      },
    },
  },
};
