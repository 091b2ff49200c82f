/** Runs without credentials: which of them only validate the manifest, and why the others fail. */

import { ProvisionError } from '../errors.ts';
import { readEvent } from '../github/event.ts';
import type { Options } from '../inputs.ts';
import type { Manifest } from '../model.ts';
import type { RunState } from '../run-outcome.ts';
import type { Host } from '../runtime/host.ts';
import { logValid } from './validate.ts';

/**
 * Whether empty credentials are expected: on a pull request from a fork or by Dependabot, and on Dependabot's pushes to its
 * own branches. Where that is unknown, modes that delete or export fail: a teardown that silently does nothing would leave
 * resources behind.
 */
export function mayLackSecrets({ mode }: Options, host: Host): boolean {
  const { withholdsSecrets, pullRequest, startedByDependabot } = readEvent(host);
  const isExcused = !['destroy', 'sweep', 'export'].includes(mode);
  if (!withholdsSecrets) return isExcused && startedByDependabot && isDependabotBranch(host);
  const { fromFork = false, byDependabot = false } = pullRequest ?? {};
  return fromFork || byDependabot || startedByDependabot || isExcused;
}

/** Only Dependabot's own branches: what it merges into another branch must be applied there. */
function isDependabotBranch({ environment }: Host): boolean {
  return environment['GITHUB_REF']?.startsWith('refs/heads/dependabot/') === true;
}

/** Only validates the manifest, and says why. */
export function skipWithoutSecrets(
  manifest: Manifest,
  { host, found }: { readonly host: Host; readonly found: RunState },
): void {
  const { log } = host;
  const { withholdsSecrets } = readEvent(host);
  const notice = withholdsSecrets
    ? `This pull request gets no secrets (${whyWithheld(host)}). Only the manifest was checked.`
    : "Dependabot pushed this, and its runs see only Dependabot's own secrets. Only the manifest was checked.";
  const event = withholdsSecrets ? 'a pull request' : 'a push by Dependabot';
  found.skipped = `no credentials on ${event}: the manifest was only validated`;
  log.notice(notice);
  found.title = 'skipped: no secrets; the manifest is valid';
  found.note = `${notice} ${logValid(manifest, log)}`;
}

function whyWithheld(host: Host): string {
  const { pullRequest, startedByDependabot } = readEvent(host);
  if (pullRequest?.byDependabot === true || startedByDependabot) {
    return "it is from Dependabot, whose runs see only Dependabot's own secrets";
  }
  if (pullRequest?.fromFork === true) return 'it comes from a fork';
  return 'it comes from a fork or from Dependabot, or the secret does not exist';
}

/** The error of a run that needs credentials and has none. */
export function noCredentials({ lacksKeySecret }: Options, host: Host): ProvisionError {
  const what = lacksKeySecret
    ? 'The input `key-id` is given, but `key-secret` is empty.'
    : 'No credentials are given: `key-id` and `key-secret`, `jwt` and `app-keys` are empty.';
  if (readEvent(host).startedByDependabot) {
    return new ProvisionError(
      'credentials-missing',
      `${what} Dependabot started this run, and its runs see only Dependabot's own secrets.`,
      {
        remedy:
          "Add the credentials to the repository's Dependabot secrets, or let somebody else start the workflow again.",
      },
    );
  }
  const check = 'check that the secret exists and that this workflow may read it';
  const remedy = lacksKeySecret
    ? `Pass \`key-secret: \${{ secrets.NAME }}\`. If it is passed, ${check}. Otherwise it is empty.`
    : `Pass an account key, as in \`key-id: \${{ secrets.SMOOCH_KEY_ID }}\`, or with Zendesk Suite the keys of apps as \`app-keys\`. If it is passed, ${check}. Otherwise it is empty.`;
  return new ProvisionError('credentials-missing', what, { remedy });
}
