/** What is read without the YAML library: the same as with it, or nothing at all. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ManifestError } from '../../src/errors.ts';
import { LANGUAGE } from '../../src/kinds/language.ts';
import { manifestOf } from '../../src/manifest/load.ts';
import { readPlainYaml as read } from '../../src/manifest/yaml/plain-yaml.ts';
import { Findings, formatProblem } from '../../src/manifest/yaml/problem.ts';
import type { Node } from '../../src/manifest/yaml/tree.ts';
import { parseYaml } from '../../src/manifest/yaml/yaml.ts';
import { EFFORT, SEED } from '../proof/seed.ts';

const sample = `# a manifest as people write it
version: 1
api: v1.1   # the older one
apps:
  support:
    name: Acme  Support
    id: 5d8cff3cd55b040010928b5b
    protect: true
    settings: { conversationRetentionSeconds: 7776000 }
    metadata: { team: care, since: 'then', none: null, share: 1.5 }
    webhooks:
      inbox:
        target: https://chat.acme.example/smooch?at=\${WHERE:-here}
        triggers: [message:appUser, 'conversation:start', "postback"]
      # nothing is said of this one
      other: { target: https://b.example/, triggers: [] }
    keys:
      backend:
        rotate: { every: 90d, overlap: 7d }
        jwt:
          scope: app
      plain:
    channels:
      site: { type: web, brandColor: "65758e" }
publish:
- { secret: TOKEN, from: apps.support.keys.backend.jwt }
- secret: OTHER
  from: apps.support.id

  organization: acme
  visibility: selected
  repositories:
    - web
    -  team.site
`;

/** The same with what is said once and used often. */
const anchored = `version: 1
api: v1.1
defaults: &shared
  settings: { maskCreditCardNumbers: true }
  metadata: &team { team: care, at: "a\\tb" }
apps:
  one: &one
    name: One
    <<: *shared
    keys: &keys
      backend: &backend
        rotate: { every: 90d }
  two:
    <<: [*shared, { protect: true, metadata: *team }]
    name: &name "Two \\u00e9"
    keys: { <<: *keys, other: *backend }
    webhooks:
      w:
        target: https://a.example/
        triggers: &triggers
        - message:appUser
        - postback
      v: { target: &target https://b.example/, triggers: *triggers }
      u: { target: *target, triggers: &own [&first postback, *first] }
  three: *one
publish:
- &entry
  secret: TOKEN
  from: apps.one.keys.backend.jwt
- *entry
`;

/** Signs and words that mean something to YAML, each of which may turn a plain text into something else. */
const PIECES = [
  [' ', '  ', '\n', '\n  ', '\n    ', '\n\n', ': ', ':', ' #', '#', ' # c\n', '\n# c\n', ', ', ','],
  [
    '- ',
    '\n-\n  - -1',
    '\n- ',
    '\n- x',
    '-',
    '- a: b\n  c: d',
    '[',
    ']',
    '{',
    '}',
    '[a, b]',
    '{ a: b }',
    '{}',
  ],
  [
    '"',
    "'",
    '"q"',
    "'q'",
    '"a": b',
    '\\',
    '&a ',
    '&a *team',
    '*a',
    '*team',
    '*shared ',
    '<<: *shared\n',
    '<<: *one',
    '!t ',
    '|',
    '>',
    '? ',
    '?',
    '%',
    '@',
    '`',
    '$',
  ],
  [
    '~',
    'null',
    'True',
    'false',
    '1',
    '-0',
    '1.50',
    '.5',
    '0x1F',
    '.inf',
    '1e3',
    '<<: ',
    'a b',
    'a:b',
    '\n  more',
  ],
  ['key:', 'key: value', 'key: a: b', 'key : v', 'constructor: 1', '__proto__: 1', '---', '...'],
  ['\t', '\r\n', '\u00a0', '\ufeff', 'é', '😀'],
];
const piece = fc.constantFrom(...PIECES.flat());

/** A few lines of the sample, as if they were a file of their own, with slips in them. */
const slipped = fc
  .tuple(
    fc.nat(sample.split('\n').length),
    fc.integer({ min: 1, max: 24 }),
    fc.array(fc.record({ at: fc.nat(400), cut: fc.nat(4), put: piece }), { maxLength: 3 }),
  )
  .map(([from, count, slips]) => {
    const lines = (from % 2 === 0 ? sample : anchored).split('\n').slice(from, from + count);
    const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
    const text = lines
      .map((line) => (/^ *$/.test(line.slice(0, indent)) ? line.slice(indent) : line))
      .join('\n');
    return slips.reduce((now, { at, cut, put }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + put + now.slice(place + cut);
    }, text);
  });

