/** What an app remembers of service accounts means nothing in another app that it was copied into, and follows a renamed owner. */

import { expect, test } from 'vitest';
import { appNamed, DAY, inLife, type Life, manifestOf, OWNER } from '../lifecycle/life.ts';

const MANIFEST = manifestOf(
  'v1.1',
  { support: { name: 'Support' } },
  { serviceAccounts: { reseller: { name: 'Reseller', keys: { backend: {} } } } },
);
const WITHOUT = manifestOf('v1.1', { support: { name: 'Support' } });

/** The names of all service accounts. */
function accountsIn({ emulator }: Life): string[] {
  return [...emulator.store.serviceAccounts.values()].map(({ name }) => name).sort();
}

/** Copies all marks of an app into one of somebody else. */
function copied({ emulator }: Life, name: string): void {
  const { metadata } = appNamed(emulator, name);
  emulator.store.addApp({ name: 'Customer', metadata: { ...metadata } });
}

test('a copy keeps no service account from being managed, pruned or destroyed', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply');
    copied(life, 'Support');
    const again = await life.succeed('apply');
    expect([again.changes, again.writes]).toEqual([[], []]);
    await life.write(WITHOUT);
    await life.succeed('apply', { prune: 'owned' });
    expect(accountsIn(life)).toEqual([]);
    await life.write(MANIFEST);
    await life.succeed('apply');
    await life.succeed('destroy', { confirm: OWNER });
    expect(accountsIn(life)).toEqual([]);
  }));

test('a service account that only a copy remembers is nobody’s: it stays', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { instance: 'pr-1', ttl: '1d' });
    copied(life, 'Support (pr-1)');
    const { metadata } = appNamed(life.emulator, 'Support (pr-1)');
    delete metadata['provision_service_reseller'];
    life.pass(2 * DAY);
    await life.succeed('sweep');
    await life.succeed('destroy', { instance: 'pr-1' });
    await life.write(WITHOUT);
    await life.succeed('apply', { instance: 'pr-1', prune: 'owned' });
    expect(accountsIn(life)).toEqual(['Reseller (pr-1)']);
  }));

test('a renamed owner takes its service accounts along, and its keys with them', () =>
  inLife(MANIFEST, async (life) => {
    await life.succeed('apply', { owner: 'acme/chat' });
    const before = [...life.emulator.store.serviceAccounts.values()].map(({ id, keys }) => [
      id,
      [...keys.keys()],
    ]);
    const named = MANIFEST.replace('\napps:', '\nprevious-owners: [acme/chat]\napps:');
    await life.write(named);
    const adopted = await life.succeed('apply');
    expect(adopted.changes).toEqual(['adopt apps.support', 'adopt serviceAccounts.reseller']);
    for (const manifest of [named, MANIFEST]) {
      await life.write(manifest);
      const again = await life.succeed('apply');
      expect([again.changes, again.writes]).toEqual([[], []]);
    }
    expect(
      [...life.emulator.store.serviceAccounts.values()].map(({ id, keys }) => [id, [...keys.keys()]]),
    ).toEqual(before);
  }));
