/** One trial of the soak: an account, a manifest, two to four runs that meet each other and misfortune, then calm weather. */

import type { FaultRule } from '../../src/emulator/faults.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { type Mode, usesInput } from '../../src/input-modes.ts';
import { readOptions } from '../../src/inputs.ts';
import type { Api } from '../../src/model.ts';
import { provision } from '../../src/provision.ts';
import { jobLog } from '../../src/report/log/log.ts';
import type { RunOutcome } from '../../src/run-outcome.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { type Chance, chanceFor } from '../proof/seed.ts';
import {
  type AppView,
  appsOf,
  expectSound,
  type Inputs,
  inWorld,
  OWNER,
  type World,
  writes,
} from '../proof/world.ts';
import { fillAccount, INSTANCE, PREVIOUS_OWNER, randomManifest, type Standings } from './accounts.ts';

/** What a trial found. */
export interface Findings {
  /** Sentences, each about a promise that was broken; empty where all was kept. */
  readonly wrong: readonly string[];
  /** What the trial looked at, by name. */
  readonly counts: Readonly<Record<string, number>>;
  /** The logs of all runs, for a person who looks into it. */
  readonly logs: string;
}

/** A second of the product's pauses, in these trials. */
const PACE = 0.01;
/** Calm runs that may be needed before the account is as the manifest says. */
const CALM_RUNS = 9;
/** So many looks a list may leave out what was created. */
const MOST_HIDDEN = 3;

const TROUBLES: readonly FaultRule[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429, retryAfter: 0 },
  { kind: 'status-after' },
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'cut' },
  { kind: 'malformed' },
  { kind: 'html' },
  { kind: 'status', status: 404, method: 'DELETE' },
];

interface Act {
  readonly mode: Mode;
  readonly inputs: Inputs;
  /** Milliseconds after the first. */
  readonly start: number;
}

interface Ended extends Act {
  readonly outcome: RunOutcome;
  readonly log: string;
}

/** Carries out the trial of this number. */
export async function trial(number: number): Promise<Findings> {
  const chance = chanceFor(`soak ${number}`);
  const api = chance.pick(['v1.1', 'v2'] as const);
  const manifest = randomManifest(api, chance);
  const duplicates = chance.pick(['allow', 'error'] as const);
  const switches = {
    metadataUpdate: chance.pick(['replace', 'merge'] as const),
    listOrder: chance.pick(['ascending', 'ascending', 'descending', 'random'] as const),
    duplicateTarget: duplicates,
    duplicateTargetInV2: duplicates,
  };
  return inWorld(manifest, (world) => carriedOut(world, { api, manifest, chance }), {
    seed: number,
    switches,
    pace: PACE,
  });
}

async function carriedOut(
  world: World,
  { api, manifest, chance }: { api: Api; manifest: string; chance: Chance },
): Promise<Findings> {
  const { emulator } = world;
  const standings = fillAccount(emulator, api, chance);
  const before = appsOf(emulator);
  emulator.faults.add(...misfortunes(chance));
  const acts = randomActs(chance, /^owner: (.*)$/m.exec(manifest)?.[1] ?? OWNER);
  const ended = await Promise.all(acts.map((act) => runAct(world, act)));
  emulator.faults.clear();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const spoilt = emulator.requests.filter(({ fault }) => fault !== undefined).length;
  const calm = await calmRuns(world);
  const all = [...ended, ...calm.ended];
  const wrong = [
    ...all.flatMap((one) => unsound(one, emulator)),
    ...calm.wrong,
    ...touched({ before, after: appsOf(emulator), standings, manifest, acts }),
    ...(calm.refused ? [] : duplicatesAndOrphans(emulator, before)),
  ];
  const last = calm.ended.at(-1)?.outcome;
  return {
    wrong,
    counts: {
      runs: all.length,
      requests: emulator.requests.length,
      'requests that met a fault': spoilt,
      'runs that failed, each with an error': ended.filter(({ outcome }) => outcome.failed).length,
      'accounts that a person must settle': calm.refused ? 1 : 0,
      'accounts that converged': calm.refused || last?.failed !== false ? 0 : 1,
    },
    logs: [
      manifest,
      ...all.map(({ mode, inputs, log }) => `# ${mode} ${JSON.stringify(inputs)}\n${log}`),
      ...emulator.requests.map(
        ({ method, path, status, fault }) => `${method} ${path} ${String(status)} ${fault ?? ''}`,
      ),
    ].join('\n'),
  };
}

