/**
 * Which values a manifest takes: they are written into its texts in memory, and these are read and compared with the account again
 * as a run would do it. What does not come out as it should is left to people.
 */

import { ManifestError } from '../../errors.ts';
import { asApp, serviceDiffOptions } from '../../kinds/service-account/plan.ts';
import { APPS, SERVICE_ACCOUNTS } from '../../kinds/subjects.ts';
import type { DesiredApp, Manifest, Problem } from '../../model.ts';
import { matchApps } from '../../reconcile/observe/match.ts';
import type { ObservedApp } from '../../reconcile/observe/observe.ts';
import { diff } from '../../reconcile/plan/diff.ts';
import { changesOf } from '../../reconcile/plan/plan.ts';
import { shownProblem } from '../../reconcile/plan/shown.ts';
import type { Difference } from '../../reconcile/plan/steps.ts';
import type { LeftDifference } from '../../run-outcome.ts';
import type { RunContext } from '../context.ts';
import { diffOptionsOf } from '../plan.ts';
import { loadFor } from '../run-manifest.ts';
import type { DifferingField } from './differing.ts';
import { type Texts, type Wanted, Writer } from './written.ts';

/** What a manifest takes. */
export interface Settled {
  readonly texts: Texts;
  readonly accepted: readonly DifferingField[];
  readonly left: readonly LeftDifference[];
}

/** What a comparison found, as far as two of them are held against each other. */
interface Comparison {
  /** The addresses of fields that differ. */
  readonly fields: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** What is wrong with some values. */
interface Wrong {
  /** By the address of the field, as far as it is known which one it is. */
  readonly of: ReadonlyMap<string, string>;
  readonly message: string;
}

/** Tries values on a manifest. */
export class Trial {
  readonly #run: RunContext;
  readonly #difference: Difference;
  readonly #writer: Writer;
  readonly #now: number;
  readonly #before: Comparison;

  constructor(difference: Difference, run: RunContext) {
    this.#run = run;
    this.#difference = difference;
    this.#writer = new Writer(run.manifest);
    this.#now = run.host.now();
    this.#before = this.#compared(run.manifest);
  }

  /** The manifest of texts that were accepted. */
  async load(texts: Texts): Promise<Manifest> {
    const { options, host } = this.#run;
    const files = [...texts].map(([name, text]) => ({ name, text }));
    return loadFor(options, host, files);
  }

