/**
 * One account and one manifest in which service accounts meet every action, beside others that nothing declares: what
 * misfortunes, broken runs and races are tried on.
 */

import { accountView } from '../../src/emulator/account-view.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { OWNER, type World } from '../proof/world.ts';

type App = ReturnType<Emulator['store']['addApp']>;
type Service = ReturnType<Emulator['store']['addServiceAccount']>;

/** What the runs of the scenario are given beside the manifest. */
export const SCENARIO_INPUTS = { prune: 'owned' } as const;

/**
 * The manifest: `reseller` and `plain` are to be created; `partner` is bound to an id and renamed, with one key rotated and the
 * forerunner of another retired; `found` has one of its two keys.
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
    id: PARTNER
    keys:
      kept: {}
      due: { rotate: { every: 30m, overlap: 10m } }
      turned: { rotate: { every: 90d, overlap: 30m } }
  found:
    name: acme-found
    keys:
      desk: { jwt: { from: api } }
      new: {}
`;

/** Fills the account before the run, and binds the manifest to what is there. */
export async function scenarioAccount(world: World): Promise<void> {
  const { store, clock } = world.emulator;
  // All of it was made an hour ago.
  clock.offset -= 3_600_000;
  const app = (name: string, metadata: App['metadata'] = {}): App => store.addApp({ name, metadata });
  const service = (name: string): Service => store.addServiceAccount(name);
  const key = (of: Service, name: string): string => store.addServiceAccountKey(of, name).id;
  const shop = app('Acme Shop', { provision_owner: OWNER, provision_app: 'shop', note: 'x' });
  // An earlier version kept records there.
  shop.metadata['provision_service_partner'] = 'of an earlier version';
  app('Acme Old', { provision_owner: OWNER, provision_app: 'old', provision_service_old: 'x' });

  const partner = service('acme-partner-of-old');
  for (const name of ['turned', 'kept', 'undeclared', 'due', 'turned']) key(partner, name);
  key(service('acme-found'), 'desk');
  key(service('acme-undeclared'), 'ci');
  service('acme-reseller (pr-7)');
  clock.offset += 3_600_000;
  await world.write(SCENARIO_MANIFEST.replace('PARTNER', partner.id));
}

/** The whole account as lines that are equal for two accounts which differ in ids, secrets and nonces only. */
export function accountLines({ store }: Emulator): string[] {
  return JSON.stringify(accountView(store, 'labels'), undefined, 1)
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
