/** A checked switchboard, as plain JSON, to the nouns of the model. */

import { entriesOf, isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import type {
  DesiredSwitchboard,
  DesiredSwitchboardIntegration,
  Json,
  SwitchboardReference,
} from '../../model.ts';
import { nameOf } from '../entries.ts';

/** The switchboard that a checked field `switchboard` declares: none or one. */
export function desiredSwitchboards(switchboard: Json | undefined): DesiredSwitchboard[] {
  if (!isObject(switchboard)) return [];
  const { enabled, defaultSwitchboardIntegration: first } = switchboard;
  return [
    {
      key: '',
      ...(typeof enabled === 'boolean' ? { enabled } : {}),
      ...(typeof first === 'string'
        ? { defaultSwitchboardIntegration: switchboardReference(first, switchboard) }
        : {}),
    },
  ];
}

/** The integrations that a checked field `switchboard` declares. */
export function desiredSwitchboardIntegrations(
  switchboard: Json | undefined,
): DesiredSwitchboardIntegration[] {
  if (!isObject(switchboard)) return [];
  return entriesOf(switchboard['switchboardIntegrations']).map(([key, value]) =>
    desiredIntegration(key, isObject(value) ? value : {}, switchboard),
  );
}

/** A switchboard integration that is named by its key, with its name in the account. */
export function switchboardReference(key: string, switchboard: Json | undefined): SwitchboardReference {
  const integrations = isObject(switchboard) ? switchboard['switchboardIntegrations'] : undefined;
  const value = entriesOf(integrations).find(([one]) => one === key)?.[1];
  return { key, name: nameOf(key, value) };
}

function desiredIntegration(
  key: string,
  value: JsonObject,
  switchboard: JsonObject,
): DesiredSwitchboardIntegration {
  const { external, deliverStandbyEvents, nextSwitchboardIntegration: next, messageHistoryCount } = value;
  return {
    key,
    name: nameOf(key, value),
    external: external === true,
    ...integrationOf(value),
    ...(typeof deliverStandbyEvents === 'boolean' ? { deliverStandbyEvents } : {}),
    ...(next === null ? { nextSwitchboardIntegration: null } : {}),
    ...(typeof next === 'string'
      ? { nextSwitchboardIntegration: switchboardReference(next, switchboard) }
      : {}),
    ...(typeof messageHistoryCount === 'number' || messageHistoryCount === null
      ? { messageHistoryCount }
      : {}),
  };
}

function integrationOf({
  webhook,
  integrationId,
  integrationType,
}: JsonObject): Pick<DesiredSwitchboardIntegration, 'integration'> {
  if (typeof webhook === 'string') return { integration: { webhook } };
  if (typeof integrationId === 'string') return { integration: { integrationId } };
  return typeof integrationType === 'string' ? { integration: { integrationType } } : {};
}
