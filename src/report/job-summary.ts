/** The page of a run in the job's summary. A module of its own, so that a run without a page does not load what writes it. */

import { summary } from '@actions/core';
import { redacted } from '../redaction.ts';
import type { SecretKeeper } from '../secret.ts';
import { type SummaryInput, summaryMarkdown } from './summary.ts';

/** Adds the page to the step's summary, the file in GITHUB_STEP_SUMMARY. Throws when that cannot be written. */
export async function writeJobSummary(about: SummaryInput, keeper: SecretKeeper): Promise<void> {
  await summary.addRaw(summaryMarkdown(redacted(about, (text) => keeper.redact(text))), true).write();
}
