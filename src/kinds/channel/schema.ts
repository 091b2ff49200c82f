/** The schema of channels, from the table of their types. */

import type {
  AnyShape,
  Field,
  FieldsShape,
  Shape,
  TextShape,
  VariantsShape,
} from '../../manifest/schema/shape.ts';
import { APIS, type Api } from '../../model.ts';
import { menuShape } from '../menu/schema.ts';
import { referenceShape } from '../switchboard/schema.ts';
import {
  CHANNEL_TYPES,
  type ChannelField,
  type ChannelType,
  type FieldForm,
  FOREIGN_TYPES,
  hasMenu,
} from './types.ts';

const unknownField: AnyShape = {
  type: 'any',
  secret: true,
  description: 'A field that is not known here; it is sent as it is.',
};

/** A line of text without control characters. */
const LINE = {
  type: 'text',
  pattern: String.raw`[^\u0000-\u001f\u007f]{1,10000}`,
  rule: 'one line of text',
} as const;

const typeShape: TextShape = {
  type: 'text',
  description: "The kind of channel, by the vendor's name for the type of the integration.",
  examples: ['web', 'twilio'],
  pattern: String.raw`[\w:*.-]{1,100}`,
  rule: 'the name of a channel type',
};

function displayName(api: Api): TextShape {
  return {
    type: 'text',
    description:
      'The name of the channel in the account, by which one that was created by hand is recognised.',
    examples: ['Support line'],
    pattern: String.raw`[^\u0000-\u001f\u007f]{1,100}`,
    rule: 'one line of one to 100 characters',
    ...(api === 'v2' ? { nullable: true } : {}),
  };
}

const external: Shape = {
  type: 'truth',
  description:
    'Only refers to a channel that is created elsewhere, as where somebody has to consent. It is found by its type and displayName, its status is reported, and it is never created, changed or deleted.',
};

/** The form that a web messenger shows before a conversation; further members are passed on. */
const prechat: FieldsShape = {
  type: 'fields',
  noun: 'prechatCapture',
  description: 'What a user is asked before a conversation begins.',
  open: { type: 'any', description: 'A member that is not known here; it is sent as it is.' },
  fields: {
    avatarUrl: { shape: line('The image beside the form.') },
    enabled: { shape: { type: 'truth', description: 'Shows the form.' } },
    enableEmailLinking: {
      shape: { type: 'truth', description: 'Lets a user go on by e-mail at the address that was given.' },
    },
    fields: {
      shape: {
        type: 'list',
        description: 'What is asked, in order.',
        most: 100,
        of: {
          type: 'fields',
          noun: 'prechat field',
          description: 'One thing that is asked.',
          open: { type: 'any', description: 'Such as placeholder, options or minSize.' },
          quiet: true,
          fields: {
            type: {
              required: APIS,
              shape: {
                type: 'choice',
                description: 'What kind of answer it is.',
                of: [{ value: 'email' }, { value: 'text' }, { value: 'select' }],
              },
            },
            name: { required: APIS, shape: short('What the answer is called in the account.') },
            label: { required: APIS, shape: short('The question.') },
          },
        },
      },
    },
  },
};

function line(description: string): TextShape {
  return { ...LINE, description };
}

function short(description: string): TextShape {
  return {
    type: 'text',
    description,
    pattern: String.raw`[^\u0000-\u001f\u007f]{1,128}`,
    rule: 'one line of one to 128 characters',
  };
}

/** What each form of a field takes. */
const FORMS = {
  text: LINE,
  long: {
    type: 'text',
    pattern: String.raw`[^\u0000-\u001f\u007f]{88,10000}`,
    rule: 'one line of 88 characters or more',
  },
  block: {
    type: 'text',
    pattern: String.raw`[^\u0000]{1,50000}`,
    rule: 'text of one to 50,000 characters',
  },
  truth: { type: 'truth' },
  colour: {
    type: 'text',
    examples: ['65758e'],
    pattern: '#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})',
    rule: 'a colour of three or six hexadecimal digits, in quotes, such as "65758e"',
  },
  style: { type: 'choice', of: [{ value: 'button' }, { value: 'tab' }] },
  tier: { type: 'choice', of: [{ value: 'enterprise' }, { value: 'premium', api: 'v1.1' }] },
  texts: { type: 'list', most: 500, of: line('An entry.') },
  form: prechat,
} as const satisfies Record<FieldForm, Partial<Shape>>;

