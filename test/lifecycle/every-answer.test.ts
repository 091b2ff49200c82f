/** Every answer that GitHub may give when it is asked for a pull request: nothing is deleted for want of an answer. */

import { expect, test } from 'vitest';
import { pullRequestsOf } from '../../src/github/pull-requests.ts';
import { Stop } from '../../src/runtime/stop.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { MISFORTUNES, type Misfortune, UNSEEMLY } from '../github/answers.ts';
import { EVERYTHING, type Hub, hub as startHub } from '../github/hub.ts';
import { inLife, manifestOf, namesIn, OWNER } from './life.ts';

const MANIFEST = manifestOf('v2', { support: { name: 'Support' } });
const TOKEN = `ghs_${'y'.repeat(36)}`;

function spoil(hub: Hub, on: RegExp, { status, message, reset }: Misfortune): void {
  if (reset) hub.meet = (line) => (on.test(line) ? 'lost' : undefined);
  else hub.faults.push({ on, status, message, times: Number.POSITIVE_INFINITY });
}

for (const [what, on] of [
  ['the pull request', /\/pulls\/\d+$/],
  ['the pull request and its repository', /^GET /],
] as const) {
  test.concurrent.for(MISFORTUNES)(`${what}: $name`, async (misfortune, { onTestFinished: end }) => {
    const hub = await startHub({ [TOKEN]: { permissions: EVERYTHING } }, end);
    hub.pullRequests.set(OWNER, new Map([[7, 'open']]));
    await inLife(MANIFEST, async (life) => {
      const troubles: string[] = [];
      const keeper = new SecretRegistry();
      const token = keeper.learn(TOKEN);
      const host = { keeper, pace: 0.01, stop: new Stop() };
      const around = () => ({
        pullRequests: pullRequestsOf(OWNER, { token, apiUrl: hub.url, host }, (text) => troubles.push(text)),
      });
      await life.succeed('apply', { instance: 'pr-7' }, around());
      spoil(hub, on, misfortune);
      // A repository that the token sees, and that has no such pull request, answers 404 too.
      const isGone = misfortune.status === 404 && what === 'the pull request';
      const applied = await life.run('apply', { instance: 'pr-7' }, around());
      expect(applied.outcome.failed, applied.log).toBe(false);
      expect(applied.outcome.skipped).toBe(isGone ? 'the pull request does not exist' : undefined);
      const swept = await life.run('sweep', { owner: OWNER }, around());
      expect(swept.outcome.failed, swept.log).toBe(false);
      expect(namesIn(life.emulator)).toEqual(isGone ? [] : ['Support (pr-7)']);
      if (!isGone) expect(troubles).toEqual(Array(2).fill(expect.stringContaining('cannot be read')));
      expect(`${applied.log}${swept.log}${troubles.join('\n')}`).not.toMatch(UNSEEMLY);
      if (misfortune.reset) expect(troubles.join('\n')).not.toMatch(/\b500\b/);
    });
  });
}
