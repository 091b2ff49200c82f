/** What the account holds: plain records, one set for both generations of the API. */

import type { Json, JsonObject } from './json.ts';

/** A key with its secret; whose it is shows in the prefix of the id. */
export interface KeyRecord {
  readonly id: string;
  name: string;
  readonly secret: string;
}

/** A webhook. In v2 it is inside a custom integration; one created by v1.1 gets a translated one around it. */
export interface WebhookRecord {
  readonly id: string;
  /** The custom integration it is in. */
  readonly integrationId: string;
  readonly version: 'v1.1' | 'v2';
  target: string;
  triggers: string[];
  readonly secret: string;
  /** v1.1 `includeClient`, v2 `includeFullSource`. */
  includeSource: boolean;
  /** v1.1 `includeFullAppUser`, v2 `includeFullUser`. */
  includeUser: boolean;
}

/** A channel, or the container of a v2 webhook (type `custom`). */
export interface IntegrationRecord {
  readonly id: string;
  readonly type: string;
  displayName?: string | null;
  /** All fields of the type by their names, the write-only ones too. */
  fields: JsonObject;
  /** What the vendor fills in by itself, by name: nobody sent it. */
  readonly filled?: JsonObject;
  /** How often it was read; a switch makes young integrations inactive. */
  reads: number;
  /** Why it does not work, as after a token was withdrawn at the channel: it shows with the status `error`. */
  error?: string;
  /** Whether it is only the v2 face of a v1.1 webhook. */
  readonly translated: boolean;
  readonly keys: Map<string, KeyRecord>;
  /** Whether it is an SDK's integration that only the vendor's web pages can delete. */
  madeInAdminCenter?: boolean;
  /** v1.1: a menu of its own instead of the app's. */
  menu?: Json[];
  /** v1.1: whether people may write text beside the menu; true when absent. */
  menuInputEnabled?: boolean;
  /** v2: the switchboard integration that answers first. */
  defaultResponderId?: string | null;
  showAIDisclaimer?: boolean;
}

/** A message template (v1.1). */
export interface TemplateRecord {
  readonly id: string;
  name: string;
  message: JsonObject;
}

/** The place of an integration in the handing over of conversations (v2). */
export interface SwitchboardIntegrationRecord {
  readonly id: string;
  name: string;
  integrationId: string;
  integrationType: string;
  deliverStandbyEvents: boolean;
  nextSwitchboardIntegrationId?: string | null;
  messageHistoryCount?: number | null;
}

/** The switchboard of an app (v2); at most one. */
export interface SwitchboardRecord {
  readonly id: string;
  enabled: boolean;
  defaultSwitchboardIntegrationId?: string;
  readonly integrations: Map<string, SwitchboardIntegrationRecord>;
}

/** An app and everything in it. */
export interface AppRecord {
  readonly id: string;
  /** The legacy public token (`appToken`). */
  readonly token: string;
  name: string;
  settings: JsonObject;
  metadata: Record<string, string | number | boolean>;
  /** The service account that created it and sees it. */
  readonly serviceAccountId?: string;
  readonly keys: Map<string, KeyRecord>;
  readonly webhooks: Map<string, WebhookRecord>;
  readonly integrations: Map<string, IntegrationRecord>;
  menu?: Json[];
  /** Whether people may write text beside the menu; true when absent. */
  menuInputEnabled?: boolean;
  readonly templates: Map<string, TemplateRecord>;
  switchboard?: SwitchboardRecord;
}

/** An API user of the account that sees only the apps linked to it. */
export interface ServiceAccountRecord {
  readonly id: string;
  name: string;
  readonly keys: Map<string, KeyRecord>;
}

/** Whom a key belongs to; one of the account to a service account, if there is one. */
export type KeyHolder =
  | { readonly scope: 'account'; readonly key: KeyRecord; readonly serviceAccount?: ServiceAccountRecord }
  | { readonly scope: 'app'; readonly key: KeyRecord; readonly app: AppRecord }
  | {
      readonly scope: 'integration';
      readonly key: KeyRecord;
      readonly app: AppRecord;
      readonly integration: IntegrationRecord;
    };

/** What a new webhook is created from; flags left out are false. */
export interface NewWebhook {
  readonly version: 'v1.1' | 'v2';
  readonly target: string;
  readonly triggers: readonly string[];
  readonly includeSource?: boolean;
  readonly includeUser?: boolean;
}

/** Everything an account keeps, as a data file holds it. */
export interface AccountRecords {
  readonly keys: Iterable<KeyRecord>;
  readonly serviceAccounts: Iterable<ServiceAccountRecord>;
  readonly apps: Iterable<AppRecord>;
}
