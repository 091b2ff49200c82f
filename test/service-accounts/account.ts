/** Manifests with service accounts, and what tests ask of an account that holds some. */

import type { Emulator } from '../../src/emulator/server.ts';
import { type Life, manifestOf } from '../lifecycle/life.ts';

export type ServiceAccount = ReturnType<Emulator['store']['addServiceAccount']>;

/** A service account with a key that signs. */
export const RESELLER = { name: 'acme-reseller-7', keys: { ci: { jwt: { expiresIn: '1h' } } } } as const;

/** A manifest of one app and these service accounts. */
export function withServices(serviceAccounts: object, more: object = {}): string {
  return manifestOf('v1.1', { support: { name: 'Support' } }, { serviceAccounts, ...more });
}

/** The names of all service accounts, sorted. */
export function servicesIn({ emulator }: Pick<Life, 'emulator'>): string[] {
  return [...emulator.store.serviceAccounts.values()].map(({ name }) => name).sort();
}

/** The only service account of a name. */
export function serviceNamed({ emulator }: Pick<Life, 'emulator'>, name: string): ServiceAccount {
  const [one, ...more] = [...emulator.store.serviceAccounts.values()].filter((each) => each.name === name);
  if (one === undefined || more.length > 0) throw new Error(`no service account ${name}, or several`);
  return one;
}

/** The ids of a service account's keys, oldest first. */
export function keysOf(life: Pick<Life, 'emulator'>, name: string = RESELLER.name): string[] {
  return [...serviceNamed(life, name).keys.keys()].sort();
}

/** The names of the marks in apps that are about service accounts, which earlier versions wrote. */
export function serviceMarksIn({ emulator }: Pick<Life, 'emulator'>): string[] {
  return [...emulator.store.apps.values()].flatMap(({ metadata }) =>
    Object.keys(metadata).filter((mark) => /service/.test(mark) && metadata[mark] !== ''),
  );
}
