/** v1.1: `/apps/{appId}/integrations`, and `/integrations` for the caller's own app. */

import { badRequest } from '../api-error.ts';
import { changeFields, channelOf, filledFields, newFields, newType, statusOf } from '../channels.ts';
import type { FieldRule } from '../field-rules.ts';
import type { View } from '../json.ts';
import { listed, offsetPage } from '../lists.ts';
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
  resource,
  type World,
} from '../route.ts';
import { checkNoTwin } from '../same-channel.ts';
import { V11_CHANNELS, v11FieldsView } from './channels.ts';

const COMMON: Readonly<Record<string, FieldRule>> = { displayName: { type: 'string', max: 100 } };

/** The endpoints of integrations. Custom ones belong to v2: the list leaves them out. */
export function integrationRoutes(world: World): Route[] {
  const { store, switches } = world;
  const view = (integration: IntegrationRecord, isNew = false): View => ({
    _id: integration.id,
    type: integration.type,
    displayName: integration.displayName ?? undefined,
    status: statusOf(integration, switches),
    error: integration.error,
    ...v11FieldsView(integration, channelOf(V11_CHANNELS, integration.type), switches, isNew),
  });

  const create = (call: Call): Answer => {
    const app = appOf(call, store);
    const { displayName } = call.body;
    const type = newType(call.body, V11_CHANNELS);
    const known = channelOf(V11_CHANNELS, type);
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
    const entries = listed(app.integrations.values(), world).filter(
      ({ type }) => type !== 'custom' && (types === undefined || types.includes(type)),
    );
    return offsetPage({ name: 'integrations', entries, view: (entry) => view(entry) }, call, world);
  };

  const put = (call: Call): Answer => {
    const integration = integrationOf(call, appOf(call, store));
    changeFields(integration, call.body, channelOf(V11_CHANNELS, integration.type), COMMON, switches);
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

  const get = (call: Call): Answer => ok({ integration: view(integrationOf(call, appOf(call, store))) });
  const paths = ['/apps/:appId/integrations', '/integrations'];
  return resource(paths, 'integrationId', ['account', 'app'], { create, list, get, put, remove });
}
