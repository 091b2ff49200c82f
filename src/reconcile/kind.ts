/** What a kind of resource inside an app must declare, so observing, diffing and applying need not know it. */

import type {
  ActualKey,
  Api,
  Change,
  DesiredApp,
  DesiredChild,
  DesiredJwt,
  FieldDifference,
  Json,
  Kind,
} from '../model.ts';
import type { Secret } from '../secrets/secret.ts';
import type { Account, AccountReader } from '../smooch/account.ts';

/** A resource as the account holds it, whatever its kind. */
export interface ActualChild {
  readonly id: string;
}

/** What else is known of an app: what a kind refers to, or is contained in. */
export interface Peers {
  /** The resource of a manifest key of a kind, if it exists. */
  find<D extends DesiredChild, A extends ActualChild>(kind: ChildKind<D, A>, key: string): A | undefined;
  /** All of a kind that the app holds, as far as it was read. */
  all<D extends DesiredChild, A extends ActualChild>(kind: ChildKind<D, A>): readonly A[];
  /** What is recorded under a key that the manifest no longer has, as far as it is there. */
  findFormer<D extends DesiredChild, A extends ActualChild>(
    kind: ChildKind<D, A>,
    key: string,
  ): A | undefined;
  /** The declared manifest keys of a kind whose resource exists. */
  keys<D extends DesiredChild, A extends ActualChild>(kind: ChildKind<D, A>): readonly string[];
}

/** The same before anything is done, with what the marks and the manifest say. */
export interface PlannedPeers extends Peers {
  /** Whether the marks record that one was created or adopted for a manifest. */
  isRecorded<D extends DesiredChild, A extends ActualChild>(kind: ChildKind<D, A>, id: string): boolean;
  /** Whether a manifest key only refers to something that is not there. */
  isMissing<D extends DesiredChild, A extends ActualChild>(kind: ChildKind<D, A>, key: string): boolean;
}

/** Why something is kept that may be deleted, in words with what to do. */
export interface Keeper {
  readonly message: string;
  /** People must decide before anything is written. */
  readonly stops: boolean;
}

/** A manifest key of another kind in the same app. */
export interface ChildReference {
  readonly kind: ChildKind;
  readonly key: string;
}

/** Where a kind is read: one app, as far as it is known by then. */
export interface Within<D extends DesiredChild = DesiredChild> {
  readonly appId: string;
  /** What the manifest declares of the kind there. */
  readonly declared: readonly D[];
  /** The manifest keys of the kind that are declared or recorded there. */
  readonly keys: readonly string[];
  /** The ids that are recorded there, by manifest key. */
  readonly recorded: ReadonlyMap<string, string>;
  /** The API generations through which they were created, by manifest key, as far as records say so. */
  readonly apis: ReadonlyMap<string, string>;
  /** Everything is read, also what is not in a manifest. */
  readonly everything: boolean;
  /** Of the kinds of earlier {@link stagesOf stages}. */
  readonly peers: Peers;
  /** What is read at the same time. */
  readonly together: ReadTogether;
}

/** What one look at an app reads at once: what serves several kinds is read once. */
export class ReadTogether {
  readonly #kinds: ReadonlySet<Kind>;
  readonly #reads = new Map<string, Promise<unknown>>();

  constructor(kinds: readonly ChildKind[]) {
    this.#kinds = new Set(kinds.map(({ kind }) => kind));
  }

  /** Whether another kind is read as well. */
  has(kind: Kind): boolean {
    return this.#kinds.has(kind);
  }

  /** What `read` gives, which is asked for by the first that wants it. */
  once<T>(name: string, read: () => Promise<T>): Promise<T> {
    const known = this.#reads.get(name) ?? read();
    this.#reads.set(name, known);
    return known as Promise<T>;
  }
}

/** Declared values that cannot be read back, by field. */
export type WriteOnly = Readonly<Record<string, Json | Secret>>;

/**
 * One kind of resource inside an app, described in one place. Adding a kind is adding such a description to
 * `kinds/index.ts`. The methods are pure but for those that take an account.
 */
