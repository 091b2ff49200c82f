/** The page of a run in the job's summary. A module of its own: a run without a page does not load it. */

import { summary } from '@actions/core';
import { messageOf } from '../../errors.ts';
import type { Log } from '../../runtime/log.ts';
import { redacted } from '../../secrets/redaction.ts';
import type { SecretRegistry } from '../../secrets/secret.ts';
import { type SummaryInput, summaryMarkdown } from './summary.ts';

/** Adds the page to the step's summary, the file in GITHUB_STEP_SUMMARY. A failure to write is a warning. */
export async function writeJobSummary(
  about: SummaryInput,
  { keeper, log }: { readonly keeper: SecretRegistry; readonly log: Log },
): Promise<void> {
  const page = summary.addRaw(summaryMarkdown(redacted(about, (text) => keeper.redact(text))), true);
  try {
    await page.write();
  } catch (error) {
    log.warn(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${messageOf(error)}`);
  }
}
