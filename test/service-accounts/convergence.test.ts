/** Any manifest with service accounts can follow any other, on any account: afterwards there is nothing left to do. */

import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { accountView } from '../../src/emulator/account-view.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { type Chance, chanceFor, EFFORT } from '../proof/seed.ts';
import { together } from '../proof/together.ts';
import { expectNothingLeft, expectSound, inWorld, OWNER } from '../proof/world.ts';

const APPS = ['desk', 'help', 'shop'] as const;
const KEYS = ['alpha', 'beta', 'gamma', 'delta'] as const;
const KEY_NAMES = ['ci', 'deploy', 'due'] as const;

function some<T>(chance: Chance, from: readonly T[], probability: number): T[] {
  return from.filter(() => chance.happens(probability));
}

/**
 * A manifest in which chance has decided what it declares. `names`: what each key is called; one with a new name is another
 * service account.
 */
function anyManifest(chance: Chance, names: Map<string, string>): string {
  const apps = some(chance, APPS, 0.5);
  const service = (key: string): object => ({
    name: nameFor(key, chance, names),
    keys: Object.fromEntries(
      some(chance, KEY_NAMES, 0.5).map((name) => [
        name,
        name === 'due' ? { rotate: { every: '30m', overlap: chance.pick(['10m', '90d']) } } : {},
      ]),
    ),
  });
  return stringify({
    version: 1,
    api: 'v1.1',
    owner: OWNER,
    apps: Object.fromEntries(apps.map((key) => [key, { name: `Acme ${key}` }])),
    serviceAccounts: Object.fromEntries(some(chance, KEYS, 0.6).map((key) => [key, service(key)])),
  });
}

function nameFor(key: string, chance: Chance, names: Map<string, string>): string {
  const known = names.get(key);
  const name = known === undefined ? `acme-${key}` : chance.happens(0.7) ? known : `${known}!`;
  names.set(key, name);
  return name;
}

/** What was there before anybody wrote a manifest: things to adopt, and things of others. */
function anyAccount({ store, clock }: Emulator, chance: Chance): void {
  clock.offset -= 3_600_000;
  for (const key of some(chance, KEYS, 0.3)) {
    const made = store.addServiceAccount(`acme-${key}`);
    for (const name of some(chance, KEY_NAMES, 0.5)) store.addServiceAccountKey(made, name);
  }
  const theirs = store.addServiceAccount('theirs');
  store.addServiceAccountKey(theirs, 'ci');
  store.addApp({ name: 'Theirs', metadata: { provision_owner: 'rival/team', provision_app: 'desk' } });
  store.addServiceAccount('nobody’s');
  clock.offset += 3_600_000;
}

/** What is others', as text. */
function othersIn({ store }: Emulator): string {
  const view = accountView(store, 'ids') as {
    readonly apps?: readonly { readonly name: string }[];
    readonly serviceAccounts?: readonly { readonly name: string }[];
  };
  const all = [...(view.apps ?? []), ...(view.serviceAccounts ?? [])];
  return JSON.stringify(all.filter(({ name }) => ['Theirs', 'theirs', 'nobody’s'].includes(name)));
}

test('whatever a manifest asks for, and whatever stood there before', async () => {
  const seeds = Array.from({ length: 20 * EFFORT }, (_, seed) => seed);
  await together(seeds, 6, async (seed) => {
    const chance = chanceFor(`services converge ${seed}`);
    const names = new Map<string, string>();
    const switches = {
      metadataUpdate: chance.pick(['replace', 'merge'] as const),
      listOrder: chance.pick(['ascending', 'random'] as const),
      keyCreateStatus: chance.pick([200, 201] as const),
    };
    await inWorld(
      anyManifest(chance, names),
      async (world) => {
        anyAccount(world.emulator, chance);
        const others = othersIn(world.emulator);
        for (let step = 0; step < 3; step++) {
          const inputs = { prune: chance.pick(['none', 'owned', 'all'] as const) };
          const ran = await world.run('apply', inputs);
          expectSound(ran, world.emulator);
          expect(ran.outcome.failed, `seed ${seed}\n${ran.log}`).toBe(false);
          await expectNothingLeft(world, inputs);
          const before = world.emulator.requests.length;
          await world.run('apply', inputs);
          const writes = world.emulator.requests.slice(before).filter(({ method }) => method !== 'GET');
          expect(writes, `seed ${seed}: the second apply`).toEqual([]);
          expect(othersIn(world.emulator), `seed ${seed}`).toBe(others);
          world.emulator.clock.offset += chance.pick([0, 60_000]);
          await world.write(anyManifest(chance, names));
        }
      },
      { seed, switches },
    );
  });
}, 120_000);
