/** The step outputs of a run, by name; secrets in them are masked before. */

import type { AppCredentials } from '../credentials.ts';
import type { Plan } from '../model.ts';
import { isDrift } from '../reconcile/plan/drift.ts';
import type { Secret } from '../secrets/secret.ts';
import { ownValue, setOwn } from '../text/own-value.ts';

/** What the outputs are built from. */
export interface OutputSource {
  readonly plan?: Plan;
  readonly planFile?: string;
  readonly resultFile?: string;
  readonly exported?: string;
  readonly accepted?: readonly unknown[];
  /** By address, such as `apps.support`. */
  readonly credentials?: ReadonlyMap<string, AppCredentials>;
  readonly changed: boolean;
  readonly skipped?: string;
}

/** Every output with its value; those without a value are left out. Secrets in it are in plain text. */
export function outputsOf(source: OutputSource): Map<string, string> {
  const outputs = new Map<string, string>();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) outputs.set(name, value);
  };
  const { plan, credentials = new Map() } = source;
  set('skipped', source.skipped ?? '');
  set('changed', String(source.changed));
  if (plan !== undefined) {
    // A channel that does not work, or a link that is missing, counts as drift, too.
    const ails = plan.warnings.some(({ status }) => status !== undefined);
    set('drift', String(ails || plan.changes.some(isDrift)));
    set('digest', plan.digest);
    set('creates', String(plan.summary.create));
    set('updates', String(plan.summary.update));
    set('deletes', String(plan.summary.delete));
  }
  set('plan', source.planFile);
  set('result', source.resultFile);
  set('exported', source.exported);
  set('accepted', source.accepted && String(source.accepted.length));
  if (credentials.size === 0) return outputs;
  const apps = handedOutIn('apps', credentials);
  const serviceAccounts = handedOutIn('serviceAccounts', credentials);
  set('app-ids', JSON.stringify(mapped(apps, ({ id }) => id)));
  set('jwts', JSON.stringify(Object.fromEntries(tokens(credentials))));
  set(
    'credentials',
    JSON.stringify({
      ...mapped(apps, plainCredentials),
      // An app cannot have this key: app keys are in lower case.
      ...(serviceAccounts.size === 0 ? {} : { serviceAccounts: mapped(serviceAccounts, plainCredentials) }),
    }),
  );
  for (const [name, value] of single(apps)) set(name, value);
  return outputs;
}

/** What is handed out of a section of the manifest, by its keys there. */
export function handedOutIn(
  section: 'apps' | 'serviceAccounts',
  credentials: ReadonlyMap<string, AppCredentials> = new Map(),
): ReadonlyMap<string, AppCredentials> {
  const within = `${section}.`;
  const inside = [...credentials].filter(([address]) => address.startsWith(within));
  return new Map(inside.map(([address, one]) => [address.slice(within.length), one]));
}

/** The plain values for a manifest with exactly one app, and within it exactly one of what is handed out. */
function* single(credentials: ReadonlyMap<string, AppCredentials>): Generator<[string, string | undefined]> {
  const [app, ...others] = credentials.values();
  if (app === undefined || others.length > 0) return;
  yield ['app-id', app.id];
  yield ['app-token', app.token];
  const all = [...app.resources.values()];
  for (const one of all) {
    const { outputs } = one.from;
    if (outputs === undefined || all.filter(({ from }) => from === one.from).length > 1) continue;
    const { id, secret, jwt } = outputs;
    if (id !== undefined) yield [id, one.id];
    if (secret !== undefined) yield [secret, one.secret?.reveal()];
    if (jwt !== undefined) yield [jwt, one.jwt?.reveal()];
  }
}

function* tokens(credentials: ReadonlyMap<string, AppCredentials>): Generator<[string, string]> {
  for (const [address, { resources }] of credentials) {
    const holder = address.replace(/^apps\./, '');
    for (const [inside, { jwt }] of resources) {
      if (jwt !== undefined) yield [[holder, ...keysIn(inside)].join('.'), jwt.reveal()];
    }
  }
}

/** The manifest keys in an address of sections and keys by turns: `inbox` and `bot` in `webhooks.inbox.keys.bot`; `own` in `own`. */
function keysIn(address: string): string[] {
  const steps = address.split('.');
  return steps.length === 1 ? steps : steps.filter((_step, index) => index % 2 === 1);
}

/** Credentials by their manifest keys as the output `credentials` has them, but with `***` for each secret. */
export function shownCredentials(credentials: ReadonlyMap<string, AppCredentials>): object {
  return mapped(credentials, (one) => credentialsTree(one, String));
}

function plainCredentials(app: AppCredentials): object {
  return credentialsTree(app, (secret) => secret.reveal());
}

function credentialsTree(
  { id, token, resources, sections }: AppCredentials,
  text: (secret: Secret) => string,
): object {
  const all: Tree = { id, token, ...Object.fromEntries(sections.map((section) => [section, {}])) };
  for (const [address, one] of resources) {
    const steps = address.split('.');
    const last = steps.pop() ?? '';
    const at = steps.reduce(within, all);
    const { id, secret, jwt, expires } = one;
    const own = { id, secret: secret && text(secret), jwt: jwt && text(jwt), expires };
    setOwn(at, last, { ...own, ...(ownValue(at, last) as Tree | undefined) });
  }
  return all;
}

type Tree = Record<string, unknown>;

function within(tree: Tree, step: string): Tree {
  const known = ownValue(tree, step) as Tree | undefined;
  const there = known ?? {};
  if (known === undefined) setOwn(tree, step, there);
  return there;
}

function mapped<V, R>(entries: Iterable<readonly [string, V]>, to: (value: V) => R): Record<string, R> {
  return Object.fromEntries([...entries].map(([key, value]) => [key, to(value)]));
}
