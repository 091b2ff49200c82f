/**
 * The schema of the manifest. A new field is a new entry here; a new kind of resource is a new shape and an entry in
 * {@link appFields}. Names and types are the vendor's (v1.1 and v2 specifications: apps, webhooks, app keys).
 */

import type { Api } from '../model.ts';
import { channelShape } from './channel-schema.ts';
import { menuShape } from './menu-schema.ts';
import { publishShape } from './publish-schema.ts';
import { wholePattern } from './scalar.ts';
import { serviceAccountShape } from './service-account-schema.ts';
import type { EntriesShape, Field, FieldsShape, KeyRule, Shape, TextShape, TruthShape } from './shape.ts';
import { switchboardShape } from './switchboard-schema.ts';
import { judgeTarget, TARGET_PATTERN } from './target.ts';
import { PROTOTYPE_KEYS } from './tree.ts';
import { FOREIGN_TRIGGERS, TRIGGERS } from './triggers.ts';

/** The vendor holds at most ten keys in an app, and at most ten webhooks of both generations together. */
const MOST_PER_APP = 10;
const BOTH: readonly Api[] = ['v1.1', 'v2'];

const keyRule: KeyRule = {
  pattern: '[a-z][a-z0-9-]{0,39}',
  rule: 'a lower-case letter followed by at most 39 lower-case letters, digits and hyphens',
};

/** Who owns what a manifest creates; also the form of the `owner` input. */
export const ownerShape: TextShape = {
  type: 'text',
  description:
    'Who owns what this manifest creates. It is written into every app, and what another owner made is never touched. Default: the repository; required outside GitHub Actions.',
  examples: ['acme/messaging'],
  pattern: '[A-Za-z0-9._/-]{1,200}',
  rule: 'one to 200 letters, digits and the characters . _ - /',
};

const truth = (description: string): TruthShape => ({ type: 'truth', description });
const setting = (description: string, more: Omit<Field, 'shape'> = {}): Field => ({
  shape: { ...truth(description), nullable: true },
  ...more,
});

/** Whether a manifest can declare an app of this name. */
export function takesAppName(name: string): boolean {
  return wholePattern(appName.pattern).test(name);
}

/** Whether a manifest can declare a metadata entry of this name. */
export function takesMetadataName(name: string): boolean {
  return wholePattern(metadataName.pattern).test(name) && !PROTOTYPE_KEYS.has(name);
}

/** Whether a generation's manifests know a setting. */
export function knowsSetting(name: string, api: Api): boolean {
  const field = settings.fields[name];
  return field !== undefined && (field.api === undefined || field.api === api);
}

const settings: FieldsShape = {
  type: 'fields',
  noun: 'settings',
  description:
    'Settings of the app, by the names of the vendor. Only those written here are managed; null asks the vendor to unset one.',
  examples: [{ maskCreditCardNumbers: true }],
  fields: {
    conversationRetentionSeconds: {
      shape: {
        type: 'whole',
        nullable: true,
        least: 0,
        description:
          'How many seconds the vendor keeps a conversation before it deletes it. Unset: for ever.',
        examples: [7_776_000],
      },
    },
    maskCreditCardNumbers: setting('Masks credit card numbers in messages.'),
    useAnimalNames: setting('Gives users without a name an animal name.'),
    echoPostback: setting('Shows a postback in the conversation as a message of the user.'),
    ignoreAutoConversationStart: setting(
      'Starts a conversation with the first message, not when a user opens it.',
    ),
    multiConvoEnabled: setting(
      'Lets a user have several conversations. The vendor cannot turn this off again once it is on.',
      { api: 'v2' },
    ),
    appLocalizationEnabled: setting('Translates the texts that the vendor sends by itself.', { api: 'v2' }),
    endSessionEnabled: setting('Lets a user end a conversation. Needs multiConvoEnabled.', {
      api: 'v2',
      needs: 'multiConvoEnabled',
    }),
    disableConversationReopen: setting('Keeps an ended conversation closed. Needs multiConvoEnabled.', {
      api: 'v2',
      needs: 'multiConvoEnabled',
    }),
  },
};

