import { describe, expect, test } from 'vitest';
import { declaredApp, onlyApp, problemsOf, read, v1App, v2App, warningsOf } from './reading.ts';

/** What none of these manifests declares. */
const NOTHING_MORE = {
  menus: [],
  integrationKeys: [],
  switchboards: [],
  switchboardIntegrations: [],
} as const;

describe('a manifest says what the account should hold', () => {
  test('an app with everything', () => {
    const manifest = read(`# yaml-language-server: $schema=../schema/manifest.schema.json
version: 1
api: v1.1
owner: acme/messaging
apps:
  support:
    name: Acme Support
    id: 5d8cff3cd55b040010928b5b
    protect: true
    settings: { conversationRetentionSeconds: 7776000, echoPostback: null }
    metadata: { team: care, level: 2, paid: true, old: null }
    webhooks:
      inbox:
        target: https://chat.acme.example/smooch
        triggers: [message:appUser, conversation:start]
        includeClient: true
    keys:
      backend:
        jwt: { scope: app, expiresIn: 30d }
`);
    expect(manifest.api).toBe('v1.1');
    expect(manifest.owner).toBe('acme/messaging');
    expect(manifest.warnings).toEqual([]);
    expect(manifest.apps.map(declaredApp)).toEqual([
      {
        key: 'support',
        name: 'Acme Support',
        id: '5d8cff3cd55b040010928b5b',
        protect: true,
        settings: { conversationRetentionSeconds: 7_776_000, echoPostback: null },
        metadata: { team: 'care', level: 2, paid: true, old: null },
        webhooks: [
          {
            key: 'inbox',
            target: 'https://chat.acme.example/smooch',
            triggers: ['conversation:start', 'message:appUser'],
            flags: { includeClient: true },
          },
        ],
        keys: [
          { key: 'backend', name: 'backend', jwt: { from: 'sign', scope: 'app', expiresIn: 2_592_000 } },
        ],
        channels: [],
        ...NOTHING_MORE,
      },
    ]);
  });

  test('what is not declared is not there', () => {
    expect(onlyApp(v1App())).toEqual({
      key: 'support',
      name: 'Support',
      protect: false,
      settings: {},
      metadata: {},
      webhooks: [],
      keys: [],
      channels: [],
      ...NOTHING_MORE,
    });
  });

  test('a map that was left empty says nothing', () => {
    const app = onlyApp(v1App('settings:', 'metadata:', 'webhooks:', 'keys:', '  backend:', '  worker: {}'));
    expect(app.settings).toEqual({});
    expect(app.webhooks).toEqual([]);
    expect(app.keys).toMatchObject([{ key: 'backend' }, { key: 'worker' }]);
  });

  test('a key that is named as a field and comes after one without anything is a key', () => {
    const text = v2App('keys:', '  backend:', '  name:', '  jwt: {}', '  rotate: { jwt: none }');
    expect(problemsOf(text)).toEqual([]);
    expect(onlyApp(text).keys.map(({ key }) => key)).toEqual(['backend', 'name', 'jwt', 'rotate']);
  });

  test('a key signs a token for its app unless it says none', () => {
    const jwt = { byDefault: true, from: 'sign', scope: 'app' };
    const app = onlyApp(v1App('keys:', '  backend:', '  plain: { jwt: none }'));
    expect(app.keys).toEqual([
      { key: 'backend', name: 'backend', jwt },
      { key: 'plain', name: 'plain' },
    ]);
    expect(problemsOf(v1App('keys: { plain: { jwt: nobody } }'))).toEqual([
      expect.stringContaining('apps.support.keys.plain.jwt'),
    ]);
  });

  test('a channel may be named as other resources are', () => {
    const named = (line: string) => onlyApp(v2App(`channels: { site: { type: web, ${line} } }`)).channels[0];
    expect(named('name: "Acme Site"')?.displayName).toBe('Acme Site');
    expect(problemsOf(v2App('channels: { site: { type: web, name: A, displayName: B } }'))).toEqual([
      expect.stringContaining('name and displayName are the same; remove one of them'),
    ]);
  });

  test('top-level keys that begin with x- are for anchors', () => {
    const text = `version: 1
api: v1.1
x-hooks: &hook { target: https://a.example }
apps: { support: { name: Support, webhooks: { inbox: *hook } } }
`;
    expect(onlyApp(text).webhooks[0]?.target).toBe('https://a.example');
    expect(warningsOf(text)).toEqual([]);
  });

  test('no apps at all must be said', () => {
    expect(read('version: 1\napi: v2\napps: {}\n').apps).toEqual([]);
    expect(problemsOf('version: 1\napi: v2\napps:\n')).toEqual([
      'smooch.yml:3:1: apps: this is empty; write {} if you mean none, or remove the line',
    ]);
  });

  test('triggers are a set: sorted, each once, and a double is mentioned', () => {
    const text = v1App(
      'webhooks:',
      '  inbox:',
      '    target: https://a.example',
      '    triggers: [postback, message, postback]',
    );
    expect(onlyApp(text).webhooks[0]?.triggers).toEqual(['message', 'postback']);
    expect(warningsOf(text)).toEqual([
      'smooch.yml:9:39: apps.support.webhooks.inbox.triggers[2]: this is in the list twice; one of them can go',
    ]);
  });

  test('v1.1 leaves absent triggers to the vendor and takes an empty list with a warning', () => {
    const absent = onlyApp(v1App('webhooks: { inbox: { target: https://a.example } }'));
    expect(absent.webhooks[0]).not.toHaveProperty('triggers');
    const empty = v1App('webhooks: { inbox: { target: https://a.example, triggers: [] } }');
    expect(onlyApp(empty).webhooks[0]?.triggers).toEqual([]);
    expect(warningsOf(empty)).toHaveLength(1);
  });

  test('v2 knows more settings and other webhook flags', () => {
    const app = onlyApp(
      v2App(
        'settings: { multiConvoEnabled: true, endSessionEnabled: true }',
        'webhooks:',
        '  inbox:',
        '    target: https://a.example',
        '    triggers: [conversation:message]',
        '    includeFullUser: true',
        '    includeFullSource: false',
      ),
    );
    expect(app.settings).toEqual({ multiConvoEnabled: true, endSessionEnabled: true });
    expect(app.webhooks[0]?.flags).toEqual({ includeFullUser: true, includeFullSource: false });
  });

  test.each([
    ['{}', { from: 'sign', scope: 'app' }],
    ['{ expiresIn: never }', { from: 'sign', scope: 'app', expiresIn: 'never' }],
    ['{ expiresIn: 90m }', { from: 'sign', scope: 'app', expiresIn: 5400 }],
    ['{ from: api }', { from: 'api', scope: 'app' }],
  ])('jwt: %s', (written, meant) => {
    expect(onlyApp(v1App(`keys: { backend: { jwt: ${written} } }`)).keys[0]?.jwt).toEqual(meant);
  });

  test.each([
    'http://localhost:3000/hook',
    'http://127.0.0.1/hook',
    'http://127.8.9.10:1/hook',
    'http://[::1]:8080/hook',
    'https://chat.acme.example',
    'https://chat.acme.example:8443/a/b?c=d&e=%20',
    'https://bücher.example/ü',
  ])('%s may be a target, and stays as it is written', (target) => {
    expect(onlyApp(v1App(`webhooks: { a: { target: "${target}" } }`)).webhooks[0]?.target).toBe(target);
  });

  test('anchors, aliases and merge keys work', () => {
    const app = onlyApp(`version: 1
api: v1.1
apps:
  support:
    name: &name Support
    webhooks:
      inbox: &hook
        target: https://a.example/1
        triggers: &all [message, postback]
        includeClient: true
      other:
        <<: *hook
        target: https://a.example/2
      third:
        target: https://a.example/3
        triggers: *all
    metadata: { title: *name }
`);
    expect(app.webhooks[1]).toEqual({
      key: 'other',
      target: 'https://a.example/2',
      triggers: ['message', 'postback'],
      flags: { includeClient: true },
    });
    expect(app.webhooks[2]?.triggers).toEqual(['message', 'postback']);
    expect(app.metadata).toEqual({ title: 'Support' });
  });

  test('of several merged maps the first one counts, and the map itself before all', () => {
    const app = onlyApp(`version: 1
api: v1.1
apps:
  support:
    name: Support
    webhooks:
      one: &one { target: https://a.example/1, includeClient: true }
      two: &two { target: https://a.example/2, includeClient: false, includeFullAppUser: true }
      both: { target: https://a.example/3, <<: [*one, *two] }
`);
    expect(app.webhooks[2]?.flags).toEqual({ includeClient: true, includeFullAppUser: true });
  });
});

