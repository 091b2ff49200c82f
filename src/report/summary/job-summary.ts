/** The page of a run in the job's summary. A module of its own: a run without a page does not load it. */

import { EOL } from 'node:os';
import { messageOf } from '../../errors.ts';
import type { Log } from '../../runtime/log.ts';
import { appendSummary } from '../../runtime/step-files.ts';
import { redacted } from '../../secrets/redaction.ts';
import type { SecretRegistry } from '../../secrets/secret.ts';
import { plainMarkdown, type SummaryInput } from './lead.ts';

/** Adds the page to the step's summary, the `file` in GITHUB_STEP_SUMMARY. A failure to write is a warning. */
export async function writeJobSummary(
  file: string,
  about: SummaryInput,
  { keeper, log }: { readonly keeper: SecretRegistry; readonly log: Log },
): Promise<void> {
  const shown = redacted(about, (text) => keeper.redact(text));
  // What shows a plan knows every kind of resource, and is loaded only where there is one.
  const page =
    shown.plan === undefined ? plainMarkdown(shown) : (await import('./summary.ts')).summaryMarkdown(shown);
  try {
    appendSummary(file, `${page}${EOL}`);
  } catch (error) {
    log.warn(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${messageOf(error)}`);
  }
}