const metadataName: KeyRule = {
  pattern: String.raw`(?!provision_)(?![\s\S]*\$\{)[^\u0000-\u001f\u007f]{1,200}`,
  rule: 'a name of one to 200 characters that does not begin with provision_, as the marks of this tool do',
};

const metadata: EntriesShape = {
  type: 'entries',
  noun: 'metadata entry',
  exampleKey: 'team',
  description:
    'Your own data about the app: texts, numbers, true and false. Entries that are not written here stay as they are; null removes one.',
  examples: [{ team: 'care' }],
  key: metadataName,
  of: {
    type: 'scalar',
    nullable: true,
    description: 'A text, a number, true or false; null removes the entry.',
  },
};

const expiresIn: Shape = {
  type: 'duration',
  never: true,
  nullable: true,
  description: 'How long the token is valid; or never. Default, also with null: the input jwt-expires-in.',
  examples: ['30d'],
};

const EXPIRY_SLIPS = { expires: 'expiresIn', ttl: 'expiresIn', exp: 'expiresIn' };

const KEY_ADVICE = {
  name: 'the key of this map is the name; remove this line',
  secret: 'the vendor makes the secret of a key; remove this line and take it from the output `credentials`',
};

const rotation: FieldsShape = {
  type: 'fields',
  noun: 'rotation',
  explicit: true,
  description: 'Replaces the key every so often; the old one stays beside the new one for the overlap.',
  examples: [{ every: '90d', overlap: '7d' }],
  fields: {
    every: {
      required: ['v1.1', 'v2'],
      shape: {
        type: 'duration',
        never: false,
        description: 'How old a key may get.',
        examples: ['90d'],
      },
    },
    overlap: {
      shape: {
        type: 'duration',
        never: false,
        description: 'How long the old key is kept after a new one was made. Default: 7d.',
        examples: ['7d'],
      },
    },
  },
};

const integrationKey: FieldsShape = {
  type: 'fields',
  noun: 'integration key',
  description:
    'An API key that opens the integration of this webhook alone. Its name in the account is its key here.',
  fields: {
    jwt: {
      shape: {
        type: 'fields',
        noun: 'integration jwt',
        explicit: true,
        description: 'Signs a token with this key and hands it out.',
        examples: [{ expiresIn: '30d' }],
        fields: {
          scope: {
            shape: {
              type: 'choice',
              description: 'Whose token it is: always that of the integration.',
              of: [{ value: 'integration' }],
            },
          },
          expiresIn: { shape: expiresIn },
        },
        slips: EXPIRY_SLIPS,
      },
    },
    rotate: { shape: rotation },
  },
  advice: KEY_ADVICE,
};

const webhook: FieldsShape = {
  type: 'fields',
  noun: 'webhook',
  main: 'target',
  description: 'A URL that the vendor calls when something happens in the app.',
  fields: {
    target: {
      required: BOTH,
      shape: {
        type: 'text',
        description:
          'The URL to call. It must answer HEAD when the webhook is made. https only, but for http on the local machine.',
        examples: ['https://chat.acme.example/smooch'],
        pattern: TARGET_PATTERN,
        rule: 'a URL such as https://chat.acme.example/smooch',
        judge: judgeTarget,
      },
    },
    triggers: {
      required: ['v2'],
      shape: {
        type: 'set',
        filled: ['v2'],
        most: 100,
        description:
          'What the webhook is called for. The order does not count. v1.1 takes [message] when this is absent.',
        of: {
          type: 'term',
          noun: 'trigger',
          description: 'Something that can happen in an app.',
          known: TRIGGERS,
          foreign: FOREIGN_TRIGGERS,
          discouraged: {
            '*': 'the vendor does not say which triggers "*" stands for; list those that you need',
          },
        },
      },
    },
    includeClient: {
      shape: truth('Sends information about the client (channel, device) with each event.'),
      api: 'v1.1',
      counterpart: 'includeFullSource',
    },
    includeFullAppUser: {
      shape: truth('Sends the whole user with each event.'),
      api: 'v1.1',
      counterpart: 'includeFullUser',
    },
    includeFullSource: {
      shape: truth('Sends the whole source (channel, device) with each event.'),
      api: 'v2',
      counterpart: 'includeClient',
    },
    includeFullUser: {
      shape: truth('Sends the whole user with each event.'),
      api: 'v2',
      counterpart: 'includeFullAppUser',
    },
    keys: {
      api: 'v2',
      shape: {
        type: 'entries',
        noun: 'integration key',
        exampleKey: 'bot',
        description: 'API keys of the integration that the webhook lives in, each under its name.',
        key: keyRule,
        of: integrationKey,
        most: MOST_PER_APP,
      },
    },
  },
  slips: {
    key: 'keys',
    trigger: 'triggers',
    events: 'triggers',
    event: 'triggers',
    on: 'triggers',
    url: 'target',
    uri: 'target',
  },
  advice: {
    secret:
      'the vendor makes the secret of a webhook; remove this line and take it from the output `credentials`',
  },
};

