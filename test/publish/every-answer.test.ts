/** Every call that publishing makes to GitHub, and every answer that it may get: the account ends as it should, and it is said. */

import { expect, test } from 'vitest';
import { MISFORTUNES, type Misfortune, UNSEEMLY } from '../github/answers.ts';
import type { Hub } from '../github/hub.ts';
import { oneIn } from '../proof/seed.ts';
import { world } from './world.ts';

const MANIFEST = `version: 1
api: v1.1
apps:
  support: { name: Support, keys: { backend: { jwt: { expiresIn: 30d } } } }
publish:
  - { secret: JWT, from: apps.support.keys.backend.jwt }
  - { variable: APP, from: apps.support.id }
  - { secret: JWT, from: apps.support.keys.backend.jwt, environment: staging }
  - { secret: JWT, from: apps.support.keys.backend.jwt, organization: acme, visibility: selected, repositories: [web] }
`;

const REPO = '/repos/acme/messaging';

/** What comes of a call that goes wrong: refused before the first write, failed after it, or nothing at all. */
type End = 'refused' | 'failed' | 'done';

/** The calls of a first apply, with what comes of them; by answer where that makes a difference. */
const CALLS: Readonly<Record<string, readonly [RegExp, End, Partial<Record<string, End>>?]>> = {
  'the list of secrets': [new RegExp(`^GET ${REPO}/actions/secrets$`), 'refused'],
  'the list of variables': [new RegExp(`^GET ${REPO}/actions/variables$`), 'refused'],
  "the list of an environment's secrets": [
    /^GET .*\/environments\/staging\/secrets$/,
    'refused',
    { 404: 'done' },
  ],
  "the list of an organization's secrets": [/^GET \/orgs\/acme\/actions\/secrets$/, 'refused'],
  'the key to seal with': [new RegExp(`^GET ${REPO}/actions/secrets/public-key$`), 'refused'],
  'the environment': [/^GET .*\/environments\/staging$/, 'refused', { 404: 'done' }],
  'creating the environment': [/^PUT .*\/environments\/staging$/, 'refused'],
  'the repository': [new RegExp(`^GET ${REPO}$`), 'refused', { 429: 'refused' }],
  'a selected repository': [/^GET \/repos\/acme\/web$/, 'refused'],
  'trying to write': [
    /^DELETE .*\/SMOOCH_PROVISION_PROBE_/,
    'refused',
    { 404: 'done', 409: 'done', 422: 'done' },
  ],
  'writing a secret': [new RegExp(`^PUT ${REPO}/actions/secrets/JWT$`), 'failed'],
  'writing a variable': [new RegExp(`^POST ${REPO}/actions/variables$`), 'failed'],
  "writing an organization's secret": [/^PUT \/orgs\//, 'failed'],
};

/** Lets a call go wrong until the given work is over. */
async function during<T>(hub: Hub, on: RegExp, misfortune: Misfortune, work: () => Promise<T>): Promise<T> {
  const { status, message, reset } = misfortune;
  if (reset) hub.meet = (line) => (on.test(line) ? 'lost' : undefined);
  else hub.faults.push({ on, status, message, times: Number.POSITIVE_INFINITY });
  const done = await work();
  hub.meet = undefined;
  hub.faults.length = 0;
  return done;
}

for (const [at, [what, [on, usual, byAnswer = {}]]] of Object.entries(CALLS).entries()) {
  // Every other one of them, with PROOF_EFFORT=2 all; those that mean something else always.
  const special = MISFORTUNES.filter(({ name }) => byAnswer[name] !== undefined);
  const tried = new Set([...special, ...oneIn(2, MISFORTUNES, at)]);
  test.concurrent.for([...tried])(`${what}: $name`, async (misfortune, { onTestFinished: end }) => {
    const { hub, emulator, run, succeed, rest } = await world(MANIFEST, { end });
    const ended = await during(hub, on, misfortune, () => run());
    const { outcome, log, accountWrites } = ended;
    const expected = byAnswer[misfortune.name] ?? usual;
    expect(log).not.toMatch(UNSEEMLY);
    expect(outcome.failed, log).toBe(expected !== 'done');
    if (expected === 'refused') expect(log).toMatch(/^::error /m);
    if (expected === 'refused') {
      expect(accountWrites).toEqual([]);
      expect(hub.values()).toEqual({});
      expect(hub.environments.get('acme/messaging')?.size ?? 0).toBe(0);
    } else expect(emulator.store.apps.size).toBe(1);
    if (expected === 'failed') {
      const failed = outcome.results?.filter(({ status }) => status === 'failed').map(({ action }) => action);
      expect(new Set(failed)).toEqual(new Set(['publish']));
      expect(log).toMatch(/GitHub (did not let|refuses)|the token may not|the connection was reset by/);
    }
    await succeed();
    await rest();
  });
}

test.concurrent.for(MISFORTUNES)(
  'a plan in which every call ends with $name is shown all the same',
  async (misfortune, { onTestFinished: end }) => {
    const { hub, run } = await world(MANIFEST, { end });
    const { outcome, log } = await during(hub, /./, misfortune, () => run({ mode: 'plan' }));
    expect(log).not.toMatch(UNSEEMLY);
    expect(outcome.failed, log).toBe(false);
    expect(outcome.plan?.summary.create).toBe(2);
    expect(log).toMatch(/^Warning: publish/m);
    expect(hub.exchanges.every(({ method }) => method === 'GET')).toBe(true);
  },
);

test.concurrent.for(MISFORTUNES)(
  'deleting what an instance has published ends with $name: its app stays for the next run',
  async (misfortune, { onTestFinished: end }) => {
    const manifest = MANIFEST.replaceAll('secret: JWT', 'secret: "JWT_${INSTANCE_ENV}"')
      .replace('variable: APP', 'variable: "APP_${INSTANCE_ENV}"')
      .replace('environment: staging', 'environment: "staging-${INSTANCE}"');
    const { hub, emulator, run, succeed } = await world(manifest, { end });
    await succeed({ instance: 'pr-7' });
    const destroy = { mode: 'destroy', instance: 'pr-7' } as const;
    const on = /^DELETE .*\/actions\/secrets\/JWT/;
    const { outcome, log } = await during(hub, on, misfortune, () => run(destroy));
    expect(log).not.toMatch(UNSEEMLY);
    const isGone = misfortune.status === 404;
    expect(outcome.failed, log).toBe(!isGone);
    expect(emulator.store.apps.size).toBe(isGone ? 0 : 1);
    await succeed(destroy);
    expect(emulator.store.apps.size).toBe(0);
  },
);
