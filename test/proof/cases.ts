/** Random accounts and manifests that have much to do with each other, as plain data that shrinks to something readable. */

import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Switches } from '../../src/emulator/switches.ts';
import type { Api, Scalar } from '../../src/model.ts';
import {
  type AccountChannel,
  accountChannel,
  CHANNEL_KEYS,
  channelSwitches,
  type DeclaredChannel,
  declaredChannel,
  fillChannels,
} from './channel-cases.ts';
import { OWNER, TARGETS } from './world.ts';

const APP_KEYS = ['alpha', 'beta', 'gamma'] as const;
const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta'] as const;
const WEBHOOK_KEYS = ['inbox', 'audit', 'copy'] as const;
const KEY_NAMES = ['backend', 'mobile', 'web'] as const;
const TRIGGERS = ['conversation:start', 'message:appUser', 'postback'] as const;
const PATHS = ['/one', '/two', '/three', '/four'] as const;
const METADATA = ['team', 'stage', 'size'] as const;
const SETTINGS = ['maskCreditCardNumbers', 'useAnimalNames', 'echoPostback'] as const;

/** Whose an app of the account says it is. `half` carries marks, but no owner. */
export type Marks = 'none' | 'ours' | 'foreign' | 'instance' | 'half';

interface WebhookFields {
  readonly path: string;
  readonly triggers: readonly string[];
  readonly includeClient: boolean;
}

/** An app as the account holds it before the run. `as` is the manifest key, of now or of long ago. */
export interface AccountApp {
  readonly name: string;
  readonly marks: Marks;
  readonly as: string;
  readonly protect: boolean;
  readonly metadata: Readonly<Record<string, Scalar>>;
  readonly settings: Readonly<Record<string, boolean | number>>;
  /** `recordedAs`: the marks say that it stands for this manifest key. */
  readonly webhooks: readonly (WebhookFields & { readonly recordedAs: string | undefined })[];
  readonly keys: readonly { readonly name: string; readonly recordedAs: string | undefined }[];
  readonly channels: readonly AccountChannel[];
  /** Marks whose webhook or channel is gone. */
  readonly stale: readonly string[];
}

/** An app as the manifest declares it. */
export interface DeclaredApp {
  readonly name: string;
  /** Pinned to the account's app of this number, where there is one. */
  readonly pin: number | undefined;
  readonly protect: boolean | undefined;
  readonly metadata: Readonly<Record<string, Scalar | null>>;
  readonly settings: Readonly<Record<string, boolean | number | null>>;
  readonly webhooks: Readonly<
    Record<
      string,
      { path: string; triggers: readonly string[] | undefined; includeClient: boolean | undefined }
    >
  >;
  readonly keys: Readonly<Record<string, 'plain' | 'signed' | 'asked'>>;
  readonly channels: Readonly<Record<string, DeclaredChannel>>;
}

/** All that one case of the proof depends on. */
export interface Case {
  readonly account: readonly AccountApp[];
  readonly manifest: Readonly<Record<string, DeclaredApp>>;
  readonly prune: 'none' | 'owned' | 'all';
  readonly allowReplace: boolean;
  readonly switches: Partial<Switches>;
}

