/** Message templates (v1.1), from the manifest to the account and back. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemsOf, v1App, v2App } from '../manifest/reading.ts';
import { expectNothingLeft, inWorld, OWNER, type Ran, type World } from '../proof/world.ts';
import { appNamed } from '../support/account.ts';

const HELLO = '{ type: text, text: "Hello!", actions: [{ type: reply, text: Hi, payload: HI }] }';
const PICTURE = '{ type: image, mediaUrl: "https://acme.example/a.png" }';

function manifest(...lines: readonly string[]): string {
  const head = `version: 1\napi: v1.1\nowner: ${OWNER}\napps:\n  support:\n    name: Support\n`;
  const templates = lines.map((line) => `      ${line}\n`).join('');
  return lines.length === 0 ? head : `${head}    templates:\n${templates}`;
}

async function applied(world: World, inputs = {}): Promise<Ran> {
  const ran = await world.run('apply', inputs);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

const changesOf = ({ outcome }: Ran): string[] =>
  (outcome.plan?.changes ?? []).map(({ action, address }) => `${action} ${address}`);

const templatesOf = ({ emulator }: World) => [...appNamed(emulator, 'Support').templates.values()];

test('are created, changed in place, and are as declared in the next run', async () => {
  await inWorld(
    manifest(`welcome: { message: ${HELLO} }`, `logo: { name: Logo, message: ${PICTURE} }`),
    async (world) => {
      expect(changesOf(await applied(world))).toEqual([
        'create apps.support',
        'create apps.support.templates.welcome',
        'create apps.support.templates.logo',
      ]);
      expect(
        templatesOf(world)
          .map(({ name, message }) => [name, message['type']])
          .sort(),
      ).toEqual([
        ['Logo', 'image'],
        ['welcome', 'text'],
      ]);
      await expectNothingLeft(world);
      const [before] = templatesOf(world).filter(({ name }) => name === 'welcome');
      await world.write(manifest('welcome: { name: Welcome, message: { type: text, text: "Good day!" } }'));
      const ran = await applied(world);
      expect(ran.outcome.plan?.changes).toMatchObject([
        { action: 'update', fields: [{ path: 'name' }, { path: 'message.text', after: 'Good day!' }] },
      ]);
      expect(templatesOf(world)).toContainEqual(expect.objectContaining({ id: before?.id, name: 'Welcome' }));
      await expectNothingLeft(world);
    },
  );
});

test('one of the name is adopted, one that has left the manifest is pruned, and a stranger’s is left alone', async () => {
  await inWorld(manifest(), async (world) => {
    await applied(world);
    const app = appNamed(world.emulator, 'Support');
    const message = { role: 'appMaker', type: 'text', text: 'Hello!' };
    const { id } = world.emulator.store.addTemplate(app, { name: 'welcome', message });
    world.emulator.store.addTemplate(app, { name: 'theirs', message });
    await world.write(
      manifest('welcome: { message: { type: text, text: "Hello!" } }', `logo: { message: ${PICTURE} }`),
    );
    expect(changesOf(await applied(world))).toEqual([
      'adopt apps.support.templates.welcome',
      'create apps.support.templates.logo',
    ]);
    await world.write(manifest('welcome: { message: { type: text, text: "Hello!" } }'));
    expect(changesOf(await applied(world, { prune: 'owned' }))).toEqual([
      'delete apps.support.templates.logo',
    ]);
    expect(
      templatesOf(world)
        .map((one) => one.name)
        .sort(),
    ).toEqual(['theirs', 'welcome']);
    expect(templatesOf(world).map((one) => one.id)).toContain(id);
  });
});

test('a lost answer to a create does not double one, however the vendor takes two of a name', async () => {
  for (const templateNames of ['unique', 'any'] as const) {
    await inWorld(
      manifest(`welcome: { message: ${HELLO} }`),
      async (world) => {
        world.emulator.faults.add({
          kind: 'reset-after',
          method: 'POST',
          path: '/*/apps/*/templates',
          times: 1,
        });
        await world.run('apply');
        await applied(world);
        expect(templatesOf(world)).toHaveLength(1);
        await expectNothingLeft(world);
      },
      { switches: { templateNames } },
    );
  }
});

test('an exported manifest has them, and adopts them without a change', async () => {
  await inWorld(
    manifest(`welcome: { message: ${HELLO} }`, `logo: { name: Logo, message: ${PICTURE} }`),
    async (world) => {
      await applied(world);
      const { outcome } = await world.run('export', {
        'export-file': 'exported.yml',
        api: 'v1.1',
        owner: OWNER,
      });
      expect(outcome.failed).toBe(false);
      const text = await readFile(path.join(world.workspace, 'exported.yml'), 'utf8');
      expect(text).toMatch(/templates:\n {6}(welcome|logo):/);
      await world.write(text);
      await expectNothingLeft(world);
    },
  );
});

test('mistakes are named with what to write', () => {
  expect(problemsOf(v1App('templates: { a: { message: Hello } }'))).toEqual([
    expect.stringContaining('apps.support.templates.a.message: a message is a map with a type'),
  ]);
  expect(
    problemsOf(v1App(`templates: { a: { message: ${HELLO} }, b: { name: a, message: ${HELLO} } }`)),
  ).toEqual([expect.stringContaining('apps.support.templates.a has the same name')]);
  expect(problemsOf(v2App(`templates: { a: { message: ${HELLO} } }`))).toEqual([
    expect.stringContaining('templates exists in v1.1 only'),
  ]);
});
