/**
 * Service accounts through v1.1, the only API generation that has them; account keys (`act_`) alone may ask. They have the form of
 * apps, with a name and keys alone, so one engine manages both.
 */

import { ProvisionError } from '../errors.ts';
import type { ActualApp, ActualKey } from '../model.ts';
import type { Secret, SecretRegistry } from '../secrets/secret.ts';
import type { AppFields, IntegrationKeys, Menus, ServiceAccounts, Switchboards } from './account.ts';
import { deleteIfThere, has } from './deleting.ts';
import { getIfThere } from './finding.ts';
import type { Writes } from './http.ts';
import { readKey } from './key-shape.ts';
import { offsetPages } from './pages.ts';
import { Answered, type Members } from './shape.ts';

const PATH = '/v1.1/serviceaccounts';

/** Never called: a service account has only keys. */
const none = (): never => {
  throw new ProvisionError('not-allowed', 'A service account has only keys.');
};

/** The service accounts of an account. */
export class ServiceAccountsV11 implements ServiceAccounts {
  readonly api = 'v1.1';
  readonly serviceAccounts: undefined;
  readonly #http: Writes;
  readonly #pagesAtOnce: number;
  readonly #keeper: SecretRegistry;

  constructor(http: Writes, keeper: SecretRegistry, pagesAtOnce: number) {
    this.#http = http;
    this.#pagesAtOnce = pagesAtOnce;
    this.#keeper = keeper;
  }

  /** `GET /v1.1/serviceaccounts?limit&offset`, page after page while `hasMore`. */
  async listApps(): Promise<readonly ActualApp[]> {
    const read = new Answered('GET', PATH);
    const items = await offsetPages(this.#http, {
      path: PATH,
      name: 'serviceAccounts',
      pagesAtOnce: this.#pagesAtOnce,
    });
    // What is created or deleted meanwhile shifts the pages, so one can be on two of them.
    return [...new Map(items.map((item) => [item['_id'], readServiceAccount(read, item)])).values()];
  }

  /** `GET /v1.1/serviceaccounts/{serviceAccountId}`. */
  async getApp(id: string): Promise<ActualApp | undefined> {
    const path = pathOf(id);
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readServiceAccount(read, read.object(answer, 'serviceAccount'));
  }

  /** `POST /v1.1/serviceaccounts`; a name that is taken is refused. */
  async createApp({ name }: AppFields): Promise<ActualApp> {
    const read = new Answered('POST', PATH);
    return readServiceAccount(read, read.object(await this.#http.post(PATH, { name }), 'serviceAccount'));
  }

  /** `PUT /v1.1/serviceaccounts/{serviceAccountId}`: its name is all that there is. */
  async updateApp(id: string, { name }: AppFields): Promise<ActualApp> {
    const path = pathOf(id);
    const read = new Answered('PUT', path);
    return readServiceAccount(read, read.object(await this.#http.put(path, { name }), 'serviceAccount'));
  }

  /** `DELETE /v1.1/serviceaccounts/{serviceAccountId}`; the vendor refuses while an app is linked to it. */
  async deleteApp(id: string): Promise<void> {
    await deleteIfThere(this.#http, pathOf(id), async () => has(await this.listApps(), id));
  }

  /** `GET /v1.1/apps?serviceAccountId&limit&offset`, page after page while `hasMore`. */
  async listAppIds(id: string): Promise<ReadonlySet<string>> {
    const path = '/v1.1/apps';
    const read = new Answered('GET', path);
    const items = await offsetPages(this.#http, {
      path,
      name: 'apps',
      query: { serviceAccountId: id },
      pagesAtOnce: this.#pagesAtOnce,
    });
    return new Set(items.map((item) => read.string(item, '_id')));
  }

  /** `GET /v1.1/serviceaccounts/{serviceAccountId}/keys`; the secrets come with it. */
  async listKeys(id: string): Promise<readonly ActualKey[]> {
    const path = keysOf(id);
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'keys')
      .map((item) => readKey('v1.1', read, item, this.#keeper));
  }

  /** `GET /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}`; the secret comes with it. */
  async getKey(id: string, keyId: string): Promise<ActualKey | undefined> {
    const path = keysOf(id, keyId);
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readKey('v1.1', read, read.object(answer, 'key'), this.#keeper);
  }

  /** `GET /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}/jwt`. */
  async keyToken(id: string, keyId: string): Promise<Secret> {
    const path = `${keysOf(id, keyId)}/jwt`;
    const answer = await this.#http.get(path);
    return this.#keeper.learn(new Answered('GET', path).string((answer ?? {}) as Members, 'jwt'));
  }

  /** `POST /v1.1/serviceaccounts/{serviceAccountId}/keys`; answered 200 or 201. */
  async createKey(id: string, name: string): Promise<ActualKey> {
    const path = keysOf(id);
    const read = new Answered('POST', path);
    return readKey('v1.1', read, read.object(await this.#http.post(path, { name }), 'key'), this.#keeper);
  }

  /** `DELETE /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}`. */
  async deleteKey(id: string, keyId: string): Promise<void> {
    await deleteIfThere(this.#http, keysOf(id, keyId), async () => has(await this.listKeys(id), keyId));
  }

  readonly getWebhook = none;
  readonly getChannel = none;
  readonly listWebhooks = none;
  readonly listOtherWebhooks = none;
  readonly listChannels = none;
  readonly listIntegrations = none;
  readonly createWebhook = none;
  readonly updateWebhook = none;
  readonly deleteWebhook = none;
  readonly createChannel = none;
  readonly updateChannel = none;
  readonly deleteChannel = none;
  readonly menus: Menus = { get: none, set: none, remove: none };
  readonly integrationKeys: IntegrationKeys = { list: none, get: none, create: none, remove: none };
  readonly switchboards: Switchboards = {
    list: none,
    listIntegrations: none,
    create: none,
    update: none,
    remove: none,
    createIntegration: none,
    updateIntegration: none,
    removeIntegration: none,
  };
}

function pathOf(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}

function keysOf(id: string, ...keyId: readonly string[]): string {
  return [pathOf(id), 'keys', ...keyId.map(encodeURIComponent)].join('/');
}

function readServiceAccount(read: Answered, item: Members): ActualApp {
  return { id: read.string(item, '_id'), name: read.string(item, 'name'), settings: {}, metadata: {} };
}
