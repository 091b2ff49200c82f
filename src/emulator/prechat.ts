/** The form that a web integration can show before a conversation begins. */

import { type FieldRule, problemsIn } from './field-rules.ts';
import { isObject, type Json } from './json.ts';

const FORM: Readonly<Record<string, FieldRule>> = {
  avatarUrl: { type: 'string' },
  enabled: { type: 'boolean' },
  enableEmailLinking: { type: 'boolean' },
  fields: { type: 'array' },
};

const FIELD: Readonly<Record<string, FieldRule>> = {
  type: { type: 'string', oneOf: ['email', 'text', 'select'] },
  name: { type: 'string', min: 1, max: 128 },
  label: { type: 'string', min: 1, max: 128 },
};

/** What is wrong inside `prechatCapture`; fields may have further members. */
export function prechatProblems(form: Json | undefined): string[] {
  if (!isObject(form)) return [];
  const fields = Array.isArray(form['fields']) ? form['fields'] : [];
  return [
    ...problemsIn(form, { fields: FORM }, '.prechatCapture'),
    ...fields.flatMap((field, at) => {
      const path = `.prechatCapture.fields[${at}]`;
      if (!isObject(field)) return [`${path}: should be object`];
      return problemsIn(field, { fields: FIELD, required: ['type', 'name', 'label'] }, path);
    }),
  ];
}
