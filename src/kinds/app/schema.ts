/** The schema of an app. Names and types are the vendor's (v1.1 and v2 specifications, apps). */

import { wholePattern } from '../../manifest/schema/scalar.ts';
import type {
  BooleanShape,
  EntriesShape,
  Field,
  FieldsShape,
  KeyRule,
  TextShape,
} from '../../manifest/schema/shape.ts';
import { PROTOTYPE_KEYS } from '../../manifest/yaml/tree.ts';
import { APIS, type Api } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { EXPIRY_ALIASES, expiresInShape, nameShape } from '../key/schema.ts';

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
        unit: 'seconds',
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

/** The name of an app. */
export const appName: TextShape = {
  ...nameShape,
  description: 'The name of the app. The vendor calls it displayName in v2; here it is name for both.',
  examples: ['Acme Support'],
};

/** What belongs to one app alone. */
export const ownFields: Readonly<Record<string, Field>> = {
  name: {
    required: APIS,
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
  jwt: {
    shape: {
      type: 'fields',
      noun: 'app jwt',
      explicit: true,
      description:
        'The token that is signed with the key that the input app-keys gives for this app: apps.<key>.own.jwt.',
      examples: [{ expiresIn: '30d' }],
      fields: { expiresIn: { shape: expiresInShape } },
      aliases: EXPIRY_ALIASES,
    },
  },
};

/** What both an app and the defaults for all apps can hold, beside its resources. */
export const sharedFields: Readonly<Record<string, Field>> = {
  protect: { shape: truth('Never delete this app: destroying or pruning it is an error.') },
  settings: { shape: settings },
  metadata: { shape: metadata },
};
