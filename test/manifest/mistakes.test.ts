import { describe, expect, test } from 'vitest';
import { problemsOf, v1App, v2App, warningsOf } from './reading.ts';

/** A mistake in the words of who made it, the manifest, and what the product answers, without `smooch.yml:`. */
type Mistake = readonly [mistake: string, manifest: string, ...answers: string[]];

const HOOK = 'target: https://a.example';
const many = (count: number, entry: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => entry(n)).join(', ');

const shallow = (key: string, section: string, spaces: number): string =>
  `\`${key}\` is indented no deeper than \`${section}:\` above it; indent it by ${spaces} spaces or more`;

describe.each<readonly [string, readonly Mistake[]]>([
  [
    'too little indentation, which YAML takes as it is',
    [
      [
        'an app beside apps',
        'version: 1\napi: v2\napps:\nsupport:\n  name: A\n',
        `4:1: support: ${shallow('support', 'apps', 2)}`,
      ],
      [
        'the fields of an app beside its key',
        'version: 1\napi: v2\napps:\n  support:\n  name: A\n  keys:\n    backend: {}\n',
        `5:3: apps.name: ${shallow('name', 'support', 4)}`,
        `6:3: apps.keys: ${shallow('keys', 'support', 4)}`,
      ],
      [
        'the fields of a webhook beside its key',
        v2App('webhooks:', '  inbox:', '  target: https://a.example', '  triggers: [conversation:message]'),
        `8:7: apps.support.webhooks.target: ${shallow('target', 'inbox', 8)}`,
        `9:7: apps.support.webhooks.triggers: ${shallow('triggers', 'inbox', 8)}`,
      ],
      [
        'the fields of a channel beside its key',
        v2App('channels:', '  site:', '  type: web', '  brandColor: 65758e'),
        `8:7: apps.support.channels.type: ${shallow('type', 'site', 8)}`,
        `9:7: apps.support.channels.brandColor: ${shallow('brandColor', 'site', 8)}`,
      ],
      [
        'a key of the account beside keys',
        v2App('keys:', 'backend: {}'),
        `7:5: apps.support.backend: ${shallow('backend', 'keys', 6)}`,
      ],
      [
        'a slip below an empty section, which is no matter of depth',
        v2App('keys:', 'webhok: {}'),
        '7:5: apps.support.webhok: unknown key "webhok"; did you mean webhooks?',
      ],
    ],
  ],
  [
    'the head of the file',
    [
      [
        'nothing but an app',
        'apps: {}\n',
        '1:1: version: version is missing; write `version: 1` as the first line',
        '1:1: api: api is missing; write `api: v1.1` for the Smooch API or `api: v2` for Sunshine Conversations',
      ],
      ['a later version', 'version: 2\napi: v2\napps: {}', '1:10: version: must be 1, not 2'],
      ['a quoted version', 'version: "1"\napi: v2\napps: {}', '1:10: version: must be 1 without quotes'],
      [
        'v1 for v1.1',
        'version: 1\napi: v1\napps: {}',
        '2:6: api: must be v1.1 or v2, not "v1"; did you mean v1.1?',
      ],
      [
        '1.1 for v1.1',
        'version: 1\napi: 1.1\napps: {}',
        '2:6: api: must be v1.1 or v2, not 1.1; did you mean v1.1?',
      ],
      [
        'no apps',
        'version: 1\napi: v2\n',
        '1:1: apps: apps is missing; write `apps:` and below it a key and a name for each app',
      ],
      [
        'app for apps',
        'version: 1\napi: v2\napp: { a: { name: A } }',
        '3:1: app: unknown key "app"; did you mean apps?',
      ],
      [
        'webhooks outside of an app',
        'version: 1\napi: v2\nwebhooks: {}\napps: {}',
        '3:1: webhooks: unknown key "webhooks": this belongs to an app: write it below apps, then the key of the app',
      ],
      [
        'an input of the run',
        'version: 1\napi: v2\nprune: owned\napps: {}',
        '3:1: prune: unknown key "prune": set it with the input `prune`; remove this line',
      ],
      ['a list for the whole file', '- version: 1', '1:1: a manifest must be a map, not a list'],
      ['a text for the whole file', 'hello', '1:1: a manifest must be a map, not a text'],
      [
        'an owner with a space',
        'version: 1\napi: v2\nowner: acme messaging\napps: {}',
        '3:8: owner: "acme messaging" must be one to 200 letters, digits and the characters . _ - /',
      ],
    ],
  ],
  [
    'apps',
    [
      [
        'a list of apps',
        'version: 1\napi: v2\napps:\n  - name: Support\n',
        '4:3: apps: must be a map from names to apps, not a list; write `support:` and what belongs to it below, indented',
      ],
      [
        'an app key with capitals',
        'version: 1\napi: v2\napps: { Support: { name: Support } }',
        '3:9: apps.Support: the key "Support" must be a lower-case letter followed by at most 39 lower-case letters, digits and hyphens',
      ],
      [
        'only a name',
        'version: 1\napi: v2\napps: { support: Acme Support }',
        '3:18: apps.support: an app must be a map, not a text; write `name:` before it, on a line below',
      ],
      [
        'no name',
        'version: 1\napi: v2\napps: { support: {} }',
        '3:9: apps.support.name: name is missing; write `name: Acme Support`',
      ],
      [
        'nothing in an app',
        'version: 1\napi: v2\napps:\n  support:\n',
        '4:3: apps.support.name: name is missing; write `name: Acme Support`',
      ],
      [
        'a mistyped name',
        v2App('name: A', 'protct: true'),
        '6:5: apps.support.protct: unknown key "protct"; did you mean protect?',
      ],
      [
        'displayName, as v2 calls it',
        'version: 1\napi: v2\napps: { support: { displayName: Support } }',
        '3:20: apps.support.displayName: unknown key "displayName": write name, which serves for both API generations',
      ],
      [
        'a number for a name',
        v2App('name: 42'),
        '5:11: apps.support.name: must be text; put it in quotes: "42"',
      ],
      [
        'an empty name',
        v2App('name: ""'),
        '5:11: apps.support.name: is empty; it must be one line of one to 100 characters that does not begin or end with a space',
      ],
      [
        'no name after the colon',
        v2App('name:'),
        '5:5: apps.support.name: this is empty; it must be one line of one to 100 characters that does not begin or end with a space',
      ],
      [
        'a name over 100 characters',
        v2App(`name: ${'n'.repeat(101)}`),
        `5:11: apps.support.name: "${'n'.repeat(80)}…" must be one line of one to 100 characters that does not begin or end with a space`,
      ],
      [
        'an id that YAML reads as a number',
        v2App('id: 5e8888888888888888888888'),
        '6:9: apps.support.id: must be text; put it in quotes: "5e8888888888888888888888"',
      ],
      [
        'an id that is none',
        v2App('id: app_123'),
        '6:9: apps.support.id: "app_123" must be an app id: 24 digits and lower-case letters a to f',
      ],
      [
        'one id for two apps',
        'version: 1\napi: v2\napps:\n  a: { name: A, id: 5d8cff3cd55b040010928b5b }\n  b: { name: B, id: 5d8cff3cd55b040010928b5b }\n',
        '5:17: apps.b.id: this is the id of apps.a too; an app of the account belongs to one entry only',
      ],
      [
        'yes for true',
        v2App('protect: yes'),
        '6:14: apps.support.protect: must be true or false, not "yes"; write true',
      ],
      [
        'something of a later release',
        v2App('profiles: {}'),
        '6:5: apps.support.profiles: unknown key "profiles"; an app can have name, id, jwt, protect, settings, metadata, keys, channels, webhooks, switchboard',
      ],
    ],
  ],
  [
    'triggers one letter off',
    [
      [
        'a letter missing',
        v1App(`webhooks: { a: { ${HOOK}, triggers: [postbak] } }`),
        '6:60: apps.support.webhooks.a.triggers[0]: "postbak" is not a trigger of v1.1; did you mean postback?',
      ],
      [
        'an s too many',
        v2App(`webhooks: { a: { ${HOOK}, triggers: ["conversation:messages"] } }`),
        '6:60: apps.support.webhooks.a.triggers[0]: "conversation:messages" is not a trigger of v2; did you mean conversation:message?',
      ],
      [
        'the wrong case',
        v1App(`webhooks: { a: { ${HOOK}, triggers: ["message:appuser"] } }`),
        '6:60: apps.support.webhooks.a.triggers[0]: "message:appuser" is not a trigger of v1.1; did you mean message:appUser?',
      ],
    ],
  ],
  [
    'settings and metadata',
    [
      [
        'a mistyped setting',
        v1App('settings: { maskCreditcards: true }'),
        '6:17: apps.support.settings.maskCreditcards: unknown key "maskCreditcards"; settings can have conversationRetentionSeconds, maskCreditCardNumbers, useAnimalNames, echoPostback, ignoreAutoConversationStart',
      ],
      [
        'a setting in snake case',
        v1App('settings: { echo_postback: true }'),
        '6:17: apps.support.settings.echo_postback: unknown key "echo_postback"; did you mean echoPostback?',
      ],
      [
        'a setting of v2 in v1.1',
        v1App('settings: { multiConvoEnabled: true }'),
        '6:17: apps.support.settings.multiConvoEnabled: multiConvoEnabled exists in v2 only, and this manifest says api: v1.1; remove the line',
      ],
      [
        'a quoted number',
        v1App('settings: { conversationRetentionSeconds: "60" }'),
        '6:47: apps.support.settings.conversationRetentionSeconds: must be a number; remove the quotes: 60',
      ],
      [
        'half a second',
        v1App('settings: { conversationRetentionSeconds: 0.5 }'),
        '6:47: apps.support.settings.conversationRetentionSeconds: must be a whole number of seconds, not 0.5',
      ],
      [
        'a negative time',
        v1App('settings: { conversationRetentionSeconds: -1 }'),
        '6:47: apps.support.settings.conversationRetentionSeconds: must be 0 or more, not -1',
      ],
      [
        'a duration where seconds are wanted',
        v1App('settings: { conversationRetentionSeconds: 90d }'),
        '6:47: apps.support.settings.conversationRetentionSeconds: must be a whole number of seconds, not "90d"; write 7776000',
      ],
      [
        'settings as a list',
        v1App('settings: [echoPostback]'),
        '6:15: apps.support.settings: settings must be a map, not a list',
      ],
      [
        'nested metadata',
        v1App('metadata: { team: { name: care } }'),
        '6:23: apps.support.metadata.team: must be a text, a number, true or false, not a map',
      ],
      [
        'a mark of our own',
        v1App('metadata: { provision_owner: me }'),
        '6:17: apps.support.metadata.provision_owner: the key "provision_owner" must be a name of one to 200 characters that does not begin with provision_, as the marks of this tool do',
      ],
      [
        'infinity',
        v1App('metadata: { level: .inf }'),
        '6:24: apps.support.metadata.level: is not a number that JSON can hold; put it in quotes for a text: ".inf"',
      ],
      [
        'a variable in a key',
        v1App('metadata: { "${TEAM}": 1 }'),
        '6:17: apps.support.metadata."${TEAM}": variables are replaced in values only, never in keys; write the key out',
      ],
    ],
  ],
  [
    'webhooks',
    [
      [
        'webhook for webhooks',
        v1App(`webhook: { a: { ${HOOK} } }`),
        '6:5: apps.support.webhook: unknown key "webhook"; did you mean webhooks?',
      ],
      [
        'a list of webhooks',
        v1App('webhooks:', `  - ${HOOK}`),
        '7:7: apps.support.webhooks: must be a map from names to webhooks, not a list; write `inbox:` and what belongs to it below, indented',
      ],
      [
        'a lone URL',
        v1App('webhooks: { a: https://a.example }'),
        '6:20: apps.support.webhooks.a: a webhook must be a map, not a text; write `target:` before it, on a line below',
      ],
      [
        'url for target',
        v1App('webhooks: { a: { url: https://a.example } }'),
        '6:22: apps.support.webhooks.a.url: unknown key "url"; did you mean target?',
      ],
      [
        'a wrong URL under a wrong name',
        v1App('webhooks: { a: { url: ftp://a.example } }'),
        '6:22: apps.support.webhooks.a.url: unknown key "url"; did you mean target?',
        '6:27: apps.support.webhooks.a.url: must be a whole URL that begins with https://',
      ],
      [
        'trigger for triggers',
        v2App(`webhooks: { a: { ${HOOK}, trigger: [user:merge] } }`),
        '6:49: apps.support.webhooks.a.trigger: unknown key "trigger"; did you mean triggers?',
      ],
      [
        'no target',
        v1App('webhooks: { a: { triggers: [message] } }'),
        '6:17: apps.support.webhooks.a.target: target is missing; write `target: https://chat.acme.example/smooch`',
      ],
      [
        'no triggers in v2',
        v2App(`webhooks: { a: { ${HOOK} } }`),
        '6:17: apps.support.webhooks.a.triggers: triggers is missing; write `triggers: [conversation:message]`',
      ],
      [
        'an empty list of triggers in v2',
        v2App(`webhooks: { a: { ${HOOK}, triggers: [] } }`),
        '6:59: apps.support.webhooks.a.triggers: the list is empty; v2 needs one trigger at least',
      ],
      [
        'triggers unset',
        v1App(`webhooks: { a: { ${HOOK}, triggers: null } }`),
        '6:59: apps.support.webhooks.a.triggers: this is empty; write a list such as [one, two], or remove the line',
      ],
      [
        'a text for triggers',
        v1App(`webhooks: { a: { ${HOOK}, triggers: message } }`),
        '6:59: apps.support.webhooks.a.triggers: must be a list, not a text; write [message]',
      ],
      [
        'triggers with commas',
        v1App(`webhooks: { a: { ${HOOK}, triggers: "message, postback" } }`),
        '6:59: apps.support.webhooks.a.triggers: must be a list, not a text; write it as [one, two], or one a line after "- "',
      ],
      [
        'a secret',
        v1App(`webhooks: { a: { ${HOOK}, secret: x } }`),
        '6:49: apps.support.webhooks.a.secret: unknown key "secret": the vendor creates the secret of a webhook; remove this line and take it from the output `credentials`',
      ],
      [
        'plain http',
        v1App('webhooks: { a: { target: http://a.example } }'),
        '6:30: apps.support.webhooks.a.target: must begin with https://; http is for localhost, 127.0.0.1 and [::1] only',
      ],
      [
        'http to a host that only looks local',
        v1App('webhooks: { a: { target: http://localhost.a.example } }'),
        '6:30: apps.support.webhooks.a.target: must begin with https://; http is for localhost, 127.0.0.1 and [::1] only',
      ],
      [
        'no scheme',
        v1App('webhooks: { a: { target: a.example/hook } }'),
        '6:30: apps.support.webhooks.a.target: must be a whole URL that begins with https://',
      ],
      [
        'a password in the URL',
        v1App('webhooks: { a: { target: https://u:p@a.example } }'),
        expect.stringMatching(
          /^6:30: apps\.support\.webhooks\.a\.target: must hold no user name or password/,
        ),
      ],
      [
        'a fragment',
        v1App('webhooks: { a: { target: "https://a.example/#x" } }'),
        '6:30: apps.support.webhooks.a.target: must hold no fragment (#…), which never reaches a server',
      ],
      [
        'a line break in the URL',
        v1App('webhooks: { a: { target: "https://a.example/\\nx" } }'),
        '6:30: apps.support.webhooks.a.target: must hold no spaces or line breaks; encode a space as %20',
      ],
      [
        'no host',
        v1App('webhooks: { a: { target: "https://" } }'),
        '6:30: apps.support.webhooks.a.target: is not a valid URL; write one such as https://chat.acme.example/smooch',
      ],
      [
        'one target twice, spelled differently',
        v1App('webhooks:', '  a: { target: https://a.example }', '  b: { target: https://A.example:443/ }'),
        '8:12: apps.support.webhooks.b.target: this is the target of apps.support.webhooks.a.target (smooch.yml:7:12) too; an app calls a target once, so write one webhook with the triggers of both',
      ],
      [
        'eleven webhooks',
        v1App(`webhooks: { ${many(11, (n) => `h${n}: { target: https://a.example/${n} }`)} }`),
        '6:5: apps.support.webhooks: there are 11 here, and the vendor takes 10 webhooks an app at most',
      ],
    ],
  ],
  [
    'names of the other API generation',
    [
      [
        'includeClient in v2',
        v2App(`webhooks: { a: { ${HOOK}, triggers: [user:merge], includeClient: true } }`),
        '6:73: apps.support.webhooks.a.includeClient: includeClient is the name in v1.1, and this manifest says api: v2; write includeFullSource',
      ],
      [
        'includeFullAppUser in v2',
        v2App(`webhooks: { a: { ${HOOK}, triggers: [user:merge], includeFullAppUser: true } }`),
        '6:73: apps.support.webhooks.a.includeFullAppUser: includeFullAppUser is the name in v1.1, and this manifest says api: v2; write includeFullUser',
      ],
      [
        'includeFullUser in v1.1',
        v1App(`webhooks: { a: { ${HOOK}, includeFullUser: true } }`),
        '6:49: apps.support.webhooks.a.includeFullUser: includeFullUser is the name in v2, and this manifest says api: v1.1; write includeFullAppUser',
      ],
      [
        'a trigger of v1.1 in v2',
        v2App(`webhooks: { a: { ${HOOK}, triggers: [message:appUser] } }`),
        '6:60: apps.support.webhooks.a.triggers[0]: "message:appUser" is a trigger of v1.1, and this manifest says api: v2; write conversation:message',
      ],
      [
        'a trigger of v2 in v1.1',
        v1App(`webhooks: { a: { ${HOOK}, triggers: [client:update] } }`),
        '6:60: apps.support.webhooks.a.triggers[0]: "client:update" is a trigger of v2, and this manifest says api: v1.1; write link:match and link:success',
      ],
      [
        'a trigger that the other one does not have',
        v2App(`webhooks: { a: { ${HOOK}, triggers: [payment:success] } }`),
        '6:60: apps.support.webhooks.a.triggers[0]: "payment:success" is a trigger of v1.1, and this manifest says api: v2; v2 has no counterpart, so remove it',
      ],
      [
        '* in v2',
        v2App(`webhooks: { a: { ${HOOK}, triggers: ["*"] } }`),
        '6:60: apps.support.webhooks.a.triggers[0]: "*" is a trigger of v1.1, and this manifest says api: v2; list the triggers of v2 that you need',
      ],
    ],
  ],
  [
    'keys',
    [
      [
        'a list of keys',
        v1App('keys: [backend]'),
        '6:11: apps.support.keys: must be a map from names to keys, not a list; write `backend:` and what belongs to it below, indented',
      ],
      [
        'two keys of one name',
        v1App('keys: { backend: {}, old: { name: backend } }'),
        '6:33: apps.support.keys.old.name: this is the name of apps.support.keys.backend too; choose another',
      ],
      [
        'two keys of one name in a webhook',
        v2App(
          `webhooks: { a: { ${HOOK}, triggers: ["user:merge"], keys: { b: { name: X }, c: { name: X } } } }`,
        ),
        '6:104: apps.support.webhooks.a.keys.c.name: this is the name of apps.support.webhooks.a.keys.b too; choose another',
      ],
      [
        'displayName for the name of a key',
        v2App('keys: { backend: { displayName: X } }'),
        '6:24: apps.support.keys.backend.displayName: unknown key "displayName"; did you mean name?',
      ],
      [
        'the name of the keys that runs create',
        v1App('keys: { backend: { name: provision-temporary } }'),
        '6:24: apps.support.keys.backend.name: keys of this name are created and deleted by runs; choose another',
      ],
      [
        'a name that begins with a space',
        v1App('keys: { backend: { name: " Backend" } }'),
        '6:30: apps.support.keys.backend.name: " Backend" must be one line of one to 100 characters that does not begin or end with a space',
      ],
      [
        'a key by its name in the account',
        v1App('keys: { My App Key: {} }'),
        '6:13: apps.support.keys."My App Key": the key "My App Key" must be a lower-case letter followed by at most 39 lower-case letters, digits and hyphens; for this name in the account write another key and `name: …` below it',
      ],
      [
        'a name of a webhook in v1.1',
        v1App(`webhooks: { a: { ${HOOK}, name: A } }`),
        '6:49: apps.support.webhooks.a.name: name exists in v2 only, and this manifest says api: v1.1; remove the line',
      ],
      [
        'eleven keys',
        v1App(`keys: { ${many(11, (n) => `k${n}:`)} }`),
        '6:5: apps.support.keys: there are 11 here, and the vendor takes 10 keys an app at most',
      ],
      [
        'a jwt with nothing in it',
        v1App('keys: { backend: { jwt: } }'),
        '6:24: apps.support.keys.backend.jwt: this is empty; write {} if you mean none, or remove the line',
      ],
      [
        'a lifetime without a unit',
        v1App('keys: { backend: { jwt: { expiresIn: 3600 } } }'),
        '6:42: apps.support.keys.backend.jwt.expiresIn: needs a unit: write 3600s for seconds, or m, h, d',
      ],
      [
        'a lifetime of nothing',
        v1App('keys: { backend: { jwt: { expiresIn: 0s } } }'),
        '6:42: apps.support.keys.backend.jwt.expiresIn: must be from 1s to 3650d, or never, not "0s"',
      ],
      [
        'a rotation that says its period alone',
        v1App('keys: { backend: { rotate: 90d } }'),
        '6:32: apps.support.keys.backend.rotate: a rotation must be a map, not a text; write `{ every: 90d }`',
      ],
      [
        'a rotation in words',
        v1App('keys: { backend: { rotate: 12 weeks } }'),
        '6:32: apps.support.keys.backend.rotate: a rotation must be a map, not a text; write `{ every: 12w }`',
      ],
      [
        'a rotation as a number of days',
        v1App('keys: { backend: { rotate: 90 } }'),
        '6:32: apps.support.keys.backend.rotate: a rotation must be a map, not a number; write `{ every: 90d }`',
      ],
      [
        'a jwt that says its lifetime alone',
        v1App('keys: { backend: { jwt: 2w } }'),
        '6:29: apps.support.keys.backend.jwt: a jwt must be a map, not a text; write `{ expiresIn: 2w }`',
      ],
      [
        'a lifetime in words',
        v1App('keys: { backend: { jwt: { expiresIn: 2 months } } }'),
        '6:42: apps.support.keys.backend.jwt.expiresIn: must be a number with a unit, such as 30s, 15m, 12h, 90d or 2w, or never, not "2 months"; write 60d',
      ],
      [
        'a lifetime for the token of the vendor',
        v1App('keys: { backend: { jwt: { from: api, expiresIn: 1h } } }'),
        '6:42: apps.support.keys.backend.jwt.expiresIn: a token that the vendor signs never expires; remove expiresIn, or write from: sign',
      ],
      [
        'the token of the vendor in v2',
        v2App('keys: { backend: { jwt: { from: api } } }'),
        '6:37: apps.support.keys.backend.jwt.from: api exists in v1.1 only, and this manifest says api: v2; write sign',
      ],
      [
        'a scope that is not known',
        v1App('keys: { backend: { jwt: { scope: admin } } }'),
        '6:38: apps.support.keys.backend.jwt.scope: must be app or appUser, not "admin"',
      ],
    ],
  ],
])('%s', (_, mistakes) => {
  test.each(mistakes)('%s', (_mistake, manifest, ...answers) => {
    const found = problemsOf(manifest).map((line) => line.replace(/^smooch\.yml:/, ''));
    expect(found).toEqual(answers);
  });
});

describe('what is doubtful is a warning', () => {
  test.each<readonly [string, string, string]>([
    [
      'a trigger two letters off a known one',
      v1App(`webhooks: { a: { ${HOOK}, triggers: [posbak] } }`),
      '6:60: apps.support.webhooks.a.triggers[0]: "posbak" is not a known trigger of v1.1; did you mean postback?',
    ],
    [
      'a trigger that the vendor may have added',
      v2App(`webhooks: { a: { ${HOOK}, triggers: [call:ended] } }`),
      '6:60: apps.support.webhooks.a.triggers[0]: "call:ended" is not a known trigger of v2; it is sent as it is',
    ],
    [
      '*',
      v1App(`webhooks: { a: { ${HOOK}, triggers: ["*"] } }`),
      '6:60: apps.support.webhooks.a.triggers[0]: the vendor does not say which triggers "*" stands for; list those that you need',
    ],
    [
      'a setting without the one it needs',
      v2App('settings: { multiConvoEnabled: false, endSessionEnabled: true }'),
      '6:43: apps.support.settings.endSessionEnabled: endSessionEnabled does nothing while multiConvoEnabled is false',
    ],
    [
      'two apps of one name',
      'version: 1\napi: v2\napps:\n  a: { name: A }\n  b: { name: A }\n',
      '5:8: apps.b.name: apps.a has the same name; give one of them another name, or bind them by id',
    ],
  ])('%s', (_, manifest, answer) => {
    expect(warningsOf(manifest)).toEqual([`smooch.yml:${answer}`]);
  });

  test.each([
    ['+15145550123', '15145550123', '15145550123'],
    ['08989', '8989', '8989'],
    ['1.10', '1.1', '1.1'],
    ['12345678901234567890', '12345678901234567000', '12345678901234567000'],
    ['0x1F', '31', '31'],
    ['1e3', '1000', '1000'],
  ])('a number in the metadata that is sent in another form: %s', (written, sent, instead) => {
    expect(warningsOf(v1App(`metadata: { a: ${written} }`))).toEqual([
      `smooch.yml:6:20: apps.support.metadata.a: this number is sent as ${sent}; for the text write "${written}", else ${instead}`,
    ]);
  });

  test.each(['7', '-7', '1.5', '0', '"08989"'])('but not %s', (written) => {
    expect(warningsOf(v1App(`metadata: { a: ${written} }`))).toEqual([]);
  });

  test.each([
    'localhost',
    'chat.localhost',
    'chat',
    'chat.internal',
    'printer.local',
    '127.0.0.1',
    '10.0.0.4',
    '0xa000004',
    '172.31.0.1',
    '192.168.1.1:8443',
    '169.254.169.254',
    '100.64.0.1',
    '[::1]',
    '[fd00::1]',
    '[fe80::1]',
    '[::ffff:10.0.0.1]',
    '[::FFFF:7f00:1]',
    'localhost.',
    'chat.internal.',
  ])('a target that only a private network reaches: %s', (host) => {
    expect(warningsOf(v1App(`webhooks: { a: { target: "https://${host}/smooch" } }`))).toEqual([
      'smooch.yml:6:30: apps.support.webhooks.a.target: is on this machine or in a private network, where the vendor cannot reach it; write a public address',
    ]);
  });

  test.each([
    'https://chat.acme.example/smooch',
    'https://172.32.0.1/',
    'https://11.0.0.1/',
    'https://[2001:db8::1]/',
    'https://[::ffff:11.0.0.1]/',
    'https://chat.acme.example./',
    'https://local.example/',
    'http://localhost:3000/for-the-emulator',
  ])('but not %s', (target) => {
    expect(warningsOf(v1App(`webhooks: { a: { target: "${target}" } }`))).toEqual([]);
  });

  test('a setting whose need is met, or not declared here, is fine', () => {
    expect(warningsOf(v2App('settings: { multiConvoEnabled: true, endSessionEnabled: true }'))).toEqual([]);
    expect(warningsOf(v2App('settings: { endSessionEnabled: true }'))).toEqual([]);
  });
});

test('all mistakes come at once', () => {
  const lines = problemsOf(`version: 1
api: v2
apps:
  Support:
    nmae: Support
    webhooks:
      inbox: { url: http://a.example, triggers: message }
  other: { name: Other, protect: 1 }
`);
  expect(lines.map((line) => line.split(': ')[1])).toEqual([
    'apps.Support',
    'apps.Support.nmae',
    'apps.Support.webhooks.inbox.url',
    'apps.Support.webhooks.inbox.url',
    'apps.Support.webhooks.inbox.triggers',
    'apps.other.protect',
  ]);
});

test('a message shows a foreign text on one line, cut, with nothing invisible in it', () => {
  const [line] = problemsOf(v1App(`protect: "a\\n::error::b\\u202e${'x'.repeat(100)}"`));
  expect(line).toContain('not "a\\n::error::b\\u202e');
  expect(line).toMatch(/x…"$/);
  expect(line?.length).toBeLessThan(180);
});

test('a file with thousands of mistakes is not repeated in full', () => {
  const lines = problemsOf(v1App(...Array.from({ length: 5000 }, (_, n) => `wrong${n}: 1`)));
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toContain('and 950 or more problems; correct these first');
});
