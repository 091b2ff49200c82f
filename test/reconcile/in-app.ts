/** One managed app with what a manifest declares in it and what it holds, for tables of what a run makes of it. */

import { channelKind } from '../../src/kinds/channel/channel.ts';
import { integrationKeyKind } from '../../src/kinds/integration-key/integration-key.ts';
import { keyKind } from '../../src/kinds/key/key.ts';
import { menuKind } from '../../src/kinds/menu/menu.ts';
import { APPS } from '../../src/kinds/subjects.ts';
import { switchboardIntegrationKind, switchboardKind } from '../../src/kinds/switchboard/switchboard.ts';
import { webhookKind } from '../../src/kinds/webhook/webhook.ts';
import type {
  ActualChannel,
  ActualIntegrationKey,
  ActualKey,
  ActualMenu,
  ActualSwitchboard,
  ActualSwitchboardIntegration,
  ActualWebhook,
  DesiredApp,
  DesiredChannel,
  DesiredChild,
  DesiredIntegrationKey,
  DesiredKey,
  DesiredMenu,
  DesiredSwitchboard,
  DesiredSwitchboardIntegration,
  DesiredWebhook,
  Prune,
  Scalar,
} from '../../src/model.ts';
import { type ActualChild, type ChildKind, childAddress, declaredIn } from '../../src/reconcile/kind.ts';
import type { ObservedApp } from '../../src/reconcile/observe/observe.ts';
import { ObservedPeers } from '../../src/reconcile/observe/pairs.ts';
import { childrenSteps } from '../../src/reconcile/plan/children.ts';
import { situationOf, undeclaredIn, undeclaredSituationOf } from '../../src/reconcile/plan/situation.ts';
import type { ChildStep, DiffOptions, Findings } from '../../src/reconcile/plan/steps.ts';
import { declared, id, OWNERSHIP, ours } from './given.ts';

/** The time of all tables: the beginning of April 2026. */
export const NOW = Date.UTC(2026, 3, 1);

/** What is declared or there of one kind. */
export type Of<T> = readonly [kind: ChildKind, one: T];

/** A resource as the manifest declares it. */
export const declares = {
  webhook: (key: string, target: string): Of<DesiredChild> =>
    one<DesiredWebhook>(webhookKind, { key, target, flags: {} }),
  key: (key: string, more: Partial<DesiredKey> = {}): Of<DesiredChild> =>
    one<DesiredKey>(keyKind, { key, name: key, ...more }),
  channel: (key: string, type: string, more: Partial<DesiredChannel> = {}): Of<DesiredChild> =>
    one<DesiredChannel>(channelKind, {
      key,
      api: 'v2',
      type,
      external: false,
      fields: {},
      writeOnly: {},
      ...more,
    }),
  menu: (...items: string[]): Of<DesiredChild> => one<DesiredMenu>(menuKind, { key: '', items }),
  integrationKey: (webhook: string, name: string): Of<DesiredChild> =>
    one<DesiredIntegrationKey>(integrationKeyKind, { key: `${webhook}.${name}`, webhook, name }),
  switchboard: (more: Partial<DesiredSwitchboard> = {}): Of<DesiredChild> =>
    one<DesiredSwitchboard>(switchboardKind, { key: '', ...more }),
  integration: (key: string, more: Partial<DesiredSwitchboardIntegration> = {}): Of<DesiredChild> =>
    one<DesiredSwitchboardIntegration>(switchboardIntegrationKind, {
      key,
      name: key,
      external: false,
      ...more,
    }),
};

/** A resource as the account holds it; a higher number is younger. */
export const holds = {
  webhook: (number: number, target: string, more: Partial<ActualWebhook> = {}): Of<ActualChild> =>
    one<ActualWebhook>(webhookKind, { id: id(number), target, triggers: [], flags: {}, ...more }),
  key: (number: number, name: string): Of<ActualChild> =>
    one<ActualKey>(keyKind, { id: `app_${id(number)}`, name }),
  channel: (number: number, type: string, more: Partial<ActualChannel> = {}): Of<ActualChild> =>
    one<ActualChannel>(channelKind, { id: id(number), type, status: 'active', fields: {}, ...more }),
  menu: (...items: string[]): Of<ActualChild> =>
    one<ActualMenu>(menuKind, { id: id(1), key: '', items, inputEnabled: true }),
  integrationKey: (number: number, webhook: string, container: string, name: string): Of<ActualChild> =>
    one<ActualIntegrationKey>(integrationKeyKind, { id: `int_${id(number)}`, name, webhook, container }),
  switchboard: (number: number, more: Partial<ActualSwitchboard> = {}): Of<ActualChild> =>
    one<ActualSwitchboard>(switchboardKind, { id: id(number), enabled: false, ...more }),
  integration: (
    number: number,
    name: string,
    more: Partial<ActualSwitchboardIntegration> = {},
  ): Of<ActualChild> =>
    one<ActualSwitchboardIntegration>(switchboardIntegrationKind, {
      id: id(number),
      switchboardId: id(50),
      name,
      ...more,
    }),
};

