/** Apps: the same in both generations, under different names. */

import { ApiError, type Generation, refuse } from './api-error.ts';
import { type FieldRule, problemsIn, unknownProblems } from './field-rules.ts';
import { isObject, type JsonObject, textOf, type View } from './json.ts';
import type { AppRecord } from './records.ts';
import { type Answer, appOf, type Call, created, ok, type World } from './route.ts';
import {
  changedMetadata,
  changedSettings,
  defaultSettings,
  metadataProblems,
  settingsProblems,
} from './settings.ts';

/** The rule for names of apps and keys. */
export const NAME: FieldRule = { type: 'string', min: 1, max: 100 };

/** The name of an app's name in a body. */
export function nameField(generation: Generation): 'name' | 'displayName' {
  return generation === 'v1.1' ? 'name' : 'displayName';
}

/** What both generations do with apps; `view`: how an app shows. */
export function appHandlers(
  generation: Generation,
  view: (app: AppRecord) => View,
  world: World,
): Readonly<Record<'create' | 'get' | 'update' | 'remove', (call: Call) => Answer>> {
  const { store } = world;
  return {
    create: (call) => {
      const app = createApp(call, generation, world);
      return created(app.id, { app: view(app) });
    },
    get: (call) => ok({ app: view(appOf(call, store)) }),
    update: (call) => {
      const app = appOf(call, store);
      updateApp(app, call, generation, world);
      return ok({ app: view(app) });
    },
    remove: (call) => {
      store.removeApp(appOf(call, store));
      return ok();
    },
  };
}

/**
 * Creates an app from a body.
 * @throws {ApiError} 400 for a bad body, 402 beyond the plan's number of apps
 */
function createApp(call: Call, generation: Generation, world: World): AppRecord {
  const { store, switches } = world;
  const nameKey = nameField(generation);
  checkBody(call.body, generation, world, [nameKey]);
  const settings = call.body['settings'];
  const made = {
    name: textOf(call.body, nameKey),
    settings: changedSettings(defaultSettings(), isObject(settings) ? settings : {}, generation, switches),
    metadata: changedMetadata({}, metadataOf(call.body), switches),
    serviceAccountId: call.caller.scope === 'account' ? call.caller.serviceAccount?.id : undefined,
  };
  if (switches.appLimit > 0 && store.apps.size >= switches.appLimit) {
    throw new ApiError(
      402,
      'payment_required',
      'Your account has reached the maximum number of apps for your subscription plan',
    );
  }
  return store.addApp(made);
}

/**
 * Changes an app by a body in which everything is optional.
 * @throws {ApiError} 400 for a bad body; nothing is changed then
 */
function updateApp(app: AppRecord, call: Call, generation: Generation, world: World): void {
  const { store, switches } = world;
  const nameKey = nameField(generation);
  checkBody(call.body, generation, world, []);
  const { [nameKey]: name, settings, metadata } = call.body;
  const changedTo = {
    settings: isObject(settings)
      ? changedSettings(app.settings, settings, generation, switches)
      : app.settings,
    metadata:
      metadata === undefined ? app.metadata : changedMetadata(app.metadata, metadataOf(call.body), switches),
  };
  if (typeof name === 'string') app.name = name;
  app.settings = changedTo.settings;
  app.metadata = changedTo.metadata;
  store.touch();
}

function checkBody(
  body: JsonObject,
  generation: Generation,
  world: World,
  required: readonly string[],
): void {
  const { switches } = world;
  const nameKey = nameField(generation);
  refuse([
    ...problemsIn(body, { fields: { [nameKey]: NAME }, required }),
    ...unknownProblems(body, [nameKey, 'settings', 'metadata'], switches),
    ...settingsProblems(body['settings'], generation, switches),
    ...metadataProblems(body['metadata'], switches),
  ]);
}

function metadataOf(body: JsonObject): JsonObject | null {
  const metadata = body['metadata'];
  if (metadata === null) return null;
  return isObject(metadata) ? metadata : {};
}
