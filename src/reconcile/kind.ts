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
  find<A extends ActualChild>(kind: ChildKind<DesiredChild, A>, key: string): A | undefined;
  /** All of a kind that the app holds, as far as it was read. */
  all<A extends ActualChild>(kind: ChildKind<DesiredChild, A>): readonly A[];
  /** What is recorded under a key that the manifest no longer has, as far as it is there. */
  findFormer<A extends ActualChild>(kind: ChildKind<DesiredChild, A>, key: string): A | undefined;
  /** The declared manifest keys of a kind whose resource exists. */
  keys(kind: ChildKind): readonly string[];
}

/** The same before anything is done, with what the marks and the manifest say. */
export interface PlannedPeers extends Peers {
  /** Whether the marks record that one was created or adopted for a manifest. */
  isRecorded(kind: ChildKind, id: string): boolean;
  /** Whether a manifest key only refers to something that is not there. */
  isMissing(kind: ChildKind, key: string): boolean;
}

/** Why something is kept that may be deleted, in words with what to do. */
export interface RetainReason {
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
  /** Of the kinds that are read before. */
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

  /** What `read` gives, which is called by the first that needs it. */
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
 * `kinds/index.ts`. The methods are pure but for those that take an account. What only some kinds have is grouped in traits.
 */
export interface ChildKind<D extends DesiredChild = DesiredChild, A extends ActualChild = ActualChild> {
  readonly kind: Kind;
  /** How a node of it begins and ends in a diagram. */
  readonly node: DiagramNode;
  /** What one is called in messages; the name of the kind if it is not said. */
  readonly noun?: string;
  /** The section of the manifest, and the segment of an address: `apps.support.<section>.<key>`. */
  readonly section: string;
  /** The address of one in an app where the section is not the whole story. */
  address?(app: string, key: string): string;
  /** Only this API generation has it. */
  readonly api?: Api;
  /** The vendor allows so many in one app; any number if it is not said. */
  readonly limit?: number;
  /** The nouns for messages: what two of them have in common when they are the same thing twice. */
  readonly sameness: string;
  /** The field by which people can tell two of them apart; `name` if it is not said. */
  readonly nameField?: string;
  /** An app can have only one, so twins are not looked for. */
  readonly single?: true;
  /** Only what the marks record as created from a manifest is ever deleted, also with `prune: all`. */
  readonly onlyOurs?: true;

  /** Reads all of this kind in an app. */
  list(account: AccountReader, within: Within<D>): Promise<readonly A[]>;
  /**
   * Reads one that is recorded under a manifest key and that the list does not show, as lists may lag behind writes.
   * Undefined when there is none of that id, or when it cannot be read alone.
   */
  getRecorded?(account: AccountReader, within: Within, key: string, id: string): Promise<A | undefined>;
  create(account: Account, appId: string, desired: D, peers: Peers): Promise<A>;
  update(account: Account, appId: string, actual: A, desired: D, how: UpdateOptions): Promise<A>;
  remove(account: Account, appId: string, actual: A): Promise<void>;

  /** How people recognise one: a target, a name. */
  label(actual: A): string;
  /** Whether an unrecorded one is what the manifest means (same target, same name). */
  isSame(desired: D, actual: A): boolean;
  /** Which of several same ones counts. */
  choose(same: readonly A[]): A | undefined;
  /** Whether it is only referred to: never created, changed, recorded or deleted. */
  isExternal?(desired: D): boolean;
  /** Whether there is to be none: what is there is cleared by an update, and nothing is created. */
  declaresEmpty?(desired: D): boolean;
  /** The fields of one that is to be created, for the plan. */
  fields(desired: D): readonly FieldDifference[];
  /**
   * The declared fields that differ; what is not declared is left as it is. `fresh`: {@link WriteOnlyFields} whose values are
   * new.
   */
  differences(desired: D, actual: A, peers: Peers, fresh?: readonly string[]): readonly FieldDifference[];
  /** Which of the fields that differ no update can set, so it must be deleted and recreated. */
  fixedIn?(desired: D, fields: readonly FieldDifference[]): readonly string[];
  /** What is wrong with one that only people can fix. */
  healthProblem?(actual: A): { readonly status: string; readonly message: string } | undefined;

