/** v2: `/apps/{appId}/integrations`. */

import { badRequest, notFound } from '../api-error.ts';
import {
  type Channel,
  changeFields,
  channel,
  fieldsView,
  filledFields,
  newFields,
  statusOf,
} from '../channels.ts';
import type { FieldRule } from '../field-rules.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { listed } from '../lists.ts';
import { ownValue } from '../own-value.ts';
import { cursorPage } from '../paging.ts';
import type { AppRecord, IntegrationRecord } from '../records.ts';
import { type Answer, appOf, type Call, checkUnused, created, ok, type Route, type World } from '../route.ts';
import { checkNoTwin } from '../same-channel.ts';
import { checkTarget, webhookFields, webhookProblems } from '../webhook-body.ts';
import { channelProblem, V2_CHANNELS } from './channels.ts';
import { integrationOf, isShown } from './integration-of.ts';
import { defaultResponderView } from './switchboard-view.ts';
import { addWebhook, checkRoom, webhookCountProblem, webhooksOf, webhookView } from './webhook-view.ts';

const NAME: FieldRule = { type: 'string', max: 100, nullable: true };

/** The endpoints of integrations. */
export function integrationRoutes(world: World): Route[] {
  const { store } = world;

  const create = async (call: Call): Promise<Answer> => {
    const app = appOf(call, store);
    const { type } = call.body;
    if (type === undefined) throw badRequest("should have required property 'type'");
    const known = typeof type === 'string' ? knownChannel(type) : undefined;
    if (typeof type !== 'string' || known === undefined) throw badRequest('Invalid integration type');
    const made = type === 'custom' ? await addCustom(call, world) : addChannel(call, app, type, known, world);
    return created(made.id, { integration: writtenView(app, made, world) });
  };

  const list = (call: Call): Answer => {
    const app = appOf(call, store);
    const types = call.query.get('filter[types]')?.split(',');
    const ids = listed(app.integrations.values(), world)
      .filter((entry) => isShown(entry, world) && (types === undefined || types.includes(entry.type)))
      .map(({ id }) => id);
    const page = cursorPage(ids, `/v2/apps/${app.id}/integrations`, call, world);
    const integrations = page.ids
      .flatMap((id) => app.integrations.get(id) ?? [])
      .map((entry) => view(app, entry, world));
    return ok({ integrations, meta: page.meta, links: page.links });
  };

  const update = (call: Call): Answer => {
    const app = appOf(call, store);
    const integration = integrationOf(call, app, world);
    checkResponder(call.body, app);
    const common = commonRules(integration.type, { min: 1 });
    changeFields(integration, call.body, channelOf(integration.type), common, world.switches);
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

  const path = '/apps/:appId/integrations';
  const scopes = ['account', 'app'] as const;
  return [
    { method: 'POST', path, scopes, handle: create },
    { method: 'GET', path, scopes, handle: list },
    {
      method: 'GET',
      path: `${path}/:integrationId`,
      scopes,
      handle: (call) => {
        const app = appOf(call, store);
        return ok({ integration: view(app, integrationOf(call, app, world), world) });
      },
    },
    { method: 'PATCH', path: `${path}/:integrationId`, scopes, handle: update },
    { method: 'DELETE', path: `${path}/:integrationId`, scopes, handle: remove },
  ];
}

/** As the answers to create and update show it. */
function writtenView(app: AppRecord, integration: IntegrationRecord, world: World): JsonObject {
  const { defaultResponder, ...rest } = view(app, integration, world);
  const isShown = defaultResponder !== undefined && world.switches.defaultResponder === 'always';
  return isShown ? { ...rest, defaultResponder } : rest;
}

function view(app: AppRecord, integration: IntegrationRecord, world: World): JsonObject {
  const { id, type, displayName, showAIDisclaimer } = integration;
  const responder = type === 'custom' ? undefined : defaultResponderView(app, integration);
  return {
    id,
    type,
    status: statusOf(integration, world.switches),
    ...(typeof displayName === 'string' ? { displayName } : {}),
    ...fieldsView(integration, channelOf(type), world.switches),
    ...(showAIDisclaimer === undefined ? {} : { showAIDisclaimer }),
    ...(responder === undefined ? {} : { defaultResponder: responder }),
    ...(type === 'custom'
      ? { webhooks: webhooksOf(app, integration, world).map((webhook) => webhookView(webhook, world)) }
      : {}),
  };
}

function addChannel(
  call: Call,
  app: AppRecord,
  type: string,
  known: Channel,
  world: World,
): IntegrationRecord {
  const { store, switches } = world;
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
  newFields(call.body, channelOf('custom'), commonRules('custom', {}), switches);
  const fields = onlyWebhook(call.body['webhooks'], world);
  await checkTarget(fields.target ?? '', world);
  const app = appOf(call, store);
  checkRoom(app, fields.target ?? '', world);
  const made = store.addIntegration(app, { type: 'custom', fields: {} });
  setCommon(made, call.body);
  addWebhook(app, made, fields, world);
  return made;
}

function onlyWebhook(webhooks: Json | undefined, world: World): ReturnType<typeof webhookFields> {
  if (!Array.isArray(webhooks)) throw badRequest('.webhooks: should be array');
  const countProblem = webhookCountProblem(webhooks.length);
  if (countProblem !== undefined) throw badRequest(countProblem);
  const [webhook] = webhooks;
  const at = '.webhooks[0]';
  if (!isObject(webhook)) throw badRequest(`${at}: should be object`);
  const problems = webhookProblems(webhook, 'v2', world.switches, { required: ['target', 'triggers'], at });
  if (problems.length > 0) throw badRequest(problems);
  return webhookFields(webhook, 'v2', world.switches);
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

function knownChannel(type: string): Channel | undefined {
  return ownValue(V2_CHANNELS, type);
}

/** What v1.1 created with a type of its own shows nothing but the common fields here. */
function channelOf(type: string): Channel {
  return knownChannel(type) ?? channel({});
}
