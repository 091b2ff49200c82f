/** Ids and secrets in the vendor's forms. */

import type { Random } from './random.ts';

/** The prefix of a key's id says whom the key belongs to: the account, a service account, an app, an integration. */
export type KeyPrefix = 'act' | 'svc' | 'app' | 'int';

/** The emulator's time: ids are stamped with it, and tokens issued and judged by it. */
export class Clock {
  /** Milliseconds added to the real time. */
  offset = 0;
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#now() + this.offset;
  }
}

/** The time of a clock in the seconds of tokens and ids. */
export function secondsOf(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}

/** Makes ids and secrets. */
export class Ids {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #machine: string;
  #counter: number;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
    this.#machine = random.bytes(5).toString('hex');
    this.#counter = random.bytes(3).readUIntBE(0, 3) >>> 1;
  }

  /** 24 hex characters: four bytes of seconds, five of the process, three that count. */
  object(): string {
    const seconds = secondsOf(this.#clock) >>> 0;
    this.#counter = (this.#counter + 1) & 0xffffff;
    return hex(seconds, 8) + this.#machine + hex(this.#counter, 6);
  }

  /** The id of a key: its prefix and an object id. */
  key(prefix: KeyPrefix): string {
    return `${prefix}_${this.object()}`;
  }

  /** 86 characters of base64url, as today's keys and webhooks have them. */
  secret(): string {
    return this.#random.bytes(64).toString('base64url');
  }

  /** 25 characters, the legacy public token of an app. */
  appToken(): string {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    return Array.from(this.#random.bytes(25), (byte) => letters.charAt(byte % letters.length)).join('');
  }
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}
