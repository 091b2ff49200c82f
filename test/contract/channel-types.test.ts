/**
 * What is known here of the types of channels, in the product and in the emulator, is what the vendor's specifications
 * say: v2 by its schemas, v1.1, where one schema serves for all types, by its schemas and the words at each property.
 */

import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/emulator/channels.ts';
import { V2_CHANNELS } from '../../src/emulator/v2/channels.ts';
import { V11_CHANNELS } from '../../src/emulator/v11/channels.ts';
import { CHANNEL_TYPES, type ChannelType } from '../../src/kinds/channel/types.ts';
import type { Api } from '../../src/model.ts';
import { followed, isPart, mappingOf, type Part } from './schema-of.ts';
import { documentOr } from './specification.ts';

/** What stands in every schema of a channel and is handled apart from the fields of its type; the responder by its name. */
const APART = [
  'id',
  '_id',
  'type',
  'status',
  'error',
  'displayName',
  'defaultResponder',
  'defaultResponderId',
];

/** Fields of a type by what is true of them, as `type.field` lines. */
type Facts = Readonly<
  Record<'sent' | 'served' | 'required' | 'changeable' | 'hidden' | 'nullable', readonly string[]>
>;

function factsOf(types: Readonly<Record<string, ChannelType>>): Facts {
  const lines = (which: (field: ChannelType['fields'][string]) => boolean): string[] =>
    sorted(
      Object.entries(types).flatMap(([type, { fields }]) =>
        Object.entries(fields).flatMap(([name, field]) => (which(field) ? [`${type}.${name}`] : [])),
      ),
    );
  return {
    sent: lines(() => true),
    served: sorted(
      Object.entries(types).flatMap(([type, { served }]) => served.map((name) => `${type}.${name}`)),
    ),
    required: lines(({ required }) => required),
    changeable: lines(({ changeable }) => changeable),
    hidden: lines(({ reading }) => reading !== 'shown'),
    nullable: lines(({ nullable }) => nullable),
  };
}

const sorted = (lines: Iterable<string>): string[] => [...new Set(lines)].sort();
const without = (lines: readonly string[], some: readonly string[]): string[] =>
  lines.filter((line) => !some.includes(line));

