/** The parts of a plan as readers see them: secrets of the manifest's variables concealed. Pure. */

import { PlanRefused } from '../../errors.ts';
import { isList } from '../../manifest/yaml/record.ts';
import type { Change, ChangeResult, FieldDifference, Json, Problem, Unmanaged } from '../../model.ts';
import { CONCEALED, type Concealment } from '../../secrets/concealment.ts';

/** Shows things one after the other; as they are where there is nothing to conceal. */
function showing<T>(
  concealment: Concealment | undefined,
  show: (one: T, concealment: Concealment) => T,
): (one: T) => T {
  return concealment === undefined || concealment.isEmpty ? (one) => one : (one) => show(one, concealment);
}

/** Gives a change as it is shown: its fields on both sides, its labels, and its reason. */
export function shownChange(concealment: Concealment | undefined): (change: Change) => Change {
  return showing(concealment, (change, secrets) => ({
    ...labelled(change, secrets),
    ...(change.contents && { contents: change.contents.map((one) => labelled(one, secrets)) }),
    fields: change.fields.map((field) => shownField(field, secrets)),
    why: secrets.shown(change.why),
  }));
}

/** Gives what is unmanaged as it is shown. */
export function shownUnmanaged(concealment: Concealment | undefined): (one: Unmanaged) => Unmanaged {
  return showing(concealment, labelled);
}

/** Gives a problem or warning as it is shown. */
export function shownProblem(concealment: Concealment | undefined): (problem: Problem) => Problem {
  return showing(concealment, (problem, secrets) => ({
    ...problem,
    message: secrets.shown(problem.message),
  }));
}

/** Gives a result as it is shown: the vendor's words may repeat what it was sent. */
export function shownResult<R extends ChangeResult>(concealment: Concealment | undefined): (result: R) => R {
  return showing(concealment, (result, secrets) =>
    result.error === undefined ? result : { ...result, error: secrets.shown(result.error) },
  );
}

function labelled<T extends { readonly label?: string }>(one: T, concealment: Concealment): T {
  return one.label === undefined ? one : { ...one, label: concealment.shownAlone(one.label) };
}

/** What ended a run, as it is shown: a target in its words may hold a secret. */
export function shownError(error: unknown, concealment: Concealment | undefined): unknown {
  if (concealment === undefined || concealment.isEmpty) return error;
  if (error instanceof PlanRefused) return new PlanRefused(error.problems.map(shownProblem(concealment)));
  if (error instanceof Error) error.message = concealment.shown(error.message);
  return error;
}

function shownField(field: FieldDifference, concealment: Concealment): FieldDifference {
  const { before, after } = field;
  const alone = (text: string): string => concealment.shownAlone(text);
  if (after === undefined) return before === undefined ? field : { ...field, before: mapped(before, alone) };
  const secrets = new Map<string, string>();
  const plain = new Set<string>();
  const shown = mapped(after, (text) => {
    const instead = concealment.shown(text);
    if (instead === text) plain.add(text);
    else secrets.set(text, instead);
    return instead;
  });
  if (before === undefined) return { ...field, after: shown };
  if (secrets.size === 0) return { ...field, before: mapped(before, alone), after: shown };
  return {
    ...field,
    before: mapped(before, (text) => besideSecrets(text, { secrets, plain }, concealment)),
    after: shown,
  };
}

/** A text of the account where the manifest now has secrets: it is not known which of its texts held older ones. */
function besideSecrets(
  text: string,
  { secrets, plain }: { readonly secrets: ReadonlyMap<string, string>; readonly plain: ReadonlySet<string> },
  concealment: Concealment,
): string {
  if (plain.has(text)) return text;
  for (const like of secrets.values()) {
    const shown = concealment.shownLike(text, like);
    if (shown !== CONCEALED) return shown;
  }
  return CONCEALED;
}

/** The value with every text, and every number that is concealed as one, as `show` gives it. */
function mapped(value: Json, show: (text: string) => string): Json {
  if (typeof value === 'string') return show(value);
  if (typeof value === 'number') {
    const text = String(value);
    const shown = show(text);
    return shown === text ? value : shown;
  }
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => mapped(item, show));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, show)]));
}
