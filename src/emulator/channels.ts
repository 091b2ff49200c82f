/** Kinds of integrations as tables, and what both generations do with them. */

import { badRequest, refuse } from './api-error.ts';
import { type FieldRule, problemsIn, unknownProblems } from './field-rules.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { ownValue, setOwn } from './own-value.ts';
import type { IntegrationRecord } from './records.ts';
import type { Store } from './store.ts';
import type { Switches } from './switches.ts';

/** One type of integration in one generation; names of fields in lists. */
export interface Channel {
  /** Must be there on create. */
  readonly required: readonly string[];
  /** May be there on create. */
  readonly optional: readonly string[];
  /** Answers show these, besides the fields that every integration has. */
  readonly shown: readonly string[];
  /** An update may set these. */
  readonly changeable: readonly string[];
  /** The vendor fills these in. */
  readonly filled: readonly string[];
  /** Credentials that the vendor's specification does not mark as write-only: a switch shows them. */
  readonly unmarked: readonly string[];
  /** Values of optional fields that were left out. */
  readonly defaults: JsonObject;
}

const COLOUR: FieldRule = { type: 'string', form: /^([0-9a-f]{3}|[0-9a-f]{6})$/i };
const FLAG: FieldRule = { type: 'boolean' };
const LIST: FieldRule = { type: 'strings', nullable: true };
const TEXT: FieldRule = { type: 'string', min: 1 };

const RULES: Readonly<Record<string, FieldRule>> = {
  actionColor: COLOUR,
  authenticationMessageSecret: { type: 'string', min: 88 },
  autoUpdateBadge: FLAG,
  brandColor: COLOUR,
  canUserCreateMoreConversations: FLAG,
  canUserSeeConversationList: FLAG,
  conversationColor: COLOUR,
  displayStyle: { type: 'string', oneOf: ['button', 'tab'] },
  fixedIntroPane: FLAG,
  hideUnsubscribeLink: FLAG,
  integrationOrder: LIST,
  originWhitelist: LIST,
  prechatCapture: { type: 'object' },
  production: FLAG,
  storyMentionsEnabled: FLAG,
  storyRepliesEnabled: FLAG,
  webhooks: { type: 'array' },
};

const NULLABLE = new Set(
  words(`projectId clientEmail privateKey serverKey senderId certificate pageAccessToken appSecret apiKey fromAddress
    accessKey signingKey token authToken consumerSecret accessTokenSecret buttonIconUrl hsmFallbackLanguage accountId
    accountManagementAccessToken`),
);

/** What every body of an integration may hold beside the fields of its type. */
const EVERYWHERE = ['type', 'status'];

/** The defaults of a web integration. */
export const WEB_DEFAULTS: JsonObject = {
  brandColor: '65758e',
  fixedIntroPane: false,
  conversationColor: '0099ff',
  actionColor: '0099ff',
  displayStyle: 'button',
  buttonWidth: '58',
  buttonHeight: '58',
};

/** The fields of a web integration that both generations know, in words. */
export const WEB_FIELDS = `brandColor fixedIntroPane conversationColor actionColor displayStyle buttonIconUrl
  buttonWidth buttonHeight integrationOrder businessName businessIconUrl backgroundImageUrl originWhitelist
  prechatCapture`;

/** A channel from texts that name its fields; what is left out is empty. */
export function channel(
  names: { readonly [Part in Exclude<keyof Channel, 'defaults'>]?: string } & {
    readonly defaults?: JsonObject;
  },
): Channel {
  return {
    required: words(names.required),
    optional: words(names.optional),
    shown: words(names.shown),
    changeable: words(names.changeable),
    filled: words(names.filled),
    unmarked: words(names.unmarked),
    defaults: names.defaults ?? {},
  };
}

/** The types of integrations of one generation, by name. */
export type Channels = Readonly<Record<string, Channel>>;

/** What is known of a type; one that the other generation alone knows shows nothing but the common fields. */
export function channelOf(channels: Channels, type: string): Channel {
  return ownValue(channels, type) ?? channel({});
}

/**
 * The type that a body names.
 * @throws {ApiError} 400 when it names none that can be created
 */
export function newType({ type }: JsonObject, channels: Channels): string {
  if (type === undefined) throw badRequest("should have required property 'type'");
  if (typeof type === 'string' && Object.hasOwn(channels, type)) return type;
  throw badRequest('Invalid integration type');
}

/**
 * The fields for a new integration.
 * @throws {ApiError} 400 for missing or bad fields, or for a credential that begins with `invalid`
 */
export function newFields(
  body: JsonObject,
  channel: Channel,
  common: Readonly<Record<string, FieldRule>>,
  switches: Switches,
): JsonObject {
  const own = [...channel.required, ...channel.optional];
  refuse([
    ...problemsIn(body, { fields: { ...common, ...rulesFor(own) }, required: channel.required }),
    ...prechatProblems(body['prechatCapture']),
    ...unknownProblems(body, [...EVERYWHERE, ...Object.keys(common), ...own], switches),
  ]);
  checkCredentials(body, channel);
  const sent = Object.entries(body).filter(
    ([name, value]) => own.includes(name) && !isPassedOver(value, switches),
  );
  return { ...channel.defaults, ...Object.fromEntries(sent) };
}

/**
 * Changes an integration's fields; the common ones are the caller's.
 * @throws {ApiError} 400 for bad fields, and for fields that cannot be updated (by switch)
 */
