/** How a plan reads in a log. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldDifference } from '../../src/model.ts';
import { planLines } from '../../src/report/log/plan-text.ts';
import { hostilePlan, UNSAFE, withoutColours } from './hostile.ts';
import { commandsIn } from './runner.ts';
import { page, planOf, SAMPLE } from './samples.ts';

describe('a plan', () => {
  test('shows what happens to each resource, app by app, and ends with the total', () => {
    expect(planLines(SAMPLE, { colour: false })).toEqual(
      page(`
        acme/messaging, API v1.1
          + create   ~ update   - delete   <= adopt (manage an existing resource)

          <= apps.support                 5d8cff3cd55b040010928b5b      has this name and belongs to nobody
                 settings.maskCreditCardNumbers: false → true
                 settings.multiConvoEnabled:     (not set) → true  (cannot be undone)
                 metadata.team:                  care → "customer care"
          ~  apps.support.webhooks.inbox  55c8d9758590aa1900b9b9f6      triggers differ
                 triggers: + conversation:start  - message:appUser
          -  apps.support.keys.old        app_5f0a1b2c3d4e5f6071829301  no longer in the manifest

          + apps.sales               not in the account
                name:     "Acme Sales"
                settings: { conversationRetentionSeconds: 7776000 }
          + apps.sales.keys.backend  not in the account

        Not in the manifest, left alone:
            webhook  https://old.example/hook  55c8d9758590aa1900b9b9f7  in apps.support
            app      Playground                5d8cff3cd55b040010928b5c

        Warning: apps.support.webhooks.inbox.triggers: \`message:appUsr\` is not a known trigger; did you mean \`message:appUser\`?

        Plan: 2 to create, 1 to update, 1 to delete, 1 to adopt; 7 unchanged.
      `),
    );
  });

  test('of an instance names it, and a change without fields is one line', () => {
    const plan = planOf({ changes: SAMPLE.changes.slice(3, 4), instance: 'pr-42' });
    expect(planLines(plan, { colour: false })).toEqual(
      page(`
        acme/messaging, instance pr-42, API v1.1
          + create

          + apps.sales.keys.backend  not in the account

        Plan: 1 to create, 0 to update, 0 to delete; 7 unchanged.
      `),
    );
  });

  test('without changes is one sentence', () => {
    expect(planLines(planOf(), { colour: false })).toEqual(['No changes. The account matches the manifest.']);
  });

  test('says the same in colour', () => {
    const coloured = planLines(SAMPLE, { colour: true });
    expect(coloured.join('\n')).toContain('\u001b[32mtrue\u001b[0m');
    expect(coloured.map(withoutColours)).toEqual(planLines(SAMPLE, { colour: false }));
  });
});

describe('a field that differs', () => {
  const shown = (field: FieldDifference) =>
    planLines(
      planOf({
        changes: [{ address: 'apps.a', kind: 'app', action: 'update', fields: [field], why: 'differs' }],
      }),
      { colour: false },
    )[4]?.trim();

  test.each<[FieldDifference, string]>([
    [{ path: 'name', before: 'Acme', after: 'Acme Inc' }, 'name: Acme → "Acme Inc"'],
    [{ path: 'metadata.n', before: '1', after: 1 }, 'metadata.n: "1" → 1'],
    [{ path: 'metadata.n', before: 'true', after: '' }, 'metadata.n: "true" → ""'],
    [{ path: 'metadata.n', before: 'x', after: null }, 'metadata.n: x → null'],
    [{ path: 'metadata.n', before: 'x' }, 'metadata.n: x → (not set)'],
    [{ path: 'metadata.n', after: '(not set)' }, 'metadata.n: (not set) → "(not set)"'],
    [{ path: 'token', before: '(secret)', after: '(secret)' }, 'token: (secret) → (secret)'],
    [{ path: 'triggers', before: ['a', 'b'], after: ['b', 'c'] }, 'triggers: + c  - a'],
    [{ path: 'triggers', before: ['a'], after: [] }, 'triggers: - a'],
    [{ path: 'triggers', before: ['a', 'b'], after: ['b', 'a'] }, 'triggers: [a, b] → [b, a]'],
    [{ path: 'triggers', after: ['*'] }, 'triggers: (not set) → [*]'],
    [{ path: 'list', before: [{ a: 1 }], after: [] }, 'list: [{ a: 1 }] → []'],
    [{ path: 'settings', before: {}, after: { a: { b: [] } } }, 'settings: {} → { a: { b: [] } }'],
    [{ path: 'name', before: 'a\nb', after: 'say "hi"' }, 'name: "a\\nb" → "say \\"hi\\""'],
  ])('%j reads as %s', (field, text) => {
    expect(shown(field)).toBe(text);
  });

  test('is cut when it is long, and a long list is counted', () => {
    const line = shown({ path: 'name', before: 'x', after: 'y'.repeat(100_000) });
    expect(line).toBe(`name: x → ${'y'.repeat(119)}…`);
    const triggers = Array.from({ length: 25 }, (_, index) => `t${index}`);
    expect(shown({ path: 'triggers', before: [], after: triggers })).toMatch(/ \+ t19 {2}\+ 5 more$/);
  });

  test('may be nested as deep as it likes', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(shown({ path: 'list', before: 1, after: deep })).toBe(`list: 1 → ${'['.repeat(119)}…`);
  });
});

test('whatever stands in a plan, no line of it is a command or holds anything unseen', () => {
  fc.assert(
    fc.property(hostilePlan, fc.boolean(), (plan, colour) => {
      const lines = planLines(plan, { colour });
      const text = withoutColours(lines.join('\n'));
      expect(text).not.toMatch(UNSAFE);
      expect(text.split('\n')).toHaveLength(lines.length);
      expect(commandsIn(text)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
