/**
 * The v2 adapter: `id` and `displayName`, `PATCH` for updates, paging by cursor, and webhooks that live one by one under
 * integrations of the type `custom`.
 */

import { ProvisionError } from '../errors.ts';
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
import { appCaller } from './auth.ts';
import { channelBody, readChannel, WEBHOOK_TYPE } from './channel-shape.ts';
import { cursorList } from './cursor.ts';
import { deleteIfThere, isShown } from './deleting.ts';
import { ConnectionFailed } from './errors.ts';
import { getIfThere } from './finding.ts';
import type { Writes } from './http.ts';
import { readKey } from './key-shape.ts';
import { NO_MENUS, type OtherGeneration, webhooksOf } from './other-generation.ts';
import { Answered, type Members, metadataOf, settingsOf } from './shape.ts';
import { IntegrationKeysV2 } from './v2-integration-keys.ts';
import { SwitchboardsV2 } from './v2-switchboards.ts';
import { readWebhook, webhookBody } from './webhook-shape.ts';

/** The account through v2. */
export class AccountV2 implements Account {
  readonly api = 'v2';
  readonly #http: Writes;
  readonly #other: OtherGeneration;
  /** The generation has none. */
  readonly serviceAccounts: undefined;
  readonly #keeper: SecretRegistry;
  readonly menus: Menus = NO_MENUS;
  readonly integrationKeys: IntegrationKeys;
  readonly switchboards: Switchboards;

  constructor(http: Writes, keeper: SecretRegistry, other: OtherGeneration) {
    this.#other = other;
    this.#http = http;
    this.#keeper = keeper;
    this.integrationKeys = new IntegrationKeysV2(http, keeper);
    this.switchboards = new SwitchboardsV2(http);
  }

