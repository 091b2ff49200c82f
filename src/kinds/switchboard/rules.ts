/** What must hold between a switchboard, its integrations, and what of the app refers to them. */

import type { RuleContext } from '../../manifest/rules/context.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { closest } from '../../text/suggest.ts';

/** Checks that every key that is named is there, and that names can be told apart. */
export function checkSwitchboard(app: JsonObject, address: string, context: RuleContext): void {
  const { switchboard } = app;
  const integrations = isObject(switchboard) ? switchboard['switchboardIntegrations'] : undefined;
  const keys = entriesOf(integrations).map(([key]) => key);
  const onSwitchboard = 'switchboard.switchboardIntegrations';
  if (isObject(switchboard)) {
    const at = `${address}.switchboard`;
    checkReference(switchboard, 'defaultSwitchboardIntegration', at, { keys, where: onSwitchboard }, context);
  }
  const webhooks = entriesOf(app['webhooks']).map(([key]) => key);
  for (const [key, integration] of entriesOf(integrations)) {
    if (!isObject(integration)) continue;
    const at = inside(`${address}.${onSwitchboard}`, key);
    checkReference(integration, 'webhook', at, { keys: webhooks, where: 'webhooks' }, context);
    checkReference(integration, 'nextSwitchboardIntegration', at, { keys, where: onSwitchboard }, context);
    if (integration['nextSwitchboardIntegration'] === key) {
      const field = `${at}.nextSwitchboardIntegration`;
      context.findings.error(
        context.places.nearest(field),
        field,
        'this is itself; name another one, or write null',
      );
    }
  }
  checkNames(integrations, `${address}.${onSwitchboard}`, context);
  for (const [key, channel] of entriesOf(app['channels'])) {
    if (!isObject(channel)) continue;
    const at = inside(`${address}.channels`, key);
    checkReference(channel, 'defaultResponder', at, { keys, where: onSwitchboard }, context);
  }
}

function checkReference(
  value: JsonObject,
  field: string,
  address: string,
  known: { readonly keys: readonly string[]; readonly where: string },
  { places, findings }: RuleContext,
): void {
  const given = ownValue(value, field);
  if (typeof given !== 'string' || known.keys.includes(given)) return;
  const at = `${address}.${field}`;
  const near = closest(given, known.keys);
  const guess = near === undefined ? '' : `; did you mean ${near}?`;
  findings.error(places.nearest(at), at, `the app has no ${given} below ${known.where}${guess}`);
}

/** The vendor is taken to want names that are unique on a switchboard; it is by them that one is recognised. */
function checkNames(
  integrations: Json | undefined,
  address: string,
  { places, findings }: RuleContext,
): void {
  const taken = new Map<string, string>();
  for (const [key, integration] of entriesOf(integrations)) {
    const name = isObject(integration) && typeof integration['name'] === 'string' ? integration['name'] : key;
    const at = inside(address, key);
    const first = taken.get(name);
    taken.set(name, first ?? at);
    if (first !== undefined)
      findings.error(places.nearest(at), at, `${first} has the same name; give one of them another`);
  }
}
