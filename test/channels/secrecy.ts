/** Nothing that a run leaves behind holds a credential of a channel, in any form. */

import type { Emulator } from '../../src/emulator/server.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { pageOf } from '../../src/report/github/page.ts';
import { summaryMarkdown } from '../../src/report/summary/summary.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import type { Ran } from '../proof/world.ts';
import { assertNoSecrets } from '../support/secrets.ts';

/**
 * Looks at the log, the summary, the plan, the result, the outputs, the account's metadata, and the comment: that one as
 * it would be if nobody masked anything.
 */
export function expectTokensKept({ outcome, log }: Ran, { store }: Emulator, tokens: Iterable<string>): void {
  const metadata = [...store.apps.values()].map((app) => app.metadata);
  const comment = pageOf(outcome, {
    options: { maskAppIds: false },
    host: { environment: {}, keeper: new SecretRegistry() },
    markers: [],
    closing: () => '',
  });
  assertNoSecrets(
    {
      code: 0,
      signal: null,
      stdout: log,
      stderr: [JSON.stringify(metadata), comment, ...outputsOf(outcome).values()].join('\n'),
      summary: summaryMarkdown(outcome),
      planText: JSON.stringify(outcome.plan ?? null),
      resultText: JSON.stringify(outcome.results ?? null),
    },
    tokens,
  );
}
