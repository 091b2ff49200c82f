/** What messages say: the types, and what each needs. */

import { type FieldRule, problemsIn } from '../field-rules.ts';
import type { JsonObject } from '../json.ts';
import { ownValue } from '../own-value.ts';

/** The members without which a type is refused. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  carousel: ['items'],
  file: ['mediaUrl'],
  form: ['fields'],
  formResponse: ['fields'],
  image: ['mediaUrl'],
  list: ['items'],
  location: ['coordinates'],
  template: ['template'],
};

const MEMBERS: Readonly<Record<string, FieldRule>> = {
  type: { type: 'string', oneOf: Object.keys(REQUIRED) },
  text: { type: 'string', max: 4096 },
  mediaUrl: { type: 'string', min: 1 },
  items: { type: 'array' },
  fields: { type: 'array' },
  actions: { type: 'array' },
  coordinates: { type: 'object' },
  template: { type: 'object' },
};

/** What is wrong with a message's content; `at` is the path that complaints start with. */
export function contentProblems(content: JsonObject, at = ''): string[] {
  const { type } = content;
  const isText =
    type === 'text' &&
    ['actions', 'htmlText', 'markdownText'].every((name) => ownValue(content, name) === undefined);
  const required = typeof type === 'string' ? (ownValue(REQUIRED, type) ?? []) : [];
  return problemsIn(content, { fields: MEMBERS, required: ['type', ...(isText ? ['text'] : required)] }, at);
}

/** The named members of a body, as far as they were sent. */
export function picked(body: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = ownValue(body, name);
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}
