/** The switchboard of an app in an exported manifest. Pure. */

import { YAMLMap } from 'yaml';
import { freshKey } from '../../manifest/yaml/written.ts';
import type { ActualApp, ActualSwitchboardIntegration } from '../../model.ts';
import { isMarked, recordedIds } from '../../reconcile/marks.ts';
import type { ExportedApp } from '../exported.ts';

/** What Zendesk puts on a switchboard by itself; it is only referred to. */
const ZENDESK = 'zd:';

/** The manifest keys of a switchboard's integrations, by id: what a manifest has called them before, else like their names. */
export function switchboardKeys(
  app: ActualApp,
  integrations: readonly ActualSwitchboardIntegration[],
): ReadonlyMap<string, string> {
  const recorded = isMarked(app.metadata) ? recordedIds(app.metadata, 'switchboardIntegration') : new Map();
  const before = new Map([...recorded].map(([key, id]: [string, string]) => [id, key]));
  const taken = new Set<string>();
  const sorted = [...integrations]
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
    // It is by its name that one is recognised: of several the oldest counts.
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
  return new Map(sorted.map(({ id, name }) => [id, freshKey(before.get(id) ?? name, 'responder', taken)]));
}

/** The section of an app's switchboard; undefined where it has none. `webhookKeys`: by the id of the webhook. */
export function switchboardSection(
  { switchboard, webhooks }: ExportedApp,
  keyOf: ReadonlyMap<string, string>,
  webhookKeys: ReadonlyMap<string, string>,
): YAMLMap | undefined {
  if (switchboard === undefined) return undefined;
  const { enabled, defaultSwitchboardIntegrationId: firstId } = switchboard.actual;
  const section = new YAMLMap();
  section.set('enabled', enabled);
  const first = keyOf.get(firstId ?? '');
  if (first !== undefined) section.set('defaultSwitchboardIntegration', first);
  const containers = new Map(
    webhooks.flatMap(({ id, container }) => {
      const key = webhookKeys.get(id);
      return container === undefined || key === undefined ? [] : [[container, key] as const];
    }),
  );
  const integrations = new YAMLMap();
  for (const [id, key] of keyOf) {
    const one = switchboard.integrations.find((integration) => integration.id === id);
    if (one !== undefined) integrations.set(key, integrationMap(one, key, keyOf, containers));
  }
  section.set('switchboardIntegrations', integrations);
  return section;
}

function integrationMap(
  integration: ActualSwitchboardIntegration,
  key: string,
  keyOf: ReadonlyMap<string, string>,
  containers: ReadonlyMap<string, string>,
): YAMLMap {
  const {
    name,
    integrationId = '',
    integrationType = '',
    deliverStandbyEvents,
    messageHistoryCount,
  } = integration;
  const map = new YAMLMap();
  if (name !== key) map.set('name', name);
  const isUnknown = integrationId === '' && integrationType === '';
  if (integrationType.startsWith(ZENDESK) || isUnknown) {
    map.set('external', true);
    return map;
  }
  const webhook = containers.get(integrationId);
  if (webhook !== undefined) map.set('webhook', webhook);
  else if (integrationType === 'custom' || integrationType === '') map.set('integrationId', integrationId);
  else map.set('integrationType', integrationType);
  if (deliverStandbyEvents !== undefined) map.set('deliverStandbyEvents', deliverStandbyEvents);
  const next = keyOf.get(integration.nextSwitchboardIntegrationId ?? '');
  if (next !== undefined) map.set('nextSwitchboardIntegration', next);
  if (messageHistoryCount !== undefined) map.set('messageHistoryCount', messageHistoryCount);
  return map;
}
