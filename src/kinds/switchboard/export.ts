/** The switchboard of an app in an exported manifest. Pure but for reading. */

import { YAMLMap } from 'yaml';
import { freshKey } from '../../manifest/yaml/written.ts';
import type { ActualSwitchboard, ActualSwitchboardIntegration, ActualWebhook } from '../../model.ts';
import type { KindExport } from '../exported.ts';
import { SWITCHBOARD_INTEGRATIONS, SWITCHBOARDS } from './api-v2.ts';

/** What Zendesk puts on a switchboard by itself; it is only referred to. */
const ZENDESK = 'zd:';

/** The field `switchboard` of an app (v2), with its integrations. */
export const switchboardExport: KindExport<ActualSwitchboard> = {
  read: (account, app) => account.collection(SWITCHBOARDS, app.id).list(),
  write: (entry, exported) => {
    const [switchboard] = exported.all<ActualSwitchboard>('switchboard');
    if (switchboard === undefined) return;
    const { enabled, defaultSwitchboardIntegrationId: firstId } = switchboard;
    const keyOf = exported.keysOf('switchboardIntegration');
    const all = exported.all<ActualSwitchboardIntegration>('switchboardIntegration');
    const section = new YAMLMap();
    section.set('enabled', enabled);
    const first = keyOf.get(firstId ?? '');
    if (first !== undefined) section.set('defaultSwitchboardIntegration', first);
    const webhookKeys = exported.keysOf('webhook');
    const containers = new Map(
      exported.all<ActualWebhook>('webhook').flatMap(({ id, container }) => {
        const key = webhookKeys.get(id);
        return container === undefined || key === undefined ? [] : [[container, key] as const];
      }),
    );
    const integrations = new YAMLMap();
    for (const [id, key] of keyOf) {
      const one = all.find((integration) => integration.id === id);
      if (one !== undefined) integrations.set(key, integrationMap(one, key, keyOf, containers));
    }
    section.set('switchboardIntegrations', integrations);
    entry.set('switchboard', section);
  },
};

/** What is written below the field `switchboard`. */
export const switchboardIntegrationExport: KindExport<ActualSwitchboardIntegration> = {
  read: async (account, app, others) => {
    const [switchboard] = await others.of('switchboard');
    if (switchboard === undefined) return [];
    return account.collection(SWITCHBOARD_INTEGRATIONS, app.id, switchboard.id).list();
  },
  // What a manifest has called them before, else like their names.
  keys: (exported) => {
    const recorded = exported.recorded('switchboardIntegration');
    const taken = new Set<string>();
    const sorted = exported
      .all<ActualSwitchboardIntegration>('switchboardIntegration')
      // It is by its name that one is recognised: of several the oldest counts.
      .filter(({ name }, index, every) => every.findIndex((one) => one.name === name) === index)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return new Map(
      sorted.map(({ id, name }) => [id, freshKey(recorded.get(id) ?? name, 'responder', taken)]),
    );
  },
};

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
