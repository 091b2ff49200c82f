/** What left the manifest stays recorded while it is there, so that a later `prune: owned` can delete it. */

import { expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import { appNamed, inLife, type Life, manifestOf } from '../lifecycle/life.ts';
import { CASES } from './cases.ts';

const manifest = (api: Api, app: object): string => manifestOf(api, { support: { name: 'Support', ...app } });

function marksOf(life: Life): string[] {
  const { metadata } = appNamed(life.emulator, 'Support');
  return Object.keys(metadata).filter((name) => metadata[name] !== '');
}

test.each(CASES)('$api: $what', async ({ api, before, after, deleted, marks }) => {
  await inLife(manifest(api, before), async (life) => {
    await life.succeed('apply');
    const all = marks.map((mark) => `provision_${mark}`);
    expect(marksOf(life)).toEqual(expect.arrayContaining(all));
    await life.write(manifest(api, after));
    for (let turn = 0; turn < 2; turn++) {
      expect((await life.succeed('apply')).writes).toEqual([]);
      expect(marksOf(life), `after ${turn + 1} runs without the section`).toEqual(
        expect.arrayContaining(all),
      );
    }
    const { changes } = await life.succeed('apply', { prune: 'owned' });
    expect(changes.toSorted()).toEqual(deleted.map((one) => `delete apps.support.${one}`).toSorted());
    expect((await life.succeed('plan', { prune: 'all' })).changes).toEqual([]);
    const gone = await life.succeed('apply');
    expect(gone.writes).toEqual([]);
    expect(gone.outcome.plan?.unmanaged).toEqual([]);
  });
});

test.each(CASES)('$api: $what, back in the manifest, is the same again', async ({ api, before, after }) => {
  await inLife(manifest(api, before), async (life) => {
    await life.succeed('apply');
    const first = { ...appNamed(life.emulator, 'Support').metadata };
    await life.write(manifest(api, after));
    await life.succeed('apply');
    await life.write(manifest(api, before));
    expect((await life.succeed('apply')).changes).toEqual([]);
    expect(appNamed(life.emulator, 'Support').metadata).toEqual(first);
  });
});

test.each(CASES.filter(({ what }) => /menu|switchboard|keys of/.test(what)))(
  '$api: the record of $what outlives a run of the other generation, which has no such thing',
  async ({ api, before, marks }) => {
    await inLife(manifest(api, before), async (life) => {
      await life.succeed('apply');
      await life.write(manifest(api === 'v2' ? 'v1.1' : 'v2', { metadata: { seen: true } }));
      await life.succeed('apply');
      expect(marksOf(life)).toEqual(expect.arrayContaining(marks.map((mark) => `provision_${mark}`)));
    });
  },
);
