/** What must hold for the items of a menu: each type has the one field that it needs. */

import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { wholePattern } from '../../manifest/schema/scalar.ts';
import { isObject } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { MENU_LINE, MOST_MENU_ITEMS, MOST_SUBMENU_ITEMS } from './schema.ts';

/** What each type of item needs, with an example. */
const NEEDED: Readonly<Record<string, readonly [field: string, example: string]>> = {
  link: ['uri', 'https://acme.example'],
  postback: ['payload', 'AGENT'],
  submenu: ['items', '[…]'],
};

/** Checks the items of a menu, and of the submenus in it. */
export function checkMenu(menu: Json | undefined, address: string, context: RuleContext): void {
  if (isObject(menu)) checkItems(menu['items'], `${address}.items`, context);
}

function checkItems(items: Json | undefined, address: string, context: RuleContext): void {
  if (!Array.isArray(items)) return;
  for (const [index, item] of (items as readonly Json[]).entries()) {
    if (!isObject(item) || typeof item['type'] !== 'string') continue;
    const at = `${address}[${index}]`;
    const { type } = item;
    const [needed, example] = ownValue(NEEDED, type) ?? [];
    const given = needed === undefined ? undefined : ownValue(item, needed);
    if (needed !== undefined && (given === undefined || (Array.isArray(given) && given.length === 0))) {
      if (given !== undefined || context.places.exact(`${at}.${needed}`) === undefined) {
        const message = `a ${type} has ${needed}; write \`${needed}: ${example}\``;
        errorAt(context, `${at}.${needed}`, message);
      }
    }
    for (const [other, [field]] of Object.entries(NEEDED)) {
      if (other === type || ownValue(item, field) === undefined) continue;
      const message = `${field} belongs to an item of the type ${other}, and this is a ${type}; remove one of the two`;
      errorAt(context, `${at}.${field}`, message);
    }
    checkItems(item['items'], `${at}.items`, context);
  }
}

/** Whether a manifest takes these items as a menu. */
export function takesMenu(items: readonly Json[]): boolean {
  const takes = (all: readonly Json[], most: number, types: readonly string[]): boolean =>
    all.length > 0 &&
    all.length <= most &&
    all.every((item) => {
      if (!isObject(item)) return false;
      const { type, text, items: below, ...rest } = item;
      if (typeof type !== 'string' || !types.includes(type) || !isLine(text)) return false;
      if (type === 'submenu') {
        return (
          Object.keys(rest).length === 0 &&
          Array.isArray(below) &&
          takes(below, MOST_SUBMENU_ITEMS, ['link', 'postback'])
        );
      }
      const needed = ownValue(NEEDED, type)?.[0] ?? '';
      return below === undefined && Object.keys(rest).length === 1 && isLine(ownValue(rest, needed));
    });
  return takes(items, MOST_MENU_ITEMS, Object.keys(NEEDED));
}

function isLine(value: Json | undefined): boolean {
  return typeof value === 'string' && wholePattern(MENU_LINE).test(value);
}
