/**
 * While a long list is read page by page, apps come and go: one can stand on two pages or on none. What a run misses for
 * that is not made a second time.
 */

import { afterAll, expect, test } from 'vitest';
import type { FaultKind } from '../../src/emulator/faults.ts';
import type { Api } from '../../src/model.ts';
import { tell } from './seed.ts';
import { expectConverged, expectSound, inWorld, OWNER, TARGETS, type World } from './world.ts';

const PAGE = 100;
const PAGES = 4;

const counts = { 'lists that moved': 0 };
afterAll(() => tell('moving lists', counts));

/** Pages that are found by a cursor lose nothing when something before it goes. */
const KINDS = { 'v1.1': ['page-gap', 'page-repeat'], v2: ['page-repeat'] } as const;

const MOVES = (['v1.1', 'v2'] as const).flatMap((api) =>
  KINDS[api].flatMap((kind) => Array.from({ length: PAGES - 1 }, (_, at) => ({ api, kind, page: at + 2 }))),
);

test.each(MOVES)('$api: $kind at page $page of the apps', async ({ api, kind, page }) => {
  await inWorld(manifest(api), async (world) => {
    const mine = fill(world, kind, page);
    world.emulator.faults.add({ kind, method: 'GET', path: `/${api}/apps`, nth: page, times: 1 });
    const ran = await world.run('apply');
    counts['lists that moved'] += 1;
    expectSound(ran, world.emulator);
    world.emulator.faults.clear();
    await expectConverged(world);
    const ours = [...world.emulator.store.apps.values()].filter(({ name }) => name === 'Ours');
    expect(
      ours.map(({ id }) => id),
      ran.log,
    ).toEqual([mine]);
    expect([ours[0]?.webhooks.size, ours[0]?.keys.size]).toEqual([1, 1]);
  });
});

function manifest(api: Api): string {
  const trigger = api === 'v1.1' ? 'message:appUser' : 'conversation:message';
  return `version: 1
api: ${api}
owner: ${OWNER}
apps:
  ours:
    name: Ours
    webhooks: { inbox: { target: "${TARGETS}/inbox", triggers: [${trigger}] } }
    keys: { backend: {} }
`;
}

/** Many apps, and one of ours just where a page that moves loses or repeats its first one; gives its id. */
function fill({ emulator: { store } }: World, kind: FaultKind, page: number): string {
  const place = (page - 1) * PAGE - (kind === 'page-repeat' ? 1 : 0);
  let mine = '';
  for (let at = 0; at < PAGES * PAGE - 10; at++) {
    const made =
      at === place
        ? store.addApp({ name: 'Ours', metadata: { provision_owner: OWNER, provision_app: 'ours' } })
        : store.addApp({ name: `Other ${at}` });
    if (at === place) mine = made.id;
  }
  return mine;
}
