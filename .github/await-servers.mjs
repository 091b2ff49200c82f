// Waits until both servers have printed their line, and writes what a job needs of it as lines for GITHUB_ENV.
// Arguments: the file of the emulator's line, and that of the targets' line.

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [emulator, targets] = await Promise.all(process.argv.slice(2).map(lineIn));
const variables = ['CHAT_URL', 'ANALYTICS_URL', 'SHOP_URL'].map((name) => `${name}=${targets.url}`);
console.log(
  [
    `EMULATOR_URL=${emulator.url}`,
    `EMULATOR_KEY_ID=${emulator.keyId}`,
    `EMULATOR_KEY_SECRET=${emulator.keySecret}`,
    'TARGET_VARIABLES<<END-OF-VARIABLES',
    ...variables,
    'END-OF-VARIABLES',
  ].join('\n'),
);

/** The line of JSON in a file; waits up to half a minute for it. */
async function lineIn(file) {
  for (let tries = 0; tries < 300; tries++) {
    const text = readFileSync(file, 'utf8');
    if (text.endsWith('\n')) return JSON.parse(text);
    await pause(100);
  }
  throw new Error(`${file} did not get its line.`);
}
