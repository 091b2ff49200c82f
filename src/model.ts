/** The nouns of the domain: what a manifest declares (desired), what the account has (actual). */

import type { Concealment } from './secrets/concealment.ts';
import type { Secret } from './secrets/secret.ts';

/** Both generations of the vendor's API. */
export const APIS = ['v1.1', 'v2'] as const;

/** The vendor's API generation that a manifest is written for; webhooks and triggers differ between the two. */
export type Api = (typeof APIS)[number];

/** A value in a plan, a manifest field or a vendor's answer. A {@link Secret} is not assignable to it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value of an app's `metadata`: the vendor keeps it flat. */
export type Scalar = string | number | boolean;

/** A position in a manifest file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

// ---- desired -------------------------------------------------------------------------------------------------

/** All manifest files together, checked, with defaults merged in and variables replaced. */
export interface Manifest {
  readonly api: Api;
  /** Who owns what this manifest creates; undefined when neither manifest nor input nor GITHUB_REPOSITORY names one. */
  readonly owner: string | undefined;
  /** Former names of the owner, whose apps are adopted; the owner itself may be among them. */
  readonly previousOwners: readonly string[];
  readonly apps: readonly DesiredApp[];
  /** v1.1 alone has them. */
  readonly serviceAccounts: readonly DesiredServiceAccount[];
  /** What goes on to GitHub, in the order of the manifest. */
  readonly publish: readonly DesiredPublication[];
  /** Findings that do not stop a run, such as a trigger that the vendor may have added since. */
  readonly warnings: readonly Problem[];
  /** The secrets in its values and how these are shown; absent where it has been read from nowhere. */
  readonly concealment?: Concealment | undefined;
  /** The files that it was read from, as they were then; absent where it has been read from nowhere. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  /** The position of an address, such as `apps.support.webhooks.inbox.triggers`, or of its nearest parent. */
  place(address: string): Place | undefined;
}

/** Something wrong or doubtful in a manifest. */
export interface Problem {
  readonly address: string;
  /** What is wrong and what to write instead, as one sentence or two. */
  readonly message: string;
  readonly place?: Place | undefined;
  /**
   * Of a channel: `inactive`, `error` or `missing`; of what a service account must see: `missing`; of a webhook that the one of
   * the other API generation is in the way of: `blocked`. Only people can fix it, and `check` counts it as drift.
   */
  readonly status?: string | undefined;
  /** What kind of problem it is, where it has a code of its own among the problems of a plan. */
  readonly code?: ErrorCode | undefined;
}

/** An app as the manifest wants it. Only what is declared is managed. */
export interface DesiredApp {
  /** The manifest key; the address is `apps.<key>`. */
  readonly key: string;
  readonly name: string;
  /** Bind to exactly this app instead of looking for marks or a name. */
  readonly id?: string;
  readonly protect: boolean;
  /** The token that its own key signs, as far as the manifest says anything about it. */
  readonly jwt?: DesiredJwt;
  /** Its own key, where the run was given one. */
  readonly ownKey?: { readonly id: string; readonly secret: Secret };
  /** Declared settings by the vendor's names; `null` asks to unset. */
  readonly settings: Readonly<Record<string, Json>>;
  /** Declared metadata; `null` asks to remove the entry. Entries of others are kept. */
  readonly metadata: Readonly<Record<string, Scalar | null>>;
  /** What is declared in it, by the name of the kind; kinds of which nothing is declared are absent. */
  readonly children: ReadonlyMap<string, readonly DesiredChild[]>;
}

/** A resource as a manifest declares it, whatever its kind. */
export interface DesiredChild {
  readonly key: string;
}

/** A service account as the manifest wants it: an API user of the account that sees the apps linked to it alone (v1.1). */
export interface DesiredServiceAccount {
  /** The manifest key; the address is `serviceAccounts.<key>`. */
  readonly key: string;
  /** Unique in the account. */
  readonly name: string;
  /** Bind to exactly this service account instead of looking for marks or a name. */
  readonly id?: string;
  readonly protect: boolean;
  readonly keys: readonly DesiredKey[];
  /** Manifest keys of apps that it must be able to see: looked at, and never changed. */
  readonly apps: readonly string[];
}

/** A webhook as the manifest wants it. */
export interface DesiredWebhook {
  readonly key: string;
  /** The name of its integration (v2); undefined leaves what is there, and names a new one by its key. */
  readonly name?: string;
  readonly target: string;
  /** A set: sorted, without doubles. Undefined leaves what is there (the vendor's default on create). */
  readonly triggers?: readonly string[];
  /** v1.1: includeClient, includeFullAppUser; v2: includeFullUser, includeFullSource. Only those declared. */
  readonly flags: Readonly<Record<string, boolean>>;
}