  /** The problems of the plan that are gone with another manifest. */
  solved(manifest: Manifest): (problem: Problem) => boolean {
    const text = ({ address, message }: Problem): string => `${address} ${message}`;
    const left = new Set(this.#compared(manifest).problems.map(text));
    const before = new Set(this.#before.problems.map(text));
    return (problem) => before.has(text(problem)) && !left.has(text(problem));
  }

  /**
   * As many of the fields as the manifest takes: all at once, or without those that are to blame, or else by halves. `attempt`:
   * which of their values is tried; `before`: what the texts have been given already.
   */
  async settle(
    texts: Texts,
    fields: readonly DifferingField[],
    attempt: 0 | 1 = 0,
    before: readonly DifferingField[] = [],
  ): Promise<Settled> {
    const wanted = fields.flatMap((field): Wanted[] => {
      const value = field.values[attempt] ?? field.values[0];
      return value === undefined ? [] : [{ field, value, loose: attempt === 0 }];
    });
    const { texts: written, written: tried, left } = this.#writer.write(texts, wanted);
    const all = tried.map(({ field }) => field);
    if (all.length === 0) return { texts, accepted: [], left };
    const wrong = await this.#whatIsWrong(written, all, before);
    if (wrong === undefined) return { texts: written, accepted: all, left };
    const blamed = all.length === 1 ? all : all.filter((field) => wrong.of.has(addressOf(field)));
    const half = Math.ceil(all.length / 2);
    const [one, other] =
      blamed.length > 0
        ? [all.filter((field) => !blamed.includes(field)), blamed]
        : [all.slice(0, half), all.slice(half)];
    const first = await this.settle(texts, one, attempt, before);
    const rest = { accepted: first.accepted, left: [...left, ...first.left] };
    if (blamed.length > 0 && attempt === 1) {
      const refused = blamed.map((field) => this.#leftOf(field, wrong));
      return { ...rest, texts: first.texts, left: [...rest.left, ...refused] };
    }
    const next = blamed.length > 0 ? 1 : attempt;
    const second = await this.settle(first.texts, other, next, [...before, ...first.accepted]);
    return {
      texts: second.texts,
      accepted: [...rest.accepted, ...second.accepted],
      left: [...rest.left, ...second.left],
    };
  }

  #leftOf(field: DifferingField, { of, message }: Wrong): LeftDifference {
    const address = addressOf(field);
    return { address, message: of.get(address) ?? message, place: this.#run.manifest.place(address) };
  }

  /** Why these texts do not say what the account has in these fields, and else what they said before; undefined if they do. */
  async #whatIsWrong(
    texts: Texts,
    fields: readonly DifferingField[],
    before: readonly DifferingField[],
  ): Promise<Wrong | undefined> {
    let manifest: Manifest;
    try {
      manifest = await this.load(texts);
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
      return notTaken(error, fields);
    }
    const after = this.#compared(manifest);
    const still = fields.map(addressOf).filter((address) => after.fields.has(address));
    const message = 'With the value of the account, the manifest would differ elsewhere. Change it by hand.';
    const cannotSay = 'The manifest cannot say what the account has. Change it by hand.';
    if (still.length > 0) return { of: new Map(still.map((address) => [address, cannotSay])), message };
    const isAlone = [...after.fields].every((address) => this.#before.fields.has(address));
    if (isAlone && this.#isElsewhereTheSame(manifest, [...before, ...fields])) return undefined;
    return { of: new Map(), message };
  }

  /** What a manifest says against what the account was seen to have. */
  #compared(manifest: Manifest): Comparison {
    const both = [APPS, SERVICE_ACCOUNTS].map((subject): Difference => {
      const apps = this.#difference.apps.flatMap(({ observed }) => {
        const desired = observed.subject === subject ? desiredIn(manifest, observed) : undefined;
        return desired === undefined ? [] : [{ ...observed, desired }];
      });
      const optionsOf = subject === APPS ? diffOptionsOf : serviceDiffOptions;
      // Only what the manifest declares is compared.
      const nothing = matchApps([], [], this.#run.ownership, subject);
      return diff({ ...nothing, apps }, optionsOf(this.#run, this.#now));
    });
    const changes = both.flatMap(changesOf);
    return {
      fields: new Set(
        changes.flatMap(({ address, fields }) => fields.map(({ path }) => `${address}.${path}`)),
      ),
      problems: both.flatMap(({ problems }) => problems).map(shownProblem(this.#run.manifest.concealment)),
    };
  }

  /** Whether apps of which nothing was accepted are declared as before: a text may serve several. */
  #isElsewhereTheSame(manifest: Manifest, fields: readonly DifferingField[]): boolean {
    const touched = new Set(fields.map(({ address }) => address.split('.').slice(0, 2).join('.')));
    return this.#difference.apps.every((step) => {
      if (touched.has(step.observed.address)) return true;
      const desired = desiredIn(manifest, step.observed);
      return desired !== undefined && textOf(desired) === textOf(step.observed.desired);
    });
  }
}

/** What is wrong with values that a manifest does not take. */
function notTaken({ problems, message }: ManifestError, fields: readonly DifferingField[]): Wrong {
  const text = (reason: string): string =>
    `A manifest does not take the account's value: ${reason}. Decide by hand.`;
  const of = new Map<string, string>();
  for (const address of fields.map(addressOf)) {
    const own = problems.find((one) => one.address === address || one.address.startsWith(`${address}[`));
    if (own !== undefined) of.set(address, text(own.message));
  }
  return { of, message: text(problems[0]?.message ?? message) };
}

/** The address of a field. */
export function addressOf({ address, path }: DifferingField): string {
  return `${address}.${path}`;
}

/** What a manifest declares of an app; what the run has added to it stays. */
function desiredIn(
  { apps, serviceAccounts }: Manifest,
  { subject, desired: before }: ObservedApp,
): DesiredApp | undefined {
  const { id, ownKey, key } = before;
  const desired =
    subject === APPS
      ? apps.find((app) => app.key === key)
      : serviceAccounts.filter((one) => one.key === key).map(asApp)[0];
  return desired && { ...desired, ...(id && { id }), ...(ownKey && { ownKey }) };
}

function textOf(app: DesiredApp): string {
  return JSON.stringify(app, (_name, value: unknown) => (value instanceof Map ? [...value] : value));
}
