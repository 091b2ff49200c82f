/** The v1.1 adapter: `_id` and `name`, `PUT` for updates, paging by offset, keys and webhooks directly under an app. */

import type { ActualApp, ActualChannel, ActualKey, ActualWebhook } from '../model.ts';
import type { Secret, SecretRegistry } from '../secrets/secret.ts';
import type {
  Account,
  AppFields,
  ChannelChanges,
  ChannelFields,
  IntegrationKeys,
  Integrations,
  Menus,
  Switchboards,
  WebhookFields,
} from './account.ts';
import { channelBody, readChannel, WEBHOOK_TYPE } from './channel-shape.ts';
import { deleteIfThere, isShown } from './deleting.ts';
import { getIfThere } from './finding.ts';
import type { Writes } from './http.ts';
import { readKey } from './key-shape.ts';
import {
  NO_INTEGRATION_KEYS,
  NO_SWITCHBOARDS,
  type OtherGeneration,
  webhooksOf,
} from './other-generation.ts';
import { offsetPages } from './pages.ts';
import { ServiceAccountsV11 } from './service-accounts.ts';
import { Answered, type Members, metadataOf, optionalText, settingsOf } from './shape.ts';
import { MenusV11 } from './v11-menus.ts';
import { readWebhook, webhookBody } from './webhook-shape.ts';

/** The account through v1.1. */
export class AccountV11 implements Account {
  readonly api = 'v1.1';
  readonly #http: Writes;
  readonly #other: OtherGeneration;
  readonly #pagesAtOnce: number;
  #appsSeen = 0;
  readonly #keeper: SecretRegistry;
  readonly menus: Menus;
  readonly integrationKeys: IntegrationKeys = NO_INTEGRATION_KEYS;
  readonly switchboards: Switchboards = NO_SWITCHBOARDS;
  readonly serviceAccounts: ServiceAccountsV11;

  constructor(http: Writes, keeper: SecretRegistry, pagesAtOnce: number, other: OtherGeneration) {
    this.#other = other;
    this.serviceAccounts = new ServiceAccountsV11(http, keeper, pagesAtOnce);
    this.#http = http;
    this.menus = new MenusV11(http);
    this.#pagesAtOnce = pagesAtOnce;
    this.#keeper = keeper;
  }

