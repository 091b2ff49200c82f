/** Under which names GitHub keeps the keys, and in which environments. Pure. */

import type { NamedApp } from './manifest-text.ts';

/** The two halves of a key, by the names of their secrets. */
export interface Halves {
  readonly id: string;
  readonly secret: string;
}

/** The key of a direct account. */
export const ACCOUNT_KEY: Halves = { id: 'SMOOCH_KEY_ID', secret: 'SMOOCH_KEY_SECRET' };

/** All keys of apps, one a line: what the workflows that the project has for others read. */
export const APP_KEYS = 'SMOOCH_APP_KEYS';

/** The key of an app, by the app's key in the manifest. GitHub takes no name that begins with `GITHUB_`. */
export function halvesOf(app: string): Halves {
  const name = `SMOOCH_${app.toUpperCase().replaceAll('-', '_')}`;
  return { id: `${name}_KEY_ID`, secret: `${name}_KEY_SECRET` };
}

/** The names of all secrets that the workflows read. */
export function secretNames(suite: readonly NamedApp[] | undefined, isReusable: boolean): string[] {
  if (suite !== undefined && isReusable) return [APP_KEYS];
  const keys = suite === undefined ? [ACCOUNT_KEY] : suite.map(({ key }) => halvesOf(key));
  return keys.flatMap(({ id, secret }) => [id, secret]);
}

/** The environments that the workflows read the key from. */
export const ENVIRONMENTS: readonly string[] = ['smooch-plan', 'production'];

/** That of previews: they run code that nobody has merged, and so have a key of their own. */
export const PREVIEW_ENVIRONMENT = 'smooch-preview';
