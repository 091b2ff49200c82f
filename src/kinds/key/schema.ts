/** The schema of API keys: of apps, and in v2 of the integrations that webhooks live in. */

import { wholePattern } from '../../manifest/schema/scalar.ts';
import type { Conflict, FieldsShape, Shape, TextShape } from '../../manifest/schema/shape.ts';
import { LIFETIME } from '../../text/duration.ts';

/** How long a token is good for. */
export const expiresInShape: Shape = {
  type: 'duration',
  bounds: LIFETIME,
  never: true,
  nullable: true,
  description: 'How long the token is valid; or never. Default, also with null: the input jwt-expires-in.',
  examples: ['30d'],
};

/** What people write for `expiresIn` by mistake. */
export const EXPIRY_ALIASES = { expires: 'expiresIn', ttl: 'expiresIn', exp: 'expiresIn' };

/** What people write for `name` by mistake. */
export const NAME_ALIASES = { displayName: 'name' };

/** A name in the account of what has another key in the manifest: one line, of the length that the vendor allows. */
export const nameShape: TextShape = {
  type: 'text',
  pattern: String.raw`[^\s\u0000-\u001f\u007f]([^\u0000-\u001f\u007f]{0,98}[^\s\u0000-\u001f\u007f])?`,
  rule: 'one line of one to 100 characters that does not begin or end with a space',
  description: 'The name in the account. Default: its key here. The vendor cannot change the name of a key.',
  examples: ['My App Key'],
};

/** Whether a manifest can declare something of this name. */
export function takesName(name: string): boolean {
  return wholePattern(nameShape.pattern).test(name);
}

/** What a key does not say in a manifest. */
export const KEY_ADVICE = {
  secret:
    'the vendor creates the secret of a key; remove this line and take it from the output `credentials`',
};

/** A token that the vendor signs has no end. */
export const ENDLESS: readonly Conflict[] = [
  {
    field: 'expiresIn',
    other: 'from',
    is: 'api',
    because: 'a token that the vendor signs never expires; remove expiresIn, or write from: sign',
  },
];

/** When a key is replaced. */
export const rotationShape: FieldsShape = {
  type: 'fields',
  noun: 'rotation',
  main: 'every',
  explicit: true,
  description: 'Replaces the key every so often; the old one stays beside the new one for the overlap.',
  examples: [{ every: '90d', overlap: '7d' }],
  fields: {
    every: {
      required: ['v1.1', 'v2'],
      shape: {
        type: 'duration',
        bounds: LIFETIME,
        never: false,
        description: 'How old a key may get.',
        examples: ['90d'],
      },
    },
    overlap: {
      shape: {
        type: 'duration',
        bounds: LIFETIME,
        never: false,
        description: 'How long the old key is kept after a new one was created. Default: 7d.',
        examples: ['7d'],
      },
    },
  },
};

/** A key of the integration that a v2 webhook lives in. */
export const integrationKeyShape: FieldsShape = {
  type: 'fields',
  noun: 'integration key',
  description:
    'An API key that opens the integration of this webhook alone. Its name in the account is its key here, unless `name` says another.',
  fields: {
    name: { shape: nameShape },
    jwt: {
      shape: {
        type: 'fields',
        noun: 'integration jwt',
        main: 'expiresIn',
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
          expiresIn: { shape: expiresInShape },
        },
        aliases: EXPIRY_ALIASES,
      },
    },
    rotate: { shape: rotationShape },
  },
  aliases: NAME_ALIASES,
  advice: KEY_ADVICE,
};

const jwt: FieldsShape = {
  type: 'fields',
  noun: 'jwt',
  main: 'expiresIn',
  explicit: true,
  word: 'none',
  description:
    'The token that this key signs and the run hands out. Default: one of the app; none: no token.',
  examples: [{ scope: 'app', expiresIn: '30d' }],
  fields: {
    from: {
      shape: {
        type: 'choice',
        description: 'Who signs the token. Default: sign, this run.',
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
    expiresIn: { shape: expiresInShape },
  },
  aliases: EXPIRY_ALIASES,
  conflicts: ENDLESS,
};

/** A key of an app. */
export const keyShape: FieldsShape = {
  type: 'fields',
  noun: 'key',
  description: 'An API key of the app. Its name in the account is its key here, unless `name` says another.',
  fields: {
    name: { shape: nameShape },
    jwt: { shape: jwt },
    rotate: { shape: rotationShape },
  },
  aliases: NAME_ALIASES,
  advice: KEY_ADVICE,
};
