/** Opening the account: which address, which generation, and whether it may be written to. */

import type { Api } from '../model.ts';
import type { SecretKeeper } from '../secret.ts';
import type { Stop } from '../stop.ts';
import type { Account, AccountReader } from './account.ts';
import { authorizer, type Credentials } from './auth.ts';
import { Http } from './http.ts';
import { FIRST_PAUSE } from './retry.ts';
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
  /** Requests sent so far. */
  sent(): number;
  /** Whether anything in the account was changed, or may have been. */
  wrote(): boolean;
  close(): void;
}

/** The account for a mode that must not write: what it gives has no way to. */
export function openReader(access: Access, keeper: SecretKeeper, stop: Stop): Opened<AccountReader> {
  const http = transport(access, keeper, stop);
  return opened(new ReaderV11(http, keeper, access.maxInFlight), http);
}

/** The account for a mode that writes. */
export function openAccount(access: Access, keeper: SecretKeeper, stop: Stop): Opened<Account> {
  const http = transport(access, keeper, stop);
  return opened(new AccountV11(http, keeper, access.maxInFlight), http);
}

function transport(access: Access, keeper: SecretKeeper, stop: Stop): Http {
  const { baseUrl, userAgent, maxInFlight, credentials, pace } = access;
  return new Http({
    baseUrl,
    userAgent,
    maxInFlight,
    stop,
    authorize: authorizer(credentials, keeper),
    firstPause: FIRST_PAUSE * pace,
  });
}

function opened<A extends AccountReader>(account: A, http: Http): Opened<A> {
  return { account, sent: () => http.sent, wrote: () => http.wrote, close: () => http.close() };
}
