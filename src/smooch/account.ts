/**
 * The port to the account: what the rest of the product may ask of the vendor, in the domain's own words.
 * Every API generation is an adapter behind it.
 */

import type {
  ActualApp,
  ActualChannel,
  ActualKey,
  ActualServiceAccount,
  ActualSwitchboard,
  ActualSwitchboardIntegration,
  ActualWebhook,
  Api,
  Json,
  Scalar,
} from '../model.ts';
import type { Secret } from '../secrets/secret.ts';

/** What is sent of an app; absent parts stay as they are, `null` asks to unset a setting or metadata entry. */
export interface AppFields {
  /** Sent with every update: older documentation calls it required there. */
  readonly name: string;
  readonly settings?: Readonly<Record<string, Json>>;
  /** The whole object: whether an update replaces or merges is undocumented, so nothing relies on omission. */
  readonly metadata?: Readonly<Record<string, Scalar | null>>;
}

/** What is sent of a webhook; absent parts stay as they are. */
export interface WebhookFields {
  /** The manifest key; v2 shows it as the name of the webhook's integration. */
  readonly name: string;
  readonly target: string;
  readonly triggers?: readonly string[] | undefined;
  readonly flags: Readonly<Record<string, boolean>>;
}

/** What is sent of a channel; absent parts stay as they are, `null` asks to unset. */
export interface ChannelChanges {
  readonly displayName?: string | null;
  /** By the vendor's names. */
  readonly values: Readonly<Record<string, Json | Secret>>;
}

/** What is sent of a new channel. */
export interface ChannelFields extends ChannelChanges {
  readonly type: string;
}

/** What is sent of a switchboard; absent parts stay as they are. */
export interface SwitchboardChanges {
  readonly enabled?: boolean;
  readonly defaultSwitchboardIntegrationId?: string;
}

/** What is sent of a switchboard integration; absent parts stay as they are, `null` asks to unset. */
export interface SwitchboardIntegrationChanges {
  readonly name?: string;
  readonly integrationId?: string;
  readonly integrationType?: string;
  readonly deliverStandbyEvents?: boolean;
  readonly nextSwitchboardIntegrationId?: string | null;
  readonly messageHistoryCount?: number | null;
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
}

/** The service accounts as a read-only mode sees them. */
export interface ServiceAccountReader {
  /** Every service account, each once, in no promised order. */
  list(): Promise<readonly ActualServiceAccount[]>;
  /** One service account, or undefined when there is none of that id. */
  get(id: string): Promise<ActualServiceAccount | undefined>;
  listKeys(id: string): Promise<readonly ActualKey[]>;
  /** One key, or undefined when there is none of that id. */
  getKey(id: string, keyId: string): Promise<ActualKey | undefined>;
  /** The vendor's own token for a key; it never expires. */
  keyToken(id: string, keyId: string): Promise<Secret>;
  /** The ids of the apps that are linked to it, which are all that it sees. */
  listAppIds(id: string): Promise<ReadonlySet<string>>;
}

/** The service accounts as an applying mode sees them. */
export interface ServiceAccountWriter extends ServiceAccountReader {
  /** Names are unique in an account. */
  create(name: string): Promise<ActualServiceAccount>;
  rename(id: string, name: string): Promise<ActualServiceAccount>;
  /** One that is gone already is fine. The vendor deletes none to which an app is linked. */
  delete(id: string): Promise<void>;
  createKey(id: string, name: string): Promise<ActualKey>;
  /** One that is gone already is fine; every token signed with it is refused from then on. */
  deleteKey(id: string, keyId: string): Promise<void>;
}

/** What the vendor calls integrations, of an app. */
export interface Integrations {
  readonly webhooks: readonly ActualWebhook[];
  readonly channels: readonly ActualChannel[];
}

/** The account as a read-only mode sees it: there is no way to change anything through it. */
export interface AccountReader {
  /** The generation that is spoken. */
  readonly api: Api;
  /** Undefined where the API generation has none (v2). */
  readonly serviceAccounts: ServiceAccountReader | undefined;
  /** Every app that the credentials see, each once, in no promised order. */
  listApps(): Promise<readonly ActualApp[]>;
  /** One app, or undefined when there is none of that id. */
  getApp(appId: string): Promise<ActualApp | undefined>;
  /**
   * One of a kind in an app, also when a list does not show it yet, or undefined when there is none of that id. v2 finds a
   * webhook by its integration alone: without `container` there is none.
   */
  getWebhook(
    appId: string,
    webhook: Pick<ActualWebhook, 'id' | 'container'>,
  ): Promise<ActualWebhook | undefined>;
  /** The same for a channel. */
  getChannel(appId: string, channelId: string): Promise<ActualChannel | undefined>;
  /** The same for a key. */
  getKey(appId: string, keyId: string): Promise<ActualKey | undefined>;
  /** Also those of the other generation, as far as this one shows them. */
  listWebhooks(appId: string): Promise<readonly ActualWebhook[]>;
  /**
   * Those of the other generation, as that one lists them, since this one may hide them. Undefined where the credentials or
   * the host do not serve it.
   */
  listOtherWebhooks(appId: string): Promise<readonly ActualWebhook[] | undefined>;
  /** All but integrations of the type `custom`, which are webhooks. */
  listChannels(appId: string): Promise<readonly ActualChannel[]>;
  /** Both, which v2 gives in one list. */
  listIntegrations(appId: string): Promise<Integrations>;
  listKeys(appId: string): Promise<readonly ActualKey[]>;
  /** The vendor's own token for a key; it never expires. */
  keyToken(appId: string, keyId: string): Promise<Secret>;
  /** v1.1 only. */
  readonly menus: MenuReader;
  /** v2 only: the keys of the integrations that webhooks live in. */
  readonly integrationKeys: IntegrationKeyReader;
  /** v2 only. */
  readonly switchboards: SwitchboardReader;
}

