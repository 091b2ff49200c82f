/** A second, separate copy of a manifest: what an instance changes of what the manifest asks for. */

import { ManifestError } from './errors.ts';
import type { DesiredApp, Manifest, Problem } from './model.ts';

/** Characters that the vendor takes for an app's name. */
const LONGEST_NAME = 100;

/**
 * The manifest as an instance wants it: every app's name with the instance behind it, and nothing protected. Throws
 * ManifestError for names that get too long and for apps that are bound to an id, which no copy can share.
 */
export function asInstance(manifest: Manifest, instance: string | undefined): Manifest {
  if (instance === undefined) return manifest;
  const problems: Problem[] = [];
  const apps = manifest.apps.map((app): DesiredApp => {
    const { id, ...copy } = app;
    const name = `${app.name} (${instance})`;
    const address = `apps.${app.key}`;
    if (id !== undefined) {
      const message =
        'binds the app to one id, which an instance cannot share. Remove it, or run without `instance`.';
      problems.push({ address: `${address}.id`, message });
    }
    if (name.length > LONGEST_NAME) {
      const message = `with the instance, the name has ${name.length} characters; the vendor takes ${LONGEST_NAME}.`;
      problems.push({ address: `${address}.name`, message });
    }
    return { ...copy, name, protect: false };
  });
  if (problems.length > 0) {
    throw new ManifestError(
      problems.map((problem) => ({ ...problem, place: manifest.place(problem.address) })),
    );
  }
  return { ...manifest, apps };
}