const pieces = fc.array(fc.oneof(piece, fc.constantFrom('a: ', 'b: x', 'c:\n  ', 'd')), { maxLength: 12 });

/** The tree that is read without the library; undefined where it is needed. */
function readPlainYaml(text: string, name: string): Node | undefined {
  const plain = read(text, name);
  return 'root' in plain ? plain.root : undefined;
}

/** The tree as it is once all of it has been asked for. */
function written(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(written) };
  if (node.kind !== 'map') return node;
  const entries = [...node.entries].map(
    ([key, { place, value }]) => [key, { place, value: written(value) }] as const,
  );
  return { ...node, entries: new Map(entries) };
}

/** Whether the text is read without the library; then the library must read it so too, and find nothing to say. */
function isReadAlike(text: string): boolean {
  const plain = readPlainYaml(text, file);
  if (plain === undefined) return false;
  const { findings, ...whole } = parseYaml({ name: file, text });
  expect([...findings.errors, ...findings.warnings]).toEqual([]);
  expect(whole).toEqual({ name: file, root: written(plain), brokenFrom: Number.POSITIVE_INFINITY });
  return true;
}

test('a manifest as people write it needs no library, and means the same with it', () => {
  expect(isReadAlike(sample)).toBe(true);
  expect(understood(readPlainYaml(sample, file))).toMatchObject({ apps: [{ name: 'Acme  Support' }] });
});

test('anchors, aliases, merge keys and escapes need no library, and mean the same with it', () => {
  expect(isReadAlike(anchored)).toBe(true);
  expect(isReadAlike(anchored.replaceAll('\n', '\r\n'))).toBe(true);
  expect(understood(readPlainYaml(anchored, file))).toEqual(
    understood(parseYaml({ name: file, text: anchored }).root),
  );
});

test('whatever is read without the library, the library reads the same way, down to every line and column', () => {
  let alike = 0;
  const check = (text: string): void => {
    if (isReadAlike(text)) alike += 1;
  };
  fc.assert(fc.property(slipped, check), { seed: SEED, numRuns: 1200 * EFFORT });
  fc.assert(
    fc.property(
      pieces.map((all) => all.join('')),
      check,
    ),
    { seed: SEED, numRuns: 600 * EFFORT },
  );
  expect(alike).toBeGreaterThan(150);
});

const file = 'smooch.yml';
const addresses = [
  'apps',
  'apps.support',
  'apps.support.metadata.share',
  'apps.support.webhooks.inbox',
  'apps.support.webhooks.inbox.triggers[1]',
  'apps.support.webhooks.other.target',
  'apps.support.keys.backend.rotate.every',
  'apps.support.nowhere',
  'publish[1].from',
  'defaults.settings',
];

/** All that a run takes from a manifest, or all that is wrong with it. */
function understood(root: Node | undefined): unknown {
  try {
    const parsed = { name: file, root, brokenFrom: Number.POSITIVE_INFINITY, findings: new Findings() };
    const manifest = manifestOf([parsed], { variables: new Map(), environment: {} }, { language: LANGUAGE });
    return { ...manifest, place: addresses.map((address) => manifest.place(address)) };
  } catch (error) {
    if (error instanceof ManifestError) return error.problems.map(formatProblem);
    throw error;
  }
}

test('every value, every problem and every place is the same as with the library', () => {
  let alike = 0;
  const slips = fc.array(fc.record({ at: fc.nat(sample.length), cut: fc.nat(6), put: piece }), {
    maxLength: 2,
  });
  const text = fc
    .tuple(fc.constantFrom<string>(sample, anchored), slips)
    .map(([whole, all]) =>
      all.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), whole),
    );
  const check = (changed: string): void => {
    const plain = readPlainYaml(changed, file);
    if (plain === undefined) return;
    alike += 1;
    const { root } = parseYaml({ name: file, text: changed });
    expect(understood(plain)).toEqual(understood(root));
  };
  fc.assert(fc.property(text, check), { seed: SEED, numRuns: 600 * EFFORT, examples: [[sample]] });
  expect(alike).toBeGreaterThan(150);
});
