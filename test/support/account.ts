/** An account to run against, and what tests ask of it. */

import { onTestFinished } from 'vitest';
import type { RequestRecord } from '../../src/emulator/request-log.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';

type App = ReturnType<Emulator['store']['addApp']>;

/** An account of its own for one test. */
export async function account(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

/** The requests that would change something. */
export function writesIn(requests: readonly RequestRecord[]): RequestRecord[] {
  return requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
}

/** Requests as sorted lines, ids as `<id>`: what was asked, whatever the order. */
export function requestLines(requests: readonly RequestRecord[]): string[] {
  return requests
    .map(({ method, path, query }) => `${method} ${path}${query === '' ? '' : `?${query}`}`)
    .map((line) => line.replaceAll(/\b(app_)?[0-9a-f]{24}\b/g, '<id>'))
    .sort();
}

/** The only app of a name. */
export function appNamed({ store }: Emulator, name: string): App {
  const [app, ...more] = [...store.apps.values()].filter((one) => one.name === name);
  if (app === undefined || more.length > 0) throw new Error(`${1 + more.length} or no apps named ${name}`);
  return app;
}

/** The names of all apps, sorted. */
export function appNames({ store }: Emulator): string[] {
  return [...store.apps.values()].map(({ name }) => name).sort();
}

/** What stands in an app: names of keys, targets of webhooks, sorted. */
export function contentsOf(app: App): { keys: string[]; targets: string[] } {
  return {
    keys: [...app.keys.values()].map(({ name }) => name).sort(),
    targets: [...app.webhooks.values()].map(({ target }) => target).sort(),
  };
}