describe('the channel types of v2', () => {
  /** All properties of a schema and of those it is built upon. */
  const membersOf = (document: Part, schema: unknown): Map<string, Part> => {
    const own = followed(document, schema);
    const built = Array.isArray(own['allOf']) ? own['allOf'] : [];
    const properties = isPart(own['properties']) ? Object.entries(own['properties']) : [];
    return new Map([
      ...built.flatMap((part) => [...membersOf(document, part)]),
      ...properties.map(([name, property]) => [name, followed(document, property)] as const),
    ]);
  };
  const requiredOf = (document: Part, schema: unknown): string[] => {
    const own = followed(document, schema);
    const built = Array.isArray(own['allOf']) ? own['allOf'] : [];
    const names = Array.isArray(own['required']) ? own['required'].map(String) : [];
    return [...names, ...built.flatMap((part) => requiredOf(document, part))];
  };
  const specified = (document: Part): Facts => {
    const schemas = (document['components'] as Part)['schemas'] as Part;
    const updates = new Map(Object.keys(schemas).map((name) => [name.toLowerCase(), schemas[name]]));
    const types = mappingOf(schemas['integration'] as Part)?.filter(([type]) => type !== 'custom') ?? [];
    const all = types.flatMap(([type, $ref]) => {
      const required = new Set(requiredOf(document, { $ref }));
      const changes = membersOf(document, updates.get(`${type}update`));
      return [...membersOf(document, { $ref })]
        .filter(([name]) => !APART.includes(name))
        .map(([name, property]) => ({
          at: `${type}.${name}`,
          property,
          required: required.has(name),
          change: changes.get(name),
        }));
    });
    type Member = (typeof all)[number];
    const lines = (which: (member: Member) => boolean): string[] =>
      sorted(all.filter(which).map(({ at }) => at));
    const isServed = ({ property }: Member): boolean => property['readOnly'] === true;
    return {
      sent: lines((one) => !isServed(one)),
      served: lines(isServed),
      required: lines(({ required }) => required),
      changeable: lines((one) => one.change !== undefined),
      hidden: lines(({ property }) => property['writeOnly'] === true),
      nullable: lines(({ change }) => change?.['nullable'] === true),
    };
  };

  /** The schema lets them be sent; in practice the vendor sets them. */
  const SET_BY_THE_VENDOR = ['messenger.pageId', 'messenger.pageName'];
  /** Credentials without the mark: whether reads show them is not known, so that they are hidden here. */
  const UNMARKED = [
    'apple.authenticationMessageSecret',
    'line.channelAccessToken',
    'line.channelSecret',
    'line.switcherSecret',
    'mailgun.signingKey',
    'messenger.pageAccessToken',
    'whatsapp.accountManagementAccessToken',
  ];
  /** A channel cannot do without its token: null would only break it. */
  const NEEDED = ['instagram.pageAccessToken', 'messenger.pageAccessToken'];

  test('are those of the specification, with all that it says of their fields', ({ skip }) => {
    const wanted = specified(documentOr('v2', skip));
    // A manifest names who answers first by a key of its switchboard, whatever the type of the channel.
    const own = (lines: readonly string[]): string[] =>
      lines.filter((line) => !line.endsWith('.defaultResponderId'));
    expect(factsOf(CHANNEL_TYPES.v2)).toEqual({
      sent: without(own(wanted.sent), SET_BY_THE_VENDOR),
      served: sorted([...wanted.served, ...SET_BY_THE_VENDOR]),
      required: wanted.required,
      changeable: own(wanted.changeable),
      hidden: sorted([...own(wanted.hidden), ...UNMARKED]),
      nullable: without(own(wanted.nullable), NEEDED),
    });
  });

  test('are so in the emulator', ({ skip }) => {
    const wanted = specified(documentOr('v2', skip));
    const { custom: _webhooks, ...channels } = V2_CHANNELS;
    const lines = (which: (channel: Channel) => readonly string[]): string[] =>
      sorted(
        Object.entries(channels).flatMap(([type, channel]) =>
          which(channel).map((name) => `${type}.${name}`),
        ),
      );
    const ofType = (all: readonly string[]): string[] =>
      all.filter((line) => !line.endsWith('.showAIDisclaimer'));
    expect(lines(({ required, optional }) => [...required, ...optional])).toEqual(
      without(ofType(wanted.sent), SET_BY_THE_VENDOR),
    );
    expect(lines(({ required }) => required)).toEqual(wanted.required);
    expect(lines(({ changeable }) => changeable)).toEqual(ofType(wanted.changeable));
    expect(lines(({ unmarked }) => unmarked)).toEqual(UNMARKED);
    // The vendor has no number for a WhatsApp that is not yet connected.
    expect(lines(({ filled }) => filled)).toEqual(
      without(sorted([...wanted.served, ...SET_BY_THE_VENDOR]), ['whatsapp.phoneNumber']),
    );
    expect(lines(({ shown, filled }) => without(shown, filled))).toEqual(
      without(ofType(wanted.sent), [...wanted.hidden, ...UNMARKED, ...SET_BY_THE_VENDOR]),
    );
  });
});

