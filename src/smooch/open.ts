/** Opening the account: which address, which generation, and whether it may be written to. */

import type { Api } from '../model.ts';
import type { Stop } from '../runtime/stop.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import type { Abilities, Account, AccountReader } from './account.ts';
import { authorizer, type Credentials, scopeOfCredentials, signingKeyId } from './auth.ts';
import { Http } from './http.ts';
import { FIRST_PAUSE } from './retry.ts';
import { AccountV2, ReaderV2 } from './v2.ts';
import { AccountV11, ReaderV11 } from './v11.ts';

/** Where the account is and how to speak to it. */
export interface Access {
  readonly api: Api;
  /** The API's address without the version. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly maxInFlight: number;
  readonly userAgent: string;
  /** Scales the pauses between tries; 1 but in tests. */
  readonly pace: number;
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

/** The account for a mode that must not write: what it gives has no way to. */
export function openReader(access: Access, keeper: SecretRegistry, stop: Stop): Opened<AccountReader> {
  const http = transport(access, keeper, stop);
  const v2 = (): AccountReader => new ReaderV2(http, keeper, v11);
  const v11 = (): AccountReader => new ReaderV11(http, keeper, access.maxInFlight, v2);
  return opened(access.api === 'v2' ? v2() : v11(), access, http);
}

/** The account for a mode that writes. */
export function openAccount(access: Access, keeper: SecretRegistry, stop: Stop): Opened<Account> {
  const http = transport(access, keeper, stop);
  const v2 = (): Account => new AccountV2(http, keeper, v11);
  const v11 = (): Account => new AccountV11(http, keeper, access.maxInFlight, v2);
  return opened(access.api === 'v2' ? v2() : v11(), access, http);
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

function transport(access: Access, keeper: SecretRegistry, stop: Stop): Http {
  const { api, baseUrl, userAgent, maxInFlight, credentials, pace } = access;
  const authorize = authorizer(credentials, keeper, { basic: api === 'v2' });
  const redact = (text: string): string => keeper.redact(text);
  return new Http({
    baseUrl,
    userAgent,
    maxInFlight,
    stop,
    redact,
    authorize,
    firstPause: FIRST_PAUSE * pace,
  });
}

function opened<A extends AccountReader>(account: A, access: Access, http: Http): Opened<A> {
  return {
    account,
    abilities: abilitiesOf(access),
    sent: () => http.sent,
    wrote: () => http.wrote,
    close: () => http.close(),
  };
}
