/** The account: every change to what it holds goes through here. */

import type { Ids, KeyPrefix } from './ids.ts';
import type {
  AccountRecords,
  AppRecord,
  IntegrationRecord,
  KeyHolder,
  KeyRecord,
  NewWebhook,
  ServiceAccountRecord,
  SwitchboardIntegrationRecord,
  SwitchboardRecord,
  TemplateRecord,
  WebhookRecord,
} from './records.ts';
import { defaultSettings } from './settings.ts';

/**
 * One account in memory. Tests may change records directly, behind a client's back; adding and removing goes
 * through the methods, which keep keys working.
 */
export class Store {
  /** Counts the changes; a data file is written when it has moved. */
  revision = 0;
  /** The account's own keys (`act_`). */
  readonly keys = new Map<string, KeyRecord>();
  readonly serviceAccounts = new Map<string, ServiceAccountRecord>();
  readonly apps = new Map<string, AppRecord>();
  /** Every secret value ever handed out: of keys, of webhooks, and tokens signed here. */
  readonly secrets = new Set<string>();
  /** The seed of random list order. */
  readonly seed: number;
  readonly #ids: Ids;
  readonly #holders = new Map<string, KeyHolder>();

  constructor(ids: Ids, seed: number) {
    this.#ids = ids;
    this.seed = seed;
  }

  /** Fills an empty account with what a data file held. */
  restore(records: AccountRecords): void {
    for (const key of records.keys) this.#keepKey(this.keys, { scope: 'account', key });
    for (const serviceAccount of records.serviceAccounts) {
      this.serviceAccounts.set(serviceAccount.id, serviceAccount);
      for (const key of serviceAccount.keys.values()) {
        this.#keepKey(serviceAccount.keys, { scope: 'account', key, serviceAccount });
      }
    }
    for (const app of records.apps) this.#restoreApp(app);
  }

  /** Notes that a record was changed in place. */
  touch(): void {
    this.revision++;
  }

  /** An id for something that has no record here, such as a menu item. */
  newId(): string {
    return this.#ids.object();
  }

  /** A secret that no record of its own keeps, such as the one a channel's webhook gets. */
  newSecret(): string {
    return this.#note(this.#ids.secret());
  }

  /** Records a token that is given out. */
  issued(token: string): string {
    return this.#note(token);
  }

  /** Who holds a key; undefined for one that was deleted or never created. */
  holder(keyId: string): KeyHolder | undefined {
    return this.#holders.get(keyId);
  }

  // ---- keys and service accounts --------------------------------------------------------------------------------

  /** Creates a key of the account itself. */
  addAccountKey(name: string): KeyRecord {
    return this.#keepKey(this.keys, { scope: 'account', key: this.#newKey('act', name) });
  }

  /** Makes a service account; its name is not checked here. */
  addServiceAccount(name: string): ServiceAccountRecord {
    return this.#kept(this.serviceAccounts, { id: this.#ids.object(), name, keys: new Map() });
  }

  /** Removes a service account and its keys. */
  removeServiceAccount(serviceAccount: ServiceAccountRecord): void {
    for (const id of serviceAccount.keys.keys()) this.removeKey(serviceAccount.keys, id);
    this.serviceAccounts.delete(serviceAccount.id);
    this.touch();
  }

  /** Creates a key of a service account. */
  addServiceAccountKey(serviceAccount: ServiceAccountRecord, name: string): KeyRecord {
    const key = this.#newKey('svc', name);
    return this.#keepKey(serviceAccount.keys, { scope: 'account', key, serviceAccount });
  }

  /** Creates a key of an app; the limit is not checked here. */
  addKey(app: AppRecord, name: string): KeyRecord {
    return this.#keepKey(app.keys, { scope: 'app', key: this.#newKey('app', name), app });
  }

  /** Creates a key of a custom integration. */
  addIntegrationKey(app: AppRecord, integration: IntegrationRecord, name: string): KeyRecord {
    const key = this.#newKey('int', name);
    return this.#keepKey(integration.keys, { scope: 'integration', key, app, integration });
  }

  /** Removes a key from the map it is in; every token signed with it is void at once. */
  removeKey(keys: Map<string, KeyRecord>, id: string): void {
    keys.delete(id);
    this.#holders.delete(id);
    this.touch();
  }

  // ---- apps -----------------------------------------------------------------------------------------------------

