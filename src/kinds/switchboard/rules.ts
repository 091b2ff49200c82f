/** What must hold between a switchboard, its integrations, and what of the app refers to them. */

import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import { ownValue } from '../../text/own-value.ts';
import { closest } from '../../text/suggest.ts';
import { nameOf, repeated } from '../entries.ts';

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
      const message = 'this is itself; name another one, or write null';
      errorAt(context, `${at}.nextSwitchboardIntegration`, message);
    }
  }
  // The vendor is taken to want names that are unique on a switchboard; it is by them that one is recognised.
  const names = entriesOf(integrations).map(
    ([key, one]) => [inside(`${address}.${onSwitchboard}`, key), nameOf(key, one)] as const,
  );
  for (const [at, first] of repeated(names)) {
    errorAt(context, at, `${first} has the same name; give one of them another`);
  }
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
  context: RuleContext,
): void {
  const given = ownValue(value, field);
  if (typeof given !== 'string' || known.keys.includes(given)) return;
  const near = closest(given, known.keys);
  const guess = near === undefined ? '' : `; did you mean ${near}?`;
  errorAt(context, `${address}.${field}`, `the app has no ${given} below ${known.where}${guess}`);
}