/** A key of an app or a service account as the manifest wants it. */
export interface DesiredKey {
  readonly key: string;
  /** Its name in the account: the manifest key, unless the manifest says another. */
  readonly name: string;
  /** The token to sign with this key; undefined signs none. */
  readonly jwt?: DesiredJwt;
  /** When to replace it. */
  readonly rotate?: DesiredRotation;
}

/** How a key is replaced, in seconds: a new one every so often, the old one kept beside it for the overlap. */
export interface DesiredRotation {
  readonly every: number;
  readonly overlap: number;
}

/** A messaging channel as the manifest wants it: what the vendor calls an integration. */
export interface DesiredChannel {
  readonly key: string;
  readonly api: Api;
  /** By the vendor's name, such as `web` or `twilio`. It never changes. */
  readonly type: string;
  /** Only referred to: created outside this tool, and never created, changed or deleted by it. */
  readonly external: boolean;
  /** `null` asks to unset it (v2). */
  readonly displayName?: string | null;
  /** Declared fields that can be read back, by the vendor's names; `null` and an empty list ask to unset. */
  readonly fields: Readonly<Record<string, Json>>;
  /** Declared fields that cannot be read back, or must not be shown. */
  readonly writeOnly: Readonly<Record<string, Json | Secret>>;
  /** Who answers first (v2); `null` asks to inherit the switchboard's default. */
  readonly defaultResponder?: SwitchboardReference | null;
}

/** A switchboard integration that another resource names by its manifest key. */
export interface SwitchboardReference {
  readonly key: string;
  /** Its name in the account. */
  readonly name: string;
}

/** The menu of an app, or of a channel instead of it, as the manifest wants it (v1.1). */
export interface DesiredMenu {
  /** The manifest key of the channel; empty for the app's own. */
  readonly key: string;
  /** By the vendor's names; an empty list means that there is no menu. */
  readonly items: readonly Json[];
  /** Whether people can write text beside the menu; absent for "as it is". */
  readonly inputEnabled?: boolean;
}

/** A key of a webhook's integration as the manifest wants it (v2). */
export interface DesiredIntegrationKey extends DesiredKey {
  /** `<webhook>.<name>`. */
  readonly key: string;
  /** The manifest key of the webhook. */
  readonly webhook: string;
}

/** The switchboard of an app as the manifest wants it (v2): who gets a conversation, and who gets it next. */
export interface DesiredSwitchboard {
  /** Empty: an app has one. */
  readonly key: '';
  readonly enabled?: boolean;
  readonly defaultSwitchboardIntegration?: SwitchboardReference;
}

/** A switchboard integration as the manifest wants it (v2). */
export interface DesiredSwitchboardIntegration {
  readonly key: string;
  /** Its name in the account; the key if the manifest does not say another. */
  readonly name: string;
  /** Only referred to: never created, changed or deleted by this tool. */
  readonly external: boolean;
  /** Which integration it is: that of a webhook of this app by its manifest key, one by its id, or one by its type. */
  readonly integration?:
    | { readonly webhook: string }
    | { readonly integrationId: string }
    | { readonly integrationType: string };
  readonly deliverStandbyEvents?: boolean;
  /** Who gets the conversation next; `null` unsets it. */
  readonly nextSwitchboardIntegration?: SwitchboardReference | null;
  /** Messages that are handed over with a conversation; `null` asks to unset it. */
  readonly messageHistoryCount?: number | null;
}

/** The token that a key signs. */
export interface DesiredJwt {
  /** The manifest does not declare it: there is none where the vendor does not return the key's secret. */
  readonly byDefault?: true;
  /** `sign`: here, with the key's secret. `api`: ask the vendor's endpoint (v1.1 only), whose token never expires. */
  readonly from: 'sign' | 'api';
  /**
   * Whose token it is: the app's, or one user's for tests of a web messenger (`appUser` on v1.1, `user` on v2); that of a key
   * of an integration is the integration's, and that of a service account's key the account's.
   */
  readonly scope: 'app' | 'account' | 'appUser' | 'user' | 'integration';
  /** The user's id for `appUser`. */
  readonly userId?: string;
  /** The user's external id for `user`. */
  readonly externalId?: string;
  /** Seconds, or `never`; undefined takes the input `jwt-expires-in`. */
  readonly expiresIn?: number | 'never';
}

/** A GitHub secret or variable as the manifest wants it. */
export interface DesiredPublication {
  /** `publish.<NAME>`, with `@` and the destination behind it where several entries have the name. */
  readonly address: string;
  readonly kind: 'secret' | 'variable';
  /** In upper case, as GitHub keeps it. */
  readonly name: string;
  readonly source: PublicationSource;
  readonly destination: Destination;
  /**
   * Whether the text of the name or of the environment holds `${INSTANCE}` or `${INSTANCE_ENV}`, so an instance
   * cannot overwrite what another one has published.
   */
  readonly perInstance: boolean;
}