  /** `GET /v2/apps?page[size]&page[after]`. */
  async listApps(): Promise<readonly ActualApp[]> {
    const read = new Answered('GET', '/v2/apps');
    const items = await cursorList(this.#http, '/v2/apps', 'apps');
    const apps = items.map((item) => readApp(read, item));
    return [...new Map(apps.map((app) => [app.id, app])).values()];
  }

  /** `GET /v2/apps/{appId}`. */
  async getApp(appId: string): Promise<ActualApp | undefined> {
    const path = appPath(appId);
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readApp(read, read.object(answer, 'app'));
  }

  /** `GET /v2/apps/{appId}/integrations/{integrationId}`: the webhook comes with its integration. */
  async getWebhook(
    appId: string,
    { id, container }: Pick<ActualWebhook, 'id' | 'container'>,
  ): Promise<ActualWebhook | undefined> {
    if (container === undefined) return undefined;
    const path = containerPath(appId, container);
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    if (answer === undefined) return undefined;
    return this.#readIntegration(read, read.object(answer, 'integration')).find((one) => one.id === id);
  }

  /** `GET /v2/apps/{appId}/integrations/{integrationId}`. */
  async getChannel(appId: string, channelId: string): Promise<ActualChannel | undefined> {
    const path = containerPath(appId, channelId);
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    if (answer === undefined) return undefined;
    return readChannel(read, read.object(answer, 'integration'), 'v2', this.#keeper);
  }

  /** `GET /v2/apps/{appId}/keys/{keyId}`; the secret comes with it. */
  async getKey(appId: string, keyId: string): Promise<ActualKey | undefined> {
    const path = `${appPath(appId)}/keys/${encodeURIComponent(keyId)}`;
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readKey('v2', read, read.object(answer, 'key'), this.#keeper);
  }

  /** `GET /v2/apps/{appId}/integrations?filter[types]=custom`: webhooks of every generation are in there. */
  async listWebhooks(appId: string): Promise<readonly ActualWebhook[]> {
    const path = `${appPath(appId)}/integrations`;
    const read = new Answered('GET', path);
    const integrations = await cursorList(this.#http, path, 'integrations', { 'filter[types]': 'custom' });
    return integrations.flatMap((integration) => this.#readIntegration(read, integration));
  }

  /** `GET /v1.1/apps/{appId}/webhooks`. */
  listOtherWebhooks(appId: string): Promise<readonly ActualWebhook[] | undefined> {
    return webhooksOf(this.#other(), 'v1.1', appId);
  }

  /** `GET /v2/apps/{appId}/integrations`, without those of the type `custom`. */
  async listChannels(appId: string): Promise<readonly ActualChannel[]> {
    return (await this.listIntegrations(appId)).channels;
  }

  /** `GET /v2/apps/{appId}/integrations`: those of the type `custom` hold webhooks, the others are channels. */
  async listIntegrations(appId: string): Promise<Integrations> {
    const path = `${appPath(appId)}/integrations`;
    const read = new Answered('GET', path);
    const all = await cursorList(this.#http, path, 'integrations');
    const ofType = (isWebhook: boolean): Members[] =>
      all.filter(({ type }) => (type === WEBHOOK_TYPE) === isWebhook);
    const channels = ofType(false).map((item) => readChannel(read, item, 'v2', this.#keeper));
    return {
      webhooks: ofType(true).flatMap((integration) => this.#readIntegration(read, integration)),
      channels: [...new Map(channels.map((channel) => [channel.id, channel])).values()],
    };
  }

  /** `GET /v2/apps/{appId}/keys`; the secrets come with it. */
  async listKeys(appId: string): Promise<readonly ActualKey[]> {
    const path = `${appPath(appId)}/keys`;
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'keys')
      .map((item) => readKey('v2', read, item, this.#keeper));
  }

  /** v2 has no endpoint for it; a manifest that declares it is refused long before. */
  keyToken(_appId: string, keyId: string): Promise<Secret> {
    throw new ProvisionError(
      'answer-invalid',
      `No token for the key ${keyId}: the v2 API does not issue tokens.`,
      {
        remedy: 'Remove `from: api`; the token is then signed by this tool.',
      },
    );
  }

  /** `POST /v2/apps`. */
  async createApp(fields: AppFields): Promise<ActualApp> {
    const path = '/v2/apps';
    const read = new Answered('POST', path);
    return readApp(read, read.object(await this.#http.post(path, appBody(fields)), 'app'));
  }

  /** `PATCH /v2/apps/{appId}`. */
  async updateApp(appId: string, fields: AppFields): Promise<ActualApp> {
    const path = appPath(appId);
    const read = new Answered('PATCH', path);
    return readApp(read, read.object(await this.#http.patch(path, appBody(fields)), 'app'));
  }

  /** `DELETE /v2/apps/{appId}`. */
  async deleteApp(appId: string): Promise<void> {
    await deleteIfThere(this.#http, appPath(appId), async () => (await this.getApp(appId)) !== undefined);
  }

  /** `POST /v2/apps/{appId}/integrations`, type `custom`, with its one webhook; the vendor asks the target first. */
  async createWebhook(appId: string, fields: WebhookFields): Promise<ActualWebhook> {
    const path = `${appPath(appId)}/integrations`;
    const read = new Answered('POST', path);
    const body = { type: 'custom', displayName: fields.name, webhooks: [webhookBody(fields)] };
    const integration = read.object(await this.#http.post(path, body), 'integration');
    const [webhook] = this.#readIntegration(read, integration);
    if (webhook !== undefined) return webhook;
    throw new ConnectionFailed({ method: 'POST', path }, 'the response has no webhook in its integration', {
      sent: true,
      remedy: 'Run again: the created webhook is found by its target.',
    });
  }

  /**
   * `PATCH /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`: the vendor wants an app's or an
   * integration's key there, so `signWith` signs the request where the run's own credentials are the account's.
   */
  async updateWebhook(
    appId: string,
    webhook: ActualWebhook,
    fields: WebhookFields,
    signWith?: ActualKey,
  ): Promise<ActualWebhook> {
    const container = webhook.container ?? '';
    const path = `${containerPath(appId, container)}/webhooks/${encodeURIComponent(webhook.id)}`;
    const read = new Answered('PATCH', path);
    const answer = await this.#http.patch(path, webhookBody(fields), appCaller(signWith, this.#keeper));
    return readWebhook('v2', read, read.object(answer, 'webhook'), this.#keeper, container);
  }

  /**
   * `DELETE /v2/apps/{appId}/integrations/{integrationId}`: the integration is there for its webhook alone. One of v1.1 that
   * v2 does not show goes through v1.1.
   */
  async deleteWebhook(appId: string, webhook: ActualWebhook): Promise<void> {
    const { container } = webhook;
    if (container === undefined) return this.#other().deleteWebhook(appId, ownWebhook(webhook));
    const path = containerPath(appId, container);
    await deleteIfThere(this.#http, path, async () =>
      isShown(webhook.id, await this.getWebhook(appId, webhook), () => this.listWebhooks(appId)),
    );
  }

  /** `POST /v2/apps/{appId}/integrations`. */
  async createChannel(appId: string, fields: ChannelFields): Promise<ActualChannel> {
    const path = `${appPath(appId)}/integrations`;
    const read = new Answered('POST', path);
    const answer = await this.#http.post(path, channelBody(fields));
    return readChannel(read, read.object(answer, 'integration'), 'v2', this.#keeper);
  }

  /** `PATCH /v2/apps/{appId}/integrations/{integrationId}`. */
  async updateChannel(appId: string, channelId: string, changes: ChannelChanges): Promise<ActualChannel> {
    const path = containerPath(appId, channelId);
    const read = new Answered('PATCH', path);
    const answer = await this.#http.patch(path, channelBody(changes));
    return readChannel(read, read.object(answer, 'integration'), 'v2', this.#keeper);
  }

  /** `DELETE /v2/apps/{appId}/integrations/{integrationId}`. */
  async deleteChannel(appId: string, channelId: string): Promise<void> {
    const path = containerPath(appId, channelId);
    await deleteIfThere(this.#http, path, async () =>
      isShown(channelId, await this.getChannel(appId, channelId), () => this.listChannels(appId)),
    );
  }

  /** `POST /v2/apps/{appId}/keys`. */
  async createKey(appId: string, name: string): Promise<ActualKey> {
    const path = `${appPath(appId)}/keys`;
    const read = new Answered('POST', path);
    const answer = await this.#http.post(path, { displayName: name });
    return readKey('v2', read, read.object(answer, 'key'), this.#keeper);
  }

  /** `DELETE /v2/apps/{appId}/keys/{keyId}`. */
  async deleteKey(appId: string, keyId: string): Promise<void> {
    const path = `${appPath(appId)}/keys/${encodeURIComponent(keyId)}`;
    await deleteIfThere(this.#http, path, async () =>
      isShown(keyId, await this.getKey(appId, keyId), () => this.listKeys(appId)),
    );
  }

  #readIntegration(read: Answered, integration: Members): ActualWebhook[] {
    const container = read.string(integration, 'id');
    const webhooks = Array.isArray(integration['webhooks']) ? read.objects(integration, 'webhooks') : [];
    return webhooks.map((item) => readWebhook('v2', read, item, this.#keeper, container));
  }
}

/** A webhook as the generation that created it sees it. */
function ownWebhook({ otherGeneration: _other, ...webhook }: ActualWebhook): ActualWebhook {
  return webhook;
}

function appPath(appId: string): string {
  return `/v2/apps/${encodeURIComponent(appId)}`;
}

function containerPath(appId: string, container: string): string {
  return `${appPath(appId)}/integrations/${encodeURIComponent(container)}`;
}

function readApp(read: Answered, item: Members): ActualApp {
  return {
    id: read.string(item, 'id'),
    name: read.string(item, 'displayName'),
    settings: settingsOf(item, 'settings'),
    metadata: metadataOf(item, 'metadata'),
  };
}

function appBody({ name, ...rest }: AppFields): unknown {
  return { displayName: name, ...rest };
}