const some = <T>(of: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.subarray([...of], { maxLength: most });

/** Mostly nothing; `undefined` is what a value shrinks to. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const entries = <K extends string, V>(
  keys: readonly K[],
  value: fc.Arbitrary<V>,
  most: number = keys.length,
): fc.Arbitrary<Record<string, V>> =>
  some(keys, most).chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((key) => [key, value])) as Record<string, fc.Arbitrary<V>>),
  );

const scalar: fc.Arbitrary<Scalar> = fc.constantFrom('care', 'sales', 7, true, '');

const accountApp: fc.Arbitrary<AccountApp> = fc.record({
  name: fc.constantFrom(...NAMES),
  marks: fc.constantFrom<Marks>('ours', 'none', 'foreign', 'instance', 'half'),
  as: fc.constantFrom(...APP_KEYS, 'gone'),
  protect: fc.constantFrom(false, false, false, true),
  metadata: entries(METADATA, scalar),
  settings: fc.oneof(
    entries(SETTINGS, fc.boolean()),
    fc.record({ conversationRetentionSeconds: fc.constantFrom(3600, 7200) }),
  ),
  webhooks: fc.array(
    fc.record({
      path: fc.constantFrom(...PATHS, '/one/'),
      triggers: some(TRIGGERS, 3),
      includeClient: fc.boolean(),
      recordedAs: fc.option(fc.constantFrom(...WEBHOOK_KEYS, 'gone'), { nil: undefined }),
    }),
    { maxLength: 4 },
  ),
  keys: fc.array(
    fc.record({
      name: fc.constantFrom(...KEY_NAMES),
      recordedAs: fc.option(fc.constantFrom(...KEY_NAMES, 'gone'), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  channels: fc.array(accountChannel('v1.1'), { maxLength: 4 }),
  stale: some([...WEBHOOK_KEYS.map((key) => `webhook_${key}`), 'channel_bot'], 1),
});

const declaredWebhook = fc.record({
  triggers: seldom(some(TRIGGERS, 3)),
  includeClient: seldom(fc.boolean()),
});

/** No two webhooks of an app with one target: that is the manifest's own mistake, and tested there. */
const declaredWebhooks: fc.Arbitrary<DeclaredApp['webhooks']> = fc
  .tuple(
    fc.shuffledSubarray([...PATHS], { maxLength: 3 }),
    fc.array(declaredWebhook, { minLength: 3, maxLength: 3 }),
  )
  .map(([paths, webhooks]) =>
    Object.fromEntries(
      paths.map((path, at) => [
        WEBHOOK_KEYS[at] ?? 'inbox',
        { path, triggers: webhooks[at]?.triggers, includeClient: webhooks[at]?.includeClient },
      ]),
    ),
  );

const declaredApp: fc.Arbitrary<DeclaredApp> = fc.record({
  name: fc.constantFrom(...NAMES),
  pin: seldom(fc.nat({ max: 3 })),
  protect: seldom(fc.boolean()),
  metadata: entries(METADATA, fc.option(scalar)),
  settings: fc.oneof(
    entries(SETTINGS, fc.option(fc.boolean())),
    fc.record({ conversationRetentionSeconds: fc.constantFrom<(number | null)[]>(3600, null) }),
  ),
  webhooks: declaredWebhooks,
  keys: entries(KEY_NAMES, fc.constantFrom<('plain' | 'signed' | 'asked')[]>('plain', 'signed', 'asked')),
  channels: entries(CHANNEL_KEYS, declaredChannel('v1.1'), 3),
});

const switches: fc.Arbitrary<Partial<Switches>> = fc.record({
  metadataUpdate: fc.constantFrom('replace', 'merge'),
  settingsUpdate: fc.constantFrom('merge', 'replace'),
  nullInUpdate: fc.constantFrom('removes', 'ignored', 'refused'),
  defaultSettings: fc.constantFrom('shown', 'absent'),
  emptyMetadata: fc.constantFrom('absent', 'empty', 'null'),
  duplicateTarget: fc.constantFrom('error', 'return-existing', 'allow'),
  listOrder: fc.constantFrom('ascending', 'descending', 'random'),
  triggerOrder: fc.constantFrom('as-sent', 'reversed'),
  keyCreateStatus: fc.constantFrom(201, 200),
  ...channelSwitches,
});

/** Random cases about the channels of one app, which the manifest means. */
export function channelCase(api: Api): fc.Arbitrary<Case> {
  const nothing = { protect: false, metadata: {}, settings: {}, webhooks: [], keys: [], stale: [] } as const;
  const held = fc.record({
    ...asConstants({ name: 'Alpha', as: 'alpha', ...nothing }),
    marks: fc.constantFrom<Marks>('ours', 'ours', 'none', 'half'),
    channels: fc.array(accountChannel(api), { maxLength: 5 }),
  });
  const plain = { name: 'Alpha', pin: undefined, protect: undefined, metadata: {}, settings: {} } as const;
  const declared = fc.record({
    ...asConstants({ ...plain, webhooks: {}, keys: {} }),
    channels: entries(CHANNEL_KEYS, declaredChannel(api)),
  });
  return fc.record({
    account: fc.tuple(held),
    manifest: fc.record({ alpha: declared }),
    prune: fc.constantFrom('none', 'owned', 'all'),
    allowReplace: fc.boolean(),
    switches: fc.record({
      metadataUpdate: fc.constantFrom('replace', 'merge'),
      listOrder: fc.constantFrom('ascending', 'random'),
      ...channelSwitches,
    }),
  });
}

function asConstants<T extends object>(values: T): { [Name in keyof T]: fc.Arbitrary<T[Name]> } {
  const constants = Object.entries(values).map(([name, value]) => [name, fc.constant(value)]);
  return Object.fromEntries(constants) as { [Name in keyof T]: fc.Arbitrary<T[Name]> };
}

/** Random cases. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  account: fc.array(accountApp, { maxLength: 4 }),
  manifest: entries(APP_KEYS, declaredApp),
  prune: fc.constantFrom('none', 'owned', 'all'),
  allowReplace: fc.boolean(),
  switches,
});

/** The manifest of a case as a file; `ids` are those of the account's apps. */
export function yamlOf(api: Api, manifest: Case['manifest'], ids: readonly string[]): string {
  const apps = Object.entries(manifest).map(([key, app]) => {
    const { name, pin, protect, metadata, settings, webhooks, keys, channels } = app;
    const id = pin === undefined ? undefined : ids[pin];
    return [
      key,
      {
        name,
        ...(id === undefined ? {} : { id }),
        ...(protect === undefined ? {} : { protect }),
        metadata,
        settings,
        webhooks: Object.fromEntries(
          Object.entries(webhooks).map(([webhook, { path, ...rest }]) => [
            webhook,
            { target: TARGETS + path, ...rest },
          ]),
        ),
        keys: Object.fromEntries(Object.entries(keys).map(([one, wanted]) => [one, KEY_FORMS[wanted]])),
        channels,
      },
    ];
  });
  return stringify({ version: 1, api, owner: OWNER, apps: Object.fromEntries(apps) });
}

const KEY_FORMS = {
  plain: {},
  signed: { jwt: { scope: 'app', expiresIn: '1h' } },
  asked: { jwt: { from: 'api' } },
} as const;

const OWNERS: Readonly<Record<Marks, Readonly<Record<string, Scalar>>>> = {
  none: {},
  half: {},
  ours: { provision_owner: OWNER },
  foreign: { provision_owner: 'rival/team' },
  instance: { provision_owner: OWNER, provision_instance: 'pr-7' },
};

/** Fills an account; gives the ids of its apps in order. Only a service that allows it holds a target twice. */
export async function fill(emulator: Emulator, apps: readonly AccountApp[]): Promise<string[]> {
  const { store, clock, switches } = emulator;
  const ids: string[] = [];
  for (const app of apps) {
    // Things made at different times have ids that tell so.
    clock.offset += 1000;
    const made = store.addApp({ name: app.name, settings: { ...app.settings } });
    const marks: Record<string, Scalar> = {};
    for (const name of app.stale) marks[`provision_${name}`] = '00000000000000000000dead';
    for (const { path, triggers, includeClient, recordedAs } of app.webhooks) {
      const target = TARGETS + path;
      const isThere = [...made.webhooks.values()].some((other) => other.target === target);
      if (isThere && switches.duplicateTarget !== 'allow') continue;
      const webhook = store.addWebhook(made, {
        version: 'v1.1',
        target,
        triggers,
        includeSource: includeClient,
      });
      if (recordedAs !== undefined) marks[`provision_webhook_${recordedAs}`] = webhook.id;
    }
    for (const { name, recordedAs } of app.keys) {
      const key = store.addKey(made, name);
      if (recordedAs !== undefined) marks[`provision_key_${recordedAs}`] = key.id;
    }
    Object.assign(marks, await fillChannels(emulator, made, app.channels));
    // Marks of an older version are believed where something shows that they were written for this app.
    if (app.marks === 'ours' && Object.keys(marks).length === 0) marks['provision_self'] = made.id;
    if (app.marks !== 'none') marks['provision_app'] = app.as;
    if (app.protect) marks['provision_protect'] = true;
    made.metadata = { ...app.metadata, ...OWNERS[app.marks], ...(app.marks === 'none' ? {} : marks) };
    store.touch();
    ids.push(made.id);
  }
  return ids;
}
