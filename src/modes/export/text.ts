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
  const before = ({ id, metadata }: ActualApp): string | undefined =>
    labels.get(id) ?? (isMarked(metadata) ? appKeyOf(metadata) : undefined);
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
  const appEntries = apps.map((exported): Entry => {
    const { id, name } = exported.app;
    return takesAppName(name)
      ? [exported.key, appMap(exported, kinds)]
      : `app ${id} ${plain(name)}: its name cannot be that of a manifest's app`;
  });
  document.set('apps', sectionOf(appEntries));
  if (serviceAccounts.length > 0) document.set('serviceAccounts', sectionOf(serviceEntries(serviceAccounts)));
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

/** An entry of a section, or why a manifest cannot have it. */
type Entry = readonly [key: string, map: YAMLMap] | string;

/** A section of the manifest; what it cannot have is a comment in it. */
function sectionOf(entries: readonly Entry[]): YAMLMap {
  const section = new YAMLMap();
  for (const entry of entries) if (typeof entry !== 'string') section.set(...entry);
  const left = entries.filter((entry) => typeof entry === 'string');
  if (left.length > 0) section.comment = notes(left);
  return section;
}

function serviceEntries(serviceAccounts: readonly ExportedServiceAccount[]): Entry[] {
  const accounts = serviceAccounts.map(({ account }) => account);
  const keyOf = keysFor(
    accounts,
    () => undefined,
    ({ name }) => name,
    'service-account',
  );
  return serviceAccounts.map(({ account: { id, name }, keys }): Entry => {
    if (!takesAppName(name)) return `service account ${id} ${plain(name)}: a manifest takes no such name`;
    const map = new YAMLMap();
    map.set('name', escaped(name));
    map.set('id', id);
    addKeys(map, keys);
    return [keyOf.get(id) ?? id, map];
  });
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
