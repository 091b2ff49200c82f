import { describe, expect, test } from 'vitest';
import { problemsOf, v1App } from './reading.ts';

const head = 'version: 1\napi: v1.1\napps: { support: { name: Support } }\n';
const answers = (text: string): string[] => problemsOf(text).map((line) => line.replace(/^smooch\.yml:/, ''));

describe('what YAML allows and a manifest does not', () => {
  test.each<readonly [string, string, ...string[]]>([
    [
      'a key twice',
      `${head}api: v2\n`,
      '4:1: api: the key "api" is here twice, first on line 2; keep one of them',
    ],
    [
      'a key twice on a line',
      v1App('metadata: { a: 1, "a": 2 }'),
      '6:23: apps.support.metadata.a: the key "a" is here twice, first on this line; keep one of them',
    ],
    [
      'an app twice',
      `${head.replace('} }', '}, support: { name: B } }')}`,
      expect.stringContaining('the key "support" is here twice'),
    ],
    [
      '__proto__',
      v1App('metadata: { __proto__: { a: 1 } }'),
      '6:17: apps.support.metadata.__proto__: the key "__proto__" is not allowed; choose another name',
    ],
    [
      'constructor',
      v1App('metadata: { constructor: 1 }'),
      '6:17: apps.support.metadata.constructor: the key "constructor" is not allowed; choose another name',
    ],
    [
      'prototype, deep down',
      `${head}prototype: {}\n`,
      '4:1: prototype: the key "prototype" is not allowed; choose another name',
    ],
    [
      'a second document',
      `${head}---\n${head}`,
      '5:1: a second YAML document begins here; a manifest file holds one, so put it into a file of its own',
    ],
    [
      'a tag of a program',
      v1App('metadata: { a: !!js/function "x" }'),
      '6:34: apps.support.metadata.a: the tag "!!js/function" is unknown here; remove it',
    ],
    [
      'a tag of its own',
      v1App('metadata: { a: !foo x }'),
      '6:25: apps.support.metadata.a: the tag "!foo" is unknown here; remove it',
    ],
    [
      'a tag on a map',
      v1App('metadata: !foo { a: x }'),
      '6:20: apps.support.metadata: the tag "!foo" is unknown here; remove it',
    ],
    [
      'binary data',
      v1App('metadata: { a: !!binary aGk= }'),
      '6:29: apps.support.metadata.a: the tag "!!binary" is unknown here; remove it',
    ],
    [
      'a number as a key',
      v1App('metadata: { 1: x }'),
      '6:17: apps.support.metadata: the key "1" must be text; put it in quotes',
    ],
    [
      'true as a key',
      v1App('metadata: { true: x }'),
      '6:17: apps.support.metadata: the key "true" must be text; put it in quotes',
    ],
    ['no key', v1App('metadata: { : x }'), '6:15: apps.support.metadata: a key is missing before the colon'],
    [
      'a list as a key',
      v1App('metadata: { [a]: x }'),
      '6:17: apps.support.metadata: a key must be plain text, not a list, map, alias, tag or anchor',
    ],
    [
      'an alias of nothing',
      v1App('metadata: { a: *b }'),
      '6:20: apps.support.metadata.a: the alias "*b" has no anchor "&b" above it',
    ],
    [
      'an alias of itself',
      v1App('metadata: &m { a: *m }'),
      '6:23: apps.support.metadata.a: the alias "*m" is inside of what it refers to',
    ],
    [
      'a merge of a text',
      v1App('metadata: { <<: x }'),
      '6:17: apps.support.metadata: the merge key << takes an alias of a map, such as <<: *base, or a list of them',
    ],
    [
      'YAML 1.1',
      `%YAML 1.1\n---\n${head}`,
      '1:1: the file requires YAML 1.1; manifests are YAML 1.2, so remove the %YAML line',
    ],
    ['nothing at all', '', '1:1: the file is empty; a manifest begins with `version: 1`'],
    ['a comment alone', '# later\n', '1:1: the file is empty; a manifest begins with `version: 1`'],
    ['markers alone', '---\n---\n', '1:1: the file is empty; a manifest begins with `version: 1`'],
  ])('%s', (_, text, ...expected) => {
    expect(answers(text)).toEqual(expected);
  });

  test.each([
    ['a marker before', `---\n${head}`],
    ['a marker after', `${head}...\n`],
    ['an empty document after', `${head}---\n`],
    ['Windows line ends', head.replaceAll('\n', '\r\n')],
    ['no line end at all', head.trimEnd()],
    ['honest tags', 'version: !!int 1\napi: !!str v1.1\napps: !!map { a: !!map { name: !!str 42 } }\n'],
    ['quotes around keys', '"version": 1\n"api": v1.1\n"apps": {}\n'],
    ['JSON', '{"version": 1, "api": "v1.1", "apps": {"a": {"name": "A", "metadata": {"<<": "text"}}}}'],
    ['an anchor that nobody uses', `${head}`.replace('Support', '&n Support')],
  ])('but it takes %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});

describe('YAML that is broken', () => {
  test.each([
    [
      'a tab for indentation',
      'version: 1\napps:\n\tsupport: {}\n',
      '3:1: a tab indents this line; YAML takes spaces only, so replace it by spaces',
    ],
    [
      'a colon in a text',
      `${head.replace('name: Support', 'name: Acme: Support')}`,
      expect.stringMatching(/^3:\d+: this is not valid YAML/),
    ],
    [
      'two keys in a line',
      'version: 1\napi: v1.1: x\n',
      '2:6: this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes',
    ],
    ['a missing quote', 'version: 1\napi: "v1.1\n', '2:6: this `"` is not closed; add a `"`'],
    [
      'a missing quote above another quoted text',
      'version: 1\napi: "v1.1\nowner: "acme"\n',
      '2:6: this `"` is not closed; add a `"`',
    ],
    ['a missing bracket', 'version: 1\napps: { a: { name: A }\n', '2:7: this `{` is not closed; add a `}`'],
    [
      'a missing bracket above other lines',
      v1App(
        'webhooks:',
        '  in:',
        '    triggers: [message',
        '    target: https://a.example',
        'keys: { k: {} }',
      ),
      '8:19: this `[` is not closed; add a `]`',
    ],
    ['a bracket too many', v1App('settings: {}}', 'keys: {}'), '6:17: this `}` closes nothing; remove it'],
    ['a missing colon', 'version: 1\napi v1.1\n', '2:1: a colon is missing after `api`; write `api: …`'],
    [
      'a missing colon above other lines',
      v1App('webhooks', '  in: { target: https://a.example }'),
      '6:5: a colon is missing after `webhooks`; write `webhooks: …`',
    ],
    [
      'a missing colon in the only line of an app',
      `${head.slice(0, head.indexOf('apps:'))}apps:\n  a:\n    name A\n`,
      '5:5: apps.a: an app must be a map, not a text; a colon is missing after `name`; write `name: …`',
    ],
    [
      'a missing space',
      'version:1\napi: v1.1\n',
      '1:1: a space is missing after `version:`; write `version: …`',
    ],
    [
      'a missing space in brackets',
      v1App('settings: {echoPostback:true}'),
      '6:16: apps.support.settings.echoPostback:true: a space is missing after `echoPostback:`; write `echoPostback: …`',
    ],
    [
      'a merge conflict',
      v1App('<<<<<<< HEAD', 'metadata: { a: 1 }', '=======', 'metadata: { a: 2 }', '>>>>>>> other').replace(
        /^ +(?=[<=>]{7})/gm,
        '',
      ),
      '6:1: a merge conflict begins here and ends on line 10; keep one side, and remove the lines with <<<<<<<, ======= and >>>>>>>',
    ],
    [
      'a key indented less than its section',
      'version: 1\napi: v2\napps:\n  chat:\n  name: A\n    keys:\n      k: {}\n',
      '5:3: `name` is indented no deeper than `chat:` above it; indent it by 4 spaces or more',
    ],
    [
      'a key indented deeper than the one above',
      v1App('  keys:', '    k: {}'),
      '6:7: this line is indented deeper than `name:` above it, which has a value; indent both alike',
    ],
    [
      'a non-breaking space as indent',
      v1App('keys: {}').replace('    name', '\u00a0\u00a0\u00a0\u00a0name'),
      '5:1: a non-breaking space indents this line; replace it by plain spaces',
    ],
    [
      'a non-breaking space in the indent of the last line',
      v1App('keys: {}').replace('    keys', '\u00a0\u00a0\u00a0\u00a0keys'),
      '6:1: a non-breaking space indents this line; replace it by plain spaces',
    ],
    [
      'a non-breaking space after the colon',
      v1App('keys: {}').replace('name: ', 'name:\u00a0'),
      '5:5: a non-breaking space is after `name:`; replace it by a plain space',
    ],
    [
      'a tab, which the lines below follow from',
      v1App('keys:', '  k: {}').replace('    name', '\tname'),
      '5:1: a tab indents this line; YAML takes spaces only, so replace it by spaces',
    ],
    [
      'uneven indentation',
      'version: 1\napps:\n    a:\n        name: A\n      b: 1\n',
      expect.stringMatching(/^5:\d: this is not valid YAML/),
    ],
  ])('%s', (_, text, expected) => {
    expect(answers(text)).toEqual([expected]);
  });

  test('is reported once a line, with what is surely wrong before it, and without guesses at what is missing', () => {
    expect(answers('version: 2\nowners: me\napps:\n\ta:\n\t\tname: A\nfoo: 1\n')).toEqual([
      '1:10: version: must be 1, not 2',
      expect.stringMatching(/^2:1: owners: unknown key "owners"/),
      expect.stringMatching(/^4:1: a tab indents this line/),
      expect.stringMatching(/^5:1: a tab indents this line/),
    ]);
  });
});

describe('YAML that means harm is refused at once', () => {
  const within = 5000;

  test('an alias bomb', { timeout: within }, () => {
    const levels = 'bcdefghi'.split('');
    const bomb = levels.map((name, n) => `${name}: &${name} [${`*${'abcdefgh'[n]}, `.repeat(9)}]`).join('\n');
    expect(answers(`a: &a [x, x, x, x, x, x, x, x, x]\n${bomb}\n`)).toContainEqual(
      expect.stringContaining(
        'the aliases of this file stand for more than 500,000 values; write less by alias',
      ),
    );
  });

  test('a merge bomb', { timeout: within }, () => {
    const keys = Array.from({ length: 2000 }, (_, n) => `k${n}: 1`).join(', ');
    const maps = Array.from({ length: 300 }, () => '{ <<: *a }').join(', ');
    expect(answers(`a: &a { ${keys} }\nb: [${maps}]\n`)).toContainEqual(
      expect.stringContaining('write less by alias'),
    );
  });

  test.each([
    ['brackets', '['.repeat(1_000_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['maps', '{a: '.repeat(100_000)],
    ['indentation', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('depth without end: %s', { timeout: within }, (_, text) => {
    expect(answers(text)).toEqual([expect.stringContaining('values are nested more than 64 levels deep')]);
  });

  test.each([
    ['closing brackets', '}\n'.repeat(500_000)],
    ['empty lists', '[]'.repeat(500_000)],
  ])('garbage without end: %s', { timeout: within }, (_, text) => {
    expect(answers(text)).toHaveLength(1);
  });

  test('placeholders without end', { timeout: within }, () => {
    expect(answers(v1App(`id: "${'${A:-'.repeat(100_000)}"`))).toHaveLength(1);
    expect(answers(v1App(`id: "${'$'.repeat(500_000)}"`))).toHaveLength(1);
  });
});
