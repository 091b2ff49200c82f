/** Service accounts through v1.1, the only API generation that has them; account keys (`act_`) alone may ask. */

import type { ActualKey, ActualServiceAccount } from '../model.ts';
import type { Secret, SecretRegistry } from '../secrets/secret.ts';
import type { ServiceAccountWriter } from './account.ts';
import { deleteIfThere, has } from './deleting.ts';
import { getIfThere } from './finding.ts';
import type { Writes } from './http.ts';
import { readKey } from './key-shape.ts';
import { offsetPages } from './pages.ts';
import { Answered, type Members } from './shape.ts';

const PATH = '/v1.1/serviceaccounts';

/** The service accounts of an account. */
export class ServiceAccountsV11 implements ServiceAccountWriter {
  readonly #http: Writes;
  readonly #pagesAtOnce: number;
  readonly #keeper: SecretRegistry;

  constructor(http: Writes, keeper: SecretRegistry, pagesAtOnce: number) {
    this.#http = http;
    this.#pagesAtOnce = pagesAtOnce;
    this.#keeper = keeper;
  }

  /** `GET /v1.1/serviceaccounts?limit&offset`, page after page while `hasMore`. */
  async list(): Promise<readonly ActualServiceAccount[]> {
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
  async get(id: string): Promise<ActualServiceAccount | undefined> {
    const path = pathOf(id);
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readServiceAccount(read, read.object(answer, 'serviceAccount'));
  }

  /** `GET /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}`; the secret comes with it. */
  async getKey(id: string, keyId: string): Promise<ActualKey | undefined> {
    const path = `${pathOf(id)}/keys/${encodeURIComponent(keyId)}`;
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readKey('v1.1', read, read.object(answer, 'key'), this.#keeper);
  }

  /** `GET /v1.1/serviceaccounts/{serviceAccountId}/keys`; the secrets come with it. */
  async listKeys(id: string): Promise<readonly ActualKey[]> {
    const path = `${pathOf(id)}/keys`;
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'keys')
      .map((item) => readKey('v1.1', read, item, this.#keeper));
  }

  /** `GET /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}/jwt`. */
  async keyToken(id: string, keyId: string): Promise<Secret> {
    const path = `${pathOf(id)}/keys/${encodeURIComponent(keyId)}/jwt`;
    const answer = await this.#http.get(path);
    return this.#keeper.learn(new Answered('GET', path).string((answer ?? {}) as Members, 'jwt'));
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

  /** `POST /v1.1/serviceaccounts`. */
  async create(name: string): Promise<ActualServiceAccount> {
    const read = new Answered('POST', PATH);
    return readServiceAccount(read, read.object(await this.#http.post(PATH, { name }), 'serviceAccount'));
  }

  /** `PUT /v1.1/serviceaccounts/{serviceAccountId}`. */
  async rename(id: string, name: string): Promise<ActualServiceAccount> {
    const path = pathOf(id);
    const read = new Answered('PUT', path);
    return readServiceAccount(read, read.object(await this.#http.put(path, { name }), 'serviceAccount'));
  }

  /** `DELETE /v1.1/serviceaccounts/{serviceAccountId}`. */
  async delete(id: string): Promise<void> {
    await deleteIfThere(this.#http, pathOf(id), async () => has(await this.list(), id));
  }

  /** `POST /v1.1/serviceaccounts/{serviceAccountId}/keys`; answered 200 or 201. */
  async createKey(id: string, name: string): Promise<ActualKey> {
    const path = `${pathOf(id)}/keys`;
    const read = new Answered('POST', path);
    return readKey('v1.1', read, read.object(await this.#http.post(path, { name }), 'key'), this.#keeper);
  }

  /** `DELETE /v1.1/serviceaccounts/{serviceAccountId}/keys/{keyId}`. */
  async deleteKey(id: string, keyId: string): Promise<void> {
    const path = `${pathOf(id)}/keys/${encodeURIComponent(keyId)}`;
    await deleteIfThere(this.#http, path, async () => has(await this.listKeys(id), keyId));
  }
}

function pathOf(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}

function readServiceAccount(read: Answered, item: Members): ActualServiceAccount {
  return { id: read.string(item, '_id'), name: read.string(item, 'name') };
}
