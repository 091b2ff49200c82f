/** Where published values come from: what identifies a source, how long it is valid, and its value once it exists. */

import { createHash } from 'node:crypto';
import type { AppCredentials } from '../credentials.ts';
import type { DesiredApp, DesiredJwt, DesiredKey, DesiredPublication, PublicationSource } from '../model.ts';
import { nounOf } from '../reconcile/kinds/kind.ts';
import { sourceOf } from '../reconcile/plan/scope.ts';
import type { AppStep } from '../reconcile/plan/steps.ts';
import type { Secret, SecretRegistry } from '../secrets/secret.ts';
import { ownValue } from '../text/own-value.ts';

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
  if (source.child !== undefined) {
    const found = step.children.find(
      ({ address, desired: one }) => one !== undefined && address === sourceOf(source),
    );
    if (found?.change !== undefined && NEW.has(found.change.action)) return toCome(nounOf(found.kind));
    id = found?.actual?.id;
  }
  if (id === undefined) return { state: 'absent' };
  return { state: 'known', identity: identityOf(source, id, desired, defaultLifetime) };
}

/** A source that exists, with the value to publish. */
export interface Handed {
  /** The id of the app, key, webhook or channel. */
  readonly id: string;
  readonly value: string;
}

/** What a run hands out for a source; undefined when the source failed. Secrets in it are masked. */
export function handedFor(
  { holder, child, part }: PublicationSource,
  credentials: ReadonlyMap<string, AppCredentials>,
  keeper: SecretRegistry,
): Handed | undefined {
  const app = credentials.get(holder);
  const found: Parts | undefined = child === undefined ? app : app && childOf(app, child);
  if (found === undefined) return undefined;
  const { id, secret } = found;
  const basic = (): Secret | undefined =>
    secret && keeper.learn(Buffer.from(`${id}:${secret.reveal()}`).toString('base64'));
  const value = part === 'basic' ? basic() : found[part];
  if (value === undefined) return undefined;
  return { id, value: typeof value === 'string' ? value : value.reveal() };
}

/** What can be published of one source. */
interface Parts {
  readonly id: string;
  readonly token?: string | undefined;
  readonly secret?: Secret | undefined;
  readonly jwt?: Secret | undefined;
}

function childOf(
  { keys, webhooks, channels }: AppCredentials,
  { section, key }: NonNullable<PublicationSource['child']>,
): Parts | undefined {
  if (section === 'keys') return ownValue(keys, key);
  if (section === 'webhooks') return ownValue(webhooks, key);
  if (section === 'channels') return ownValue(channels, key);
  return ownValue(ownValue(webhooks, section.split('.')[1] ?? '')?.keys, key);
}

/** Actions after which a resource has another id than before. */
const NEW: ReadonlySet<string> = new Set(['create', 'replace', 'rotate']);

/** What identifies a source by its id; `desired`: its holder. `defaultLifetime`: as in {@link plannedSource}. */
export function identityOf(
  { part, child }: PublicationSource,
  id: string,
  desired: DesiredApp,
  defaultLifetime: number | 'never',
): Identity {
  const jwt = part === 'jwt' && child !== undefined ? keyAt(child, desired)?.jwt : undefined;
  const lifetime = jwt === undefined ? undefined : lifetimeOf(jwt, defaultLifetime);
  const claims = jwt === undefined ? [] : [jwt.from, jwt.scope, jwt.userId, jwt.externalId, lifetime];
  const print = createHash('sha256')
    .update(JSON.stringify([part, id, ...claims]))
    .digest('hex')
    .slice(0, 10);
  return { id, print, lifetime: typeof lifetime === 'number' ? lifetime : undefined };
}

/** The key that a source names: the app's, or that of a webhook's integration. */
function keyAt(
  { section, key }: NonNullable<PublicationSource['child']>,
  { keys, integrationKeys }: DesiredApp,
): DesiredKey | undefined {
  if (section === 'keys') return keys.find((one) => one.key === key);
  return integrationKeys.find((one) => section === `webhooks.${one.webhook}.keys` && one.name === key);
}

function lifetimeOf({ from, expiresIn }: DesiredJwt, defaultLifetime: number | 'never'): number | 'never' {
  // The vendor's own tokens never expire.
  return from === 'api' ? 'never' : (expiresIn ?? defaultLifetime);
}
