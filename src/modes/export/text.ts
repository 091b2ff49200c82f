/** The text of an exported manifest. Pure. */

import { Document, type Pair, Scalar, type ScalarTag, type Tags, YAMLMap } from 'yaml';
import { knowsSetting, takesAppName, takesMetadataName } from '../../kinds/app/schema.ts';
import { channelSection, menuSection } from '../../kinds/channel/export.ts';
import type { ExportedApp, ExportedServiceAccount } from '../../kinds/exported.ts';
import { TEMPORARY_KEY } from '../../kinds/key/name.ts';
import { takesName } from '../../kinds/key/schema.ts';
import { takesMenu } from '../../kinds/menu/rules.ts';
import { switchboardKeys, switchboardSection } from '../../kinds/switchboard/export.ts';
import { sameTarget } from '../../kinds/webhook/same-target.ts';
import { judgeTarget } from '../../kinds/webhook/target.ts';
import { isIndentedOtherwise } from '../../manifest/yaml/slips.ts';
import { escaped, freshKey, isKey, plain } from '../../manifest/yaml/written.ts';
import type { ActualApp, ActualKey, ActualWebhook, Api } from '../../model.ts';
import { appKeyOf, isMarked, isProtected, MARK_PREFIX, recordedIds } from '../../reconcile/marks.ts';
import { escapedDocument, needsEscapes } from '../../text/escaped-document.ts';

/** What a manifest takes of webhooks and keys in one app. */
const MOST_PER_APP = 10;

/** The manifest that declares all of this as it is, sorted, without a secret; what it cannot declare is a comment. */
export function manifestText(
  {
    apps,
    serviceAccounts,
  }: { readonly apps: readonly ExportedApp[]; readonly serviceAccounts: readonly ExportedServiceAccount[] },
  { api, owner }: { readonly api: Api; readonly owner: string },
): string {
  const document = new Document(new YAMLMap(), { customTags });
  document.commentBefore =
    ' Exported by smooch-provision. `plan` shows what adopting it would do: nothing but write marks.\n' +
    ' Secrets are not in here: the account keeps them. Only channels need theirs, as variables.';
  document.set('version', 1);
  document.set('api', api);
  document.set('owner', owner);
  const keyOf = keysFor(
    apps.map(({ app }) => app),
    keyBefore,
    ({ name }) => name,
    'app',
  );
  const map = new YAMLMap();
  const left: string[] = [];
  for (const exported of apps) {
    const { app } = exported;
    const key = keyOf.get(app.id) ?? app.id;
    if (takesAppName(app.name)) map.set(key, appMap(exported, key, api));
    else left.push(`app ${app.id} ${plain(app.name)}: its name cannot be that of a manifest's app`);
  }
  if (left.length > 0) map.comment = notes(left);
  document.set('apps', map);
  addServiceAccounts(document, serviceAccounts);
  return escapedDocument(document.toString({ lineWidth: 0 }));
}

/** Strings as always, but in double quotes where they need escapes, which mean nothing in any other. */
function customTags(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag !== 'object' || tag.tag !== 'tag:yaml.org,2002:str' || tag.collection) return tag;
    const { stringify } = tag;
    return {
      ...tag,
      stringify(item, ...context) {
        const scalar = new Scalar(item.value);
        const isQuoted = typeof item.value === 'string' && needsEscapes(item.value);
        if (isQuoted) scalar.type = Scalar.QUOTE_DOUBLE;
        return stringify?.(isQuoted ? scalar : (item as Scalar), ...context) ?? '';
      },
    } satisfies ScalarTag;
  });
}

function keyBefore({ metadata }: ActualApp): string | undefined {
  return isMarked(metadata) ? appKeyOf(metadata) : undefined;
}

