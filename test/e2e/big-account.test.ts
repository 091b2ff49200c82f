/** One app among hundreds: found, and with no request too many. */

import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, requestLines } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice, nothingLeft } from '../support/twice.ts';

/** Each page begins with the last app of the one before, which proves that nothing moved. */
const PAGES = [0, 99, 198].map((offset) => `GET /v1.1/apps?limit=100&offset=${offset}`);

async function crowded(listOrder: 'ascending' | 'descending' | 'random'): Promise<Emulator> {
  const emulator = await account({ switches: { listOrder } });
  for (let n = 1; n <= 250; n++) {
    const metadata = n % 2 === 0 ? { provision_owner: 'other/team', provision_app: `app-${n}` } : {};
    emulator.store.addApp({ name: `App ${n}`, metadata });
  }
  return emulator;
}

for (const order of ['ascending', 'descending', 'random'] as const) {
  test(`a no-op asks for each page and each declared kind once (${order} lists)`, async () => {
    const [emulator, { url }] = [await crowded(order), await receiver()];
    const manifest = `version: 1
api: v1.1
apps:
  a: { name: A, keys: { k: {} }, webhooks: { w: { target: "${url}/a" } } }
  b: { name: B, webhooks: { w: { target: "${url}/b" } } }
  c: { name: C }
`;
    await applyTwice({ emulator, manifest });
    expect(emulator.store.apps.size).toBe(253);
    const { requests } = await nothingLeft({ emulator, manifest });
    expect(requestLines(requests)).toEqual(
      [
        ...PAGES,
        'GET /v1.1/apps/<id>/keys',
        'GET /v1.1/apps/<id>/webhooks',
        'GET /v1.1/apps/<id>/webhooks',
      ].sort(),
    );
  });
}

test('an app on the last page is adopted by its name', async () => {
  const emulator = await crowded('ascending');
  const last = [...emulator.store.apps.values()].find(({ name }) => name === 'App 249');
  const { outputs } = await applyTwice({
    emulator,
    manifest: 'version: 1\napi: v1.1\napps:\n  a: { name: App 249 }\n',
  });
  expect(outputs['app-id']).toBe(last?.id);
  expect(emulator.store.apps.size).toBe(250);
});