const jwt: FieldsShape = {
  type: 'fields',
  noun: 'jwt',
  explicit: true,
  description: 'Signs a token with this key and hands it out.',
  examples: [{ scope: 'app', expiresIn: '30d' }],
  fields: {
    from: {
      shape: {
        type: 'choice',
        description: 'Who makes the token. Default: sign.',
        of: [
          { value: 'sign', description: 'this run signs it' },
          { value: 'api', api: 'v1.1', description: 'the vendor signs it; such a token never expires' },
        ],
      },
    },
    scope: {
      shape: {
        type: 'choice',
        description: 'Whose token it is. Default: app.',
        of: [
          { value: 'app', description: 'the app itself' },
          {
            value: 'appUser',
            api: 'v1.1',
            description: 'one user, for tests of a web messenger; needs userId',
          },
          {
            value: 'user',
            api: 'v2',
            description: 'one user, for tests of a web messenger; needs externalId',
          },
        ],
      },
    },
    userId: {
      shape: {
        type: 'text',
        pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
        rule: 'has 1 to 200 characters',
        description: 'The user of a token with the scope appUser.',
        examples: ['test-user'],
      },
    },
    externalId: {
      shape: {
        type: 'text',
        pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
        rule: 'has 1 to 200 characters',
        description: 'The user of a token with the scope user.',
        examples: ['test-user'],
      },
    },
    expiresIn: { shape: expiresIn },
  },
  slips: EXPIRY_SLIPS,
  conflicts: [
    {
      field: 'expiresIn',
      other: 'from',
      is: 'api',
      because: 'a token that the vendor signs never expires; remove expiresIn, or write from: sign',
    },
  ],
};

const key: FieldsShape = {
  type: 'fields',
  noun: 'key',
  description: 'An API key of the app. Its name in the account is its key here.',
  fields: {
    jwt: { shape: jwt },
    rotate: { shape: rotation },
  },
  advice: KEY_ADVICE,
};

/** What both an app and the defaults for all apps can hold. */
const appFields: Readonly<Record<string, Field>> = {
  protect: { shape: truth('Never delete this app: destroying or pruning it is an error.') },
  settings: { shape: settings },
  metadata: { shape: metadata },
  webhooks: {
    shape: {
      type: 'entries',
      noun: 'webhook',
      exampleKey: 'inbox',
      description: 'Webhooks of the app, each under a key of your choice.',
      key: keyRule,
      of: webhook,
      most: MOST_PER_APP,
    },
  },
  keys: {
    shape: {
      type: 'entries',
      noun: 'key',
      exampleKey: 'backend',
      description: 'API keys of the app, each under its name.',
      key: keyRule,
      of: key,
      most: MOST_PER_APP,
    },
  },
  channels: {
    shape: {
      type: 'entries',
      noun: 'channel',
      exampleKey: 'site',
      description:
        'Messaging channels of the app, each under a key of your choice. The vendor calls them integrations.',
      examples: [{ site: { type: 'web', brandColor: '65758e' } }],
      key: keyRule,
      of: channelShape,
    },
  },
  menu: { shape: menuShape, api: 'v1.1' },
  switchboard: { shape: switchboardShape(keyRule), api: 'v2' },
};

const appSlips: Readonly<Record<string, string>> = {
  webhook: 'webhooks',
  key: 'keys',
  channel: 'channels',
  integrations: 'channels',
  setting: 'settings',
  protected: 'protect',
};

