/** Servers that are no emulator, at the port where one is expected. */

import { expect, test } from 'vitest';
import { readyAt, stopAt } from '../../src/emulator/running.ts';
import { receiver } from '../support/receiver.ts';

test('a server whose answer never ends is found to be no emulator, and is not asked to stop', async () => {
  const other = await receiver((_request, response) => void response.write(' '.repeat(2_000_000)));
  const address = new URL(other.url).host;
  await expect(readyAt(address)).rejects.toThrow('is not an emulator');
  await expect(stopAt(address)).rejects.toThrow('is not an emulator');
  expect(other.seen).toEqual(['GET /_emulator/credentials', 'GET /_emulator/credentials']);
});