export interface ChildKind<D extends DesiredChild = DesiredChild, A extends ActualChild = ActualChild> {
  readonly kind: Exclude<Kind, 'app'>;
  /** What one is called in messages; the name of the kind if it is not said. */
  readonly noun?: string;
  /** The section of the manifest, and the segment of an address: `apps.support.<section>.<key>`. */
  readonly section: string;
  /** The vendor allows so many in one app. */
  readonly limit: number;
  /** The vendor counts not by the app but by this part of a manifest key. */
  limitWithin?(key: string): string;
  /** The nouns for messages: what two of them have in common when they are the same thing twice. */
  readonly sameness: string;
  /** Reads all of this kind in an app. */
  list(account: AccountReader, within: Within<D>): Promise<readonly A[]>;
  /** How people recognise one: a target, a name. */
  label(actual: A): string;
  /** Whether an unrecorded one is what the manifest means (same target, same name). */
  isSame(desired: D, actual: A): boolean;
  /** Which of several same ones counts. */
  choose(same: readonly A[]): A | undefined;
  /** The fields of one that is to be created, for the plan. */
  fields(desired: D): readonly FieldDifference[];
  /**
   * The declared fields that differ; what is not declared is left as it is. `fresh`: fields of {@link writeOnly} whose
   * values are new.
   */
  differences(desired: D, actual: A, peers: Peers, fresh?: readonly string[]): readonly FieldDifference[];
  create(account: Account, appId: string, desired: D, peers: Peers): Promise<A>;
  update(account: Account, appId: string, actual: A, desired: D, how: UpdateOptions): Promise<A>;
  remove(account: Account, appId: string, actual: A): Promise<void>;

  // What only some kinds have.

  /**
   * Reads one that is recorded under a manifest key and that the list does not show, as lists may lag behind writes.
   * Undefined when there is none of that id, or when it cannot be read alone.
   */
  getRecorded?(account: AccountReader, within: Within, key: string, id: string): Promise<A | undefined>;

  /**
   * Whether one that can never be what the manifest means does the same work, so a new one beside it would do it
   * twice (a webhook of the other API generation with the same target).
   */
  standsInWay?(desired: D, actual: A): boolean;
  /** Whether a vendor could take one that is not what the manifest means for the same, and so refuse to create another. */
  resembles?(desired: D, actual: A): boolean;
  /** What to say when the vendor keeps something else than it was sent; undefined where it does not. */
  keptOtherwise?(desired: D, actual: A): { readonly what: string; readonly remedy: string } | undefined;
  /** It belongs to the API generation that created it, which its record says: the other one may not show it. */
  readonly hasGeneration?: true;
  /** Whether it may be there but can be neither read nor deleted by this run. */
  isOutOfReach?(actual: A): boolean;
  /** Whether a recorded one can still be what the manifest means; it can if this is not said. */
  isOurs?(actual: A): boolean;
  /** Whether an undeclared one is a temporary resource left behind by a run that broke off. */
  isLeftOver?(actual: A): boolean;
  /** Whether the newest of several same ones counts, whichever is recorded: a key that is rotated. */
  takesNewest?(desired: D): boolean;
  /** What falls due with time for the one that counts. */
  dueChange?(address: string, desired: D, actual: A, now: number): Change | undefined;
  /** What falls due with time for a forerunner of the one that counts; `follower` took its place. */
  retirement?(address: string, desired: D, old: A, follower: A, now: number): Change | undefined;

  /** Only this API generation has it. */
  readonly api?: Api;
  /** The kinds that one may be contained in or refer to from its creation: they are read and created before it. */
  readonly needs?: readonly ChildKind[];
  /** The address of one in an app where the section is not the whole story. */
  address?(app: string, key: string): string;

  /** For one that is contained in another resource: the container. */
  standsIn?(desired: D): ChildReference | undefined;
  /** Of the kinds that it {@link needs}, what must exist before one can be created. */
  needsOf?(desired: D): readonly ChildReference[];
  /** All of this kind go when one of that kind goes. */
  readonly goesWith?: ChildKind;
  /** It is read inside of what is of these kinds. */
  readonly readIn?: readonly ChildKind[];
  /** The id of what takes this one with it when it goes. */
  holderOf?(actual: A): string | undefined;
  /** The ids that one refers to: what has them is deleted later than it is changed. */
  refersTo?(actual: A): readonly string[];
  /** Removes the references of one, so what it refers to can be deleted. */
  letGo?(account: Account, appId: string, actual: A): Promise<unknown>;
  /** Another id under which one is referred to. */
  alsoKnownAs?(actual: A): string | undefined;
  /** Why one that the manifest does not name is kept although it may go: something else needs it. */
  keptFor?(actual: A, app: DesiredApp, peers: PlannedPeers): Keeper | undefined;
  /** What blocks a declared one, as messages. */
  blockers?(desired: D, actual: A | undefined, peers: PlannedPeers): readonly string[];
  /** Fields that refer to what may come later; {@link link} sets them when everything is there. */
  readonly linked?: readonly string[];
  /** What the {@link linked} fields refer to. */
  linksTo?(desired: D): readonly ChildReference[];
  /** Sets the {@link linked} fields. */
  link?(account: Account, appId: string, actual: A, desired: D, peers: Peers): Promise<A>;
  /** Whether there is to be none: what is there is cleared by an update, and nothing is created. */
  declaresEmpty?(desired: D): boolean;
  /** An app can have only one, so twins are not looked for. */
  readonly single?: true;
  /** Only what the marks record as created from a manifest is ever deleted, also with `prune: all`. */
  readonly onlyOurs?: true;
  /** Replaces the manifest key in the address of one that has none; its id if it is not said. */
  keyOfUnnamed?(actual: A): string;
  /** The word of the marks that hold the ids of rotated keys' forerunners. */
  readonly forerunners?: string;
  /** Account keys may not change one on v2, so an app key signs for them. */
  readonly changedByAppKey?: true;
  /** The token that one signs and hands out. */
  jwtOf?(desired: D): DesiredJwt | undefined;
  /** What signs requests that the account's own key may not send. */
  readonly signs?: Signing<A>;
  /** The key of an app can neither see nor change any. */
  readonly accountKeysOnly?: true;