const appName: TextShape = {
  type: 'text',
  description: 'The name of the app. The vendor calls it displayName in v2; here it is name for both.',
  examples: ['Acme Support'],
  pattern: String.raw`[^\s\u0000-\u001f\u007f]([^\u0000-\u001f\u007f]{0,98}[^\s\u0000-\u001f\u007f])?`,
  rule: 'one line of one to 100 characters that does not begin or end with a space',
};

/** An app. */
export const appShape: FieldsShape = {
  type: 'fields',
  noun: 'app',
  main: 'name',
  description: 'A Smooch app. Its address is apps.<key>.',
  fields: {
    name: {
      required: BOTH,
      shape: appName,
    },
    id: {
      shape: {
        type: 'text',
        description:
          'Binds to exactly this app of the account, instead of looking for one by its marks or its name.',
        examples: ['5d8cff3cd55b040010928b5b'],
        pattern: '[0-9a-f]{24}',
        rule: 'an app id: 24 digits and lower-case letters a to f',
      },
    },
    ...appFields,
  },
  slips: { ...appSlips, displayName: 'name', appId: 'id', _id: 'id', title: 'name' },
  advice: { displayName: 'write name, which serves for both API generations' },
};

/** A service account. */
export const serviceAccount: FieldsShape = serviceAccountShape({
  name: appName,
  key: keyRule,
  rotation,
  expiresIn,
});

/** What all apps of a file share. */
export const defaultsShape: FieldsShape = {
  type: 'fields',
  noun: 'defaults',
  description:
    'What all apps of this file share. An app that says something else itself wins, field by field.',
  examples: [{ settings: { maskCreditCardNumbers: true } }],
  fields: appFields,
  slips: appSlips,
  advice: {
    name: 'every app has a name of its own; move this line to the app',
    displayName: 'every app has a name of its own; move this line to the app, as name',
    id: 'every app has an id of its own; move this line to the app',
  },
};

/** A whole manifest file. */
export const manifestShape: FieldsShape = {
  type: 'fields',
  noun: 'manifest',
  description:
    'The Smooch apps of an account, with their webhooks, keys and channels, and its service accounts.',
  fields: {
    version: {
      required: BOTH,
      shape: { type: 'choice', description: 'The version of the manifest format.', of: [{ value: 1 }] },
    },
    api: {
      shape: {
        type: 'choice',
        description:
          'The generation of the vendor API to use. It decides which settings, triggers and webhook flags there are. Of several files one must say it.',
        of: [
          { value: 'v1.1', description: 'the Smooch API' },
          { value: 'v2', description: 'the Sunshine Conversations API' },
        ],
        slips: { v1: 'v1.1', '1': 'v1.1', '1.1': 'v1.1', '2': 'v2', smooch: 'v1.1', sunco: 'v2' },
      },
    },
    owner: { shape: ownerShape },
    defaults: { shape: defaultsShape },
    apps: {
      shape: {
        type: 'entries',
        noun: 'app',
        exampleKey: 'support',
        explicit: true,
        description:
          'The apps, each under a key of your choice. The key ties an app to this manifest: keep it.',
        key: keyRule,
        of: appShape,
      },
    },
    serviceAccounts: {
      api: 'v1.1',
      shape: {
        type: 'entries',
        noun: 'service account',
        exampleKey: 'reseller',
        explicit: true,
        description:
          'Service accounts, each under a key of your choice: API users of the account that see the apps linked to them alone. They need an account key (act_…).',
        key: keyRule,
        of: serviceAccount,
      },
    },
    publish: { shape: publishShape },
  },
  slips: {
    app: 'apps',
    serviceAccount: 'serviceAccounts',
    serviceaccounts: 'serviceAccounts',
    'service-accounts': 'serviceAccounts',
    publications: 'publish',
    secrets: 'publish',
    default: 'defaults',
    apiVersion: 'api',
  },
  advice: Object.fromEntries(
    ['name', 'displayName', ...Object.keys(appFields), ...Object.keys(appSlips)].map((name) => [
      name,
      'this belongs to an app: write it below apps, then the key of the app',
    ]),
  ),
};
