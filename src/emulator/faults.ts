/** Misfortunes by rule: which request is to fail, and how. */

import { isObject, type Json } from './json.ts';
import type { Random } from './random.ts';

/** The longest that a request can be kept waiting, in milliseconds: ten minutes. */
export const LONGEST_WAIT = 600_000;

/** What can go wrong, with what each kind does. Those named `after` do so once the write is done. */
export const FAULT_KINDS = {
  status: 'answers with `status` (default 503) and does nothing; with `retryAfter` a Retry-After header',
  echo: 'does nothing; answers with `status` (default 400) and words that repeat the request, headers and body included',
  'status-after': 'does what was asked, then answers with `status` (default 502)',
  'reset-before': 'resets the connection and does nothing',
  'reset-after': 'does what was asked, then resets the connection without an answer',
  delay: 'waits `ms` (default 1000) before it looks at the request',
  stall: 'does nothing and never answers',
  'stall-after': 'does what was asked and never answers',
  cut: 'does what was asked; the answer breaks off in the middle',
  malformed: 'does what was asked; the body of the answer is not JSON',
  html: 'does nothing; answers with `status` (default 502) and a page as a proxy would',
  'close-idle': 'answers, then closes the connection that was to be kept alive',
  'page-repeat': 'moves a page of a list back by one: its first entry was on the page before',
  'page-gap': 'moves a page of a list on by one: an entry is on no page',
  lag: 'keeps what the request creates out of lists, for `lists` list calls (default 1) or for `ms`',
} as const;

/** The name of a misfortune. */
export type FaultKind = keyof typeof FAULT_KINDS;

/** Which requests meet which misfortune. Conditions left out hold for every request. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** Such as `POST`. */
  readonly method?: string;
  /** Begins with the version, without `/sc`; `*` stands for one segment, `**` for any number of them. */
  readonly path?: string;
  /** Only the nth matching request, counted from 1 since the rule was set. */
  readonly nth?: number;
  /** Only every nth matching request. */
  readonly every?: number;
  /** Each matching request with this probability, 0 to 1; the emulator's seed makes it repeatable. */
  readonly probability?: number;
  /** Only matching requests beyond so many in one second: a limit, as with `status: 429` and `retryAfter: 1`. */
  readonly perSecond?: number;
  /** Only the request with this number in the log. */
  readonly request?: number;
  /** At most so many times. */
  readonly times?: number;
  readonly status?: number;
  /** Seconds, or the header's text (such as an HTTP date). */
  readonly retryAfter?: number | string;
  readonly ms?: number;
  readonly lists?: number;
}

/** A rule that makes no sense. */
export class FaultRuleError extends Error {
  override readonly name = 'FaultRuleError';
}

/** A rule with what became of it so far. */
export interface FaultReport extends FaultRule {
  /** How many requests matched method and path. */
  readonly matched: number;
  /** How many of them met the misfortune. */
  readonly struck: number;
}

/** What befalls one request: any number of delays and lags, and the first other fault. */
export interface Misfortune {
  /** Milliseconds to wait. */
  readonly delay: number;
  readonly lag: FaultRule | undefined;
  readonly fault: FaultRule | undefined;
}

interface Watch {
  readonly rule: FaultRule;
  readonly pattern: RegExp | undefined;
  matched: number;
  struck: number;
  /** The second since 1970 that matching requests are counted in, and their number. */
  second: number;
  inSecond: number;
}

/** All rules in force. */
export class Faults {
  #watches: Watch[] = [];
  readonly #random: Random;
  readonly #now: () => number;

  /** `now`: milliseconds since 1970. */
  constructor(random: Random, now: () => number = Date.now) {
    this.#random = random;
    this.#now = now;
  }

  /** Adds rules; they come after those in force. */
  add(...rules: readonly FaultRule[]): void {
    for (const rule of rules) {
      const pattern = rule.path === undefined ? undefined : patternOf(rule.path);
      this.#watches.push({ rule, pattern, matched: 0, struck: 0, second: 0, inSecond: 0 });
    }
  }

  /** Ends all rules. */
  clear(): void {
    this.#watches = [];
  }

  /** The rules in force and what became of them. */
  report(): FaultReport[] {
    return this.#watches.map(({ rule, matched, struck }) => ({ ...rule, matched, struck }));
  }