describe('defaults', () => {
  const text = `version: 1
api: v1.1
defaults:
  protect: true
  settings: { maskCreditCardNumbers: true, echoPostback: true }
  metadata: { team: care, tier: 1 }
  webhooks:
    inbox: { target: https://a.example/inbox, triggers: [message, postback] }
  keys: { backend: { jwt: { expiresIn: 1h } } }
apps:
  plain: { name: Plain }
  special:
    name: Special
    protect: false
    settings: { echoPostback: null }
    metadata: { tier: 2 }
    webhooks:
      inbox: { triggers: [message] }
      extra: { target: https://a.example/extra }
    keys: { backend: { jwt: { from: api, scope: app } } }
`;

  test('stand under every app', () => {
    expect(read(text.replace('from: api, ', '')).apps.map(declaredApp)[0]).toEqual({
      key: 'plain',
      name: 'Plain',
      protect: true,
      settings: { maskCreditCardNumbers: true, echoPostback: true },
      metadata: { team: 'care', tier: 1 },
      webhooks: [
        { key: 'inbox', target: 'https://a.example/inbox', triggers: ['message', 'postback'], flags: {} },
      ],
      keys: [{ key: 'backend', name: 'backend', jwt: { from: 'sign', scope: 'app', expiresIn: 3600 } }],
      channels: [],
      ...NOTHING_MORE,
    });
  });

  test('give way field by field; a list gives way as a whole, null unsets', () => {
    expect(read(text.replace('from: api, ', '')).apps.map(declaredApp)[1]).toEqual({
      key: 'special',
      name: 'Special',
      protect: false,
      settings: { maskCreditCardNumbers: true, echoPostback: null },
      metadata: { team: 'care', tier: 2 },
      webhooks: [
        { key: 'inbox', target: 'https://a.example/inbox', triggers: ['message'], flags: {} },
        { key: 'extra', target: 'https://a.example/extra', flags: {} },
      ],
      keys: [{ key: 'backend', name: 'backend', jwt: { from: 'sign', scope: 'app', expiresIn: 3600 } }],
      channels: [],
      ...NOTHING_MORE,
    });
  });

  test('and an app can contradict each other; the problem is shown where it is written', () => {
    expect(problemsOf(text)).toEqual([
      'smooch.yml:9:29: apps.special.keys.backend.jwt.expiresIn: a token that the vendor signs never expires; remove expiresIn, or write from: sign',
    ]);
  });

  test('are judged where they stand, once', () => {
    expect(
      problemsOf(
        'version: 1\napi: v1.1\ndefaults: { settings: { mask: 1 } }\napps: {a: {name: A}, b: {name: B}}',
      ),
    ).toEqual([expect.stringMatching(/^smooch\.yml:3:25: defaults\.settings\.mask: unknown key "mask"/)]);
  });

  test('can hold too many webhooks together with an app', () => {
    const hooks = (from: number, to: number): string =>
      Array.from(
        { length: to - from },
        (_, n) => `h${from + n}: { target: https://a.example/${from + n} }`,
      ).join(', ');
    const of = (count: number): string =>
      `version: 1\napi: v1.1\ndefaults: { webhooks: { ${hooks(0, 6)} } }\napps: { a: { name: A, webhooks: { ${hooks(6, count)} } } }`;
    expect(problemsOf(of(10))).toEqual([]);
    expect(problemsOf(of(11))).toEqual([
      'smooch.yml:4:23: apps.a.webhooks: there are 11 here, and the vendor takes 10 webhooks an app at most',
    ]);
  });
});

