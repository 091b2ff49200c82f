/**
 * The schema of the manifest. A new field is a new entry here; a new kind of resource is a new shape and an entry in
 * {@link appFields}. Names and types are the vendor's (v1.1 and v2 specifications: apps, webhooks, app keys).
 */

import type { Api } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { PROTOTYPE_KEYS } from '../yaml/tree.ts';
import { channelShape } from './channel.ts';
import { keyRule, MOST_PER_HOLDER } from './entry-key.ts';
import { keyShape } from './key.ts';
import { menuShape } from './menu.ts';
import { publishShape } from './publish.ts';
import { wholePattern } from './scalar.ts';
import { serviceAccountShape } from './service-account.ts';
import type {
  BooleanShape,
  EntriesShape,
  Field,
  FieldsShape,
  KeyRule,
  ListShape,
  TextShape,
} from './shape.ts';
import { switchboardShape } from './switchboard.ts';
import { webhookShape } from './webhook.ts';

const BOTH: readonly Api[] = ['v1.1', 'v2'];

/** Who owns what a manifest creates; also the form of the `owner` input. */
export const ownerShape: TextShape = {
  type: 'text',
  description:
    'Who owns what this manifest creates. It is written into every app, and what another owner created is never touched. Compared without case. Default: the repository; required outside GitHub Actions.',
  examples: ['acme/messaging'],
  pattern: '[A-Za-z0-9._/-]{1,200}',
  rule: 'one to 200 letters, digits and the characters . _ - /',
};

/** Who owned it before. */
const previousOwners: ListShape = {
  type: 'set',
  description:
    'Former names of the owner, such as those of a renamed repository. Apps with their marks are adopted: the plan says adopt, and the marks are rewritten to the owner. What several files say is taken together.',
  examples: [['acme/chat']],
  of: { ...ownerShape, description: 'A former name of the owner.' },
  filled: [],
  most: 20,
};

const truth = (description: string): BooleanShape => ({ type: 'truth', description });
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
  const field = ownValue(settings.fields, name);
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
      of: webhookShape,
      most: MOST_PER_HOLDER,
    },
  },
  keys: {
    shape: {
      type: 'entries',
      noun: 'key',
      exampleKey: 'backend',
      description: 'API keys of the app, each under its name.',
      key: keyRule,
      of: keyShape,
      most: MOST_PER_HOLDER,
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

const appAliases: Readonly<Record<string, string>> = {
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
  aliases: { ...appAliases, displayName: 'name', appId: 'id', _id: 'id', title: 'name' },
  advice: { displayName: 'write name, which serves for both API generations' },
};

/** A service account. */
export const serviceAccount: FieldsShape = serviceAccountShape(appName);

/** What all apps of a file share. */
export const defaultsShape: FieldsShape = {
  type: 'fields',
  noun: 'defaults',
  description:
    'What all apps of this file share. An app that says something else itself wins, field by field.',
  examples: [{ settings: { maskCreditCardNumbers: true } }],
  fields: appFields,
  aliases: appAliases,
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
        aliases: { v1: 'v1.1', '1': 'v1.1', '1.1': 'v1.1', '2': 'v2', smooch: 'v1.1', sunco: 'v2' },
      },
    },
    owner: { shape: ownerShape },
    'previous-owners': { shape: previousOwners },
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
  aliases: {
    app: 'apps',
    serviceAccount: 'serviceAccounts',
    serviceaccounts: 'serviceAccounts',
    'service-accounts': 'serviceAccounts',
    publications: 'publish',
    secrets: 'publish',
    default: 'defaults',
    previousOwners: 'previous-owners',
    'previous-owner': 'previous-owners',
    apiVersion: 'api',
  },
  advice: Object.fromEntries(
    ['name', 'displayName', ...Object.keys(appFields), ...Object.keys(appAliases)].map((name) => [
      name,
      'this belongs to an app: write it below apps, then the key of the app',
    ]),
  ),
};
