/**
 * Whatever differs, and however the manifest is laid out: what `accept` wrote no longer differs, what it left is what a check finds,
 * and no other line has changed.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Json } from '../../src/model.ts';
import { oddText } from '../support/odd-texts.ts';
import { assertNoSecrets } from '../support/secrets.ts';
import { MANIFEST } from '../support/workspace.ts';
import { hasty } from './haste.ts';
import { type Chance, chanceFor, EFFORT, expectMet, SEED, tell } from './seed.ts';
import { expectSound, inWorld, OWNER, TARGETS, type World, writes } from './world.ts';

hasty();

const CASES = 30 * EFFORT;

const seen = { manifests: 0, 'fields accepted': 0, 'fields left': 0, 'files with line ends of Windows': 0 };
afterAll(() => {
  tell('accept', seen);
  expectMet(seen);
});

type JsonObject = { readonly [key: string]: Json };

interface Line {
  readonly text: string;
  /** The addresses of the fields that are on it. */
  readonly fields: readonly string[];
}

/** Lays a manifest out in some way. */
class Layout {
  readonly #chance: Chance;
  #comments = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  map(value: JsonObject, address: string, indent: string): Line[] {
    return Object.entries(value).flatMap(([key, inner]) => {
      const at = address === '' ? key : `${address}.${key}`;
      return [...this.#between(indent), ...this.#entry(key, inner, at, indent)];
    });
  }

  #entry(key: string, value: Json, at: string, indent: string): Line[] {
    const head = `${indent}${keyText(key)}:`;
    const isCollection = typeof value === 'object' && value !== null;
    const isDeep = at.split('.').length > 3;
    if (!isCollection || (isDeep && this.#chance.happens(0.3)))
      return [{ text: `${head} ${this.#flow(value)}${this.#comment()}`, fields: fieldsIn(value, at) }];
    const deeper = `${indent}${this.#chance.pick(['  ', '    '])}`;
    // An empty list moves up to its key.
    const first = { text: `${head}${this.#comment()}`, fields: Array.isArray(value) ? [at] : [] };
    if (!Array.isArray(value)) return [first, ...this.map(value as JsonObject, at, deeper)];
    const dash = this.#chance.happens(0.5) ? indent : deeper;
    const items = value.flatMap((item: Json) => [
      ...this.#between(dash),
      { text: `${dash}- ${this.#flow(item)}${this.#comment()}`, fields: [at] },
    ]);
    return [first, ...items];
  }

  #flow(value: Json): string {
    if (typeof value === 'string') return this.#text(value.replaceAll('$', '$$$$'));
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const space = this.#chance.pick(['', ' ']);
    if (Array.isArray(value))
      return `[${space}${value.map((one: Json) => this.#flow(one)).join(', ')}${space}]`;
    const entries = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${this.#flow(inner)}`);
    return `{${space}${entries.join(', ')}${space}}`;
  }

  #text(text: string): string {
    const plain = stringify([text], { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(2, -2);
    const style = this.#chance.pick(['plain', 'single', 'double']);
    if (style === 'plain' && !/\n/.test(plain)) return plain;
    if (style === 'single' && /^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text);
  }

  #comment(): string {
    return this.#chance.happens(0.3) ? `${this.#chance.pick([' ', '   '])}# ${this.#remark()}` : '';
  }

  #between(indent: string): Line[] {
    const lines = [
      ...(this.#chance.happens(0.15) ? [''] : []),
      ...(this.#chance.happens(0.15) ? [`${indent}# ${this.#remark()}`] : []),
    ];
    return lines.map((text) => ({ text, fields: [] }));
  }

  #remark(): string {
    this.#comments += 1;
    return `remark ${this.#comments}: "a", {b}`;
  }
}

function keyText(key: string): string {
  return /^[\w:-]*\w$/.test(key) ? key : JSON.stringify(key);
}

/** The addresses of all fields of a value on one line. */
function fieldsIn(value: Json, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => fieldsIn(inner, `${at}.${key}`))];
}

