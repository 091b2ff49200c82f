/** What must hold for an app as a whole, once its defaults are merged in. No message repeats a value: it may be a secret. */

import type { Api, Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { normalTarget } from '../../vendor/same-target.ts';
import { type EntriesShape, type Field, type FieldsShape, plural, type Shape } from '../schema/shape.ts';
import { formatPlace, inside, withArticle } from '../yaml/problem.ts';
import { entriesOf, isObject, type JsonObject } from '../yaml/record.ts';
import { checkChannels } from './channel.ts';
import type { RuleContext } from './context.ts';
import { checkMenu } from './menu.ts';
import { checkSwitchboard } from './switchboard.ts';

/** The vendor's limit for the name of an app. */
const LONGEST_NAME = 100;

/** Checks a merged value against the rules of its shape: what is required, what conflicts, how many. */
export function checkWhole(shape: Shape, value: Json, address: string, context: RuleContext): void {
  if (shape.type === 'items' && Array.isArray(value)) {
    for (const [index, one] of value.entries()) checkWhole(shape.of, one, `${address}[${index}]`, context);
  }
  if (!isObject(value)) return;
  if (shape.type === 'fields') checkFields(shape, value, address, context);
  if (shape.type === 'variants' && context.api !== undefined) {
    const word = ownValue(value, shape.by);
    const known = typeof word === 'string' ? ownValue(shape.of[context.api], word) : undefined;
    checkFields(known ?? shape.other[context.api], value, address, context);
  }
  if (shape.type === 'entries') checkEntries(shape, value, address, context);
}

/** Checks what concerns one app beyond the shapes. */
export function checkApp(app: Json, address: string, context: RuleContext): void {
  if (!isObject(app)) return;
  checkTargets(app['webhooks'], `${address}.webhooks`, context);
  checkInstance(app, address, context);
  checkChannels(app['channels'], `${address}.channels`, context);
  checkSwitchboard(app, address, context);
  checkMenu(app['menu'], `${address}.menu`, context);
  for (const [key, channel] of entriesOf(app['channels'])) {
    if (isObject(channel)) checkMenu(channel['menu'], `${inside(`${address}.channels`, key)}.menu`, context);
  }
  for (const [key, value] of entriesOf(app['keys'])) {
    if (isObject(value) && isObject(value['jwt']))
      checkUser(value['jwt'], `${address}.keys.${key}.jwt`, context);
  }
}

/** Which field names the user of a token, by the token's scope. */
const USER_FIELDS: Readonly<Record<string, string>> = { appUser: 'userId', user: 'externalId' };

/** A user's token names its user, and an app's token names none. */
function checkUser(jwt: JsonObject, address: string, { places, findings }: RuleContext): void {
  const scope = typeof jwt['scope'] === 'string' ? jwt['scope'] : 'app';
  const wanted = ownValue(USER_FIELDS, scope);
  if (wanted !== undefined && ownValue(jwt, wanted) === undefined) {
    const message = `a token with the scope ${scope} is one user's; write \`${wanted}: test-user\``;
    findings.error(places.nearest(address), `${address}.${wanted}`, message);
  }
  if (wanted !== undefined && jwt['from'] === 'api') {
    const message = `the vendor signs tokens of apps only; remove \`from: api\``;
    findings.error(places.nearest(`${address}.from`), `${address}.from`, message);
  }
  for (const field of Object.values(USER_FIELDS)) {
    if (field === wanted || ownValue(jwt, field) === undefined) continue;
    const message = `${field} has no meaning with the scope ${scope}; remove it`;
    findings.error(places.nearest(`${address}.${field}`), `${address}.${field}`, message);
  }
}

/** Checks what concerns the apps together: an id is bound once, and equal names need ids to tell them apart. */
export function checkApps(apps: ReadonlyMap<string, Json>, { places, findings }: RuleContext): void {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const [address, app] of apps) {
    if (!isObject(app)) continue;
    const { id, name } = app;
    const sameId = typeof id === 'string' ? byId.get(id) : undefined;
    if (sameId !== undefined) {
      const message = `this is the id of ${sameId} too; an app of the account belongs to one entry only`;
      findings.error(places.nearest(`${address}.id`), `${address}.id`, message);
    }
    if (typeof id === 'string') byId.set(id, address);
    if (typeof name !== 'string' || typeof id === 'string') continue;
    const sameName = byName.get(name);
    if (sameName !== undefined) {
      const message = `${sameName} has the same name; give one of them another name, or bind them by id`;
      findings.warn(places.nearest(`${address}.name`), `${address}.name`, message);
    }
    byName.set(name, address);
  }
}

function checkFields(shape: FieldsShape, value: JsonObject, address: string, context: RuleContext): void {
  const { places, findings } = context;
  const referred = shape.unlessTrue !== undefined && ownValue(value, shape.unlessTrue.field) === true;
  for (const [key, field] of Object.entries(shape.fields)) {
    const at = inside(address, key);
    const present = ownValue(value, key);
    if (present !== undefined) {
      checkWhole(field.shape, present, at, context);
      checkNeeds(field, key, value, address, context);
    } else if (!referred && isRequired(field, context.api) && places.exact(at) === undefined) {
      const example = exampleOf(field.shape, context.api);
      findings.error(places.nearest(at), at, `${key} is missing; write \`${key}: ${example}\``);
    }
  }
  if (referred) checkReferred(shape, value, address, context);
  else {
    checkOneOf(shape, address, context);
    checkSomeOf(shape, address, context);
  }
  for (const { field, other, is, because } of shape.conflicts ?? []) {
    if (ownValue(value, other) !== is || (ownValue(value, field) ?? null) === null) continue;
    const at = inside(address, field);
    findings.error(places.nearest(at), at, because);
  }
}

