/** v2: `…/switchboards/{switchboardId}/switchboardIntegrations`: the integrations of a switchboard. */

import { ApiError, badRequest, notFound, refuse } from '../api-error.ts';
import { type FieldRule, problemsIn } from '../field-rules.ts';
import { type JsonObject, textOf } from '../json.ts';
import { listed } from '../lists.ts';
import type { AppRecord, SwitchboardIntegrationRecord, SwitchboardRecord } from '../records.ts';
import { type Answer, type Call, created, ok, type Route, resource, type World } from '../route.ts';
import { switchboardIntegrationView } from './switchboard-view.ts';
import { switchboardOf } from './switchboards.ts';

/** The most integrations on a switchboard. */
const MOST_INTEGRATIONS = 10;

const FIELDS: Readonly<Record<string, FieldRule>> = {
  name: { type: 'string', min: 1, max: 128, form: /^[\w-]+$/ },
  integrationId: { type: 'string' },
  integrationType: { type: 'string', min: 1 },
  deliverStandbyEvents: { type: 'boolean' },
  nextSwitchboardIntegrationId: { type: 'string', nullable: true },
  messageHistoryCount: { type: 'integer', min: 1, max: 10, nullable: true },
};

/** The endpoints of switchboard integrations; one alone cannot be read. */
export function switchboardIntegrationRoutes(world: World): Route[] {
  const { store } = world;

  const create = (call: Call): Answer => {
    const { app, switchboard } = switchboardOf(call, world);
    checkFields(call.body, ['name'], switchboard, world);
    if (switchboard.integrations.size >= MOST_INTEGRATIONS) {
      const text = `Switchboard has reached the max number of switchboard integrations (${MOST_INTEGRATIONS})`;
      throw new ApiError(400, 'too_many_switchboard_integrations', text);
    }
    const linked = linkedIntegration(call.body, app, world);
    if (linked === undefined) {
      throw badRequest("should have required property 'integrationId' or 'integrationType'");
    }
    const name = textOf(call.body, 'name');
    const made = store.addSwitchboardIntegration(switchboard, {
      name,
      deliverStandbyEvents: true,
      ...linked,
    });
    setHandOver(made, call.body);
    return created(made.id, { switchboardIntegration: switchboardIntegrationView(made) });
  };

  const list = (call: Call): Answer => {
    const entries = listed(switchboardOf(call, world).switchboard.integrations.values(), world);
    return ok({ switchboardIntegrations: entries.map(switchboardIntegrationView) });
  };

  const patch = (call: Call): Answer => {
    const { app, switchboard } = switchboardOf(call, world);
    const entry = entryOf(call, switchboard);
    checkFields(call.body, [], switchboard, world, entry);
    Object.assign(entry, linkedIntegration(call.body, app, world));
    if (call.body['name'] !== undefined) entry.name = textOf(call.body, 'name');
    setHandOver(entry, call.body);
    store.touch();
    return ok({ switchboardIntegration: switchboardIntegrationView(entry) });
  };

  const remove = (call: Call): Answer => {
    const { app, switchboard } = switchboardOf(call, world);
    const { id } = entryOf(call, switchboard);
    const isNext = [...switchboard.integrations.values()].some(
      (other) => other.nextSwitchboardIntegrationId === id,
    );
    if (isNext || switchboard.defaultSwitchboardIntegrationId === id) {
      throw badRequest('SwitchboardIntegration is in use');
    }
    store.removeSwitchboardIntegration(app, id);
    return ok();
  };

  const paths = ['/apps/:appId/switchboards/:switchboardId/switchboardIntegrations'];
  return resource(paths, 'switchboardIntegrationId', ['account', 'app'], { create, list, patch, remove });
}

function entryOf(call: Call, switchboard: SwitchboardRecord): SwitchboardIntegrationRecord {
  const entry = switchboard.integrations.get(call.params['switchboardIntegrationId'] ?? '');
  if (entry === undefined) throw entryNotFound();
  return entry;
}

/** Names are unique on a switchboard (by switch they are not), and the next one has to be on it. */
function checkFields(
  body: JsonObject,
  required: readonly string[],
  switchboard: SwitchboardRecord,
  { switches }: World,
  entry?: SwitchboardIntegrationRecord,
): void {
  refuse(problemsIn(body, { fields: FIELDS, required }));
  for (const other of switchboard.integrations.values()) {
    const isTaken = other !== entry && other.name === body['name'];
    if (isTaken && switches.switchboardNames === 'unique') throw badRequest('.name: should be unique');
  }
  const next = body['nextSwitchboardIntegrationId'];
  if (typeof next === 'string' && !switchboard.integrations.has(next)) throw entryNotFound();
}

/** What a body links to: a custom integration by its id, or another one by its type; undefined for neither. */
function linkedIntegration(
  body: JsonObject,
  app: AppRecord,
  world: World,
): Pick<SwitchboardIntegrationRecord, 'integrationId' | 'integrationType'> | undefined {
  const { integrationId, integrationType } = body;
  if (integrationId !== undefined && integrationType !== undefined) {
    throw badRequest('Only one of integrationId and integrationType can be provided');
  }
  if (typeof integrationType === 'string') return { integrationType, integrationId: world.store.newId() };
  if (typeof integrationId !== 'string') return undefined;
  const integration = app.integrations.get(integrationId);
  if (integration === undefined) throw notFound('Integration not found', 'integration_not_found');
  return { integrationId, integrationType: integration.type };
}

/** Writes how conversations are handed over; null unsets. */
function setHandOver(entry: SwitchboardIntegrationRecord, body: JsonObject): void {
  const {
    deliverStandbyEvents: standby,
    nextSwitchboardIntegrationId: next,
    messageHistoryCount: count,
  } = body;
  if (typeof standby === 'boolean') entry.deliverStandbyEvents = standby;
  if (typeof next === 'string' || next === null) entry.nextSwitchboardIntegrationId = next;
  if (typeof count === 'number' || count === null) entry.messageHistoryCount = count;
}

function entryNotFound(): ApiError {
  return notFound('SwitchboardIntegration not found', 'switchboard_integration_not_found');
}
