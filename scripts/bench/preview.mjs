import { startAccount } from './account.mjs';
import { manifestOf } from './manifest.mjs';
import { median } from './rounds.mjs';

/** Milliseconds of latency that make round trips countable: the longer a run takes by it, the deeper they stack. */
const LATENCY = 40;

/** One app, as for a preview of a pull request, in an account of thousands. */
export async function preview(action, { quick }) {
  const others = quick ? 1000 : 10_000;
  const rows = [];
  let listDepth;
  for (const { what, mode, mine } of [
    { what: 'plan of a new app: the app list alone', mode: 'plan', mine: 0 },
    { what: 'apply with nothing to do', mode: 'apply', mine: 1 },
    { what: 'apply that makes it', mode: 'apply', mine: 0 },
  ]) {
    const near = await timed(action, { mode, others, mine, latency: 0 }, quick ? 1 : 3);
    const far = await timed(action, { mode, others, mine, latency: LATENCY }, quick ? 1 : 3);
    const depth = ((far.seconds - near.seconds) * 1000) / LATENCY;
    listDepth ??= depth;
    rows.push({
      what,
      requests: near.requests,
      'of them list pages': near.pages,
      'round trips deep': depth,
      'beyond the list': depth - listDepth,
    });
  }
  return {
    title: `One preview app (2 webhooks, 1 key) in an account of ${others} others`,
    rows,
    notes: [
      `Depth: the time that ${LATENCY} ms of latency adds, in units of it. To reach: 3 beyond the list.`,
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
