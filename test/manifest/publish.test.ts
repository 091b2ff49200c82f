/** The section `publish`: what it means, and how each mistake is answered. */

import { describe, expect, test } from 'vitest';
import { problemsOf, read, warningsOf } from './reading.ts';

function manifest(...entries: readonly string[]): string {
  return [
    'version: 1',
    'api: v1.1',
    'apps:',
    '  support:',
    '    name: Acme Support',
    '    keys: { backend: { jwt: { scope: app } }, plain: { jwt: none } }',
    '    webhooks: { inbox: { target: "https://chat.acme.example/in" } }',
    'publish:',
    ...entries.map((entry) => `  - { ${entry} }`),
    '',
  ].join('\n');
}

const JWT = 'from: apps.support.keys.backend.jwt';

test('a name is kept in upper case, and a destination has its defaults', () => {
  const [one, two, three] = read(
    manifest(
      `secret: smooch_jwt, ${JWT}`,
      'variable: APP, from: apps.support.id, environment: staging, repository: acme/web',
      `secret: ALL, ${JWT}, organization: acme, codespaces: true`,
    ),
  ).publish;
  expect(one).toEqual({
    address: 'publish.SMOOCH_JWT',
    kind: 'secret',
    name: 'SMOOCH_JWT',
    source: {
      address: 'apps.support.keys.backend.jwt',
      holder: 'apps.support',
      child: { section: 'keys', key: 'backend' },
      part: 'jwt',
    },
    destination: { kind: 'repository', store: 'actions' },
    perInstance: false,
  });
  expect(two?.destination).toEqual({ kind: 'environment', environment: 'staging', repository: 'acme/web' });
  expect(three?.destination).toEqual({
    kind: 'organization',
    store: 'codespaces',
    organization: 'acme',
    visibility: 'private',
    repositories: [],
  });
});

test('variables are replaced in every text, and the address has the final name', () => {
  const found = read(
    manifest('secret: "SMOOCH_${STAGE}_JWT", from: "apps.${APP}.id", environment: "${STAGE}"'),
    { variables: { STAGE: 'test', APP: 'support' } },
  );
  expect(found.publish[0]).toMatchObject({
    address: 'publish.SMOOCH_TEST_JWT',
    source: { holder: 'apps.support' },
    destination: { environment: 'test' },
  });
  expect(found.place('publish.SMOOCH_TEST_JWT')).toMatchObject({ file: 'smooch.yml', line: 9 });
});

test('the entries of all files are published', () => {
  const found = read({
    'a.yml': manifest(`secret: ONE, ${JWT}`),
    'b.yml': `version: 1\npublish:\n  - { secret: TWO, ${JWT} }\n`,
  });
  expect(found.publish.map(({ address }) => address)).toEqual(['publish.ONE', 'publish.TWO']);
  expect(found.place('publish.TWO')).toMatchObject({ file: 'b.yml', line: 3 });
});

test.each(['publish:\n', 'publish: []\n', ''])('%j publishes nothing', (section) => {
  const text = 'version: 1\napi: v2\napps: {}\n';
  expect(read(`${text}${section}`).publish).toEqual([]);
});

