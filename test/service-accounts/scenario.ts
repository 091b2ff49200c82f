/**
 * One account and one manifest in which service accounts meet every action, beside things that are nobody's or another's:
 * what misfortunes, broken runs and races are tried on.
 */

import { accountView } from '../../src/emulator/account-view.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { OWNER } from '../proof/world.ts';

type App = ReturnType<Emulator['store']['addApp']>;
type Service = ReturnType<Emulator['store']['addServiceAccount']>;

/** What the runs of the scenario are given beside the manifest. */
export const SCENARIO_INPUTS = { prune: 'owned' } as const;

/**
 * The manifest: `reseller` and `plain` are to be made, `partner` renamed, with one key rotated and the forerunner of another
 * retired, `found` adopted, `settler` remembered by another app; what the owner had else is to go.
 */
export const SCENARIO_MANIFEST = `version: 1
api: v1.1
owner: ${OWNER}
apps:
  help: { name: Acme Help }
  shop: { name: Acme Shop, metadata: { team: sales } }
serviceAccounts:
  reseller:
    name: acme-reseller
    protect: true
    keys:
      ci: { jwt: { expiresIn: 1h } }
      deploy: {}
  plain: { name: acme-plain }
  partner:
    name: acme-partner
    keys:
      kept: {}
      due: { rotate: { every: 30m, overlap: 10m } }
      turned: { rotate: { every: 90d, overlap: 30m } }
  found:
    name: acme-found
    keys:
      desk: { jwt: { from: api } }
  settler: { name: acme-settler, keys: { own: {} } }
`;

/** The account before the run. */
export function scenarioAccount({ store, clock }: Emulator): void {
  // All of it was made an hour ago.
  clock.offset -= 3_600_000;
  const app = (name: string, metadata: App['metadata'] = {}): App => store.addApp({ name, metadata });
  const service = (name: string): Service => store.addServiceAccount(name);
  const key = (of: Service, name: string): string => store.addServiceAccountKey(of, name).id;
  const shop = app('Acme Shop', { provision_owner: OWNER, provision_app: 'shop', note: 'x' });
  const old = app('Acme Old', { provision_owner: OWNER, provision_app: 'old' });

  const partner = service('acme-partner-of-old');
  const forerunner = key(partner, 'turned');
  const marks = {
    key_kept: key(partner, 'kept'),
    key_retired: key(partner, 'retired'),
    key_due: key(partner, 'due'),
    key_turned: key(partner, 'turned'),
    retiring_turned: forerunner,
  };
  key(partner, 'by-hand');
  shop.metadata['provision_service_partner'] = [
    partner.id,
    ...Object.entries(marks).map((entry) => entry.join('=')),
  ].join(' ');
  key(service('acme-found'), 'desk');

  const retired = service('acme-retired');
  key(retired, 'ci');
  shop.metadata['provision_service_retired'] = retired.id;
  // The app that remembers these two goes; one of them stays.
  const settler = service('acme-settler');
  old.metadata['provision_service_settler'] = `${settler.id} key_own=${key(settler, 'own')}`;
  old.metadata['provision_service_leaver'] = service('acme-leaver').id;

  service('somebody');
  const rivals = service('acme-rival');
  app('Rival', {
    provision_owner: 'rival/team',
    provision_app: 'shop',
    provision_service_partner: rivals.id,
  });
  const previews = service('acme-reseller (pr-7)');
  app('Acme Shop (pr-7)', {
    provision_owner: OWNER,
    provision_app: 'shop',
    provision_instance: 'pr-7',
    provision_service_reseller: previews.id,
  });
  clock.offset += 3_600_000;
}

/**
 * The whole account as lines that are equal for two accounts which differ in ids, secrets and nonces only. Which of an
 * owner's apps remembers a service account makes no difference: that depends on which was there first.
 */
export function accountLines({ store }: Emulator): string[] {
  const view = accountView(store, 'labels') as {
    readonly apps?: readonly { readonly metadata: Record<string, string> }[];
  };
  const remembered: string[] = [];
  for (const { metadata } of view.apps ?? []) {
    const { provision_owner: owner, provision_instance: instance = '' } = metadata;
    for (const [mark, text] of Object.entries(metadata)) {
      if (!mark.startsWith('provision_service_')) continue;
      remembered.push(`${owner} ${instance} ${mark}: ${text}`);
      delete metadata[mark];
    }
  }
  return JSON.stringify({ ...view, remembered: remembered.sort() }, undefined, 1)
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'a nonce')
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''));
}

/** The lines in which two accounts differ. */
export function differingLines(wanted: readonly string[], found: readonly string[]): string[] {
  const without = (from: readonly string[], some: readonly string[]): string[] => {
    const left = [...some];
    return from.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [
    ...without(wanted, found).map((line) => `- ${line}`),
    ...without(found, wanted).map((line) => `+ ${line}`),
  ];
}
