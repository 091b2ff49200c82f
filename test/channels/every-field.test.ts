/**
 * One manifest with a channel of every type that the API makes, and every field of it: made, changed in place where that
 * can be done, refused where it cannot, given back by an export, and taken away.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Mode } from '../../src/input-modes.ts';
import { CHANNEL_TYPES, type ChannelField } from '../../src/kinds/channel/types.ts';
import type { Api, Json } from '../../src/model.ts';
import { hasty } from '../proof/haste.ts';
import {
  expectNothingLeft,
  expectSound,
  type Inputs,
  inWorld,
  OWNER,
  type Ran,
  type World,
  writes,
} from '../proof/world.ts';
import { appNamed } from '../support/account.ts';
import { expectTokensKept } from './secrecy.ts';

hasty();

const APIS = ['v1.1', 'v2'] as const satisfies readonly Api[];

/** One field of a channel of one type. */
interface Place {
  readonly type: string;
  readonly name: string;
  readonly field: ChannelField;
}

/** All of them. */
function placesIn(api: Api): Place[] {
  return Object.entries(CHANNEL_TYPES[api]).flatMap(([type, { fields, external }]) =>
    external ? [] : Object.entries(fields).map(([name, field]) => ({ type, name, field })),
  );
}

const isHidden = ({ field }: Place): boolean => field.reading !== 'shown';
const isChangeable = ({ field }: Place): boolean => field.changeable;

/** What a field holds at first and what it is changed to. A credential of some length, with signs that encodings change. */
function valuesOf({ type, name, field }: Place, api: Api): readonly [Json, Json] {
  switch (field.form) {
    case 'truth':
      return [true, false];
    case 'colour':
      return ['00ff7f', 'abc'];
    case 'style':
      return ['tab', 'button'];
    case 'tier':
      return ['enterprise', api === 'v1.1' ? 'premium' : 'enterprise'];
    case 'texts':
      return [['https://a.example'], ['https://b.example', 'https://a.example']];
    case 'form':
      return [
        { enabled: true, fields: [{ type: 'email', name: 'mail', label: 'Mail' }] },
        { enabled: false },
      ];
    case 'text':
    case 'long':
    case 'block': {
      const text = `${type}/${name}+?${field.reading === 'shown' ? '' : 'x7'.repeat(44)}`;
      return [text, `${text}-anew`];
    }
  }
}

type Which = (place: Place) => boolean;

/** The manifest, and the variables that fill its hidden fields in; the values of those for which `anew` holds are new. */
function everyField(
  api: Api,
  anew: Which = () => false,
): { text: string; variables: string; tokens: string[] } {
  const channels: Record<string, Record<string, Json>> = {};
  const variables: string[] = [];
  const tokens: string[] = [];
  for (const place of placesIn(api)) {
    const { type, name } = place;
    const value = valuesOf(place, api)[anew(place) ? 1 : 0];
    const variable = `${type}_${name}`.toUpperCase();
    const written = isHidden(place) ? `\${${variable}}` : value;
    channels[type] = { ...(channels[type] ?? { type }), [name]: written };
    if (!isHidden(place) || typeof value !== 'string') continue;
    variables.push(`${variable}=${value}`);
    if (place.field.reading === 'secret') tokens.push(value);
  }
  const support = { name: 'Support', channels };
  const text = stringify({ version: 1, api, owner: OWNER, apps: { support } });
  return { text, variables: variables.join('\n'), tokens };
}

/** Runs a mode on the manifest in which some fields are new; nothing of it lets a credential out. */
async function run(world: World, mode: Mode, api: Api, anew?: Which, inputs: Inputs = {}): Promise<Ran> {
  const { text, variables, tokens } = everyField(api, anew);
  await world.write(text);
  const ran = await world.run(mode, { variables, ...inputs });
  expectSound(ran, world.emulator);
  expectTokensKept(ran, world.emulator, [...tokens, ...everyField(api).tokens]);
  return ran;
}

async function succeed(...given: Parameters<typeof run>): Promise<Ran> {
  const ran = await run(...given);
  expect(ran.outcome.failed, ran.log).toBe(false);
  return ran;
}

const channelsIn = ({ emulator }: World): ReturnType<typeof appNamed>['integrations'] =>
  appNamed(emulator, 'Support').integrations;
const idsIn = (world: World): string[] => [...channelsIn(world).keys()].sort();

/** What the account holds of the declared fields, by type and field. */
function heldIn(world: World, places: readonly Place[]): Json[] {
  const byType = new Map([...channelsIn(world).values()].map((channel) => [channel.type, channel]));
  return places.map(({ type, name }) => {
    const channel = byType.get(type);
    return (name === 'showAIDisclaimer' ? channel?.showAIDisclaimer : channel?.fields[name]) ?? null;
  });
}

