/** The keys of custom integrations, which v2 alone has: such a key sees the integration of its webhook. */

import type { ActualKey } from '../model.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import type { IntegrationKeys } from './account.ts';
import { deleteIfThere, has } from './deleting.ts';
import { getIfThere } from './finding.ts';
import type { Writes } from './http.ts';
import { readKey } from './key-shape.ts';
import { Answered } from './shape.ts';

/** The integration keys of an account. */
export class IntegrationKeysV2 implements IntegrationKeys {
  readonly #http: Writes;
  readonly #keeper: SecretRegistry;

  constructor(http: Writes, keeper: SecretRegistry) {
    this.#http = http;
    this.#keeper = keeper;
  }

  /** `GET /v2/apps/{appId}/integrations/{integrationId}/keys`; the secrets come with it. */
  async list(appId: string, integrationId: string): Promise<readonly ActualKey[]> {
    const path = keysPath(appId, integrationId);
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'keys')
      .map((item) => readKey('v2', read, item, this.#keeper));
  }

  /** `GET /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}`; the secret comes with it. */
  async get(appId: string, integrationId: string, keyId: string): Promise<ActualKey | undefined> {
    const path = `${keysPath(appId, integrationId)}/${encodeURIComponent(keyId)}`;
    const read = new Answered('GET', path);
    const answer = await getIfThere(this.#http, path);
    return answer === undefined ? undefined : readKey('v2', read, read.object(answer, 'key'), this.#keeper);
  }

  /** `POST /v2/apps/{appId}/integrations/{integrationId}/keys`. */
  async create(appId: string, integrationId: string, name: string): Promise<ActualKey> {
    const path = keysPath(appId, integrationId);
    const read = new Answered('POST', path);
    const answer = await this.#http.post(path, { displayName: name });
    return readKey('v2', read, read.object(answer, 'key'), this.#keeper);
  }

  /** `DELETE /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}`. */
  async remove(appId: string, integrationId: string, keyId: string): Promise<void> {
    const path = `${keysPath(appId, integrationId)}/${encodeURIComponent(keyId)}`;
    await deleteIfThere(this.#http, path, async () => has(await this.list(appId, integrationId), keyId));
  }
}

function keysPath(appId: string, integrationId: string): string {
  return `/v2/apps/${encodeURIComponent(appId)}/integrations/${encodeURIComponent(integrationId)}/keys`;
}
