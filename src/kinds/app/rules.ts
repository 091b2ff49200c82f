/** What must hold for apps, beyond their shape. No message repeats a value: it may be a secret. */

import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { repeated, textsIn } from '../entries.ts';
import { checkLifetime } from '../key/times.ts';

/** The vendor's limit for the name of an app. */
const LONGEST_NAME = 100;

/** Checks what concerns the apps together: an id is bound once, and equal names need ids to tell them apart. */
export function checkApps(apps: ReadonlyMap<string, Json>, context: RuleContext): void {
  const { places, findings } = context;
  const ids = textsIn(apps, ({ id }) => id);
  for (const [address, first] of repeated(ids)) {
    const message = `this is the id of ${first} too; an app of the account belongs to one entry only`;
    errorAt(context, `${address}.id`, message);
  }
  const names = textsIn(apps, ({ id, name }) => (typeof id === 'string' ? undefined : name));
  for (const [address, first] of repeated(names)) {
    const message = `${first} has the same name; give one of them another name, or bind them by id`;
    findings.warn(places.nearest(`${address}.name`), `${address}.name`, message);
  }
}

/** How long the token is good for that the app's own key signs, where it is published. */
export function checkOwnToken(app: JsonObject, address: string, context: RuleContext): void {
  const source = `${address}.own.jwt`;
  if (context.tokens?.published.has(source) !== true) return;
  const expiresIn = isObject(app['jwt']) ? app['jwt']['expiresIn'] : undefined;
  const isDeclared = expiresIn === 'never' || typeof expiresIn === 'number';
  if (!isDeclared) checkLifetime({ from: 'sign' }, `${address}.jwt`, undefined, context, source);
}

/** An instance is a copy of its own, whose name has the instance behind it. */
export function checkInstance(app: JsonObject, address: string, context: RuleContext): void {
  const { instance } = context;
  if (instance === undefined) return;
  const { id, name } = app;
  if (id !== undefined) {
    const [noun, own] = address.startsWith('apps.') ? ['app', 'an app'] : ['service account', 'one'];
    const message = `an id binds to one ${noun}, and the instance ${instance} needs ${own} of its own; remove the id, or run without an instance`;
    errorAt(context, `${address}.id`, message);
  }
  const suffix = ` (${instance})`;
  if (typeof name === 'string' && Array.from(name).length + suffix.length > LONGEST_NAME) {
    const message = `with "${suffix}" for the instance the name has more than ${LONGEST_NAME} characters; shorten it`;
    errorAt(context, `${address}.name`, message);
  }
}
