/**
 * The switchboard of an app (v2) and its integrations. A Zendesk account creates both by itself, so nothing is deleted from it
 * but what the marks record as created from a manifest.
 */

import type {
  ActualSwitchboard,
  ActualSwitchboardIntegration,
  DesiredSwitchboard,
  DesiredSwitchboardIntegration,
  FieldDifference,
  SwitchboardReference,
} from '../../model.ts';
import {
  type ChildKind,
  type ChildReference,
  declaredIn,
  newFields,
  oldest,
  type Peers,
  type PlannedPeers,
} from '../../reconcile/kind.ts';
import { changed, differenceOf } from '../differences.ts';
import { webhookKind } from '../webhook/webhook.ts';
import { SWITCHBOARD_INTEGRATIONS, SWITCHBOARDS, type SwitchboardIntegrationChanges } from './api-v2.ts';

export const switchboardKind: ChildKind<DesiredSwitchboard, ActualSwitchboard> = {
  kind: 'switchboard',
  node: ['{', '}'],
  section: 'switchboard',
  address: (app) => `${app}.switchboard`,
  api: 'v2',
  sameness: 'an app has one, and it',
  single: true,
  onlyOurs: true,
  list: (account, { appId }) => account.collection(SWITCHBOARDS, appId).list(),
  label: ({ enabled }) => (enabled ? 'enabled' : 'disabled'),
  isSame: () => true,
  choose: oldest,
  references: {
    keptFor: (_actual, _app, peers) => {
      const others = peers
        .all(switchboardIntegrationKind)
        .filter((one) => !peers.isRecorded(switchboardIntegrationKind, one.id));
      if (others.length === 0) return undefined;
      const message = `Not deleted: it has integrations not managed by this manifest: ${namesOf(others)}.`;
      return { message, stops: false };
    },
    blockers: ({ enabled, defaultSwitchboardIntegration: first }, actual, peers) => [
      ...missingOf(first, 'defaultSwitchboardIntegration', peers),
      ...(enabled === true && first === undefined && actual?.defaultSwitchboardIntegrationId === undefined
        ? ['An enabled switchboard requires `defaultSwitchboardIntegration`.']
        : []),
    ],
  },
  fields: ({ enabled, defaultSwitchboardIntegration: first }) =>
    newFields({ enabled, defaultSwitchboardIntegration: first?.name }),
  differences: ({ enabled, defaultSwitchboardIntegration: first }, actual, peers) => [
    ...changed('enabled', actual.enabled, enabled),
    ...referenceChanged(
      'defaultSwitchboardIntegration',
      actual.defaultSwitchboardIntegrationId,
      first,
      peers,
    ),
  ],
  create: (account, appId) => account.collection(SWITCHBOARDS, appId).create(),
  update: async (_account, _appId, actual) => actual,
  links: {
    fields: ['enabled', 'defaultSwitchboardIntegration'],
    kind: () => switchboardIntegrationKind,
    to: ({ defaultSwitchboardIntegration: first }) => referencesTo(first),
    set: async (account, appId, actual, { enabled, defaultSwitchboardIntegration: first }, peers) => {
      const all = account.collection(SWITCHBOARDS, appId);
      let now = actual;
      if (enabled === false && now.enabled) now = await all.update(actual.id, { enabled });
      const id = idOf(first, peers);
      if (id !== undefined && id !== now.defaultSwitchboardIntegrationId) {
        now = await all.update(actual.id, { defaultSwitchboardIntegrationId: id });
      }
      // Last, since an enabled one must have a default.
      if (enabled === true && !now.enabled) now = await all.update(actual.id, { enabled });
      return now;
    },
  },
  remove: (account, appId, { id }) => account.collection(SWITCHBOARDS, appId).remove(id),
};

export const switchboardIntegrationKind: ChildKind<
  DesiredSwitchboardIntegration,
  ActualSwitchboardIntegration
