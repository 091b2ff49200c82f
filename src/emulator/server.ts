/** The emulator: a local server that behaves as the vendor's provisioning API does. */

import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ADMIN, adminAnswer } from './admin.ts';
import { apiHandler } from './api-handler.ts';
import { Conversations } from './conversations/conversations.ts';
import { Deliveries, type DeliveryRecord } from './deliveries.ts';
import { addressOf, BODY_BYTES, parsedJson, readBody, sendJson } from './exchange.ts';
import { type FaultRule, Faults } from './faults.ts';
import { addressOn, LOOPBACK, refusalOf } from './gate.ts';
import { headCheck } from './head-check.ts';
import { Hidden } from './hidden.ts';
import { Clock, Ids } from './ids.ts';
import { DataFile, readDataFile } from './persistence.ts';
import { seededRandom, systemRandom } from './random.ts';
import type { Ready } from './ready.ts';
import { RequestLog, type RequestRecord } from './request-log.ts';
import { Store } from './store.ts';
import { appKeysOf, fillSuite, stoppedAtGateway } from './suite.ts';
import { DEFAULT_SWITCHES, type Switches } from './switches.ts';

/** How an emulator is to be. */
export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number | undefined;
  /** The address to listen on; 127.0.0.1 by default, which no other machine reaches. */
  readonly host?: string | undefined;
  /** Names in `Host` that are answered beside those of this machine. */
  readonly allowHosts?: readonly string[];
  /** Plays an account of Zendesk Suite with this subdomain: app keys alone, below `/sc`. */
  readonly suite?: string | undefined;
  /** Called when an admin endpoint is asked to end the emulator; without it, that is refused. */
  readonly onStop?: () => void;
  /** Keeps the account in this file: it survives restarts. */
  readonly dataFile?: string | undefined;
  /** Milliseconds that pass before a request is looked at. */
  readonly latency?: number | undefined;
  readonly switches?: Partial<Switches>;
  /** Makes secrets, ids (but for their time), random orders and random faults the same in every run. */
  readonly seed?: number | undefined;
  /** The time that ids are stamped with and tokens judged by, in milliseconds since 1970. */
  readonly now?: () => number;
  /** What is to go wrong from the start. */
  readonly faults?: readonly FaultRule[] | undefined;
  /** Called for every request after its answer. */
  readonly onRequest?: (record: RequestRecord) => void;
  /** Called after every attempt to deliver a message to a webhook, and for what is not tried. */
  readonly onDelivery?: (record: DeliveryRecord) => void;
}

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`, for Zendesk Suite with `/sc`, without a slash at the end. */
  readonly url: string;
  /** An `act_` key of the account; empty for Zendesk Suite. */
  readonly keyId: string;
  readonly keySecret: string;
  /** A key for each app of Zendesk Suite, as lines of the input `app-keys`; else empty. */
  readonly appKeys: string;
  /** The requests to the vendor's API so far, without credentials. */
  readonly requests: readonly RequestRecord[];
  /** The latest deliveries of messages to webhooks, oldest first. */
  readonly deliveries: readonly DeliveryRecord[];
  /** Every secret value ever given out: secrets of keys and webhooks, tokens of the `/jwt` endpoint. */
  readonly secrets: ReadonlySet<string>;
  /** The account, to be looked at and changed behind a client's back. */
  readonly store: Store;
  /** The switches in force; they may be changed at any time. */
  readonly switches: Switches;
  /** The time that ids are stamped with and tokens judged by. */
  readonly clock: Clock;
  /** What is to go wrong; rules may be added and cleared at any time. */
  readonly faults: Faults;
  /** Forgets the requests so far; their count begins again. */
  clearRequests(): void;
  /** Ends all connections, finishes what was started, and saves the account. */
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
  if (stored !== undefined) checkKindOf(store, options);
  const isSuite = options.suite !== undefined;
  const [key = isSuite ? undefined : store.addAccountKey('emulator')] = store.keys.values();
  const file = options.dataFile === undefined ? undefined : new DataFile(options.dataFile, store, starts);

  const closing = new AbortController();
  // Every request that waits listens to it, and there is no bound to their number.
  setMaxListeners(0, closing.signal);
  const log = new RequestLog();
  const faults = new Faults(
    options.seed === undefined ? systemRandom : seededRandom(`${options.seed}/faults`),
  );
  faults.add(...(options.faults ?? []));
  const { onDelivery } = options;
  const deliveries = new Deliveries({ store, switches, closing: closing.signal, onDelivery });
  const conversations = new Conversations(store, clock, (event) => deliveries.announce(event));
  const serveApi = apiHandler({
    world: {
      store,
      switches,
      clock,
      headCheck: headCheck(switches, closing.signal),
      hidden: new Hidden(),
      conversations,
      subdomain: options.suite,
    },
    log,
    faults,
    file,
    latency: options.latency ?? 0,
    closing: closing.signal,
    onRequest: options.onRequest,
  });
  const serveAdmin = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { path, query } = addressOf(request.url ?? '/');
    const text = await readBody(request);
    if (text === undefined) {
      sendJson(response, 413, { error: `The body is larger than ${BODY_BYTES} bytes.` });
      return;
    }
    const asked = { method: request.method ?? 'GET', path, query, body: parsedJson(text) };
    const { onStop } = options;
    const answer = adminAnswer(
      { log, deliveries, switches, store, clock, faults, ready: () => readyFor(emulator), onStop },
      asked,
    );
    sendJson(response, answer.status, answer.body);
  };

  const gate = { host: options.host ?? LOOPBACK, names: options.allowHosts ?? [] };
  const underWay = new Set<Promise<void>>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const refusal = refusalOf(request.headers, gate);
    if (refusal !== undefined) {
      response.setHeader('connection', 'close');
      sendJson(response, 403, { error: { code: 'refused_by_emulator', description: refusal } });
      return;
    }
    const isAdmin = addressOf(request.url ?? '/').path.startsWith(`${ADMIN}/`);
    if (!isAdmin && options.suite !== undefined && stoppedAtGateway(request, response, options.suite)) return;
    const served = (isAdmin ? serveAdmin : serveApi)(request, response).catch((error: unknown) => {
      if (response.headersSent || closing.signal.aborted || request.destroyed) response.destroy();
      else sendJson(response, 500, { error: { code: 'emulator_defect', description: String(error) } });
    });
    underWay.add(served);
    void served.finally(() => underWay.delete(served));
  });
  const origin = `http://${await listen(server, gate.host, options.port ?? 0)}`;
  const url = isSuite ? `${origin}/sc` : origin;
  if (isSuite && stored === undefined) fillSuite(store, origin);
  // Not before the port is known to be free: a file in use by another emulator is left alone.
  await file?.save().catch((error: unknown) => {
    server.close();
    server.closeAllConnections();
    throw error;
  });

  const emulator: Emulator = {
    url,
    keyId: key?.id ?? '',
    keySecret: key?.secret ?? '',
    appKeys: isSuite ? appKeysOf(store) : '',
    get requests() {
      return log.records;
    },
    get deliveries() {
      return deliveries.records;
    },
    secrets: store.secrets,
    store,
    switches,
    clock,
    faults,
    clearRequests: () => log.clear(),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      closing.abort();
      server.closeAllConnections();
      await closed;
      await Promise.all(underWay);
      await deliveries.ended();
      await file?.save();
    },
  };
  return emulator;
}

/** What a client of an emulator needs. */
export function readyFor({ url, keyId, keySecret, appKeys }: Emulator): Ready {
  return appKeys === '' ? { url, keyId, keySecret } : { url, appKeys };
}

/** Throws Error where a data file holds an account of the other kind. */
function checkKindOf({ keys }: Store, { dataFile, suite }: EmulatorOptions): void {
  if (keys.size > 0 && suite !== undefined)
    throw new Error(`${dataFile} holds a direct account: start it without --suite, or name another file.`);
  if (keys.size === 0 && suite === undefined)
    throw new Error(
      `${dataFile} holds an account of Zendesk Suite: start it with --suite, or name another file.`,
    );
}

/** Gives the address to connect to, with the port. */
async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return addressOn(host, (server.address() as AddressInfo).port);
}
