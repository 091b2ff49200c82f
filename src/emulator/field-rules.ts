/** Checks of request bodies, with refusals worded like those of the vendor's validator. */

import { isObject, type Json, type JsonObject } from './json.ts';
import { ownValue } from './own-value.ts';
import type { Switches } from './switches.ts';

/** What a field of a body may hold. */
export interface FieldRule {
  readonly type: 'string' | 'boolean' | 'integer' | 'object' | 'array' | 'strings';
  readonly nullable?: boolean;
  /** The least length of a string, or value of a number. */
  readonly min?: number;
  /** The greatest length of a string, or value of a number. */
  readonly max?: number;
  readonly form?: RegExp;
  readonly oneOf?: readonly string[];
}

/** A body that was read from a request: an object, or a complaint. */
export interface BodyRules {
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly required?: readonly string[];
}

/** All that is wrong with the fields of an object; `at` is the path that nested messages start with. */
export function problemsIn(body: JsonObject, rules: BodyRules, at = ''): string[] {
  const missing = (rules.required ?? []).filter((name) => ownValue(body, name) === undefined);
  const problems = missing.map((name) => `${prefixFor(at)}should have required property '${name}'`);
  for (const [name, value] of Object.entries(body)) {
    const rule = ownValue(rules.fields, name);
    const problem = rule === undefined ? undefined : problemWith(value, rule);
    if (problem !== undefined) problems.push(`${at}.${name}: ${problem}`);
  }
  return problems;
}

/** Complaints about names in a body that no rule knows, unless a switch ignores them; `at`: as in {@link problemsIn}. */
export function unknownProblems(
  body: JsonObject,
  known: readonly string[],
  { unknownFields }: Switches,
  at = '',
): string[] {
  if (unknownFields === 'ignored') return [];
  const unknown = Object.keys(body).filter((name) => !known.includes(name));
  return unknown.map((name) => `${prefixFor(at)}should NOT have additional property '${name}'`);
}

function prefixFor(at: string): string {
  return at === '' ? '' : `${at}: `;
}

function problemWith(value: Json, rule: FieldRule): string | undefined {
  if (value === null && rule.nullable === true) return undefined;
  switch (rule.type) {
    case 'string':
      return typeof value === 'string' ? problemWithText(value, rule) : 'should be string';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'should be boolean';
    case 'integer':
      return Number.isInteger(value) ? problemWithNumber(Number(value), rule) : 'should be integer';
    case 'object':
      return isObject(value) ? undefined : 'should be object';
    case 'array':
      return Array.isArray(value) ? undefined : 'should be array';
    case 'strings':
      if (!Array.isArray(value)) return 'should be array';
      return value.every((item) => typeof item === 'string') ? undefined : 'items should be string';
  }
}

function problemWithText(text: string, rule: FieldRule): string | undefined {
  if (rule.min !== undefined && text.length < rule.min) {
    return `should NOT be shorter than ${rule.min} characters`;
  }
  if (rule.max !== undefined && text.length > rule.max) {
    return `should NOT be longer than ${rule.max} characters`;
  }
  if (rule.oneOf !== undefined && !rule.oneOf.includes(text)) {
    return 'should be equal to one of the allowed values';
  }
  if (rule.form !== undefined && !rule.form.test(text)) return `should match pattern "${rule.form.source}"`;
  return undefined;
}

function problemWithNumber(value: number, rule: FieldRule): string | undefined {
  if (rule.min !== undefined && value < rule.min) return `should be >= ${rule.min}`;
  if (rule.max !== undefined && value > rule.max) return `should be <= ${rule.max}`;
  return undefined;
}
