/** In which order kinds are read and created: derived from what they need. */

import { expect, test } from 'vitest';
import { CHILD_KINDS } from '../../src/kinds/resources.ts';
import { neededKinds, stagesOf } from '../../src/reconcile/needs.ts';

test('every kind comes after those that it needs, and no later than it must', () => {
  expect(stagesOf(CHILD_KINDS).map((stage) => stage.map(({ kind }) => kind))).toEqual([
    ['key', 'channel', 'webhook', 'template', 'switchboard'],
    ['menu', 'integrationKey', 'switchboardIntegration'],
  ]);
});

test('a part of the kinds keeps its order', () => {
  const some = CHILD_KINDS.filter(({ kind }) => kind === 'menu' || kind === 'webhook').toReversed();
  expect(stagesOf(some).map((stage) => stage.map(({ kind }) => kind))).toEqual([['webhook'], ['menu']]);
});

test('the table lists every kind after those that it needs, since it is deleted before them', () => {
  const early = CHILD_KINDS.filter((kind, at) =>
    neededKinds(kind).some((need) => CHILD_KINDS.indexOf(need) > at),
  );
  expect(early).toEqual([]);
});