function shapeOf(name: string, { form, description, reading, nullable }: ChannelField): Shape {
  const example = `\${${name.replaceAll(/([A-Z])/g, '_$1').toUpperCase()}}`;
  return {
    ...(reading === 'secret' ? { secret: true, examples: [example] } : {}),
    ...FORMS[form],
    description,
    ...(nullable ? { nullable: true } : {}),
  };
}

function variant(api: Api, type: string, known: ChannelType): FieldsShape {
  const fields = Object.entries(known.fields).map(([name, field]): [string, Field] => [
    name,
    { shape: shapeOf(name, field), ...(field.required ? { required: [api] } : {}) },
  ]);
  return {
    ...common(api),
    noun: `${type} channel`,
    description: known.description,
    fields: {
      ...common(api).fields,
      ...Object.fromEntries(fields),
      ...(hasMenu(api, type) ? { menu: { shape: menuShape } } : {}),
    },
    ...(known.oneOf.length === 0 ? {} : { someOf: known.oneOf }),
    advice: {
      ...common(api).advice,
      ...Object.fromEntries(
        [...known.served, ...SERVED].map((name) => [name, 'the vendor sets this; remove the line']),
      ),
    },
  };
}

/** What the vendor sets whatever the type. */
const SERVED = ['id', '_id', 'status', 'error'];

function common(api: Api): FieldsShape {
  return {
    type: 'fields',
    noun: 'channel',
    main: 'type',
    description: 'A channel of a type that is not known here.',
    open: unknownField,
    aliases: { label: 'displayName', title: 'displayName' },
    unlessTrue: { field: 'external', beside: ['type', 'name', 'displayName', 'external'] },
    fields: {
      type: { shape: typeShape, required: APIS },
      name: {
        shape: { ...displayName(api), description: 'The same as displayName, as other resources have it.' },
      },
      displayName: { shape: displayName(api) },
      external: { shape: external },
      ...(api === 'v2' ? { defaultResponder: { shape: responder } } : {}),
    },
    advice: ELSEWHERE[api],
  };
}

/** Fields that such a channel does not have, with what to do instead. */
const ELSEWHERE: Readonly<Record<Api, Readonly<Record<string, string>>>> = {
  'v1.1': {
    defaultResponder: 'v1.1 has no switchboards; remove this line, or write `api: v2`',
    menu: 'menus are for channels of the types messenger and wechat; remove this line',
  },
  v2: {
    defaultResponderId: 'write defaultResponder with a key of switchboard.switchboardIntegrations',
    menu: 'v2 has no menus; remove this line, or write `api: v1.1`',
  },
};

const responder: TextShape = {
  ...referenceShape(
    'Who answers first in this channel, by the key in switchboard.switchboardIntegrations; null: whoever answers first on the switchboard.',
  ),
  nullable: true,
};

/** Each is built when it is first needed: a manifest declares few of the many types. */
function variants(api: Api): Record<string, FieldsShape> {
  const shapes: Record<string, FieldsShape> = {};
  for (const [type, known] of Object.entries(CHANNEL_TYPES[api])) {
    let made: FieldsShape | undefined;
    const get = (): FieldsShape => {
      made ??= variant(api, type, known);
      return made;
    };
    Object.defineProperty(shapes, type, { enumerable: true, get });
  }
  return shapes;
}

/** A messaging channel. */
export const channelShape: VariantsShape = {
  type: 'variants',
  noun: 'channel',
  by: 'type',
  description: 'A messaging channel of the app: what the vendor calls an integration.',
  word: {
    type: 'term',
    noun: 'channel type',
    description: typeShape.description,
    known: { 'v1.1': Object.keys(CHANNEL_TYPES['v1.1']), v2: Object.keys(CHANNEL_TYPES.v2) },
    foreign: FOREIGN_TYPES,
    discouraged: {},
  },
  advice: {
    custom: 'an integration of the type custom is a webhook; declare it below `webhooks:`',
  },
  of: { 'v1.1': variants('v1.1'), v2: variants('v2') },
  other: { 'v1.1': common('v1.1'), v2: common('v2') },
};
