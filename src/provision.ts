/** The story of a run: from the inputs to what is handed on and reported. */

import { ManifestError, ProvisionError } from './errors.ts';
import { readEvent } from './github/event.ts';
import type { Options } from './inputs.ts';
import { loadManifest } from './manifest/load.ts';
import type { Manifest } from './model.ts';
import type { runOnAccount } from './modes/on-account.ts';
import { refuseForeignCode, refuseUnmerged } from './modes/untrusted-code.ts';
import { shownError } from './reconcile/plan/shown.ts';
import { faultsIn, faultsOf, logFaults, type PlaceOf } from './report/log/faults.ts';
import { redactedLog } from './report/log/redacted-log.ts';
import { resultLines } from './report/log/result-text.ts';
import { spanText } from './report/words/total.ts';
import type { RunOutcome, RunState } from './run-outcome.ts';
import type { Host } from './runtime/host.ts';
import { redacted } from './secrets/redaction.ts';
import type { Secret } from './secrets/secret.ts';

/** Carries out one run. Nothing is thrown: what went wrong is logged and is in the outcome. */
export async function provision(options: Options, given: Host): Promise<RunOutcome> {
  const { stop, now, keeper } = given;
  const redact = (text: string): string => keeper.redact(text);
  const log = redactedLog(given.log, redact);
  const host = { ...given, log };
  const started = now();
  const found: RunState = { errors: [] };
  let concealment: Manifest['concealment'];
  let place: PlaceOf = () => undefined;
  const deadline = setTimeout(() => {
    log.warn(
      `Timed out after ${spanText(options.timeout)}. Finishing requests in flight; no new changes will start.`,
    );
    stop.request('timeout');
  }, options.timeout * 1000);
  deadline.unref();
  try {
    await refuseForeignCode(options, host, found);
    refuseUnmerged(options, host);
    const manifest = await manifestFor(options, host);
    concealment = manifest.concealment;
    place = (address) => manifest.place(address);
    for (const { address, message, place } of manifest.warnings) log.warn(`${address}: ${message}`, place);
    const { credentials } = options;
    if (options.mode === 'validate') log.info(validText(manifest));
    else if (credentials !== undefined) {
      await reconcile(manifest, options, credentials, host, found, (instance) =>
        loadFor({ ...options, instance }, host).catch(() => undefined),
      );
    } else if (mayLackSecrets(options, host)) skip(manifest, host, found);
    else throw noCredentials(options, host);
  } catch (error) {
    found.errors.push(error);
  }
  clearTimeout(deadline);
  const { account, drift, ...rest } = found;
  account?.close();
  // What was found may hold what was learned to be a secret only later.
  const {
    results = [],
    errors,
    ...others
  } = redacted({ ...rest, errors: found.errors.map((error) => shownError(error, concealment)) }, redact);
  const faults = faultsOf({ errors, results, stopped: stop.reason, timeout: options.timeout }, place);
  const outcome = {
    ...others,
    results,
    errors,
    mode: options.mode,
    faults,
    failed: faults.length > 0,
    error: errors[0],
    drifted: drift !== undefined,
    interrupted: stop.reason !== undefined,
    changed: account?.wrote() ?? false,
    requests: account?.sent() ?? 0,
    seconds: (now() - started) / 1000,
  };
  try {
    logFaults(log, [...faults, ...(drift === undefined ? [] : [drift])]);
    if (options.mode !== 'validate' && account !== undefined) {
      for (const line of resultLines({ ...outcome, results }, log)) log.info(line);
    }
    return outcome;
  } catch (error) {
    // What the run has to hand on is not lost with its report.
    const more = faultsIn(error);
    logFaults(log, more);
    return { ...outcome, failed: true, faults: [...faults, ...more], errors: [...errors, error] };
  }
}

/** The code that speaks to the account is loaded only now, so that validating a manifest starts quickly. */
async function reconcile(...run: Parameters<typeof runOnAccount>): Promise<void> {
  const { runOnAccount } = await import('./modes/on-account.ts');
  await runOnAccount(...run);
}

/**
 * The manifest of a run. What takes down or reads a whole account needs none: a preview must go even when its pull
 * request has broken the manifest or the job has checked out nothing.
 */
async function manifestFor(options: Options, host: Host): Promise<Manifest> {
  try {
    return await loadFor(options, host);
  } catch (error) {
    if (!(error instanceof ManifestError) || !worksWithoutManifest(options)) throw error;
    const { owner, api = options.api } = error.said;
    host.log.notice(
      `There is no manifest that can be used, so the owner is ${owner ?? 'unknown'} (input \`owner\`, else what the manifest says, else the repository).`,
    );
    return {
      api,
      owner,
      previousOwners: [],
      apps: [],
      serviceAccounts: [],
      publish: [],
      warnings: [],
      place: () => undefined,
    };
  }
}

function loadFor(options: Options, host: Host): Promise<Manifest> {
  const { manifest, variables, secretVariables, instance, owner } = options;
  const { workspace, environment, keeper, spareMemory } = host;
  const own = ownCredentials(options);
  const onSecret = (value: string): Secret => keeper.learn(value);
  return loadManifest({
    patterns: manifest,
    workspace,
    variables,
    secretVariables,
    environment,
    isOwnCredential: (value) => own.has(value),
    isUnreviewed: readEvent(host).unmerged !== undefined,
    lacksSecrets: options.credentials === undefined && mayLackSecrets(options, host),
    instance,
    owner,
    onSecret,
    onLarge: spareMemory,
  });
}

