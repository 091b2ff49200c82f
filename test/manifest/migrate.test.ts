/** Rewriting a manifest for v1.1 as one for v2. */

import { describe, expect, test } from 'vitest';
import {
  type Migration,
  type MigrationNote,
  migrateToV2,
  type NoteKind,
} from '../../src/cli/migrate/migrate.ts';
import { ManifestError, ProvisionError } from '../../src/errors.ts';
import { TRIGGERS } from '../../src/kinds/webhook/triggers.ts';
import { formatProblem } from '../../src/manifest/yaml/problem.ts';
import type { DesiredWebhook } from '../../src/model.ts';
import { declaredApp, onlyApp, read, v1App, v2App } from './reading.ts';

function migrated(text: string): string {
  return fileOf(migrateToV2([{ name: 'smooch.yml', text }])).text;
}

function notesOf(text: string, kind?: NoteKind): MigrationNote[] {
  const { notes } = fileOf(migrateToV2([{ name: 'smooch.yml', text }]));
  return notes.filter((note) => kind === undefined || note.kind === kind);
}

function fileOf({ files }: Migration): Migration['files'][number] {
  const [file] = files;
  if (file === undefined) throw new Error('the migration gave no file');
  return file;
}

/** An app with one webhook that has these lines below its target. */
function webhook(...lines: readonly string[]): string {
  return v1App(
    'webhooks:',
    '  inbox:',
    '    target: https://a.example/',
    ...lines.map((line) => `    ${line}`),
  );
}

function onlyWebhook(text: string): DesiredWebhook {
  const [one, ...more] = onlyApp(text).webhooks;
  if (one === undefined || more.length > 0) throw new Error(`the app has ${1 + more.length} or no webhooks`);
  return one;
}

const triggersAfter = (list: string): readonly string[] | undefined =>
  onlyWebhook(migrated(webhook(`triggers: ${list}`))).triggers;

describe('the text of a migrated manifest', () => {
  test('differs from the old one only where something changes', () => {
    const text = [
      '# yaml-language-server: $schema=manifest.schema.json',
      'version:   1',
      "api:   'v1.1'   # the old generation",
      '',
      'apps:',
      '    # the help desk',
      '    support: { name: "Support",   protect: true }',
      '    shop:',
      '        webhooks:',
      '            orders:',
      '                # where the shop listens',
      '                triggers: [ message:appUser,   "postback" ]   # what customers do',
      '                target: >-',
      '                    ${SHOP_URL}',
      '                "includeClient":   true',
      '                includeFullAppUser: ${FULL:-false}',
      '        name:   Shop',
      '',
    ].join('\n');
    expect(migrated(text)).toBe(
      text
        .replace("'v1.1'", "'v2'")
        .replace('message:appUser', 'conversation:message')
        .replace('"postback"', '"conversation:postback"')
        .replace('"includeClient"', '"includeFullSource"')
        .replace('includeFullAppUser', 'includeFullUser'),
    );
  });

  test('keeps the line breaks of Windows', () => {
    const text = webhook('includeClient: true').replaceAll('\n', '\r\n');
    const after = migrated(text);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(onlyWebhook(after).triggers).toEqual(['conversation:message']);
  });

  test('keeps anchors, aliases and merge keys, and changes what they stand for once', () => {
    const text = v1App(
      'webhooks:',
      '  first: &base',
      '    target: https://a.example/1',
      '    triggers: &talk [message, &back postback]',
      '    includeClient: true',
      '  second:',
      '    <<: *base',
      '    target: https://a.example/2',
      '  third:',
      '    target: https://a.example/3',
      '    triggers: *talk',
      '  fourth:',
      '    target: https://a.example/4',
      '    triggers: [*back, client:add]',
    );
    const after = migrated(text);
    expect(after).toContain('triggers: &talk [conversation:message, &back conversation:postback]');
    expect(after).toContain('triggers: *talk');
    expect(after).toContain('<<: *base');
    const both = ['conversation:message', 'conversation:postback'];
    expect(onlyApp(after).webhooks.map(({ triggers, flags }) => [triggers, flags])).toEqual([
      [both, { includeFullSource: true }],
      [both, { includeFullSource: true }],
      [both, {}],
      [['client:add', 'conversation:postback'], {}],
    ]);
  });

  test('is the same when it is migrated again', () => {
    const after = migrated(webhook('triggers: [message]'));
    const again = migrateToV2([{ name: 'smooch.yml', text: after }]);
    expect(again).toEqual({ wasV2: true, files: [{ name: 'smooch.yml', text: after, notes: [] }] });
  });
});