/** Where a published value is taken from: an address into the output `credentials`. */
export interface PublicationSource {
  /** As the manifest says it, such as `apps.support.keys.backend.jwt`. */
  readonly address: string;
  /** The address of what hands it out, such as `apps.support`. */
  readonly holder: string;
  /** Where in it, such as `keys` or `webhooks.inbox.keys`, and under which key; undefined for what is the holder's own. */
  readonly child?: { readonly section: string; readonly key: string };
  /**
   * `basic` is the base64 of `id:secret`, as HTTP Basic authentication wants it; `own.jwt` is signed with the key that the run
   * was given for the app.
   */
  readonly part: 'id' | 'token' | 'own.jwt' | 'secret' | 'jwt' | 'basic';
}

/** Where GitHub keeps it. A repository that is not named is the one the run belongs to. */
export type Destination =
  | { readonly kind: 'repository'; readonly store: SecretStore; readonly repository?: string }
  | { readonly kind: 'environment'; readonly environment: string; readonly repository?: string }
  | {
      readonly kind: 'organization';
      readonly store: SecretStore;
      readonly organization: string;
      readonly visibility: 'all' | 'private' | 'selected';
      /** Names of repositories of the organization, for `selected`. */
      readonly repositories: readonly string[];
    };

/** Which of GitHub's products reads a secret. Variables belong to Actions. */
export type SecretStore = 'actions' | 'dependabot' | 'codespaces';

// ---- actual --------------------------------------------------------------------------------------------------

/** An app as the account holds it. */
export interface ActualApp {
  readonly id: string;
  readonly name: string;
  /** v1.1 `appToken`, a legacy public token. */
  readonly token?: string;
  readonly settings: Readonly<Record<string, Json>>;
  readonly metadata: Readonly<Record<string, Scalar>>;
}

/** A webhook as the account holds it. */
export interface ActualWebhook {
  readonly id: string;
  readonly target: string;
  readonly triggers: readonly string[];
  readonly flags: Readonly<Record<string, boolean>>;
  readonly secret?: Secret;
  /** v2: the custom integration that the webhook lives in. */
  readonly container?: string;
  /** v2: the name of that integration. */
  readonly name?: string;
  /** Set when another API generation created it, such as `v1.1`: it sends that generation's events, for ever. */
  readonly otherGeneration?: string;
  /**
   * A record says that the other API generation created it, neither shows it, and the other one could not be read: it may be
   * there, and cannot be changed or deleted. It has no target then.
   */
  readonly outOfReach?: true;
}

/** A key of an app or a service account as the account holds it. The vendor gives its secret with every read. */
export interface ActualKey {
  readonly id: string;
  readonly name: string;
  readonly secret?: Secret;
}

/** A messaging channel as the account holds it. */
export interface ActualChannel {
  readonly id: string;
  readonly type: string;
  readonly displayName?: string;
  /** `active`, `inactive` or `error`. */
  readonly status: string;
  /** The vendor's words for what is wrong (v1.1). */
  readonly error?: string;
  /** What can be read of it, without credentials. */
  readonly fields: Readonly<Record<string, Json>>;
  /** The id of a Telegram bot (v2). */
  readonly botId?: string;
  /** The name of the switchboard integration that answers first, where the channel has one of its own (v2). */
  readonly defaultResponder?: string;
}

/** What a menu of the account shows. */
export interface Menu {
  /** Without the ids that the vendor gives them; empty where there is no menu. */
  readonly items: readonly Json[];
  /** Whether people can write text beside the menu. */
  readonly inputEnabled: boolean;
}

/** A menu as the account holds it. */
export interface ActualMenu extends Menu {
  /** The id of the channel or app that it belongs to. */
  readonly id: string;
  /** The manifest key of the channel; empty for the app's own. */
  readonly key: string;
}

/** A key of a webhook's integration as the account holds it. */
export interface ActualIntegrationKey extends ActualKey {
  /** The manifest key of the webhook. */
  readonly webhook: string;
  /** The id of the webhook's integration. */
  readonly container: string;
}

/** The switchboard of an app as the account holds it. */
export interface ActualSwitchboard {
  readonly id: string;
  readonly enabled: boolean;
  readonly defaultSwitchboardIntegrationId?: string;
}

/** A switchboard integration as the account has it. */
export interface ActualSwitchboardIntegration {
  readonly id: string;
  readonly switchboardId: string;
  readonly name: string;
  readonly integrationId?: string;
  readonly integrationType?: string;
  readonly deliverStandbyEvents?: boolean;
  readonly nextSwitchboardIntegrationId?: string;
  readonly messageHistoryCount?: number;
}

// ---- plan ----------------------------------------------------------------------------------------------------

