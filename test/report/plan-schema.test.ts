/** The schema of the plan document: it ships, and real plans satisfy it. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSchemaText } from '../../scripts/schema.ts';
import type { Change, FieldDifference, Json, Kind, Plan } from '../../src/model.ts';
import { digestOf } from '../../src/reconcile/plan/plan.ts';
import { planJsonSchema } from '../../src/report/plan/plan-schema.ts';
import { ACTION_ORDER } from '../../src/report/words/action.ts';
import { hostilePlan } from './hostile.ts';
import { planOf, SAMPLE } from './samples.ts';

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(planJsonSchema());
const DIGEST = digestOf(SAMPLE.changes);

/** What is wrong with a document, as a reader of the file would see it. */
function wrongWith(document: object): string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const change = (parts: Partial<Change>): Change => ({
  address: 'apps.a',
  kind: 'app',
  action: 'update',
  id: '5d8cff3cd55b040010928b5b',
  fields: [],
  why: 'differs',
  ...parts,
});

test('the schema that ships is the one that the code would write', () => {
  const file = new URL('../../schema/plan.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(planSchemaText());
});

test('a plan in which something of everything happens satisfies it', () => {
  expect(wrongWith({ ...SAMPLE, digest: DIGEST })).toEqual([]);
});

test('so does every action on every kind, with every field a plan can have', () => {
  const everything: FieldDifference = { path: 'settings.x', before: null, after: [1], irreversible: true };
  for (const action of ACTION_ORDER) {
    for (const kind of ['app', 'webhook', 'key'] satisfies Kind[]) {
      const one = change({ action, kind, fields: [everything], overdue: true });
      expect(wrongWith(planOf({ digest: DIGEST, changes: [one] })), `${action} ${kind}`).toEqual([]);
    }
  }
});

test('whatever the account holds, its plan satisfies it', () => {
  fc.assert(
    fc.property(hostilePlan, (plan) => {
      expect(wrongWith({ ...plan, digest: digestOf(plan.changes) })).toEqual([]);
    }),
  );
});

test.each<readonly [string, object]>([
  ['another format version', { formatVersion: 2 }],
  ['an action that nobody knows', { changes: [{ ...change({}), action: 'explode' }] }],
  ['a change without its fields', { changes: [{ ...change({}), fields: undefined }] }],
  ['a cut digest', { digest: 'sha256:12' }],
  ['a member that is not in the format', { secret: 'x' }],
  ['a count that is none', { summary: { ...SAMPLE.summary, create: -1 } }],
])('a document with %s does not', (_what, parts) => {
  expect(wrongWith({ ...SAMPLE, digest: DIGEST, ...parts })).not.toEqual([]);
});

const anyValue: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
const anyField: fc.Arbitrary<FieldDifference> = fc.record(
  { path: fc.string(), before: anyValue, after: anyValue },
  { requiredKeys: ['path'] },
);
const anyChange: fc.Arbitrary<Change> = fc.record({
  address: fc.string(),
  kind: fc.constantFrom<Kind>('app', 'webhook'),
  action: fc.constantFrom<Change['action']>('create', 'update', 'delete', 'adopt'),
  id: fc.string(),
  fields: fc.uniqueArray(anyField, { maxLength: 3, selector: ({ path }) => path }),
  why: fc.string(),
});

/** The same value with the members of its objects in the other order. */
function turned(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Json })
      .map(([key, inner]) => [key, turned(inner)] as const)
      .reverse(),
  );
}

test('the digest is the same in whatever order changes and members come, and whatever the words and ids are', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 5 }), fc.string(), (changes, words) => {
      const told = changes
        .map(({ fields, ...one }) => ({
          ...one,
          fields: [...fields].reverse(),
          why: words,
          id: words,
          overdue: true,
        }))
        .reverse();
      expect(digestOf(told)).toBe(digestOf(changes));
      expect(digestOf(turned(changes as never) as never)).toBe(digestOf(changes));
    }),
  );
});

test.each<readonly [string, Partial<Change>]>([
  ['address', { address: 'apps.b' }],
  ['action', { action: 'delete' }],
  ['field', { fields: [{ path: 'other', before: 1, after: 2 }] }],
  ['value before', { fields: [{ path: 'name', before: 3, after: 2 }] }],
  ['value after', { fields: [{ path: 'name', before: 1, after: 3 }] }],
  ['value that is gone', { fields: [{ path: 'name', before: 1 }] }],
  ['number of fields', { fields: [] }],
])('the digest is another for another %s', (_what, parts) => {
  const one = change({ fields: [{ path: 'name', before: 1, after: 2 }] });
  expect(digestOf([{ ...one, ...parts }])).not.toBe(digestOf([one]));
});

test('a text and a number that look alike have different digests', () => {
  const withAfter = (after: Json) => digestOf([change({ fields: [{ path: 'name', after }] })]);
  expect(new Set([withAfter(1), withAfter('1'), withAfter(['1']), withAfter(null)]).size).toBe(4);
});

test('what only falls due with time does not change the digest', () => {
  const changes: Plan['changes'] = [change({})];
  expect(digestOf([...changes, change({ action: 'renew' })])).toBe(digestOf(changes));
});