describe('an instance', () => {
  test.each([
    'secret: "JWT_${INSTANCE_ENV}"',
    'secret: "JWT_${INSTANCE_ENV:-MAIN}"',
    'secret: JWT, environment: "preview-${INSTANCE}"',
    'secret: "JWT_${BRANCH:-${INSTANCE_ENV}}"',
    'secret: "${INSTANCE_ENV:?needs an instance}_JWT"',
    'secret: JWT, environment: "${INSTANCE:+preview-${INSTANCE}}"',
  ])('may publish to { %s }', (entry) => {
    const text = manifest(`${entry}, ${JWT}`);
    expect(read(text, { instance: 'pr-42' }).publish[0]).toMatchObject({ perInstance: true });
  });

  test.each([
    'secret: JWT',
    'secret: JWT, environment: staging',
    'secret: JWT_PR_42',
    // It is asked whether there is an instance, and which one makes no difference.
    'secret: "JWT${INSTANCE:+}"',
    'secret: "J${INSTANCE:+WT}"',
    'secret: "${INSTANCE_ENV+JWT}"',
    'secret: JWT, environment: "production${INSTANCE:+}"',
    'secret: JWT, environment: "${INSTANCE+production}"',
    'secret: "JWT${PATH:+}${INSTANCE+${HOME:+}}"',
    'secret: "${JWT:-JWT}", environment: "${NO:+${INSTANCE}}staging"',
    'secret: "JWT", environment: "$${INSTANCE}"',
    'secret: "JWT", repository: "acme/web${INSTANCE}"',
    'secret: "JWT", organization: "acme${INSTANCE}"',
  ])('may not publish to { %s }, which is not its own', (entry) => {
    const text = manifest(`${entry}, ${JWT}`);
    expect(problemsOf(text, { instance: 'pr-42' })).toEqual([
      'smooch.yml:9:7: publish[0].secret: the instance pr-42 would overwrite what the manifest without an instance publishes; write ${INSTANCE_ENV} into the name, or ${INSTANCE} into an environment',
    ]);
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a mistake', () => {
  test.each([
    ['secret: GITHUB_JWT', 'begins with GITHUB_, which GitHub keeps for itself'],
    ['secret: github_jwt', 'begins with GITHUB_'],
    ['secret: 1JWT', 'begins with a digit'],
    ['secret: A-B', '"A-B" must be a name of letters, digits and _'],
    ['name: A', 'unknown key "name"; did you mean secret?'],
    ['secret: A, env: staging', 'unknown key "env"; did you mean environment?'],
    ['environment: staging', 'this is neither a secret nor a variable'],
    ['secret: A, variable: B', 'secret and variable cannot be combined'],
    ['secret: A, organization: acme, environment: e', 'an organization has no environments'],
    ['secret: A, organization: acme, repository: acme/web', 'list them in repositories'],
    ['secret: A, organization: acme, visibility: selected', 'selected needs `repositories: [web]`'],
    ['secret: A, organization: acme, repositories: [web]', 'only `visibility: selected` has a list'],
    ['secret: A, organization: acme, visibility: public', 'did you mean all?'],
    ['secret: A, visibility: all', 'visibility belongs to an organization'],
    ['secret: A, dependabot: true, codespaces: true', 'are two places'],
    ['secret: A, dependabot: true, environment: e', 'an environment has no secrets for dependabot'],
    ['secret: A, repository: web', 'owner and name of a repository, such as acme/web'],
    ['secret: A, repository: acme/web/x', 'owner and name of a repository'],
    ['secret: A, organization: acme, visibility: selected, repositories: [acme/web]', 'without its owner'],
  ])('{ %s }', (entry, answer) => {
    const problems = problemsOf(manifest(`${entry}, ${JWT}`));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(answer);
    expect(problems[0]).toMatch(/^smooch\.yml:9:\d+: publish\[0\]/);
  });

  test.each([
    ['secret: A', 'from is missing; write `from: apps.support.keys.backend.jwt`'],
    ['secret: A, from: apps.suport.id', 'the manifest has no app suport; did you mean support?'],
    ['secret: A, from: apps.support.keys.backend', 'must be what a run hands out'],
    ['secret: A, from: apps.support.secret', 'must be what a run hands out'],
    [
      'secret: A, from: apps.support.keys.backned.jwt',
      'the app support has no backned under keys; did you mean backend?',
    ],
    ['secret: A, from: apps.support.keys.plain.jwt', 'the key plain signs no token'],
    ['secret: A, from: apps.support.webhooks.outbox.id', 'the app support has no outbox under webhooks'],
    [
      'variable: A, from: apps.support.keys.backend.secret',
      'and secret is a credential; write secret: for it',
    ],
    ['variable: A, from: apps.support.keys.backend.jwt', 'and jwt is a credential'],
    ['variable: A, from: apps.support.token', 'and token is a credential'],
    ['variable: A, from: apps.support.id, dependabot: true', 'there are no variables for dependabot'],
  ])('{ %s }', (entry, answer) => {
    const problems = problemsOf(manifest(entry));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(answer);
  });

  test('one name twice in one place, in any case', () => {
    expect(
      problemsOf(
        manifest(`secret: jwt, ${JWT}`, `secret: JWT, ${JWT}`, `secret: JWT, ${JWT}, environment: e`),
      ),
    ).toEqual([
      'smooch.yml:10:7: publish[1].secret: this secret is published twice to one place, first in smooch.yml:9:7; remove one of the two (case makes no difference in names)',
    ]);
  });

  test('more than GitHub keeps', () => {
    const entries = Array.from({ length: 101 }, (_, index) => `secret: S${index}, ${JWT}`);
    expect(problemsOf(manifest(...entries))).toEqual([
      'smooch.yml:109:5: publish[100]: this is one more than the 100 secrets that GitHub keeps in a repository',
    ]);
  });

  test('a token of an app, which v2 has not', () => {
    const text =
      'version: 1\napi: v2\napps: { a: { name: A } }\npublish: [{ secret: A, from: apps.a.token }]\n';
    expect(problemsOf(text)[0]).toContain('apps have a token in v1.1 only');
  });

  test('something else than a list', () => {
    const text = 'version: 1\napi: v2\napps: {}\npublish: { secret: A }\n';
    expect(problemsOf(text)[0]).toContain('must be a list, not a map; begin every publication with "- "');
  });

  test('what a variable holds is not told', () => {
    const [problem] = problemsOf(manifest(`secret: "\${SECRET}", ${JWT}`), {
      variables: { SECRET: 'hunter-2' },
    });
    expect(problem).toContain('the value of ${SECRET}');
    expect(problem).not.toContain('hunter');
  });
});

test.each(['..', '.', '../../actions', 'preview/..', './staging', 'a/./b', String.raw`a\..\b`])(
  'an environment named %s would lead to another place on GitHub',
  (environment) => {
    const problem = expect.stringMatching(/smooch\.yml:9:\d+: publish\[0\]\.environment: .*step of a path/);
    expect(problemsOf(manifest(`secret: A, ${JWT}, environment: '${environment}'`))).toEqual([problem]);
    const filled = manifest(`secret: A, ${JWT}, environment: "\${STAGE}"`);
    expect(problemsOf(filled, { variables: { STAGE: environment } })).toEqual([problem]);
  },
);

test.each(['preview/pr-7', '...', 'a..b', '.hidden', 'v1.2', 'größe & mehr'])(
  'an environment may be named %s',
  (environment) => {
    expect(problemsOf(manifest(`secret: A, ${JWT}, environment: '${environment}'`))).toEqual([]);
  },
);

test('an empty list of repositories says what it means', () => {
  const entry = `secret: A, ${JWT}, organization: acme, visibility: selected, repositories: []`;
  expect(warningsOf(manifest(entry))).toEqual([
    expect.stringMatching(/publish\[0\]\.repositories: .*no repository will see it/),
  ]);
});
