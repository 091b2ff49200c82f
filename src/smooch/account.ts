/**
 * The port to the account: what the rest of the product may ask of the vendor, in the domain's own words.
 * The kinds of resources in an app bring their own endpoints, see collection.ts.
 */

import type { ActualApp, Api, Json, Scalar } from '../model.ts';
import type { Endpoints, Reading } from './collection.ts';

/** What is sent of an app; absent parts stay as they are, `null` asks to unset a setting or metadata entry. */
export interface AppFields {
  /** Sent with every update: older documentation calls it required there. */
  readonly name: string;
  readonly settings?: Readonly<Record<string, Json>>;
  /** The whole object: whether an update replaces or merges is undocumented, so nothing relies on omission. */
  readonly metadata?: Readonly<Record<string, Scalar | null>>;
}

/** What the run's credentials can do, by the scope of their key and the API generation. */
export interface Abilities {
  readonly api: Api;
  /** Lists, creates and deletes apps, and manages their keys: account keys only. */
  readonly wholeAccount: boolean;
  /** Changes an app itself, and so its metadata, where the marks are: not so with an app key on v1.1. */
  readonly changesApps: boolean;
  /** Webhooks are changed only by requests that an app key signs: account keys on v2. */
  readonly needsAppSigner: boolean;
  /** Sees and changes service accounts: account keys (`act_`) on v1.1 alone. */
  readonly serviceAccounts: boolean;
  /** They are those of the app's own key, from `app-keys`. */
  readonly ownKey?: true;
  /** Where they differ: in apps with a key of their own, by the app's key in the manifest. */
  readonly own?: ReadonlyMap<string, Abilities>;
}

/** What can be done in one app. */
export function abilitiesIn(abilities: Abilities, appKey: string): Abilities {
  return abilities.own?.get(appKey) ?? abilities;
}

/** What a look at the list of apps is for. */
export interface AppLook {
  /** The ids of apps that were created since the last list: what is new is enough, without apps that were in that list. */
  readonly created?: readonly string[];
  /** There are perhaps at least so many, so pages can be requested together. */
  readonly perhaps?: number;
}

/** The account as a read-only mode sees it: there is no way to change anything through it. */
export interface AccountReader {
  /** The generation that is spoken. */
  readonly api: Api;
  /** Undefined where the API generation has none (v2). */
  readonly serviceAccounts: ServiceAccountReader | undefined;
  /** Every app that the credentials see, each once, in no promised order; fewer only where `look` allows it. */
  listApps(look?: AppLook): Promise<readonly ActualApp[]>;
  /** One app, or undefined when there is none of that id. */
  getApp(appId: string): Promise<ActualApp | undefined>;
  /**
   * All of a kind in one place, such as `collection(CHANNELS, appId)`. Throws ProvisionError where the API generation has none,
   * which is refused in a manifest long before.
   */
  collection<C, In extends readonly unknown[]>(of: Endpoints<C, In>, ...where: In): Reading<C>;
}

/** The service accounts as a read-only mode sees them: in the form of apps, without settings and metadata. */
export interface ServiceAccountReader extends AccountReader {
  /** The ids of the apps that are linked to one, which are all that it sees. */
  listAppIds(id: string): Promise<ReadonlySet<string>>;
}

/** The account as an applying mode sees it. */
export interface Account extends AccountReader {
  readonly serviceAccounts: ServiceAccounts | undefined;
  createApp(fields: AppFields): Promise<ActualApp>;
  updateApp(appId: string, fields: AppFields): Promise<ActualApp>;
  /** Deletes an app with all that is in it; one that is gone already is fine. */
  deleteApp(appId: string): Promise<void>;
  collection<C, In extends readonly unknown[]>(of: Endpoints<C, In>, ...where: In): C;
}

/** The service accounts as an applying mode sees them. Names are unique in an account. */
export interface ServiceAccounts extends Account {
  readonly serviceAccounts: undefined;
  listAppIds: ServiceAccountReader['listAppIds'];
}
