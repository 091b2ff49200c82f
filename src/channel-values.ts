/** When two values of a channel's field are the same, and when two channels are. Pure. */

import { channelFieldOf, channelTypeOf, type FieldForm } from './channel-types.ts';
import type { Api, Json } from './model.ts';

/** A channel as far as it can be recognised. */
export interface Recognisable {
  readonly type: string;
  readonly displayName?: string | null;
  /** What can be read of it. */
  readonly fields: Readonly<Record<string, Json>>;
}

/**
 * Whether a value of the account is what is wanted: colours whatever their case, empty lists as no lists, and of maps
 * only what is declared, since the vendor adds what it likes.
 */
export function sameValue(wanted: Json, actual: Json | undefined, field: SeenField | undefined): boolean {
  if (field?.form === 'colour' && typeof wanted === 'string' && typeof actual === 'string') {
    return colour(wanted) === colour(actual);
  }
  if (field?.form === 'truth' && (actual === undefined || actual === null)) {
    return wanted === field.absentMeans;
  }
  return covers(actual ?? null, wanted);
}

/** What the comparison must know of a field. */
interface SeenField {
  readonly form: FieldForm;
  /** What a flag is that the vendor leaves out of its answer. */
  readonly absentMeans: boolean;
}

/** What the comparison must know of a field of a type; undefined for one that is not known here. */
export function seenField(api: Api, type: string, name: string): SeenField | undefined {
  const field = channelFieldOf(api, type, name);
  return field && { form: field.form, absentMeans: name === 'showAIDisclaimer' };
}

/**
 * Whether a channel is one that is wanted: of its type, and of its name where one is wanted; else by what can be read
 * and never changes, such as an account or a number. A wanted name that another channel lacks must be made up for by
 * at least one such field.
 */
export function isSameChannel(api: Api, wanted: Recognisable, actual: Recognisable): boolean {
  if (wanted.type !== actual.type) return false;
  if (channelTypeOf(api, wanted.type)?.single === true) return true;
  if (typeof wanted.displayName === 'string') {
    if (actual.displayName === wanted.displayName) return true;
    if (typeof actual.displayName === 'string') return false;
  }
  const lasting = lastingFields(api, wanted);
  const shown = lasting.filter(([name]) => actual.fields[name] !== undefined && actual.fields[name] !== null);
  if (typeof wanted.displayName === 'string' && shown.length === 0) return false;
  return shown.every(([name, value]) =>
    sameValue(value, actual.fields[name], seenField(api, wanted.type, name)),
  );
}

/** Of several channels that are all one that is wanted, those that are it more than the others. */
export function closestChannels<A extends Recognisable>(
  api: Api,
  wanted: Recognisable,
  candidates: readonly A[],
): readonly A[] {
  const named = candidates.filter(
    ({ displayName }) => typeof displayName === 'string' && displayName === wanted.displayName,
  );
  const close = named.length > 0 ? named : candidates;
  const equal = close.filter(({ fields }) =>
    Object.entries(wanted.fields).every(([name, value]) =>
      sameValue(value, fields[name], seenField(api, wanted.type, name)),
    ),
  );
  return equal.length > 0 ? equal : close;
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
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null || isList(actual)) return false;
    const members: Readonly<Record<string, Json>> = actual;
    return Object.entries(wanted).every(([name, value]) => {
      const there = Object.hasOwn(members, name) ? members[name] : undefined;
      // A flag that is off may be left out of an answer.
      return value === false ? there === undefined || there === false : covers(there ?? null, value);
    });
  }
  return actual === wanted;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isEmpty(value: Json): boolean {
  return value === null || (isList(value) && value.length === 0);
}
