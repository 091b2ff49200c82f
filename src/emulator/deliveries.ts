/** What happens in conversations is posted to the webhooks that subscribe to it, and again where that fails, as the vendor does. */

import { setTimeout as sleep } from 'node:timers/promises';
import { isStandingBy } from './conversations/control.ts';
import type { ConversationEvent } from './conversations/records.ts';
import { LONGEST_WAIT } from './faults.ts';
import { statusFrom } from './outgoing.ts';
import type { AppRecord, WebhookRecord } from './records.ts';
import type { Store } from './store.ts';
import type { Switches } from './switches.ts';
import * as v2 from './v2/conversation-view.ts';
import * as v11 from './v11/conversation-view.ts';

/** How long a target may take to answer, in milliseconds, as the vendor documents it. */
const TIMEOUT = 20_000;

/** Attempts at one delivery. With pauses of 1, 2, 4 and 8 minutes they take the 15 minutes that the vendor documents. */
const MOST_ATTEMPTS = 5;

/** Statuses after which the vendor does not try again. */
const FINAL: ReadonlySet<number | string> = new Set([400, 401, 403, 404, 406]);

/** Deliveries that wait or run at the same time; one more is dropped. */
const MOST_PENDING = 1_000;

/** Deliveries that the log holds; the oldest go first. */
const LOGGED = 1_000;

/** One event on its way to one webhook; without the payload and the secret. */
export interface DeliveryRecord {
  /** Counts from 1. */
  readonly n: number;
  readonly appId: string;
  readonly webhookId: string;
  /** Without query and credentials. */
  readonly target: string;
  readonly trigger: string;
  readonly messageId?: string;
  state: 'pending' | 'delivered' | 'failed' | 'skipped' | 'dropped';
  /** The status that each attempt was answered with, or why there was no answer. */
  readonly attempts: (number | string)[];
  /** Why it was not tried, or not again. */
  reason?: string;
}

/** What deliveries work with. */
export interface DeliveriesOf {
  readonly store: Store;
  readonly switches: Switches;
  /** Ends what waits or runs when the server closes. */
  readonly closing: AbortSignal;
  /** Called after each attempt, and for what is not tried. */
  readonly onDelivery: ((record: DeliveryRecord) => void) | undefined;
}

/** The deliveries of one emulator. */
export class Deliveries {
  #records: DeliveryRecord[] = [];
  #count = 0;
  readonly #of: DeliveriesOf;
  readonly #pending = new Set<Promise<void>>();
  /** The end of each webhook's queue: one request to it at a time, so messages keep their order. */
  readonly #queues = new WeakMap<WebhookRecord, Promise<unknown>>();

  constructor(of: DeliveriesOf) {
    this.#of = of;
  }

  /** The latest deliveries, oldest first. */
  get records(): readonly DeliveryRecord[] {
    return this.#records;
  }

  /** Forgets the deliveries so far; those that are pending go on. */
  clear(): void {
    this.#records = [];
  }

