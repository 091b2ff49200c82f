import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maskedAppIdOutputs } from '../../src/report/plan/masked-outputs.ts';

const REF = { GITHUB_WORKFLOW_REF: 'acme/web/.github/workflows/up.yml@refs/heads/main' };
let workspace: string;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'smooch-masked-'));
  await mkdir(path.join(workspace, '.github', 'workflows'), { recursive: true });
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

async function workflow(text: string): Promise<void> {
  await writeFile(path.join(workspace, '.github', 'workflows', 'up.yml'), text);
}

test('an app id that a job passes on is named', async () => {
  await workflow(`jobs:
  up:
    outputs:
      app: \${{ steps.smooch.outputs.app-id }}
      changed: \${{ steps.smooch.outputs.changed }}
    steps: []
`);
  expect(await maskedAppIdOutputs(REF, workspace)).toEqual(['jobs.up.outputs.app']);
});

test('an app id that stays in its job is nobody else’s business', async () => {
  await workflow(`jobs:
  up:
    steps:
      - run: deploy
        env: { APP: "\${{ steps.smooch.outputs.app-id }}" }
`);
  expect(await maskedAppIdOutputs(REF, workspace)).toEqual([]);
});

test('what cannot be known is passed over: no file, no workflow, no YAML', async () => {
  await workflow('jobs: [');
  expect(await maskedAppIdOutputs(REF, workspace)).toEqual([]);
  expect(await maskedAppIdOutputs({}, workspace)).toEqual([]);
  expect(await maskedAppIdOutputs(REF, path.join(workspace, 'nowhere'))).toEqual([]);
});