/**
 * The name of a kind of resource: `app`, `serviceAccount`, what the kinds in `kinds/` are called, and GitHub's `secret`,
 * `variable` and `environment`.
 */
export type Kind = string;

/** What a change does. */
export type Action =
  | 'create'
  | 'update'
  | 'replace'
  | 'delete'
  | 'adopt'
  | 'rotate'
  | 'retire'
  | 'renew'
  | 'publish';

/** One field that differs. Absent `before` or `after` means that the field is not there. */
export interface FieldDifference {
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
  /** The vendor cannot undo this one (such as `settings.multiConvoEnabled`). */
  readonly irreversible?: true;
}

/** One step of a plan. */
export interface Change {
  readonly address: string;
  readonly kind: Kind;
  readonly action: Action;
  /** The vendor's id; absent for what does not exist yet. */
  readonly id?: string;
  /** Of what is deleted, also to be replaced: its name, target or whatever else people recognise it by. */
  readonly label?: string;
  /** What goes with a deleted app; absent when it could not be read. */
  readonly contents?: readonly Content[];
  readonly fields: readonly FieldDifference[];
  /** The reason, for people. */
  readonly why: string;
  /** What falls due with time (`rotate`, `retire`) has been due for so long that it counts as drift. */
  readonly overdue?: boolean;
}

/** A resource inside an app that is deleted. */
export interface Content {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
}

/** A resource of an owned app that is not in the manifest: listed and left alone. */
export interface Unmanaged {
  readonly kind: Kind;
  /** The address of the app or service account that contains it; absent for a whole one. */
  readonly app?: string;
  readonly id: string;
  readonly label: string;
  /** The marks record that a manifest created or adopted it: `prune: owned` deletes it. */
  readonly owned?: true;
}

/** How many changes of each action, and how many resources are as they should be. */
export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  /** Absent when there are none. */
  readonly replace?: number;
  readonly delete: number;
  readonly adopt: number;
  readonly rotate: number;
  readonly publish: number;
  readonly unchanged: number;
}

/** The plan document: data alone, free of secrets, written to `plan-file` as JSON. */
export interface Plan {
  readonly formatVersion: 1;
  readonly api: Api;
  readonly owner: string;
  readonly instance: string | null;
  /** `sha256:…` over the normalised operations: the same plan has the same digest on every machine and run. */
  readonly digest: string;
  readonly summary: PlanSummary;
  readonly changes: readonly Change[];
  readonly unmanaged: readonly Unmanaged[];
  readonly warnings: readonly {
    readonly address: string;
    readonly message: string;
    /** Of what only people can fix: `inactive`, `error`, `missing` or `blocked`. */
    readonly status?: string;
  }[];
}

/** What became of one change. */
export interface ChangeResult {
  readonly address: string;
  readonly action: Action;
  readonly status: 'done' | 'failed' | 'not-started';
  readonly error?: string;
  /** Of each that failed. */
  readonly code?: ErrorCode;
}

/** What became of a change; `remedy` says what to do about a failure, where that is known. */
export interface Outcome extends ChangeResult {
  readonly remedy?: string | undefined;
}

// ---- what went wrong ----------------------------------------------------------------------------------------------

/**
 * What kind of thing went wrong, for scripts: stable, while messages may change. Shown in `--json` and in the result file.
 * `internal` is a defect of this product.
 */
export type ErrorCode =
  | 'ambiguous'
  | 'answer-invalid'
  | 'code-untrusted'
  | 'confirm-missing'
  | 'connection-failed'
  | 'credentials-invalid'
  | 'credentials-missing'
  | 'demo-failed'
  | 'drift'
  | 'file-unusable'
  | 'generation-hidden'
  | 'github-refused'
  | 'github-unreachable'
  | 'input-invalid'
  | 'internal'
  | 'interrupted'
  | 'manifest-invalid'
  | 'marks-unwritten'
  | 'not-allowed'
  | 'not-approved'
  | 'not-deleted'
  | 'not-found'
  | 'owner-missing'
  | 'plan-refused'
  | 'proxy-unusable'
  | 'renamed'
  | 'runs-collided'
  | 'secret-unreadable'
  | 'target-unanswered'
  | 'value-unusable'
  | 'vendor-conflict'
  | 'vendor-refused'
  | 'warned';

/** What kind of warning it is: of an input, the manifest, the account, a difference that `check` found, or the run itself. */
export type WarningCode =
  | 'input-warning'
  | 'manifest-warning'
  | 'account-warning'
  | 'drift-warning'
  | 'run-warning';

// ---- what a run is given ----------------------------------------------------------------------------------------

/** What may be deleted: nothing; what the marks record as created from a manifest; also undeclared resources inside owned apps. */
export type Prune = 'none' | 'owned' | 'all';

/** One part of a manifest's apps: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}
