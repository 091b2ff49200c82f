/** The parts of the vendor's own v2 client that the tests use; it comes without types. */
declare module 'sunshine-conversations-client' {
  /** Where to, and as whom. */
  export class ApiClient {
    basePath: string;
    authentications: {
      readonly basicAuth: { username?: string; password?: string };
      readonly bearerAuth: { accessToken?: string };
    };
  }

  interface Named {
    readonly id: string;
    readonly displayName: string;
  }

  interface App extends Named {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly metadata?: Readonly<Record<string, unknown>>;
  }

  interface Key extends Named {
    readonly secret: string;
  }

  interface Webhook {
    readonly id: string;
    readonly version: string;
    readonly target: string;
    readonly triggers: readonly string[];
    readonly secret: string;
    readonly includeFullUser: boolean;
    readonly includeFullSource: boolean;
  }

  interface Integration extends Named {
    readonly type: string;
    readonly status: string;
    readonly webhooks?: readonly Webhook[];
  }

  interface Meta {
    readonly hasMore: boolean;
    readonly afterCursor?: string;
    readonly beforeCursor?: string;
  }

  /** Only the first member of `page` and of `filter` is sent. */
  interface ListOptions {
    readonly page?: Readonly<Record<string, unknown>>;
    readonly filter?: Readonly<Record<string, unknown>>;
  }

  /** The answer as the client understands it, and as it came. */
  interface Info<Data> {
    readonly data: Data;
    readonly response: { readonly status: number; readonly body: Data };
  }

  interface Message {
    readonly id: string;
    readonly author: { readonly type: string; readonly displayName?: string };
    readonly content: { readonly type: string; readonly text?: string };
  }

  export class UsersApi {
    constructor(client: ApiClient);
    createUser(appId: string, body: object): Promise<{ readonly user: { readonly id: string } }>;
    getUser(appId: string, userId: string): Promise<{ readonly user: { readonly externalId: string } }>;
  }

  export class ConversationsApi {
    constructor(client: ApiClient);
    createConversation(
      appId: string,
      body: object,
    ): Promise<{ readonly conversation: { readonly id: string; readonly isDefault: boolean } }>;
  }

  export class MessagesApi {
    constructor(client: ApiClient);
    postMessage(
      appId: string,
      conversationId: string,
      body: object,
    ): Promise<{ readonly messages: readonly Message[] }>;
    listMessages(
      appId: string,
      conversationId: string,
      options?: ListOptions,
    ): Promise<{ readonly messages: readonly Message[]; readonly meta: Meta }>;
  }

  export class AppsApi {
    constructor(client: ApiClient);
    createApp(body: object): Promise<{ app: App }>;
    listApps(options?: ListOptions): Promise<{ apps: readonly App[]; meta: Meta }>;
    getApp(appId: string): Promise<{ app: App }>;
    updateApp(appId: string, body: object): Promise<{ app: App }>;
    deleteApp(appId: string): Promise<unknown>;
  }

  export class AppKeysApi {
    constructor(client: ApiClient);
    createAppKey(appId: string, body: object): Promise<{ key: Key }>;
    listAppKeys(appId: string): Promise<{ keys: readonly Key[] }>;
    getAppKey(appId: string, keyId: string): Promise<{ key: Key }>;
    deleteAppKey(appId: string, keyId: string): Promise<unknown>;
  }

  export class IntegrationsApi {
    constructor(client: ApiClient);
    /** The client's own reading of the answer loses the webhooks; the body has them. */
    createIntegrationWithHttpInfo(appId: string, body: object): Promise<Info<{ integration: Integration }>>;
    listIntegrationsWithHttpInfo(
      appId: string,
      options?: ListOptions,
    ): Promise<Info<{ integrations: readonly Integration[]; meta: Meta }>>;
    getIntegrationWithHttpInfo(
      appId: string,
      integrationId: string,
    ): Promise<Info<{ integration: Integration }>>;
    updateIntegration(
      appId: string,
      integrationId: string,
      body: object,
    ): Promise<{ integration: Integration }>;
    deleteIntegration(appId: string, integrationId: string): Promise<unknown>;
  }

  export class WebhooksApi {
    constructor(client: ApiClient);
    createWebhook(appId: string, integrationId: string, body: object): Promise<{ webhook: Webhook }>;
    listWebhooks(appId: string, integrationId: string): Promise<{ webhooks: readonly Webhook[] }>;
    getWebhook(appId: string, integrationId: string, webhookId: string): Promise<{ webhook: Webhook }>;
    updateWebhook(
      appId: string,
      integrationId: string,
      webhookId: string,
      body: object,
    ): Promise<{ webhook: Webhook }>;
    deleteWebhook(appId: string, integrationId: string, webhookId: string): Promise<unknown>;
  }

  export class CustomIntegrationApiKeysApi {
    constructor(client: ApiClient);
    createCustomIntegrationKey(appId: string, integrationId: string, body: object): Promise<{ key: Key }>;
    listCustomIntegrationKeys(appId: string, integrationId: string): Promise<{ keys: readonly Key[] }>;
    getCustomIntegrationKey(appId: string, integrationId: string, keyId: string): Promise<{ key: Key }>;
    deleteCustomIntegrationKey(appId: string, integrationId: string, keyId: string): Promise<unknown>;
  }

  interface Switchboard {
    readonly id: string;
    readonly enabled: boolean;
    readonly defaultSwitchboardIntegrationId?: string;
  }

  interface SwitchboardIntegration {
    readonly id: string;
    readonly name: string;
    readonly integrationId: string;
    readonly integrationType: string;
  }

  export class SwitchboardsApi {
    constructor(client: ApiClient);
    createSwitchboard(appId: string): Promise<{ switchboard: Switchboard }>;
    listSwitchboards(appId: string): Promise<{ switchboards: readonly Switchboard[] }>;
    updateSwitchboard(
      appId: string,
      switchboardId: string,
      body: object,
    ): Promise<{ switchboard: Switchboard }>;
    deleteSwitchboard(appId: string, switchboardId: string): Promise<unknown>;
  }

  export class SwitchboardIntegrationsApi {
    constructor(client: ApiClient);
    createSwitchboardIntegration(
      appId: string,
      switchboardId: string,
      body: object,
    ): Promise<{ switchboardIntegration: SwitchboardIntegration }>;
    listSwitchboardIntegrations(
      appId: string,
      switchboardId: string,
    ): Promise<{ switchboardIntegrations: readonly SwitchboardIntegration[] }>;
    updateSwitchboardIntegration(
      appId: string,
      switchboardId: string,
      id: string,
      body: object,
    ): Promise<{ switchboardIntegration: SwitchboardIntegration }>;
    deleteSwitchboardIntegration(appId: string, switchboardId: string, id: string): Promise<unknown>;
  }
}
