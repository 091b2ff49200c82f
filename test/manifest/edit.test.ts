/** One value of a manifest's text is changed, and every other character stays. */

import { describe, expect, test } from 'vitest';
import { EditableFile } from '../../src/manifest/edit/editable.ts';
import { edited } from '../../src/manifest/edit/text-edits.ts';
import type { Json } from '../../src/model.ts';

function set(text: string, address: string, value: Json, loose = true): string {
  const result = new EditableFile({ name: 'smooch.yml', text }).set(address.split('.'), value, { loose });
  return 'message' in result ? `${result.place.line}: ${result.message}` : edited(text, result.edits);
}

/** What is below an app in a manifest. */
function app(lines: string): string {
  return `apps:\n  a:\n${lines.replaceAll(/^/gm, '    ').replaceAll(/ +$/gm, '')}`;
}

const CHANGES: readonly (readonly [
  what: string,
  before: string,
  field: string,
  value: Json,
  after: string,
])[] = [
  ['a word', 'name: Old # why\n', 'name', 'New', 'name: New # why\n'],
  ['a word in double quotes', 'name: "Old"\n', 'name', 'New', 'name: "New"\n'],
  ['a word in single quotes', "name: 'Old' \n", 'name', "It's", "name: 'It''s' \n"],
  [
    'a text over several lines',
    'name: |  # why\n  Old\n  text\nid: x\n',
    'name',
    'New',
    'name: New # why\nid: x\n',
  ],
  ['a folded text at the end', 'name: >\n  Old\n', 'name', 'New', 'name: New\n'],
  ['a word over two lines', 'name: Old\n  text\nid: x\n', 'name', 'New', 'name: New\nid: x\n'],
  ['a text that looks like a number', 'name: Old\n', 'name', '007', 'name: "007"\n'],
  ['a text that looks like true', 'name: Old\n', 'name', 'yes', 'name: "yes"\n'],
  ['a text that begins a comment', 'name: Old\n', 'name', 'a #b', 'name: "a #b"\n'],
  ['a text with a colon', 'name: Old\n', 'name', 'a: b', 'name: "a: b"\n'],
  ['a URL', 'name: Old\n', 'name', 'https://a.example/b?c=d&e', 'name: https://a.example/b?c=d&e\n'],
  ['a text that looks like a variable', 'name: Old\n', 'name', '${HOME}', 'name: "$${HOME}"\n'],
  ['a text with a line break', "name: 'Old'\n", 'name', 'a\nb', 'name: "a\\nb"\n'],
  ['a text that turns the direction', 'name: Old\n', 'name', 'a\u202eb', 'name: "a\\u202eb"\n'],
  ['a separator of lines in single quotes', "name: 'Old'\n", 'name', 'a\u2028b', 'name: "a\\u2028b"\n'],
  ['a number', 'x: 90  # s\n', 'x', 5, 'x: 5  # s\n'],
  ['null', 'x: true\n', 'x', null, 'x: null\n'],
  ['nothing', 'x: # none\ny: 1\n', 'x', 'b', 'x: b # none\ny: 1\n'],
  ['the alias of a text', 'x: *y\n', 'x', 'b', 'x: b\n'],
  ['the anchor of a text', 'x: &none y\n', 'x', 'b', 'x: &none b\n'],
  ['a field in brackets', 's: { x: true, y: 1 } # c\n', 's.x', false, 's: { x: false, y: 1 } # c\n'],
  [
    'a new field of a block',
    's:\n  # of y\n  y: 1 # c\n\nz: 1\n',
    's.x',
    'b',
    's:\n  # of y\n  y: 1 # c\n  x: b\n\nz: 1\n',
  ],
  ['a new field at the end of the file', 's:\n  y: 1', 's.x', 'b', 's:\n  y: 1\n      x: b'],
  [
    'a new field behind a text of lines',
    's:\n  y: |\n    a\n    b\n\nz: 1\n',
    's.x',
    'b',
    's:\n  y: |\n    a\n    b\n  x: b\n\nz: 1\n',
  ],
  ['a new field in brackets', 's: { y: 1 }\n', 's.x', 'b', 's: { y: 1, x: b }\n'],
  ['a new field in empty brackets', 's: {}\n', 's.x', 'b', 's: { x: b }\n'],
  ['a new field of nothing', 's: # c\n', 's.x', 'b', 's: { x: b } # c\n'],
  [
    'an item less',
    't:\n  - a # A\n  # of b\n  - b # B\n  - c\nz: 1\n',
    't',
    ['a', 'c'],
    't:\n  - a # A\n  # of b\n  - c\nz: 1\n',
  ],
  ['another first item', 't:\n- a\n- b\nz: 1\n', 't', ['b', 'c'], 't:\n- b\n- c\nz: 1\n'],
  ['other items', 't:\n  - a # A\n  - "b"\nz: 1\n', 't', ['c', 'd'], 't:\n  - c # A\n  - "d"\nz: 1\n'],
  ['no items', 't:\n- a\n- b\nz: 1\n', 't', [], 't: []\nz: 1\n'],
  ['first items', 't: [] # c\n', 't', ['a', 'b:c'], 't: [a, b:c] # c\n'],
  ['an item more, in brackets', 't: [ a, "b" ] # c\n', 't', ['a', 'b', 'c'], 't: [ a, "b", c ] # c\n'],
  ['an item less, in brackets', 't: [a, "b", c] # c\n', 't', ['b', 'c'], 't: ["b", c] # c\n'],
  ['items over lines, in brackets', 't: [\n  a,\n  b,\n]\n', 't', ['b', 'c'], 't: [\n  b,\n  c,\n]\n'],
  [
    'an item of maps',
    'm:\n- t: a # A\n  u: b\n- t: c\n',
    'm',
    [{ t: 'a', u: 'd' }, { t: 'c' }],
    'm:\n- t: a # A\n  u: d\n- t: c\n',
  ],
  [
    'a map more',
    'm:\n- t: a # A\n',
    'm',
    [{ t: 'a' }, { t: 'b', u: ['1'] }],
    'm:\n- t: a # A\n- { t: b, u: ["1"] }\n',
  ],
  ['a list in place of a word', 't: a # c\n', 't', ['a'], 't: [a] # c\n'],
];

