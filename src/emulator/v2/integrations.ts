/** v2: `/apps/{appId}/integrations`. */

import { badRequest, notFound } from '../api-error.ts';
import {
  changeFields,
  channelOf,
  fieldsView,
  filledFields,
  newFields,
  newType,
  statusOf,
} from '../channels.ts';
import type { FieldRule } from '../field-rules.ts';
import { isObject, type Json, type JsonObject, type View } from '../json.ts';
import { cursorPage, listed } from '../lists.ts';
import type { AppRecord, IntegrationRecord } from '../records.ts';
import {
  type Answer,
  appOf,
  type Call,
  checkUnused,
  created,
  ok,
  type Route,
  resource,
  type World,
} from '../route.ts';
import { checkNoTwin } from '../same-channel.ts';
import { checkTarget, type WebhookFields, webhookFields } from '../webhooks.ts';
import { channelProblem, V2_CHANNELS } from './channels.ts';
import { integrationOf, isShown } from './integration-of.ts';
import { defaultResponderView } from './switchboard-view.ts';
import { addWebhook, checkRoom, webhooksView } from './webhook-view.ts';

const NAME: FieldRule = { type: 'string', max: 100, nullable: true };

/** The endpoints of integrations. */
export function integrationRoutes(world: World): Route[] {
  const { store } = world;

  const create = async (call: Call): Promise<Answer> => {
    const app = appOf(call, store);
    const type = newType(call.body, V2_CHANNELS);
    const made = type === 'custom' ? await addCustom(call, world) : addChannel(call, app, type, world);
    return created(made.id, { integration: writtenView(app, made, world) });
  };

  const list = (call: Call): Answer => {
    const app = appOf(call, store);
    const types = call.query.get('filter[types]')?.split(',');
    const entries = listed(app.integrations.values(), world).filter(
      (entry) => isShown(entry, world) && (types === undefined || types.includes(entry.type)),
    );
    const shown = {
      name: 'integrations',
      entries,
      view: (entry: IntegrationRecord) => view(app, entry, world),
    };
    return cursorPage(shown, `/v2/apps/${app.id}/integrations`, call, world);
  };

  const patch = (call: Call): Answer => {
    const app = appOf(call, store);
    const integration = integrationOf(call, app, world);
    checkResponder(call.body, app);
    const common = commonRules(integration.type, { min: 1 });
    changeFields(integration, call.body, channelOf(V2_CHANNELS, integration.type), common, world.switches);
    setCommon(integration, call.body);
    store.touch();
    return ok({ integration: writtenView(app, integration, world) });
  };

  const remove = (call: Call): Answer => {
    const app = appOf(call, store);
    const integration = integrationOf(call, app, world);
    if (integration.madeInAdminCenter === true) {
      throw badRequest('SDK integrations configured on Admin Center cannot be deleted');
    }
    checkUnused(app, integration, world);
    store.removeIntegration(app, integration);
    return ok();
  };

  const get = (call: Call): Answer => {
    const app = appOf(call, store);
    return ok({ integration: view(app, integrationOf(call, app, world), world) });
  };

  const paths = ['/apps/:appId/integrations'];
  return resource(paths, 'integrationId', ['account', 'app'], { create, list, get, patch, remove });
}

/** As the answers to create and update show it. */
function writtenView(app: AppRecord, integration: IntegrationRecord, world: World): View {
  const { defaultResponder, ...rest } = view(app, integration, world);
  return world.switches.defaultResponder === 'always' ? { ...rest, defaultResponder } : rest;
}

function view(app: AppRecord, integration: IntegrationRecord, world: World): View {
  const { id, type, displayName, showAIDisclaimer } = integration;
  const common = {
    id,
    type,
    status: statusOf(integration, world.switches),
    displayName: displayName ?? undefined,
    ...fieldsView(integration, channelOf(V2_CHANNELS, type), world.switches),
    showAIDisclaimer,
  };
  if (type !== 'custom') return { ...common, defaultResponder: defaultResponderView(app, integration) };
  return { ...common, webhooks: webhooksView(app, integration, world) };
}

function addChannel(call: Call, app: AppRecord, type: string, world: World): IntegrationRecord {
  const { store, switches } = world;
  const known = channelOf(V2_CHANNELS, type);
  checkResponder(call.body, app);
  const fields = newFields(call.body, known, commonRules(type, {}), switches);
  const problem = channelProblem(type, call.body);
  if (problem !== undefined) throw badRequest(problem);
  checkNoTwin(app, type, fields, switches);
  const id = store.newId();
  const filled = filledFields(type, known, id, fields, store);
  const made = store.addIntegration(app, { type, fields, filled }, id);
  setCommon(made, call.body);
  return made;
}

/** A custom integration and its one webhook, both or neither. */
async function addCustom(call: Call, world: World): Promise<IntegrationRecord> {
  const { store, switches } = world;
  newFields(call.body, channelOf(V2_CHANNELS, 'custom'), commonRules('custom', {}), switches);
  const fields = onlyWebhook(call.body['webhooks'], world);
  await checkTarget(fields.target ?? '', world);
  const app = appOf(call, store);
  checkRoom(app, fields.target ?? '', world);
  const made = store.addIntegration(app, { type: 'custom', fields: {} });
  setCommon(made, call.body);
  addWebhook(app, made, fields, world);
  return made;
}

function onlyWebhook(webhooks: Json | undefined, world: World): WebhookFields {
  if (!Array.isArray(webhooks)) throw badRequest('.webhooks: should be array');
  if (webhooks.length === 0) throw badRequest('.webhooks: should NOT have fewer than 1 items');
  if (webhooks.length > 1) throw badRequest('.webhooks: should not have more than 1 items');
  const [webhook] = webhooks;
  const at = '.webhooks[0]';
  if (!isObject(webhook)) throw badRequest(`${at}: should be object`);
  return webhookFields(webhook, 'v2', world.switches, { required: ['target', 'triggers'], at });
}

function commonRules(type: string, name: Partial<FieldRule>): Record<string, FieldRule> {
  const displayName = { ...NAME, ...name };
  if (type === 'custom') return { displayName };
  return {
    displayName,
    defaultResponderId: { type: 'string', nullable: true },
    showAIDisclaimer: { type: 'boolean' },
  };
}

/** Writes the fields that integrations of all types have. */
function setCommon(integration: IntegrationRecord, body: JsonObject): void {
  const { displayName, defaultResponderId, showAIDisclaimer } = body;
  if (typeof displayName === 'string' || displayName === null) integration.displayName = displayName;
  if (integration.type === 'custom') return;
  if (typeof defaultResponderId === 'string' || defaultResponderId === null) {
    integration.defaultResponderId = defaultResponderId;
  }
  if (typeof showAIDisclaimer === 'boolean') integration.showAIDisclaimer = showAIDisclaimer;
}

/** A responder has to be on the app's switchboard. */
function checkResponder({ defaultResponderId: id }: JsonObject, app: AppRecord): void {
  if (typeof id === 'string' && app.switchboard?.integrations.has(id) !== true) {
    throw notFound('SwitchboardIntegration not found', 'switchboard_integration_not_found');
  }
}
