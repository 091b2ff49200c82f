/** The emulator's own endpoints under `/_emulator/`: for tests and tools, without credentials, on loopback only. */

import { accountView } from './account-view.ts';
import type { Deliveries } from './deliveries.ts';
import { FaultRuleError, type Faults, readFaultRules } from './faults.ts';
import type { Clock } from './ids.ts';
import { isObject } from './json.ts';
import { ownValue } from './own-value.ts';
import type { Ready } from './ready.ts';
import type { RequestLog } from './request-log.ts';
import type { Store } from './store.ts';
import { readSwitch, SwitchError, type Switches } from './switches.ts';

/** The path that all of these begin with. */
export const ADMIN = '/_emulator';

/** Milliseconds. Ids hold four bytes of seconds, which end in 2106. */
const FARTHEST_CLOCK = 50 * 365 * 86_400_000;

/** What the endpoints look at and change. */
export interface Administered {
  readonly log: RequestLog;
  readonly deliveries: Deliveries;
  readonly switches: Switches;
  readonly store: Store;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly ready: () => Ready;
  /** Ends the emulator; undefined where it is a part of another program. */
  readonly onStop: (() => void) | undefined;
}

/** What an admin endpoint answers. */
export interface AdminAnswer {
  readonly status: number;
  readonly body: unknown;
}

type AdminHandler = (over: Administered, body: unknown, query: URLSearchParams) => unknown;

const HANDLERS: Readonly<Record<string, AdminHandler>> = {
  'GET /requests': ({ log }) => ({ requests: log.records }),
  'DELETE /requests': ({ log }) => {
    log.clear();
    return {};
  },
  'GET /deliveries': ({ deliveries }) => ({ deliveries: deliveries.records }),
  'DELETE /deliveries': ({ deliveries }) => {
    deliveries.clear();
    return {};
  },
  'GET /faults': ({ faults }) => ({ faults: faults.report() }),
  'POST /faults': ({ faults }, body) => {
    faults.add(...readFaultRules(body));
    return { faults: faults.report() };
  },
  'DELETE /faults': ({ faults }) => {
    faults.clear();
    return {};
  },
  'GET /switches': ({ switches }) => switches,
  'POST /switches': ({ switches }, body) => {
    if (!isObject(body)) throw new SwitchError('Send the switches as a JSON object.');
    const changes = Object.entries(body).map(([name, value]) => readSwitch(name, value));
    return Object.assign(switches, ...changes);
  },
  'GET /account': ({ store }, _body, query) =>
    accountView(store, query.get('ids') === 'labels' ? 'labels' : 'ids'),
  'POST /integrations': ({ store }, body) => {
    const { id, error } = isObject(body) ? body : {};
    const integrations = [...store.apps.values()].flatMap((app) => [...app.integrations.values()]);
    const integration = integrations.find((one) => one.id === id);
    if (integration === undefined || (typeof error !== 'string' && error !== null)) {
      throw new RangeError('Send {"id": of an integration, "error": text}; null makes it work again.');
    }
    if (error === null) delete integration.error;
    else integration.error = error;
    store.touch();
    return { id, error };
  },
  'GET /credentials': ({ ready }) => ready(),
  'POST /stop': ({ onStop }) => {
    if (onStop === undefined)
      throw new RangeError('This emulator is a part of another program: end that one.');
    // The answer is on its way before connections are closed.
    setImmediate(onStop);
    return {};
  },
  'GET /clock': ({ clock }) => clockView(clock),
  'POST /clock': ({ clock }, body) => {
    const advance = isObject(body) ? body['advance'] : undefined;
    if (typeof advance !== 'number') {
      throw new RangeError('Send {"advance": seconds}; less than 0 moves the clock back.');
    }
    const offset = clock.offset + advance * 1000;
    if (!(Math.abs(offset) <= FARTHEST_CLOCK)) {
      throw new RangeError('The clock can be moved by 50 years at most, back and forth.');
    }
    clock.offset = offset;
    return clockView(clock);
  },
};

/** Answers a request whose path begins with {@link ADMIN}. */
export function adminAnswer(
  over: Administered,
  request: { readonly method: string; readonly path: string; readonly query: string; readonly body: unknown },
): AdminAnswer {
  const path = request.path.slice(ADMIN.length);
  // A target for webhooks that always passes the vendor's check, for people who have no server of their own.
  if (path === '/hook' || path.startsWith('/hook/')) return { status: 200, body: {} };
  const handler = ownValue(HANDLERS, `${request.method} ${path}`);
  if (handler === undefined) {
    return { status: 404, body: { error: `There are: ${Object.keys(HANDLERS).join(', ')}.` } };
  }
  try {
    return { status: 200, body: handler(over, request.body, new URLSearchParams(request.query)) };
  } catch (error) {
    if (error instanceof SwitchError || error instanceof FaultRuleError || error instanceof RangeError) {
      return { status: 400, body: { error: error.message } };
    }
    throw error;
  }
}

function clockView(clock: Clock): { now: string; offset: number } {
  return { now: new Date(clock.now()).toISOString(), offset: clock.offset / 1000 };
}
