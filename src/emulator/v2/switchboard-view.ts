/** v2: how a switchboard and its integrations show. */

import type { View } from '../json.ts';
import type {
  AppRecord,
  IntegrationRecord,
  SwitchboardIntegrationRecord,
  SwitchboardRecord,
} from '../records.ts';

/** A switchboard, without the integrations on it. */
export function switchboardView(switchboard: SwitchboardRecord): View {
  const { id, enabled, defaultSwitchboardIntegrationId } = switchboard;
  return { id, enabled, defaultSwitchboardIntegrationId };
}

/** An integration on a switchboard; members that are not set are absent. */
export function switchboardIntegrationView(entry: SwitchboardIntegrationRecord): View {
  const { id, name, integrationId, integrationType, deliverStandbyEvents } = entry;
  return { id, name, integrationId, integrationType, deliverStandbyEvents, ...handOver(entry) };
}

/** Who answers first on a channel: its own responder, else the switchboard's; undefined when there is neither. */
export function defaultResponderView(app: AppRecord, integration: IntegrationRecord): View | undefined {
  const { switchboard } = app;
  const own = switchboard?.integrations.get(integration.defaultResponderId ?? '');
  const entry = own ?? switchboard?.integrations.get(switchboard.defaultSwitchboardIntegrationId ?? '');
  if (entry === undefined) return undefined;
  const { name, integrationId, integrationType, deliverStandbyEvents } = entry;
  const inherited = own === undefined;
  return { name, integrationId, integrationType, deliverStandbyEvents, ...handOver(entry), inherited };
}

function handOver({ nextSwitchboardIntegrationId, messageHistoryCount }: SwitchboardIntegrationRecord): View {
  return {
    nextSwitchboardIntegrationId: nextSwitchboardIntegrationId ?? undefined,
    messageHistoryCount: messageHistoryCount ?? undefined,
  };
}
