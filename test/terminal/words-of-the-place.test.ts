/** One catalogue of messages, two voices: a job hears of inputs, a terminal of options, commands and the environment. */

import { expect, test } from 'vitest';
import { INPUTS } from '../../src/input-modes.ts';
import { inTerminalWords } from '../../src/report/words/place.ts';
import { account } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { textsOf } from '../support/texts.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

test.each([
  [
    'Use `mode: plan` there, or set `allow-unmerged: true`.',
    'Use `smooch-provision plan` there, or set `--allow-unmerged`.',
  ],
  [
    'The input `key-id` is empty, but `key-secret` is given.',
    '`SMOOCH_KEY_ID` is empty, but `SMOOCH_KEY_SECRET` is given.',
  ],
  ['No keys: `key-id`, `jwt` are empty.', 'No keys: `SMOOCH_KEY_ID`, `SMOOCH_JWT` are empty.'],
  [
    'If this is intended, set `max-deletes: 9`; `fail-on-drift: false` reports.',
    'If this is intended, set `--max-deletes 9`; `--fail-on-drift=false` reports.',
  ],
  [
    'give it in the input `secret-variables`, on a terminal with `--secret-var`, or so',
    'give it in the input, or so',
  ],
  [
    'Write `owner: acme/chat`, `api: v2`, `jwt: none` or set the input `owner`.',
    'Write `owner: acme/chat`, `api: v2`, `jwt: none` or set `--owner`.',
  ],
  [
    'Start an emulator, or leave `api-url` empty.',
    'Start an emulator, or unset SMOOCH_API_URL and leave `--api-url` out.',
  ],
  ['Give the job `permissions: { issues: write }`.', 'Give the job `permissions: { issues: write }`.'],
  ['no prune, only plain words in the input', 'no prune, only plain words in the input'],
])('%s', (job, terminal) => {
  expect(inTerminalWords(job)).toBe(terminal.replace('the input, or', '`--secret-var`, or'));
});

/** Only a job says these; and what is written for files, pages and other programs. */
const JOB_ONLY =
  /^src\/(action\.ts|emulator|cli\/init|report\/(github|plan\/(masked-outputs|plan-schema))|publish\/step-outputs|kinds\/\w+\/schema)/;

test('no message of the product speaks of inputs, modes or secrets of a workflow on a terminal', () => {
  const inputs = Object.keys(INPUTS).filter((name) => !['api', 'owner', 'jwt', 'manifest'].includes(name));
  const job = new RegExp(
    `\`(?:${inputs.join('|')})(?:: [^\`]+)?\`|[Tt]he inputs? |\\binputs\\b|secrets\\.\\w`,
  );
  const left = textsOf('src')
    .literals.filter(({ file, isPart }) => !isPart && !JOB_ONLY.test(file))
    // A message that begins with the name of an input gets it when the program runs.
    .map(({ text, ...at }) => ({
      ...at,
      text: text.replace(/([Tt]he input) `?{}`?/, '$1 `ttl`').replace('{} inputs', '2 inputs'),
    }))
    .filter(({ text }) => job.test(inTerminalWords(text)))
    .map(({ file, line, text }) => `${file}:${line}: ${inTerminalWords(text)}`);
  expect(left).toEqual([]);
});

test('the command line says it so, and as data too', async () => {
  const emulator = await account();
  const text = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  a: { name: A }\n';
  await inWorkspace({ [MANIFEST]: text }, async (cwd) => {
    const keyless = await runCli(['plan', '--json'], { cwd });
    expect(keyless.stderr).toContain('Set SMOOCH_KEY_ID and SMOOCH_KEY_SECRET in the environment');
    expect(`${keyless.stdout}${keyless.stderr}`).not.toMatch(/key-id|key-secret|secrets\./);
    const unconfirmed = await runCli(['destroy'], { cwd, emulator });
    expect(unconfirmed.stderr).toContain('`--confirm acme/messaging`');
    const unused = await runCli(['apply', '--dry-run'], { cwd, emulator });
    expect(unused.stderr).toContain('use `smooch-provision plan`');
  });
});