const TRIGGERS = ['message:appUser', 'conversation:start', 'conversation:read', 'typing:appUser'];
const WORDS = ['care', '7', 'true', 'a: b', "it's", '#1', '$5', 'https://a.acme.example/b?c=d'];

/** A manifest of one to three apps. */
function manifestFor(chance: Chance): JsonObject {
  const keys = ['support', 'sales', 'care'].slice(0, 1 + chance.below(3));
  const hasDefaults = chance.happens(0.4);
  const settings = { maskCreditCardNumbers: false, useAnimalNames: true };
  return {
    version: 1,
    api: 'v1.1',
    owner: OWNER,
    ...(hasDefaults ? { defaults: { settings, metadata: { shared: chance.pick(WORDS) } } } : {}),
    apps: Object.fromEntries(keys.map((key) => [key, appFor(key, chance)])),
  };
}

function appFor(key: string, chance: Chance): JsonObject {
  const some = <T extends JsonObject>(value: T): T | JsonObject => (chance.happens(0.75) ? value : {});
  return {
    name: `The ${key}`,
    ...some({ settings: { echoPostback: true, conversationRetentionSeconds: 90 } }),
    ...some({ metadata: { team: chance.pick(WORDS), 'a.b c': chance.pick([1, true, 'x']) } }),
    ...some({
      webhooks: {
        inbox: {
          target: `${TARGETS}/${key}/inbox`,
          triggers: TRIGGERS.slice(chance.below(3)),
          ...some({ includeClient: chance.happens(0.5) }),
        },
        outbox: { target: `${TARGETS}/${key}/outbox`, triggers: TRIGGERS.slice(0, 1) },
      },
    }),
    ...some({
      channels: {
        site: {
          type: 'web',
          displayName: 'Site',
          brandColor: '65758e',
          fixedIntroPane: false,
          originWhitelist: ['https://a.acme.example', 'https://b.acme.example'],
        },
      },
    }),
    ...some({ menu: { items: [{ type: 'link', text: 'Shop', uri: 'https://acme.example' }] } }),
    ...some({ templates: { hello: { message: { type: 'text', text: 'Hello!' } } } }),
  };
}

/** Changes the account behind the manifest's back; `texts`: what people have typed there. */
function drift({ emulator }: World, texts: readonly string[], chance: Chance): void {
  const text = (): string => chance.pick(texts);
  const may = (change: () => void): void => {
    if (chance.happens(0.4)) change();
  };
  for (const app of emulator.store.apps.values()) {
    may(() => {
      app.name = text();
    });
    for (const name of Object.keys(app.settings))
      may(() => Object.assign(app.settings, { [name]: name.endsWith('Seconds') ? 7 : !app.settings[name] }));
    for (const name of Object.keys(app.metadata).filter((one) => !one.startsWith('provision_'))) {
      may(() => Object.assign(app.metadata, { [name]: chance.pick([text(), text(), 5, false, '5']) }));
      if (chance.happens(0.1)) delete app.metadata[name];
    }
    for (const webhook of app.webhooks.values()) {
      may(() => Object.assign(webhook, { triggers: TRIGGERS.filter(() => chance.happens(0.5)) }));
      may(() => Object.assign(webhook, { includeSource: chance.happens(0.5) }));
      may(() => {
        webhook.target = `${webhook.target}${chance.pick(['/new', '?token=correct-horse-battery', '?a=b'])}`;
      });
    }
    for (const channel of app.integrations.values()) {
      if (channel.type !== 'web') continue;
      may(() => {
        channel.displayName = text();
      });
      may(() => {
        const originWhitelist = chance.pick([['https://b.acme.example'], ['https://c.acme.example', text()]]);
        channel.fields = { ...channel.fields, brandColor: '0f0f0f', fixedIntroPane: true, originWhitelist };
      });
    }
    const { menu } = app;
    if (menu !== undefined)
      may(() => {
        app.menu = menu.map((one) => ({ ...(one as object), text: text() }));
      });
    for (const template of app.templates.values())
      may(() => {
        template.message = { ...template.message, text: text() };
      });
  }
}

