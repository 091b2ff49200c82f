/** Records that are looked into by a name from a request. The emulator shares no code with the client, so it has its own. */

/** The value that a record itself has under a name; undefined for what it lacks or only inherits, such as `constructor`. */
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
