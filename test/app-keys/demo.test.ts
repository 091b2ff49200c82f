/** `demo --suite` shows the whole road of a Suite account. */

import { expect, test } from 'vitest';
import { parseDemo } from '../../src/cli/commands.ts';
import { demoSuite } from '../../src/cli/demo-suite.ts';
import { terminalLog } from '../../src/report/log/log.ts';

test('it exports, adopts, plans, applies, finds drift and repairs it, and shows no secret', async () => {
  const lines: string[] = [];
  const log = terminalLog((text) => lines.push(text), { colour: false, tty: false });
  expect(await demoSuite(log)).toBe(0);
  const text = lines.join('');
  expect(text.match(/^# .*$/gm)).toEqual([
    '# 1. Export what the keys see',
    '# 2. Apply it: the apps are adopted, and nothing else changes',
    '# 3. Change the manifest, and plan: one trigger more, one webhook more',
    '# 4. Apply that plan, and no other',
    '# 5. Somebody changes a webhook by hand, and a check finds the drift',
    '# 6. Apply repairs it',
    '# Done: exported, adopted, changed, drifted and repaired, each app with its own key alone.',
  ]);
  for (const said of ['Applied: 12 adopted.', 'Plan: 1 to create, 1 to update', 'Applied: 1 updated.']) {
    expect(text).toContain(said);
  }
  expect(text).not.toMatch(/^Error|app_[0-9a-f]{24}|[\w-]{86}/m);
});

test('it is an option of the demo', () => {
  expect(parseDemo(['--suite'])).toEqual({ suite: true });
  expect(parseDemo([])).toEqual({ suite: false });
});
