/** What a run leaves out of a difference, and what it is limited to. */

import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/reconcile/plan/plan.ts';
import { type KnownForPolicies, withPolicies } from '../../src/reconcile/plan/policies.ts';
import { isInPart, limited } from '../../src/reconcile/plan/scope.ts';
import { declared, id, ours, planned, present, standing, webhook } from './given.ts';
import { declares, holds, inApp, observedApp } from './in-app.ts';

const HERE = 'https://chat.acme.example/here';
const rules = { mayReplace: false, inInstance: false };

describe('a run that is limited to addresses', () => {
  const manifest = [
    declared('Support', { webhooks: [webhook('inbox', HERE), webhook('audit', `${HERE}/audit`)] }),
    declared('Sales'),
  ];
  const support = present(1, 'Support', {
    metadata: ours('support'),
    webhooks: [standing(7, 'https://old')],
  });

  const sales = present(3, 'Old name', { metadata: ours('sales') });

  test.each([
    [
      'nothing',
      [],
      [support],
      ['create apps.support.webhooks.inbox', 'create apps.support.webhooks.audit', 'update apps.sales'],
    ],
    ['an app', ['apps.sales'], [support], ['update apps.sales']],
    [
      'a resource in an app',
      ['apps.support.webhooks.inbox'],
      [support],
      ['create apps.support.webhooks.inbox'],
    ],
    [
      'a resource in an app that is not managed yet',
      ['apps.support.webhooks.inbox'],
      [],
      ['create apps.support.webhooks.inbox', 'problem apps.support'],
    ],
  ] as const)('changes what is in them: %s', (_what, only, account, outcome) => {
    const { changes, problems } = planned(manifest, [...account, sales], { only });
    expect([
      ...changes.map(({ action, address }) => `${action} ${address}`),
      ...problems.map(({ address }) => `problem ${address}`),
    ]).toEqual(outcome);
  });

  test('says what else it requires', () => {
    const given = {
      manifest: [declares.webhook('inbox', HERE), declares.integrationKey('inbox', 'bot')],
    };
    const steps = inApp(given).steps;
    const difference = {
      ...planned([], []),
      apps: [{ observed: observedApp(given), change: undefined, children: steps }],
    };
    const only = ['apps.support.webhooks.inbox.keys.bot'];
    const { problems } = limited(difference, { only, sources: new Set() });
    expect(problems).toMatchObject([
      { address: only[0], message: expect.stringContaining('Requires apps.support.webhooks.inbox') },
    ]);
  });
});

describe('held back is', () => {
  const retiring = {
    manifest: [declares.key('backend', { rotate: { every: 86_400 * 9999, overlap: 1 } })],
    account: [holds.key(7, 'backend'), holds.key(8, 'backend')],
    marks: { provision_key_backend: `app_${id(8)}`, provision_retiring_backend: `app_${id(7)}` },
  };
  const difference = {
    ...planned([], [present(2, 'Gone', { metadata: ours('gone') })], { prune: 'owned' }),
    apps: [{ observed: observedApp(retiring), change: undefined, children: inApp(retiring).steps }],
  };

  test.each([
    ['nothing', {}, ['retire', 'delete']],
    [
      'an old key whose new one is still to be published',
      { toPublish: ['apps.support.keys.backend'] },
      ['delete'],
    ],
    ['but no old key of another one', { toPublish: ['apps.support.keys.back'] }, ['retire', 'delete']],
  ] as readonly [string, Omit<KnownForPolicies, 'renames'>, string[]][])('%s', (_what, known, actions) => {
    const left = withPolicies(difference, { ...known, renames: rules });
    expect(changesOf(left).map(({ action }) => action)).toEqual(actions);
  });
});

describe('an app whose key was renamed', () => {
  const old = present(2, 'Support', { metadata: ours('support') });
  test.each([
    ['is created beside the old one, with a warning', 'Support', 'none', rules, ['warning apps.helpdesk']],
    ['stops the run that would delete the old one', 'Support', 'owned', rules, ['problem apps.helpdesk']],
    ['is replaced where that is decided', 'Support', 'owned', { ...rules, mayReplace: true }, []],
    ['is another one where it has another name', 'Helpdesk', 'owned', rules, []],
  ] as const)('%s', (_what, name, prune, renames, said) => {
    const difference = planned([declared(name, { key: 'helpdesk' })], [old], { prune });
    const { warnings, problems } = withPolicies(difference, { renames });
    expect([
      ...warnings.map(({ address }) => `warning ${address}`),
      ...problems.map(({ address }) => `problem ${address}`),
    ]).toEqual(said);
  });

  test('is told with the run of a shard that has only the old key', () => {
    const difference = planned([declared('Support', { key: 'helpdesk' })], [old], { prune: 'owned' });
    const { problems } = withPolicies({ ...difference, apps: [] }, { renames: rules });
    expect(problems).toMatchObject([{ address: 'apps.helpdesk', code: 'renamed' }]);
  });
});

test('every app belongs to exactly one of several parts', () => {
  for (const key of ['support', 'sales', 'care', 'a', 'b']) {
    const parts = [1, 2, 3, 4].filter((index) => isInPart(key, { index, count: 4 }));
    expect(parts, key).toHaveLength(1);
  }
});
