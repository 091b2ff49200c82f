/** Which app of the account an app of the manifest means. */

import { describe, expect, test } from 'vitest';
import { matchApps } from '../../src/reconcile/match.ts';
import { declared, id, OWNERSHIP, ours, planned, present } from './given.ts';

const SUPPORT = declared('Support');

describe('an app of the manifest', () => {
  test('is made when the account has none', () => {
    expect(planned([SUPPORT], []).steps).toEqual(['create apps.support']);
  });

  test('is the one with its marks, whatever its name', () => {
    const account = [present(1, 'Support'), present(2, 'Renamed by hand', { metadata: ours('support') })];
    const { apps, problems } = matchApps([SUPPORT], account, OWNERSHIP);
    expect(problems).toEqual([]);
    expect(apps).toMatchObject([{ actual: { id: id(2) }, foundBy: 'marks', owned: true }]);
  });

  test('is the one with its name, if that carries no mark', () => {
    expect(planned([SUPPORT], [present(1, 'Support')]).steps).toEqual(['adopt apps.support']);
  });

  test("is none that carries another owner's mark", () => {
    const foreign = present(1, 'Support', { metadata: { provision_owner: 'rival/team' } });
    expect(planned([SUPPORT], [foreign]).steps).toEqual(['create apps.support']);
  });

  test('is none of another instance', () => {
    const preview = present(1, 'Support', { metadata: ours('support', { provision_instance: 'pr-7' }) });
    expect(planned([SUPPORT], [preview]).steps).toEqual(['create apps.support']);
    expect(planned([SUPPORT], [preview], { instance: 'pr-7' }).steps).toEqual([]);
  });

  test('is never found by its name for an instance', () => {
    const account = [present(1, 'Support')];
    expect(planned([SUPPORT], account, { instance: 'pr-7' }).steps).toEqual(['create apps.support']);
  });

  test('is the one with the id it is pinned to', () => {
    const account = [present(1, 'Support'), present(2, 'Support')];
    const pinned = declared('Support', { id: id(2) });
    expect(planned([pinned], account).changes).toMatchObject([{ action: 'adopt', id: id(2) }]);
  });

  test('may take over an app of ours from another key of the manifest by its id', () => {
    const account = [present(1, 'Support', { metadata: ours('helpdesk') })];
    expect(planned([declared('Support', { id: id(1) })], account).steps).toEqual(['adopt apps.support']);
  });
});

describe('is left to people, before anything is written:', () => {
  const refusals = {
    'two apps of one name without marks': [[SUPPORT], [present(1, 'Support'), present(2, 'Support')]],
    'two apps with the same marks': [
      [SUPPORT],
      [
        present(1, 'Support', { metadata: ours('support', { provision_nonce: 'a' }) }),
        present(2, 'Support', { metadata: ours('support', { provision_nonce: 'b' }) }),
      ],
    ],
    'an id that nobody has': [[declared('Support', { id: id(9) })], [present(1, 'Support')]],
    "an id of another owner's app": [
      [declared('Support', { id: id(1) })],
      [present(1, 'Support', { metadata: { provision_owner: 'rival/team' } })],
    ],
    'two apps of the manifest that mean the same one': [
      [SUPPORT, declared('Support', { key: 'helpdesk' })],
      [present(1, 'Support')],
    ],
  } as const;

  test.each(Object.entries(refusals))('%s', (_what, [manifest, account]) => {
    const { problems } = planned(manifest, account);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.address).toBe('apps.support');
    expect(problems[0]?.message).toMatch(/`id|remove|pin each/);
  });

  test('both ids are named, so that one can be pinned', () => {
    const { problems } = planned([SUPPORT], [present(1, 'Support'), present(2, 'Support')]);
    expect(problems[0]?.message).toContain(id(1));
    expect(problems[0]?.message).toContain(id(2));
  });
});

test('of twins that one lost answer made, the one with records counts', () => {
  const nonce = { provision_nonce: 'one attempt' };
  const account = [
    present(1, 'Support', { metadata: ours('support', nonce) }),
    present(2, 'Support', { metadata: ours('support', { ...nonce, provision_key_backend: 'app_1' }) }),
  ];
  const { apps, strays, contested } = matchApps([SUPPORT], account, OWNERSHIP);
  expect(apps[0]?.actual?.id).toBe(id(2));
  expect(strays.map((app) => app.id)).toEqual([id(1)]);
  expect(contested).toEqual([]);
});

test('apps that several runs have just made for one are told as contested', () => {
  const account = ['a', 'b'].map((nonce, at) =>
    present(at, 'Support', { metadata: ours('support', { provision_nonce: nonce }) }),
  );
  expect(matchApps([SUPPORT], account, OWNERSHIP).contested).toEqual(account);
});

test('marks without an owner are nobody’s', () => {
  const account = [present(1, 'Other', { metadata: { provision_app: 'support' } })];
  expect(planned([SUPPORT], account).steps).toEqual(['create apps.support']);
});