describe.each(APIS)('%s, a channel of every type with every field', (api) => {
  const places = placesIn(api);
  const types = [...new Set(places.map(({ type }) => type))];
  const movable = places.filter((place) => {
    const [before, after] = valuesOf(place, api);
    return before !== after;
  });

  test('is made as declared, and then nothing is written any more', async () => {
    await inWorld('', async (world) => {
      await succeed(world, 'apply', api);
      expect([...channelsIn(world).values()].map(({ type }) => type).sort()).toEqual(types.toSorted());
      expect(heldIn(world, places)).toEqual(places.map((place) => valuesOf(place, api)[0]));
      const before = world.emulator.requests.length;
      const again = await succeed(world, 'apply', api);
      expect(again.outcome.plan?.changes).toEqual([]);
      expect(writes(world.emulator, before)).toEqual([]);
    });
  });

  test('shows a new value as one change, and refuses what only a new channel could have', async () => {
    await inWorld('', async (world) => {
      await succeed(world, 'apply', api);
      const start = world.emulator.requests.length;
      for (const place of movable) {
        const { type, name } = place;
        const only: Which = (other) => other.type === type && other.name === name;
        const { outcome } = await succeed(world, 'plan', api, only, { 'allow-replace': 'true' });
        const [before, after] = isHidden(place) ? ['(secret)', '(secret)'] : valuesOf(place, api);
        const address = `apps.support.channels.${type}`;
        expect(outcome.plan?.changes).toMatchObject([
          {
            address,
            action: isChangeable(place) ? 'update' : 'replace',
            fields: [{ path: name, before, after }],
          },
        ]);
        if (isChangeable(place)) continue;
        const refused = await run(world, 'apply', api, only);
        expect(refused.outcome.failed).toBe(true);
        expect(refused.log).toContain(`${address}.${name}`);
        expect(refused.log).toContain('allow-replace: true');
      }
      expect(writes(world.emulator, start)).toEqual([]);
    });
  });

  test('is changed in place wherever that can be done', async () => {
    await inWorld('', async (world) => {
      await succeed(world, 'apply', api);
      const ids = idsIn(world);
      const start = world.emulator.requests.length;
      const { outcome } = await succeed(world, 'apply', api, isChangeable);
      const changed = outcome.plan?.changes ?? [];
      expect(new Set(changed.map(({ action }) => action))).toEqual(new Set(['update']));
      const paths = writes(world.emulator, start);
      // Beside one request for each channel, the fingerprints are written.
      expect(paths.filter((line) => line.includes('/integrations/'))).toHaveLength(changed.length);
      expect(paths).toHaveLength(changed.length + 1);
      expect(idsIn(world)).toEqual(ids);
      expect(heldIn(world, places)).toEqual(
        places.map((place) => valuesOf(place, api)[isChangeable(place) ? 1 : 0]),
      );
      await expectNothingLeft(world, { variables: everyField(api, isChangeable).variables });
    });
  });

  test('is made anew for the rest, where that is allowed', async () => {
    await inWorld('', async (world) => {
      await succeed(world, 'apply', api);
      const isFixed: Which = (place) => !isChangeable(place);
      const inputs = { 'allow-replace': 'true', 'max-deletes': '0' };
      const { outcome } = await succeed(world, 'apply', api, isFixed, inputs);
      const fixed = new Set(movable.filter(isFixed).map(({ type }) => `apps.support.channels.${type}`));
      expect(new Set(outcome.plan?.changes.map(({ address, action }) => `${action} ${address}`))).toEqual(
        new Set([...fixed].map((address) => `replace ${address}`)),
      );
      expect(heldIn(world, places)).toEqual(
        places.map((place) => valuesOf(place, api)[isFixed(place) ? 1 : 0]),
      );
      await expectNothingLeft(world, { variables: everyField(api, isFixed).variables });
    });
  });

  test('is given back by an export without its secrets, which then adopts it and changes nothing', async () => {
    await inWorld('', async (world) => {
      await succeed(world, 'apply', api);
      const { outcome } = await succeed(world, 'export', api, undefined, { 'export-file': 'exported.yml' });
      const exported = await readFile(path.resolve(world.workspace, outcome.exported ?? ''), 'utf8');
      for (const token of everyField(api).tokens) expect(exported).not.toContain(token);
      for (const type of types) expect(exported).toContain(`type: ${type}\n`);
      await world.write(exported);
      const given = [...exported.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => `${name}=given`);
      // As if people had made it all.
      const app = appNamed(world.emulator, 'Support');
      for (const name of Object.keys(app.metadata)) delete app.metadata[name];
      const planned = await world.run('plan', { variables: given.join('\n') });
      expect(planned.outcome.failed, planned.log).toBe(false);
      const changes = planned.outcome.plan?.changes ?? [];
      expect(changes.map(({ action }) => action)).toEqual(['app', ...types].map(() => 'adopt'));
      expect(changes.flatMap(({ fields }) => fields)).toEqual([]);
    });
  });

  test('goes when it is pruned, and what people made stays', async () => {
    await inWorld('', async (world) => {
      await succeed(world, 'apply', api);
      const app = appNamed(world.emulator, 'Support');
      const { id } = world.emulator.store.addIntegration(app, {
        type: 'telegram',
        fields: { token: 'theirs' },
      });
      await world.write(stringify({ version: 1, api, owner: OWNER, apps: { support: { name: 'Support' } } }));
      const { outcome, log } = await world.run('apply', { prune: 'owned' });
      expect(outcome.failed, log).toBe(false);
      expect(idsIn(world)).toEqual([id]);
      expect(Object.keys(app.metadata).filter((name) => /channel|print/.test(name))).toEqual([]);
      await expectNothingLeft(world, { prune: 'owned' });
    });
  });
});
