// Measures the built action against emulators on this machine and prints a table:
//   npm run bench -- [PART…] [--quick] [--json FILE] [--dist FOLDER]
// Absolute times are this machine's; what can be compared are the ratios, whose sides are measured in turns.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { actionIn } from './action.mjs';
import { memory } from './memory.mjs';
import { preview } from './preview.mjs';
import { redaction } from './redaction.mjs';
import { kinds, requests } from './requests.mjs';
import { scale } from './scale.mjs';
import { size } from './size.mjs';
import { startup } from './startup.mjs';
import { storm } from './storm.mjs';
import { print } from './table.mjs';

const PARTS = { startup, requests, kinds, scale, memory, preview, storm, size, redaction };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, json: { type: 'string' }, dist: { type: 'string' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new Error(`No part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);

const dist = path.resolve(values.dist ?? path.join(import.meta.dirname, '..', '..', 'dist'));
const action = actionIn(dist);
const results = {};
try {
  for (const name of positionals.length === 0 ? Object.keys(PARTS) : positionals) {
    const { title, rows, notes = [] } = await PARTS[name](action, { quick: values.quick === true });
    print(title, rows, notes);
    results[name] = { rows, notes };
  }
} finally {
  action.remove();
}
if (values.json !== undefined) {
  const about = { node: process.version, date: new Date().toISOString(), quick: values.quick === true };
  writeFileSync(values.json, `${JSON.stringify({ ...about, ...results }, undefined, 2)}\n`);
}
