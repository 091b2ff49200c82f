/** What `validate` and `--json` give to other tools. */

import { expect, test } from 'vitest';
import { type Findings, findingsOf } from '../../src/cli/findings.ts';
import { junitOf, sarifOf } from '../../src/cli/validate-formats.ts';
import { ManifestError, ProvisionError } from '../../src/errors.ts';
import { faultsIn } from '../../src/report/log/faults.ts';
import { account } from '../support/account.ts';
import { runCli } from '../support/cli-run.ts';
import { inWorkspace, MANIFEST } from '../support/workspace.ts';

const HEAD = 'version: 1\napi: v1.1\nowner: acme/messaging\n';
const place = { file: 'my apps/ü.yml', line: 5, column: 17 };
const FOUND: Findings = {
  problems: [
    { ...place, address: 'apps.a.name', code: 'manifest-invalid', message: 'is <b>&"\u0000' },
    { code: 'file-unusable', message: 'No file.', remedy: 'Write one.' },
  ],
  warnings: [{ ...place, line: 7, code: 'manifest-warning', message: 'is odd' }],
};

test('a problem has its place, address, code, message and remedy; the sum of problems is none', () => {
  const manifest = new ManifestError([{ address: 'apps.a', message: 'has no name', place }]);
  const other = new ProvisionError('not-found', 'apps.b: It is not there.', {
    address: 'apps.b',
    remedy: 'Apply it.',
  });
  const faults = [...faultsIn(manifest), ...faultsIn(other, () => place)];
  expect(findingsOf({ faults, warnings: [] }).problems).toEqual([
    { ...place, address: 'apps.a', code: 'manifest-invalid', message: 'has no name' },
    { ...place, address: 'apps.b', code: 'not-found', message: 'It is not there.', remedy: 'Apply it.' },
  ]);
});

test('SARIF has one result for each finding, at its place, or at the start of the manifest', () => {
  const { version, runs } = sarifOf({ ...FOUND, manifest: ['a/*.yml', 'b.yml'] }) as {
    version: string;
    runs: { results: unknown[]; tool: { driver: { rules: { id: string }[] } } }[];
  };
  expect(version).toBe('2.1.0');
  expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual([
    'manifest-invalid',
    'file-unusable',
    'manifest-warning',
  ]);
  expect(runs[0]?.results).toMatchObject([
    {
      ruleId: 'manifest-invalid',
      level: 'error',
      message: { text: expect.stringContaining('apps.a.name: is <b>') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20apps/%C3%BC.yml' },
            region: { startLine: 5, startColumn: 17 },
          },
          logicalLocations: [{ fullyQualifiedName: 'apps.a.name' }],
        },
      ],
    },
    {
      message: { text: 'No file. What to do: Write one.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'b.yml' }, region: { startLine: 1 } } }],
    },
    { ruleIndex: 2, level: 'warning' },
  ]);
});

test('JUnit fails the file with a problem, passes the others, and no text breaks the XML', () => {
  const xml = junitOf({ ...FOUND, problems: FOUND.problems.slice(0, 1), manifest: ['b.yml'] });
  expect(xml).toContain('<testsuites name="smooch-provision" tests="2" failures="1">');
  expect(xml).toContain('<testcase classname="smooch-provision.validate" name="b.yml" file="b.yml"/>');
  expect(xml).toContain('message="apps.a.name: is &#60;b&#62;&#38;&#34;\ufffd"');
  expect(xml).toContain('<system-out>my apps/ü.yml:7:17: is odd</system-out>');
});

test('validate writes the document alone to standard output, also for an input that is wrong', async () => {
  const files = { [MANIFEST]: `${HEAD}apps:\n  a: { nme: A }\n` };
  await inWorkspace(files, async (cwd) => {
    const sarif = await runCli(['validate', '--format', 'sarif'], { cwd });
    expect([sarif.code, JSON.parse(sarif.stdout).version]).toEqual([1, '2.1.0']);
    expect(sarif.stderr).toContain('did you mean name?');
    const junit = await runCli(['validate', '--format', 'junit'], { cwd });
    expect([junit.code, junit.stdout]).toEqual([1, expect.stringMatching(/^<\?xml[\s\S]*<\/testsuites>\n$/)]);
    const json = await runCli(['plan', '--json', '--region', 'mars'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ failed: true, problems: [{ code: 'input-invalid' }] });
  });
});

test('`plan > plan.txt` hides no failure and no warning; the plan is all that is in the file', async () => {
  const emulator = await account();
  const webhook = '{ target: "http://127.0.0.1:1/", triggers: [odd] }';
  const files = { [MANIFEST]: `${HEAD}apps:\n  a: { name: A, webhooks: { w: ${webhook} } }\n` };
  await inWorkspace(files, async (cwd) => {
    const plan = await runCli(['plan'], { cwd, emulator });
    expect([plan.code, plan.stdout]).toEqual([2, expect.stringContaining('Plan: 2 to create')]);
    expect(plan.stderr).toMatch(/^Warning: .*"odd" is not a known trigger.*\n$/);
    const apply = await runCli(['apply'], { cwd, emulator });
    expect(apply.code).toBe(1);
    expect(apply.stdout).not.toMatch(/Error:|Warning:|What to do/);
    expect(apply.stderr).toMatch(/^Error: .*127\.0\.0\.1/m);
    const json = JSON.parse((await runCli(['plan', '--json'], { cwd, emulator })).stdout);
    expect(json).toMatchObject({
      problems: [],
      warnings: [
        {
          file: MANIFEST,
          line: 5,
          address: 'apps.a.webhooks.w.triggers[0]',
          code: 'manifest-warning',
          message: expect.stringMatching(/^"odd" is not/),
        },
        { line: 5, address: 'apps.a.webhooks.w.target', message: expect.stringMatching(/ECONNREFUSED/) },
      ],
    });
  });
});