function checkOneOf(shape: FieldsShape, address: string, context: RuleContext): void {
  const { oneOf } = shape;
  if (oneOf === undefined) return;
  const { places, findings } = context;
  // What was declared and refused is not missing as well.
  const given = oneOf.filter((key) => places.exact(inside(address, key)) !== undefined);
  const [first, second] = given;
  if (second !== undefined) {
    const at = inside(address, second);
    findings.error(places.nearest(at), at, `${first} and ${second} cannot be combined; remove one of them`);
  } else if (first === undefined) {
    const message = `this is neither ${oneOf.map(withArticle).join(' nor ')}; write one of them, as in \`${oneOf[0]}: NAME\``;
    findings.error(places.nearest(address), address, message);
  }
}

function checkSomeOf({ someOf }: FieldsShape, address: string, { places, findings }: RuleContext): void {
  if (someOf === undefined || someOf.some((key) => places.exact(inside(address, key)) !== undefined)) return;
  const at = inside(address, someOf[0] ?? '');
  findings.error(places.nearest(at), at, `${someOf.join(' or ')} is missing; write one of them`);
}

/** What is only referred to is not changed: nothing else may be set on it. */
function checkReferred(
  { unlessTrue }: FieldsShape,
  value: JsonObject,
  address: string,
  { places, findings }: RuleContext,
): void {
  if (unlessTrue === undefined) return;
  for (const key of Object.keys(value)) {
    if (unlessTrue.beside.includes(key)) continue;
    const at = inside(address, key);
    const message = `with \`${unlessTrue.field}: true\` nothing is changed, so ${key} has no effect; remove it`;
    findings.error(places.nearest(at), at, message);
  }
}

function checkNeeds(
  field: Field,
  key: string,
  value: JsonObject,
  address: string,
  context: RuleContext,
): void {
  const { needs } = field;
  if (needs === undefined || ownValue(value, key) !== true || ownValue(value, needs) !== false) return;
  const at = inside(address, key);
  context.findings.warn(context.places.nearest(at), at, `${key} does nothing while ${needs} is false`);
}

function checkEntries(shape: EntriesShape, value: JsonObject, address: string, context: RuleContext): void {
  const keys = Object.keys(value);
  for (const key of keys) checkWhole(shape.of, ownValue(value, key) ?? null, inside(address, key), context);
  if (shape.most === undefined || keys.length <= shape.most) return;
  const message = `there are ${keys.length} here, and the vendor takes ${shape.most} ${plural(shape.noun)} ${shape.within ?? 'an app'} at most`;
  context.findings.error(context.places.nearest(address), address, message);
}

function checkTargets(webhooks: Json | undefined, address: string, { places, findings }: RuleContext): void {
  const byTarget = new Map<string, string>();
  for (const [key, webhook] of entriesOf(webhooks)) {
    const target = isObject(webhook) ? webhook['target'] : undefined;
    if (typeof target !== 'string') continue;
    const at = `${inside(address, key)}.target`;
    const normal = normalTarget(target);
    const first = byTarget.get(normal);
    byTarget.set(normal, first ?? at);
    if (first === undefined) continue;
    const place = places.nearest(first);
    const where = place === undefined ? '' : ` (${formatPlace(place)})`;
    findings.error(
      places.nearest(at),
      at,
      `this is the target of ${first}${where} too; an app calls a target once, so write one webhook with the triggers of both`,
    );
  }
}

/** An instance is a copy of its own, whose name has the instance behind it. */
export function checkInstance(
  app: JsonObject,
  address: string,
  { instance, places, findings }: RuleContext,
): void {
  if (instance === undefined) return;
  const { id, name } = app;
  if (id !== undefined) {
    const [noun, own] = address.startsWith('apps.') ? ['app', 'an app'] : ['service account', 'one'];
    const message = `an id binds to one ${noun}, and the instance ${instance} needs ${own} of its own; remove the id, or run without an instance`;
    findings.error(places.nearest(`${address}.id`), `${address}.id`, message);
  }
  const suffix = ` (${instance})`;
  if (typeof name === 'string' && Array.from(name).length + suffix.length > LONGEST_NAME) {
    const message = `with "${suffix}" for the instance the name has more than ${LONGEST_NAME} characters; shorten it`;
    findings.error(places.nearest(`${address}.name`), `${address}.name`, message);
  }
}

function isRequired(field: Field, api: Api | undefined): boolean {
  return (
    field.required !== undefined &&
    (api === undefined ? field.required.length > 1 : field.required.includes(api))
  );
}

function exampleOf(shape: Shape, api: Api | undefined): string {
  const [example] = shape.examples ?? [];
  if (typeof example === 'string') return example;
  if (shape.type === 'choice') return String(shape.of[0]?.value);
  if (shape.type === 'set' && shape.of.type === 'term') return `[${shape.of.known[api ?? 'v2'][6]}]`;
  return '…';
}
