/** Takes pictures of pages with the Chromium of this machine. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { launch } from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** Where Chromium is: `CHROMIUM`, or the first that `PATH` has; undefined for none. */
export function chromium(): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(existsSync);
  return env['CHROMIUM'] ?? found;
}

/** How a page is looked at. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** Pixels of the page; the picture has twice as many. */
  readonly width: number;
}

/** Takes a picture (WebP) of the whole of a page (HTML) that has the class `drawn` when it is ready. */
export type TakePicture = (html: string, look: Look) => Promise<Uint8Array>;

/** Opens a browser, hands over what takes pictures, and closes it. */
export async function withBrowser(program: string, use: (take: TakePicture) => Promise<void>): Promise<void> {
  const browser = await launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    await use(async (html, { scheme, width }) => {
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 100, deviceScaleFactor: 2 });
      await page.setContent(html);
      await page.waitForSelector('.drawn');
      const picture = await page.screenshot({ fullPage: true, type: 'webp', quality: 85 });
      await page.close();
      return picture;
    });
  } finally {
    await browser.close();
  }
}
