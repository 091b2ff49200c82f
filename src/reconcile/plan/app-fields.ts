/** Comparing what an app declares with what it has: name, settings and metadata. Pure. */

import type { ActualApp, DesiredApp, FieldDifference, Json, Scalar } from '../../model.ts';
import { canonical } from '../../text/canonical.ts';
import { ownValue } from '../../text/own-value.ts';
import { cannotBeUnset } from '../marks.ts';

/** Settings that the vendor never turns back once they are on. */
const IRREVERSIBLE: ReadonlySet<string> = new Set(['multiConvoEnabled']);

/** Settings that are on while nobody has set them (v2 specification, example of an app); the others are off. */
const INITIALLY_ON: ReadonlySet<string> = new Set(['maskCreditCardNumbers', 'appLocalizationEnabled']);

/** The fields of an app that is to be created, for the plan. */
export function newAppFields(desired: DesiredApp): FieldDifference[] {
  return [
    { path: 'name', after: desired.name },
    ...declared(desired)
      .filter(({ value }) => value !== null)
      .map(({ path, value, irreversible }) => ({ path, after: value, ...irreversible })),
  ];
}

/** The declared fields of an app that differ from what is there. What cannot be unset is not a difference. */
export function appDifferences(desired: DesiredApp, actual: ActualApp): FieldDifference[] {
  const found: FieldDifference[] =
    desired.name === actual.name ? [] : [{ path: 'name', before: actual.name, after: desired.name }];
  for (const { path, value, irreversible, has } of declared(desired)) {
    const before = has(actual);
    if (value === null) {
      if (isUnset(before) || cannotBeUnset(actual.metadata, path, before)) continue;
      found.push({ path, before: before as Json });
    } else if (!isSameSetting(before ?? initial(path, value), value)) {
      found.push({ path, ...(before === undefined ? {} : { before }), after: value, ...irreversible });
    }
  }
  return found;
}

/** What a flag is that the vendor leaves out of its answer, or shows as null. */
function initial(path: string, value: Json): boolean | undefined {
  const [part, name = ''] = path.split('.');
  return part === 'settings' && typeof value === 'boolean' ? INITIALLY_ON.has(name) : undefined;
}

/** The fields that were asked to be unset and still have a value, with that value. */
export function stillSet(desired: DesiredApp, actual: ActualApp): { path: string; value: Json }[] {
  return declared(desired).flatMap(({ path, value, has }) => {
    const present = has(actual);
    return value === null && !isUnset(present) ? [{ path, value: present as Json }] : [];
  });
}

/** A declared setting that would have to turn back what the vendor never turns back. */
export function impossibleSettings(desired: DesiredApp, actual: ActualApp): string[] {
  return [...IRREVERSIBLE].filter(
    (name) => ownValue(desired.settings, name) === false && ownValue(actual.settings, name) === true,
  );
}

/** Equal as the vendor may give them back: 90 and "90" are one value, and the order of an object's members is none. */
function isSameSetting(one: Json | undefined, other: Json | undefined): boolean {
  if (isScalar(one) && isScalar(other)) return String(one) === String(other);
  return canonical(one) === canonical(other);
}

interface Declared {
  readonly path: string;
  readonly value: Json;
  readonly irreversible: { irreversible?: true };
  readonly has: (actual: ActualApp) => Json | undefined;
}

function declared({ settings, metadata }: DesiredApp): Declared[] {
  return [
    ...Object.entries(settings).map(([name, value]) => ({
      path: `settings.${name}`,
      value,
      irreversible: IRREVERSIBLE.has(name) && value === true ? ({ irreversible: true } as const) : {},
      has: (actual: ActualApp) => ownValue(actual.settings, name),
    })),
    ...Object.entries(metadata).map(([name, value]) => ({
      path: `metadata.${name}`,
      value,
      irreversible: {},
      has: (actual: ActualApp) => ownValue(actual.metadata, name),
    })),
  ];
}

function isUnset(value: Json | undefined): boolean {
  return value === undefined || value === null;
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
