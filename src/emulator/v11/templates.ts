/** v1.1: `/apps/{appId}/templates`, the messages that an app keeps to be sent again. */

import { ApiError, badRequest, notFound, refuse } from '../api-error.ts';
import { NAME } from '../apps.ts';
import { type FieldRule, problemsIn } from '../field-rules.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { listed, offsetPage } from '../lists.ts';
import { ownValue } from '../own-value.ts';
import type { AppRecord, TemplateRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, resource, type World } from '../route.ts';

/** What a message of each type has to have. */
const REQUIRED: Readonly<Record<string, string>> = {
  text: 'text',
  image: 'mediaUrl',
  file: 'mediaUrl',
  carousel: 'items',
  list: 'items',
};

const MESSAGE: Readonly<Record<string, FieldRule>> = {
  role: { type: 'string', oneOf: ['appMaker'] },
  type: { type: 'string', oneOf: Object.keys(REQUIRED) },
  text: { type: 'string' },
  mediaUrl: { type: 'string', min: 1 },
  mediaType: { type: 'string' },
  items: { type: 'array' },
  actions: { type: 'array' },
};

/** Actions that carry an address, which the vendor shows as empty text when nobody sent one. */
const ADDRESSED: ReadonlySet<string> = new Set(['postback', 'reply']);

/** The size that answers show for every file: it is not fetched here. */
const MEDIA_SIZE = 35_057;

/** The endpoints of message templates. */
export function templateRoutes(world: World): Route[] {
  const { store } = world;

  const create = (call: Call): Answer => {
    const app = appOf(call, store);
    const { name, message } = templateIn(call, app, ['name', 'message'], world);
    if (name === undefined || message === undefined) throw badRequest();
    const made = store.addTemplate(app, { name, message });
    return created(made.id, { template: view(made) });
  };

  const list = (call: Call): Answer => {
    const entries = listed(appOf(call, store).templates.values(), world);
    return offsetPage({ name: 'templates', entries, view }, call, world);
  };

  const put = (call: Call): Answer => {
    const app = appOf(call, store);
    const template = templateOf(call, app);
    Object.assign(template, templateIn(call, app, [], world, template));
    store.touch();
    return ok({ template: view(template) });
  };

  const remove = (call: Call): Answer => {
    const app = appOf(call, store);
    const template = templateOf(call, app);
    store.removeTemplate(app, template.id);
    return ok({ template: view(template) });
  };

  const get = (call: Call): Answer => ok({ template: view(templateOf(call, appOf(call, store))) });
  const paths = ['/apps/:appId/templates', '/templates'];
  return resource(paths, 'templateId', ['account', 'app'], { create, list, get, put, remove });
}

function view({ id, name, message }: TemplateRecord): JsonObject {
  return { _id: id, name, message };
}

function templateOf(call: Call, app: AppRecord): TemplateRecord {
  const template = app.templates.get(call.params['templateId'] ?? '');
  if (template === undefined) throw notFound('Template not found');
  return template;
}

/** What a body sets; names are unique in an app, or not, by switch. */
function templateIn(
  call: Call,
  app: AppRecord,
  required: readonly string[],
  { switches }: World,
  holder?: TemplateRecord,
): { name?: string; message?: JsonObject } {
  const { body } = call;
  const message = body['message'];
  refuse([
    ...problemsIn(body, { fields: { name: NAME, message: { type: 'object' } }, required }),
    ...(isObject(message) ? messageProblems(message) : []),
  ]);
  const isTaken = [...app.templates.values()].some(
    (other) => other !== holder && other.name === body['name'],
  );
  if (isTaken && switches.templateNames === 'unique') {
    throw new ApiError(409, 'conflict', 'Template already exists');
  }
  return {
    ...(body['name'] === undefined ? {} : { name: textOf(body, 'name') }),
    ...(isObject(message) ? { message: keptMessage(message) } : {}),
  };
}

function messageProblems(message: JsonObject): string[] {
  const { type } = message;
  const needed = typeof type === 'string' ? ownValue(REQUIRED, type) : undefined;
  const required = ['role', 'type', ...(needed === undefined ? [] : [needed])];
  return problemsIn(message, { fields: MESSAGE, required }, '.message');
}

/** A message as answers show it: with what the vendor adds to its file and its actions. */
function keptMessage(message: JsonObject): JsonObject {
  const { mediaUrl, items } = message;
  return {
    ...withAddresses(message),
    ...(mediaUrl === undefined ? {} : { mediaSize: MEDIA_SIZE }),
    ...(Array.isArray(items)
      ? { items: items.map((item) => (isObject(item) ? withAddresses(item) : item)) }
      : {}),
  };
}

function withAddresses(holder: JsonObject): JsonObject {
  const { actions } = holder;
  return Array.isArray(actions) ? { ...holder, actions: actions.map(withAddress) } : holder;
}

function withAddress(action: Json): Json {
  const hasAddress = isObject(action) && typeof action['type'] === 'string' && ADDRESSED.has(action['type']);
  return hasAddress ? { uri: '', ...action } : action;
}
