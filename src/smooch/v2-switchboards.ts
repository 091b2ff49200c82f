/** Switchboards and their integrations, which only v2 has. */

import type { ActualSwitchboard, ActualSwitchboardIntegration } from '../model.ts';
import type { SwitchboardChanges, SwitchboardIntegrationChanges, Switchboards } from './account.ts';
import { deleteIfThere, has } from './deleting.ts';
import type { Writes } from './http.ts';
import { Answered, type Members, optionalText } from './shape.ts';

/** The switchboards of an account. */
export class SwitchboardsV2 implements Switchboards {
  readonly #http: Writes;

  constructor(http: Writes) {
    this.#http = http;
  }

  /** `GET /v2/apps/{appId}/switchboards`; one alone cannot be read. */
  async list(appId: string): Promise<readonly ActualSwitchboard[]> {
    const path = switchboardPath(appId);
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'switchboards')
      .map((item) => readSwitchboard(read, item));
  }

  /** `GET /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations`. */
  async listIntegrations(
    appId: string,
    switchboardId: string,
  ): Promise<readonly ActualSwitchboardIntegration[]> {
    const path = integrationPath(appId, switchboardId);
    const read = new Answered('GET', path);
    return read
      .objects(await this.#http.get(path), 'switchboardIntegrations')
      .map((item) => readIntegration(read, item, switchboardId));
  }

  /** `POST /v2/apps/{appId}/switchboards`, without a body. */
  async create(appId: string): Promise<ActualSwitchboard> {
    const path = switchboardPath(appId);
    const read = new Answered('POST', path);
    return readSwitchboard(read, read.object(await this.#http.post(path), 'switchboard'));
  }

  /** `PATCH /v2/apps/{appId}/switchboards/{switchboardId}`. */
  async update(
    appId: string,
    switchboardId: string,
    changes: SwitchboardChanges,
  ): Promise<ActualSwitchboard> {
    const path = switchboardPath(appId, switchboardId);
    const read = new Answered('PATCH', path);
    return readSwitchboard(read, read.object(await this.#http.patch(path, changes), 'switchboard'));
  }

  /** `DELETE /v2/apps/{appId}/switchboards/{switchboardId}`. */
  async remove(appId: string, switchboardId: string): Promise<void> {
    const path = switchboardPath(appId, switchboardId);
    await deleteIfThere(this.#http, path, async () => has(await this.list(appId), switchboardId));
  }

  /** `POST …/switchboards/{switchboardId}/switchboardIntegrations`. */
  async createIntegration(
    appId: string,
    switchboardId: string,
    fields: SwitchboardIntegrationChanges,
  ): Promise<ActualSwitchboardIntegration> {
    const path = integrationPath(appId, switchboardId);
    const read = new Answered('POST', path);
    const answer = await this.#http.post(path, fields);
    return readIntegration(read, read.object(answer, 'switchboardIntegration'), switchboardId);
  }

  /** `PATCH …/switchboardIntegrations/{switchboardIntegrationId}`. */
  async updateIntegration(
    appId: string,
    { id, switchboardId }: ActualSwitchboardIntegration,
    changes: SwitchboardIntegrationChanges,
  ): Promise<ActualSwitchboardIntegration> {
    const path = integrationPath(appId, switchboardId, id);
    const read = new Answered('PATCH', path);
    const answer = await this.#http.patch(path, changes);
    return readIntegration(read, read.object(answer, 'switchboardIntegration'), switchboardId);
  }

  /** `DELETE …/switchboardIntegrations/{switchboardIntegrationId}`. */
  async removeIntegration(appId: string, { id, switchboardId }: ActualSwitchboardIntegration): Promise<void> {
    const path = integrationPath(appId, switchboardId, id);
    await deleteIfThere(this.#http, path, async () =>
      has(await this.listIntegrations(appId, switchboardId), id),
    );
  }
}

function switchboardPath(appId: string, switchboardId?: string): string {
  const path = `/v2/apps/${encodeURIComponent(appId)}/switchboards`;
  return switchboardId === undefined ? path : `${path}/${encodeURIComponent(switchboardId)}`;
}

function integrationPath(appId: string, switchboardId: string, id?: string): string {
  const path = `${switchboardPath(appId, switchboardId)}/switchboardIntegrations`;
  return id === undefined ? path : `${path}/${encodeURIComponent(id)}`;
}

function readSwitchboard(read: Answered, item: Members): ActualSwitchboard {
  const first = optionalText(item, 'defaultSwitchboardIntegrationId');
  return {
    id: read.string(item, 'id'),
    enabled: item['enabled'] === true,
    ...(first === undefined ? {} : { defaultSwitchboardIntegrationId: first }),
  };
}

function readIntegration(read: Answered, item: Members, switchboardId: string): ActualSwitchboardIntegration {
  const texts = ['integrationId', 'integrationType', 'nextSwitchboardIntegrationId'] as const;
  const { deliverStandbyEvents, messageHistoryCount } = item;
  return {
    id: read.string(item, 'id'),
    switchboardId,
    name: read.string(item, 'name'),
    ...Object.fromEntries(
      texts.flatMap((name) => {
        const text = optionalText(item, name);
        return text === undefined ? [] : [[name, text]];
      }),
    ),
    ...(typeof deliverStandbyEvents === 'boolean' ? { deliverStandbyEvents } : {}),
    ...(typeof messageHistoryCount === 'number' ? { messageHistoryCount } : {}),
  };
}
