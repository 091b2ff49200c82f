/** A preview never writes or deletes what production, or another preview, has published, whatever its manifest says. */

import { describe, expect, test } from 'vitest';
import { TARGETS } from '../lifecycle/life.ts';
import { type Inputs, type World, world } from './world.ts';

function manifest(entries: readonly string[]): string {
  return `version: 1
api: v1.1
apps:
  support:
    name: Acme Support
    webhooks: { inbox: { target: "${TARGETS}/\${INSTANCE:-live}", triggers: ['message:appUser'] } }
    keys: { backend: { jwt: {} } }
publish:
${entries.map((entry) => `  - ${entry}`).join('\n')}
`;
}

/** What production publishes; some of it looks as if it were an instance's. */
const PRODUCTION = manifest([
  '{ secret: SMOOCH_JWT, from: apps.support.keys.backend.jwt }',
  '{ secret: SMOOCH_PR_42, from: apps.support.keys.backend.secret }',
  '{ variable: SMOOCH_APP_42, from: apps.support.id }',
  '{ variable: SMOOCH_WEBHOOK_PR_42, from: apps.support.webhooks.inbox.id }',
  '{ secret: JWT, environment: pr-42-live, from: apps.support.keys.backend.jwt }',
  '{ secret: ORG_PR_42, organization: acme, from: apps.support.keys.backend.jwt }',
  '{ secret: SMOOCH_PR_42, repository: acme/web, from: apps.support.keys.backend.jwt }',
]);

const FROM = 'from: apps.support.keys.backend.jwt';

/** What a pull request might write into its manifest, the instance that it runs as, and variables that it can set. */
const HOSTILE: readonly (readonly [string, string, Inputs?])[] = [
  ['the very name', `{ secret: SMOOCH_JWT, ${FROM} }`],
  ['the name in another case', `{ secret: smooch_jwt, ${FROM} }`],
  ['the name when there is an instance', `{ secret: "\${INSTANCE:+SMOOCH_JWT}", ${FROM} }`],
  ['nothing of the instance', `{ secret: "SMOOCH_JWT\${INSTANCE_ENV:+}", ${FROM} }`],
  ['the name from a variable', `{ secret: "\${NAME}", ${FROM} }`, { variables: 'NAME=SMOOCH_JWT' }],
  [
    'a variable that is called like that of the instance',
    `{ secret: "SMOOCH_\${INSTANCE_ENV}", ${FROM} }`,
    { variables: 'INSTANCE_ENV=JWT\nINSTANCE=' },
  ],
  [
    'a variable that asks for the instance',
    `{ secret: "\${NAME}", ${FROM} }`,
    { variables: 'NAME=${INSTANCE:+SMOOCH_JWT}' },
  ],
  [
    'an environment when there is an instance',
    `{ secret: JWT, environment: "pr-42\${INSTANCE:+-live}", ${FROM} }`,
  ],
  ['a digit behind the instance', `{ secret: "SMOOCH_\${INSTANCE_ENV}2", ${FROM} }`],
  [
    'a digit behind the instance, for a variable',
    `{ variable: "SMOOCH_WEBHOOK_\${INSTANCE_ENV}2", from: apps.support.id }`,
  ],
  [
    'an environment with a digit behind the instance',
    `{ secret: JWT, environment: "\${INSTANCE}2-live", ${FROM} }`,
  ],
  ['the same in another case', `{ secret: JWT, environment: "\${INSTANCE}2-LIVE", ${FROM} }`],
  ['an organization', `{ secret: "ORG_\${INSTANCE_ENV}2", organization: ACME, ${FROM} }`],
  ['another repository', `{ secret: "SMOOCH_\${INSTANCE_ENV}2", repository: Acme/Web, ${FROM} }`],
  [
    'this repository by its name',
    `{ secret: "SMOOCH_\${INSTANCE_ENV}2", repository: ACME/messaging, ${FROM} }`,
  ],
  [
    'a part of a word',
    `{ variable: "SMOOCH_\${INSTANCE_ENV}_42", from: apps.support.id }`,
    { instance: 'app' },
  ],
  ['a word', `{ secret: "SMOOCH_\${INSTANCE_ENV}", ${FROM} }`, { instance: 'JWT' }],
  [
    'the instance that production looks like',
    `{ secret: "SMOOCH_\${INSTANCE_ENV}", ${FROM} }`,
    { instance: 'pr-42' },
  ],
  [
    'an environment of that name',
    `{ secret: JWT, environment: "\${INSTANCE}", ${FROM} }`,
    { instance: 'pr-42-live' },
  ],
  ['another owner', `{ secret: "SMOOCH_\${INSTANCE_ENV}2", ${FROM} }`, { owner: 'somebody/else' }],
];

describe.concurrent('a preview whose manifest publishes to', () => {
  test.for(HOSTILE)(
    '%s leaves production as it is',
    async ([, entry, given = {}], { onTestFinished: end }) => {
      const { hub, emulator, run, write } = await inProduction(end);
      const [values, account] = [hub.values(), appTexts(emulator)];
      expect(Object.keys(values)).toHaveLength(7);
      await write(
        manifest([entry, '{ secret: "OWN_${INSTANCE_ENV}", from: apps.support.keys.backend.jwt }']),
      );
      const inputs = { instance: 'pr-4', prune: 'all', 'max-deletes': '99', ...given };
      const attempt = await run(inputs);
      // Refused before the first write, unless it came out as a name of its own.
      if (attempt.outcome.failed) expect([...attempt.accountWrites, ...attempt.githubWrites]).toEqual([]);
      expect(hub.values(), attempt.log).toMatchObject(values);
      // An app that the instance has from better days; its teardown believes the manifest no more than its making did.
      await write(manifest(['{ secret: "OWN_${INSTANCE_ENV}", from: apps.support.keys.backend.jwt }']));
      expect((await run(inputs)).outcome.failed).toBe(false);
      await write(manifest([entry]));
      await run({ ...inputs, mode: 'destroy', confirm: 'acme/messaging' });
      await run({ mode: 'sweep', ...given, instance: '' });
      expect(hub.values()).toEqual(values);
      expect(appTexts(emulator)).toEqual(account);
    },
  );
});

test.concurrent('a preview does not overwrite another one that has a longer name', async ({
  onTestFinished: end,
}) => {
  const { hub, emulator, run, succeed, write } = await world(
    manifest([`{ secret: "X_\${INSTANCE_ENV}", ${FROM} }`]),
    { end },
  );
  await succeed({ instance: 'pr-42' });
  const values = hub.values();
  await write(manifest([`{ secret: "X_\${INSTANCE_ENV}2", ${FROM} }`]));
  const { log } = await run({ instance: 'pr-4' });
  expect(log).toContain(
    'the instance pr-4 would overwrite the secret X_PR_42, which the instance pr-42 published',
  );
  await succeed({ mode: 'destroy', instance: 'pr-4' });
  expect(hub.values()).toEqual(values);
  expect(emulator.store.apps.size).toBe(1);
});

async function inProduction(end: (work: () => Promise<void>) => void): Promise<World> {
  const made = await world(PRODUCTION, { end, account: { switches: { headCheck: 'off' } } });
  await made.succeed();
  return made;
}

function appTexts({ store }: World['emulator']): string[] {
  return [...store.apps.values()].map(({ id, name, metadata, webhooks, keys }) =>
    JSON.stringify([id, name, metadata, [...webhooks], [...keys]]),
  );
}
