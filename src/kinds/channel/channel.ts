/**
 * Messaging channels: known by their id, else by type and displayName or by what can be read of them. What is secret is
 * never compared; a fingerprint tells when it is new.
 */

import type { ActualChannel, DesiredChannel, FieldDifference, Json } from '../../model.ts';
import { type ChildKind, newFields, oldest, type Peers } from '../../reconcile/kind.ts';
import { Secret } from '../../secrets/secret.ts';
import { ownValue } from '../../text/own-value.ts';
import { changed, differenceOf } from '../differences.ts';
import { integrationsIn } from '../integrations.ts';
import { idOf, missingOf, referencesTo, switchboardIntegrationKind } from '../switchboard/switchboard.ts';
import { CHANNELS } from './api.ts';
import { channelFieldOf } from './types.ts';
import { closestChannels, isSameChannel, mayBeIdentical, type Recognisable, sameValue } from './values.ts';

/** The text in plans for a value that is not shown. */
const HIDDEN = '(secret)';

export const channelKind: ChildKind<DesiredChannel, ActualChannel> = {
  kind: 'channel',
  node: ['>', ']'],
  section: 'channels',
  handsOut: {},
  sameness: 'its name, or what can be read of it,',
  nameField: 'displayName',
  matching: {
    // What is of another type is left to a key that wants it.
    keepsItsOwn: (desired, actual) => desired.type === actual.type,
    closest: (desired, same) => closestChannels(desired.api, withBotId(desired), same),
  },
  clashes: {
    resembles: (desired, actual) => mayBeIdentical(desired.api, withBotId(desired), actual),
  },
  list: async (account, { appId, together }) => {
    if (!together.has('webhook')) return account.collection(CHANNELS, appId).list();
    return (await integrationsIn(account, appId, together)).channels;
  },
  getRecorded: (account, { appId }, _key, id) => account.collection(CHANNELS, appId).get(id),
  label: ({ type, displayName }) =>
    displayName === undefined ? type : `${type} ${JSON.stringify(displayName)}`,
  isSame: (desired, actual) => isSameChannel(desired.api, withBotId(desired), actual),
  choose: oldest,
  isExternal: ({ external }) => external,
  writeOnly: {
    of: ({ external, writeOnly }) => (external ? {} : writeOnly),
    perhapsUnsent: ({ api, type, writeOnly }) =>
      Object.keys(writeOnly).filter((name) => channelFieldOf(api, type, name)?.required !== true),
  },
  healthProblem,
  fields: ({ type, displayName, fields, writeOnly, defaultResponder }) =>
    newFields({
      type,
      displayName: displayName ?? undefined,
      defaultResponder: defaultResponder?.name,
      ...withoutNull(fields),
      ...Object.fromEntries(Object.keys(withoutNull(writeOnly)).map((name) => [name, HIDDEN])),
    }),
  links: {
    fields: ['defaultResponder'],
    kind: () => switchboardIntegrationKind,
    to: ({ defaultResponder }) => referencesTo(defaultResponder),
    set: (account, appId, actual, { defaultResponder }, peers) => {
      const values = { defaultResponderId: idOf(defaultResponder, peers) ?? null };
      return account.collection(CHANNELS, appId).update(actual.id, { values });
    },
  },
  references: {
    blockers: ({ defaultResponder }, _actual, peers) =>
      missingOf(defaultResponder, 'defaultResponder', peers),
  },
  differences,
  fixedIn: ({ api, type }, fields) =>
    fields
      .map(({ path }) => path)
      .filter((path) => path === 'type' || channelFieldOf(api, type, path)?.changeable === false),
  create: (account, appId, { type, displayName, fields, writeOnly }) =>
    account.collection(CHANNELS, appId).create({
      type,
      ...(typeof displayName === 'string' ? { displayName } : {}),
      values: withoutNull({ ...fields, ...writeOnly }),
    }),
  update: async (account, appId, actual, desired, { fresh = [] }) => {
    const { displayName } = desired;
    const secrets = Object.entries(desired.writeOnly).filter(([path]) => fresh.includes(path));
    const values = { ...changeable(desired), ...Object.fromEntries(secrets) };
    const name = displayName === undefined ? {} : { displayName };
    if (displayName === undefined && Object.keys(values).length === 0) return actual;
    return account.collection(CHANNELS, appId).update(actual.id, { ...name, values });
  },
  remove: (account, appId, { id }) => account.collection(CHANNELS, appId).remove(id),
};

/** The declared fields that differ; `fresh` are the write-only ones whose values are new. */
function differences(
  desired: DesiredChannel,
  actual: ActualChannel,
  _peers: Peers,
  fresh: readonly string[] = [],
): FieldDifference[] {
  const { api, type, displayName } = desired;
  if (type !== actual.type) return [{ path: 'type', before: actual.type, after: type }];
  const { defaultResponder } = desired;
  const responder = defaultResponder === null ? null : defaultResponder?.name;
  const found = [
    ...changed('displayName', actual.displayName, displayName),
    ...changed('defaultResponder', actual.defaultResponder, responder),
  ];
  for (const [path, after] of Object.entries(desired.fields)) {
    const before = ownValue(actual.fields, path);
    const field = channelFieldOf(api, type, path);
    // What the vendor does not show, and would not let be changed or does not document, cannot be judged.
    if ((before === undefined || before === null) && field?.changeable !== true) continue;
    if (!sameValue(after, before, field)) found.push(differenceOf(path, before, after));
  }
  return [...found, ...fresh.map((path) => ({ path, before: HIDDEN, after: HIDDEN }))];
}

/** With the id of a Telegram bot, which is the part of its token before the colon and no secret. */
function withBotId(desired: DesiredChannel): Recognisable {
  const { type, writeOnly } = desired;
  const { token } = writeOnly;
  if (type !== 'telegram' || token === undefined) return desired;
  const text = token instanceof Secret ? token.reveal() : token;
  return typeof text === 'string' ? { ...desired, botId: /^(\d+):/.exec(text)?.[1] } : desired;
}

/** What is wrong with a channel that only people can fix. */
function healthProblem({
  status,
  error,
  id,
}: ActualChannel): { status: string; message: string } | undefined {
  if (status === 'active') return undefined;
  const words = error === undefined ? '' : `: ${error}`;
  return { status, message: `The channel ${id} is ${status === 'error' ? 'in error' : status}${words}` };
}

/** Declared fields that an update may set; what is not known here is tried. An empty list is cleared by null. */
function changeable({ api, type, fields }: DesiredChannel): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => channelFieldOf(api, type, name)?.changeable !== false)
      .map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? null : value]),
  );
}

/** What a new one is given: null and empty lists say what is so anyway. */
function withoutNull<T>(fields: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
