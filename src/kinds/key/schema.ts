/** The schema of API keys: of apps, and in v2 of the integrations that webhooks live in. */

import { wholePattern } from '../../manifest/schema/scalar.ts';
import type { Conflict, Field, FieldsShape, Shape, TextShape } from '../../manifest/schema/shape.ts';
import { APIS } from '../../model.ts';
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

/** The name of a key that is created only to sign requests which v2 takes from an app key alone, and is removed again. */
export const TEMPORARY_KEY = 'provision-temporary';

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

/** A token that the vendor signs has no end. */
export const ENDLESS: readonly Conflict[] = [
  {
    field: 'expiresIn',
    other: 'from',
    is: 'api',
    because: 'a token that the vendor signs never expires; remove expiresIn, or write from: sign',
  },
];

const duration = (description: string, example: string): Shape => ({
  type: 'duration',
  bounds: LIFETIME,
  never: false,
  description,
  examples: [example],
});

/** When a key is replaced. */
const rotationShape: FieldsShape = {
  type: 'fields',
  noun: 'rotation',
  main: 'every',
  explicit: true,
  description: 'Replaces the key every so often; the old one stays beside the new one for the overlap.',
  examples: [{ every: '90d', overlap: '7d' }],
  fields: {
    every: { required: APIS, shape: duration('How old a key may get.', '90d') },
    overlap: {
      shape: duration('How long the old key is kept after a new one was created. Default: 7d.', '7d'),
    },
  },
};

/** The shape of a token that a key signs. Its lifetime is said in one way whoever's it is. */
export function jwtShape(own: Omit<FieldsShape, 'type' | 'main' | 'explicit' | 'aliases'>): FieldsShape {
  return {
    type: 'fields',
    main: 'expiresIn',
    explicit: true,
    aliases: EXPIRY_ALIASES,
    ...own,
    fields: { ...own.fields, expiresIn: { shape: expiresInShape } },
  };
}

/** Who signs a token. */
export const signerField: Field = {
  shape: {
    type: 'choice',
    description: 'Who signs the token. Default: sign, this run.',
    of: [
      { value: 'sign', description: 'this run signs it' },
      { value: 'api', api: 'v1.1', description: 'the vendor signs it; such a token never expires' },
    ],
  },
};

/** The shape of a key; `jwt`: of the token that it signs. */
export function keyShapeOf(noun: string, description: string, jwt: FieldsShape): FieldsShape {
  return {
    type: 'fields',
    noun,
    description,
    fields: { name: { shape: nameShape }, jwt: { shape: jwt }, rotate: { shape: rotationShape } },
    aliases: { displayName: 'name' },
    advice: {
      secret:
        'the vendor creates the secret of a key; remove this line and take it from the output `credentials`',
    },
  };
}

/** A key of the integration that a v2 webhook lives in. */
export const integrationKeyShape: FieldsShape = keyShapeOf(
  'integration key',
  'An API key that opens the integration of this webhook alone. Its name in the account is its key here, unless `name` says another.',
  jwtShape({
    noun: 'integration jwt',
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
    },
  }),
);

/** A key of an app. */
export const keyShape: FieldsShape = keyShapeOf(
  'key',
  'An API key of the app. Its name in the account is its key here, unless `name` says another.',
  jwtShape({
    noun: 'jwt',
    word: 'none',
    description:
      'The token that this key signs and the run hands out. Default: one of the app; none: no token.',
    examples: [{ scope: 'app', expiresIn: '30d' }],
    fields: {
      from: signerField,
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
      userId: userField('The user of a token with the scope appUser.'),
      externalId: userField('The user of a token with the scope user.'),
    },
    conflicts: ENDLESS,
  }),
);

function userField(description: string): Field {
  return {
    shape: {
      type: 'text',
      pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
      rule: 'has 1 to 200 characters',
      description,
      examples: ['test-user'],
    },
  };
}
