/**
 * Records that are looked into by a name from outside (a manifest, an input, an answer of the vendor). A plain `record[name]`
 * would also find what every object inherits, such as `constructor`, and an assignment to `__proto__` changes the object
 * itself. `test/own-values.test.ts` finds every other place that looks so.
 */

/** The value that a record itself has under a name; undefined for what it lacks or only inherits. */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Sets a value of the record's own under any name, also under `__proto__`. */
export function setOwn<Value>(record: Record<string, Value>, name: string, value: NoInfer<Value>): void {
  if (name !== '__proto__') record[name] = value;
  else Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
}
