/** Records in an app without an owner say nothing, also not to a run that comes while the app is being adopted. */

import { expect, test } from 'vitest';
import { appNamed, inLife, manifestOf, TARGETS, TRIGGER } from '../lifecycle/life.ts';

test.each([
  { api: 'v1.1', metadataUpdate: 'merge' },
  { api: 'v1.1', metadataUpdate: 'replace' },
  { api: 'v2', metadataUpdate: 'merge' },
] as const)(
  '$api, metadata $metadataUpdate: a run after one that died on adopting leaves the recorded webhook alone',
  async ({ api, metadataUpdate }) => {
    const webhooks = { inbox: { target: `${TARGETS}/in`, triggers: [TRIGGER[api]] } };
    const manifest = manifestOf(api, { support: { name: 'Support', webhooks } });
    await inLife(
      manifest,
      async (life) => {
        const { store, faults } = life.emulator;
        const app = store.addApp({ name: 'Support', metadata: {} });
        const container =
          api === 'v2'
            ? store.addIntegration(app, { type: 'custom', fields: {}, displayName: 'inbox' })
            : undefined;
        const target = `${TARGETS}/of-others`;
        const other = store.addWebhook(app, { version: api, target, triggers: [TRIGGER[api]] }, container);
        Object.assign(app.metadata, {
          provision_app: 'support',
          provision_webhook_inbox: other.id,
          provision_instance: 'pr-1',
          provision_note: 'of people',
          provision_published_0123456789abcdef: 'of another time',
        });
        store.touch();

        faults.add({ kind: 'status', status: 500, method: 'POST', path: '**' });
        expect((await life.run('apply')).outcome.failed).toBe(true);
        faults.clear();
        const { changes } = await life.succeed('apply');
        expect(changes).toEqual(['create apps.support.webhooks.inbox']);
        expect(other.target).toBe(target);
        expect(appNamed(life.emulator, 'Support').metadata).toMatchObject({
          provision_self: app.id,
          provision_note: 'of people',
          provision_published_0123456789abcdef: '',
        });
        expect((await life.succeed('plan')).changes).toEqual([]);
      },
      { switches: { metadataUpdate } },
    );
  },
);
