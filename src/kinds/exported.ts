/** What is exported. */

import type {
  ActualApp,
  ActualChannel,
  ActualIntegrationKey,
  ActualKey,
  ActualSwitchboard,
  ActualSwitchboardIntegration,
  ActualWebhook,
  Menu,
} from '../model.ts';

/** An app with all that a manifest can declare of it. */
export interface ExportedApp {
  readonly app: ActualApp;
  readonly keys: readonly ActualKey[];
  readonly webhooks: readonly ActualWebhook[];
  readonly channels: readonly ActualChannel[];
  /** Menus by the id of the app or channel that has one (v1.1). */
  readonly menus: ReadonlyMap<string, Menu>;
  /** By the id of their webhook (v2). */
  readonly integrationKeys: ReadonlyMap<string, readonly Omit<ActualIntegrationKey, 'webhook'>[]>;
  readonly switchboard?: {
    readonly actual: ActualSwitchboard;
    readonly integrations: readonly ActualSwitchboardIntegration[];
  };
}

/** A service account with its marks, as the reconciler takes apps, and its keys. */
export interface ExportedServiceAccount {
  readonly account: ActualApp;
  readonly keys: readonly ActualKey[];
}