> = {
  kind: 'switchboardIntegration',
  node: ['(', ')'],
  noun: 'switchboard integration',
  section: 'switchboard.switchboardIntegrations',
  api: 'v2',
  limit: 10,
  sameness: 'the name',
  onlyOurs: true,
  container: {
    kind: switchboardKind,
    keyOf: () => '',
    holderOf: ({ switchboardId }) => switchboardId,
    keepsContainer: true,
  },
  list: async (account, { appId, peers }) => {
    const [switchboard] = peers.all(switchboardKind);
    if (switchboard === undefined) return [];
    return account.collection(SWITCHBOARD_INTEGRATIONS, appId, switchboard.id).list();
  },
  label: ({ name }) => name,
  isSame: (desired, actual) => desired.name === actual.name,
  choose: oldest,
  isExternal: ({ external }) => external,
  needs: {
    kinds: [webhookKind],
    of: ({ integration }) =>
      integration !== undefined && 'webhook' in integration
        ? [{ kind: webhookKind, key: integration.webhook }]
        : [],
  },
  references: {
    refersTo: ({ integrationId, nextSwitchboardIntegrationId: nextId }) =>
      [integrationId, nextId].filter((id) => id !== undefined),
    letGo: (account, appId, actual) =>
      account
        .collection(SWITCHBOARD_INTEGRATIONS, appId, actual.switchboardId)
        .update(actual.id, { nextSwitchboardIntegrationId: null }),
    keptFor: (actual, app, peers) => {
      const [board] = peers.all(switchboardKind);
      const switchboards = declaredIn(switchboardKind, app);
      const switchboardIntegrations = declaredIn(switchboardIntegrationKind, app);
      const isFirst = board?.defaultSwitchboardIntegrationId === actual.id;
      if (isFirst && switchboards.every(({ defaultSwitchboardIntegration: first }) => first === undefined)) {
        const message =
          "Cannot delete: it is the switchboard's default integration. Set `defaultSwitchboardIntegration` to another one.";
        return { message, stops: true };
      }
      const before = peers
        .all(switchboardIntegrationKind)
        .filter((one) => one.nextSwitchboardIntegrationId === actual.id);
      const held = before.filter(({ id }) => {
        const declared = switchboardIntegrations.find(
          ({ key }) => peers.find(switchboardIntegrationKind, key)?.id === id,
        );
        return declared === undefined || declared.external
          ? !peers.isRecorded(switchboardIntegrationKind, id)
          : declared.nextSwitchboardIntegration === undefined;
      });
      if (held.length === 0) return undefined;
      const message = `Cannot delete: it is the next integration of ${namesOf(held)}. Set \`nextSwitchboardIntegration\` there to another one, or to null.`;
      return { message, stops: true };
    },
    blockers: ({ nextSwitchboardIntegration: next }, _actual, peers) =>
      missingOf(next, 'nextSwitchboardIntegration', peers),
  },
  fields: ({
    name,
    integration,
    deliverStandbyEvents,
    nextSwitchboardIntegration: next,
    messageHistoryCount,
  }) =>
    newFields({
      name,
      ...integration,
      deliverStandbyEvents,
      nextSwitchboardIntegration: next?.name,
      messageHistoryCount: messageHistoryCount ?? undefined,
    }),
  differences: (desired, actual, peers) => [
    ...changed('name', actual.name, desired.name),
    ...(isItsIntegration(desired, actual, peers) ? [] : [integrationChange(desired, actual, peers)]),
    ...changed('deliverStandbyEvents', actual.deliverStandbyEvents, desired.deliverStandbyEvents),
    ...referenceChanged(
      'nextSwitchboardIntegration',
      actual.nextSwitchboardIntegrationId,
      desired.nextSwitchboardIntegration,
      peers,
    ),
    ...changed('messageHistoryCount', actual.messageHistoryCount, desired.messageHistoryCount),
  ],
  create: async (account, appId, desired, peers) => {
    const [switchboard] = peers.all(switchboardKind);
    return account.collection(SWITCHBOARD_INTEGRATIONS, appId, switchboard?.id ?? '').create({
      name: desired.name,
      ...integrationOf(desired, peers),
      ...handOver(desired),
    });
  },
  update: (account, appId, actual, desired, { peers }) =>
    account.collection(SWITCHBOARD_INTEGRATIONS, appId, actual.switchboardId).update(actual.id, {
      ...(desired.name === actual.name ? {} : { name: desired.name }),
      ...(isItsIntegration(desired, actual, peers) ? {} : integrationOf(desired, peers)),
      ...handOver(desired),
      ...(desired.messageHistoryCount === null ? { messageHistoryCount: null } : {}),
    }),
  links: {
    fields: ['nextSwitchboardIntegration'],
    kind: () => switchboardIntegrationKind,
    to: ({ nextSwitchboardIntegration: next }) => referencesTo(next),
    set: (account, appId, actual, { nextSwitchboardIntegration: next }, peers) => {
      const changes = { nextSwitchboardIntegrationId: idOf(next, peers) ?? null };
      return account
        .collection(SWITCHBOARD_INTEGRATIONS, appId, actual.switchboardId)
        .update(actual.id, changes);
    },
  },
  remove: (account, appId, actual) =>
    account.collection(SWITCHBOARD_INTEGRATIONS, appId, actual.switchboardId).remove(actual.id),
};