  readonly container?: Container<D, A>;
  readonly needs?: Needs<D>;
  readonly links?: Links<D, A>;
  readonly references?: References<D, A>;
  readonly matching?: Matching<D, A>;
  readonly clashes?: Clashes<D, A>;
  readonly generations?: Generations<D, A>;
  readonly rotation?: Rotation<D, A>;
  readonly writeOnly?: WriteOnlyFields<D>;
  readonly handsOut?: HandsOut<D, A>;
  readonly signs?: Signing<A>;
  readonly access?: Access;
}

/** A kind that is contained in another: read inside of it, created after it, and gone with it. */
export interface Container<D extends DesiredChild, A extends ActualChild> {
  readonly kind: ChildKind;
  /** The manifest key of the container; undefined for one that is in the app itself. */
  keyOf(desired: D): string | undefined;
  /** The id of the container, or another under which it is known. */
  holderOf(actual: A): string | undefined;
  /** Replaces the manifest key in the address of one that has none; its id if it is not said. */
  keyOfUnnamed?(actual: A): string;
  /** The part of a manifest key by which the vendor counts; it counts by the app if it is not said. */
  countedIn?(key: string): string;
  /** The container may have to stay for its sake, so it is read wherever a container is recorded. */
  readonly keepsContainer?: true;
}

/** A kind that refers, from its creation, to others beside its container: they are read and created before it. */
export interface Needs<D extends DesiredChild> {
  readonly kinds: readonly ChildKind[];
  /** What must exist before one can be created. */
  of(desired: D): readonly ChildReference[];
}

/** A kind with fields that refer to what may come later: they are set when everything is there. */
export interface Links<D extends DesiredChild, A extends ActualChild> {
  readonly fields: readonly string[];
  /** The kind that the fields name by its name in the account; the manifest writes its key. */
  readonly kind: () => ChildKind;
  /** What the fields refer to. */
  to(desired: D): readonly ChildReference[];
  /** Sets the fields. */
  set(account: Account, appId: string, actual: A, desired: D, peers: Peers): Promise<A>;
}

/** A kind that is referred to, or refers to others, in the account: this decides what may go, and in which order. */
export interface References<D extends DesiredChild, A extends ActualChild> {
  /** Another id under which one is referred to. */
  alsoKnownAs?(actual: A): string | undefined;
  /** The ids that one refers to: what has them is deleted later than it is changed. */
  refersTo?(actual: A): readonly string[];
  /** Removes the references of one, so what it refers to can be deleted. */
  letGo?(account: Account, appId: string, actual: A): Promise<unknown>;
  /** Why one that the manifest does not name is kept although it may go: something else needs it. */
  keptFor?(actual: A, app: DesiredApp, peers: PlannedPeers): RetainReason | undefined;
  /** What blocks a declared one, as messages. */
  blockers?(desired: D, actual: A | undefined, peers: PlannedPeers): readonly string[];
}

/** A kind of which it is not plain which one is meant. */
export interface Matching<D extends DesiredChild, A extends ActualChild> {
  /** Whether a key of the manifest keeps what is recorded for it although that looks otherwise, so no two exchange theirs. */
  keepsItsOwn?(desired: D, actual: A): boolean;
  /** Of several same ones, those that are nearest; when more than one is left, people must say which is meant. */
  closest?(desired: D, same: readonly A[]): readonly A[];
}

/** A kind of which the vendor may take a new one for something that the app has already. */
export interface Clashes<D extends DesiredChild, A extends ActualChild> {
  /** Whether a vendor could take one that is not what the manifest means for the same, and so refuse to create another. */
  resembles?(desired: D, actual: A): boolean;
  /** What to say when the vendor keeps something else than it was sent; undefined where it does not. */
  keptOtherwise?(desired: D, actual: A): { readonly what: string; readonly remedy: string } | undefined;
  /** What to check where the vendor refuses one and does not say why. */
  readonly unexplained?: string;
}

/** A kind whose resources belong to the API generation that created them, which is recorded: the other may not show them. */
export interface Generations<D extends DesiredChild, A extends ActualChild> {
  /** Whether one is of the generation of this run, and so can be what the manifest means. */
  isCurrent(actual: A): boolean;
  /** Whether one of the other generation does the same work, so a new one beside it would do it twice. */
  isInWay(desired: D, actual: A): boolean;
  /** Whether it may be there but can be neither read nor deleted by this run. */
  isOutOfReach(actual: A): boolean;
  /**
   * What to do about one that is in the way. `isThereToo`: the declared one exists beside it; `prune`: the input that deletes the
   * one in the way.
   */
  inWayText(actual: A, of: { readonly isThereToo: boolean; readonly prune: string }): string;
}

/** A kind that is replaced when it is old: the new one counts, and the old one is kept beside it for a time. */
export interface Rotation<D extends DesiredChild, A extends ActualChild> {
  /** The word of the marks that hold the ids of forerunners. */
  readonly mark: string;
  /** How many of one manifest key exist at a time at the most. */
  atOnce(desired: D): number;
  /** Why there may be too many at a time, as a sum; undefined for one that is not rotated. `limit`: how many the vendor allows. */
  sum(
    desired: D,
    others: { readonly count: number; readonly atOnce: number },
    limit: number,
  ): string | undefined;
  /** Whether the newest of several same ones counts, whichever is recorded. */
  takesNewest(desired: D): boolean;
  /** What falls due with time for the one that counts. */
  dueChange(address: string, desired: D, actual: A, now: number): Change | undefined;
  /** What falls due with time for a forerunner of the one that counts; `follower` took its place. */
  retirement(address: string, desired: D, old: A, follower: A, now: number): Change | undefined;
}

/** A kind with values that can be written and not read back; a fingerprint of each is kept. */
export interface WriteOnlyFields<D extends DesiredChild> {
  /** The declared values. */
  of(desired: D): WriteOnly;
  /** Which of them one that was created from the manifest may lack: all but those that a create requires. */
  perhapsUnsent(desired: D): readonly string[];
}

/** How a node begins and ends in Mermaid, such as `[` and `]` for a rectangle. */
export type DiagramNode = readonly [string, string];

/** A kind that hands out more than its id. */
export interface HandsOut<D extends DesiredChild = DesiredChild, A extends ActualChild = ActualChild> {
  /** Its secret; undefined where the vendor does not return it. */
  secretOf?(actual: A): Secret | undefined;
  /** The token that it signs with its secret. */
  jwtOf?(desired: D): DesiredJwt | undefined;
  /** The vendor's own token, which never expires. */
  vendorToken?(account: Pick<AccountReader, 'collection'>, appId: string, actual: A): Promise<Secret>;
  /** The outputs of a run that hands out exactly one of the kind, by what they hold. */
  readonly outputs?: Readonly<Partial<Record<'id' | 'secret' | 'jwt', string>>>;
  /** The output `credentials` has the section even when it is empty. */
  readonly always?: true;
}

/** A kind that signs requests which the account's own key may not send. */
export interface Signing<A extends ActualChild> {
  /** The key to sign with; undefined where its secret is unknown. */
  keyOf(actual: A): ActualKey | undefined;
  /** Creates one that is removed again after the requests it signs. */
  createTemporary(account: Account, appId: string): Promise<A>;
  /** Whether one was created for that, so a run that broke off has left it behind. */
  isTemporary(actual: A): boolean;
}

/** A kind that not every key may read or change. */
export interface Access {
  /** Account keys may not change one on v2, so an app key signs for them. */
  readonly changedByAppKey?: true;
  /** The key of an app can neither see nor change any. */
  readonly accountKeysOnly?: true;
}

/** What an update may need to know. */
export interface UpdateOptions {
  readonly peers: Peers;
  /** An app key for requests that the account's own key may not send. */
  readonly signWith?: ActualKey | undefined;
  /** The write-only fields whose values are new. */
  readonly fresh?: readonly string[];
}

/** What an app's manifest declares of a kind. */
export function declaredIn<D extends DesiredChild, A extends ActualChild>(
  { kind }: ChildKind<D, A>,
  { children }: Pick<DesiredApp, 'children'>,
): readonly D[] {
  // An app holds under the name of a kind what that kind's section of the manifest declares.
  return (children.get(kind) ?? []) as readonly D[];
}

/** The address of a resource in an app, by its manifest key or, where it has none, its id. */
export function childAddress(kind: ChildKind, app: string, key: string): string {
  return kind.address?.(app, key) ?? `${app}.${kind.section}.${key}`;
}

/** Oldest first: ids begin with the creation time. */
export function byId(one: ActualChild, other: ActualChild): number {
  return one.id < other.id ? -1 : 1;
}

/** The field by which people can tell two of a kind apart. */
export function nameFieldOf({ nameField }: ChildKind): string {
  return nameField ?? 'name';
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

/** The first by id. */
export function oldest<A extends ActualChild>(all: readonly A[]): A | undefined {
  return all.toSorted(byId)[0];
}

/** The last by id. */
export function newest<A extends ActualChild>(all: readonly A[]): A | undefined {
  return all.toSorted(byId).at(-1);
}
