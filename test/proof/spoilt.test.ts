/**
 * Whatever a manifest, the inputs or the vendor's answers say: a run ends, tells in plain words what is wrong, and shows
 * neither a defect nor a secret.
 */

import { expect, test } from 'vitest';
import { ProvisionError } from '../../src/errors.ts';
import { INPUT_DEFAULTS, type InputName, readOptions } from '../../src/inputs.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { goBetween } from './go-between.ts';
import { hasty } from './haste.ts';
import { impatient } from './patience.ts';
import { SCENARIO_INPUTS, scenarioAccount, scenarioManifest } from './scenario.ts';
import { chanceFor, EFFORT, tell } from './seed.ts';
import { spoiltJson, spoiltLines } from './spoil.ts';
import { together } from './together.ts';
import { expectSound, inWorld, type Ran, type World } from './world.ts';

impatient();
hasty();

const APIS = ['v1.1', 'v2'] as const;

test('a spoilt manifest is planned or refused, in plain words', async () => {
  const counts = { manifests: 0, 'of them refused': 0 };
  const wrong: string[] = [];
  await inWorld('', async (world) => {
    for (let one = 0; one < 80 * EFFORT; one++) {
      const chance = chanceFor(`manifest ${one}`);
      const manifest = spoiltLines(scenarioManifest(chance.pick(APIS)), chance);
      await world.write(manifest);
      const prune = chance.pick(['none', 'owned', 'all'] as const);
      const ran = await world.run('plan', { ...SCENARIO_INPUTS, prune });
      counts.manifests += 1;
      counts['of them refused'] += ran.outcome.failed ? 1 : 0;
      complain(wrong, `manifest ${one}:\n${manifest}`, ran, world);
    }
  });
  expect(wrong).toEqual([]);
  tell('plain words about manifests', counts);
});

test('a spoilt answer of the vendor is survived or refused, in plain words', async () => {
  const counts = { runs: 0, 'answers spoilt': 0, 'runs that failed': 0 };
  const wrong: string[] = [];
  const cases = Array.from({ length: 50 * EFFORT }, (_, one) => one);
  await together(cases, 4, async (one) => {
    const chance = chanceFor(`answer ${one}`);
    const api = chance.pick(APIS);
    const share = chance.pick([0.02, 0.1, 0.5]);
    await inWorld(scenarioManifest(api), async (world) => {
      await scenarioAccount(world.emulator, api);
      const spoilt: string[] = [];
      const between = await goBetween(world.emulator.url, async ({ method, url, forward }) => {
        const answer = await forward();
        if (!chance.happens(share)) return answer;
        const text = spoiltJson(answer.text, chance);
        spoilt.push(`${method} ${url}: ${text}`);
        return { ...answer, text };
      });
      try {
        const inputs = { ...SCENARIO_INPUTS, 'api-url': between.url };
        const mode = chance.pick(['apply', 'apply', 'plan', 'check'] as const);
        const ran = await world.run(mode, inputs);
        counts.runs += 1;
        counts['answers spoilt'] += spoilt.length;
        counts['runs that failed'] += ran.outcome.failed ? 1 : 0;
        complain(wrong, `answer ${one}:\n${spoilt.join('\n')}`, ran, world);
      } finally {
        await between.close();
      }
    });
  });
  expect(wrong).toEqual([]);
  tell('plain words about answers', counts);
}, 120_000);

test('spoilt inputs are taken or refused, in plain words', () => {
  const names = Object.keys(INPUT_DEFAULTS) as InputName[];
  const counts = { inputs: 0, 'of them refused': 0 };
  for (let one = 0; one < 1000 * EFFORT; one++) {
    const chance = chanceFor(`inputs ${one}`);
    const secret = `secret-${one}-of-the-account`;
    const given = new Map<string, string>([
      ['key-secret', secret],
      ['key-id', 'act_5d8cff3cd55b040010928b5b'],
    ]);
    for (let times = 1 + chance.below(3); times > 0; times--) {
      const name = chance.pick(names);
      given.set(name, spoiltLines(given.get(name) ?? INPUT_DEFAULTS[name], chance));
    }
    counts.inputs += 1;
    try {
      readOptions((name) => given.get(name) ?? '', new SecretRegistry());
    } catch (error) {
      counts['of them refused'] += 1;
      expect(error).toBeInstanceOf(ProvisionError);
      expect(String(error)).not.toContain(secret);
    }
  }
  tell('plain words about inputs', counts);
});

/** Notes what is wrong with a run: a defect shows, a secret shows, or nothing is said. */
function complain(wrong: string[], about: string, ran: Ran, { emulator }: World): void {
  try {
    expectSound(ran, emulator);
  } catch (error) {
    wrong.push(wrong.length < 3 ? `${about}\n${String(error)}\n${ran.log}` : about.slice(0, 200));
  }
}
