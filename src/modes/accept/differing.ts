/** What differs between account and manifest, field by field: with the value that the manifest would say, or why it cannot. Pure. */

import { soundsSecret } from '../../kinds/channel/types.ts';
import { isList, isObject } from '../../manifest/yaml/record.ts';
import type { Change, FieldDifference, Json } from '../../model.ts';
import { changesOf } from '../../reconcile/plan/plan.ts';
import { shownChange } from '../../reconcile/plan/shown.ts';
import type { AppStep, ChildStep, Difference } from '../../reconcile/plan/steps.ts';
import { redacted } from '../../secrets/redaction.ts';
import { canonical } from '../../text/canonical.ts';
import { ownValue } from '../../text/own-value.ts';
import type { RunContext } from '../context.ts';

/** A declared field that differs. */
export interface DifferingField {
  /** Of the resource, and of the field in it. */
  readonly address: string;
  readonly path: string;
  /** Another name that the manifest may have for the field. */
  readonly otherName?: string | undefined;
  /** What the manifest may say, the best first; empty where it must not say what the account has. */
  readonly values: readonly Json[];
  /** Why it must not. */
  readonly why?: string;
  /** As readers see it: `before` is the account's value, `after` the manifest's. */
  readonly shown: FieldDifference;
}

/** The declared fields of a plan that differ, in the order of the manifest. */
export function differingFields({ apps }: Difference, run: RunContext): DifferingField[] {
  return apps.flatMap((step) => [
    ...fieldsOf(step.change, undefined, step, run),
    ...step.children.flatMap((child) => fieldsOf(child.change, child, step, run)),
  ]);
}

/** The changes of a plan that are not about declared fields alone. */
export function otherChanges(difference: Difference): Change[] {
  return changesOf(difference).filter(({ action }) => !ABOUT_FIELDS.has(action));
}

/** What has both an account's and a manifest's side. */
const ABOUT_FIELDS: ReadonlySet<Change['action']> = new Set(['update', 'replace', 'adopt']);

function fieldsOf(
  change: Change | undefined,
  child: ChildStep | undefined,
  app: AppStep,
  { manifest, host }: RunContext,
): DifferingField[] {
  if (change === undefined || !ABOUT_FIELDS.has(change.action)) return [];
  const { fields } = redacted(shownChange(manifest.concealment)(change), (text) => host.keeper.redact(text));
  return change.fields.map((field, index): DifferingField => {
    const shown = fields[index] ?? { path: field.path };
    const { address } = change;
    const { path } = field;
    const isName = path === child?.kind.nameField;
    const about = { address, path, otherName: isName ? 'name' : undefined, shown };
    const judged = child === undefined ? wordsOf(field) : inManifestWords(field, child, app);
    if ('why' in judged) return { ...about, values: [], why: judged.why };
    const secret = secretIn(field, shown);
    return secret === undefined ? { ...about, ...judged } : { ...about, values: [], why: secret };
  });
}

/** The account's value as the manifest would say it. */
function inManifestWords(
  field: FieldDifference,
  { kind, fresh = [] }: ChildStep,
  app: AppStep,
): { readonly values: readonly Json[] } | { readonly why: string } {
  const { path, before } = field;
  if (fresh.includes(path)) {
    const why = 'The API does not return its value. `apply` sends that of the manifest.';
    return { why };
  }
  if (kind.links?.fields.includes(path) !== true || typeof before !== 'string') return wordsOf(field);
  const named = kind.links.kind();
  const key = app.children.find(
    (one) =>
      one.kind === named && one.desired !== undefined && one.actual && named.label(one.actual) === before,
  )?.key;
  if (key !== undefined) return { values: [key] };
  return {
    why: `The account has ${JSON.stringify(before)} there, which the manifest does not declare. Declare it first; \`export\` shows how.`,
  };
}

function wordsOf({ before = null, after }: FieldDifference): { readonly values: readonly Json[] } {
  const part = declaredPart(before, after);
  return { values: canonical(part) === canonical(before) ? [before] : [part, before] };
}

/** Of what the account has, what the manifest declares: the API adds members of its own. */
function declaredPart(actual: Json, declared: Json | undefined): Json {
  if (isObject(actual) && isObject(declared)) {
    return Object.fromEntries(
      Object.entries(declared).flatMap(([name, value]): [string, Json][] => {
        const there = ownValue(actual, name);
        if (there !== undefined) return [[name, declaredPart(there, value)]];
        // What is off may be left out of an answer.
        return value === false ? [[name, false]] : [];
      }),
    );
  }
  if (isList(actual) && isList(declared))
    return actual.map((one, index) => declaredPart(one, declared[index]));
  return actual;
}

/** Why a value must not be in a file, if it may be a secret. No message repeats it. */
function secretIn(field: FieldDifference, shown: FieldDifference): string | undefined {
  const instead = 'Give it in `secret-variables`, and write `${NAME}` by hand.';
  if (canonical(field.before) !== canonical(shown.before))
    return `The account's value holds a secret, which is not written into a file. ${instead}`;
  const [, name = ''] = /^metadata\.(.*)$/s.exec(field.path) ?? [];
  if (soundsSecret(name) && typeof field.before === 'string')
    return `By its name it is a credential, which is not written into a file. ${instead}`;
  if (textsIn(field.before ?? null).some(holdsCredential))
    return `The account's value may hold a credential in its address, which is not written into a file. ${instead}`;
  return undefined;
}

/** Whether a URL in a text has a user, a password, or a parameter that is a credential by its name. */
function holdsCredential(text: string): boolean {
  // Schemes are short: without a limit, a long text of letters would be read again from each of them.
  return (text.match(/[a-z][a-z0-9+.-]{0,30}:[^\s"'<>]+/gi) ?? []).some((address) => {
    if (!URL.canParse(address)) return false;
    const { username, password, searchParams, hash } = new URL(address);
    if (username !== '' || password !== '') return true;
    // OAuth 2.0 hands tokens over behind the `#` (RFC 6749, 4.2.2). What has no value there is the name of a heading.
    const behind = [...new URLSearchParams(hash.replace(/^#([^=&?]*\?)?/, ''))].filter(
      ([, value]) => value !== '',
    );
    return [...searchParams.keys(), ...behind.map(([name]) => name)].some(
      (name) => soundsSecret(name) || /key|auth|sig|code|hash|pass|pwd|jwt|session/i.test(name),
    );
  });
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
