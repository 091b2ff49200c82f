/** v2: `/apps/{appId}/switchboards`, at most one per app. */

import { badRequest, notFound, refuse } from '../api-error.ts';
import { type FieldRule, problemsIn } from '../field-rules.ts';
import { listed } from '../lists.ts';
import type { AppRecord, SwitchboardRecord } from '../records.ts';
import { appOf, type Call, created, ok, type Route, resource, type World } from '../route.ts';
import { switchboardView } from './switchboard-view.ts';

const FIELDS: Readonly<Record<string, FieldRule>> = {
  enabled: { type: 'boolean' },
  defaultSwitchboardIntegrationId: { type: 'string' },
};

/** The endpoints of switchboards; one alone cannot be read. */
export function switchboardRoutes(world: World): Route[] {
  const { store } = world;
  return resource(['/apps/:appId/switchboards'], 'switchboardId', ['account', 'app'], {
    create: (call) => {
      const app = appOf(call, store);
      if (app.switchboard !== undefined) throw badRequest('Only one switchboard can be created per app');
      const made = store.addSwitchboard(app);
      return created(made.id, { switchboard: switchboardView(made) });
    },
    list: (call) => {
      const { switchboard } = appOf(call, store);
      const switchboards = switchboard === undefined ? [] : listed([switchboard], world);
      return ok({ switchboards: switchboards.map(switchboardView) });
    },
    patch: (call) => {
      const { switchboard } = switchboardOf(call, world);
      changeSwitchboard(switchboard, call);
      store.touch();
      return ok({ switchboard: switchboardView(switchboard) });
    },
    remove: (call) => {
      delete switchboardOf(call, world).app.switchboard;
      store.touch();
      return ok();
    },
  });
}

/**
 * The switchboard that a call names, and its app.
 * @throws {ApiError} 404 when it is not the app's
 */
export function switchboardOf(call: Call, world: World): { app: AppRecord; switchboard: SwitchboardRecord } {
  const app = appOf(call, world.store);
  const { switchboard } = app;
  if (switchboard === undefined || switchboard.id !== call.params['switchboardId']) {
    throw notFound('Switchboard not found', 'switchboard_not_found');
  }
  return { app, switchboard };
}

function changeSwitchboard(switchboard: SwitchboardRecord, call: Call): void {
  refuse(problemsIn(call.body, { fields: FIELDS }));
  const { enabled = switchboard.enabled, defaultSwitchboardIntegrationId: sent } = call.body;
  const first = typeof sent === 'string' ? sent : switchboard.defaultSwitchboardIntegrationId;
  if (typeof sent === 'string' && !switchboard.integrations.has(sent)) {
    throw notFound('SwitchboardIntegration not found', 'switchboard_integration_not_found');
  }
  if (enabled === true && first === undefined) {
    const text = 'Enabled switchboard must have an associated default switchboardIntegration';
    throw notFound(text, 'switchboard_integration_not_found');
  }
  switchboard.enabled = enabled === true;
  if (first !== undefined) switchboard.defaultSwitchboardIntegrationId = first;
}
