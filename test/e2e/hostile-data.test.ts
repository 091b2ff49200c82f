/** Names, targets and error texts that try to be workflow commands: the runner takes none of them for one. */

import { expect, test } from 'vitest';
import { commandsIn } from '../report/runner.ts';
import { account } from '../support/account.ts';
import { type ActionRun, runAction } from '../support/action-run.ts';
import { receiver } from '../support/receiver.ts';

const ESC = String.fromCodePoint(27);
const TRICKS = [
  'x\n::add-mask::EVIL',
  'x\r\n::stop-commands::EVIL',
  '::set-output name=app-id::EVIL',
  '##[add-mask]EVIL',
  `${ESC}[2J${ESC}]0;EVIL\u0007`,
  '\u202e\u2066EVIL',
  'x\u2028::error::EVIL',
  '%0A::add-mask::EVIL',
];

/** The commands and characters of an output are our own. */
function expectHarmless({ stdout, summary }: ActionRun): void {
  for (const { name, data } of commandsIn(stdout)) {
    expect(['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup']).toContain(name);
    if (name === 'add-mask') expect(data).not.toContain('EVIL');
  }
  for (const text of [stdout, summary]) {
    const withoutColours = text.split(ESC).map((part, n) => (n === 0 ? part : part.replace(/^\[\d+m/, '')));
    const strange = withoutColours.join('').match(/[^\P{C}\n]|[\u2028\u2029]/gu) ?? [];
    expect(strange.filter((one) => one !== '\n')).toEqual([]);
    const left = withoutColours.slice(1).filter((part) => part.startsWith('['));
    expect(left).toEqual([]);
  }
}

for (const [n, trick] of TRICKS.entries()) {
  test(`names and targets in the account: trick ${n + 1} of ${TRICKS.length}`, async () => {
    const emulator = await account();
    const app = emulator.store.addApp({ name: trick, metadata: { team: trick, [trick]: trick } });
    emulator.store.addKey(app, trick);
    emulator.store.addWebhook(app, {
      version: 'v1.1',
      target: `https://a.example/${trick}`,
      triggers: [trick],
    });
    const manifest = `version: 1
api: v1.1
apps:
  a: { name: A, id: ${app.id}, metadata: { team: care }, keys: { k: {} } }
`;
    const run = await runAction({ emulator, manifest, inputs: { prune: 'all' } });
    expect(run.code, run.stdout).toBe(0);
    expect(run.outputs['app-id']).toBe(app.id);
    expect(run.stdout).toContain('EVIL');
    expectHarmless(run);
  });

  test(`the manifest and the inputs: trick ${n + 1} of ${TRICKS.length}`, async () => {
    const emulator = await account();
    const run = await runAction({
      emulator,
      manifest: `version: 1\napi: v1.1\napps:\n  a:\n    name: \${NAME}\n    metadata: { team: \${NAME} }\n    ${JSON.stringify(trick)}: x\n`,
      env: { NAME: trick },
    });
    expect(run.code).toBe(1);
    expectHarmless(run);
    const inputs = await runAction({ emulator, manifest: '', inputs: { mode: trick, variables: trick } });
    expect(inputs.code).toBe(1);
    expectHarmless(inputs);
  });

  test(`the vendor's errors: trick ${n + 1} of ${TRICKS.length}`, async () => {
    const { url } = await receiver((_request, response) =>
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ error: { code: trick, description: trick } })),
    );
    const run = await runAction({
      manifest: 'version: 1\napi: v1.1\napps:\n  a: { name: A }\n',
      inputs: { 'api-url': url, 'key-id': `act_${'0'.repeat(24)}`, 'key-secret': 'some-secret-text' },
    });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('EVIL');
    expectHarmless(run);
  });
}