describe('several files', () => {
  const a = 'version: 1\napi: v2\nowner: acme/a\ndefaults: { protect: true }\napps: { one: { name: One } }\n';

  test('make one manifest, each with its own defaults; api and owner need saying once', () => {
    const manifest = read({ 'a.yml': a, 'b.yml': 'version: 1\napps: { two: { name: Two } }\n' });
    expect(manifest.apps.map(({ key, protect }) => [key, protect])).toEqual([
      ['one', true],
      ['two', false],
    ]);
    expect(manifest.owner).toBe('acme/a');
  });

  test('an app declared twice names both places', () => {
    expect(problemsOf({ 'a.yml': a, 'b.yml': 'version: 1\napps:\n  one: { name: One }\n' })).toEqual([
      'b.yml:3:3: apps.one: this app is declared twice, first in a.yml:5:9; keep one, or choose another key',
    ]);
  });

  test('must not contradict each other', () => {
    expect(problemsOf({ 'a.yml': a, 'b.yml': 'version: 1\nowner: acme/b\napi: v1.1\n' })).toEqual([
      'b.yml:2:1: owner: owner is not the same as in a.yml:3:1; all files of a manifest must agree',
      'b.yml:3:1: api: api is not the same as in a.yml:2:1; all files of a manifest must agree',
    ]);
  });

  test('a file without an api is read by the api of the others', () => {
    const b = 'version: 1\napps: { two: { name: Two, settings: { multiConvoEnabled: true } } }\n';
    expect(read({ 'b.yml': b, 'a.yml': a }).apps).toHaveLength(2);
    expect(problemsOf({ 'b.yml': b, 'a.yml': a.replace('v2', 'v1.1') })).toHaveLength(1);
  });

  test('all of their problems come at once, in reading order', () => {
    const lines = problemsOf({
      'a.yml': 'version: 1\napi: v2\nowners: x\n',
      'b.yml': 'version: 1\nfoo: 1\napps: []\n',
    });
    expect(lines.map((line) => line.split(': ')[0])).toEqual(['a.yml:3:1', 'b.yml:2:1', 'b.yml:3:7']);
  });
});

