/** Opening the account: which address, which generation, and whether it may be written to. */

import { ProvisionError } from '../errors.ts';
import type { Api } from '../model.ts';
import type { Stop } from '../runtime/stop.ts';
import type { Trace } from '../runtime/trace.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import type { Abilities, Account, AccountReader } from './account.ts';
import { authorizer, type Credentials, type OwnKey, scopeOfCredentials, signingKeyId } from './auth.ts';
import type { Endpoints } from './collection.ts';
import { connectedAccount } from './connected.ts';
import { type Caller, Http } from './http.ts';
import { FIRST_PAUSE } from './retry.ts';
import { Answered } from './shape.ts';

/** Where the account is and how to connect to it. */
export interface Access {
  readonly api: Api;
  /** The API's address without the version. */
  readonly baseUrl: string;
  /** Undefined where apps have keys of their own, and no other key is given. */
  readonly credentials: Credentials | undefined;
  /** The line of `app-keys` that has the credentials. */
  readonly line?: string;
  /** Apps that are read and changed with their own key alone. */
  readonly own?: readonly OwnKey[];
  /** Requests that were sent before, to find out which apps the keys are for. */
  readonly sentBefore?: number;
  readonly maxInFlight: number;
  readonly userAgent: string;
  /** Scales the pauses between tries; 1 but in tests. */
  readonly pace: number;
  /** Epoch milliseconds, by which tokens are signed. */
  readonly now: () => number;
  /** Takes each try of a request, for the debug log. */
  readonly trace?: Trace | undefined;
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

/** `GET /v2/tokenInfo`: the id of the app that the credentials are for. */
export const TOKEN_INFO: Endpoints<{ readonly getAppId: () => Promise<string> }, []> = {
  v2: ({ http }) => ({
    getAppId: async () => {
      const read = new Answered('GET', '/v2/tokenInfo');
      return read.string(read.object(await http.get('/v2/tokenInfo'), 'app'), 'id');
    },
  }),
};

/** What credentials can do in an API generation (documentation of v2, table of scopes; of v1.1, app provisioning). */
function abilitiesOf({ api, credentials, own = [] }: Pick<Access, 'api' | 'credentials' | 'own'>): Abilities {
  const wholeAccount = credentials !== undefined && scopeOfCredentials(credentials) === 'account';
  const ofAppKey: Abilities = {
    api,
    wholeAccount: false,
    changesApps: api === 'v2',
    needsAppSigner: false,
    serviceAccounts: false,
    ownKey: true,
  };
  return {
    api,
    wholeAccount,
    changesApps: wholeAccount || api === 'v2',
    needsAppSigner: wholeAccount && api === 'v2',
    serviceAccounts: wholeAccount && api === 'v1.1' && !signingKeyId(credentials)?.startsWith('svc_'),
    ...(own.length === 0 ? {} : { own: new Map(own.map(({ app }) => [app, ofAppKey])) }),
  };
}

function open(
  access: Access,
  keeper: SecretRegistry,
  stop: Stop,
  { readOnly }: { readonly readOnly: boolean },
): Opened<Account> {
  const { api, baseUrl, userAgent, maxInFlight, credentials, own = [], pace, now } = access;
  const caller = (one: Credentials): Caller => authorizer(one, keeper, { basic: api === 'v2', clock: now });
  const rest = credentials === undefined ? refuseUnsigned : caller(credentials);
  const byApp = new Map(own.map(({ appId, app, pair }) => [appId, { app, call: caller(pair) }]));
  const ownIn = (path: string) => byApp.get(appIdIn(path));
  const http = new Http({
    baseUrl,
    userAgent,
    maxInFlight,
    stop,
    readOnly,
    redact: (text) => keeper.redact(text),
    authorize: (path) => (ownIn(path)?.call ?? rest)(),
    lineFor: (path) => ownIn(path)?.app ?? access.line,
    firstPause: FIRST_PAUSE * pace,
    trace: access.trace,
  });
  const connection = { api, http, keeper, now, root: `/${api}/apps`, pagesAtOnce: maxInFlight };
  const abilities = abilitiesOf(access);
  const seen = { ids: [...byApp.keys()], others: abilities.wholeAccount || own.length === 0 };
  return {
    account: connectedAccount(connection, seen),
    abilities,
    sent: () => http.sent + (access.sentBefore ?? 0),
    wrote: () => http.wrote,
    close: () => http.close(),
  };
}

/** The app that a path is in, with all below it; empty for one outside of apps. */
function appIdIn(path: string): string {
  return decodeURIComponent(/^\/v[\d.]+\/apps\/([^/]+)/.exec(path)?.[1] ?? '');
}

async function refuseUnsigned(): Promise<string> {
  throw new ProvisionError(
    'not-allowed',
    'No key is given for this: each key of `app-keys` is for one app.',
    {
      remedy: 'Give an account key as `key-id` and `key-secret`, too.',
    },
  );
}