/** The texts of lines that are there in this order. */
function isWithin(lines: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return lines.every((line) => {
    const found = all.indexOf(line, at);
    at = found + 1;
    return found !== -1;
  });
}

async function holds(world: World, name: string, texts: readonly string[]): Promise<void> {
  const chance = chanceFor(`accept ${name}`);
  const manifest = manifestFor(chance);
  const lines = new Layout(chance).map(manifest, '', '');
  const end = chance.pick(['\n', '\n', '\r\n']);
  const before = lines.map(({ text }) => text).join(end) + chance.pick(['', end]);
  await world.write(before);
  const applied = await world.run('apply');
  expect(applied.outcome.failed, `${applied.log}\n${before}`).toBe(false);
  drift(world, texts, chance);
  const planned = await world.run('plan');
  const start = world.emulator.requests.length;
  const ran = await world.run('accept');
  expectSound(ran, world.emulator);
  expect(ran.outcome.failed, ran.log).toBe(false);
  expect(writes(world.emulator, start)).toEqual([]);
  const after = await readFile(path.join(world.workspace, MANIFEST), 'utf8');
  const accepted = new Set((ran.outcome.accepted ?? []).map(({ address }) => address));
  const left = new Set((ran.outcome.left ?? []).map(({ address }) => address));

  const shown = `${before}\n=> ${ran.log}\n${after}`;
  expect([...accepted, ...left].toSorted(), shown).toEqual(fieldsOf(planned.outcome.plan?.changes));
  // One value that a manifest does not take keeps no other from being written.
  for (const { message } of ran.outcome.left ?? [])
    expect(message, shown).toMatch(/^A manifest does not take|credential|holds a secret|without a loss/);
  expect(() => parse(after) as unknown, shown).not.toThrow();
  const checked = await world.run('plan');
  expect(fieldsOf(checked.outcome.plan?.changes), `${shown}\n${checked.log}`).toEqual([...left].toSorted());
  // A line in brackets holds more than one field, and may get another that the app had from the defaults.
  const isTouched = ({ fields }: Line): boolean =>
    fields.some((field) =>
      [...accepted].some((one) => `${field}.`.startsWith(`${one}.`) || one.startsWith(`${field}.`)),
    );
  // A blank line inside of a list that is empty now goes with it.
  const kept = lines.filter((line) => line.text !== '' && !isTouched(line)).map(({ text }) => text);
  expect(isWithin(kept, after.split(end)), shown).toBe(true);
  for (const [remark] of before.matchAll(/# remark \d+/g)) {
    const line = lines.find(({ text }) => text.includes(remark));
    if (line !== undefined && !line.text.trimStart().startsWith('-')) expect(after, shown).toContain(remark);
  }
  if (end === '\r\n') expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(after).not.toContain('correct-horse-battery');
  assertNoSecrets({ code: 0, signal: null, stdout: after, stderr: '' }, world.emulator.secrets);
  seen.manifests += 1;
  seen['fields accepted'] += accepted.size;
  seen['fields left'] += left.size;
  if (end === '\r\n') seen['files with line ends of Windows'] += 1;
}

function fieldsOf(
  changes: readonly {
    readonly address: string;
    readonly fields: readonly { readonly path: string }[];
  }[] = [],
): string[] {
  return changes
    .flatMap(({ address, fields }) => fields.map(({ path: field }) => `${address}.${field}`))
    .toSorted();
}

test('what is accepted no longer differs, and everything else stays as it is written', async () => {
  const property = fc.asyncProperty(
    fc.nat().map(String),
    fc.array(oddText, { minLength: 1, maxLength: 4 }),
    (name, texts) => inWorld('', (world) => holds(world, name, texts)),
  );
  await fc.assert(property, { seed: SEED, numRuns: CASES, interruptAfterTimeLimit: 50_000 });
}, 60_000);
