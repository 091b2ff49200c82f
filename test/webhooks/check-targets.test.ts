/** `check-targets`: a plan says what an apply will find, and a runner that cannot reach a target need not stop one. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { APIS, appNamed, type Inputs, inLife, manifestOf, TRIGGER } from '../lifecycle/life.ts';
import { NOBODY, receiver } from '../support/receiver.ts';

type Api = (typeof APIS)[number];

function withTarget(target: string, api: Api = 'v2'): string {
  const webhooks = { inbox: { target, triggers: [TRIGGER[api]] } };
  return manifestOf(api, { support: { name: 'Support', webhooks } });
}

const DOWN = withTarget(`${NOBODY}/hook`);
const ADDRESS = 'apps.support.webhooks.inbox.target';

test.each(APIS)('%s: a plan warns of a target that does not answer, and does not fail', (api) =>
  inLife(withTarget(`${NOBODY}/hook`, api), async (life) => {
    for (const mode of ['plan', 'check'] as const) {
      const ran = await life.run(mode, { 'fail-on-drift': 'false' });
      expect(ran.outcome.failed, ran.log).toBe(false);
      expect(ran.outcome.plan?.warnings).toMatchObject([
        { address: ADDRESS, message: expect.stringMatching(/ECONNREFUSED.*An apply is refused until/s) },
      ]);
      expect(ran.log).toContain('ECONNREFUSED');
      expect(summaryMarkdown(ran.outcome)).toContain('ECONNREFUSED');
    }
  }),
);

test.each([
  ['apply', undefined, 'refused'],
  ['apply', 'error', 'refused'],
  ['apply', 'warn', 'warned'],
  ['apply', 'off', 'silent'],
  ['plan', 'error', 'refused'],
  ['plan', 'warn', 'warned'],
  ['plan', 'off', 'silent'],
  ['check', 'error', 'refused'],
  ['check', 'off', 'silent'],
] as const)('%s with check-targets %s: an unanswered target is %s', (mode, level, what) =>
  inLife(DOWN, async (life) => {
    const inputs: Inputs = {
      ...(level && { 'check-targets': level }),
      ...(mode === 'check' && { 'fail-on-drift': 'false' }),
    };
    const ran = what === 'refused' ? await life.refuse(mode, inputs) : await life.succeed(mode, inputs);
    const told = ran.outcome.warnings.filter(({ address }) => address === ADDRESS);
    expect(told).toHaveLength(what === 'warned' ? 1 : 0);
    if (what === 'refused') {
      const [problem] = ran.outcome.faults.filter(({ error }) => error === undefined);
      expect(problem).toMatchObject({ address: ADDRESS, code: 'target-unanswered', place: { line: 9 } });
      expect(ran.log).toContain('check-targets: warn');
    }
    if (mode === 'apply' && what !== 'refused')
      expect(appNamed(life.emulator, 'Support').webhooks.size).toBe(1);
  }),
);

test('with check-targets: off no target is asked', async () => {
  const hooks = await receiver();
  await inLife(withTarget(`${hooks.url}/hook`), async (life) => {
    await life.succeed('plan', { 'check-targets': 'off' });
    expect(hooks.seen).toEqual([]);
    await life.succeed('plan');
    expect(hooks.seen).toEqual(['HEAD /hook']);
  });
});

test('where warnings are errors, a warning of a target stops an apply before it writes', () =>
  inLife(DOWN, async (life) => {
    const { log } = await life.refuse('apply', { 'check-targets': 'warn', strict: 'true' });
    expect(log).toContain('`strict` is on');
  }));

test('a target of a webhook that is as it should be is not asked', async () => {
  let status = 200;
  const hooks = await receiver((_request, response) => response.writeHead(status).end());
  await inLife(withTarget(`${hooks.url}/hook`), async (life) => {
    await life.succeed('apply');
    status = 500;
    expect((await life.succeed('check')).outcome.plan?.warnings).toEqual([]);
  });
});

test('a secret in a target is shown nowhere, and is not sent from a pull request that is only planned', async () => {
  const hooks = await receiver((_request, response) => response.writeHead(404).end());
  const folder = await mkdtemp(path.join(tmpdir(), 'smooch-provision-event-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'event.json');
  await writeFile(
    file,
    JSON.stringify({ pull_request: { number: 7, head: { repo: {} }, base: { repo: {} } } }),
  );
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file };
  await inLife(withTarget(`${hooks.url}/hook?token=\${HOOK}`), async (life) => {
    const inputs = { 'secret-variables': 'HOOK=tellnobody4711' };
    const merged = await life.succeed('plan', inputs);
    expect(hooks.seen).toEqual(['HEAD /hook?token=tellnobody4711', 'HEAD /']);
    expect(merged.log).toContain('token=(secret)');
    expect(JSON.stringify(merged.outcome.plan)).not.toContain('tellnobody');
    const before = hooks.seen.length;
    await life.succeed('plan', inputs, { environment, event: 'pull_request' });
    expect(hooks.seen).toHaveLength(before);
    const applied = await life.succeed('apply', { ...inputs, 'check-targets': 'warn' });
    expect(applied.log).toContain('token=(secret)');
    expect(applied.log).not.toContain('tellnobody');
  });
});

/** Ends a run as soon as it has said that it waits. */
class Impatient extends Stop {
  override announce(...said: Parameters<Stop['announce']>): void {
    super.announce(...said);
    this.request('the end of the test');
  }
}

test('a secret too short to be searched for is not shown in a target either', () =>
  inLife(withTarget(`${NOBODY}/hook?pin=\${PIN}`), async (life) => {
    const inputs = { 'secret-variables': 'PIN=q7' };
    const [planned, refused, waited] = [
      await life.succeed('plan', inputs),
      await life.refuse('apply', inputs),
      await life.refuse('apply', { ...inputs, 'wait-for-targets': '1m' }, { stop: new Impatient() }),
    ];
    expect(waited.log).toMatch(/Waiting up to .*pin=\(secret\) refuses connections/);
    for (const { log, outcome } of [planned, refused, waited]) {
      expect(log).toContain('The target http://127.0.0.1:1/hook?pin=(secret) refuses');
      expect(log + summaryMarkdown(outcome)).not.toContain('q7');
    }
  }));

test('a plan looks once, however long an apply may wait', () =>
  inLife(DOWN, async (life) => {
    const { log } = await life.succeed('plan', { 'wait-for-targets': '1m' }, { stop: new Impatient() });
    expect(log).not.toContain('Waiting');
  }));

test.each(APIS)(
  '%s: a webhook whose target only the vendor does not reach is refused with what to check',
  (api) =>
    inLife(
      withTarget(`${NOBODY}/hook`, api),
      async (life) => {
        const { outcome, log } = await life.run('apply', { 'check-targets': 'off' });
        expect(outcome.failed).toBe(true);
        expect(log).toMatch(/apps\.support\.webhooks\.inbox: create failed: POST \S+ returned 400/);
        expect(log).toContain('What to do: Before it takes a webhook, the vendor asks the target with HEAD.');
      },
      { switches: { headCheck: 'target-then-origin' } },
    ),
);
