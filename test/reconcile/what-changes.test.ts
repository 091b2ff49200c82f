/** What a run would do with what it finds. */

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { METADATA_LIMIT, metadataSize, nonceMark, ownerMarks, selfMark } from '../../src/reconcile/marks.ts';
import { declared, id, OWNERSHIP, ours, planned, present, standing, webhook } from './given.ts';

const [HERE, THERE] = ['https://chat.acme.example/here', 'https://chat.acme.example/there'];

describe('an app', () => {
  test('of ours that is as declared is left as it is', () => {
    const account = [present(1, 'Support', { metadata: ours('support'), settings: { echoPostback: true } })];
    expect(planned([declared('Support')], account).steps).toEqual([]);
  });

  test('is changed in what is declared, and in nothing else', () => {
    const app = declared('Support', { settings: { echoPostback: true }, metadata: { team: 'care' } });
    const account = [
      present(1, 'Helpdesk', {
        settings: { echoPostback: false, useAnimalNames: true },
        metadata: ours('support', { note: 'x' }),
      }),
    ];
    expect(planned([app], account).changes).toMatchObject([
      {
        action: 'update',
        fields: [
          { path: 'name', before: 'Helpdesk', after: 'Support' },
          { path: 'settings.echoPostback', before: false, after: true },
          { path: 'metadata.team', after: 'care' },
        ],
      },
    ]);
  });

  test('with null: what has a value is unset, what has none is fine', () => {
    const app = declared('Support', { metadata: { team: null, stage: null } });
    const account = [present(1, 'Support', { metadata: ours('support', { team: 'care' }) })];
    expect(planned([app], account).changes[0]?.fields).toEqual([{ path: 'metadata.team', before: 'care' }]);
  });

  test('with null that the vendor does not obey is not asked for ever', () => {
    const app = declared('Support', { metadata: { team: null, empty: null } });
    const metadata = ours('support', {
      team: 'care',
      empty: '',
      'provision_unset_metadata.team': '"care"',
      'provision_unset_metadata.empty': '""',
    });
    expect(planned([app], [present(1, 'Support', { metadata })]).steps).toEqual([]);
  });

  test('is not turned back where the vendor never does', () => {
    const app = declared('Support', { settings: { multiConvoEnabled: false } });
    const account = [
      present(1, 'Support', { metadata: ours('support'), settings: { multiConvoEnabled: true } }),
    ];
    expect(planned([app], account).problems).toMatchObject([
      { address: 'apps.support.settings.multiConvoEnabled' },
    ]);
  });

  test('whose marks would take more than 4 KB is refused', () => {
    const app = declared('Support', { metadata: { story: 'x'.repeat(4000) } });
    expect(planned([app], []).problems).toMatchObject([{ address: 'apps.support.metadata' }]);
  });
});

test('what is not refused for its size fits, with all the marks that a new app gets', () => {
  const sizes = Array.from({ length: 120 }, (_, at) => 3800 + at).map((length) => {
    const app = declared('Support', {
      metadata: { story: 'x'.repeat(length) },
      settings: { useAnimalNames: null },
      protect: true,
    });
    const marks = {
      'provision_unset_settings.useAnimalNames': 'false',
      ...ownerMarks(OWNERSHIP, app),
      ...nonceMark(randomUUID()),
      ...selfMark(id(1)),
    };
    const isRefused = planned([app], []).problems.length > 0;
    return { isRefused, fits: metadataSize({ story: 'x'.repeat(length), ...marks }) <= METADATA_LIMIT };
  });
  expect(sizes.filter(({ isRefused, fits }) => isRefused === fits)).toEqual([]);
  expect(new Set(sizes.map(({ fits }) => fits)).size).toBe(2);
});

