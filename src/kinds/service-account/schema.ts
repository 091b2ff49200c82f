/** The shape of a service account: an API user of the account that sees the apps linked to it alone (v1.1). */

import { keyRule, MOST_PER_HOLDER } from '../../manifest/schema/entry-key.ts';
import type { FieldsShape } from '../../manifest/schema/shape.ts';
import type { Api } from '../../model.ts';
import { appName } from '../app/schema.ts';
import { ENDLESS, jwtShape, keyShapeOf, signerField } from '../key/schema.ts';

const V11: readonly Api[] = ['v1.1'];

const jwt = jwtShape({
  noun: 'account jwt',
  description: 'Signs a token with this key and hands it out. It can do what the service account can.',
  examples: [{ expiresIn: '1h' }],
  fields: {
    from: signerField,
    scope: {
      shape: {
        type: 'choice',
        description: 'Whose token it is: always the account’s, as far as the service account sees it.',
        of: [{ value: 'account' }],
      },
    },
  },
  advice: {
    userId: 'only the key of an app signs for one of its users; remove this line',
    externalId: 'only the key of an app signs for one of its users; remove this line',
  },
  conflicts: ENDLESS,
});

/** A service account, whose name is of the same form as that of an app. */
export const serviceAccountShape: FieldsShape = {
  type: 'fields',
  noun: 'service account',
  main: 'name',
  description:
    'A service account: an API user of the account that sees the apps linked to it alone. Its address is serviceAccounts.<key>.',
  fields: {
    name: {
      required: V11,
      shape: {
        ...appName,
        description:
          'The name of the service account, unique in the account. Without `id`, the one of this name is adopted, whoever created it, or one is created.',
        examples: ['acme-reseller-7'],
      },
    },
    id: {
      shape: {
        type: 'text',
        description:
          'Binds to exactly this service account, instead of looking for one by its name. Needed to rename it.',
        examples: ['6650c6aa000000000000000b'],
        pattern: '[0-9a-f]{24}',
        rule: 'the id of a service account: 24 digits and lower-case letters a to f',
      },
    },
    protect: {
      shape: {
        type: 'truth',
        description:
          'Never delete this service account: destroying it is an error. No service account is ever pruned.',
      },
    },
    apps: {
      shape: {
        type: 'list',
        isSet: true,
        filled: V11,
        most: 1000,
        description:
          'Keys of apps of this manifest that it must be able to see. No API links an app to a service account: a run looks, and says which link is missing; people make it on the dashboard.',
        examples: [['support']],
        of: {
          type: 'text',
          description: 'The key of an app of this manifest.',
          examples: ['support'],
          pattern: keyRule.pattern,
          rule: `the key of an app: ${keyRule.rule}`,
        },
      },
    },
    keys: {
      shape: {
        type: 'entries',
        noun: 'key',
        exampleKey: 'ci',
        description: 'API keys of the service account, each under its name.',
        key: keyRule,
        most: MOST_PER_HOLDER,
        within: 'a service account',
        of: keyShapeOf(
          'service account key',
          'An API key of the service account. Its name in the account is its key here, unless `name` says another; of several the newest counts.',
          jwt,
        ),
      },
    },
  },
  aliases: {
    key: 'keys',
    app: 'apps',
    displayName: 'name',
    title: 'name',
    _id: 'id',
    protected: 'protect',
  },
  advice: {
    settings: 'a service account has no settings; remove this line',
    metadata: 'a service account has no metadata; remove this line',
    webhooks: 'a service account has no webhooks; write them below an app',
    channels: 'a service account has no channels; write them below an app',
  },
};
