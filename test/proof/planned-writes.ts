/** Whether a run has written anything that no change of its plan says; marks and other bookkeeping of apps aside. */

import { expect } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import type { RunOutcome } from '../../src/run-outcome.ts';

/** Runs that are under way on an account: the requests of several cannot be told apart. */
const underWay = new WeakMap<Emulator, { count: number; most: number }>();

/** Watches a run; what is returned is called with its outcome, and fails for a write that was not planned. */
export function watchWrites(emulator: Emulator): (outcome: RunOutcome, log: string) => void {
  const runs = underWay.get(emulator) ?? { count: 0, most: 0 };
  underWay.set(emulator, runs);
  runs.count += 1;
  runs.most = Math.max(runs.most, runs.count);
  const before = knownIds(emulator);
  const leftBehind = keysLeftBehind(emulator);
  const first = emulator.requests.length;
  return (outcome, log) => {
    const alone = runs.most === 1;
    runs.count -= 1;
    if (runs.count === 0) runs.most = 0;
    if (!alone) return;
    const changes = outcome.plan?.changes ?? [];
    const isPlanned = (ids: readonly string[]): boolean =>
      changes.some(({ id }) => id !== undefined && ids.some((one) => one === id || before.get(one) === id));
    const unplanned = emulator.requests.slice(first).filter(({ method, path }) => {
      const [, , root = '', holder, ...rest] = path.split('/');
      if (method === 'GET' || method === 'HEAD' || !['apps', 'serviceaccounts'].includes(root)) return false;
      if (holder === undefined) return !changes.some(({ action }) => action === 'create');
      if (leftBehind.has(rest.at(-1) ?? '')) return false;
      // An update of the app may write nothing but its marks.
      if (rest.length === 0) return method === 'DELETE' && before.has(holder) && !isPlanned([holder]);
      const ids = rest.filter((segment) => before.has(segment));
      if (before.has(rest.at(-1) ?? '')) return !isPlanned(ids);
      // Something new, or something without an id such as a menu.
      return !changes.some(
        ({ action, kind }) => method === 'DELETE' || action !== 'delete' || kind === 'app',
      );
    });
    expect(
      unplanned.map(({ method, path }) => `${method} ${path}`),
      `every write is in the plan\n${log}`,
    ).toEqual([]);
  };
}

/** Keys that a run created to sign with and left behind: to remove them is bookkeeping. */
function keysLeftBehind({ store }: Emulator): ReadonlySet<string> {
  const keys = [...store.apps.values()].flatMap((app) => [...app.keys.values()]);
  return new Set(keys.filter(({ name }) => name === 'provision-temporary').map(({ id }) => id));
}

/** The ids of all that can be written, each with the id by which a plan knows it. */
function knownIds({ store }: Emulator): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const app of store.apps.values()) {
    ids.set(app.id, app.id);
    for (const id of app.keys.keys()) ids.set(id, id);
    for (const { id, keys } of app.integrations.values()) {
      ids.set(id, id);
      for (const key of keys.keys()) ids.set(key, key);
    }
    if (app.switchboard !== undefined) {
      ids.set(app.switchboard.id, app.switchboard.id);
      for (const id of app.switchboard.integrations.keys()) ids.set(id, id);
    }
    for (const { id } of app.templates.values()) ids.set(id, id);
    for (const webhook of app.webhooks.values()) {
      ids.set(webhook.id, webhook.id);
      ids.set(webhook.integrationId, webhook.id);
    }
  }
  return ids;
}
