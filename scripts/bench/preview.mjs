import { startAccount } from './account.mjs';
import { manifestOf } from './manifest.mjs';
import { median } from './rounds.mjs';

/** Milliseconds of latency that make round trips countable: the longer a run takes by it, the deeper they stack. */
const LATENCY = 50;

/** One app, as for a preview of a pull request, in accounts of some and of thousands. */
export async function preview(action, { quick }) {
  const rounds = quick ? 1 : 3;
  const rows = [];
  for (const others of quick ? [99, 1000] : [99, 9999]) {
    let listDepth;
    let listPages;
    for (const { what, mode, mine } of [
      { what: 'plan of a new app: the list alone', mode: 'plan', mine: 0 },
      { what: 'apply with nothing to do', mode: 'apply', mine: 1 },
      { what: 'apply that creates it', mode: 'apply', mine: 0 },
    ]) {
      const near = await timed(action, { mode, others, mine, latency: 0 }, rounds);
      const far = await timed(action, { mode, others, mine, latency: LATENCY }, rounds);
      const depth = ((far.seconds - near.seconds) * 1000) / LATENCY;
      listDepth ??= depth;
      listPages ??= near.pages;
      rows.push({
        what,
        'other apps': others,
        ms: far.seconds * 1000,
        requests: near.requests,
        'list pages': near.pages,
        'second look': near.pages - listPages,
        'round trips deep': depth,
        'beyond the list': depth - listDepth,
      });
    }
  }
  return {
    title: `One preview app (2 webhooks, 1 key), ${LATENCY} ms an answer`,
    rows,
    notes: [
      'Depth: the time that latency adds, in units of it. To reach: 5 deep with 99 other apps, 4 beyond the list in any account, 3 pages for the second look.',
    ],
  };
}

async function timed(action, { mode, others, mine, latency }, rounds) {
  const seconds = [];
  let asked = [];
  for (let round = 0; round < rounds; round++) {
    const account = await startAccount({ others, mine, latency });
    const ended = await action.run({ mode, account, manifest: manifestOf(1, account.url) });
    seconds.push(ended.seconds);
    asked = await account.requests();
    await account.end();
  }
  const pages = asked.filter(({ method, path }) => method === 'GET' && path === '/v1.1/apps').length;
  return { seconds: median(seconds), requests: asked.length, pages };
}
