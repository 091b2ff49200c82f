/** A second, separate copy of a manifest: what an instance changes of what the manifest declares. */

import { ManifestError } from '../errors.ts';
import type { Manifest, Problem } from '../model.ts';
import { nameInInstance } from '../reconcile/subject.ts';
import { placed } from './plan.ts';

/** Characters that the vendor takes for an app's name. */
const LONGEST_NAME = 100;

/**
 * The manifest as an instance wants it: the name of every app and service account with the instance behind it, and
 * nothing protected. Throws ManifestError for names that get too long and for what is bound to an id, which no copy can
 * share.
 */
export function asInstance(manifest: Manifest, instance: string | undefined): Manifest {
  if (instance === undefined) return manifest;
  const problems: Problem[] = [];
  const copyOf = <D extends Bound>(one: D, section: string, noun: string): D => {
    const { id, ...copy } = one;
    const name = nameInInstance(one.name, instance);
    const address = `${section}.${one.key}`;
    if (id !== undefined) {
      const message = `binds the ${noun} to one id, which an instance cannot share. Remove it, or run without \`instance\`.`;
      problems.push({ address: `${address}.id`, message });
    }
    if (name.length > LONGEST_NAME) {
      const message = `with the instance, the name has ${name.length} characters; the vendor takes ${LONGEST_NAME}`;
      problems.push({ address: `${address}.name`, message });
    }
    return { ...(copy as D), name, protect: false };
  };
  const apps = manifest.apps.map((app) => copyOf(app, 'apps', 'app'));
  const serviceAccounts = manifest.serviceAccounts.map((one) =>
    copyOf(one, 'serviceAccounts', 'service account'),
  );
  if (problems.length > 0) throw new ManifestError(problems.map(placed(manifest)));
  return { ...manifest, apps, serviceAccounts };
}

/** What is in an account under a name, and may be bound to an id. */
interface Bound {
  readonly key: string;
  readonly name: string;
  readonly id?: string;
  readonly protect: boolean;
}
