/** What a run says at its end. */

import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model.ts';
import { resultLines } from '../../src/report/log/result-text.ts';
import { page } from './samples.ts';

const plain = { colour: false };

describe('the end of a run', () => {
  test('says what was done, how long it took, and where the plan is', () => {
    const results: Outcome[] = [
      { address: 'apps.support', action: 'adopt', status: 'done' },
      { address: 'apps.sales', action: 'create', status: 'done' },
      { address: 'apps.sales.keys.backend', action: 'create', status: 'done' },
    ];
    expect(resultLines({ results, seconds: 12.34, requests: 1048, planFile: 'plan.json' }, plain)).toEqual(
      page(`
        Applied: 2 created, 1 adopted.
        Took 12 s and 1,048 requests.
        Plan file: plan.json
      `),
    );
  });

  test('without anything applied has only time and requests to tell', () => {
    expect(resultLines({ results: [], seconds: 0.42, requests: 1 }, plain)).toEqual([
      'Took 0.4 s and 1 request.',
    ]);
  });

  test.each([
    [0, '1 ms'],
    [0.0372, '37 ms'],
    [0.0999, '0.1 s'],
  ])('that was over in %d s is told in words that say more than zero', (seconds, said) => {
    expect(resultLines({ seconds, requests: 5 }, plain)).toEqual([`Took ${said} and 5 requests.`]);
  });

  test('tells what several failures have in common once, with all that failed of it and what to do', () => {
    const refused = (address: string): Outcome => ({
      address,
      action: 'create',
      status: 'failed',
      error: `creating ${address} in app 5d8cff3cd55b040010928b5b: 402 payment required`,
      remedy: 'Delete apps you no longer need, or raise the account’s limit.',
    });
    const results: Outcome[] = [
      { address: 'apps.a', action: 'update', status: 'done' },
      {
        address: 'apps.b.webhooks.inbox',
        action: 'update',
        status: 'failed',
        error: 'updating the webhook: 400 the target did not answer',
      },
      refused('apps.c'),
      refused('apps.d'),
      { address: 'apps.c.keys.backend', action: 'create', status: 'not-started' },
    ];
    expect(resultLines({ results, seconds: 75, requests: 9 }, plain)).toEqual(
      page(`
        Applied in part: 1 updated.
        Failed: 3 of 5 changes.
          × creating apps.c in app 5d8cff3cd55b040010928b5b: 402 payment required (2 times)
              create apps.c
              create apps.d
            What to do: Delete apps you no longer need, or raise the account’s limit.
        Not started: 1, because they depend on what failed. Fix that, then run again.
        Took 1 min 15 s and 9 requests.
      `),
    );
  });

  test('names ten of a thousand that failed alike', () => {
    const results = Array.from({ length: 1000 }, (_, index): Outcome => {
      const address = `apps.a${index}`;
      return { address, action: 'create', status: 'failed', error: `creating ${address}: 503` };
    });
    const lines = resultLines({ results, seconds: 1, requests: 1 }, plain);
    expect(lines).toHaveLength(15);
    expect(lines.slice(0, 3)).toEqual([
      'Applied nothing.',
      'Failed: 1,000 of 1,000 changes.',
      '  × creating apps.a0: 503 (1,000 times)',
    ]);
    expect(lines[13]).toBe('      and 990 more');
  });

  test('of an interrupted run says how far it came and that it can go on', () => {
    const results: Outcome[] = [
      { address: 'apps.a', action: 'create', status: 'done' },
      { address: 'apps.b', action: 'create', status: 'not-started' },
      { address: 'apps.c', action: 'create', status: 'not-started' },
    ];
    expect(resultLines({ results, interrupted: true, seconds: 5, requests: 3 }, plain)).toEqual(
      page(`
        Applied in part: 1 created.
        Interrupted: done 1, not started 2. Run again to continue.
        Took 5.0 s and 3 requests.
      `),
    );
  });
});
