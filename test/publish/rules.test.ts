/** The rules of publishing, without a network: what is wanted, what is recorded, what GitHub shows, and what follows from it. */

import { describe, expect, test } from 'vitest';
import type { DesiredPublication, Destination } from '../../src/model.ts';
import { blockerOf } from '../../src/publish/blocker.ts';
import { claimProblems, claimsOf } from '../../src/publish/claims.ts';
import { publishedBy } from '../../src/publish/deletions.ts';
import { GitHubError, type Stored } from '../../src/publish/github.ts';
import { type Signs, whyPublish } from '../../src/publish/judge.ts';
import { unnamedIn } from '../../src/publish/leftovers.ts';
import { markOf, markText } from '../../src/publish/marks.ts';
import type { SeenPlace } from '../../src/publish/observe.ts';
import { placeProblems } from '../../src/publish/room.ts';
import { type Placed, placesOf, scopeOf } from '../../src/publish/scope.ts';
import { id, OWNERSHIP, ours, present } from '../reconcile/given.ts';

const HOME = 'acme/messaging';
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 3, 1);
const HERE: Destination = { kind: 'repository', store: 'actions' };
const PREVIEW: Destination = { kind: 'environment', environment: 'preview-pr-4' };

function publication(
  kind: 'secret' | 'variable',
  name: string,
  destination: Destination = HERE,
  perInstance = false,
): DesiredPublication {
  const source = { address: 'apps.support.id', holder: 'apps.support', part: 'id' } as const;
  return { address: `publish.${name}`, kind, name, source, destination, perInstance };
}

function place(...one: Parameters<typeof publication>): Placed {
  const [placed] = placesOf([publication(...one)], HOME);
  if (placed === undefined) throw new Error('it has no place');
  return placed;
}

function entry(name: string, more: Partial<Stored> = {}): Stored {
  return { name, updatedAt: undefined, value: undefined, visibility: undefined, ...more };
}

function mark({ hash }: Placed, text = 'abcdef0123'): Record<string, string> {
  return { [`provision_published_${hash}`]: text };
}

describe('what is on GitHub is published again', () => {
  const identity = { id: id(1), print: 'abcdef0123', lifetime: undefined };
  const token = { ...identity, lifetime: (30 * DAY) / 1000 };
  const at = NOW - 10 * DAY;
  const current = { print: identity.print, at };
  const secret: Signs = {
    kind: 'secret',
    isSeen: true,
    stored: { updatedAt: at, value: undefined },
    identity,
    mark: current,
    marksKept: true,
    now: NOW,
  };
  const variable: Signs = { ...secret, kind: 'variable', stored: { updatedAt: at, value: id(1) } };
  const unseen = { isSeen: false, stored: undefined };
  const unmarked = { marksKept: false, mark: undefined };
  const old = { updatedAt: Date.UTC(2015, 0, 1), value: undefined };

  test.for<[string, Signs, string | undefined]>([
    ['a secret as it was left', secret, undefined],
    [
      'a secret that nobody has published',
      { ...secret, stored: undefined, mark: undefined },
      'it does not exist yet',
    ],
    ['a secret that was deleted', { ...secret, stored: undefined }, 'it was deleted'],
    ['a secret of somebody', { ...secret, mark: undefined }, 'its content is not known'],
    ['a secret of another source', { ...secret, mark: { print: 'ff', at } }, 'its source has changed'],
    [
      'a secret that was written since',
      { ...secret, stored: { updatedAt: at + 1000, value: undefined } },
      'it was changed on GitHub',
    ],
    [
      'a secret whose write has no known time',
      { ...secret, mark: { print: identity.print, at: undefined } },
      undefined,
    ],
    ['a secret without a time', { ...secret, stored: { updatedAt: undefined, value: undefined } }, undefined],
    ['a young token', { ...secret, identity: token }, undefined],
    [
      'a token past two thirds of its life',
      { ...secret, identity: token, now: NOW + 11 * DAY },
      'its token is past two thirds of its life',
    ],
    ['a secret that cannot be seen', { ...secret, ...unseen }, undefined],
    [
      'a secret that cannot be seen and has no mark',
      { ...secret, ...unseen, mark: undefined },
      'it was not published before',
    ],
    [
      'a secret of another source that cannot be seen',
      { ...secret, ...unseen, mark: { print: 'ff', at } },
      'its source has changed',
    ],
    [
      'a worn token that cannot be seen',
      { ...secret, ...unseen, identity: token, now: NOW + 11 * DAY },
      'its token is past two thirds of its life',
    ],
    ['a secret younger than its source, without marks', { ...secret, ...unmarked }, undefined],
    [
      'a secret older than its source, without marks',
      { ...secret, ...unmarked, stored: old },
      'it is older than its source',
    ],
    ['a variable with the value', variable, undefined],
    [
      'a variable with another value',
      { ...variable, stored: { updatedAt: at, value: id(2) } },
      'its value differs',
    ],
    ['a variable that is missing', { ...variable, stored: undefined }, 'it does not exist yet'],
    ['a variable that cannot be seen', { ...variable, ...unseen }, undefined],
  ])('%s', ([, signs, why]) => {
    expect(whyPublish(signs)).toBe(why);
  });
});