function one<T>(kind: unknown, what: T): Of<T> {
  return [kind as ChildKind, what];
}

/** What a table gives. */
export interface Given {
  readonly manifest?: readonly Of<DesiredChild>[];
  readonly account?: readonly Of<ActualChild>[];
  /** Marks beside those of the owner. */
  readonly marks?: Readonly<Record<string, Scalar>>;
  readonly prune?: Prune;
  readonly allowReplace?: boolean;
  readonly signingKeyId?: string;
}

/** What a run makes of it. */
export interface Seen {
  /** The situation of everything, as `key or id: situation`. */
  readonly situations: readonly string[];
  /** Every change, as `action address`. */
  readonly plan: readonly string[];
  readonly steps: readonly ChildStep[];
  /** The addresses of problems and warnings. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly unmanaged: readonly string[];
}

/** Looks at the app `support` as a plan does. */
export function inApp(given: Given): Seen {
  const app = observedApp(given);
  const options = optionsOf(given);
  const found: Findings = { unmanaged: [], warnings: [], problems: [], renames: [] };
  const steps = childrenSteps(app, options, found);
  const peers = new ObservedPeers(app, app.children);
  const situations = APPS.children.flatMap((kind, index) => {
    const before = APPS.children.slice(0, index);
    const view = {
      kind,
      app,
      peers,
      earlier: steps.filter((step) => before.includes(step.kind)),
      options,
    };
    return [
      ...declaredIn(kind, app.desired).map((desired) => {
        const address = childAddress(kind, 'support', desired.key);
        return `${address}: ${situationOf(desired, view).is}`;
      }),
      ...undeclaredIn(view).map((actual) => `${short(actual.id)}: ${undeclaredSituationOf(actual, view).is}`),
    ];
  });
  return {
    situations,
    plan: steps.flatMap(({ change, late }) =>
      change === undefined ? [] : [`${late ? 'late ' : ''}${change.action} ${short(change.address)}`],
    ),
    steps,
    problems: found.problems.map(({ address }) => short(address)),
    warnings: found.warnings.map(({ address }) => short(address)),
    unmanaged: found.unmanaged.map((one) => short(one.id)),
  };
}

/** The app `support` as it was observed. */
export function observedApp({ manifest = [], account = [], marks = {} }: Given): ObservedApp {
  const desired: DesiredApp = {
    ...declared('Support'),
    children: new Map(
      APPS.children.map(
        ({ kind }) => [kind, manifest.filter(([of]) => of.kind === kind).map(([, child]) => child)] as const,
      ),
    ),
  };
  return {
    subject: APPS,
    desired,
    address: 'apps.support',
    actual: { id: id(1), name: 'Support', settings: {}, metadata: ours('support', marks) },
    foundBy: 'marks',
    owned: true,
    children: new Map(
      APPS.children.map(
        (kind) => [kind, account.filter(([of]) => of === kind).map(([, child]) => child)] as const,
      ),
    ),
  };
}

/** What a plan depends on beside manifest and account. */
export function optionsOf({ prune = 'none', allowReplace = false, signingKeyId }: Given): DiffOptions {
  return {
    ownership: OWNERSHIP,
    prune,
    signingKeyId,
    allowReplace,
    abilities: {
      api: 'v2',
      wholeAccount: true,
      changesApps: true,
      needsAppSigner: false,
      serviceAccounts: false,
    },
    now: NOW,
  };
}

/** A text with `#7` in place of the id with that number, and without the section that all addresses begin with. */
export function short(text: string): string {
  return text.replace(/^apps\./, '').replaceAll(/[0-9a-f]{16}0*(\d+)\b/g, '#$1');
}
