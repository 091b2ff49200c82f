// Loaded before a program (`node --import`): when it ends, tells the fourth stream its peak of resident memory in
// bytes and the files it loaded.

import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.push(url);
    return next(url, context);
  },
});
process.on('exit', () => {
  writeSync(3, JSON.stringify({ peak: process.resourceUsage().maxRSS * 1024, loaded }));
});