describe('triggers', () => {
  test.each([
    ['message', 'conversation:message', 'changed'],
    ['message:appUser', 'conversation:message', 'approximate'],
    ['message:appMaker', 'conversation:message', 'approximate'],
    ['message:delivery:channel', 'conversation:message:delivery:channel', 'changed'],
    ['message:delivery:failure', 'conversation:message:delivery:failure', 'changed'],
    ['message:delivery:user', 'conversation:message:delivery:user', 'changed'],
    ['postback', 'conversation:postback', 'changed'],
    ['conversation:start', 'conversation:create', 'approximate'],
    ['typing:appUser', 'conversation:typing', 'approximate'],
    ['merge:appUser', 'user:merge', 'changed'],
    ['appUser:delete', 'user:remove', 'changed'],
    ['link:match', 'client:update', 'approximate'],
    ['link:success', 'client:update', 'approximate'],
    ['link:failure', 'client:remove', 'approximate'],
    ['passthrough:apple:interactive', 'passthrough:messaging', 'approximate'],
  ] as const)('%s becomes %s (%s)', (old, now, kind) => {
    expect(triggersAfter(`[${old}]`)).toEqual([now]);
    const note = notesOf(webhook(`triggers: [${old}]`)).find(({ message }) => message.includes(old));
    expect(note).toMatchObject({ kind, address: 'apps.support.webhooks.inbox.triggers', place: { line: 9 } });
  });

  test.each(['client:add', 'client:remove', 'conversation:read', 'conversation:referral'])(
    '%s stays as it is, with nothing to say',
    (trigger) => {
      expect(triggersAfter(`[${trigger}]`)).toEqual([trigger]);
      expect(notesOf(webhook(`triggers: [${trigger}]`)).map(({ address }) => address)).toEqual(['api']);
    },
  );

  test('every trigger of v1.1 is either carried over or named as lost', () => {
    for (const trigger of TRIGGERS['v1.1']) {
      const text = webhook(`triggers: [${JSON.stringify(trigger)}, client:add]`);
      const { triggers = [] } = onlyWebhook(migrated(text));
      const lost = notesOf(text, 'lost').some(({ message }) => message.startsWith(`${trigger} `));
      expect(lost || trigger === 'client:add' || triggers.length > 1, trigger).toBe(true);
      expect(
        triggers.every((one) => TRIGGERS.v2.includes(one)),
        trigger,
      ).toBe(true);
    }
  });

  test('several that become the same one leave no double', () => {
    const list = '[ message:appUser, message:appMaker, message, postback ]';
    expect(migrated(webhook(`triggers: ${list}`))).toContain(
      'triggers: [ conversation:message, conversation:postback ]',
    );
    expect(triggersAfter('[postback, message, message:appUser]')).toEqual([
      'conversation:message',
      'conversation:postback',
    ]);
  });

  test('in a list with one on each line, comments stay also where a trigger goes', () => {
    const text = webhook(
      'triggers:',
      '  # what we listen to',
      '  - message:appUser # customers',
      '  - message:appMaker # agents',
      '  - message',
      '  - payment:success',
      '  - postback',
    );
    expect(migrated(text)).toBe(
      v2App(
        'webhooks:',
        '  inbox:',
        '    target: https://a.example/',
        '    triggers:',
        '      # what we listen to',
        '      - conversation:message # customers',
        '      # agents',
        '      - conversation:postback',
      ),
    );
  });

  test('in brackets over several lines, comments stay also where a trigger goes', () => {
    const text = webhook(
      'triggers: [',
      '  message:appUser, # customers',
      '  message:appMaker, # agents',
      '  postback',
      ']',
    );
    const after = migrated(text);
    expect(onlyWebhook(after).triggers).toEqual(['conversation:message', 'conversation:postback']);
    expect(after).toMatch(/conversation:message, # customers\n/);
    expect(after).toContain('# agents');
  });

  test.each([
    ['in brackets', ['triggers: ["*", typing:appUser]']],
    ['on lines of their own', ['triggers:', "  - '*' # everything", '  - typing:appUser']],
  ])('* becomes the list of all that v2 has, %s', (_how, lines) => {
    const text = webhook(...lines);
    expect(onlyWebhook(migrated(text)).triggers).toEqual(TRIGGERS.v2);
    expect(
      Math.max(
        ...migrated(text)
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(110);
    expect(notesOf(text, 'approximate')[0]?.message).toContain('v2 has no wildcard');
  });

  test.each([
    ['in lines', webhook('includeClient: true # who')],
    ['in braces', v1App('webhooks: { inbox: { target: https://a.example/ } }')],
    ['with the target last', webhook()],
  ])('a webhook without any gets those that v1.1 takes it to have, %s', (_how, text) => {
    expect(onlyWebhook(migrated(text)).triggers).toEqual(['conversation:message']);
    expect(notesOf(text, 'changed').map(formatProblem).join('\n')).toContain('has no triggers');
  });

  test('of which v2 has none are left out and named', () => {
    const text = webhook('triggers: [message, payment:success, notification:delivery:user]');
    expect(onlyWebhook(migrated(text)).triggers).toEqual(['conversation:message']);
    expect(notesOf(text, 'lost').map(({ message }) => message)).toEqual([
      'payment:success has no counterpart in v2 and is left out',
      'notification:delivery:user has no counterpart in v2 and is left out',
    ]);
  });

  test('a webhook with nothing else is commented out, since v2 cannot have it', () => {
    const text = v1App(
      'webhooks:',
      '  money:',
      '    # the till',
      '    target: https://a.example/money',
      '    triggers:',
      '      - payment:success',
      '',
      '  inbox: { target: https://a.example/, triggers: [message] }',
    );
    const after = migrated(text);
    expect(onlyApp(after).webhooks.map(({ key }) => key)).toEqual(['inbox']);
    expect(after).toContain(
      '      # money:\n      #   # the till\n      #   target: https://a.example/money\n',
    );
    expect(notesOf(text, 'lost')).toMatchObject([{ address: 'apps.support.webhooks.money' }]);
  });

  test('such a webhook that other parts lean on is an error at its place', () => {
    const text = [
      'version: 1',
      'api: v1.1',
      'defaults: { webhooks: { money: { target: https://a.example/, triggers: [payment:success] } } }',
      'apps: { support: { name: Support } }',
    ].join('\n');
    const problem = problemOf(() => migrated(text));
    expect(problem).toBe(
      'smooch.yml:3:25: defaults.webhooks.money: v2 has none of its triggers; take this webhook out of the manifest first',
    );
  });

  test('from variables and unknown ones are kept and named', () => {
    const text = webhook('triggers: ["${TRIGGER}", message, brand:new]');
    expect(migrated(text)).toContain('triggers: ["${TRIGGER}", conversation:message, brand:new]');
    expect(notesOf(text, 'open').map(({ message }) => message)).toEqual([
      '${TRIGGER} must hold a trigger of v2 from now on',
      'brand:new is in no list of the vendor and is kept; check it',
    ]);
  });
});

describe('everything else', () => {
  test('a token that the vendor signed is signed here', () => {
    const text = v1App('keys: { backend: { jwt: { from: api } } }');
    expect(onlyApp(migrated(text)).keys).toMatchObject([{ key: 'backend', jwt: { from: 'sign' } }]);
    expect(notesOf(text, 'lost')).toMatchObject([{ address: 'apps.support.keys.backend.jwt.from' }]);
  });

  test('a token for a user names the user in the words of v2', () => {
    const text = v1App('keys: { backend: { jwt: { scope: appUser, userId: tester, expiresIn: 1h } } }');
    expect(migrated(text)).toBe(
      v2App('keys: { backend: { jwt: { scope: user, externalId: tester, expiresIn: 1h } } }'),
    );
    expect(onlyApp(migrated(text)).keys).toMatchObject([{ jwt: { scope: 'user' } }]);
  });

  test('flags are renamed, and the one that only comes near is told apart', () => {
    const text = webhook('triggers: [postback]', 'includeClient: true', 'includeFullAppUser: false');
    expect(onlyWebhook(migrated(text)).flags).toEqual({ includeFullSource: true, includeFullUser: false });
    expect(notesOf(text, 'approximate').map(({ address }) => address)).toEqual([
      'apps.support.webhooks.inbox.includeClient',
    ]);
    expect(notesOf(text, 'changed').map(({ address }) => address)).toContain(
      'apps.support.webhooks.inbox.includeFullAppUser',
    );
  });

  test('defaults are migrated with the apps that lean on them', () => {
    const text = [
      'version: 1',
      'api: v1.1',
      'defaults:',
      '  keys: { backend: { jwt: { from: api } } }',
      '  webhooks:',
      '    audit: { target: https://a.example/audit, includeClient: true }',
      'apps:',
      '  support:',
      '    name: Support',
      '    webhooks: { audit: { includeFullAppUser: true } }',
      '',
    ].join('\n');
    expect(onlyApp(migrated(text))).toMatchObject({
      webhooks: [
        { triggers: ['conversation:message'], flags: { includeFullSource: true, includeFullUser: true } },
      ],
      keys: [{ jwt: { from: 'sign' } }],
    });
  });

  test('names, ids, settings and metadata stay as they are', () => {
    const app = [
      'name: Support',
      'id: 5d8cff3cd55b040010928b5b',
      'settings: { maskCreditCardNumbers: true, conversationRetentionSeconds: 60 }',
      'metadata: { message: postback }',
    ];
    expect(migrated(v1App(...app))).toBe(v2App(...app));
  });
});

describe('which manifests are migrated', () => {
  test('several files are migrated together, also when only one of them says the generation', () => {
    const { files } = migrateToV2([
      { name: 'a.yml', text: v1App('webhooks: { in: { target: https://a.example/, triggers: [message] } }') },
      {
        name: 'b.yml',
        text: 'version: 1\napps:\n  shop: { name: Shop, webhooks: { in: { target: https://b.example/ } } }\n',
      },
    ]);
    const together = read(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    expect(together.api).toBe('v2');
    expect(together.apps.map(declaredApp).map(({ webhooks }) => webhooks[0]?.triggers)).toEqual([
      ['conversation:message'],
      ['conversation:message'],
    ]);
  });

  test('files of both generations are refused', () => {
    const files = [
      { name: 'a.yml', text: v1App() },
      { name: 'b.yml', text: v2App() },
    ];
    expect(() => migrateToV2(files)).toThrow(ProvisionError);
    expect(() => migrateToV2(files)).toThrow('Some of the files are v1.1 and others v2.');
  });

  test.each(['version: 1\napps: {}\n', 'version: 1\napi: ${API}\napps: {}\n'])(
    'one that does not say its generation in plain words is refused: %j',
    (text) => {
      expect(() => migrateToV2([{ name: 'a.yml', text }])).toThrow('No file says `api: v1.1`.');
    },
  );

  test('one that is no sound YAML is refused with its place', () => {
    expect(problemOf(() => migrated('api: v1.1\napps:\n\tsupport: {}\n'))).toMatch(
      /^smooch\.yml:3:1: a tab indents/,
    );
  });
});

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ManifestError) return error.problems.map(formatProblem).join('\n');
    throw error;
  }
  throw new Error('nothing was wrong');
}
