/** Where published values come from: what identifies a source, how long it is valid, and its value once it exists. */

import { createHash } from 'node:crypto';
import type { AppCredentials, ResourceCredentials } from '../credentials.ts';
import type { ActualApp, DesiredJwt, DesiredPublication, PublicationSource } from '../model.ts';
import type { AppliedApp } from '../reconcile/apply/result-log.ts';
import { childAddress, nounOf } from '../reconcile/kind.ts';
import { sourceOf } from '../reconcile/plan/scope.ts';
import type { Difference } from '../reconcile/plan/steps.ts';
import { Secret, type SecretRegistry } from '../secrets/secret.ts';

/** What a source is, apart from its value. */
export interface Identity {
  /** The id of the app, key, webhook or channel. */
  readonly id: string;
  /** A short hash of the id, of the part that is published, and of a token's claims. Never of the value. */
  readonly print: string;
  /** Seconds for which a token is valid; undefined for one that never expires, and for anything but a token. */
  readonly lifetime: number | undefined;
}

/** What is known of a source before the plan is applied. */
export type Source =
  | { readonly state: 'known'; readonly app: ActualApp; readonly identity: Identity }
  /** The plan creates it, or creates it again. */
  | { readonly state: 'to come'; readonly why: string }
  /** It does not exist, and the plan does not create it. */
  | { readonly state: 'absent' };

/** The source of a publication before the plan. `defaultLifetime`: seconds, for tokens whose key does not set `expiresIn`. */
export function plannedSource(
  { source }: DesiredPublication,
  { apps }: Difference,
  defaultLifetime: number | 'never',
): Source {
  const step = apps.find(({ observed }) => observed.address === source.holder);
  if (step === undefined) return { state: 'absent' };
  const { actual: app } = step.observed;
  if (app === undefined)
    return { state: 'to come', why: `its ${step.observed.subject.noun} is created by this plan` };
  const known = (id: string, jwt?: DesiredJwt): Source => ({
    state: 'known',
    app,
    identity: identityOf(source, id, jwt, defaultLifetime),
  });
  const { child } = source;
  if (child === undefined) return known(app.id);
  const found = step.children.find(
    ({ address, desired: one }) => one !== undefined && address === sourceOf(source),
  );
  if (found === undefined) return { state: 'absent' };
  const { change, actual, kind, desired } = found;
  if (change !== undefined && NEW.has(change.action)) {
    return { state: 'to come', why: `its ${nounOf(kind)} is created by this plan` };
  }
  if (actual === undefined || desired === undefined) return { state: 'absent' };
  return known(actual.id, kind.handsOut?.jwtOf?.(desired));
}

/** What identifies the source of a publication after an apply; undefined when it does not exist. */
export function appliedIdentity(
  { source }: DesiredPublication,
  apps: readonly AppliedApp[],
  defaultLifetime: number | 'never',
): Identity | undefined {
  const app = apps.find(({ address }) => address === source.holder);
  if (app === undefined) return undefined;
  const { child } = source;
  if (child === undefined) return identityOf(source, app.actual.id, undefined, defaultLifetime);
  const found = app.children.find(
    ({ kind, desired }) => childAddress(kind, app.address, desired.key) === sourceOf(source),
  );
  if (found === undefined) return undefined;
  return identityOf(source, found.actual.id, found.kind.handsOut?.jwtOf?.(found.desired), defaultLifetime);
}

/** The value to publish; undefined when its source failed. Secrets in it are masked. */
export function publishedValue(
  { source }: DesiredPublication,
  credentials: ReadonlyMap<string, AppCredentials>,
  keeper: SecretRegistry,
): string | undefined {
  const app = credentials.get(source.holder);
  if (app === undefined) return undefined;
  const { child, part } = source;
  const resource = child && app.resources.get(`${child.section}.${child.key}`);
  const value = child === undefined ? appValue(app, part) : resource && resourceValue(resource, part, keeper);
  return value instanceof Secret ? value.reveal() : value;
}

/** Actions after which a resource has another id than before. */
const NEW: ReadonlySet<string> = new Set(['create', 'replace', 'rotate']);

type Part = PublicationSource['part'];

function identityOf(
  { part }: PublicationSource,
  id: string,
  signed: DesiredJwt | undefined,
  defaultLifetime: number | 'never',
): Identity {
  const jwt = part === 'jwt' ? signed : undefined;
  const lifetime = jwt === undefined ? undefined : lifetimeOf(jwt, defaultLifetime);
  const claims = jwt === undefined ? [] : [jwt.from, jwt.scope, jwt.userId, jwt.externalId, lifetime];
  const print = createHash('sha256')
    .update(JSON.stringify([part, id, ...claims]))
    .digest('hex')
    .slice(0, 10);
  return { id, print, lifetime: typeof lifetime === 'number' ? lifetime : undefined };
}

function lifetimeOf({ from, expiresIn }: DesiredJwt, defaultLifetime: number | 'never'): number | 'never' {
  // The vendor's own tokens never expire.
  return from === 'api' ? 'never' : (expiresIn ?? defaultLifetime);
}

function appValue({ id, token }: AppCredentials, part: Part): string | undefined {
  if (part === 'id') return id;
  return part === 'token' ? token : undefined;
}

function resourceValue(
  { id, secret, jwt }: ResourceCredentials,
  part: Part,
  keeper: SecretRegistry,
): string | Secret | undefined {
  if (part === 'id') return id;
  if (part === 'jwt') return jwt;
  if (part === 'secret' || secret === undefined) return secret;
  return keeper.learn(Buffer.from(`${id}:${secret.reveal()}`).toString('base64'));
}
