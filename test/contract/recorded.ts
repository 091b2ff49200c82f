/** What the vendor's live API was recorded to answer: shapes of requests and answers, with values replaced by placeholders. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isObject, type Json, type JsonObject } from '../../src/emulator/json.ts';

/** One recorded request with its answer. */
export interface Recorded {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With names in braces in place of ids. */
  readonly path: string;
  /** null for an example of the vendor's documentation, which shows no status and leaves fields out. */
  readonly status: number | null;
  readonly sent?: JsonObject;
  readonly body: JsonObject;
}

/** Beside the checkout, since the recordings are the vendor's. */
const FILE = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'facts', 'recorded-v1.1.json');

/** The recordings; a test is skipped with a word on machines that do not have them. */
export function recordingsOr(skip: (note: string) => never): readonly Recorded[] {
  return existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Recorded[])
    : skip(`the vendor's recorded answers are not at ${FILE}, so nothing is compared with them`);
}

const FORMS: Readonly<Record<string, RegExp>> = {
  '<id>': /^[\w-]+$/,
  '<app_ id>': /^app_[0-9a-f]{24}$/,
  '<svc_ id>': /^svc_[0-9a-f]{24}$/,
  '<text>': /./,
  '<secret>': /^\S+$/,
  '<jwt>': /^[\w-]+\.[\w-]+\.[\w-]+$/,
  '<http url>': /^http:/,
  '<https url>': /^https:/,
};

/** A body to send: placeholders are filled in, texts so that none occurs twice. */
export function filledIn<T extends Json>(value: T, unique: string): T {
  const fill = (one: Json): Json => {
    if (Array.isArray(one)) return one.map(fill);
    if (isObject(one)) return Object.fromEntries(Object.entries(one).map(([name, at]) => [name, fill(at)]));
    if (one === '<http url>' || one === '<https url>') return `${one.slice(1, -5)}://acme.example/${unique}`;
    return typeof one === 'string' && one in FORMS ? unique : one;
  };
  return fill(value) as T;
}

/** What differs between a recorded answer and another one: names that are missing or more, and values of another kind. */
export function differences(recorded: Json, actual: Json | undefined, at = ''): string[] {
  if (Array.isArray(recorded)) {
    if (!Array.isArray(actual)) return [`${at} is not a list`];
    return recorded.flatMap((one, index) => differences(one, actual[index], at));
  }
  if (isObject(recorded)) {
    if (!isObject(actual)) return [`${at} is not an object`];
    const prefix = at === '' ? '' : `${at}.`;
    return [
      ...Object.keys(actual).flatMap((name) => (name in recorded ? [] : [`more: ${prefix}${name}`])),
      ...Object.entries(recorded).flatMap(([name, value]) =>
        name in actual ? differences(value, actual[name], prefix + name) : [`less: ${prefix}${name}`],
      ),
    ];
  }
  const form = typeof recorded === 'string' ? FORMS[recorded] : undefined;
  const isSame =
    form === undefined
      ? typeof recorded === typeof actual && (recorded === null) === (actual === null)
      : typeof actual === 'string' && form.test(actual);
  return isSame ? [] : [`${at}: ${JSON.stringify(actual)} instead of ${JSON.stringify(recorded)}`];
}