/** What the run itself signs in with: a variable of the environment that holds one of these is kept from the manifest. */
function ownCredentials({ credentials, githubToken, publishToken }: Options): ReadonlySet<string> {
  const signing = credentials?.kind === 'jwt' ? credentials.jwt : credentials?.secret;
  return new Set([signing, githubToken, publishToken].flatMap((secret) => secret?.reveal() ?? []));
}

/**
 * Whether a run can do its work without a manifest; with v2 then, since it is served at every address of the vendor.
 * What `destroy` takes of production is named by the manifest alone.
 */
function worksWithoutManifest({ mode, instance }: Options): boolean {
  return mode === 'sweep' || mode === 'export' || (mode === 'destroy' && instance !== undefined);
}

/**
 * Whether empty credentials are to be expected: on a pull request from a fork or by Dependabot, and on Dependabot's pushes to
 * its own branches. Where that cannot be told, modes that only look are given the benefit of the doubt; a teardown that
 * silently does nothing would leave things behind.
 */
function mayLackSecrets({ mode }: Options, host: Host): boolean {
  const { withholdsSecrets, pullRequest, startedByDependabot } = readEvent(host);
  const isLooking = !['destroy', 'sweep', 'export'].includes(mode);
  if (!withholdsSecrets) return isLooking && startedByDependabot && isDependabotBranch(host);
  const { fromFork = false, byDependabot = false } = pullRequest ?? {};
  return fromFork || byDependabot || startedByDependabot || isLooking;
}

/** Dependabot's own branches: what it merges to another branch is to be applied there. */
function isDependabotBranch({ environment }: Host): boolean {
  return environment['GITHUB_REF']?.startsWith('refs/heads/dependabot/') === true;
}

function skip(manifest: Manifest, host: Host, found: RunState): void {
  const { log } = host;
  const { withholdsSecrets, pullRequest, startedByDependabot } = readEvent(host);
  if (!withholdsSecrets) {
    found.skipped = 'no credentials on a push by Dependabot: the manifest was only validated';
    log.notice(
      "Dependabot pushed this, and its runs see only Dependabot's own secrets, so only the manifest was checked.",
    );
    log.info(validText(manifest));
    return;
  }
  found.skipped = 'no credentials on a pull request: the manifest was only validated';
  const { fromFork = false } = pullRequest ?? {};
  const byDependabot = pullRequest?.byDependabot === true || startedByDependabot;
  const why = byDependabot
    ? "Dependabot opened it, and its runs see only Dependabot's own secrets"
    : fromFork
      ? 'it comes from a fork'
      : 'it comes from a fork or from Dependabot, or the secret does not exist';
  log.notice(`This pull request gets no secrets (${why}), so only the manifest was checked.`);
  log.info(validText(manifest));
}

function noCredentials({ lacksKeySecret }: Options, host: Host): ProvisionError {
  const what = lacksKeySecret
    ? 'The input `key-id` is given, but `key-secret` is empty.'
    : 'No credentials are given: `key-id` and `key-secret`, or `jwt`, are empty.';
  if (readEvent(host).startedByDependabot) {
    return new ProvisionError(
      'credentials-missing',
      `${what} Dependabot started this run, which sees only Dependabot's own secrets.`,
      {
        remedy:
          "Add the credentials to the repository's secrets for Dependabot, or let somebody else start the workflow anew.",
      },
    );
  }
  if (lacksKeySecret) {
    return new ProvisionError('credentials-missing', what, {
      remedy:
        'Check that the secret exists and that this workflow may see it (`secrets.NAME`): it is empty otherwise.',
    });
  }
  return new ProvisionError(
    'credentials-missing',
    'No credentials are given: `key-id` and `key-secret`, or `jwt`, are empty.',
    {
      remedy:
        'Pass an account key, as in `key-id: ${{ secrets.SMOOCH_KEY_ID }}`. If that is there, check that the secret ' +
        'exists and that this workflow may see it: it is empty otherwise.',
    },
  );
}

function validText({ apps, serviceAccounts, api }: Manifest): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const sum = <D>(all: readonly D[], of: (one: D) => readonly unknown[]): number =>
    all.reduce((total, one) => total + of(one).length, 0);
  const always = [
    count(apps.length, 'app'),
    count(
      sum(apps, ({ webhooks }) => webhooks),
      'webhook',
    ),
    count(
      sum([...apps, ...serviceAccounts], ({ keys }) => keys),
      'key',
    ),
  ];
  const more = [
    count(
      sum(apps, ({ channels }) => channels),
      'channel',
    ),
    count(
      sum(apps, ({ menus }) => menus),
      'menu',
    ),
    count(
      sum(apps, ({ integrationKeys }) => integrationKeys),
      'integration key',
    ),
    count(
      sum(apps, ({ switchboards }) => switchboards),
      'switchboard',
    ),
    count(serviceAccounts.length, 'service account'),
  ].filter((text) => !text.startsWith('0 '));
  return `The manifest is valid: ${[...always, ...more].join(', ')} (api ${api}).`;
}
