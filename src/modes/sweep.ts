/** `mode: sweep`: deletes the instances that nobody needs any more. */

import { ProvisionError } from '../errors.ts';
import { APPS } from '../kinds/subjects.ts';
import type { ActualApp, Problem } from '../model.ts';
import { isCopied, type Ownership } from '../reconcile/marks.ts';
import { copyWarning } from '../reconcile/observe/own-apps.ts';
import { appsToTakeDown } from '../reconcile/observe/take-down.ts';
import { nameInInstance } from '../reconcile/subject.ts';
import type { Account } from '../smooch/account.ts';
import { type RunContext, readingApps } from './context.ts';
import { appsByInstance, lastExpiry } from './instances.ts';
import { refuseAppKey, type Teardown, takeDown } from './teardown.ts';
import { listOnce, partOf, type TeardownPart } from './teardown-part.ts';

/**
 * Deletes the owner's instances that have expired, and with a token those whose pull request is closed. An instance
 * of an open pull request is kept, expired or not. `max-deletes` counts apps.
 */
export async function sweep(account: Account, run: RunContext): Promise<void> {
  const { ownership, options, found } = run;
  refuseAppKey(run);
  let doubts: readonly Problem[] = [];
  const look = async (reading: RunContext): Promise<Teardown> => {
    const all = await account.listApps();
    const listed = all.filter((app) => !isCopied(app));
    const instances = appsByInstance(listed, ownership);
    const leaving = await leavingAmong(instances, reading);
    logKept(instances.size, instances.size - leaving.length, reading);
    const parts = await partsToSweep(account, listed, leaving, reading);
    doubts = parts.flatMap((part) => part.doubts);
    // Nothing of an instance is deleted while some of its apps cannot be attributed. The other instances are.
    const clear = parts.filter((part) => part.doubts.length === 0);
    const warnings = all.filter(isCopied).flatMap((copy) => copyWarnings(copy, ownership));
    return { parts: clear, warnings, problems: [], maxDeletes: options.maxDeletes };
  };
  try {
    await takeDown(account, look, run);
  } finally {
    for (const { address, message } of doubts) {
      const error = new ProvisionError('ambiguous', `${address}: ${message}`, {
        remedy: 'Nothing of this instance was deleted.',
      });
      found.errors.push(error);
    }
  }
}

function logKept(count: number, kept: number, { ownership, host, pullRequests }: RunContext): void {
  host.log.info(`Instances of ${ownership.owner}: ${count}. Kept: ${kept}.`);
  if (pullRequests === undefined && kept > 0) {
    host.log.info(
      'Only expired instances are deleted: closed pull requests are not looked up without a GitHub token (GITHUB_TOKEN on a terminal) and GITHUB_REPOSITORY.',
    );
  }
}

/** An instance that may go, and why. */
interface Leaving {
  readonly instance: string;
  readonly apps: readonly ActualApp[];
  readonly why: string;
}

/** What is to be deleted of each instance that may go; `listed`: all apps of the account. */
async function partsToSweep(
  account: Account,
  listed: readonly ActualApp[],
  leaving: readonly Leaving[],
  run: RunContext,
): Promise<TeardownPart[]> {
  const { serviceAccounts: declared, publish } = run.manifest;
  const isEmpty = run.manifest.apps.length + declared.length === 0;
  const parts: TeardownPart[] = [];
  const list = listOnce(account);
  for (const { instance, apps, why } of leaving) {
    // What the apps' marks record is found without a manifest, too.
    const manifest = publish.length + declared.length === 0 ? run.manifest : await run.manifestOf(instance);
    const ownership = { ...run.ownership, instance };
    const own = await appsToTakeDown(account, apps, {
      ...readingApps(run),
      ownership,
      declared: [],
    });
    const serviceAccounts = isEmpty
      ? undefined
      : manifest?.serviceAccounts.map((one) => ({ ...one, name: nameInInstance(one.name, instance) }));
    const about = { ...run, listed, list, publish: manifest?.publish ?? [], ownership, serviceAccounts };
    parts.push(await partOf(account, about, { ...own, why, within: `instances.${instance}.` }));
  }
  return parts;
}

/** Of an app that carries copies of the marks of an owner's instance. */
function copyWarnings(copy: ActualApp, ownership: Ownership): Problem[] {
  const { address, message } = copyWarning(copy, APPS);
  const instances = [...appsByInstance([copy], ownership).keys()];
  return instances.map((instance) => ({ address: `instances.${instance}.${address}`, message }));
}

/** The instances that may go. */
async function leavingAmong(
  instances: ReadonlyMap<string, readonly ActualApp[]>,
  { host, pullRequests }: RunContext,
): Promise<Leaving[]> {
  const now = host.now();
  const leaving: Leaving[] = [];
  for (const [instance, apps] of instances) {
    const state = await pullRequests?.stateOf(instance);
    if (state === 'open' || state === 'unknown') continue;
    // Only when all of it has expired: a half-renewed instance is in use.
    const expiry = lastExpiry(apps);
    if (state !== undefined) {
      const why = `its pull request ${state === 'closed' ? 'is closed' : 'does not exist'}`;
      leaving.push({ instance, apps, why });
    } else if (expiry <= now) {
      leaving.push({ instance, apps, why: `expired at ${new Date(expiry).toISOString()}` });
    }
  }
  return leaving;
}
