/** The text of an exported manifest. Pure. */

import { Document, type Pair, Scalar, YAMLMap } from 'yaml';
import { knowsSetting } from '../manifest/schema.ts';
import type { ActualApp, ActualKey, ActualWebhook, Api } from '../model.ts';
import { appKeyOf, isMarked, isProtected, MARK_PREFIX, recordedIds } from '../reconcile/marks.ts';
import { sameTarget } from '../target.ts';
import { channelSection } from './channels.ts';
import type { ExportedApp } from './export.ts';
import { escaped, freshKey, isKey, plain } from './keys.ts';

/** What a manifest takes of webhooks and keys in one app. */
const MOST_PER_APP = 10;

/** The manifest that declares these apps as they are, sorted, without a secret; what it cannot declare is a comment. */
export function manifestText(
  apps: readonly ExportedApp[],
  { api, owner }: { readonly api: Api; readonly owner: string },
): string {
  const document = new Document(new YAMLMap());
  document.commentBefore =
    ' Exported by smooch-provision. `plan` shows what adopting it would do: nothing but write marks.\n' +
    ' Secrets are not in here: the account keeps them. Only channels ask for theirs, as variables.';
  document.set('version', 1);
  document.set('api', api);
  document.set('owner', owner);
  const taken = new Set<string>();
  const map = new YAMLMap();
  for (const exported of apps) {
    const marked = isMarked(exported.app.metadata) ? appKeyOf(exported.app.metadata) : undefined;
    const key = freshKey(marked ?? exported.app.name, 'app', taken);
    map.set(key, appMap(exported, key, api));
  }
  document.set('apps', map);
  return document.toString({ lineWidth: 0 });
}

function appMap({ app, keys, webhooks, channels }: ExportedApp, appKey: string, api: Api): YAMLMap {
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
  for (const [name, value] of sorted(app.metadata))
    if (!name.startsWith(MARK_PREFIX)) metadata.set(name, typeof value === 'string' ? escaped(value) : value);
  if (metadata.items.length > 0) map.set('metadata', metadata);
  addWebhooks(map, app, webhooks);
  addKeys(map, keys);
  const { section, left } = channelSection(app, appKey, channels, api);
  add(map, 'channels', section, left);
  return map;
}

function addWebhooks(map: YAMLMap, app: ActualApp, webhooks: readonly ActualWebhook[]): void {
  const keyOf = new Map([...recordedIds(app.metadata, 'webhook')].map(([key, id]) => [id, key]));
  const section = new YAMLMap();
  const left: string[] = [];
  const taken = new Set<string>();
  const targets: string[] = [];
  for (const webhook of [...webhooks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const why = whyNot(webhook, targets, section.items.length);
    if (why !== undefined) {
      left.push(`webhook ${webhook.id} ${plain(webhook.target)}: ${why}`);
      continue;
    }
    targets.push(webhook.target);
    const key = freshKey(keyOf.get(webhook.id) ?? new URL(webhook.target).hostname, 'webhook', taken);
    const item = new YAMLMap();
    item.set('target', escaped(webhook.target));
    item.set('triggers', [...new Set(webhook.triggers)].sort());
    for (const [flag, value] of sorted(webhook.flags)) if (value) item.set(flag, true);
    section.set(key, item);
  }
  add(map, 'webhooks', section, left);
}

function whyNot(webhook: ActualWebhook, targets: readonly string[], count: number): string | undefined {
  const { target, otherGeneration } = webhook;
  if (otherGeneration !== undefined) return `made through ${otherGeneration}, whose manifest can declare it`;
  if (!URL.canParse(target)) return 'its target is no URL';
  const { protocol, hostname, username, hash } = new URL(target);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback)) return 'its target is not https';
  if (username !== '' || hash !== '') return 'its target holds credentials or a fragment';
  if (targets.some((one) => sameTarget(one, target))) return 'a second one with the same target';
  return count >= MOST_PER_APP ? 'one too many' : undefined;
}

function addKeys(map: YAMLMap, keys: readonly ActualKey[]): void {
  const section = new YAMLMap();
  const left: string[] = [];
  // Of several with one name the newest is the one that a manifest means.
  for (const key of [...keys].sort((a, b) => (a.id > b.id ? -1 : 1))) {
    if (!isKey(key.name)) left.push(`key ${key.id} ${plain(key.name)}: its name cannot be a manifest key`);
    else if (section.has(key.name))
      left.push(`key ${key.id} ${plain(key.name)}: an older one of the same name`);
    else section.set(key.name, new YAMLMap());
  }
  section.items.sort((a: Pair, b: Pair) => (String(a.key) < String(b.key) ? -1 : 1));
  add(map, 'keys', section, left);
}

function add(map: YAMLMap, name: string, section: YAMLMap, left: readonly string[]): void {
  const note = left.map((line) => ` not declared: ${line}`).join('\n');
  if (section.items.length > 0) {
    const key = new Scalar(name);
    if (note !== '') key.commentBefore = note;
    map.set(key, section);
  } else if (note !== '') map.comment = [map.comment, note].filter(Boolean).join('\n');
}

function sorted<T>(fields: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