describe('a webhook', () => {
  const app = (...webhooks: ReturnType<typeof webhook>[]) => declared('Support', { webhooks });
  const account = (records: Record<string, string>, ...webhooks: ReturnType<typeof standing>[]) => [
    present(1, 'Support', { metadata: ours('support', records), webhooks }),
  ];

  test('that is recorded keeps its id when its target changes', () => {
    const there = account({ provision_webhook_inbox: id(7) }, standing(7, THERE));
    expect(planned([app(webhook('inbox', HERE))], there).changes).toMatchObject([
      { action: 'update', id: id(7), fields: [{ path: 'target', before: THERE, after: HERE }] },
    ]);
  });

  test('that is not recorded is known by its target, whatever the case of its host', () => {
    const there = account({}, standing(7, HERE.replace('chat', 'Chat')));
    expect(planned([app(webhook('inbox', HERE))], there).steps).toEqual([
      'adopt apps.support.webhooks.inbox',
    ]);
  });

  test('of two with the same target is the older one', () => {
    const there = account({}, standing(8, HERE), standing(7, HERE));
    expect(planned([app(webhook('inbox', HERE))], there).changes).toMatchObject([{ id: id(7) }]);
  });

  test('has its triggers compared as a set', () => {
    const there = account({ provision_webhook_inbox: id(7) }, standing(7, HERE, ['b', 'a', 'b']));
    expect(planned([app(webhook('inbox', HERE, { triggers: ['a', 'b'] }))], there).steps).toEqual([]);
  });

  test('whose record is stale is made anew', () => {
    expect(planned([app(webhook('inbox', HERE))], account({ provision_webhook_inbox: id(7) })).steps).toEqual(
      ['create apps.support.webhooks.inbox'],
    );
  });

  test('exchanges its key with another rather than its target', () => {
    const records = { provision_webhook_inbox: id(7), provision_webhook_audit: id(8) };
    const there = account(records, standing(7, HERE), standing(8, THERE));
    expect(planned([app(webhook('inbox', THERE), webhook('audit', HERE))], there).steps).toEqual([]);
  });

  test('leaves its target to a new key that wants it', () => {
    const there = account({ provision_webhook_inbox: id(7) }, standing(7, HERE));
    expect(planned([app(webhook('inbox', THERE), webhook('audit', HERE))], there).steps).toEqual([
      'create apps.support.webhooks.inbox',
    ]);
  });

  test('does not get the target of another that stays beside it', () => {
    const there = account({ provision_webhook_inbox: id(7) }, standing(7, HERE), standing(8, THERE));
    const manifest = [app(webhook('inbox', THERE))];
    expect(planned(manifest, there).problems).toMatchObject([{ address: 'apps.support.webhooks.inbox' }]);
    expect(planned(manifest, there, { prune: 'all' }).problems).toEqual([]);
  });

  test('too many are refused before anything is written', () => {
    const many = Array.from({ length: 10 }, (_, at) => standing(at, `${THERE}/${at}`));
    expect(planned([app(webhook('inbox', HERE))], account({}, ...many)).problems).toMatchObject([
      { address: 'apps.support.webhooks' },
    ]);
  });
});

describe('what the manifest does not name', () => {
  const records = { provision_webhook_old: id(7), provision_key_old: 'app_8' };
  const account = [
    present(1, 'Support', {
      metadata: ours('support', records),
      webhooks: [standing(7, HERE), standing(9, THERE)],
      keys: [
        { id: 'app_8', name: 'old' },
        { id: 'app_9', name: 'by hand' },
      ],
    }),
    present(2, 'Gone', { metadata: ours('gone') }),
    present(3, 'Stranger'),
    present(4, 'Rival', { metadata: { provision_owner: 'rival/team' } }),
  ];
  const manifest = [declared('Support')];

  test('is listed and left alone', () => {
    const { steps, unmanaged } = planned(manifest, account);
    expect(steps).toEqual([]);
    expect(unmanaged.map(({ kind, label }) => `${kind} ${label}`).sort()).toEqual([
      'app Gone',
      'key by hand',
      'key old',
      `webhook ${HERE}`,
      `webhook ${THERE}`,
    ]);
  });

  test('goes with prune: owned as far as our marks say that we made it', () => {
    expect(planned(manifest, account, { prune: 'owned' }).steps).toEqual([
      'delete apps.support.keys.old',
      'delete apps.support.webhooks.old',
      'delete apps.gone',
    ]);
  });

  test('goes with prune: all inside of our apps, and never outside', () => {
    expect(planned(manifest, account, { prune: 'all' }).changes.map((change) => change.id)).toEqual([
      'app_8',
      'app_9',
      id(7),
      id(9),
      id(2),
    ]);
  });

  test('stays when it is the key that signs the run', () => {
    const { changes, warnings } = planned(manifest, account, { prune: 'all', signingKeyId: 'app_9' });
    expect(changes.map((change) => change.id)).not.toContain('app_9');
    expect(warnings).toHaveLength(1);
  });

  test('is refused rather than deleted when it was protected', () => {
    const kept = [present(2, 'Gone', { metadata: ours('gone', { provision_protect: true }) })];
    const { steps, problems } = planned(manifest, kept, { prune: 'owned' });
    expect(steps).toEqual(['create apps.support']);
    expect(problems).toMatchObject([{ address: 'apps.gone' }]);
  });
});
