/** v1.1: the menus of an app and of an integration. */

import { badRequest, notFound } from '../api-error.ts';
import { isObject, type Json, type JsonObject, type View } from '../json.ts';
import type { AppRecord } from '../records.ts';
import { type Answer, appOf, type Call, integrationOf, ok, type Route, type World } from '../route.ts';
import type { Store } from '../store.ts';

const MOST_ITEMS = 3;
const MOST_SUBMENU_ITEMS = 5;

type MenuHolder = Pick<AppRecord, 'menu' | 'menuInputEnabled'>;

/** The endpoints of menus; an integration without a menu of its own shows none, or what a switch says. */
export function menuRoutes(world: World): Route[] {
  const { store, switches } = world;
  const scopes = ['account', 'app'] as const;
  const appMenu = (call: Call): MenuHolder => appOf(call, store);
  const integrationMenu = (call: Call): MenuHolder => integrationOf(call, appOf(call, store));

  const get = ({ menu, menuInputEnabled: inputEnabled = true }: MenuHolder): Answer => {
    const hasSettings = menu !== undefined && (switches.menuSettings === 'shown' || !inputEnabled);
    return ok({ menu: { items: menu ?? [], settings: hasSettings ? { inputEnabled } : undefined } });
  };
  const getOfIntegration = (call: Call): Answer => {
    const own = integrationMenu(call);
    if (own.menu !== undefined || switches.absentMenu === 'empty') return get(own);
    if (switches.absentMenu === 'missing') throw notFound('Menu not found');
    return get(appMenu(call));
  };
  const put = (owner: MenuHolder, call: Call): Answer => {
    const inputEnabled = sentInputEnabled(call.body['settings']);
    owner.menu = menuItems(call.body['items'], MOST_ITEMS, store);
    if (inputEnabled !== undefined) owner.menuInputEnabled = inputEnabled;
    else if (switches.menuSettingsUpdate === 'reset') delete owner.menuInputEnabled;
    store.touch();
    return get(owner);
  };
  const remove = (owner: MenuHolder, answer: View): Answer => {
    delete owner.menu;
    delete owner.menuInputEnabled;
    store.touch();
    return ok(answer);
  };

  return ['/apps/:appId', ''].flatMap((base): Route[] => {
    const ofApp = { path: `${base}/menu`, scopes };
    const ofIntegration = { path: `${base}/integrations/:integrationId/menu`, scopes };
    return [
      { ...ofApp, method: 'GET', handle: (call) => get(appMenu(call)) },
      { ...ofApp, method: 'PUT', handle: (call) => put(appMenu(call), call) },
      { ...ofApp, method: 'DELETE', handle: (call) => remove(appMenu(call), { menu: { items: [] } }) },
      { ...ofIntegration, method: 'GET', handle: getOfIntegration },
      { ...ofIntegration, method: 'PUT', handle: (call) => put(integrationMenu(call), call) },
      {
        ...ofIntegration,
        method: 'POST',
        handle: (call) => ({ ...put(integrationMenu(call), call), status: 201 }),
      },
      { ...ofIntegration, method: 'DELETE', handle: (call) => remove(integrationMenu(call), {}) },
    ];
  });
}

/** Whether people may write text beside the menu; undefined when a body does not say it. */
function sentInputEnabled(settings: Json | undefined): boolean | undefined {
  if (settings === undefined) return undefined;
  if (!isObject(settings)) throw badRequest('.settings: should be object');
  const { inputEnabled } = settings;
  if (inputEnabled === undefined || typeof inputEnabled === 'boolean') return inputEnabled;
  throw badRequest('.settings.inputEnabled: should be boolean');
}

/** Checks the items of a menu and gives each an id. */
function menuItems(items: Json | undefined, most: number, store: Store): Json[] {
  if (items === undefined) throw badRequest("should have required property 'items'");
  if (!Array.isArray(items)) throw badRequest('.items: should be array');
  if (items.length === 0) throw badRequest('.items: should NOT have fewer than 1 items');
  if (items.length > most) throw badRequest(`.items: should NOT have more than ${most} items`);
  return items.map((item, at) => menuItem(item, `.items[${at}]`, most === MOST_ITEMS, store));
}

function menuItem(item: Json, at: string, isFirstLevel: boolean, store: Store): JsonObject {
  if (!isObject(item)) throw badRequest(`${at}: should be object`);
  const { type, text } = item;
  if (typeof text !== 'string') throw badRequest(`${at}: should have required property 'text'`);
  if (type === 'submenu' && isFirstLevel) {
    return { _id: store.newId(), type, text, items: menuItems(item['items'], MOST_SUBMENU_ITEMS, store) };
  }
  if (type !== 'link' && type !== 'postback') {
    throw badRequest(`${at}.type: should be equal to one of the allowed values`);
  }
  const valueName = type === 'link' ? 'uri' : 'payload';
  const value = item[valueName];
  if (typeof value !== 'string') throw badRequest(`${at}: should have required property '${valueName}'`);
  return { _id: store.newId(), type, text, [valueName]: value };
}
