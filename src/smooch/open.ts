/** Opening the account: which address, which generation, and whether it may be written to. */

import type { Api } from '../model.ts';
import type { Stop } from '../runtime/stop.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import type { Abilities, Account, AccountReader } from './account.ts';
import { authorizer, type Credentials, scopeOfCredentials, signingKeyId } from './auth.ts';
import { ConnectedAccount } from './connected.ts';
import { Http } from './http.ts';
import { FIRST_PAUSE } from './retry.ts';

/** Where the account is and how to connect to it. */
export interface Access {
  readonly api: Api;
  /** The API's address without the version. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly maxInFlight: number;
  readonly userAgent: string;
  /** Scales the pauses between tries; 1 but in tests. */
  readonly pace: number;
  /** Epoch milliseconds, by which tokens are signed. */
  readonly now: () => number;
}

/** An account to read from, or also to write to. */
export interface Opened<A extends AccountReader> {
  readonly account: A;
  readonly abilities: Abilities;
  /** Requests sent so far. */
  sent(): number;
  /** Whether anything in the account was changed, or may have been. */
  wrote(): boolean;
  close(): void;
}

/** The account for a mode that must not write: its type offers only reading, and its transport refuses to write. */
export function openReader(access: Access, keeper: SecretRegistry, stop: Stop): Opened<AccountReader> {
  return open(access, keeper, stop, { readOnly: true });
}

/** The account for a mode that writes. */
export function openAccount(access: Access, keeper: SecretRegistry, stop: Stop): Opened<Account> {
  return open(access, keeper, stop, { readOnly: false });
}

/** What credentials can do in an API generation (documentation of v2, table of scopes; of v1.1, app provisioning). */
export function abilitiesOf({ api, credentials }: Pick<Access, 'api' | 'credentials'>): Abilities {
  const wholeAccount = scopeOfCredentials(credentials) === 'account';
  return {
    api,
    wholeAccount,
    changesApps: wholeAccount || api === 'v2',
    needsAppSigner: wholeAccount && api === 'v2',
    serviceAccounts: wholeAccount && api === 'v1.1' && !signingKeyId(credentials)?.startsWith('svc_'),
  };
}

function open(
  access: Access,
  keeper: SecretRegistry,
  stop: Stop,
  { readOnly }: { readonly readOnly: boolean },
): Opened<Account> {
  const { api, baseUrl, userAgent, maxInFlight, credentials, pace, now } = access;
  const http = new Http({
    baseUrl,
    userAgent,
    maxInFlight,
    stop,
    readOnly,
    redact: (text) => keeper.redact(text),
    authorize: authorizer(credentials, keeper, { basic: api === 'v2', clock: now }),
    firstPause: FIRST_PAUSE * pace,
  });
  return {
    account: new ConnectedAccount({ api, http, keeper, now, root: `/${api}/apps`, pagesAtOnce: maxInFlight }),
    abilities: abilitiesOf(access),
    sent: () => http.sent,
    wrote: () => http.wrote,
    close: () => http.close(),
  };
}