describe('the owner', () => {
  const text = 'version: 1\napi: v2\nowner: acme/manifest\napps: {}\n';
  const environment = { GITHUB_REPOSITORY: 'acme/repository' };

  test('is the input, else what the manifest says, else the repository, else nobody', () => {
    expect(read(text, { owner: 'acme/input', environment }).owner).toBe('acme/input');
    expect(read(text, { owner: '', environment }).owner).toBe('acme/manifest');
    expect(read(text.replace(/owner.*\n/, ''), { environment }).owner).toBe('acme/repository');
    expect(read(text.replace(/owner.*\n/, '')).owner).toBeUndefined();
  });

  test('had other names before, as far as any file says so', () => {
    expect(read(text).previousOwners).toEqual([]);
    const more = 'version: 1\nprevious-owners: [Acme/Old]\n';
    const files = { 'a.yml': `${text}previous-owners: [acme/old, acme/manifest]\n`, 'b.yml': more };
    // The set is sorted; one that only differs in its case, or is the owner of now, does no harm.
    expect(read(files).previousOwners).toEqual(['acme/manifest', 'acme/old', 'Acme/Old']);
    expect(problemsOf(`${text}previous-owners: ["a b"]\n`)[0]).toContain('previous-owners');
    expect(problemsOf(`${text}previousOwners: [acme/old]\n`)[0]).toContain('previous-owners');
  });

  test('must be fit to be written into an app', () => {
    expect(problemsOf(text, { owner: 'a b' })).toEqual([
      'owner: the input `owner` must be one to 200 letters, digits and the characters . _ - /',
    ]);
  });
});

describe('an instance', () => {
  test('cannot bind to an id, since it is an app of its own', () => {
    expect(problemsOf(v1App('id: 5d8cff3cd55b040010928b5b'), { instance: 'pr-42' })).toEqual([
      'smooch.yml:6:5: apps.support.id: an id binds to one app, and the instance pr-42 needs an app of its own; remove the id, or run without an instance',
    ]);
  });

  test('leaves less room for the name', () => {
    expect(problemsOf(v1App(`name: ${'x'.repeat(92)}`), { instance: 'pr-42' })).toEqual([]);
    expect(problemsOf(v1App(`name: ${'x'.repeat(93)}`), { instance: 'pr-42' })).toEqual([
      'smooch.yml:5:5: apps.support.name: with " (pr-42)" for the instance the name has more than 100 characters; shorten it',
    ]);
  });
});

describe('where things stand', () => {
  const manifest = read(`version: 1
api: v1.1
defaults:
  settings:
    echoPostback: true
apps:
  support:
    name: Support
    metadata: { a.b: 1 }
    webhooks:
      inbox:
        target: https://a.example
        triggers:
          - message
          - postback
`);

  test.each([
    ['apps.support', '7:3'],
    ['apps.support.name', '8:5'],
    ['apps.support.metadata.a.b', '9:17'],
    ['apps.support.webhooks.inbox', '11:7'],
    ['apps.support.webhooks.inbox.triggers', '13:9'],
    ['apps.support.webhooks.inbox.triggers[1]', '15:13'],
    ['apps.support.webhooks.inbox.triggers[7]', '13:9'],
    ['apps.support.webhooks.inbox.includeClient', '11:7'],
    ['apps.support.settings.echoPostback', '5:5'],
    ['apps.support.settings.useAnimalNames', '4:3'],
    ['apps.support.keys.backend', '7:3'],
    ['apps.unknown.name', '6:1'],
    ['owner', '1:1'],
  ])('%s is found at %s', (address, place) => {
    const found = manifest.place(address);
    expect(found?.file).toBe('smooch.yml');
    expect(`${found?.line}:${found?.column}`).toBe(place);
  });
});
