/** Names in the account that would act upon a terminal or turn the direction of text do neither, in any document that is printed. */

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { account } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

/** Clears the screen, hides what follows, turns it around, begins a line: C0, C1, marks of direction, line ends. */
const NASTY = 'A\u202etxt.exe\u2066 \u009b2J\u0085 \ufeff\u2028 B';
const ACTING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/u;
const OWNED = 'version: 1\napi: v1.1\nowner: acme/messaging\napps: {}\n';

test('--json holds them as escapes, with the same meaning', () =>
  inWorkspace({ [MANIFEST]: OWNED }, async (cwd) => {
    const emulator = await account();
    const metadata = { provision_owner: 'acme/messaging', provision_app: 'a' };
    emulator.store.addApp({ name: NASTY, metadata });
    const run = await runCli(['plan', '--json'], { cwd, emulator });
    expect(run.stdout).not.toMatch(ACTING);
    expect(run.stderr).not.toMatch(ACTING);
    expect(JSON.parse(run.stdout).plan.unmanaged).toMatchObject([{ kind: 'app', label: NASTY }]);
  }));

test('an exported manifest holds them as escapes, and adopting it changes nothing', () =>
  inWorkspace({}, async (cwd) => {
    const emulator = await account();
    const app = emulator.store.addApp({
      name: 'A\u202ea',
      metadata: { note: NASTY, 'k\u2066': 'v', plain: 'x' },
    });
    emulator.store.addApp({ name: `odd ${NASTY}\n` });
    const run = await runCli(['export', '--owner', 'acme/messaging', '--api', 'v1.1'], { cwd, emulator });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).not.toMatch(ACTING);
    const [exported] = Object.values(parse(run.stdout).apps) as { name: string; metadata: object }[];
    expect(exported).toMatchObject({ name: app.name, metadata: { note: NASTY, 'k\u2066': 'v', plain: 'x' } });
    await inWorkspace({ [MANIFEST]: run.stdout }, async (fresh) => {
      const plan = await runCli(['plan', '--json'], { cwd: fresh, emulator });
      const { changes } = JSON.parse(plan.stdout).plan;
      expect(changes).toMatchObject(changes.map(() => ({ action: 'adopt', fields: [] })));
      expect(changes.length).toBeGreaterThan(0);
    });
  }));
