/** Which app of the account an app of the manifest means. */

import { describe, expect, test } from 'vitest';
import { APPS } from '../../src/kinds/subjects.ts';
import { birthNonce } from '../../src/reconcile/birth.ts';
import { matchApps } from '../../src/reconcile/observe/match.ts';
import { createdAt } from '../../src/vendor/object-id.ts';
import { declared, id, OWNERSHIP, ours, planned, present } from './given.ts';

const SUPPORT = declared('Support');

describe('an app of the manifest', () => {
  test('is made when the account has none', () => {
    expect(planned([SUPPORT], []).steps).toEqual(['create apps.support']);
  });

  test('is the one with its marks, whatever its name', () => {
    const account = [present(1, 'Support'), present(2, 'Renamed by hand', { metadata: ours('support') })];
    const { apps, problems } = matchApps([SUPPORT], account, OWNERSHIP, APPS);
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

/** Apps of one key, oldest first, and what becomes of each. */
const ONE = { provision_nonce: 'one attempt' };
const records = (of: number) => ({ provision_key_backend: `app_${id(100 + of)}` });
const self = (of: number) => ({ provision_self: id(of) });

describe('of several apps with our marks for one key', () => {
  const copy = { ...ONE, ...records(1), ...self(1) };
  const cases = {
    'the one that its marks name counts, and a copy of them is left alone': {
      account: [
        present(1, 'Support', { metadata: ours('support', copy) }),
        present(2, 'Theirs', { metadata: ours('support', copy) }),
      ],
      counts: 1,
      undeclaredApps: [],
      warnings: [
        /^The app 5d8cff3cd55b040000000002 has marks that were copied from the app 5d8cff3cd55b040000000001\./,
      ],
    },
    'an older copy is no better': {
      account: [
        present(1, 'Theirs', { metadata: ours('support', self(2)) }),
        present(2, 'Support', { metadata: ours('support', self(2)) }),
      ],
      counts: 2,
      undeclaredApps: [],
      warnings: [/app 5d8cff3cd55b040000000001 has marks that were copied/],
    },
    'a copy whose original is gone counts for nothing': {
      account: [present(2, 'Support', { metadata: ours('support', copy) })],
      counts: undefined,
      undeclaredApps: [],
      warnings: [/app 5d8cff3cd55b040000000002 has marks that were copied/],
    },
    'the older counts where both are proven, as after two runs that never saw each other': {
      account: [
        present(1, 'Support', {
          metadata: ours('support', { provision_nonce: 'a', ...records(1), ...self(1) }),
        }),
        present(2, 'Support', {
          metadata: ours('support', { provision_nonce: 'b', ...records(2), ...self(2) }),
        }),
      ],
      counts: 1,
      undeclaredApps: [2],
      warnings: [/is a duplicate app, created for the same key as 5d8cff3cd55b040000000001/],
    },
    'one with records counts more than an older one without': {
      account: [
        present(1, 'Support', { metadata: ours('support', self(1)) }),
        present(2, 'Support', { metadata: ours('support', { ...records(2), ...self(2) }) }),
      ],
      counts: 2,
      undeclaredApps: [1],
      warnings: [/is a duplicate app/],
    },
    'the first of one create counts before anything is recorded': {
      account: [
        present(1, 'Support', { metadata: ours('support', ONE) }),
        present(2, 'Support', { metadata: ours('support', ONE) }),
      ],
      counts: 1,
      undeclaredApps: [2],
      warnings: [/is a duplicate app/],
    },
    'a twin of one create whose answer was lost gives way to the one that is recorded': {
      account: [
        present(1, 'Support', { metadata: ours('support', ONE) }),
        present(2, 'Support', { metadata: ours('support', { ...ONE, ...records(2), ...self(2) }) }),
      ],
      counts: 2,
      undeclaredApps: [1],
      warnings: [/is a duplicate app/],
    },
  } as const;

  test.each(Object.entries(cases))('%s', (_what, { account, counts, undeclaredApps, warnings }) => {
    const matches = matchApps([SUPPORT], account, OWNERSHIP, APPS);
    expect(matches.apps[0]?.actual?.id).toBe(counts === undefined ? undefined : id(counts));
    expect(matches.undeclaredApps.map((app) => app.id)).toEqual(undeclaredApps.map(id));
    expect([matches.problems, matches.doubts, matches.contested]).toEqual([[], [], []]);
    const told = planned([SUPPORT], account);
    expect(told.warnings).toHaveLength(warnings.length);
    for (const [at, text] of warnings.entries()) expect(told.warnings[at]?.message).toMatch(text);
    expect(told.steps.filter((step) => step.startsWith('delete'))).toEqual([]);
    const pruned = planned([SUPPORT], account, { prune: 'owned' });
    expect(pruned.undeclaredApps.map(({ actual, change }) => [actual.id, change.address])).toEqual(
      undeclaredApps.map((one) => [id(one), `apps.support.${id(one)}`]),
    );
    expect(
      planned([], account, { prune: 'owned' })
        .undeclaredApps.map(({ actual }) => actual.id)
        .sort(),
    ).toEqual([...(counts === undefined ? [] : [counts]), ...undeclaredApps].sort().map(id));
  });
});

describe('cannot be told apart, and is left to people in plan, prune and all:', () => {
  const full = { ...ONE, ...records(1) };
  const later = (number: number): string => `5d8dffff${id(number).slice(8)}`;
  const cases = {
    'marks of an older version and a copy of them': [
      present(1, 'Support', { metadata: ours('support', full) }),
      present(2, 'Theirs', { metadata: ours('support', full) }),
    ],
    'a proven one and marks without a word for which app they are, of another name': [
      present(1, 'Support', { metadata: ours('support', { ...full, ...self(1) }) }),
      present(2, 'Theirs', { metadata: ours('support', ONE) }),
    ],
    'the same of the same name, created at another time': [
      present(1, 'Support', { metadata: ours('support', { ...full, ...self(1) }) }),
      { ...present(2, 'Support', { metadata: ours('support', ONE) }), id: later(2) },
    ],
    'the same of the same name and time, from another create': [
      present(1, 'Support', { metadata: ours('support', { ...full, ...self(1) }) }),
      present(2, 'Support', { metadata: ours('support', { provision_nonce: 'another' }) }),
    ],
    'twins of one create of which one has records of an older version': [
      present(1, 'Support', { metadata: ours('support', ONE) }),
      present(2, 'Support', { metadata: ours('support', full) }),
    ],
    'ids that tell no time': ['a', 'b'].map((one) => ({
      ...present(1, 'Support', { metadata: ours('support', ONE) }),
      id: one,
    })),
  };

  test.each(Object.entries(cases))('%s', (_what, account) => {
    const matches = matchApps([SUPPORT], account, OWNERSHIP, APPS);
    expect(matches.problems).toHaveLength(1);
    for (const app of account) expect(matches.problems[0]?.message).toContain(app.id);
    expect(matches.problems[0]?.message).toContain(`\`id: ${account[0]?.id}\``);
    expect([matches.apps[0]?.actual, matches.undeclaredApps]).toEqual([undefined, []]);
    // Also when the manifest does not name it any more: the same words, and nothing goes.
    const words = matches.problems[0]?.message;
    const pruned = planned([], account, { prune: 'owned' });
    expect([pruned.undeclaredApps, pruned.problems]).toEqual([
      [],
      [{ address: 'apps.support', message: words }],
    ]);
    const kept = planned([], account);
    expect([kept.problems, kept.warnings]).toEqual([[], [{ address: 'apps.support', message: words }]]);
  });

  test.each(Object.entries(cases))('%s, until one is pinned: the other is left alone', (_what, account) => {
    const [first, second] = account;
    const pinned = declared('Support', { id: first?.id ?? '' });
    const { problems, warnings, undeclaredApps, steps } = planned([pinned], account, { prune: 'owned' });
    expect([problems, undeclaredApps, steps]).toEqual([[], [], []]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain(`${second?.id} has the marks of this one too. It is left alone`);
  });

  test('of an instance no id can be pinned, so that none is proposed', () => {
    const marks = ours('support', { ...full, provision_instance: 'pr-7' });
    const account = [1, 2].map((at) => present(at, 'Support (pr-7)', { metadata: marks }));
    const { problems } = planned([SUPPORT], account, { instance: 'pr-7' });
    expect(problems[0]?.message).toMatch(/^Ambiguous: 2 apps .*(?<!`id.*)$/);
  });
});

test('an app that the manifest binds to another key leaves its own: what is left there is judged without it', () => {
  const account = [1, 2].map((at) => present(at, 'Support', { metadata: ours('support', records(at)) }));
  const renamed = declared('Helpdesk', { id: id(1) });
  const { apps, undeclaredApps, doubts } = matchApps([renamed], account, OWNERSHIP, APPS);
  expect([apps[0]?.actual?.id, undeclaredApps.map((app) => app.id), doubts]).toEqual([id(1), [id(2)], []]);
  const both = matchApps([SUPPORT, renamed], account, OWNERSHIP, APPS);
  expect(both.apps.map(({ actual }) => actual?.id)).toEqual([id(2), id(1)]);
  expect(both.problems).toEqual([]);
});

test('apps with an owner and no key have nothing to do with each other', () => {
  const account = [1, 2].map((at) => present(at, 'X', { metadata: { provision_owner: OWNERSHIP.owner } }));
  expect(planned([], account, { prune: 'owned' }).steps).toEqual([
    `delete apps.${id(1)}`,
    `delete apps.${id(2)}`,
  ]);
});

test('a recorded resource that exists proves more than marks that name their app', () => {
  const marks = (at: number) => ({ metadata: ours('support', { ...records(at), ...self(at) }) });
  const account = [present(1, 'Theirs', marks(1)), present(2, 'Support', marks(2))];
  expect(matchApps([SUPPORT], account, OWNERSHIP, APPS).unproven.map((app) => app.id)).toEqual([
    id(1),
    id(2),
  ]);
  const { problems, undeclaredApps } = matchApps([SUPPORT], account, OWNERSHIP, APPS, undefined, {
    barren: new Set([id(1)]),
  });
  expect(problems[0]?.message).toContain(`\`id: ${id(2)}\``);
  expect(undeclaredApps).toEqual([]);
});

test('marks of an older version go where nothing that they record exists only by a person’s word', () => {
  const account = [present(1, 'Theirs', { metadata: ours('gone', records(1)) })];
  expect(matchApps([], account, OWNERSHIP, APPS).unproven.map((app) => app.id)).toEqual([id(1)]);
  const { doubts, undeclaredApps } = matchApps([], account, OWNERSHIP, APPS, undefined, {
    barren: new Set([id(1)]),
  });
  expect(undeclaredApps).toEqual([]);
  expect(doubts[0]?.message).toMatch(/nothing that they record exists in it/);
});

describe('marks that hold no id and record nothing, as of a create that died', () => {
  const at = createdAt(id(1), Number.POSITIVE_INFINITY) ?? 0;
  const born = (name: string, time = at) => ({
    provision_nonce: birthNonce(name, time, '01234567-89ab-cdef-0123-456789abcdef'),
  });
  const lone = (name: string, nonce: object, contents: readonly string[] = []) => {
    const account = [present(1, name, { metadata: ours('support', nonce as Parameters<typeof ours>[1]) })];
    return [[SUPPORT], []].map((manifest) => {
      const { apps, undeclaredApps, doubts, problems } = matchApps(
        manifest,
        account,
        OWNERSHIP,
        APPS,
        undefined,
        { barren: new Set(contents) },
      );
      return [...apps.flatMap(({ actual }) => actual?.id ?? []), ...undeclaredApps.map((app) => app.id)]
        .length === 1
        ? 'counts'
        : [...doubts, ...problems].map(({ message }) => /nothing shows/.test(message) && 'doubt').join();
    });
  };
  const asks = (nonce: object) =>
    matchApps(
      [SUPPORT],
      [present(1, 'Support', { metadata: ours('support', nonce as Parameters<typeof ours>[1]) })],
      OWNERSHIP,
      APPS,
    ).unproven.length > 0;

  test.each([
    ['count where the nonce fits name and time', lone('Support', born('Support')), 'counts'],
    ['not under another name', lone('Customer', born('Support')), 'doubt'],
    [
      'in an app of another time while nothing is in it',
      lone('Support', born('Support', at - 16 * 60_000)),
      'counts',
    ],
    [
      'but not with contents at another time',
      lone('Support', born('Support', at - 16 * 60_000), [id(1)]),
      'doubt',
    ],
    ['with a nonce of an older version while nothing is in it', lone('Customer', ONE), 'counts'],
    ['but not with contents', lone('Support', ONE, [id(1)]), 'doubt'],
    ['nor without a nonce', lone('Support', {}, [id(1)]), 'doubt'],
  ])('%s', (_what, found, expected) => {
    for (const one of found) expect(one).toBe(expected);
  });

  test('are looked behind only where they do not tell', () => {
    expect([asks(born('Support')), asks(born('Other')), asks(ONE), asks({})]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('of several apps whose creates died, each with a nonce of its own,', () => {
  const at = createdAt(id(1), Number.POSITIVE_INFINITY) ?? 0;
  const LATER = at + 60 * 60_000;
  const dead = (number: number, name = 'Support', salt = number) =>
    present(number, name, {
      metadata: ours('support', {
        provision_nonce: birthNonce('Support', at, `01234567-89a${salt}-4def-8123-456789abcdef`),
      }),
    });
  const matched = (account: ReturnType<typeof dead>[], now: number) => {
    const { apps, undeclaredApps, problems, contested } = matchApps(
      [SUPPORT],
      account,
      OWNERSHIP,
      APPS,
      undefined,
      { now },
    );
    return {
      counts: apps[0]?.actual?.id,
      twins: undeclaredApps.map((app) => app.id),
      refused: problems.length > 0,
      contested: contested.map((app) => app.id),
    };
  };
  const left = { counts: undefined, twins: [], refused: true };

  test('none counts while a run may still be at work on one', () => {
    const account = [dead(1), dead(2)];
    expect(matched(account, at + 60_000)).toEqual({ ...left, contested: [id(1), id(2)] });
  });

  test('the oldest counts later, and the others are its twins', () => {
    expect(matched([dead(1), dead(2), dead(3)], LATER)).toEqual({
      counts: id(1),
      twins: [id(2), id(3)],
      refused: false,
      contested: [],
    });
  });

  test('one that is proven counts more than an older one', () => {
    const proven = present(2, 'Support', { metadata: ours('support', self(2)) });
    expect(matched([dead(1), proven], LATER)).toMatchObject({ counts: id(2), twins: [id(1)] });
    expect(matched([dead(1), proven], at)).toMatchObject({ refused: true, twins: [] });
  });

  test.each([
    ['another name than it was created with', [dead(1), dead(2, 'Theirs')]],
    ['the nonce of another one', [dead(1), dead(2), dead(3, 'Support', 2)]],
  ])('one with %s is left to people', (_what, account) => {
    expect(matched(account, LATER)).toMatchObject({ twins: [], refused: true });
  });
});

test('a copy cannot be pinned while it carries the marks of another one', () => {
  const account = [present(2, 'Theirs', { metadata: ours('support', self(1)) })];
  expect(planned([declared('Support', { id: id(2) })], account).problems[0]?.message).toMatch(
    /copied from the app 5d8cff3cd55b040000000001\. Remove the `provision_` entries/,
  );
});

describe('owners', () => {
  const marked = (owner: string, more: Parameters<typeof ours>[1] = {}) => ({
    metadata: { ...ours('support', more), provision_owner: owner },
  });

  test('are the same whatever their case', () => {
    const account = [present(1, 'Support', marked('Acme/Messaging'))];
    expect(matchApps([SUPPORT], account, OWNERSHIP, APPS).apps[0]).toMatchObject({
      foundBy: 'marks',
      owned: true,
    });
    expect(planned([SUPPORT], account).steps).toEqual([]);
  });

  test.each([
    [
      'of exactly the name',
      present(1, 'Support', { metadata: { provision_owner: 'acme/chat', provision_app: 'x' } }),
      'has this name',
    ],
    ['of exactly the key', present(1, 'Other', marked('acme/chat')), 'has this manifest key'],
  ])('another one’s app %s is told before a second is created', (_what, theirs, why) => {
    const { steps, warnings } = planned([SUPPORT], [theirs]);
    expect(steps).toEqual(['create apps.support']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain(`${id(1)} of the owner "acme/chat" ${why}`);
    expect(warnings[0]?.message).toContain('`previous-owners: ["acme/chat"]`');
    // Once it is created there is nothing to tell any more.
    const mine = present(2, 'Support', { metadata: ours('support', self(2)) });
    expect(planned([SUPPORT], [theirs, mine]).warnings).toEqual([]);
  });

  test.each([
    ['another instance', marked('acme/chat', { provision_instance: 'pr-1' })],
    ['a copy', marked('acme/chat', self(9))],
  ])('the key of %s means nothing', (_what, metadata) => {
    expect(planned([SUPPORT], [present(1, 'Other', metadata)]).warnings).toEqual([]);
  });

  const PREVIOUS = { ...OWNERSHIP, previous: ['Acme/Chat', 'acme/chat', OWNERSHIP.owner] };

  test('of former times hand their apps on, with what is recorded in them', () => {
    const account = [present(1, 'Renamed', marked('acme/chat', self(1)))];
    const { apps, others } = matchApps([SUPPORT], account, PREVIOUS, APPS);
    expect(apps[0]).toMatchObject({ actual: { id: id(1) }, foundBy: 'marks', owned: false });
    expect(others).toEqual([]);
  });

  test('of former times keep copies, other instances and other keys', () => {
    const account = [
      present(1, 'A', marked('acme/chat', self(9))),
      present(2, 'B', marked('acme/chat', { provision_instance: 'pr-1' })),
      present(3, 'C', { metadata: { ...ours('shop'), provision_owner: 'acme/chat' } }),
    ];
    const { apps, undeclaredApps } = matchApps([SUPPORT], account, PREVIOUS, APPS);
    expect([apps[0]?.actual, undeclaredApps]).toEqual([undefined, []]);
  });

  test('of former times give way to the owner of now, and are told of', () => {
    const account = [
      present(1, 'Support', marked('acme/chat')),
      present(2, 'Support', { metadata: ours('support') }),
    ];
    const { apps, undeclaredApps, warnings } = matchApps([SUPPORT], account, PREVIOUS, APPS);
    expect([apps[0]?.actual?.id, undeclaredApps]).toEqual([id(2), []]);
    expect(warnings[0]?.message).toContain(`${id(1)} of the previous owner "acme/chat"`);
  });

  test('of former times may have several, too', () => {
    const account = [1, 2].map((at) => present(at, 'Support', marked('acme/chat', records(at))));
    expect(matchApps([SUPPORT], account, PREVIOUS, APPS).problems[0]?.message).toMatch(/^Ambiguous: 2 apps/);
  });
});

test('apps that several runs have just made for one are told as contested', () => {
  const account = ['a', 'b'].map((nonce, at) =>
    present(at, 'Support', { metadata: ours('support', { provision_nonce: nonce }) }),
  );
  expect(matchApps([SUPPORT], account, OWNERSHIP, APPS).contested).toEqual(account);
});

test('marks without an owner are nobody’s', () => {
  const account = [present(1, 'Other', { metadata: { provision_app: 'support' } })];
  expect(planned([SUPPORT], account).steps).toEqual(['create apps.support']);
});
