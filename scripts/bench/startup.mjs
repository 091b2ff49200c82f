import { startAccount } from './account.mjs';
import { node } from './child.mjs';
import { manifestOf } from './manifest.mjs';
import { inTurns, median } from './rounds.mjs';

/** Whole processes against a Node that does nothing. */
export async function startup(action, { quick }) {
  const account = await startAccount({ mine: 1, webhooks: 1 });
  const manifest = manifestOf(1, account.url, { webhooks: 1 });
  const of = async (ended) => (await ended).seconds;
  const seconds = await inTurns(quick ? 7 : 25, {
    'node -e 0': () => of(node(['-e', '0'])),
    'validate the example': () => of(action.run({ mode: 'validate' })),
    'apply with nothing to do, 1 app': () => of(action.noop({ account, manifest })),
  });
  await account.end();
  const bare = median(seconds['node -e 0']);
  const goals = [undefined, 1.9, 3];
  return {
    title: 'Start-up: whole processes',
    rows: Object.entries(seconds).map(([what, times], row) => ({
      what,
      ms: median(times) * 1000,
      'fastest ms': Math.min(...times) * 1000,
      '× node': median(times) / bare,
      'to reach': goals[row],
    })),
  };
}
