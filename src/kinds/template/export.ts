/** Message templates in an exported manifest. Pure but for reading. */

import { YAMLMap } from 'yaml';
import { add, escaped, escapedJson, keysFor, plain } from '../../manifest/yaml/written.ts';
import type { Json } from '../../model.ts';
import type { ExportedApp, KindExport } from '../exported.ts';
import { type ActualTemplate, TEMPLATES } from './api-v11.ts';

/** The field `templates` of an app. */
export const templateExport: KindExport<ActualTemplate> = {
  read: (account, app) => account.collection(TEMPLATES, app.id).list(),
  keys: (exported) => {
    const recorded = exported.recorded('template');
    return keysFor(
      declarable(exported),
      ({ id }) => recorded.get(id),
      ({ name }) => name,
      'template',
    );
  },
  write: (entry, exported) => {
    const keyOf = exported.keysOf('template');
    const section = new YAMLMap();
    const declared = declarable(exported);
    for (const { id, name, message } of declared) {
      const key = keyOf.get(id) ?? id;
      const item = new YAMLMap();
      if (name !== key) item.set('name', escaped(name));
      item.set('message', escapedJson(withoutEmpty(message as Json)));
      section.set(key, item);
    }
    const left = exported.all<ActualTemplate>('template').filter((one) => !declared.includes(one));
    add(
      entry,
      'templates',
      section,
      left.map(({ id, name }) => `template ${id} ${plain(name)}: another one has the same name`),
    );
  },
};

/** Of several with one name the oldest counts. */
function declarable(exported: ExportedApp): readonly ActualTemplate[] {
  return exported
    .all<ActualTemplate>('template')
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
}

/** Without empty texts, which the vendor adds in place of what was not sent. */
function withoutEmpty(value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => withoutEmpty(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== '')
      .map(([name, inner]) => [name, withoutEmpty(inner)]),
  );
}
