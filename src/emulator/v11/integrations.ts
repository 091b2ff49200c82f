/** v1.1: `/apps/{appId}/integrations`, and `/integrations` for the caller's own app. */

import { badRequest } from '../api-error.ts';
import { type Channel, changeFields, channel, filledFields, newFields, statusOf } from '../channels.ts';
import type { FieldRule } from '../field-rules.ts';
import type { JsonObject } from '../json.ts';
import { listed } from '../lists.ts';
import { ownValue } from '../own-value.ts';
import { offsetPage } from '../paging.ts';
import type { IntegrationRecord } from '../records.ts';
import {
  type Answer,
  appOf,
  type Call,
  checkUnused,
  created,
  integrationOf,
  ok,
  type Route,
  type World,
} from '../route.ts';
import { checkNoTwin } from '../same-channel.ts';
import { V11_CHANNELS, v11FieldsView } from './channels.ts';

const COMMON: Readonly<Record<string, FieldRule>> = { displayName: { type: 'string', max: 100 } };

/** The endpoints of integrations. Custom ones belong to v2: the list leaves them out. */
export function integrationRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (integration: IntegrationRecord, isNew = false): JsonObject => ({
    _id: integration.id,
    type: integration.type,
    ...(typeof integration.displayName === 'string' ? { displayName: integration.displayName } : {}),
    status: statusOf(integration, switches),
    ...(integration.error === undefined ? {} : { error: integration.error }),
    ...v11FieldsView(integration, channelOf(integration.type), switches, isNew),
  });

  const create = (call: Call): Answer => {
    const app = appOf(call, store);
    const { type, displayName } = call.body;
    if (type === undefined) throw badRequest("should have required property 'type'");
    const known = typeof type === 'string' ? knownChannel(type) : undefined;
    if (typeof type !== 'string' || known === undefined) throw badRequest('Invalid integration type');
    const fields = newFields(call.body, known, COMMON, switches);
    const others = [...app.integrations.values()];
    if (type === 'web' && others.some((other) => other.type === 'web')) {
      throw badRequest('Only one web integration can be created per app');
    }
    checkNoTwin(app, type, fields, switches);
    const id = store.newId();
    const filled = filledFields(type, known, id, fields, store);
    const name = typeof displayName === 'string' ? { displayName } : {};
    const made = store.addIntegration(app, { type, fields, filled, ...name }, id);
    return created(id, { integration: view(made, true) });
  };

  const list = (call: Call): Answer => {
    const app = appOf(call, store);
    const types = call.query.get('types')?.split(',');
    const ids = listed(app.integrations.values(), world)
      .filter(({ type }) => type !== 'custom' && (types === undefined || types.includes(type)))
      .map(({ id }) => id);
    const page = offsetPage(ids, call, world);
    const integrations = page.ids.flatMap((id) => app.integrations.get(id) ?? []).map((entry) => view(entry));
    return ok({ integrations, hasMore: page.hasMore, offset: page.offset });
  };

  const update = (call: Call): Answer => {
    const integration = integrationOf(call, appOf(call, store));
    changeFields(integration, call.body, channelOf(integration.type), COMMON, switches);
    const { displayName } = call.body;
    if (typeof displayName === 'string') integration.displayName = displayName;
    store.touch();
    return ok({ integration: view(integration) });
  };

  const remove = (call: Call): Answer => {
    const app = appOf(call, store);
    const integration = integrationOf(call, app);
    checkUnused(app, integration, world);
    store.removeIntegration(app, integration);
    return ok();
  };

  const scopes = ['account', 'app'] as const;
  return ['/apps/:appId/integrations', '/integrations'].flatMap((path): Route[] => [
    { method: 'POST', path, scopes, handle: create },
    { method: 'GET', path, scopes, handle: list },
    {
      method: 'GET',
      path: `${path}/:integrationId`,
      scopes,
      handle: (call) => ok({ integration: view(integrationOf(call, appOf(call, store))) }),
    },
    { method: 'PUT', path: `${path}/:integrationId`, scopes, handle: update },
    { method: 'DELETE', path: `${path}/:integrationId`, scopes, handle: remove },
  ]);
}

function knownChannel(type: string): Channel | undefined {
  return ownValue(V11_CHANNELS, type);
}

/** What v2 created with a type of its own shows nothing but the common fields here. */
function channelOf(type: string): Channel {
  return knownChannel(type) ?? channel({});
}