  /** Whether a key of the manifest keeps what is recorded for it although that looks otherwise, so no two exchange theirs. */
  keepsItsOwn?(desired: D, actual: A): boolean;
  /** Of several same ones, those that are nearest; when more than one is left, people must say which is meant. */
  closest?(desired: D, same: readonly A[]): readonly A[];
  /** Whether it is only referred to: never created, changed, recorded or deleted. */
  isExternal?(desired: D): boolean;
  /** Declared values that cannot be compared; a fingerprint of each is kept. */
  writeOnly?(desired: D): WriteOnly;
  /** Which of them one that was created from the manifest may lack: all but those that a create requires. */
  perhapsUnsent?(desired: D): readonly string[];
  /** Which of the fields that differ no update can set, so it must be deleted and recreated. */
  fixedIn?(desired: D, fields: readonly FieldDifference[]): readonly string[];
  /** What is wrong with one that only people can mend. */
  healthProblem?(actual: A): { readonly status: string; readonly message: string } | undefined;
}

/** A kind that signs requests. */
export interface Signing<A extends ActualChild> {
  /** The key to sign with; undefined where its secret is unknown. */
  keyOf(actual: A): ActualKey | undefined;
  /** Creates one that is removed again after the requests it signs. */
  createTemporary(account: Account, appId: string): Promise<A>;
}

/** What an update may need to know. */
export interface UpdateOptions {
  readonly peers: Peers;
  /** An app key for requests that the account's own key may not send. */
  readonly signer?: ActualKey | undefined;
  /** The write-only fields whose values are new. */
  readonly fresh?: readonly string[];
}

/** What an app's manifest declares of a kind. */
export function declaredIn<D extends DesiredChild, A extends ActualChild>(
  { kind }: ChildKind<D, A>,
  { children }: Pick<DesiredApp, 'children'>,
): readonly D[] {
  // An app holds under the name of a kind what that kind's section of the manifest has made.
  return (children.get(kind) ?? []) as readonly D[];
}

/** The address of a resource in an app, by its manifest key or, where it has none, its id. */
export function childAddress(kind: ChildKind, app: string, key: string): string {
  return kind.address?.(app, key) ?? `${app}.${kind.section}.${key}`;
}

/** Kinds by their stages, in order: every kind comes after those that it needs. */
export function stagesOf(kinds: readonly ChildKind[]): ChildKind[][] {
  const stages = [...new Set(kinds.map(stageOf))].sort((a, b) => a - b);
  return stages.map((wanted) => kinds.filter((kind) => stageOf(kind) === wanted));
}

function stageOf({ needs = [] }: ChildKind): number {
  return Math.max(0, ...needs.map((kind) => stageOf(kind) + 1));
}

/** What one of a kind is called in messages. */
export function nounOf({ noun, kind }: ChildKind): string {
  return noun ?? kind;
}

/** The fields of something new: every value is an `after`. */
export function newFields(fields: Readonly<Record<string, Json | undefined>>): FieldDifference[] {
  return Object.entries(fields)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .map(([path, after]) => ({ path, after }));
}

/** The first by id; ids begin with the creation time, so this is the oldest. */
export function oldest<A extends ActualChild>(all: readonly A[]): A | undefined {
  return all.reduce<A | undefined>(
    (best, one) => (best === undefined || one.id < best.id ? one : best),
    undefined,
  );
}

/** The last by id, which is the newest. */
export function newest<A extends ActualChild>(all: readonly A[]): A | undefined {
  return all.reduce<A | undefined>(
    (best, one) => (best === undefined || one.id > best.id ? one : best),
    undefined,
  );
}