describe('the text of one value', () => {
  test.each(CHANGES)('%s', (_what, before, field, value, after) => {
    expect(set(app(before), `apps.a.${field}`, value)).toBe(app(after).replace(/\n {10}x/, '\n      x'));
  });

  test.each(CHANGES)('%s, with line ends of Windows', (_what, before, field, value, after) => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(set(windows(app(before)), `apps.a.${field}`, value)).toBe(
      windows(app(after).replace(/\n {10}x/, '\n      x')),
    );
  });
});

test('an order that counts is kept', () => {
  expect(set(app('t: [a, b]\n'), 'apps.a.t', ['b', 'a'], false)).toBe(app('t: [b, a]\n'));
  expect(set(app('t: [a, b]\n'), 'apps.a.t', ['b', 'a'], true)).toBe(app('t: [a, b]\n'));
});

test.each([
  [
    'a variable',
    'apps:\n  a:\n    name: "${NAME:-${OTHER}}"\n',
    /^3: `\$\{NAME\}` and `\$\{OTHER\}` fill it in\./,
  ],
  ['a list with a variable', 'apps:\n  a:\n    name:\n      - "${NAME}"\n', /^4: `\$\{NAME\}` fills it in\./],
  ['an alias above it', 'x-a: &a\n  name: b\napps:\n  a: *a\n', /^4: It comes from the alias `\*a`\./],
  [
    'an anchor that another place uses',
    'apps:\n  a: &a\n    name: b\n  b:\n    <<: *a\n',
    /^3: It is inside of the anchor `&a`, which another place uses\./,
  ],
  [
    'a variable of the defaults',
    'defaults:\n  name: ${NAME}\napps:\n  a: {}\n',
    /^2: `\$\{NAME\}` fills it in\./,
  ],
  [
    'comments inside of what is written anew',
    'apps:\n  a:\n    name:\n      # why\n      - b\n      # more\n      - c\n',
    /^3: It cannot be changed without a loss, as there are comments inside of it\./,
  ],
])('%s is left to people', (_what, text, message) => {
  expect(set(text, 'apps.a.name', 'New')).toMatch(message);
});

test('a field of a merge key is overridden in its place, and one below it is left to people', () => {
  const text = 'x-a: &a\n  name: b\n  s: { x: 1 }\napps:\n  a:\n    <<: *a\n';
  expect(set(text, 'apps.a.name', 'New')).toBe(`${text}`.replace('*a\n', '*a\n    name: New\n'));
  expect(set(text, 'apps.a.s.x', 2)).toMatch(/^6: It comes from a merge key/);
});

test('a field of the defaults is overridden in the app', () => {
  const text = 'defaults:\n  s:\n    x: 1\napps:\n  a:\n    name: b\n  c:\n    name: d\n';
  expect(set(text, 'apps.a.s.x', 2)).toBe(text.replace('name: b\n', 'name: b\n    s: { x: 2 }\n'));
});
