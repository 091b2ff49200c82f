/** Where published values come from: what identifies a source, how long it is valid, and its value once it exists. */

import { createHash } from 'node:crypto';
import { type AppCredentials, OWN, OWN_JWT, type ResourceCredentials } from '../credentials.ts';
import type { DesiredJwt, DesiredPublication, PublicationSource } from '../model.ts';
import { nounOf } from '../reconcile/kind.ts';
import { sourceOf } from '../reconcile/plan/scope.ts';
import type { AppStep } from '../reconcile/plan/steps.ts';
import type { SecretRegistry } from '../secrets/secret.ts';

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
  | { readonly state: 'known'; readonly identity: Identity }
  /** The plan creates it, or creates it again. */
  | { readonly state: 'to come'; readonly why: string }
  /** It does not exist, and the plan does not create it. */
  | { readonly state: 'absent' };

/**
 * The source of a publication before the plan. `step`: what is planned for its holder. `defaultLifetime`: seconds, for tokens
 * whose key does not set `expiresIn`.
 */
export function plannedSource(
  { source }: DesiredPublication,
  step: AppStep | undefined,
  defaultLifetime: number | 'never',
): Source {
  if (step === undefined) return { state: 'absent' };
  const { actual: app, desired, subject } = step.observed;
  const toCome = (noun: string): Source => ({ state: 'to come', why: `its ${noun} is created by this plan` });
  if (app === undefined) return toCome(subject.noun);
  let { id }: { id: string | undefined } = app;
  let signed: DesiredJwt | undefined;
  if (source.part === 'own.jwt') {
    id = desired.ownKey?.id;
    signed = desired.jwt ?? OWN_JWT;
  }
  if (source.child !== undefined) {
    const found = step.children.find(
      ({ address, desired: one }) => one !== undefined && address === sourceOf(source),
    );
    if (found?.change !== undefined && NEW.has(found.change.action)) return toCome(nounOf(found.kind));
    id = found?.actual?.id;
    signed = found?.desired && found.kind.handsOut?.jwtOf?.(found.desired);
  }
  if (id === undefined) return { state: 'absent' };
  return { state: 'known', identity: identityOf(source, id, signed, defaultLifetime) };
}

/** A source that exists, with the value to publish. */
export interface Handed {
  /** The id of the app, key, webhook or channel. */
  readonly id: string;
  readonly value: string;
  /** The token as the manifest declares it, for one that signs a token. */
  readonly signed: DesiredJwt | undefined;
}

/** What a run hands out for a source; undefined when the source failed. Secrets in it are masked. */
export function handedFor(
  { holder, child, part }: PublicationSource,
  credentials: ReadonlyMap<string, AppCredentials>,
  keeper: SecretRegistry,
): Handed | undefined {
  const app = credentials.get(holder);
  if (app === undefined) return undefined;
  const inside = part === 'own.jwt' ? OWN : child && `${child.section}.${child.key}`;
  if (inside === undefined) {
    const value = part === 'token' ? app.token : app.id;
    return value === undefined ? undefined : { id: app.id, value, signed: undefined };
  }
  const resource = app.resources.get(inside);
  if (resource === undefined) return undefined;
  const value = partOf(resource, part, keeper);
  return value === undefined ? undefined : { id: resource.id, value, signed: resource.signed };
}

function partOf(
  { id, secret, jwt }: ResourceCredentials,
  part: PublicationSource['part'],
  keeper: SecretRegistry,
): string | undefined {
  if (part === 'id') return id;
  if (part === 'jwt' || part === 'own.jwt') return jwt?.reveal();
  const text = secret?.reveal();
  if (part === 'secret' || text === undefined) return text;
  return keeper.learn(Buffer.from(`${id}:${text}`).toString('base64')).reveal();
}

/** Actions after which a resource has another id than before. */
const NEW: ReadonlySet<string> = new Set(['create', 'replace', 'rotate']);

/** What identifies a source by its id; `signed`: its token, as the manifest declares it. `defaultLifetime`: as in {@link plannedSource}. */
export function identityOf(
  { part }: PublicationSource,
  id: string,
  signed: DesiredJwt | undefined,
  defaultLifetime: number | 'never',
): Identity {
  const jwt = part === 'jwt' || part === 'own.jwt' ? signed : undefined;
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
