/** The part of a run that speaks to the account: opens it and does what the mode asks. */

import { ProvisionError } from '../errors.ts';
import type { Options } from '../inputs.ts';
import type { Manifest } from '../model.ts';
import type { Expiry, Ownership } from '../reconcile/marks.ts';
import type { RunState } from '../run-outcome.ts';
import type { Host, PullRequests } from '../runtime/host.ts';
import { USER_AGENT } from '../runtime/version.ts';
import type { AccountReader } from '../smooch/account.ts';
import { type Credentials, checkCredentials, signingKeyId } from '../smooch/auth.ts';
import { type Access, type Opened, openAccount, openReader } from '../smooch/open.ts';
import { applyManifest, keepResults } from './apply.ts';
import { applyInstance } from './apply-preview.ts';
import { asInstance } from './as-instance.ts';
import type { RunContext } from './context.ts';
import { handOutCredentials } from './credentials.ts';
import { planManifest } from './plan.ts';

/** Does what the mode asks; what is learned on the way goes into `found`. Throws ProvisionError. */
export async function runOnAccount(...run: Parameters<typeof carryOut>): Promise<void> {
  const [manifest, , , host, found] = run;
  try {
    await carryOut(...run);
  } finally {
    // Also of a run that something unforeseen has ended.
    if (found.results !== undefined) await keepResults({ manifest, found, host });
  }
}

async function carryOut(
  given: Manifest,
  options: Options,
  credentials: Credentials,
  host: Host,
  found: RunState,
  manifestOf: RunContext['manifestOf'],
): Promise<void> {
  checkCredentials(credentials, host.now());
  const manifest = asInstance(given, options.instance);
  const access = accessOf(manifest, options, credentials, host);
  const { keeper, stop } = host;
  const about = {
    manifest,
    options,
    host,
    found,
    ownership: ownershipOf(manifest, options),
    expiry: expiryOf(options, host),
    signingKeyId: signingKeyId(credentials),
    manifestOf,
    pullRequests: await pullRequestsFor(options, host),
  };
  const opened = <A extends AccountReader>(account: Opened<A>): [A, RunContext] => {
    found.account = account;
    return [account.account, { ...about, abilities: account.abilities }];
  };
  switch (options.mode) {
    case 'apply':
      return options.instance === undefined
        ? applyManifest(...opened(openAccount(access, keeper, stop)))
        : applyInstance(...opened(openAccount(access, keeper, stop)));
    case 'destroy': {
      const { destroy } = await import('./teardown.ts');
      return destroy(...opened(openAccount(access, keeper, stop)));
    }
    case 'sweep': {
      const { sweep } = await import('./teardown.ts');
      return sweep(...opened(openAccount(access, keeper, stop)));
    }
    case 'export': {
      const { exportAccount } = await import('./export/export.ts');
      return exportAccount(...opened(openReader(access, keeper, stop)));
    }
    case 'credentials':
      return handOutCredentials(...opened(openReader(access, keeper, stop)));
    case 'plan':
      await planManifest(...opened(openReader(access, keeper, stop)));
      return;
    case 'check': {
      await planManifest(...opened(openReader(access, keeper, stop)));
      const { reportDrift } = await import('../report/plan/drift.ts');
      const { log } = host;
      if (found.plan === undefined) return;
      const drift = reportDrift(found.plan, manifest, { log, fails: options.failOnDrift });
      if (drift !== undefined) found.drift = drift;
      return;
    }
    case 'validate':
      return;
  }
}

function ownershipOf({ owner, previousOwners }: Manifest, { instance }: Options): Ownership {
  if (owner !== undefined) return { owner, instance, previous: previousOwners };
  throw new ProvisionError('owner-missing', 'Nobody is named as the owner of what the manifest creates.', {
    remedy:
      'Write `owner: acme/messaging` into the manifest, or set the input `owner`. In a job it is the repository.',
  });
}

async function pullRequestsFor(
  { mode, instance, githubToken }: Options,
  { pullRequests, environment, keeper, log, pace }: Host,
): Promise<PullRequests | undefined> {
  const repository = environment['GITHUB_REPOSITORY'];
  const asksGitHub = mode === 'sweep' || (mode === 'apply' && instance !== undefined);
  if (pullRequests !== undefined || !asksGitHub || githubToken === undefined || !repository)
    return pullRequests;
  const { githubApiUrl } = await import('../github/address.ts');
  const apiUrl = githubApiUrl(environment);
  if (apiUrl === undefined) {
    log.warn(
      'GITHUB_API_URL is no https address, so that no token is sent there, and no pull request asked for.',
    );
    return undefined;
  }
  const { pullRequestsOf } = await import('../github/pull-requests.ts');
  return pullRequestsOf(
    repository,
    { token: githubToken, apiUrl, pace, redact: (text) => keeper.redact(text) },
    (message) => log.warn(message),
  );
}

function expiryOf({ ttl }: Options, { now }: Host): Expiry | undefined {
  return ttl === undefined ? undefined : { ttl, now: now() };
}

function accessOf(
  { api }: Manifest,
  { baseUrl, maxInFlight }: Options,
  credentials: Credentials,
  { pace }: Host,
): Access {
  return { api, baseUrl, credentials, maxInFlight, userAgent: USER_AGENT, pace };
}
