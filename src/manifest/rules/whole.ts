/** What must hold for an entry of a manifest as a whole, once its defaults are merged in. No message repeats a value: it may be a secret. */

import type { Api, Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { type EntriesShape, type Field, type FieldsShape, plural, type Shape } from '../schema/shape.ts';
import { inside, withArticle } from '../yaml/problem.ts';
import { isObject, type JsonObject } from '../yaml/record.ts';
import { errorAt, type RuleContext } from './context.ts';

/** Checks a merged value against the rules of its shape: what is required, what conflicts, how many. */
export function checkWhole(shape: Shape, value: Json, address: string, context: RuleContext): void {
  if (shape.type === 'list' && Array.isArray(value)) {
    for (const [index, one] of value.entries()) checkWhole(shape.of, one, `${address}[${index}]`, context);
  }
  if (!isObject(value)) return;
  if (shape.type === 'fields') checkFields(shape, value, address, context);
  if (shape.type === 'variants' && context.api !== undefined) {
    const word = ownValue(value, shape.by);
    const known = typeof word === 'string' ? ownValue(shape.of[context.api], word) : undefined;
    checkFields(known ?? shape.other[context.api], value, address, context);
  }
  if (shape.type === 'entries') checkEntries(shape, value, address, context);
}

function checkFields(shape: FieldsShape, value: JsonObject, address: string, context: RuleContext): void {
  const { unlessTrue, oneOf, someOf } = shape;
  const isReferred = unlessTrue !== undefined && ownValue(value, unlessTrue.field) === true;
  for (const [key, field] of Object.entries(shape.fields)) {
    const at = inside(address, key);
    const present = ownValue(value, key);
    if (present !== undefined) {
      checkWhole(field.shape, present, at, context);
      checkNeeds(field, key, value, address, context);
    } else if (!isReferred && isRequired(field, context.api) && !isDeclared(at, context)) {
      const example = exampleOf(field.shape, context.api);
      errorAt(context, at, `${key} is missing; write \`${key}: ${example}\``);
    }
  }
  if (isReferred) {
    // What is only referred to is not changed: nothing else may be set on it.
    for (const key of Object.keys(value).filter((one) => !unlessTrue.beside.includes(one))) {
      const message = `with \`${unlessTrue.field}: true\` nothing is changed, so ${key} has no effect; remove it`;
      errorAt(context, inside(address, key), message);
    }
  } else {
    if (oneOf !== undefined) checkOneOf(oneOf, address, context);
    if (someOf !== undefined && !someOf.some((key) => isDeclared(inside(address, key), context)))
      errorAt(
        context,
        inside(address, someOf[0] ?? ''),
        `${someOf.join(' or ')} is missing; write one of them`,
      );
  }
  for (const { field, other, is, because } of shape.conflicts ?? []) {
    if (ownValue(value, other) !== is || (ownValue(value, field) ?? null) === null) continue;
    errorAt(context, inside(address, field), because);
  }
}

/** Whether something is in the files: what was declared and refused is not missing as well. */
function isDeclared(address: string, { places }: RuleContext): boolean {
  return places.exact(address) !== undefined;
}

function checkOneOf(oneOf: readonly string[], address: string, context: RuleContext): void {
  const [first, second] = oneOf.filter((key) => isDeclared(inside(address, key), context));
  if (second !== undefined) {
    const message = `${first} and ${second} cannot be combined; remove one of them`;
    errorAt(context, inside(address, second), message);
  } else if (first === undefined) {
    const message = `this is neither ${oneOf.map(withArticle).join(' nor ')}; write one of them, as in \`${oneOf[0]}: NAME\``;
    errorAt(context, address, message);
  }
}

function checkNeeds(
  field: Field,
  key: string,
  value: JsonObject,
  address: string,
  context: RuleContext,
): void {
  const { needs } = field;
  if (needs === undefined || ownValue(value, key) !== true || ownValue(value, needs) !== false) return;
  const at = inside(address, key);
  context.findings.warn(context.places.nearest(at), at, `${key} does nothing while ${needs} is false`);
}

function checkEntries(shape: EntriesShape, value: JsonObject, address: string, context: RuleContext): void {
  const keys = Object.keys(value);
  for (const key of keys) checkWhole(shape.of, ownValue(value, key) ?? null, inside(address, key), context);
  if (shape.most === undefined || keys.length <= shape.most) return;
  const message = `there are ${keys.length} here, and the vendor takes ${shape.most} ${plural(shape.noun)} ${shape.within ?? 'an app'} at most`;
  errorAt(context, address, message);
}

function isRequired(field: Field, api: Api | undefined): boolean {
  return (
    field.required !== undefined &&
    (api === undefined ? field.required.length > 1 : field.required.includes(api))
  );
}

function exampleOf(shape: Shape, api: Api | undefined): string {
  const [example] = shape.examples ?? [];
  if (typeof example === 'string') return example;
  if (shape.type === 'choice') return String(shape.of[0]?.value);
  if (shape.type === 'list' && shape.of.type === 'term') return `[${shape.of.known[api ?? 'v2'][6]}]`;
  return '…';
}