/** The difference of the integration; one of a webhook is shown by the manifest key of that, if it has one. */
function integrationChange(
  { integration }: DesiredSwitchboardIntegration,
  { integrationId, integrationType }: ActualSwitchboardIntegration,
  peers: Peers,
): FieldDifference {
  const [[path, after] = ['integrationId', '']] = Object.entries(integration ?? {});
  const before = path === 'integrationType' ? integrationType : integrationId;
  const isOf = (key: string): boolean => peers.find(webhookKind, key)?.container === before;
  const webhook = path === 'webhook' && before !== undefined ? peers.keys(webhookKind).find(isOf) : undefined;
  return differenceOf(path, webhook ?? before, after);
}

/** The integration that is wanted, in the vendor's words. */
function integrationOf(
  { integration }: DesiredSwitchboardIntegration,
  peers: Peers,
): Pick<SwitchboardIntegrationChanges, 'integrationId' | 'integrationType'> {
  if (integration === undefined) return {};
  if (!('webhook' in integration)) return integration;
  const integrationId = peers.find(webhookKind, integration.webhook)?.container;
  return integrationId === undefined ? {} : { integrationId };
}

/** Whether it is for the wanted integration; that of a webhook which does not exist yet is another one. */
function isItsIntegration(
  desired: DesiredSwitchboardIntegration,
  actual: ActualSwitchboardIntegration,
  peers: Peers,
): boolean {
  if (desired.integration === undefined) return true;
  const { integrationId, integrationType } = integrationOf(desired, peers);
  if (integrationType !== undefined) return integrationType === actual.integrationType;
  return integrationId !== undefined && integrationId === actual.integrationId;
}

function handOver({
  deliverStandbyEvents,
  messageHistoryCount,
}: DesiredSwitchboardIntegration): SwitchboardIntegrationChanges {
  return {
    ...(deliverStandbyEvents === undefined ? {} : { deliverStandbyEvents }),
    ...(typeof messageHistoryCount === 'number' ? { messageHistoryCount } : {}),
  };
}

/** What a field that names a switchboard integration refers to. */
export function referencesTo(reference: SwitchboardReference | null | undefined): ChildReference[] {
  return reference ? [{ kind: switchboardIntegrationKind, key: reference.key }] : [];
}

/** The id of a switchboard integration that a reference names, if it exists. */
export function idOf(reference: SwitchboardReference | null | undefined, peers: Peers): string | undefined {
  return reference ? peers.find(switchboardIntegrationKind, reference.key)?.id : undefined;
}

/** The difference of a reference, in names; `id`: of what it refers to now. */
function referenceChanged(
  path: string,
  id: string | undefined,
  wanted: SwitchboardReference | null | undefined,
  peers: Peers,
): FieldDifference[] {
  if (wanted === undefined) return [];
  const isAsWanted = wanted === null ? id === undefined : id !== undefined && id === idOf(wanted, peers);
  if (isAsWanted) return [];
  const before = peers.all(switchboardIntegrationKind).find((one) => one.id === id)?.name ?? id;
  return [differenceOf(path, before, wanted?.name ?? null)];
}

/** A reference to an external one that does not exist yet cannot be set. */
export function missingOf(
  reference: SwitchboardReference | null | undefined,
  field: string,
  peers: PlannedPeers,
): string[] {
  if (!reference || !peers.isMissing(switchboardIntegrationKind, reference.key)) return [];
  return [
    `${field} is ${reference.key}, which was not found. \`external: true\` means it must be created outside this tool: create it first, or remove \`external\`.`,
  ];
}

function namesOf(integrations: readonly ActualSwitchboardIntegration[]): string {
  return integrations.map(({ name }) => name).join(', ');
}
