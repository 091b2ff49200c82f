/** Reading a vendor's answer: what must be there is checked, what is new is ignored. */

import type { Api, Json, Scalar } from '../model.ts';
import { ownValue, setOwn } from '../text/own-value.ts';
import { ConnectionFailed, type RequestName } from './errors.ts';

/** What each generation calls the id and the name of what it has. */
export const MEMBERS: Readonly<Record<Api, { readonly id: string; readonly name: string }>> = {
  'v1.1': { id: '_id', name: 'name' },
  v2: { id: 'id', name: 'displayName' },
};

/** A JSON object whose members are looked at one by one. */
export type Members = Readonly<Record<string, unknown>>;

/** Reads one answer; every complaint names the request it belongs to. */
export class Answered {
  readonly #request: RequestName;

  constructor(method: string, path: string) {
    this.#request = { method, path };
  }

  /** The object under a name, as in `{"app": {…}}`. */
  object(answer: unknown, name: string): Members {
    const value = isMembers(answer) ? ownValue(answer, name) : undefined;
    return isMembers(value) ? value : this.#refuse(`has no object \`${name}\``);
  }

  /** The list of objects under a name, as in `{"apps": […]}`. */
  objects(answer: unknown, name: string): Members[] {
    const value = isMembers(answer) ? ownValue(answer, name) : undefined;
    return Array.isArray(value) && value.every(isMembers) ? value : this.#refuse(`has no list \`${name}\``);
  }

  /** A string member that must be there. */
  string(of: Members, name: string): string {
    const value = ownValue(of, name);
    return typeof value === 'string' ? value : this.#refuse(`has no text \`${name}\``);
  }

  #refuse(what: string): never {
    throw new ConnectionFailed(this.#request, `the response ${what}`, {
      sent: true,
      remedy: 'This is not a response of the API. Check `api-url`, `region` and `subdomain`.',
    });
  }
}

/** The text of a member, undefined when it is absent or something else. */
export function optionalText(of: Members, name: string): string | undefined {
  const value = ownValue(of, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A member that holds settings; absent and null are empty. */
export function settingsOf(of: Members, name: string): Record<string, Json> {
  const value = ownValue(of, name);
  return isMembers(value) ? (value as Record<string, Json>) : {};
}

/** A member that holds flat metadata; absent and null are empty, and so is an entry that is null. */
export function metadataOf(of: Members, name: string): Record<string, Scalar> {
  const value = ownValue(of, name);
  if (!isMembers(value)) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, Scalar] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number' || typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(entries);
}

/** The boolean members of the given names that are there. */
export function flagsOf(of: Members, names: readonly string[]): Record<string, boolean> {
  const flags: Record<string, boolean> = {};
  for (const name of names) {
    const value = ownValue(of, name);
    if (typeof value === 'boolean') setOwn(flags, name, value);
  }
  return flags;
}

/** The strings of a member that is a list; an absent one is empty. */
export function textsOf(of: Members, name: string): string[] {
  const value = ownValue(of, name);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
