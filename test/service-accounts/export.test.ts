/** Exporting service accounts: what comes out can be adopted as it is, and holds no secret. */

import { expect, test } from 'vitest';
import { inLife } from '../lifecycle/life.ts';
import { keysOf, RESELLER, serviceNamed, servicesIn, withServices } from './account.ts';

async function exported(life: Parameters<Parameters<typeof inLife>[1]>[0], inputs = {}): Promise<string> {
  let text = '';
  await life.succeed(
    'export',
    { api: 'v1.1', owner: 'acme/messaging', ...inputs },
    {
      print: (part) => {
        text += part;
      },
    },
  );
  return text;
}

test('gives back all but those of instances, ready to be bound', () =>
  inLife(undefined, async (life) => {
    const { store, secrets } = life.emulator;
    store.addApp({ name: 'Support' });
    const partner = store.addServiceAccount('partner: with "quotes" and ${dollars}');
    store.addServiceAccountKey(partner, 'Not A Key');
    store.addServiceAccountKey(partner, 'ci');
    const { id } = store.addServiceAccount('alpha');
    const preview = store.addServiceAccount('alpha (pr-7)');
    store.addApp({
      name: 'Theirs (pr-7)',
      metadata: { provision_owner: 'rival/team', provision_app: 'x', provision_instance: 'pr-7' },
    });
    const text = await exported(life);
    expect(text).toContain(`serviceAccounts:\n  alpha:\n    name: alpha\n    id: ${id}\n`);
    expect(text).toContain(`    name: 'partner: with "quotes" and $$` + "{dollars}'\n");
    expect(text).toContain('      not-a-key:\n        name: Not A Key\n');
    expect(text).not.toContain(preview.id);
    for (const secret of secrets) expect(text).not.toContain(secret);

    await life.write(text);
    const adopted = await life.succeed('apply');
    expect(adopted.changes).toEqual(['adopt apps.support']);
    expect(adopted.writes.every((write) => /^PUT \/v1\.1\/apps\/\w+$/.test(write))).toBe(true);
    expect((await life.succeed('apply')).writes).toEqual([]);
    expect(await exported(life)).toBe(text);
  }));

test('binds each by its id, with the keys that a manifest can name', () =>
  inLife(withServices({ reseller: RESELLER }), async (life) => {
    await life.succeed('apply');
    const { id } = serviceNamed(life, RESELLER.name);
    expect(await exported(life)).toContain(`serviceAccounts:
  acme-reseller-7:
    name: acme-reseller-7
    id: ${id}
    keys:
      ci: {}
`);
    expect(keysOf(life)).toHaveLength(1);
  }));

test('takes some of them by name, and leaves them out where the run’s key cannot see them', () =>
  inLife(withServices({ reseller: RESELLER, partner: { name: 'acme-partner' } }), async (life) => {
    await life.succeed('apply');
    const one = await exported(life, { only: 'acme-partner' });
    expect(one).toContain('partner:');
    expect(one).not.toContain('reseller');
    expect(servicesIn(life)).toHaveLength(2);
    const made = life.emulator.store.addServiceAccount('ci');
    const { id, secret } = life.emulator.store.addServiceAccountKey(made, 'ci');
    const blind = await exported(life, { 'key-id': id, 'key-secret': secret });
    expect(blind).not.toContain('serviceAccounts');
  }));