function misfortunes(chance: Chance): FaultRule[] {
  const rules: FaultRule[] = [{ kind: 'delay', ms: 4, probability: 0.3 }];
  for (const trouble of TROUBLES) if (chance.happens(0.25)) rules.push({ ...trouble, probability: 0.04 });
  // At this pace 1, 10 and 40 milliseconds are 100 ms, 1 s and 4 s.
  if (chance.happens(0.5)) rules.push({ kind: 'lag', ms: chance.pick([1, 10, 40]) });
  else if (chance.happens(0.3))
    rules.push({ kind: 'lag', lists: 1 + chance.below(MOST_HIDDEN), probability: 0.3 });
  if (chance.happens(0.3)) rules.push({ kind: 'echo', probability: 0.03 });
  return rules;
}

const MODES: readonly Mode[] = [
  'apply',
  'apply',
  'apply',
  'plan',
  'check',
  'credentials',
  'export',
  'destroy',
  'sweep',
];

function randomActs(chance: Chance, owner: string): Act[] {
  const count = 2 + chance.below(3);
  const together = chance.happens(0.6);
  return Array.from({ length: count }, (_, at): Act => {
    const mode = at === 0 ? 'apply' : chance.pick(MODES);
    const inInstance = chance.happens(0.2) && mode !== 'sweep' && mode !== 'export';
    const prune = chance.pick(['none', 'owned', 'owned', 'all']);
    const inputs: Inputs = {
      ...(usesInput(mode, 'prune') ? { prune } : {}),
      'allow-replace': 'true',
      ...(inInstance ? { instance: INSTANCE } : {}),
      ...(mode === 'destroy' && !inInstance ? { confirm: owner } : {}),
    };
    return { mode, inputs, start: together ? chance.below(40) : at * 80 };
  });
}

/** Runs as a job would. */
async function runAct({ emulator, workspace }: World, act: Act): Promise<Ended> {
  await new Promise((resolve) => setTimeout(resolve, act.start));
  const keeper = new SecretRegistry();
  const lines: string[] = [];
  const inputs: Inputs = {
    'api-url': emulator.url,
    'key-id': emulator.keyId,
    'key-secret': emulator.keySecret,
    ...(usesInput(act.mode, 'max-deletes') ? { 'max-deletes': '100' } : {}),
    mode: act.mode,
    ...act.inputs,
  };
  const outcome = await provision(
    readOptions((name) => inputs[name] ?? '', keeper),
    {
      log: jobLog((text) => lines.push(text)),
      keeper,
      stop: new Stop(),
      workspace,
      environment: {},
      event: undefined,
      files: undefined,
      print: () => {},
      now: Date.now,
      pace: PACE,
    },
  );
  return { ...act, outcome, log: keeper.redact(lines.join('')) };
}

/** Applies in calm weather until nothing is left to do. */
async function calmRuns(
  world: World,
): Promise<{ readonly ended: Ended[]; readonly wrong: string[]; readonly refused: boolean }> {
  const ended: Ended[] = [];
  const apply: Act = { mode: 'apply', inputs: { prune: 'owned', 'allow-replace': 'true' }, start: 0 };
  let quiet = 0;
  for (let turn = 1; turn <= CALM_RUNS; turn++) {
    const since = world.emulator.requests.length;
    const one = await runAct(world, apply);
    ended.push(one);
    const name = one.outcome.error instanceof Error ? one.outcome.error.name : '';
    if (name === 'PlanRefused' || name === 'ManifestError') {
      const sent = writes(world.emulator, since);
      const wrong = sent.length === 0 ? [] : [`A refused run wrote: ${sent.join(', ')}`];
      return { ended, wrong, refused: true };
    }
    // A list may go on leaving things out for three more looks, and what is left over goes when it shows.
    quiet = one.outcome.failed || writes(world.emulator, since).length > 0 ? 0 : quiet + 1;
    if (quiet > MOST_HIDDEN) break;
  }
  if (ended.at(-1)?.outcome.failed) return { ended, wrong: ['No calm run succeeds.'], refused: false };
  const since = world.emulator.requests.length;
  const planned = await runAct(world, { ...apply, mode: 'plan' });
  ended.push(planned);
  const left = planned.outcome.plan?.changes ?? [];
  const sent = writes(world.emulator, since);
  const wrong = [
    ...left.map(({ action, address }) => `Left to do after a calm apply: ${action} ${address}`),
    ...sent.map((line) => `A plan wrote: ${line}`),
  ];
  return { ended, wrong, refused: false };
}