function addServiceAccounts(document: Document, serviceAccounts: readonly ExportedServiceAccount[]): void {
  if (serviceAccounts.length === 0) return;
  const keyOf = keysFor(
    serviceAccounts.map(({ account }) => account),
    () => undefined,
    ({ name }) => name,
    'service-account',
  );
  const section = new YAMLMap();
  const left: string[] = [];
  for (const { account, keys } of serviceAccounts) {
    const { id, name } = account;
    if (!takesAppName(name)) {
      left.push(`service account ${id} ${plain(name)}: a manifest takes no such name`);
      continue;
    }
    const map = new YAMLMap();
    map.set('name', escaped(name));
    map.set('id', id);
    const named = keySection(keys);
    add(map, 'keys', named.section, named.left);
    section.set(keyOf.get(id) ?? id, map);
  }
  if (left.length > 0) section.comment = notes(left);
  document.set('serviceAccounts', section);
}

function appMap(exported: ExportedApp, appKey: string, api: Api): YAMLMap {
  const { app, keys, menus, switchboard } = exported;
  const map = new YAMLMap();
  map.set('name', escaped(app.name));
  map.set('id', app.id);
  if (isProtected(app.metadata)) map.set('protect', true);
  const settings = new YAMLMap();
  for (const [name, value] of sorted(app.settings)) {
    if (value !== null && knowsSetting(name, api)) settings.set(name, value);
  }
  if (settings.items.length > 0) map.set('settings', settings);
  const metadata = new YAMLMap();
  const left: string[] = [];
  for (const [name, value] of sorted(app.metadata)) {
    if (takesMetadataName(name))
      metadata.set(mapKey(name), typeof value === 'string' ? escaped(value) : value);
    else if (!name.startsWith(MARK_PREFIX))
      left.push(`metadata ${plain(name)}: a manifest takes no such name`);
  }
  add(map, 'metadata', metadata, left);
  const webhookKeys = addWebhooks(map, exported);
  const named = keySection(keys, recordedKeys(app, 'key', ''));
  add(map, 'keys', named.section, named.left);
  const responders = switchboard?.integrations ?? [];
  const responderKeys = switchboardKeys(app, responders);
  const responderOf = (name: string): string | undefined =>
    responderKeys.get(responders.find((one) => one.name === name)?.id ?? '');
  const channel = channelSection(app, appKey, exported, api, responderOf);
  add(map, 'channels', channel.section, channel.left);
  const menu = menus.get(app.id);
  if (menu !== undefined && takesMenu(menu.items)) map.set('menu', menuSection(menu));
  else if (menu !== undefined)
    map.comment = [map.comment, notes(['menu: a manifest takes no such menu'])].filter(Boolean).join('\n');
  const board = switchboardSection(exported, responderKeys, webhookKeys);
  if (board !== undefined) map.set('switchboard', board);
  return map;
}

/** The manifest keys of keys by their ids, as far as the app's marks have them; all begin with `holder`, which is left out. */
function recordedKeys(
  { metadata }: ActualApp,
  kind: 'key' | 'integrationKey',
  holder: string,
): ReadonlyMap<string, string> {
  const all = isMarked(metadata) ? [...recordedIds(metadata, kind)] : [];
  return new Map(
    all.filter(([key]) => key.startsWith(holder)).map(([key, id]) => [id, key.slice(holder.length)]),
  );
}

