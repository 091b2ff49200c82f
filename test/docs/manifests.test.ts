/** Every manifest on the pages and in `examples/` is valid, and an apply of it leaves nothing to do. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { Api } from '../../src/model.ts';
import { problemsOf, warningsOf } from '../manifest/reading.ts';
import { type Inputs, type World, world } from '../publish/world.ts';
import { ROOT } from '../support/product.ts';
import { TARGETS } from '../support/targets.ts';
import { MANIFESTS } from './snippets.ts';

/** What manifests take from outside. */
const variables = {
  TWILIO_ACCOUNT_SID: 'AC0f3b',
  TWILIO_AUTH_TOKEN: 'twilio-token-0f3b',
  TWILIO_PHONE_NUMBER_SID: 'PN0f3b',
  WHATSAPP_ACCOUNT_ID: '4711',
  WHATSAPP_TOKEN: 'whatsapp-token-0f3b',
};

const EXAMPLES = readdirSync(path.join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({
    name: `examples/${name}`,
    text: readFileSync(path.join(ROOT, 'examples', name), 'utf8'),
  }));
const ALL = [...MANIFESTS, ...EXAMPLES].map(({ name, text }) => ({ name, text }));

const generationOf = (text: string): Api => (parse(text) as { readonly api: Api }).api;
const inGeneration = (text: string, api: Api): string => text.replace(/^api: .*/m, `api: ${api}`);

/** Each manifest in its generation, and in the other one where it is valid there as well (app keys require an `id` in v1.1). */
const APPLIED = ALL.flatMap(({ name, text }) =>
  (['v1.1', 'v2'] as const)
    .filter((api) => api === generationOf(text) || isValidIn(text, api))
    .map((api) => ({ name, api, text: inGeneration(text, api) })),
);

function isValidIn(text: string, api: Api): boolean {
  return !text.includes('.own.jwt') && problemsOf(inGeneration(text, api), { variables }).length === 0;
}

test('there are manifests of both generations', () => {
  expect(ALL.length).toBeGreaterThan(15);
  expect(new Set(ALL.map(({ text }) => generationOf(text)))).toEqual(new Set(['v1.1', 'v2']));
});

describe.each(ALL)('$name', ({ text }) => {
  test('is valid, without a warning', () => {
    expect(problemsOf(text, { variables })).toEqual([]);
    expect(warningsOf(text, { variables })).toEqual([]);
  });

  test('says who owns what it creates', () => {
    expect(parse(text)).toMatchObject({ owner: expect.stringMatching(/^acme\//) });
  });
});

test('each example has an owner and apps of its own, and says what it is for', () => {
  const owned = EXAMPLES.map(({ text }) => {
    const { owner, apps } = parse(text) as { owner: string; apps: Record<string, { name: string }> };
    return [owner, ...Object.entries(apps).flatMap(([key, { name }]) => [key, name])];
  });
  expect(owned.flat()).toEqual([...new Set(owned.flat())]);
  for (const { name, text } of EXAMPLES) expect(text, name).toMatch(/^# yaml-.*\n#\n# [A-Z].*\.\n/);
});

test.each(APPLIED)('$name: an apply with $api leaves nothing to do', async ({ text }) => {
  const around = await world('', { end: onTestFinished });
  const { manifest, inputs } = prepared(around, text);
  await around.write(manifest);
  const { outcome } = await around.succeed(inputs);
  expect(outcome.changed).toBe(true);
  await around.rest(inputs);
});

/** The manifest with targets that answer, and in the account what it says exists already. */
function prepared({ emulator: { store } }: World, text: string): { manifest: string; inputs: Inputs } {
  const inputs = {
    variables: Object.entries(variables)
      .map((one) => one.join('='))
      .join('\n'),
  };
  const reachable = text.replaceAll(/(\btarget: .*?)https:\/\/[\w.-]+/g, `$1${TARGETS}`);
  const manifest = reachable.replaceAll(/(?<=\bid: )[0-9a-f]{24}/g, () => store.addApp({ name: 'Bound' }).id);
  if (text.includes('external: true, name: zd-agentWorkspace')) {
    const name = /^ {4}name: (.*)$/m.exec(text)?.[1] ?? '';
    const switchboard = store.addSwitchboard(store.addApp({ name }));
    store.addSwitchboardIntegration(switchboard, {
      name: 'zd-agentWorkspace',
      integrationType: 'zd:agentWorkspace',
      integrationId: store.newId(),
      deliverStandbyEvents: false,
    });
  }
  if (!text.includes('.own.jwt')) return { manifest, inputs };
  const { id, secret } = store.addKey(store.addApp({ name: 'Acme Support' }), 'given');
  const appKeys = { 'key-id': '', 'key-secret': '', 'app-keys': `support=${id}:${secret}` };
  return { manifest, inputs: { ...inputs, ...appKeys } };
}
