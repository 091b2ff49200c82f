/**
 * Draws the pictures of docs/pictures/ whose runs look otherwise than before; `npm run docs` does it. They show the real output of
 * what is built. A test holds the digests in sources.json to what runs print. Needs Chromium for what is on GitHub.
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium, withBrowser } from './pictures/chromium.ts';
import { pageOf } from './pictures/page.ts';
import { type Shown, story } from './pictures/story.ts';
import { terminalPicture } from './pictures/terminal.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'pictures');
const SOURCES = path.join(FOLDER, 'sources.json');
/** Pixels, as wide as GitHub shows a comment. */
const WIDTH = 900;

/** The digests of the texts that the pictures were drawn from, by their names. */
export function drawnFrom(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(SOURCES, 'utf8'));
}

/** The digests of what people see. */
export function digestsOf(shown: Shown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shown).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  );
}

async function draw(): Promise<void> {
  const shown = await story();
  const digests = digestsOf(shown);
  const before = drawnFrom();
  const due = Object.entries(shown).filter(([name]) => digests[name] !== before[name]);
  if (due.length === 0) return;
  const program = chromium();
  if (program === undefined) {
    throw new Error(
      `The pictures of ${due.map(([name]) => name).join(', ')} are out of date, and there is no Chromium to draw them. Install it, or name it in CHROMIUM.`,
    );
  }
  await withBrowser(program, async (take) => {
    for (const [name, text] of due) {
      if (name === 'terminal') {
        writeFileSync(
          path.join(FOLDER, 'terminal.svg'),
          terminalPicture('smooch-provision plan --prune owned', text),
        );
        continue;
      }
      for (const scheme of ['light', 'dark'] as const) {
        const picture = await take(pageOf(text), { scheme, width: WIDTH });
        writeFileSync(path.join(FOLDER, `${name}-${scheme}.webp`), picture);
      }
    }
  });
  writeFileSync(SOURCES, `${JSON.stringify(digests, null, 2)}\n`);
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) await draw();