describe('where it goes', () => {
  const ORGANIZATION = {
    kind: 'organization',
    organization: 'acme',
    visibility: 'private',
    repositories: [],
  } as const;

  test.for<['secret' | 'variable', Destination, string, string, string, string]>([
    [
      'secret',
      HERE,
      '/repos/acme/messaging/actions/secrets',
      'repository',
      'the secrets of acme/messaging',
      'Secrets',
    ],
    [
      'variable',
      HERE,
      '/repos/acme/messaging/actions/variables',
      'repository',
      'the variables of acme/messaging',
      'Variables',
    ],
    [
      'secret',
      { kind: 'repository', store: 'actions', repository: 'acme/web' },
      '/repos/acme/web/actions/secrets',
      'repository acme/web',
      'the secrets of acme/web',
      'Secrets',
    ],
    [
      'secret',
      { kind: 'repository', store: 'dependabot', repository: 'acme/web' },
      '/repos/acme/web/dependabot/secrets',
      'Dependabot of acme/web',
      'the Dependabot secrets of acme/web',
      'Dependabot secrets',
    ],
    [
      'secret',
      { kind: 'repository', store: 'codespaces', repository: 'Acme/Messaging' },
      '/repos/Acme/Messaging/codespaces/secrets',
      'Codespaces',
      'the Codespaces secrets of Acme/Messaging',
      'Codespaces secrets',
    ],
    [
      'variable',
      { kind: 'environment', environment: 'a/b', repository: 'acme/web' },
      '/repos/acme/web/environments/a%2Fb/variables',
      'environment a/b of acme/web',
      'the variables of the environment a/b of acme/web',
      'Environments',
    ],
    [
      'secret',
      { ...ORGANIZATION, store: 'actions' },
      '/orgs/acme/actions/secrets',
      'organization acme',
      'the secrets of the organization acme',
      'Secrets',
    ],
    [
      'secret',
      { ...ORGANIZATION, store: 'dependabot' },
      '/orgs/acme/dependabot/secrets',
      'organization acme, Dependabot',
      'the Dependabot secrets of the organization acme',
      'Dependabot secrets',
    ],
  ])('a %s of %j', ([kind, destination, path, label, whole, title]) => {
    expect(scopeOf({ kind, destination }, HOME)).toMatchObject({ path, label, whole, permission: { title } });
  });

  test.for<[string, Destination, string | undefined]>([
    ['no repository at all', HERE, undefined],
    ['a repository that leads elsewhere', HERE, 'acme/..'],
    ['an environment that leads elsewhere', { kind: 'environment', environment: '../x' }, HOME],
  ])('is nowhere for %s', ([, destination, home]) => {
    expect(scopeOf({ kind: 'secret', destination }, home)).toBeUndefined();
  });

  test('has one name for every spelling, and another for each place', () => {
    const spelled = (destination: Destination): string => place('secret', 'A', destination).hash;
    expect(spelled({ kind: 'environment', environment: 'Staging', repository: 'Acme/Messaging' })).toBe(
      spelled({ kind: 'environment', environment: 'staging' }),
    );
    const places = [
      place('secret', 'A'),
      place('secret', 'B'),
      place('variable', 'A'),
      place('secret', 'A', PREVIEW),
    ];
    expect(new Set(places.map(({ hash }) => hash)).size).toBe(4);
  });
});

test.for([
  ['abcdef0123@t00000', { print: 'abcdef0123', at: 29 * 36 ** 5 * 1000 }],
  ['abcdef0123', { print: 'abcdef0123', at: undefined }],
  ['-', undefined],
  ['', undefined],
  ['by hand', undefined],
] as const)('the mark "%s" is read as it is written', ([text, read]) => {
  const one = place('secret', 'A');
  expect(markOf(mark(one, text), one.hash)).toEqual(read);
  if (read !== undefined) expect(markText(read)).toBe(text);
});

