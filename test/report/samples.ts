/** Plans and log readers that the report's tests share. */

import type { Change, Plan } from '../../src/model.ts';

/** A plan with the given parts; its summary counts its changes. */
export function planOf(parts: Partial<Plan> = {}): Plan {
  const changes = parts.changes ?? [];
  const count = (action: Change['action']) => changes.filter((change) => change.action === action).length;
  return {
    formatVersion: 1,
    api: 'v1.1',
    owner: 'acme/messaging',
    instance: null,
    digest: 'sha256:2c26b46b68ffc68f',
    changes,
    unmanaged: [],
    warnings: [],
    ...parts,
    summary: {
      create: count('create'),
      update: count('update'),
      delete: count('delete'),
      adopt: count('adopt'),
      rotate: 0,
      publish: 0,
      unchanged: 7,
      ...parts.summary,
    },
  };
}

/** A plan in which something of everything happens. */
export const SAMPLE = planOf({
  changes: [
    {
      address: 'apps.support',
      kind: 'app',
      action: 'adopt',
      id: '5d8cff3cd55b040010928b5b',
      why: 'has this name and belongs to nobody',
      fields: [
        { path: 'settings.maskCreditCardNumbers', before: false, after: true },
        { path: 'settings.multiConvoEnabled', after: true, irreversible: true },
        { path: 'metadata.team', before: 'care', after: 'customer care' },
      ],
    },
    {
      address: 'apps.support.webhooks.inbox',
      kind: 'webhook',
      action: 'update',
      id: '55c8d9758590aa1900b9b9f6',
      why: 'triggers differ',
      fields: [{ path: 'triggers', before: ['message:appUser'], after: ['conversation:start'] }],
    },
    {
      address: 'apps.sales',
      kind: 'app',
      action: 'create',
      why: 'not in the account',
      fields: [
        { path: 'name', after: 'Acme Sales' },
        { path: 'settings', after: { conversationRetentionSeconds: 7776000 } },
      ],
    },
    {
      address: 'apps.sales.keys.backend',
      kind: 'key',
      action: 'create',
      why: 'not in the account',
      fields: [],
    },
    {
      address: 'apps.support.keys.old',
      kind: 'key',
      action: 'delete',
      id: 'app_5f0a1b2c3d4e5f6071829301',
      why: 'no longer in the manifest',
      fields: [],
    },
  ],
  unmanaged: [
    {
      kind: 'webhook',
      app: 'apps.support',
      id: '55c8d9758590aa1900b9b9f7',
      label: 'https://old.example/hook',
    },
    { kind: 'app', id: '5d8cff3cd55b040010928b5c', label: 'Playground' },
  ],
  warnings: [
    {
      address: 'apps.support.webhooks.inbox.triggers',
      message: '`message:appUsr` is not a known trigger; did you mean `message:appUser`?',
    },
  ],
});

/** Collects what a log writes. */
export function written(): { write: (text: string) => void; text: () => string; lines: () => string[] } {
  const texts: string[] = [];
  const text = () => texts.join('');
  return { write: (part) => texts.push(part), text, lines: () => text().split('\n').slice(0, -1) };
}

/** A text for comparison, indented as the test around it is: without its first and last line and its margin. */
export function page(text: string): string[] {
  const lines = text.split('\n').slice(1, -1);
  const margin = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin));
}
