/** The fields of a manifest, from the description that manifests are checked with. */

import { LANGUAGE } from '../../src/kinds/language.ts';
import type { FieldsShape, Shape, TermShape, VariantsShape } from '../../src/manifest/schema/shape.ts';
import type { Api } from '../../src/model.ts';
import { table } from './table.ts';

const APIS: readonly Api[] = ['v1.1', 'v2'];

/** Sections of an app that have a table of their own. */
const SECTIONS = ['settings', 'keys', 'webhooks', 'channels', 'menu', 'templates', 'switchboard'];

/** One table of fields for each part of a manifest, with headings. */
export function fieldTables(): string {
  const app = entryOf(fieldOf(LANGUAGE.manifestShape, 'apps'));
  const tables = [
    section(
      'The file',
      rowsOf(LANGUAGE.manifestShape, { without: ['defaults', 'apps', 'serviceAccounts', 'publish'] }),
    ),
    section('`apps.<app>`', rowsOf(app, { without: SECTIONS })),
    ...SECTIONS.map((name) => section(`\`apps.<app>.${name}\``, sectionRows(fieldOf(app, name)))),
    section(
      '`serviceAccounts.<account>`',
      rowsOf(entryOf(fieldOf(LANGUAGE.manifestShape, 'serviceAccounts'))),
    ),
    section('`publish`', sectionRows(fieldOf(LANGUAGE.manifestShape, 'publish'))),
  ];
  return tables.join('\n\n');
}

/** The types of channels, with the fields of each that must be there and that may be. */
export function channelTypesTable(): string {
  const app = entryOf(fieldOf(LANGUAGE.manifestShape, 'apps'));
  const { of } = variantsOf(fieldOf(app, 'channels'));
  const types = [...new Set(APIS.flatMap((api) => Object.keys(of[api])))].sort();
  const rows = types.map((type) => {
    const apis = APIS.filter((api) => Object.hasOwn(of[api], type));
    const fields = new Map(apis.flatMap((api) => Object.entries(of[api][type]?.fields ?? {})));
    for (const common of COMMON) fields.delete(common);
    const needed = [...fields].filter(([, { required = [] }]) => required.length > 0).map(([name]) => name);
    const others = [...fields.keys()].filter((name) => !needed.includes(name));
    return [`\`${type}\``, apis.join(', '), names(needed), names(others)];
  });
  return table(['type', 'api', 'required', 'optional'], rows);
}

/** What every channel has. */
const COMMON = ['type', 'displayName', 'name', 'external', 'defaultResponder', 'menu'];

/** The triggers that webhooks can have in each generation. */
export function triggersTable(): string {
  const app = entryOf(fieldOf(LANGUAGE.manifestShape, 'apps'));
  const triggers = fieldOf(entryOf(fieldOf(app, 'webhooks')), 'triggers');
  if (triggers.type !== 'list' || triggers.of.type !== 'term')
    throw new Error('Triggers are a set of terms.');
  const { known }: TermShape = triggers.of;
  return table(
    ['api', 'triggers'],
    APIS.map((api) => [api, names(known[api])]),
  );
}

type Row = readonly [field: string, meaning: string];

function sectionRows(shape: Shape): Row[] {
  if (shape.type === 'list') return sectionRows(shape.of);
  if (shape.type === 'entries') return sectionRows(shape.of);
  if (shape.type === 'variants') {
    const all = new Map(
      APIS.flatMap((api) => Object.values(shape.of[api]).flatMap((one) => Object.entries(one.fields))),
    );
    return [...all].flatMap(([name, field]) => (COMMON.includes(name) ? rowOf(name, field) : []));
  }
  return shape.type === 'fields' ? rowsOf(shape) : [];
}

interface Walk {
  readonly under?: string;
  readonly without?: readonly string[];
}

function rowsOf(shape: FieldsShape, { under = '', without = [] }: Walk = {}): Row[] {
  return Object.entries(shape.fields)
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, field]) => rowOf(`${under}${name}`, field));
}

function rowOf(name: string, { shape, api, required = [] }: FieldsShape['fields'][string]): Row[] {
  const notes = [
    api === undefined ? '' : `${api} only`,
    required.length === 0
      ? ''
      : required.length === APIS.length || api !== undefined
        ? 'required'
        : `required in ${required.join(', ')}`,
  ].filter((note) => note !== '');
  const choices =
    shape.type === 'choice' ? ` One of ${names(shape.of.map(({ value }) => String(value)))}.` : '';
  const text = `${shape.description}${choices}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
  return [[`\`${name}\``, text], ...within(name, shape)];
}

/** The fields of what is in a field, as far as a table can show them: a submenu holds what a menu holds. */
function within(name: string, shape: Shape): Row[] {
  if (name.split('.').length > 3) return [];
  if (shape.type === 'fields') return rowsOf(shape, { under: `${name}.` });
  if (shape.type === 'entries' && shape.of.type === 'fields') {
    return rowsOf(shape.of, { under: `${name}.<${shape.of.noun.split(' ').at(-1)}>.` });
  }
  if (shape.type === 'list' && shape.of.type === 'fields' && !name.includes('[]')) {
    return rowsOf(shape.of, { under: `${name}[].` });
  }
  return [];
}

function section(title: string, rows: readonly Row[]): string {
  return `### ${title}\n\n${table(['field', 'meaning'], rows)}`;
}

function fieldOf(shape: FieldsShape, name: string): Shape {
  const field = shape.fields[name];
  if (field === undefined) throw new Error(`There is no field ${name}.`);
  return field.shape;
}

function entryOf(shape: Shape): FieldsShape {
  if (shape.type !== 'entries' || shape.of.type !== 'fields')
    throw new Error('It has no entries with fields.');
  return shape.of;
}

function variantsOf(shape: Shape): VariantsShape {
  if (shape.type !== 'entries' || shape.of.type !== 'variants')
    throw new Error('It has no entries with variants.');
  return shape.of;
}

function names(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(', ');
}