describe('what another app has published', () => {
  const [jwt, app] = [place('secret', 'JWT'), place('variable', 'APP')];
  const keyId = id(9);
  const live = present(1, 'Live', {
    metadata: { ...ours('support'), provision_key_backend: keyId, ...mark(jwt) },
  });

  test.for<[string, Placed, Partial<Stored>, boolean]>([
    ['by its mark, even if it is gone', jwt, {}, true],
    ['by the id in a variable', app, { value: live.id }, true],
    ['by the id of something in it', app, { value: keyId }, true],
    ['not by an id in a secret', place('secret', 'OTHER'), { value: live.id }, false],
    ['not by another value', app, { value: id(7) }, false],
    ['not by an empty one', app, { value: '' }, false],
  ])('is known %s', ([, one, stored, isClaimed]) => {
    expect(claimsOf([live])(one, entry('X', stored))?.id).toBe(isClaimed ? live.id : undefined);
  });

  test('is not claimed by one that only meant to publish', () => {
    const meant = present(2, 'Cut off', { metadata: mark(jwt, '-') });
    expect(claimsOf([meant])(jwt, undefined)).toBeUndefined();
  });

  test('is overwritten by no instance, and the message says whose it is', () => {
    const seen: SeenPlace = { ...jwt, observed: undefined, stored: undefined, isManaged: false };
    const other = present(2, 'Other', { metadata: { provision_instance: 'pr-42', ...mark(jwt) } });
    const said = (instance: string | undefined, by: typeof live): string[] =>
      claimProblems([seen], instance, [by]).map(({ message }) => message);
    expect(said(undefined, live)).toEqual([]);
    expect(said('pr-4', live)).toEqual([
      expect.stringContaining('JWT, which an app of no instance published'),
    ]);
    expect(said('pr-4', other)).toEqual([expect.stringContaining('JWT, which the instance pr-42 published')]);
  });
});

describe('a teardown', () => {
  const ID = id(1);
  const jwt = place('secret', 'JWT', PREVIEW, true);
  const fixed = place('secret', 'FIXED');
  const shared = place('secret', 'SHARED', {
    kind: 'organization',
    organization: 'acme',
    store: 'dependabot',
    visibility: 'private',
    repositories: [],
  });
  const app = place('variable', 'APP');
  const bare = present(1, 'Going', { metadata: ours('support') });
  const marked = present(1, 'Going', { metadata: { ...ours('support'), ...mark(jwt) } });

  interface Given {
    readonly named?: readonly Placed[];
    readonly kept?: readonly Placed[];
    readonly going?: typeof bare;
    readonly others?: readonly (typeof bare)[];
    readonly instance?: string;
    readonly shown: Placed;
    readonly value?: string;
  }

  function deleted({ named = [], kept = [], going = bare, others = [], instance, shown, value }: Given) {
    return publishedBy(
      [{ ...shown, stored: entry(shown.publication.name, { value }) }],
      named,
      new Set(kept.map(({ hash }) => hash)),
      { ownership: { ...OWNERSHIP, instance }, going: [going], others, why: 'it goes', within: '' },
    ).map(({ change, holders }) => [change.address, holders.map((one) => one.id)]);
  }

  test.for<[string, Given, unknown[]]>([
    ['deletes what is named and marked', { named: [jwt], going: marked, shown: jwt }, ['publish.JWT', [ID]]],
    [
      'deletes what is marked alone, and names its place',
      { going: marked, shown: jwt },
      ['publish.JWT@secrets/environments/preview-pr-4', [ID]],
    ],
    [
      'names the place of what is marked in an organization',
      {
        going: present(1, 'Going', { metadata: { ...ours('support'), ...mark(shared) } }),
        shown: shared,
      },
      ['publish.SHARED@secrets/dependabot', [ID]],
    ],
    [
      'deletes what was only meant to be published',
      {
        going: present(1, 'Cut off', { metadata: { ...ours('support'), ...mark(fixed, '-') } }),
        shown: fixed,
      },
      ['publish.FIXED@secrets/actions', [ID]],
    ],
    [
      'deletes what carries the instance in its name',
      { named: [jwt], instance: 'pr-4', shown: jwt },
      ['publish.JWT', []],
    ],
    ['deletes a variable with the id', { named: [app], shown: app, value: ID }, ['publish.APP', [ID]]],
    [
      'deletes a variable with the id of an app that goes, whichever the manifest names now',
      {
        named: [app],
        going: present(1, 'Going', { metadata: ours('shop') }),
        shown: app,
        value: ID,
      },
      ['publish.APP', [ID]],
    ],
    ['leaves a variable with another value', { named: [app], shown: app, value: id(5) }, []],
    ['leaves what production does not record', { named: [jwt], shown: jwt }, []],
    ['leaves a fixed name of an instance', { named: [fixed], instance: 'pr-4', shown: fixed }, []],
    ['leaves what nobody names or records', { shown: fixed }, []],
    [
      'leaves what an app that stays has published',
      {
        named: [jwt],
        instance: 'pr-4',
        shown: jwt,
        others: [present(2, 'Staying', { metadata: mark(jwt) })],
      },
      [],
    ],
    [
      'leaves what another app of the manifest publishes from now on',
      { going: marked, kept: [jwt], shown: jwt },
      [],
    ],
  ])('%s', ([, given, expected]) => {
    expect(deleted(given)).toEqual(expected.length === 0 ? [] : [expected]);
  });

  test('searches for what marks record and the manifest does not name, and for nothing else', () => {
    const { environment } = jwt.scope;
    const made = present(1, 'Going', {
      metadata: { ...mark(jwt), ...mark(fixed), [`provision_environment_${environment?.hash}`]: 'made' },
    });
    expect(unnamedIn([bare], [jwt])).toEqual(new Set());
    expect(unnamedIn([made], [jwt, fixed])).toEqual(new Set());
    expect(unnamedIn([made], [fixed])).toEqual(new Set([jwt.hash, environment?.hash]));
  });
});

