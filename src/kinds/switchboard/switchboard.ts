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
  differences: ({ enabled, defaultSwitchboardIntegration: first }, actual, peers) => {
    const { defaultSwitchboardIntegrationId: firstId } = actual;
    const found: FieldDifference[] = [];
    if (enabled !== undefined && enabled !== actual.enabled) {
      found.push({ path: 'enabled', before: actual.enabled, after: enabled });
    }
    if (first !== undefined && !isThat(first, firstId, peers)) {
      found.push({ path: 'defaultSwitchboardIntegration', ...beforeOf(firstId, peers), after: first.name });
    }
    return found;
  },
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
      const id = first && peers.find(switchboardIntegrationKind, first.key)?.id;
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
      missingOf(next ?? undefined, 'nextSwitchboardIntegration', peers),
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
  differences: integrationDifferences,
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
      const id = next ? peers.find(switchboardIntegrationKind, next.key)?.id : undefined;
      return account.collection(SWITCHBOARD_INTEGRATIONS, appId, actual.switchboardId).update(actual.id, {
        nextSwitchboardIntegrationId: id ?? null,
      });
    },
  },
  remove: (account, appId, actual) =>
    account.collection(SWITCHBOARD_INTEGRATIONS, appId, actual.switchboardId).remove(actual.id),
};

function integrationDifferences(
  desired: DesiredSwitchboardIntegration,
  actual: ActualSwitchboardIntegration,
  peers: Peers,
): FieldDifference[] {
  const { name, deliverStandbyEvents, nextSwitchboardIntegration: next, messageHistoryCount } = desired;
  const found: FieldDifference[] = [];
  if (name !== actual.name) found.push({ path: 'name', before: actual.name, after: name });
  if (!isItsIntegration(desired, actual, peers)) {
    const [[path, after] = ['integrationId', '']] = Object.entries(desired.integration ?? {});
    const before = path === 'integrationType' ? actual.integrationType : actual.integrationId;
    found.push({ path, ...(before === undefined ? {} : { before: webhookOf(path, before, peers) }), after });
  }
  if (deliverStandbyEvents !== undefined && deliverStandbyEvents !== actual.deliverStandbyEvents) {
    found.push({
      path: 'deliverStandbyEvents',
      ...present(actual.deliverStandbyEvents),
      after: deliverStandbyEvents,
    });
  }
  const { nextSwitchboardIntegrationId: nextId } = actual;
  if (next === null ? nextId !== undefined : next !== undefined && !isThat(next, nextId, peers)) {
    const after = next ? { after: next.name } : {};
    found.push({ path: 'nextSwitchboardIntegration', ...beforeOf(nextId, peers), ...after });
  }
  if (messageHistoryCount !== undefined && messageHistoryCount !== (actual.messageHistoryCount ?? null)) {
    const after = messageHistoryCount === null ? {} : { after: messageHistoryCount };
    found.push({ path: 'messageHistoryCount', ...present(actual.messageHistoryCount), ...after });
  }
  return found;
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

/** Whether a reference means the switchboard integration of an id. */
function isThat({ key }: SwitchboardReference, id: string | undefined, peers: Peers): boolean {
  return id !== undefined && peers.find(switchboardIntegrationKind, key)?.id === id;
}

/** Who is meant now, by name. */
function beforeOf(id: string | undefined, peers: Peers): { before?: string } {
  if (id === undefined) return {};
  return { before: peers.all(switchboardIntegrationKind).find((one) => one.id === id)?.name ?? id };
}

function present<T extends boolean | number>(before: T | undefined): { before?: T } {
  return before === undefined ? {} : { before };
}

/** The manifest key of the webhook that an integration belongs to, else the id. */
function webhookOf(path: string, id: string, peers: Peers): string {
  if (path !== 'webhook') return id;
  return peers.keys(webhookKind).find((key) => peers.find(webhookKind, key)?.container === id) ?? id;
}

/** A reference to an external one that does not exist yet cannot be set. */
export function missingOf(
  reference: SwitchboardReference | undefined,
  field: string,
  peers: PlannedPeers,
): string[] {
  if (reference === undefined || !peers.isMissing(switchboardIntegrationKind, reference.key)) return [];
  return [
    `${field} is ${reference.key}, which was not found. \`external: true\` means it must be created outside this tool: create it first, or remove \`external\`.`,
  ];
}

function namesOf(integrations: readonly ActualSwitchboardIntegration[]): string {
  return integrations.map(({ name }) => name).join(', ');
}
