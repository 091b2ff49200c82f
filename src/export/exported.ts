/** What is exported of an app. */

import type { ActualApp, ActualChannel, ActualKey, ActualWebhook } from '../model.ts';

/** An app with all that a manifest can declare of it. */
export interface ExportedApp {
  readonly app: ActualApp;
  readonly keys: readonly ActualKey[];
  readonly webhooks: readonly ActualWebhook[];
  readonly channels: readonly ActualChannel[];
}
