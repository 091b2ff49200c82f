/** The page that a reader finds on the run: what happened, at a glance, whatever the account holds. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ManifestError, ProvisionError } from '../../src/errors.ts';
import type { Change, Outcome } from '../../src/model.ts';
import { SUMMARY_BYTES, type SummaryInput } from '../../src/report/summary/lead.ts';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import { hostilePlan, hostileText, UNSAFE } from './hostile.ts';
import { page, planOf, SAMPLE } from './samples.ts';

function linesOf(input: Omit<SummaryInput, 'seconds' | 'requests'>): string[] {
  return summaryMarkdown({ seconds: 3.21, requests: 12, ...input }).split('\n');
}

describe('the summary', () => {
  test('of a plan shows totals, what differs, what is not managed, and a picture', () => {
    const unchanged = [{ address: 'apps.support.webhooks.audit', kind: 'webhook' as const }];
    expect(linesOf({ mode: 'plan', plan: SAMPLE, unchanged })).toEqual([
      ...page(`
        ## Smooch plan: 2 to create, 1 to update, 1 to delete, 1 to adopt, 7 unchanged

        \`acme/messaging\` · API v1.1 · 3.2 s, 12 requests · plan \`sha256:2c26b46b68ffc68f\`

        ### Changes

        | | Resource | What differs | Why |
        | :-- | :-- | :-- | :-- |
        | \`<=\`&nbsp;adopt | \`apps.support\`<br>\`5d8cff3cd55b040010928b5b\` | settings.maskCreditCardNumbers: \`false\` → \`true\`<br>settings.multiConvoEnabled: *(not set)* → \`true\` ⚠️&nbsp;**cannot be undone**<br>metadata.team: \`care\` → \`"customer care"\` | has this name and belongs to nobody |
        | \`~\`&nbsp;update | \`apps.support.webhooks.inbox\`<br>\`55c8d9758590aa1900b9b9f6\` | triggers: **+** \`conversation:start\` **−** \`message:appUser\` | triggers differ |
        | \`-\`&nbsp;delete | \`apps.support.keys.old\`<br>\`app_5f0a1b2c3d4e5f6071829301\` |  | no longer in the manifest |
        | \`+\`&nbsp;create | \`apps.sales\` | name: \`"Acme Sales"\`<br>settings: \`{ conversationRetentionSeconds: 7776000 }\` | not in the account |
        | \`+\`&nbsp;create | \`apps.sales.keys.backend\` |  | not in the account |

        ### Warnings

        - ⚠️ \`apps.support.webhooks.inbox.triggers\`: \`message:appUsr\` is not a known trigger; did you mean \`message:appUser\`?

        <details open><summary>Not in the manifest, left alone: 2</summary>

        | Kind | What | Id | In |
        | :-- | :-- | :-- | :-- |
        | webhook | \`https://old.example/hook\` | \`55c8d9758590aa1900b9b9f7\` | \`apps.support\` |
        | app | \`Playground\` | \`5d8cff3cd55b040010928b5c\` |  |

        </details>

        \`\`\`mermaid
        %%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 60, "padding": 8}}}%%
        flowchart LR
          app0(["#60;#61; app support"]):::adopt
          app0 --> app0_0["#126; webhook inbox"]:::update
          app0 --> app0_1{{"#45; key old"}}:::delete
          app0 --> app0_2["webhook audit"]:::unchanged
          app1(["#43; app sales"]):::create
          app1 --> app1_0{{"#43; key backend"}}:::create
          classDef create fill:#dafbe1,stroke:#1a7f37,color:#1f2328
          classDef update fill:#fff8c5,stroke:#9a6700,color:#1f2328
          classDef delete fill:#ffebe9,stroke:#cf222e,color:#1f2328
          classDef adopt fill:#ddf4ff,stroke:#0969da,color:#1f2328
          classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:4px
          classDef waiting fill:#f6f8fa,stroke:#9a6700,color:#1f2328,stroke-width:2px,stroke-dasharray:6 3
          classDef unchanged fill:#f6f8fa,stroke:#8c959f,color:#1f2328
        \`\`\`
      `),
      '',
    ]);
  });

  test('of an apply shows what was done, what failed, and what to do about it', () => {
    const plan = planOf({ changes: SAMPLE.changes.slice(0, 3) });
    const results: Outcome[] = [
      { address: 'apps.support', action: 'adopt', status: 'done' },
      {
        address: 'apps.support.webhooks.inbox',
        action: 'update',
        status: 'failed',
        error: 'the target did not answer `HEAD`',
        remedy: 'Start the target, then run again.',
      },
      { address: 'apps.sales', action: 'create', status: 'not-started' },
    ];
    const lines = linesOf({ mode: 'apply', plan, results });
    expect(lines[0]).toBe('## Smooch apply: 1 adopted, 1 failed, 1 not started');
    expect(lines).toContain(
      '- ❌ the target did not answer `HEAD`<br>update `apps.support.webhooks.inbox`<br>**What to do:** Start the target, then run again.',
    );
    expect(lines.filter((line) => /^\| [✅❌⏸]/u.test(line)).map((line) => line.split(' | ')[0])).toEqual([
      '| ✅&nbsp;adopted',
      '| ❌&nbsp;update failed',
      '| ⏸️&nbsp;create not started',
    ]);
    expect(lines).toContain('  app0 --> app0_0["#126; webhook inbox"]:::failed');
    expect(lines).toContain('  app1(["#43; app sales"]):::waiting');
  });

  test.each<[string, Omit<SummaryInput, 'seconds' | 'requests'>]>([
    ['## Smooch plan: no changes', { mode: 'plan', plan: planOf() }],
    ['## Smooch validate: the manifest is valid', { mode: 'validate' }],
    ['## Smooch apply: failed', { mode: 'apply', error: new ProvisionError('vendor-refused', '401') }],
    [
      '## Smooch apply: 1 created, 7 unchanged',
      {
        mode: 'apply',
        plan: planOf({ changes: SAMPLE.changes.slice(2, 3) }),
        results: [{ address: 'apps.sales', action: 'create', status: 'done' }],
      },
    ],
    [
      '## Smooch apply: interrupted after 1 of 2 changes',
      {
        mode: 'apply',
        plan: SAMPLE,
        interrupted: true,
        results: [
          { address: 'apps.a', action: 'create', status: 'done' },
          { address: 'apps.b', action: 'create', status: 'not-started' },
        ],
      },
    ],
  ])('is titled "%s"', (title, input) => {
    expect(linesOf(input)[0]).toBe(title);
  });

  test('lists the problems of a manifest with their places', () => {
    const error = new ManifestError([
      {
        address: 'apps.support.webhooks.inbox.target',
        message: 'must be https',
        place: { file: '.github/smooch.yml', line: 9, column: 17 },
      },
    ]);
    expect(linesOf({ mode: 'validate', error })).toEqual(
      page(`
        ## Smooch validate: failed

        3.2 s, 12 requests

        ❌ **The manifest has a problem; nothing was changed.**

        | Where | What is wrong |
        | :-- | :-- |
        | \`.github/smooch.yml:9:17\`<br>\`apps.support.webhooks.inbox.target\` | must be https |

      `),
    );
  });

  test('says what to do about an error, and why nothing was done', () => {
    const error = new ProvisionError('vendor-refused', 'reading the apps: 401', {
      remedy: 'Check `key-id`.',
    });
    expect(linesOf({ mode: 'plan', error })).toContain('**What to do:** Check `key-id`.');
    const note = 'This pull request comes from a fork: validated only.';
    expect(linesOf({ mode: 'plan', note })).toContain(
      'This pull request comes from a fork&#58; validated only.',
    );
  });

  test('folds a long plan away behind its number', () => {
    const lines = linesOf({ mode: 'plan', plan: planOf({ changes: manyChanges(31) }) });
    expect(lines).toContain('<details><summary>All 31 changes</summary>');
    expect(lines).toContain('</details>');
  });

  test('draws no more than a reader can take in', () => {
    const apps = linesOf({ mode: 'plan', plan: planOf({ changes: manyChanges(100) }) });
    expect(apps.filter((line) => /^ {2}app\d+\(/.test(line))).toHaveLength(36);
    expect(apps).toContain('  more["… and 64 more apps"]:::unchanged');
    const webhooks = manyChanges(30).map(
      (change, index): Change => ({ ...change, kind: 'webhook', address: `apps.a.webhooks.w${index}` }),
    );
    expect(linesOf({ mode: 'plan', plan: planOf({ changes: webhooks }) })).toContain(
      '  app0 --> app0_more["… and 18 more"]:::unchanged',
    );
  });
});

describe('a summary of too much', () => {
  const longest = ['|<b>`@x #1 \u202e\ud800&"', '🚀', '\n::error::'].map((text) =>
    text.repeat(Math.ceil(100_000 / text.length)),
  );
  const hostile = manyChanges(5000).map((change, index): Change => {
    const text = longest[index % 3] ?? '';
    return {
      ...change,
      address: `apps.a${index}.${text.slice(0, 1000)}`,
      id: text,
      why: text,
      fields: [
        { path: text, before: text, after: [text, text] },
        { path: text, before: [text], after: [], irreversible: true },
      ],
    };
  });
  const plan = planOf({
    changes: hostile,
    unmanaged: hostile.map(({ address, why }) => ({ kind: 'webhook', id: why, label: why, app: address })),
    warnings: hostile.map(({ address, why }) => ({ address, message: why })),
  });
  const results = hostile.map(
    ({ address, why }): Outcome => ({ address, action: 'create', status: 'failed', error: why, remedy: why }),
  );
  const error = new ManifestError(hostile.map(({ address, why }) => ({ address, message: why })));
  const input = { mode: 'apply', plan, results, error, note: longest[0] ?? '', seconds: 1, requests: 1 };

  test('stays under 900 KiB and says what it leaves out', () => {
    const text = summaryMarkdown(input);
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_BYTES);
    expect(Buffer.byteLength(text)).toBeGreaterThan(SUMMARY_BYTES / 2);
    expect(text).toMatch(/… and 4,\d{3} more changes: 4,\d{3} to create\. The plan file lists them all\./);
    expect(text).toMatch(/… and 4,\d{3} more warnings/);
    expect(text).toMatch(/… and 4,\d{3} more problems/);
    expect(text).toContain('```mermaid');
    expectSound(text);
  });

  test('fits a smaller page too, such as a comment', () => {
    for (const most of [65_536, 20_000, 5000]) {
      const text = summaryMarkdown(input, most);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
      expect(text).toMatch(/^## Smooch apply: 5,000 failed\n/);
      expectSound(text);
    }
  });

  test('cuts nothing that is small beside what is big', () => {
    const warnings = [{ address: 'apps.a', message: 'has a small warning' }];
    const text = summaryMarkdown(
      { ...input, plan: { ...plan, warnings, unmanaged: [] }, results: [] },
      100_000,
    );
    expect(text).toContain('has a small warning');
  });
});

test('whatever the texts, nothing in a summary is markup but our own', () => {
  fc.assert(
    fc.property(hostilePlan, hostileText, fc.nat(2), (plan, text, kind) => {
      const results = plan.changes.map(({ address, action }): Outcome => {
        const status = (['done', 'failed', 'not-started'] as const)[kind] ?? 'done';
        return { address, action, status, error: text, remedy: text };
      });
      const place = { file: text, line: 1, column: 1 };
      const error = new ManifestError([{ address: text, message: text, place }]);
      const unchanged = [{ address: text, kind: 'key' as const }];
      const input = { mode: 'apply', plan, results, error, unchanged, note: text, seconds: 1, requests: 1 };
      expectSound(summaryMarkdown(input));
    }),
    { numRuns: 500 },
  );
});

/** Fails when a page holds a tag, link, mention or code that is not ours, or a table row with other columns. */
function expectSound(text: string): void {
  expect(text).not.toMatch(UNSAFE);
  const [markup = '', ...diagrams] = text.split('```');
  expect([0, 2]).toContain(diagrams.length);
  const withoutCode = markup.replace(/`[^`\n]*`/g, 'code');
  expect(withoutCode).not.toContain('`');
  expect(withoutCode.replace(/<\/?(code|br|details|details open|summary)>/g, '')).not.toMatch(
    /<|[^&]#\d|@|[[\]\\]|:\/\//,
  );
  expect(count(withoutCode, '<details')).toBe(count(withoutCode, '</details>'));
  for (const table of markup.split('\n\n').filter((block) => block.startsWith('|'))) {
    const pipes = table.split('\n').map((row) => count(row, '|'));
    expect(new Set(pipes).size).toBe(1);
  }
  for (const line of (diagrams[0] ?? '').split('\n')) expect(line).toMatch(DIAGRAM_LINE);
}

const DIAGRAM_LINE =
  /^(|mermaid|flowchart LR|%%\{init: .*\}%%| {2}classDef [\w ,:#-]+| {2}\w+( --> \w+)?[([{]*("([\p{L}\p{M}\p{N}\p{So} ._…,-]|#\d+;)*")?[)\]}]*:::\w+)$/u;

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function manyChanges(count: number): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    address: `apps.a${index}`,
    kind: 'app',
    action: 'create',
    fields: [],
    why: 'not in the account',
  }));
}