/** Gives the manifest keys of the webhooks that are declared, by id. */
function addWebhooks(
  map: YAMLMap,
  { app, webhooks, integrationKeys }: ExportedApp,
): ReadonlyMap<string, string> {
  const recorded = new Map([...recordedIds(app.metadata, 'webhook')].map(([key, id]) => [id, key]));
  const section = new YAMLMap();
  const left: string[] = [];
  const declared: ActualWebhook[] = [];
  for (const webhook of [...webhooks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const why = whyNot(webhook, declared);
    if (why === undefined) declared.push(webhook);
    else left.push(`webhook ${webhook.id} ${plain(withoutCredentials(webhook.target))}: ${why}`);
  }
  const keyOf = keysFor(
    declared,
    ({ id }) => (isMarked(app.metadata) ? recorded.get(id) : undefined),
    ({ target }) => new URL(target).hostname,
    'webhook',
  );
  for (const { id, name, target, triggers, flags } of declared) {
    const item = new YAMLMap();
    const key = keyOf.get(id) ?? id;
    if (name !== undefined && name !== key && takesName(name)) item.set('name', escaped(name));
    item.set('target', escaped(target));
    item.set('triggers', [...new Set(triggers)].sort());
    for (const [flag, value] of sorted(flags)) if (value) item.set(flag, true);
    const own = keySection(integrationKeys.get(id) ?? [], recordedKeys(app, 'integrationKey', `${key}.`));
    add(item, 'keys', own.section, own.left);
    section.set(key, item);
  }
  add(map, 'webhooks', section, left);
  return keyOf;
}

/** Why a manifest cannot declare a webhook beside those that it declares already. */
function whyNot(
  { target, otherGeneration }: ActualWebhook,
  declared: readonly ActualWebhook[],
): string | undefined {
  if (otherGeneration !== undefined)
    return `created through ${otherGeneration}, whose manifest can declare it`;
  const wrong = judgeTarget(target);
  if (wrong !== undefined) return `in a manifest, a target ${wrong}`;
  if (declared.some((one) => sameTarget(one.target, target))) return 'a second one with the same target';
  return declared.length >= MOST_PER_APP ? 'one too many' : undefined;
}

/** A target that may go into a comment: whatever it is, without a user's name and password. */
function withoutCredentials(target: string): string {
  return target.replace(/^([^/]*\/\/)?[^/?#]*@/, '$1');
}

/** A section of keys, and what it cannot declare, as lines of a comment. `recorded`: the manifest keys of before, by id. */
function keySection(
  keys: readonly ActualKey[],
  recorded: ReadonlyMap<string, string> = new Map(),
): {
  readonly section: YAMLMap;
  readonly left: readonly string[];
} {
  const section = new YAMLMap();
  const left: string[] = [];
  const names = new Set<string>();
  const taken = new Set(keys.map(({ name }) => name));
  // A manifest has called it otherwise than it is named.
  const recordedOf = ({ id, name }: ActualKey): string | undefined => {
    const key = recorded.get(id);
    return key === name || taken.has(key ?? '') ? undefined : key;
  };
  // Of several with one name the newest is the one that a manifest means.
  for (const key of [...keys].sort((a, b) => (a.id > b.id ? -1 : 1))) {
    if (key.name === TEMPORARY_KEY)
      left.push(`key ${key.id}: a run left it behind, and the next one removes it`);
    else if (names.has(key.name))
      left.push(`key ${key.id} ${plain(key.name)}: an older one of the same name`);
    else if (isKey(key.name) && recordedOf(key) === undefined) section.set(key.name, new YAMLMap());
    else if (takesName(key.name)) {
      const item = new YAMLMap();
      item.set('name', escaped(key.name));
      section.set(freshKey(recordedOf(key) ?? key.name, 'key', taken), item);
    } else left.push(`key ${key.id} ${plain(key.name)}: a manifest takes no such name`);
    names.add(key.name);
  }
  section.items.sort((a: Pair, b: Pair) => (String(a.key) < String(b.key) ? -1 : 1));
  return { section, left };
}

function add(map: YAMLMap, name: string, section: YAMLMap, left: readonly string[]): void {
  const note = notes(left);
  if (section.items.length > 0) {
    const key = new Scalar(name);
    if (note !== '') key.commentBefore = note;
    map.set(key, section);
  } else if (note !== '') map.comment = [map.comment, note].filter(Boolean).join('\n');
}

/** A key of a map as it is, also where YAML would take it for the merge key, and a reader for an indented one. */
function mapKey(name: string): string | Scalar {
  const key = new Scalar(name);
  key.type = Scalar.QUOTE_DOUBLE;
  return name === '<<' || isIndentedOtherwise(name) ? key : name;
}

function notes(left: readonly string[]): string {
  return left.map((line) => ` not declared: ${line}`).join('\n');
}

/** A manifest key for each, by id: what a manifest has called it before, else one like its name. */
function keysFor<T extends { readonly id: string }>(
  all: readonly T[],
  before: (one: T) => string | undefined,
  name: (one: T) => string,
  instead: string,
): Map<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const one of all) {
    const key = before(one);
    if (key !== undefined && isKey(key) && !taken.has(key)) keys.set(one.id, freshKey(key, instead, taken));
  }
  for (const one of all) if (!keys.has(one.id)) keys.set(one.id, freshKey(name(one), instead, taken));
  return keys;
}

function sorted<T>(fields: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
