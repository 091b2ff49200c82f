/** A plan as README.md shows one: a day in the life of a support team. */

import type { Plan } from '../../src/model.ts';
import { planLines } from '../../src/report/log/plan-text.ts';

const PLAN: Plan = {
  formatVersion: 1,
  api: 'v2',
  owner: 'acme/messaging',
  instance: null,
  digest: `sha256:${'0'.repeat(64)}`,
  summary: { create: 2, update: 1, delete: 0, adopt: 0, rotate: 0, publish: 0, unchanged: 6 },
  changes: [
    {
      address: 'apps.support.webhooks.inbox',
      kind: 'webhook',
      action: 'update',
      id: '6b0b3ea667f930cb3970537b',
      fields: [
        {
          path: 'triggers',
          before: ['conversation:message'],
          after: ['conversation:create', 'conversation:message'],
        },
      ],
      why: 'triggers differs',
    },
    {
      address: 'apps.shop',
      kind: 'app',
      action: 'create',
      fields: [{ path: 'name', after: 'Acme Shop' }],
      why: 'the account has no such app',
    },
    {
      address: 'apps.shop.channels.site',
      kind: 'channel',
      action: 'create',
      fields: [{ path: 'type', after: 'web' }],
      why: 'the app has no such channel',
    },
  ],
  unmanaged: [],
  warnings: [],
};

/** The plan as lines of a log. */
export function samplePlan(): string {
  return planLines(PLAN, { colour: false }).join('\n');
}
