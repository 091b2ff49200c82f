/** A run's report as the body of a comment or an issue: the summary, cut to GitHub's limit, with a link to the run. */

import type { Options } from '../../inputs.ts';
import type { Plan } from '../../model.ts';
import type { Host } from '../../runtime/host.ts';
import { redacted } from '../../secrets/redaction.ts';
import type { SummaryInput } from '../summary/lead.ts';
import { summaryMarkdown } from '../summary/summary.ts';

/** The parts of a page beside the outcome. */
export interface PageContext {
  readonly options: Pick<Options, 'maskAppIds'>;
  readonly host: Pick<Host, 'environment' | 'keeper'>;
  /** Hidden lines at the top, by which a later run finds the page. */
  readonly markers: readonly string[];
  /** The last line; `link` is the address of the run as Markdown, if it is known. */
  readonly closing: (link: string | undefined) => string;
}

/** The most characters that GitHub accepts in a comment or the body of an issue ("Body is too long"). */
export const BODY_CHARACTERS = 65_536;

/** The page, in at most {@link BODY_CHARACTERS}. What a job's log masks is masked here too, because GitHub does not mask pages. */
export function pageOf(outcome: SummaryInput, { options, host, markers, closing }: PageContext): string {
  const { environment, keeper } = host;
  const head = markers.join('\n');
  const tail = closing(runLink(environment));
  // A character has at least one byte, so a limit in bytes also holds in characters.
  const most = BODY_CHARACTERS - head.length - tail.length - MARGIN;
  const shown = options.maskAppIds
    ? redacted({ ...outcome, plan: outcome.plan && withoutAppIds(outcome.plan) }, (text) =>
        keeper.redactAll(text),
      )
    : redacted(outcome, (text) => keeper.redact(text));
  return `${head}\n${summaryMarkdown(shown, most)}\n${tail}\n`;
}

const MARGIN = 100;

/** The job's log masks the apps that the run found; a page also hides those it would only delete or leave alone. */
function withoutAppIds(plan: Plan): Plan {
  const hidden = <T extends { readonly kind: string; readonly id?: string }>(one: T): T =>
    one.kind === 'app' && one.id !== undefined ? { ...one, id: '***' } : one;
  return { ...plan, changes: plan.changes.map(hidden), unmanaged: plan.unmanaged.map(hidden) };
}

/** The address of the run's page as a Markdown link; undefined outside a job. */
export function runLink(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (!/^https?:\/\/[\w.:-]+$/.test(server ?? '') || !/^\d+$/.test(run ?? '')) return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? '')) return undefined;
  return `[the run](${server}/${repository}/actions/runs/${run})`;
}
