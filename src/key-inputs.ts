/** The inputs that hold keys and tokens. Each is masked before any check can speak of it, and no message repeats a part of one. */

import type { SecretRegistry } from './secrets/secret.ts';
import type { AppKeys, Credentials, KeyPair } from './smooch/auth.ts';

/** What is wrong with one input; the sentence goes on from its name. */
export class WrongInput extends Error {}

/** The vendor's are far longer: what is shorter was cut off or mistaken. */
const SHORTEST_KEY_SECRET = 8;

/** The account's credentials; undefined where none are given. Throws WrongInput. */
export function readCredentials(
  text: (name: 'key-id' | 'key-secret' | 'jwt') => string,
  keeper: SecretRegistry,
): Credentials | undefined {
  const [id, secret, jwt] = [text('key-id'), text('key-secret'), text('jwt')];
  if (jwt !== '') keeper.learn(jwt);
  hideKey(id, secret, keeper);
  if (jwt !== '') {
    if (id !== '' || secret !== '') throw new WrongInput('and `jwt` are both given: keep one of them.');
    return { kind: 'jwt', jwt: keeper.learn(jwt) };
  }
  if (id === '' && secret === '') return undefined;
  if (id === '') throw new WrongInput('is empty, but `key-secret` is given: both belong together.');
  if (secret === '') return undefined;
  if (secret.length < SHORTEST_KEY_SECRET) {
    throw new WrongInput('comes with a `key-secret` that is too short to be a whole secret.');
  }
  return { kind: 'key', id, secret: keeper.learn(secret) };
}

/**
 * The keys of single apps from lines `<app>=<key id>:<key secret>`. Where no line has a secret, as on a pull request from a
 * fork, none is given. Throws WrongInput.
 */
export function appKeysIn(lines: readonly string[], keeper: SecretRegistry): AppKeys {
  const entries = lines.map((line, index) => entryIn(line, index + 1, keeper));
  const keys = new Map<string, KeyPair>();
  if (entries.every((entry) => 'app' in entry && entry.secret === '')) return keys;
  for (const entry of entries) {
    if (!('app' in entry)) throw new WrongInput(`${entry.wrong}.`);
    const { app, id, secret } = entry;
    const wrong = keys.has(app) ? 'is there twice: keep one' : faultOf(id, secret);
    if (wrong !== undefined) throw new WrongInput(`has a wrong line: that of ${app} ${wrong}.`);
    keys.set(app, { kind: 'key', id, secret: keeper.learn(secret) });
  }
  return keys;
}

type Entry =
  | { readonly app: string; readonly id: string; readonly secret: string }
  | { readonly wrong: string };

/** A line in its parts, each of which is masked. What is wrong is told by its number: any part of it may be the secret. */
function entryIn(line: string, number: number, keeper: SecretRegistry): Entry {
  const [, app, id = '', colon, secret = ''] =
    /^([a-z][a-z0-9-]{0,39})\s*=\s*([^:\s]*)\s*(:?)\s*(.*)$/.exec(line) ?? [];
  if (app === undefined || (colon === '' && id !== '')) {
    for (const part of [line, ...line.split(/[=:\s]+/)]) if (!isKeyId(part)) hideKey('', part, keeper);
    const form = 'write `<app>=<key id>:<key secret>`, with the app as the manifest calls it';
    return { wrong: `has a line that names no app and key, number ${number} of those with text: ${form}` };
  }
  hideKey(id, secret, keeper);
  return { app, id, secret };
}

/** What is wrong with a key of an app; the sentence goes on from the app's name. */
function faultOf(id: string, secret: string): string | undefined {
  if (isKeyId(secret) && !isKeyId(id)) {
    return 'has the secret before the id: write `<key id>:<key secret>`';
  }
  if (secret === '') return 'has no secret: check that it exists and that this workflow may read it';
  if (id === '') return 'has no key id: check that it exists and that this workflow may read it';
  if (/^(act|svc)_/.test(id)) return 'has an account key: give that as `key-id` and `key-secret`';
  if (!id.startsWith('app_')) return 'has no id of an app key: it begins with app_';
  if (secret.length >= SHORTEST_KEY_SECRET) return undefined;
  return 'has a secret that is too short to be a whole one';
}

/** Masks a key's secret in every form; a secret that was given as its id is one too. */
function hideKey(id: string, secret: string, keeper: SecretRegistry): void {
  if (secret !== '') keeper.hideForms(keeper.learn(secret), id || undefined);
  if (id !== '' && !isKeyId(id)) keeper.hideForms(keeper.learn(id));
}

function isKeyId(text: string): boolean {
  return /^[a-z]{3}_[0-9a-f]{24}$/i.test(text);
}