  /** Creates an app; settings left out get the vendor's defaults. */
  addApp(app: {
    readonly name: string;
    readonly settings?: AppRecord['settings'];
    readonly metadata?: AppRecord['metadata'];
    readonly serviceAccountId?: string | undefined;
  }): AppRecord {
    return this.#kept<AppRecord>(this.apps, {
      id: this.#ids.object(),
      token: this.#ids.appToken(),
      name: app.name,
      settings: { ...defaultSettings(), ...app.settings },
      metadata: { ...app.metadata },
      ...(app.serviceAccountId === undefined ? {} : { serviceAccountId: app.serviceAccountId }),
      keys: new Map(),
      webhooks: new Map(),
      integrations: new Map(),
      templates: new Map(),
    });
  }

  /** Removes an app with its keys, webhooks and integrations. */
  removeApp(app: AppRecord): void {
    for (const id of app.keys.keys()) this.removeKey(app.keys, id);
    for (const integration of app.integrations.values()) this.removeIntegration(app, integration);
    this.apps.delete(app.id);
    this.touch();
  }

  // ---- integrations and webhooks --------------------------------------------------------------------------------

  /** Makes an integration; neither its type nor its fields are checked here. */
  addIntegration(
    app: AppRecord,
    integration: Pick<IntegrationRecord, 'type' | 'fields'> &
      Partial<Pick<IntegrationRecord, 'displayName' | 'translated' | 'filled'>>,
    id: string = this.#ids.object(),
  ): IntegrationRecord {
    return this.#kept(app.integrations, {
      reads: 0,
      translated: false,
      keys: new Map(),
      ...integration,
      id,
    });
  }

  /** Removes an integration with its keys and webhooks. */
  removeIntegration(app: AppRecord, integration: IntegrationRecord): void {
    for (const id of integration.keys.keys()) this.removeKey(integration.keys, id);
    for (const webhook of app.webhooks.values()) {
      if (webhook.integrationId === integration.id) app.webhooks.delete(webhook.id);
    }
    app.integrations.delete(integration.id);
    for (const entry of app.switchboard?.integrations.values() ?? []) {
      if (entry.integrationId === integration.id) this.removeSwitchboardIntegration(app, entry.id);
    }
    this.touch();
  }

  /**
   * Creates a webhook in a custom integration; without one a translated integration is put around it, as the vendor
   * does for v1.1. Limits and targets are not checked here.
   */
  addWebhook(app: AppRecord, webhook: NewWebhook, container?: IntegrationRecord): WebhookRecord {
    const integration =
      container ?? this.addIntegration(app, { type: 'custom', fields: {}, translated: true });
    return this.#kept(app.webhooks, {
      includeSource: false,
      includeUser: false,
      ...webhook,
      triggers: [...webhook.triggers],
      id: this.#ids.object(),
      integrationId: integration.id,
      secret: this.newSecret(),
    });
  }

  /** Removes a webhook, and the translated integration around it if there is one. */
  removeWebhook(app: AppRecord, webhook: WebhookRecord): void {
    app.webhooks.delete(webhook.id);
    const container = app.integrations.get(webhook.integrationId);
    if (container?.translated === true) this.removeIntegration(app, container);
    this.touch();
  }

  // ---- message templates ----------------------------------------------------------------------------------------

  /** Adds a message template; it is not checked here. */
  addTemplate(app: AppRecord, template: Omit<TemplateRecord, 'id'>): TemplateRecord {
    return this.#kept(app.templates, { ...template, id: this.#ids.object() });
  }

  /** Removes a message template. */
  removeTemplate(app: AppRecord, id: string): void {
    app.templates.delete(id);
    this.touch();
  }

  // ---- switchboards ---------------------------------------------------------------------------------------------

  /** Gives an app its switchboard, disabled. */
  addSwitchboard(app: AppRecord): SwitchboardRecord {
    const made: SwitchboardRecord = { id: this.#ids.object(), enabled: false, integrations: new Map() };
    app.switchboard = made;
    this.touch();
    return made;
  }

  /** Puts an integration on the switchboard. */
  addSwitchboardIntegration(
    switchboard: SwitchboardRecord,
    integration: Omit<SwitchboardIntegrationRecord, 'id'>,
  ): SwitchboardIntegrationRecord {
    return this.#kept(switchboard.integrations, { ...integration, id: this.#ids.object() });
  }

  /** Takes an integration off the switchboard; without its default one a switchboard is disabled. */
  removeSwitchboardIntegration(app: AppRecord, id: string): void {
    const { switchboard } = app;
    if (switchboard === undefined) return;
    switchboard.integrations.delete(id);
    for (const other of switchboard.integrations.values()) {
      if (other.nextSwitchboardIntegrationId === id) delete other.nextSwitchboardIntegrationId;
    }
    if (switchboard.defaultSwitchboardIntegrationId === id) {
      delete switchboard.defaultSwitchboardIntegrationId;
      switchboard.enabled = false;
    }
    this.touch();
  }

  #newKey(prefix: KeyPrefix, name: string): KeyRecord {
    return { id: this.#ids.key(prefix), name, secret: this.#ids.secret() };
  }

  #kept<Kept extends { readonly id: string }>(records: Map<string, Kept>, record: Kept): Kept {
    records.set(record.id, record);
    this.touch();
    return record;
  }

  #keepKey(keys: Map<string, KeyRecord>, holder: KeyHolder): KeyRecord {
    this.#holders.set(holder.key.id, holder);
    this.#note(holder.key.secret);
    return this.#kept(keys, holder.key);
  }

  #restoreApp(app: AppRecord): void {
    this.apps.set(app.id, app);
    for (const key of app.keys.values()) this.#keepKey(app.keys, { scope: 'app', key, app });
    for (const webhook of app.webhooks.values()) this.#note(webhook.secret);
    for (const integration of app.integrations.values()) {
      for (const key of integration.keys.values()) {
        this.#keepKey(integration.keys, { scope: 'integration', key, app, integration });
      }
    }
  }

  #note(secret: string): string {
    this.secrets.add(secret);
    return secret;
  }
}
