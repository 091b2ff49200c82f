/** The digest of a plan, and what stops a plan. */

import { describe, expect, test } from 'vitest';
import { PlanRefused } from '../../src/errors.ts';
import type { Change } from '../../src/model.ts';
import { guard } from '../../src/reconcile/plan/guard.ts';
import { digestOf } from '../../src/reconcile/plan/plan.ts';

const change = (address: string, more: Partial<Change> = {}): Change => ({
  address,
  kind: 'webhook',
  action: 'create',
  fields: [],
  why: 'because',
  ...more,
});

describe('the digest', () => {
  const [one, two] = [change('apps.a'), change('apps.b', { fields: [{ path: 'name', after: 'B' }] })];

  test('does not depend on the order of changes, on ids or on words', () => {
    const elsewhere = [two, { ...one, id: '5d8cff3cd55b040010928b5b', why: 'for another reason' }];
    expect(digestOf(elsewhere)).toBe(digestOf([one, two]));
  });

  test.each([
    ['another address', [one, { ...two, address: 'apps.c' }]],
    ['another action', [one, { ...two, action: 'delete' as const }]],
    ['another value', [one, { ...two, fields: [{ path: 'name', after: 'C' }] }]],
    ['another value before', [one, { ...two, fields: [{ path: 'name', before: 'A', after: 'B' }] }]],
    ['one change less', [one]],
  ])('changes with %s', (_what, changes) => {
    expect(digestOf(changes)).not.toBe(digestOf([one, two]));
  });

  test('says how it was made', () => {
    expect(digestOf([])).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('before the first write', () => {
  const deletes = ['a', 'b', 'c'].map((key) => change(`apps.${key}`, { action: 'delete' }));

  test('a plan that deletes no more than allowed goes on', () => {
    expect(() => guard([...deletes, change('apps.d')], [], 3)).not.toThrow();
  });

  test('a plan that deletes more is refused, and the error names the input', () => {
    const refused = (): void => guard(deletes, [], 2);
    expect(refused).toThrow(PlanRefused);
    expect(refused).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ address: 'apps.a' })] }),
    );
    try {
      refused();
    } catch (error) {
      expect((error as PlanRefused).problems[0]?.message).toContain('`max-deletes: 3`');
    }
  });

  test('everything that people must decide is told at once', () => {
    const problems = [
      { address: 'apps.a', message: 'one thing' },
      { address: 'apps.b', message: 'another' },
    ];
    expect(() => guard(deletes, problems, 0)).toThrow('3 reasons');
  });
});