/** The menus of apps and channels, for reading. */
export interface MenuReader {
  /** The items, without ids; none where there is no menu. `channelId`: the channel's own menu instead of the app's. */
  get(appId: string, channelId?: string): Promise<readonly Json[]>;
}

/** The same, for writing too. */
export interface Menus extends MenuReader {
  set(appId: string, channelId: string | undefined, items: readonly Json[]): Promise<readonly Json[]>;
  /** One that is gone already is fine. A channel has the app's menu from then on. */
  remove(appId: string, channelId?: string): Promise<void>;
}

/** The keys of a custom integration, for reading. */
export interface IntegrationKeyReader {
  list(appId: string, integrationId: string): Promise<readonly ActualKey[]>;
  /** One key, or undefined when there is none of that id. */
  get(appId: string, integrationId: string, keyId: string): Promise<ActualKey | undefined>;
}

/** The same, for writing too. */
export interface IntegrationKeys extends IntegrationKeyReader {
  create(appId: string, integrationId: string, name: string): Promise<ActualKey>;
  /** One that is gone already is fine. */
  remove(appId: string, integrationId: string, keyId: string): Promise<void>;
}

/** The switchboard of an app and its integrations, for reading. */
export interface SwitchboardReader {
  /** None or one. */
  list(appId: string): Promise<readonly ActualSwitchboard[]>;
  listIntegrations(appId: string, switchboardId: string): Promise<readonly ActualSwitchboardIntegration[]>;
}

/** The same, for writing too. */
export interface Switchboards extends SwitchboardReader {
  /** A new one is disabled and has no integrations. */
  create(appId: string): Promise<ActualSwitchboard>;
  update(appId: string, switchboardId: string, changes: SwitchboardChanges): Promise<ActualSwitchboard>;
  /** Deletes it with its switchboard integrations; the integrations themselves stay. One that is gone already is fine. */
  remove(appId: string, switchboardId: string): Promise<void>;
  createIntegration(
    appId: string,
    switchboardId: string,
    fields: SwitchboardIntegrationChanges,
  ): Promise<ActualSwitchboardIntegration>;
  updateIntegration(
    appId: string,
    integration: ActualSwitchboardIntegration,
    changes: SwitchboardIntegrationChanges,
  ): Promise<ActualSwitchboardIntegration>;
  /** One that is gone already is fine. */
  removeIntegration(appId: string, integration: ActualSwitchboardIntegration): Promise<void>;
}

/** The account as an applying mode sees it. */
export interface Account extends AccountReader {
  readonly menus: Menus;
  readonly integrationKeys: IntegrationKeys;
  readonly switchboards: Switchboards;
  readonly serviceAccounts: ServiceAccountWriter | undefined;
  createApp(fields: AppFields): Promise<ActualApp>;
  updateApp(appId: string, fields: AppFields): Promise<ActualApp>;
  /** Deletes an app with all that is in it; one that is gone already is fine. */
  deleteApp(appId: string): Promise<void>;
  createWebhook(appId: string, fields: WebhookFields): Promise<ActualWebhook>;
  /** `signWith`: an app key to sign the request with, where {@link Abilities.needsAppSigner} says so. */
  updateWebhook(
    appId: string,
    webhook: ActualWebhook,
    fields: WebhookFields,
    signWith?: ActualKey,
  ): Promise<ActualWebhook>;
  /** Also one of the other generation. One that is gone already is fine. */
  deleteWebhook(appId: string, webhook: ActualWebhook): Promise<void>;
  /** The vendor tries credentials of other services before it answers, and refuses what they refuse. */
  createChannel(appId: string, fields: ChannelFields): Promise<ActualChannel>;
  updateChannel(appId: string, channelId: string, changes: ChannelChanges): Promise<ActualChannel>;
  /** One that is gone already is fine. */
  deleteChannel(appId: string, channelId: string): Promise<void>;
  createKey(appId: string, name: string): Promise<ActualKey>;
  /** One that is gone already is fine; every token signed with it is refused from then on. */
  deleteKey(appId: string, keyId: string): Promise<void>;
}