  /** Resolves when none is pending; meant for after `closing`. */
  async ended(): Promise<void> {
    await Promise.all(this.#pending);
  }

  /** Sends an event to the webhooks that subscribe to it. */
  announce(event: ConversationEvent): void {
    const eventId = this.#of.store.newId();
    for (const webhook of event.app.webhooks.values()) {
      const { triggerOf } = webhook.version === 'v2' ? v2 : v11;
      const trigger = triggerOf(event);
      if (!subscribes(webhook, trigger) || isStandingBy(event.app, webhook)) continue;
      const payload =
        webhook.version === 'v2' ? v2.payloadOf(event, webhook, eventId) : v11.payloadOf(event, webhook);
      const record = this.#logged(event, webhook, trigger);
      if (this.#pending.size >= MOST_PENDING) {
        this.#end(record, 'dropped', `${MOST_PENDING} deliveries are pending.`);
        continue;
      }
      const sent = this.#attempts(event.app, webhook, record, JSON.stringify(payload));
      this.#pending.add(sent);
      void sent.finally(() => this.#pending.delete(sent));
    }
  }

  #logged({ app, message }: ConversationEvent, webhook: WebhookRecord, trigger: string): DeliveryRecord {
    const { origin, pathname } = new URL(webhook.target);
    this.#count += 1;
    const record: DeliveryRecord = {
      n: this.#count,
      appId: app.id,
      webhookId: webhook.id,
      target: origin + pathname,
      trigger,
      ...(message === undefined ? {} : { messageId: message.id }),
      state: 'pending',
      attempts: [],
    };
    this.#records.push(record);
    if (this.#records.length > LOGGED) this.#records.shift();
    return record;
  }

  async #attempts(
    app: AppRecord,
    webhook: WebhookRecord,
    record: DeliveryRecord,
    body: string,
  ): Promise<void> {
    const { closing, switches } = this.#of;
    for (let pause = switches.deliveryPause * 1000; !closing.aborted; pause *= 2) {
      const obstacle = await this.#inTurn(webhook, async () => {
        const found = this.#obstacle(app, webhook);
        if (found === undefined) record.attempts.push(await attempt(webhook, body, closing));
        return found;
      });
      if (closing.aborted) return;
      if (obstacle !== undefined) return this.#end(record, 'skipped', obstacle);
      const result = record.attempts.at(-1) ?? 0;
      if (typeof result === 'number' && result >= 200 && result < 300) return this.#end(record, 'delivered');
      if (FINAL.has(result)) return this.#end(record, 'failed', `${result} is final.`);
      if (record.attempts.length >= MOST_ATTEMPTS) return this.#end(record, 'failed', 'Out of attempts.');
      this.#of.onDelivery?.(record);
      await sleep(Math.min(pause, LONGEST_WAIT), undefined, { signal: closing }).catch(() => {});
    }
  }

  /** Why a webhook is not called; looked at before each attempt, as it may change in between. */
  #obstacle(app: AppRecord, webhook: WebhookRecord): string | undefined {
    if (!app.webhooks.has(webhook.id)) return 'The webhook was deleted.';
    if (this.#of.switches.deliveries === 'anywhere' || isLoopback(webhook.target)) return undefined;
    return 'The target is not on this machine; the switch deliveries=anywhere allows it.';
  }

  #inTurn<Result>(webhook: WebhookRecord, work: () => Promise<Result>): Promise<Result> {
    const turn = (this.#queues.get(webhook) ?? Promise.resolve()).then(work);
    this.#queues.set(webhook, turn);
    return turn;
  }

  #end(record: DeliveryRecord, state: DeliveryRecord['state'], reason?: string): void {
    record.state = state;
    if (reason !== undefined) record.reason = reason;
    this.#of.onDelivery?.(record);
  }
}

/** v1.1 alone knows names for several triggers. */
function subscribes({ version, triggers }: WebhookRecord, trigger: string): boolean {
  const names =
    version === 'v2' ? [trigger] : [trigger, '*', ...(trigger.startsWith('message:') ? ['message'] : [])];
  return names.some((name) => triggers.includes(name));
}

/**
 * Posts a payload to a webhook's target, and gives the status of the answer, or in words why there is none. Redirects are
 * not followed. `closing` ends the request.
 */
async function attempt(
  { target, secret }: WebhookRecord,
  payload: string,
  closing: AbortSignal,
): Promise<number | string> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(payload),
    'X-API-Key': secret,
  };
  const signal = AbortSignal.any([closing, timeout]);
  try {
    return await statusFrom(new URL(target), { method: 'POST', headers, body: payload }, signal);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return timeout.aborted ? `no answer within ${TIMEOUT / 1000} s` : (code ?? message);
  }
}

/** Whether a target is on this machine, by its address. */
function isLoopback(target: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(target).hostname);
}
