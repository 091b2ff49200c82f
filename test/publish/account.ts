/** The account of these tests: one app with one key. */

import type { Emulator } from '../../src/emulator/server.ts';

type App = ReturnType<Emulator['store']['addApp']>;
type Key = App['keys'] extends Map<string, infer K> ? K : never;

/** The only app, and its newest key. */
export function account({ store }: Emulator): { readonly app: App; readonly key: Key } {
  const [app, ...more] = [...store.apps.values()];
  if (app === undefined || more.length > 0) throw new Error(`there are ${more.length + 1} apps or none`);
  const key = [...app.keys.values()].sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  if (key === undefined) throw new Error('the app has no key');
  return { app, key };
}
