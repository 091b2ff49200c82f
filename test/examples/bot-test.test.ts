/** The example of a bot that is tested in a job: its workflow, run step by step as it is written, in a fresh folder. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JobStep, job } from '../support/job.ts';
import { ROOT } from '../support/product.ts';

interface Workflow {
  readonly env: Readonly<Record<string, string | number>>;
  readonly jobs: { readonly bot: { readonly steps: readonly JobStep[] } };
}

/** The bot needs a port that is known before it starts: one of this process, below those that systems hand out. */
const PORT = 20_000 + (process.pid % 10_000);

test('the bot of a pull request answers a user in a job without an account', async () => {
  const text = await readFile(path.join(ROOT, 'examples', 'workflows', 'bot-test.yml'), 'utf8');
  const { env, jobs } = parse(text.replaceAll('8101', String(PORT))) as Workflow;
  const run = await job(
    Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])),
  );
  for (const step of jobs.bot.steps.filter((one) => one.if === undefined)) {
    const { code, said } = await run(step);
    expect(code, `${JSON.stringify(step)}\n${said}`).toBe(0);
  }

  const [logs = {}] = jobs.bot.steps.filter((one) => one.if === 'failure()');
  const deliveries = async (): Promise<unknown[]> => {
    const { said } = await run(logs);
    const lines = said.split('\n').filter((line) => line.includes('"trigger"'));
    return lines.map((line) => JSON.parse(line));
  };
  // The user's message, and the bot's answer to it, which the user can see before the bot does.
  const delivered = { trigger: 'conversation:message', state: 'delivered', attempts: [200] };
  await expect.poll(deliveries, { timeout: 10_000 }).toMatchObject([delivered, delivered]);
});