  /** `GET /v1.1/apps?limit&offset`, page after page while `hasMore`. */
  async listApps(): Promise<readonly ActualApp[]> {
    const path = '/v1.1/apps';
    const read = new Answered('GET', path);
    const items = await offsetPages(this.#http, {
      path,
      name: 'apps',
      pagesAtOnce: this.#pagesAtOnce,
      known: this.#appsSeen,
    });
    this.#appsSeen = items.length;
    const apps = new Map<string, ActualApp>();
    for (const item of items) {
      const app = readApp(read, item);
      // Apps created or deleted meanwhile shift the pages, so one can be on two of them.
      apps.set(app.id, app);
    }
    return [...apps.values()];
  }

  /** `GET /v1.1/apps/{appId}`. */
  async getApp(appId: string): Promise<ActualApp | undefined> {
    const path = appPath(appId);
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readApp(read, read.object(answer, 'app'));
  }

  /** `GET /v1.1/apps/{appId}/webhooks/{webhookId}`. */
  async getWebhook(
    appId: string,
    { id }: Pick<ActualWebhook, 'id' | 'container'>,
  ): Promise<ActualWebhook | undefined> {
    const path = `${appPath(appId)}/webhooks/${encodeURIComponent(id)}`;
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    if (answer === undefined) return undefined;
    const item = read.object(answer, 'webhook');
    return item['version'] === 'v2' ? undefined : readWebhook('v1.1', read, item, this.#keeper);
  }

  /** `GET /v1.1/apps/{appId}/integrations/{integrationId}`. */
  async getChannel(appId: string, channelId: string): Promise<ActualChannel | undefined> {
    const path = `${appPath(appId)}/integrations/${encodeURIComponent(channelId)}`;
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    if (answer === undefined) return undefined;
    return readChannel(read, read.object(answer, 'integration'), 'v1.1', this.#keeper);
  }

  /** `GET /v1.1/apps/{appId}/keys/{keyId}`; the secret comes with it. */
  async getKey(appId: string, keyId: string): Promise<ActualKey | undefined> {
    const path = `${appPath(appId)}/keys/${encodeURIComponent(keyId)}`;
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readKey('v1.1', read, read.object(answer, 'key'), this.#keeper);
  }

  /** `GET /v1.1/apps/{appId}/webhooks`; the vendor may show those of the other generation too. */
  async listWebhooks(appId: string): Promise<readonly ActualWebhook[]> {
    const path = `${appPath(appId)}/webhooks`;
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'webhooks')
      .map((item) => readWebhook('v1.1', read, item, this.#keeper));
  }

  /** `GET /v2/apps/{appId}/integrations?filter[types]=custom`. */
  listOtherWebhooks(appId: string): Promise<readonly ActualWebhook[] | undefined> {
    return webhooksOf(this.#other(), 'v2', appId);
  }

  /** `GET /v1.1/apps/{appId}/integrations?limit&offset`, page after page while `hasMore`. */
  async listChannels(appId: string): Promise<readonly ActualChannel[]> {
    const path = `${appPath(appId)}/integrations`;
    const read = new Answered('GET', path);
    const items = await offsetPages(this.#http, { path, name: 'integrations', pagesAtOnce: 1 });
    const channels = items
      .filter(({ type }) => type !== WEBHOOK_TYPE)
      .map((item) => readChannel(read, item, 'v1.1', this.#keeper));
    return [...new Map(channels.map((channel) => [channel.id, channel])).values()];
  }

  /** The two lists above, at once. */
  async listIntegrations(appId: string): Promise<Integrations> {
    const [webhooks, channels] = await Promise.all([this.listWebhooks(appId), this.listChannels(appId)]);
    return { webhooks, channels };
  }

  /** `GET /v1.1/apps/{appId}/keys`; the secrets come with it. */
  async listKeys(appId: string): Promise<readonly ActualKey[]> {
    const path = `${appPath(appId)}/keys`;
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'keys')
      .map((item) => readKey('v1.1', read, item, this.#keeper));
  }

  /** `GET /v1.1/apps/{appId}/keys/{keyId}/jwt`. */
  async keyToken(appId: string, keyId: string): Promise<Secret> {
    const path = `${appPath(appId)}/keys/${encodeURIComponent(keyId)}/jwt`;
    const answer = await this.#http.get(path);
    return this.#keeper.learn(new Answered('GET', path).string((answer ?? {}) as Members, 'jwt'));
  }

  /** `POST /v1.1/apps`. */
  async createApp(fields: AppFields): Promise<ActualApp> {
    const path = '/v1.1/apps';
    const read = new Answered('POST', path);
    return readApp(read, read.object(await this.#http.post(path, fields), 'app'));
  }

  /** `PUT /v1.1/apps/{appId}`. */
  async updateApp(appId: string, fields: AppFields): Promise<ActualApp> {
    const path = appPath(appId);
    const read = new Answered('PUT', path);
    return readApp(read, read.object(await this.#http.put(path, fields), 'app'));
  }

  /** `DELETE /v1.1/apps/{appId}`. */
  async deleteApp(appId: string): Promise<void> {
    await deleteIfThere(this.#http, appPath(appId), async () => (await this.getApp(appId)) !== undefined);
  }

  /** `POST /v1.1/apps/{appId}/webhooks`; the vendor asks the target with `HEAD` first. */
  async createWebhook(appId: string, fields: WebhookFields): Promise<ActualWebhook> {
    const path = `${appPath(appId)}/webhooks`;
    const read = new Answered('POST', path);
    return readWebhook(
      'v1.1',
      read,
      read.object(await this.#http.post(path, webhookBody(fields)), 'webhook'),
      this.#keeper,
    );
  }

  /** `PUT /v1.1/apps/{appId}/webhooks/{webhookId}`. */
  async updateWebhook(appId: string, { id }: ActualWebhook, fields: WebhookFields): Promise<ActualWebhook> {
    const path = `${appPath(appId)}/webhooks/${encodeURIComponent(id)}`;
    const read = new Answered('PUT', path);
    return readWebhook(
      'v1.1',
      read,
      read.object(await this.#http.put(path, webhookBody(fields)), 'webhook'),
      this.#keeper,
    );
  }

  /**
   * `DELETE /v1.1/apps/{appId}/webhooks/{webhookId}`; one of v2 goes with the integration that it lives in, which only v2
   * tells.
   */
  async deleteWebhook(appId: string, webhook: ActualWebhook): Promise<void> {
    const { id, otherGeneration } = webhook;
    const others = otherGeneration === undefined ? [] : await this.listOtherWebhooks(appId);
    const known = others?.find((one) => one.id === id);
    if (known !== undefined) return this.#other().deleteWebhook(appId, known);
    const path = `${appPath(appId)}/webhooks/${encodeURIComponent(id)}`;
    await deleteIfThere(this.#http, path, async () =>
      isShown(id, await this.getWebhook(appId, webhook), () => this.listWebhooks(appId)),
    );
  }

  /** `POST /v1.1/apps/{appId}/integrations`. */
  async createChannel(appId: string, fields: ChannelFields): Promise<ActualChannel> {
    const path = `${appPath(appId)}/integrations`;
    const read = new Answered('POST', path);
    const answer = await this.#http.post(path, channelBody(fields));
    return readChannel(read, read.object(answer, 'integration'), 'v1.1', this.#keeper);
  }

  /** `PUT /v1.1/apps/{appId}/integrations/{integrationId}`. */
  async updateChannel(appId: string, channelId: string, changes: ChannelChanges): Promise<ActualChannel> {
    const path = `${appPath(appId)}/integrations/${encodeURIComponent(channelId)}`;
    const read = new Answered('PUT', path);
    const answer = await this.#http.put(path, channelBody(changes));
    return readChannel(read, read.object(answer, 'integration'), 'v1.1', this.#keeper);
  }

  /** `DELETE /v1.1/apps/{appId}/integrations/{integrationId}`. */
  async deleteChannel(appId: string, channelId: string): Promise<void> {
    const path = `${appPath(appId)}/integrations/${encodeURIComponent(channelId)}`;
    await deleteIfThere(this.#http, path, async () =>
      isShown(channelId, await this.getChannel(appId, channelId), () => this.listChannels(appId)),
    );
  }

  /** `POST /v1.1/apps/{appId}/keys`; answered 200 or 201. */
  async createKey(appId: string, name: string): Promise<ActualKey> {
    const path = `${appPath(appId)}/keys`;
    const read = new Answered('POST', path);
    return readKey('v1.1', read, read.object(await this.#http.post(path, { name }), 'key'), this.#keeper);
  }

  /** `DELETE /v1.1/apps/{appId}/keys/{keyId}`. */
  async deleteKey(appId: string, keyId: string): Promise<void> {
    const path = `${appPath(appId)}/keys/${encodeURIComponent(keyId)}`;
    await deleteIfThere(this.#http, path, async () =>
      isShown(keyId, await this.getKey(appId, keyId), () => this.listKeys(appId)),
    );
  }
}

function appPath(appId: string): string {
  return `/v1.1/apps/${encodeURIComponent(appId)}`;
}

function readApp(read: Answered, item: Members): ActualApp {
  const token = optionalText(item, 'appToken');
  return {
    id: read.string(item, '_id'),
    name: read.string(item, 'name'),
    ...(token === undefined ? {} : { token }),
    settings: settingsOf(item, 'settings'),
    metadata: metadataOf(item, 'metadata'),
  };
}
