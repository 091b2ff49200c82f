/** An app as its own key sees it, before the account is open. */

import type { ActualApp } from '../model.ts';
import type { Stop } from '../runtime/stop.ts';
import type { SecretRegistry } from '../secrets/secret.ts';
import { authorizer, type KeyPair } from './auth.ts';
import { ConnectedAccount } from './connected.ts';
import { Http } from './http.ts';
import type { Access } from './open.ts';
import { FIRST_PAUSE } from './retry.ts';
import { Answered } from './shape.ts';

/** A key of one app, which only asks. */
export class KeyOfApp {
  readonly #http: Http;
  readonly #account: ConnectedAccount;

  /** `line`: how `app-keys` calls the app. */
  constructor(line: string, pair: KeyPair, access: Access, keeper: SecretRegistry, stop: Stop) {
    const { api, baseUrl, userAgent, maxInFlight, pace, now } = access;
    this.#http = new Http({
      baseUrl,
      userAgent,
      maxInFlight,
      stop,
      readOnly: true,
      redact: (text) => keeper.redact(text),
      authorize: authorizer(pair, keeper, { basic: api === 'v2', clock: now }),
      lineFor: () => line,
      firstPause: FIRST_PAUSE * pace,
      trace: access.trace,
    });
    const connection = { api, http: this.#http, keeper, now, root: `/${api}/apps`, pagesAtOnce: 1 };
    this.#account = new ConnectedAccount(connection);
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#http.sent;
  }

  /** `GET /v2/tokenInfo`: the id of the app that the key is for. */
  async tellId(): Promise<string> {
    const read = new Answered('GET', '/v2/tokenInfo');
    return read.string(read.object(await this.#http.get('/v2/tokenInfo'), 'app'), 'id');
  }

  /** `GET /…/apps/{appId}`: the app; undefined when there is none of that id. */
  app(id: string): Promise<ActualApp | undefined> {
    return this.#account.getApp(id);
  }

  close(): void {
    this.#http.close();
  }
}