export function changeFields(
  integration: IntegrationRecord,
  body: JsonObject,
  channel: Channel,
  common: Readonly<Record<string, FieldRule>>,
  switches: Switches,
): void {
  const { type: sentType, ...rest } = body;
  const fixed = [...channel.required, ...channel.optional, ...channel.filled].filter(
    (name) => ownValue(rest, name) !== undefined && !channel.changeable.includes(name),
  );
  const changesType = sentType !== undefined && sentType !== integration.type;
  const known = [...EVERYWHERE, ...Object.keys(common), ...channel.changeable, ...fixed];
  refuse([
    ...problemsIn(rest, { fields: { ...common, ...rulesFor(channel.changeable) } }),
    ...prechatProblems(rest['prechatCapture']),
    ...unknownProblems(rest, known, switches),
    ...(switches.fixedFields === 'refused' ? [...fixed, ...(changesType ? ['type'] : [])] : []).map(
      (name) => `.${name}: cannot be updated`,
    ),
  ]);
  checkCredentials(rest, channel);
  for (const name of channel.changeable) {
    const value = ownValue(rest, name);
    if (value === undefined || isPassedOver(value, switches)) continue;
    setOwn(integration.fields, name, value);
  }
}

/** Values for the fields that the vendor fills in. */
export function filledFields(
  type: string,
  channel: Channel,
  id: string,
  { token }: JsonObject,
  store: Store,
): JsonObject {
  const tail = id.slice(-6);
  // A bot's token begins with its id.
  const botId = typeof token === 'string' ? /^(\d+):/.exec(token)?.[1] : undefined;
  return Object.fromEntries(
    channel.filled.map((name) => {
      if (name === 'botId' && botId !== undefined) return [name, botId];
      if (name === 'webhookSecret') return [name, store.newSecret()];
      if (name === 'baseUrl') return [name, `https://${type}-${tail}.example`];
      if (name.endsWith('Id')) return [name, String(Number.parseInt(tail, 16))];
      if (name === 'attachmentsEnabled') return [name, true];
      return [name, `${type}-${name}-${tail}`];
    }),
  );
}

/** How the fields of an integration show; credentials are missing, or null by switch. */
export function fieldsView(integration: IntegrationRecord, channel: Channel, switches: Switches): JsonObject {
  const view: JsonObject = {};
  const unmarked = switches.unmarkedSecrets === 'shown' ? channel.unmarked : [];
  for (const name of [...channel.shown, ...unmarked]) {
    const value = ownValue(
      Object.hasOwn(integration.fields, name) ? integration.fields : integration.filled,
      name,
    );
    if (value !== undefined) setOwn(view, name, value);
  }
  if (switches.defaultFields === 'absent') leaveOutDefaults(view, channel);
  if (switches.integrationSecrets === 'null') {
    for (const name of [...channel.required, ...channel.optional]) {
      if (ownValue(view, name) === undefined && ownValue(integration.fields, name) !== undefined)
        setOwn(view, name, null);
    }
  }
  return view;
}

/** Takes the shown fields out of a view that have their default values, those that `kept` names aside. */
export function leaveOutDefaults(
  view: JsonObject,
  { shown, defaults }: Channel,
  kept: readonly string[] = [],
): void {
  for (const name of shown.filter((one) => !kept.includes(one))) {
    if (ownValue(view, name) === (ownValue(defaults, name) ?? null)) delete view[name];
  }
}

/** The status of an integration; by switch a young one is inactive for some reads. */
export function statusOf(
  integration: IntegrationRecord,
  switches: Switches,
): 'active' | 'inactive' | 'error' {
  integration.reads++;
  if (integration.error !== undefined) return 'error';
  return integration.reads <= switches.inactiveReads ? 'inactive' : 'active';
}

function words(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function rulesFor(names: readonly string[]): Record<string, FieldRule> {
  return Object.fromEntries(
    names.map((name) => {
      const rule = ownValue(RULES, name) ?? TEXT;
      return [name, NULLABLE.has(name) ? { ...rule, nullable: true } : rule];
    }),
  );
}

/** An empty list is passed over unless a switch says that it clears the field; null always clears it. */
function isPassedOver(value: Json, switches: Switches): boolean {
  return Array.isArray(value) && value.length === 0 && switches.emptyLists === 'ignored';
}

/** In place of the vendor's own check at the channel: what begins with `invalid` is not a good credential. */
function checkCredentials(body: JsonObject, channel: Channel): void {
  for (const name of [...channel.required, ...channel.optional]) {
    const value = ownValue(body, name);
    const isCredential = channel.required.includes(name) || !channel.shown.includes(name);
    if (isCredential && typeof value === 'string' && value.startsWith('invalid')) {
      throw badRequest(`Invalid credentials: ${name}`);
    }
  }
}

/** The form that a web integration can show before a conversation begins. */
const PRECHAT: Readonly<Record<string, FieldRule>> = {
  avatarUrl: { type: 'string' },
  enabled: { type: 'boolean' },
  enableEmailLinking: { type: 'boolean' },
  fields: { type: 'array' },
};

const PRECHAT_FIELD: Readonly<Record<string, FieldRule>> = {
  type: { type: 'string', oneOf: ['email', 'text', 'select'] },
  name: { type: 'string', min: 1, max: 128 },
  label: { type: 'string', min: 1, max: 128 },
};

/** What is wrong inside `prechatCapture`; fields may have further members. */
function prechatProblems(form: Json | undefined): string[] {
  if (!isObject(form)) return [];
  const fields = Array.isArray(form['fields']) ? form['fields'] : [];
  return [
    ...problemsIn(form, { fields: PRECHAT }, '.prechatCapture'),
    ...fields.flatMap((field, at) => {
      const path = `.prechatCapture.fields[${at}]`;
      if (!isObject(field)) return [`${path}: should be object`];
      return problemsIn(field, { fields: PRECHAT_FIELD, required: ['type', 'name', 'label'] }, path);
    }),
  ];
}