  /** What befalls a request; `n` is its number in the log. Every rule counts it, also those that come too late. */
  meet(request: { readonly method: string; readonly path: string; readonly n: number }): Misfortune {
    let [delay, lag, fault]: [number, FaultRule | undefined, FaultRule | undefined] = [
      0,
      undefined,
      undefined,
    ];
    for (const watch of this.#watches) {
      const { rule } = watch;
      if (
        !this.#strikes(watch, request) ||
        (fault !== undefined && rule.kind !== 'delay' && rule.kind !== 'lag')
      ) {
        continue;
      }
      watch.struck++;
      if (rule.kind === 'delay') delay += rule.ms ?? 1000;
      else if (rule.kind === 'lag') lag ??= rule;
      else fault = rule;
    }
    return { delay, lag, fault };
  }

  #strikes(
    watch: Watch,
    request: { readonly method: string; readonly path: string; readonly n: number },
  ): boolean {
    const { rule, pattern } = watch;
    if (rule.method !== undefined && rule.method !== request.method) return false;
    if (pattern !== undefined && !pattern.test(request.path)) return false;
    watch.matched++;
    if (rule.nth !== undefined && watch.matched !== rule.nth) return false;
    if (rule.every !== undefined && watch.matched % rule.every !== 0) return false;
    if (rule.perSecond !== undefined && this.#countInSecond(watch) <= rule.perSecond) return false;
    if (rule.request !== undefined && request.n !== rule.request) return false;
    if (rule.times !== undefined && watch.struck >= rule.times) return false;
    return rule.probability === undefined || this.#random.fraction() < rule.probability;
  }

  #countInSecond(watch: Watch): number {
    const second = Math.floor(this.#now() / 1000);
    watch.inSecond = second === watch.second ? watch.inSecond + 1 : 1;
    watch.second = second;
    return watch.inSecond;
  }
}

/**
 * Reads rules from JSON: one, or a list.
 * @throws {FaultRuleError} saying what is wrong with which rule
 */
export function readFaultRules(value: unknown): FaultRule[] {
  return (Array.isArray(value) ? value : [value]).map((rule: unknown, at) =>
    readRule(rule, `Fault rule ${at + 1}`),
  );
}

const CHECKS: Readonly<Record<keyof FaultRule, (value: Json) => boolean>> = {
  kind: (value) => typeof value === 'string' && Object.hasOwn(FAULT_KINDS, value),
  method: (value) => typeof value === 'string' && /^[A-Z]+$/.test(value),
  path: (value) => typeof value === 'string' && value.startsWith('/'),
  nth: isCount,
  every: isCount,
  perSecond: isCount,
  probability: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  request: isCount,
  times: isCount,
  status: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  retryAfter: (value) =>
    (typeof value === 'number' && value >= 0) || (typeof value === 'string' && /^[\x20-\x7e]+$/.test(value)),
  ms: (value) => typeof value === 'number' && value >= 0 && value <= LONGEST_WAIT,
  lists: isCount,
};

function readRule(rule: unknown, where: string): FaultRule {
  if (!isObject(rule)) throw new FaultRuleError(`${where} is not a JSON object.`);
  if (rule['kind'] === undefined) throw new FaultRuleError(`${where} has no kind.`);
  for (const [name, value] of Object.entries(rule)) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name as keyof FaultRule] : undefined;
    if (check === undefined) throw new FaultRuleError(`${where}: there is no "${name}".`);
    if (!check(value)) {
      throw new FaultRuleError(`${where}: ${name} cannot be ${JSON.stringify(value)}.${hintFor(name)}`);
    }
  }
  return rule as unknown as FaultRule;
}

function hintFor(name: string): string {
  if (name === 'ms') return ` It can be 0 to ${LONGEST_WAIT}.`;
  return name === 'kind' ? ` There are: ${Object.keys(FAULT_KINDS).join(', ')}.` : '';
}

function isCount(value: Json): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}

function patternOf(path: string): RegExp {
  const segments = path.split('/').map((segment) => {
    if (segment === '**') return '.*';
    return segment === '*' ? '[^/]+' : segment.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${segments.join('/')}$`);
}
