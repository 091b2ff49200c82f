/** The emulator: a local server that behaves as the vendor's provisioning API does. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ADMIN, adminAnswer } from './admin.ts';
import { claimedKeyId } from './auth.ts';
import { addressOf, Exchange, readBody, sendJson } from './exchange.ts';
import { headCheck } from './head-check.ts';
import { Clock, Ids } from './ids.ts';
import { DataFile, readDataFile } from './persistence.ts';
import { seededRandom, systemRandom } from './random.ts';
import { RequestLog, type RequestRecord } from './request-log.ts';
import type { World } from './route.ts';
import { Store } from './store.ts';
import { DEFAULT_SWITCHES, type Switches } from './switches.ts';

/** How an emulator is to be. */
export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Keeps the account in this file, so that it survives restarts. */
  readonly dataFile?: string;
  /** Milliseconds that pass before a request is looked at. */
  readonly latency?: number;
  readonly switches?: Partial<Switches>;
  /** Makes secrets, ids (but for their time) and random orders the same in every run. */
  readonly seed?: number;
  /** The time that ids are stamped with, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Told of every request when it is over. */
  readonly onRequest?: (record: RequestRecord) => void;
}

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** An `act_` key of the account. */
  readonly keyId: string;
  readonly keySecret: string;
  /** The requests to the vendor's API so far, without credentials. */
  readonly requests: readonly RequestRecord[];
  /** Every secret value ever given out: secrets of keys and webhooks, tokens of the `/jwt` endpoint. */
  readonly secrets: ReadonlySet<string>;
  /** The account, to be looked at and changed behind a client's back. */
  readonly store: Store;
  /** The switches in force; they may be changed at any time. */
  readonly switches: Switches;
  /** The time that ids are stamped with. */
  readonly clock: Clock;
  /** Forgets the requests so far; their count begins again. */
  clearRequests(): void;
  /** Ends all connections, finishes what was begun, and saves the account. */
  close(): Promise<void>;
}

/**
 * Starts an emulator on 127.0.0.1.
 * @throws {Error} when the port is taken, or the data file is none or cannot be used
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const switches: Switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const clock = new Clock(options.now);
  const stored = options.dataFile === undefined ? undefined : await readDataFile(options.dataFile);
  const starts = (stored?.starts ?? 0) + 1;
  const random = options.seed === undefined ? systemRandom : seededRandom(`${options.seed}/${starts}`);
  const store = new Store(new Ids(clock, random), options.seed ?? 1);
  if (stored !== undefined) store.restore(stored.records);
  const [key = store.addAccountKey('emulator')] = store.keys.values();
  const file = options.dataFile === undefined ? undefined : new DataFile(options.dataFile, store, starts);
  await file?.save();

  const closing = new AbortController();
  const log = new RequestLog();
  const world: World = { store, switches, headCheck: headCheck(switches, closing.signal), hidden: new Set() };
  const exchange = new Exchange(world);
  const underWay = new Set<Promise<void>>();
  let url = '';

  const serveApi = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const address = addressOf(request.url ?? '/');
    const authorization = request.headers.authorization;
    const keyId = claimedKeyId(authorization);
    const path = address.prefix + address.path;
    const record = log.add({ method, path, query: address.query, ...(keyId === undefined ? {} : { keyId }) });
    const body = await readBody(request);
    if (options.latency !== undefined) await sleep(options.latency, undefined, { signal: closing.signal });
    const contentType = request.headers['content-type'];
    const answer = await exchange.answer(
      { method, address, authorization, contentType, body, origin: url },
      0,
    );
    await file?.save();
    record.status = answer.status;
    options.onRequest?.(record);
    sendJson(response, answer.status, answer.body);
  };

  const serveAdmin = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { path, query } = addressOf(request.url ?? '/');
    const text = await readBody(request);
    const body = text === undefined || text === '' ? undefined : parsedJson(text);
    const answer = adminAnswer(
      { log, switches, store, clock },
      { method: request.method ?? '', path, query, body },
    );
    sendJson(response, answer.status, answer.body);
  };

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const isAdmin = request.url?.startsWith(`${ADMIN}/`) === true;
    const served = (isAdmin ? serveAdmin : serveApi)(request, response).catch((error: unknown) => {
      if (response.headersSent || closing.signal.aborted || request.destroyed) response.destroy();
      else sendJson(response, 500, { error: { code: 'emulator_defect', description: String(error) } });
    });
    underWay.add(served);
    void served.finally(() => underWay.delete(served));
  });
  url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;

  return {
    url,
    keyId: key.id,
    keySecret: key.secret,
    get requests() {
      return log.records;
    },
    secrets: store.secrets,
    store,
    switches,
    clock,
    clearRequests: () => log.clear(),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      closing.abort();
      server.closeAllConnections();
      await closed;
      await Promise.all(underWay);
      await file?.save();
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
