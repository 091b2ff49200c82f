/** The pictures of the docs show what a run looks like today. */

import { expect, test } from 'vitest';
import { story } from '../../scripts/pictures/story.ts';
import { digestsOf, drawnFrom } from '../../scripts/pictures.ts';

test('what people see of a run is what the pictures show (npm run docs)', async () => {
  expect(digestsOf(await story())).toEqual(drawnFrom());
});