describe('the channel types of v1.1', () => {
  const definitionOf = (document: Part, name: string): Part =>
    (document['definitions'] as Part)[name] as Part;
  const namesIn = (document: Part, definition: string): string[] =>
    without(Object.keys(definitionOf(document, definition)['properties'] as Part), APART).sort();
  /** The types that the words at a property name in such a sentence. */
  const named = (document: Part, definition: string, sentence: RegExp): string[] =>
    sorted(
      Object.entries(definitionOf(document, definition)['properties'] as Part).flatMap(([name, property]) =>
        String((property as Part)['description'])
          .split('\n')
          .filter((line) => sentence.test(line))
          .flatMap((line) => [...line.matchAll(/\*([\w ]+)\*/g)].map(([, type = '']) => typeNamed(type)))
          .filter((type) => type !== 'premium')
          .map((type) => `${type}.${name}`),
      ),
    );
  const typeNamed = (words: string): string => (words === 'Web Messenger' ? 'web' : words.toLowerCase());

  const own = factsOf(CHANNEL_TYPES['v1.1']);
  const names = (lines: readonly string[]): string[] => sorted(lines.map((line) => line.split('.')[1] ?? ''));

  /** From practice; the specification is older. */
  const NEWER = ['prechatCapture'];
  /** A slip of the specification, which means Telegram. */
  const SLIPS = ['twilio.token'];
  /** Said to be required, and yet: LINE is set up in two steps, WhatsApp in one way or another, Twitter for one tier. */
  const NOT_ALWAYS = [
    'line.channelAccessToken',
    'line.channelId',
    'line.channelSecret',
    'twitter.envName',
    'whatsapp.baseUrl',
    'whatsapp.deploymentId',
    'whatsapp.password',
    'whatsapp.username',
  ];

  test('are those of the specification, and two that only its words name', ({ skip }) => {
    const document = documentOr('v1.1', skip);
    const enums = definitionOf(document, 'Enums')['properties'] as Part;
    const listed = (enums['IntegrationType'] as Part)['enum'] as string[];
    expect(sorted(Object.keys(CHANNEL_TYPES['v1.1']))).toEqual(sorted([...listed, 'apple', 'instagram']));
  });

  test('have the fields of the specification', ({ skip }) => {
    const document = documentOr('v1.1', skip);
    expect(without(names(own.sent), NEWER)).toEqual(namesIn(document, 'IntegrationCreate'));
    expect(without(names(own.changeable), NEWER)).toEqual(namesIn(document, 'IntegrationUpdate'));
    expect(without(names([...own.sent, ...own.served]), NEWER)).toEqual(namesIn(document, 'Integration'));
    expect(own.nullable.every((line) => own.changeable.includes(line))).toBe(true);
  });

  test('need, take and show what the words at each property say', ({ skip }) => {
    const document = documentOr('v1.1', skip);
    const required = named(document, 'IntegrationCreate', /^Required for/);
    expect(without(required, [...own.required, ...SLIPS])).toEqual(NOT_ALWAYS);
    expect(without(required, [...own.sent, ...SLIPS])).toEqual([]);
    expect(without(named(document, 'IntegrationCreate', /^\(Optional\)/), own.sent)).toEqual([]);
    expect(without(named(document, 'Integration', /^Returned on/), own.served)).toEqual([]);
  });

  test('are so in the emulator', () => {
    // Only in practice reads show these two credentials.
    const inPractice = ['twitter.accessTokenKey', 'twitter.consumerKey'];
    const lines = (which: (channel: Channel) => readonly string[]): string[] =>
      sorted(
        Object.entries(V11_CHANNELS).flatMap(([type, channel]) =>
          which(channel).map((name) => `${type}.${name}`),
        ),
      );
    expect(lines(({ required, optional }) => [...required, ...optional])).toEqual(own.sent);
    expect(lines(({ required }) => required)).toEqual(own.required);
    expect(lines(({ changeable }) => changeable)).toEqual(own.changeable);
    // What the vendor fills in where nobody sent it.
    const alsoSent = ['twitter.envName', 'whatsapp.baseUrl', 'whatsapp.username'];
    expect(lines(({ filled }) => filled)).toEqual(sorted([...own.served, ...alsoSent]));
    expect(lines(({ shown, filled }) => without(shown, filled))).toEqual(
      sorted([...without(own.sent, [...own.hidden, ...alsoSent]), ...inPractice]),
    );
  });
});

test.each(['v1.1', 'v2'] as const satisfies readonly Api[])(
  '%s: a type that people must make has no fields',
  (api) => {
    const external = Object.values(CHANNEL_TYPES[api]).filter((type) => type.external);
    const fields = external.flatMap((type) => Object.keys(type.fields));
    expect(without(fields, ['showAIDisclaimer'])).toEqual([]);
  },
);
