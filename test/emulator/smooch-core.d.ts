/** The parts of the vendor's own v1.1 client that the tests use; it comes without types. */
declare module 'smooch-core' {
  interface Named {
    _id: string;
    name: string;
  }

  interface App extends Named {
    appToken: string;
    settings: Record<string, unknown>;
    metadata?: Record<string, unknown>;
  }

  interface Key extends Named {
    secret: string;
  }

  interface Webhook {
    _id: string;
    target: string;
    triggers: string[];
    secret: string;
    version: string;
    includeClient: boolean;
    includeFullAppUser: boolean;
  }

  type Integration = { _id: string; type: string; status: string; displayName?: string } & Record<
    string,
    unknown
  >;

  interface Message {
    _id: string;
    role: string;
    text: string;
  }

  interface Menu {
    menu: { items: { _id: string; type: string; text: string }[] };
  }

  interface Keys {
    create(...ownerAndName: string[]): Promise<{ key: Key }>;
    list(owner: string): Promise<{ keys: Key[] }>;
    get(owner: string, keyId: string): Promise<{ key: Key }>;
    delete(owner: string, keyId: string): Promise<object>;
    getJwt(owner: string, keyId: string): Promise<{ jwt: string }>;
  }

  /** With account scope the app's id comes first, with app scope it is left out. */
  class Smooch {
    constructor(options: {
      keyId?: string;
      secret?: string;
      scope?: string;
      jwt?: string;
      userId?: string;
      serviceUrl: string;
    });
    readonly apps: {
      create(name: string, settings?: object, metadata?: object): Promise<{ app: App }>;
      list(
        limit?: number,
        offset?: number,
        serviceAccountId?: string,
      ): Promise<{
        apps: App[];
        hasMore: boolean;
        offset: number;
      }>;
      get(appId: string): Promise<{ app: App }>;
      update(appId: string, props: object): Promise<{ app: App }>;
      delete(appId: string): Promise<object>;
      readonly keys: Keys;
    };
    readonly webhooks: {
      create(...appIdAndProps: (string | object)[]): Promise<{ webhook: Webhook }>;
      list(appId?: string): Promise<{ webhooks: Webhook[] }>;
      get(...ids: string[]): Promise<{ webhook: Webhook }>;
      update(...idsAndProps: (string | object)[]): Promise<{ webhook: Webhook }>;
      delete(...ids: string[]): Promise<object>;
    };
    readonly integrations: {
      create(appId: string, props: object): Promise<{ integration: Integration }>;
      list(appId: string, types?: string[]): Promise<{ integrations: Integration[]; hasMore: boolean }>;
      get(appId: string, integrationId: string): Promise<{ integration: Integration }>;
      update(appId: string, integrationId: string, props: object): Promise<{ integration: Integration }>;
      delete(appId: string, integrationId: string): Promise<object>;
      readonly menu: {
        create(appId: string, integrationId: string, props: object): Promise<Menu>;
        get(appId: string, integrationId: string): Promise<Menu>;
        update(appId: string, integrationId: string, props: object): Promise<Menu>;
        delete(appId: string, integrationId: string): Promise<object>;
      };
    };
    /** With app scope, as here, the app's id is left out. */
    readonly appUsers: {
      create(props: { appUser: object }): Promise<{ appUser: { _id: string; userId: string } }>;
      get(userId: string): Promise<{ appUser: { conversationStarted: boolean } }>;
      sendMessage(userId: string, message: object): Promise<{ message: Message }>;
      getMessages(userId: string): Promise<{ messages: Message[] }>;
    };
    readonly menu: {
      get(appId?: string): Promise<Menu>;
      configure(...appIdAndProps: (string | object)[]): Promise<Menu>;
      remove(appId?: string): Promise<Menu>;
    };
    readonly serviceAccounts: {
      create(name: string): Promise<{ serviceAccount: Named }>;
      list(limit?: number, offset?: number): Promise<{ serviceAccounts: Named[]; hasMore: boolean }>;
      get(id: string): Promise<{ serviceAccount: Named }>;
      update(id: string, props: object): Promise<{ serviceAccount: Named }>;
      delete(id: string): Promise<object>;
      readonly keys: Keys;
    };
  }

  export = Smooch;
}
