/** What must hold for apps, beyond their shape. No message repeats a value: it may be a secret. */

import type { RuleContext } from '../../manifest/rules/context.ts';
import { isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { checkLifetime } from '../key/times.ts';

/** The vendor's limit for the name of an app. */
const LONGEST_NAME = 100;

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

/** How long the token is good for that the app's own key signs, where it is published. */
export function checkOwnToken(app: JsonObject, address: string, context: RuleContext): void {
  const source = `${address}.own.jwt`;
  if (context.tokens?.published.has(source) !== true) return;
  const expiresIn = isObject(app['jwt']) ? app['jwt']['expiresIn'] : undefined;
  const isDeclared = expiresIn === 'never' || typeof expiresIn === 'number';
  if (!isDeclared) checkLifetime({ from: 'sign' }, `${address}.jwt`, undefined, context, source);
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
