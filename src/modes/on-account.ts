/** The part of a run that uses the account: opens it, and carries out the mode. */

import { ProvisionError } from '../errors.ts';
import type { Options } from '../inputs.ts';
import type { Manifest } from '../model.ts';
import type { Ownership } from '../reconcile/marks.ts';
import type { Host, PullRequests } from '../runtime/host.ts';
import { USER_AGENT } from '../runtime/version.ts';
import type { Account, AccountReader } from '../smooch/account.ts';
import { checkCredentials, signingKeyId } from '../smooch/auth.ts';
import { type Access, type Opened, openAccount, openReader } from '../smooch/open.ts';
import { applyManifest } from './apply.ts';
import { asInstance } from './as-instance.ts';
import type { RunContext } from './context.ts';
import { handOutCredentials } from './credentials.ts';
import { planManifest } from './plan.ts';
import { keepResults } from './results.ts';

/** What a run on an account starts from; the manifest as it was loaded, without the changes of an instance. */
type AccountRun = Pick<RunContext, 'options' | 'host' | 'found' | 'manifest' | 'manifestOf'>;

/** Carries out the mode of a run; what it finds goes into `run.found`. Throws ProvisionError. */
export async function runOnAccount(run: AccountRun): Promise<void> {
  try {
    await carryOutMode(run);
  } finally {
    // Also of a run that an unexpected error has ended.
    if (run.found.results !== undefined) await keepResults(run);
  }
}

async function carryOutMode(run: AccountRun): Promise<void> {
  const { options, host, found } = run;
  const { credentials } = options;
  if (credentials !== undefined) checkCredentials(credentials, host.now());
  const copy = asInstance(run.manifest, options.instance);
  const general = accessOf(copy, run);
  const keys =
    options.appKeys.size === 0
      ? { manifest: copy, own: [], sentBefore: 0, outOfReach: new Set<string>() }
      : await (await import('./own-keys.ts')).withOwnKeys({ ...run, manifest: copy }, general);
  const { manifest, own, sentBefore } = keys;
  const access: Access = { ...general, own, sentBefore };
  const about = {
    ...run,
    ...keys,
    ownership: ownershipOf(manifest, options),
    expiry: options.ttl === undefined ? undefined : { ttl: options.ttl, now: host.now() },
    signingKeyId: credentials && signingKeyId(credentials),
    pullRequests: await pullRequestsFor(options, host),
  };
  const opened = <A extends AccountReader>(account: Opened<A>): [A, RunContext] => {
    found.account = account;
    return [account.account, { ...about, abilities: account.abilities }];
  };
  const reading = (): [AccountReader, RunContext] => opened(openReader(access, host.keeper, host.stop));
  const writing = (): [Account, RunContext] => opened(openAccount(access, host.keeper, host.stop));
  switch (options.mode) {
    case 'apply':
      if (options.instance === undefined) return applyManifest(...writing());
      return (await import('./apply-preview.ts')).applyInstance(...writing());
    case 'destroy':
      return (await import('./destroy.ts')).destroy(...writing());
    case 'sweep':
      return (await import('./sweep.ts')).sweep(...writing());
    case 'export':
      return (await import('./export/export.ts')).exportAccount(...reading());
    case 'credentials':
      return handOutCredentials(...reading());
    case 'plan':
      await planManifest(...reading());
      return;
    case 'check':
      return checkManifest(...reading());
    case 'accept':
      return (await import('./accept/accept.ts')).acceptDrift(...reading());
    case 'validate':
      return;
  }
}

/** `mode: check`: plans, and reports differences as drift. */
async function checkManifest(account: AccountReader, run: RunContext): Promise<void> {
  await planManifest(account, run);
  const { manifest, options, host, found } = run;
  const { reportDrift } = await import('../report/plan/drift.ts');
  if (found.plan === undefined) return;
  const drift = reportDrift(found.plan, manifest, { log: host.log, fails: options.failOnDrift });
  if (drift !== undefined) found.drift = drift;
}

function ownershipOf({ owner, previousOwners }: Manifest, { instance }: Options): Ownership {
  if (owner !== undefined) return { owner, instance, previous: previousOwners };
  throw new ProvisionError('owner-missing', 'No owner is set.', {
    remedy:
      'Write `owner: acme/messaging` into the manifest, or set the input `owner`. In a job, the default is the repository.',
  });
}

async function pullRequestsFor(
  { mode, instance, githubToken }: Options,
  host: Host,
): Promise<PullRequests | undefined> {
  const { pullRequests, environment, log } = host;
  const repository = environment['GITHUB_REPOSITORY'];
  const asksGitHub = mode === 'sweep' || (mode === 'apply' && instance !== undefined);
  if (pullRequests !== undefined || !asksGitHub || githubToken === undefined || !repository)
    return pullRequests;
  const { githubApiUrl } = await import('../github/address.ts');
  const apiUrl = githubApiUrl(environment);
  if (apiUrl === undefined) {
    log.warn(
      'GITHUB_API_URL is not an https address: no token is sent there, and pull requests are not looked up.',
    );
    return undefined;
  }
  const { pullRequestsOf } = await import('../github/pull-requests.ts');
  return pullRequestsOf(repository, { token: githubToken, apiUrl, host }, (message) => log.warn(message));
}

function accessOf({ api }: Manifest, { options, host }: AccountRun): Access {
  const { baseUrl, maxInFlight, credentials } = options;
  const { pace, now, trace } = host;
  return { api, baseUrl, credentials, maxInFlight, userAgent: USER_AGENT, pace, now, trace };
}
