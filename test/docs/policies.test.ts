/** The policies on the page of recipes hold real plan documents to their rule. */

import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { world } from '../publish/world.ts';
import { type Ended, run } from '../support/child.ts';
import { inWorkspace } from '../support/workspace.ts';
import { snippetsOf } from './snippets.ts';

const manifest = (...apps: readonly string[]): string => `version: 1
api: v2
owner: acme/messaging
apps:
${apps.map((app) => `  ${app}: { name: ${app} }\n`).join('')}`;

const POLICIES = snippetsOf('docs/recipes.md');
const textOf = (language: string): string => POLICIES.find((one) => one.language === language)?.text ?? '';

/** Holds a plan to the policy in JavaScript. */
function judged(plan: string): Promise<Ended> {
  return inWorkspace({ 'policy.mjs': textOf('js'), 'plan.json': plan }, (folder) =>
    run(path.join(folder, 'policy.mjs'), [path.join(folder, 'plan.json')], { cwd: folder, env: {} }),
  );
}

test('a plan that deletes an app breaks it, with the address of the app, and any other one does not', async () => {
  const around = await world(manifest('support', 'shop'), { end: onTestFinished });
  const first = await around.run({ mode: 'plan' });
  expect(await judged(first.planText)).toMatchObject({ code: 0, stderr: '' });
  await around.succeed();
  await around.write(manifest('support'));
  const second = await around.run({ mode: 'plan', prune: 'owned' });
  expect(second.outcome.plan?.summary.delete).toBe(1);
  expect(await judged(second.planText)).toMatchObject({ code: 1, stderr: 'apps.shop would be deleted.\n' });
});

test('the policy for conftest has the same rule', () => {
  const [, kind, action] = /kind === '(\w+)' && action === '(\w+)'/.exec(textOf('js')) ?? [];
  expect(textOf('rego')).toContain(`change.kind == "${kind}"\n  change.action == "${action}"\n`);
  expect(textOf('rego')).toContain('"%s would be deleted."');
});
