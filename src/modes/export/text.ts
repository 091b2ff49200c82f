/** The text of an exported manifest. Pure. */

import { Document, Scalar, type ScalarTag, type Tags, YAMLMap } from 'yaml';
import { knowsSetting, takesAppName, takesMetadataName } from '../../kinds/app/schema.ts';
import type { ExportedApp, ExportedServiceAccount, KindExport } from '../../kinds/exported.ts';
import { addKeys } from '../../kinds/key/export.ts';
import { add, escaped, keysFor, mapKey, notes, plain, sorted } from '../../manifest/yaml/written.ts';
import type { ActualApp, Api } from '../../model.ts';
import { appKeyOf, isMarked, isProtected, MARK_PREFIX } from '../../reconcile/marks.ts';
import { schemaAddress } from '../../runtime/version.ts';
import { escapedDocument, needsEscapes } from '../../text/escaped-document.ts';

type Kinds = ReadonlyMap<string, KindExport>;

/** The manifest keys of apps, by id; `labels`: what they are called already. */
export function appKeys(
  apps: readonly ActualApp[],
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const before = (app: ActualApp): string | undefined => labels.get(app.id) ?? keyBefore(app);
  return keysFor(apps, before, ({ name }) => name, 'app');
}

/** The manifest that declares all of this as it is, sorted, without a secret; what it cannot declare is a comment. */
export function manifestText(
  {
    apps,
    serviceAccounts,
  }: { readonly apps: readonly ExportedApp[]; readonly serviceAccounts: readonly ExportedServiceAccount[] },
  { api, owner, kinds }: { readonly api: Api; readonly owner: string; readonly kinds: Kinds },
): string {
  const document = new Document(new YAMLMap(), { customTags });
  document.commentBefore =
    ` yaml-language-server: $schema=${schemaAddress('manifest.schema.json')}\n` +
    ' Exported by smooch-provision. `plan` shows what adopting it would do: nothing but write marks.\n' +
    ' Secrets are not in here: the account keeps them. Only channels need theirs, as variables.';
  document.set('version', 1);
  document.set('api', api);
  document.set('owner', owner);
  const map = new YAMLMap();
  const left: string[] = [];
  for (const exported of apps) {
    const { app } = exported;
    if (takesAppName(app.name)) map.set(exported.key, appMap(exported, kinds));
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
    addKeys(map, keys);
    section.set(keyOf.get(id) ?? id, map);
  }
  if (left.length > 0) section.comment = notes(left);
  document.set('serviceAccounts', section);
}

function appMap(exported: ExportedApp, kinds: Kinds): YAMLMap {
  const { app, api } = exported;
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
  for (const kind of kinds.values()) kind.write?.(map, exported);
  return map;
}
