/** When two values of a channel's field are the same, and when two channels are. Pure. */

import { isList, isObject } from '../../manifest/yaml/record.ts';
import type { Api, Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { BOT_ID, type ChannelField, channelFieldOf, channelTypeOf } from './types.ts';

/** A channel as far as it can be recognised. */
export interface Recognisable {
  readonly type: string;
  readonly displayName?: string | null;
  /** What can be read of it. */
  readonly fields: Readonly<Record<string, Json>>;
  /** Of a Telegram bot. */
  readonly botId?: string | undefined;
}

/**
 * Whether a value of the account is what is wanted: colours whatever their case, empty lists as no lists, what is absent or
 * null as the documented default, and of maps only what is declared, since the vendor adds what it likes.
 */
export function sameValue(wanted: Json, actual: Json | undefined, field: ChannelField | undefined): boolean {
  const initial = field?.initial ?? null;
  const seen = actual ?? initial;
  if (isEmpty(wanted)) return isEmpty(actual ?? null) || covers(seen, initial);
  if (field?.form === 'colour' && typeof wanted === 'string' && typeof seen === 'string') {
    return colour(wanted) === colour(seen);
  }
  return covers(seen, wanted);
}

/**
 * Whether a channel is one that is wanted: of its type, and of the same number, account or page whatever its name; else of
 * the name that is wanted; else by what can be read and never changes. Where another channel lacks the wanted name,
 * at least one such field must agree.
 */
export function isSameChannel(api: Api, wanted: Recognisable, actual: Recognisable): boolean {
  if (wanted.type !== actual.type) return false;
  if (channelTypeOf(api, wanted.type)?.single === true) return true;
  if (isIdentical(api, wanted, actual)) return true;
  if (typeof wanted.displayName === 'string') {
    if (actual.displayName === wanted.displayName) return true;
    if (typeof actual.displayName === 'string') return false;
  }
  const lasting = lastingFields(api, wanted);
  const shown = lasting.filter(([name]) => isShown(ownValue(actual.fields, name)));
  if (typeof wanted.displayName === 'string' && shown.length === 0) return false;
  return shown.every(([name, value]) =>
    sameValue(value, ownValue(actual.fields, name), channelFieldOf(api, wanted.type, name)),
  );
}

/** Whether one of the two could be taken for the other. */
export function looksLike(api: Api, one: Recognisable, other: Recognisable): boolean {
  return isSameChannel(api, one, other) || isSameChannel(api, other, one);
}

/** Types of which an app can have any number that differ in nothing. */
const ALIKE_TYPES: ReadonlySet<string> = new Set(['web', 'android', 'ios', 'unity', 'fcm', 'apn', 'api']);

/** Whether two channels of a type could be of one number, account or page: nothing that can be read says otherwise. */
export function mayBeIdentical(api: Api, wanted: Recognisable, actual: Recognisable): boolean {
  if (wanted.type !== actual.type || ALIKE_TYPES.has(wanted.type)) return false;
  const sets = channelTypeOf(api, wanted.type)?.identities ?? [];
  return !sets.flat().some((name) => {
    const [one, other] = [identityField(wanted, name), identityField(actual, name)];
    return isShown(one) && isShown(other) && one !== other;
  });
}

/** Of several channels that are all one that is wanted, those that are it more than the others. */
export function closestChannels<A extends Recognisable>(
  api: Api,
  wanted: Recognisable,
  candidates: readonly A[],
): readonly A[] {
  const preferred = (from: readonly A[], test: (one: A) => boolean): readonly A[] => {
    const some = from.filter(test);
    return some.length > 0 ? some : from;
  };
  const identical = preferred(candidates, (one) => isIdentical(api, wanted, one));
  const named = preferred(
    identical,
    ({ displayName }) => typeof displayName === 'string' && displayName === wanted.displayName,
  );
  return preferred(named, ({ fields }) =>
    Object.entries(wanted.fields).every(([name, value]) =>
      sameValue(value, ownValue(fields, name), channelFieldOf(api, wanted.type, name)),
    ),
  );
}

/** Whether both show that they are of one number, account or page. */
function isIdentical(api: Api, wanted: Recognisable, actual: Recognisable): boolean {
  const sets = channelTypeOf(api, wanted.type)?.identities ?? [];
  return sets.some((names) =>
    names.every((name) => {
      const value = identityField(wanted, name);
      return isShown(value) && value === identityField(actual, name);
    }),
  );
}

function identityField(channel: Recognisable, name: string): Json | undefined {
  return name === BOT_ID ? channel.botId : ownValue(channel.fields, name);
}

function isShown(value: Json | undefined): value is Json {
  return value !== undefined && value !== null;
}

/** Fields that can be read and never change, with their values. */
function lastingFields(api: Api, { type, fields }: Recognisable): [string, Json][] {
  return Object.entries(fields).filter(
    ([name, value]) => value !== null && channelFieldOf(api, type, name)?.changeable === false,
  );
}

function colour(text: string): string {
  const digits = text.replace(/^#/, '').toLowerCase();
  return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
}

function covers(actual: Json, wanted: Json): boolean {
  if (isEmpty(wanted)) return isEmpty(actual);
  if (isList(wanted)) {
    return (
      isList(actual) &&
      actual.length === wanted.length &&
      wanted.every((one, index) => covers(actual[index] ?? null, one))
    );
  }
  if (!isObject(wanted)) return actual === wanted;
  if (!isObject(actual)) return false;
  return Object.entries(wanted).every(([name, value]) => {
    const there = ownValue(actual, name);
    // A flag that is off may be left out of an answer.
    return value === false ? there === undefined || there === false : covers(there ?? null, value);
  });
}

function isEmpty(value: Json): boolean {
  return value === null || (isList(value) && value.length === 0);
}
