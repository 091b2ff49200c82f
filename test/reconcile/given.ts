/** Manifests and accounts for tests of the pure part: only what a test is about has to be said. */

import { keyKind } from '../../src/kinds/key/key.ts';
import { APPS } from '../../src/kinds/subjects.ts';
import { webhookKind } from '../../src/kinds/webhook/webhook.ts';
import type {
  ActualApp,
  ActualKey,
  ActualWebhook,
  Change,
  DesiredApp,
  DesiredWebhook,
  Prune,
  Scalar,
} from '../../src/model.ts';
import type { ActualChild, ChildKind } from '../../src/reconcile/kind.ts';
import { matchApps } from '../../src/reconcile/observe/match.ts';
import { diff } from '../../src/reconcile/plan/diff.ts';
import { changesOf } from '../../src/reconcile/plan/plan.ts';
import type { Difference } from '../../src/reconcile/plan/steps.ts';

/** Whose the runs of these tests are. */
export const OWNERSHIP = { owner: 'acme/messaging', instance: undefined } as const;

/** An id of the vendor's shape; a higher number is younger. */
export function id(number: number): string {
  return `5d8cff3cd55b0400${String(number).padStart(8, '0')}`;
}

/** An app of a manifest; its key is its name in lower case. */
export function declared(
  name: string,
  { webhooks = [], ...app }: Partial<DesiredApp> & { readonly webhooks?: readonly DesiredWebhook[] } = {},
): DesiredApp {
  return {
    key: name.toLowerCase(),
    name,
    protect: false,
    settings: {},
    metadata: {},
    children: new Map([[webhookKind.kind, webhooks]]),
    ...app,
  };
}

/** A webhook of a manifest. */
export function webhook(key: string, target: string, more: Partial<DesiredWebhook> = {}): DesiredWebhook {
  return { key, target, flags: {}, ...more };
}

/** An app of the account with what is in it. */
export interface Present extends ActualApp {
  readonly webhooks: readonly ActualWebhook[];
  readonly keys: readonly ActualKey[];
}

/** An app of the account. */
export function present(number: number, name: string, app: Partial<Present> = {}): Present {
  return { id: id(number), name, settings: {}, metadata: {}, webhooks: [], keys: [], ...app };
}

/** A webhook of the account. */
export function standing(
  number: number,
  target: string,
  triggers: readonly string[] = ['message'],
): ActualWebhook {
  return { id: id(number), target, triggers, flags: {} };
}

/** The marks of an app of ours. */
export function ours(key: string, more: Readonly<Record<string, Scalar>> = {}): Record<string, Scalar> {
  return { provision_owner: OWNERSHIP.owner, provision_app: key, ...more };
}

/** What a run would do, and what it would leave to people. */
export function planned(
  manifest: readonly DesiredApp[],
  account: readonly Present[],
  options: {
    readonly prune?: Prune;
    readonly signingKeyId?: string;
    readonly instance?: string;
    readonly only?: readonly string[];
  } = {},
): Difference & { readonly changes: readonly Change[]; readonly steps: readonly string[] } {
  const ownership = { ...OWNERSHIP, instance: options.instance };
  const matches = matchApps(manifest, account, ownership, APPS);
  const apps = matches.apps.map((match) => {
    const app = account.find((one) => one.id === match.actual?.id);
    const children = new Map<ChildKind, readonly ActualChild[]>([
      [keyKind, app?.keys ?? []],
      [webhookKind, app?.webhooks ?? []],
    ]);
    return { ...match, children };
  });
  const difference = diff(
    { ...matches, apps },
    {
      ownership,
      prune: options.prune ?? 'none',
      signingKeyId: options.signingKeyId,
      abilities: {
        api: 'v1.1',
        wholeAccount: true,
        changesApps: true,
        needsAppSigner: false,
        serviceAccounts: true,
      },
      now: Date.UTC(2026, 3, 1),
      scope: { only: options.only ?? [], sources: new Set() },
    },
  );
  const changes = changesOf(difference);
  return { ...difference, changes, steps: changes.map(({ action, address }) => `${action} ${address}`) };
}