test.for([
  ['secret', HERE, 100],
  ['variable', HERE, 500],
  ['secret', PREVIEW, 100],
] as const)('a %s of %j is refused above %i', ([kind, destination, most]) => {
  const holding = (count: number): SeenPlace => {
    const entries = new Map(Array.from({ length: count }, (_, at) => [`N${at}`, entry(`N${at}`)]));
    const observed = { entries, needsEnvironment: false };
    return { ...place(kind, 'A', destination), observed, stored: undefined, isManaged: false };
  };
  expect(placeProblems([holding(most - 1)])).toEqual([]);
  expect(placeProblems([holding(most)])).toEqual([
    { address: 'publish.A', message: expect.stringContaining(`would be ${most + 1}, above GitHub's limit`) },
  ]);
  expect(placeProblems([{ ...holding(most), stored: entry('A') }])).toEqual([]);
});

describe('a scope is blocked with', () => {
  const { scope } = place('secret', 'A');
  const token = { isJobsOwn: false, isPersonal: false };
  const sso = { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso' };
  const accepted = { 'x-accepted-github-permissions': 'secrets=write' };
  const refused = (status: number | undefined, message: string, headers = {}): GitHubError =>
    new GitHubError(status, message, headers, undefined);

  test.for<[string, GitHubError, string]>([
    ['no answer', refused(undefined, 'reset.'), 'no answer came (reset). Run again later.'],
    ['401', refused(401, 'Bad credentials'), 'GitHub refuses the token (401 Bad credentials)'],
    [
      '403',
      refused(403, 'Forbidden', accepted),
      'the token may not write the secrets of acme/messaging (403 Forbidden; GitHub requires secrets=write).',
    ],
    ['404', refused(404, 'Not Found'), 'needs the repository permission "Secrets: read and write"'],
    ['a missing sign-on', refused(403, 'SAML', sso), 'Open https://github.com/orgs/acme/sso'],
    ['a limit', refused(403, 'API rate limit exceeded'), "GitHub's limit of requests is reached"],
    ['422', refused(422, 'Validation Failed'), '(422 Validation Failed). Run again later.'],
    ['500', refused(500, 'Server Error'), '(500 Server Error). Run again later.'],
  ])('%s, and it says what to do', ([, error, text]) => {
    expect(blockerOf(error, scope, token)).toContain(text);
  });

  test("the job's own token, which can never do it", () => {
    const said = (isJobsOwn: boolean): string =>
      blockerOf(refused(403, 'Forbidden'), scope, { ...token, isJobsOwn });
    expect(said(true)).toContain("The job's own GITHUB_TOKEN was used");
    expect(said(false)).not.toContain('GITHUB_TOKEN');
  });
});
