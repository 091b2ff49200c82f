/** When keys are rotated and their forerunners retired. */

import { expect, test } from 'vitest';
import { rotationAs } from '../../src/kinds/key/rotation.ts';
import { NOW } from './in-app.ts';

const DAY = 86_400;
const rotation = rotationAs('key', 'retiring');

const desired = { key: 'backend', name: 'backend', rotate: { every: 90 * DAY, overlap: 7 * DAY } };

/** The id of a key that is so many days old. */
function aged(days: number): string {
  return `app_${Math.floor(NOW / 1000 - days * DAY).toString(16)}d55b040010928b5b`;
}

test.each([
  ['89 days', aged(89), 'nothing'],
  ['90 days', aged(90), 'nothing'],
  ['91 days', aged(91), 'rotate: 91 days old; rotated every 90 days'],
  ['98 days', aged(98), 'rotate, overdue: 98 days old; rotated every 90 days'],
  ['an unknown number of days', 'app_of-no-known-age', 'nothing'],
])('a key of %s', (_age, id, outcome) => {
  expect(told(rotation.dueChange('apps.support.keys.backend', desired, { id, name: 'backend' }, NOW))).toBe(
    outcome,
  );
});

test.each([
  ['7 days', aged(7), 'nothing'],
  ['8 days', aged(8), 'retire: replaced 8 days ago; the overlap is 7 days'],
  ['15 days', aged(15), 'retire, overdue: replaced 15 days ago; the overlap is 7 days'],
])('a forerunner of a key of %s', (_age, follower, outcome) => {
  const old = { id: aged(100), name: 'backend' };
  const due = rotation.retirement(
    'apps.support.keys.backend.old',
    desired,
    old,
    { ...old, id: follower },
    NOW,
  );
  expect(told(due)).toBe(outcome);
});

test('a key without `rotate` never falls due', () => {
  const undated = { key: 'backend', name: 'backend' };
  expect(
    rotation.dueChange('apps.support.keys.backend', undated, { id: aged(9999), name: 'backend' }, NOW),
  ).toBeUndefined();
});

function told(change: ReturnType<typeof rotation.dueChange>): string {
  return change === undefined
    ? 'nothing'
    : `${change.action}${change.overdue ? ', overdue' : ''}: ${change.why}`;
}
