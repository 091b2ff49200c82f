/**
 * The port to the account: what the rest of the product may ask of the vendor, in the domain's own words.
 * Every API generation is an adapter behind it.
 */

import type { ActualApp, ActualKey, ActualWebhook, Json, Scalar } from '../model.ts';
import type { Secret } from '../secret.ts';

/** What is sent of an app; absent parts stay as they are, `null` asks to unset a setting or metadata entry. */
export interface AppFields {
  /** Sent with every update: older documentation calls it required there. */
  readonly name: string;
  readonly settings?: Readonly<Record<string, Json>>;
  /** The whole object: whether an update replaces or merges is undocumented, so that nothing relies on omission. */
  readonly metadata?: Readonly<Record<string, Scalar | null>>;
}

/** What is sent of a webhook; absent parts stay as they are. */
export interface WebhookFields {
  readonly target: string;
  readonly triggers?: readonly string[] | undefined;
  readonly flags: Readonly<Record<string, boolean>>;
}

/** The account as a read-only mode sees it: there is no way to change anything through it. */
export interface AccountReader {
  /** Every app that the credentials see, each once, in no promised order. */
  listApps(): Promise<readonly ActualApp[]>;
  /** One app, or undefined when there is none of that id. */
  getApp(appId: string): Promise<ActualApp | undefined>;
  listWebhooks(appId: string): Promise<readonly ActualWebhook[]>;
  listKeys(appId: string): Promise<readonly ActualKey[]>;
  /** The vendor's own token for a key; it never expires. */
  keyToken(appId: string, keyId: string): Promise<Secret>;
}

/** The account as an applying mode sees it. */
export interface Account extends AccountReader {
  createApp(fields: AppFields): Promise<ActualApp>;
  updateApp(appId: string, fields: AppFields): Promise<ActualApp>;
  /** Deletes an app with all that is in it; one that is gone already is fine. */
  deleteApp(appId: string): Promise<void>;
  createWebhook(appId: string, fields: WebhookFields): Promise<ActualWebhook>;
  updateWebhook(appId: string, webhookId: string, fields: WebhookFields): Promise<ActualWebhook>;
  /** One that is gone already is fine. */
  deleteWebhook(appId: string, webhookId: string): Promise<void>;
  createKey(appId: string, name: string): Promise<ActualKey>;
  /** One that is gone already is fine; every token signed with it is refused from then on. */
  deleteKey(appId: string, keyId: string): Promise<void>;
}