function unsound({ mode, outcome, log }: Ended, emulator: Emulator): string[] {
  const wrong: string[] = [];
  try {
    expectSound({ outcome, log: log.replaceAll('::error', 'Error: ::error') }, emulator);
  } catch (error) {
    wrong.push(`${mode}: ${String(error).slice(0, 600)}`);
  }
  if (outcome.failed && !/^::error/m.test(log)) wrong.push(`${mode} failed without an annotation.`);
  return wrong;
}

interface Comparison {
  readonly before: ReadonlyMap<string, AppView>;
  readonly after: ReadonlyMap<string, AppView>;
  readonly standings: Standings;
  readonly manifest: string;
  readonly acts: readonly Act[];
}

/** What was changed or deleted although it is not the owner's. */
function touched({ before, after, standings, manifest, acts }: Comparison): string[] {
  const adoptsPrevious = manifest.includes(PREVIOUS_OWNER);
  const usesInstance = acts.some(({ mode, inputs }) => mode === 'sweep' || inputs.instance !== undefined);
  return [...standings].flatMap(([id, { standing }]) => {
    const [was, is] = [before.get(id), after.get(id)];
    const same = JSON.stringify(was) === JSON.stringify(is);
    if (same) return [];
    const owner = textOf(is?.metadata['provision_owner']).toLowerCase();
    const isAdopted = is !== undefined && owner === OWNER;
    const may =
      standing === 'ours' ||
      standing === 'aged' ||
      standing === 'twin' ||
      standing === 'died' ||
      ((standing === 'aged bare' || standing === 'bare copy') && isEmpty(was)) ||
      ((standing === 'free' || standing === 'broken') && isAdopted) ||
      (standing === 'previous' && adoptsPrevious && isAdopted) ||
      (standing === 'instance' && usesInstance);
    // What was adopted by one run may be destroyed by the next.
    const isDestroyed = is === undefined && acts.some(({ mode }) => mode === 'destroy');
    const mayGo =
      isDestroyed &&
      (standing === 'free' || standing === 'broken' || (standing === 'previous' && adoptsPrevious));
    return may || mayGo
      ? []
      : [`An app that is ${standing} was ${is === undefined ? 'deleted' : 'changed'}: ${id}`];
  });
}

/** Whether an app had nothing in it: with marks of an older version alone, nobody can miss it. */
function isEmpty(app: AppView | undefined): boolean {
  return app !== undefined && [app.webhooks, app.keys, app.integrations].every((list) => list.length === 0);
}

/** What runs made twice, or left behind without a record. */
function duplicatesAndOrphans(emulator: Emulator, before: ReadonlyMap<string, AppView>): string[] {
  const wrong: string[] = [];
  const ours = [...appsOf(emulator).values()].filter(
    ({ id, metadata }) =>
      textOf(metadata['provision_owner']).toLowerCase() === OWNER &&
      (metadata['provision_self'] === id || !before.has(id)),
  );
  const places = new Map<string, string[]>();
  for (const { id, metadata } of ours) {
    const place = `${textOf(metadata['provision_app'])} of ${textOf(metadata['provision_instance']) || 'production'}`;
    places.set(place, [...(places.get(place) ?? []), id]);
  }
  for (const [place, ids] of places) {
    if (ids.length > 1 && !place.includes(INSTANCE)) wrong.push(`Two apps for ${place}: ${ids.join(', ')}`);
  }
  for (const app of ours.filter(({ metadata }) => metadata['provision_instance'] === undefined)) {
    const recorded = new Set(Object.values(app.metadata).flatMap((value) => String(value).split(' ')));
    const known = before.get(app.id);
    const fresh = <T extends { readonly id: string }>(now: readonly T[], was: readonly T[] = []): T[] =>
      now.filter(({ id }) => !was.some((one) => one.id === id));
    const made = [
      ...fresh(app.webhooks, known?.webhooks).map(({ id, target }) => ({ id, label: `webhook ${target}` })),
      ...fresh(app.keys, known?.keys).map(({ id, name }) => ({ id, label: `key ${name}` })),
      ...fresh(app.integrations, known?.integrations)
        .filter(({ type }) => type !== 'custom')
        .map(({ id, type }) => ({ id, label: `channel ${type}` })),
    ];
    for (const { id, label } of made) {
      if (!recorded.has(id))
        wrong.push(`Made and not recorded in ${textOf(app.metadata['provision_app'])}: ${label} ${id}`);
    }
    const targets = fresh(app.webhooks, known?.webhooks).map(({ target }) => target);
    if (new Set(targets).size < targets.length) wrong.push(`Two webhooks of one target in ${app.id}`);
  }
  return wrong;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
