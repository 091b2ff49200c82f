/** Loading the manifest of a run, with what the run's inputs, job and event say about it. */

import { ManifestError } from '../errors.ts';
import { readEvent } from '../github/event.ts';
import { usesInput } from '../input-modes.ts';
import { hasCredentials, type Options } from '../inputs.ts';
import { loadManifest } from '../kinds/language.ts';
import type { Manifest } from '../model.ts';
import type { Host } from '../runtime/host.ts';
import type { Secret } from '../secrets/secret.ts';
import { mayLackSecrets } from './without-credentials.ts';

/**
 * The manifest of a run. Modes that delete or read a whole account need none: a preview must be deleted even when its pull
 * request has broken the manifest, or the job has checked out nothing. Throws ManifestError.
 */
export async function manifestFor(options: Options, host: Host): Promise<Manifest> {
  try {
    return await loadFor(options, host);
  } catch (error) {
    if (!(error instanceof ManifestError) || !worksWithoutManifest(options)) throw error;
    const { owner, api = options.api } = error.said;
    // A first export has none to read, and needs none once the owner is known.
    if (options.mode !== 'export' || options.owner === undefined) {
      host.log.notice(
        `No usable manifest was found. The owner is ${owner ?? 'unknown'} (from the input \`owner\`, else the manifest, else the repository).`,
      );
    }
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

/** The manifest as the run's instance needs it; `files`: their texts, in place of those in the workspace. Throws ManifestError. */
export function loadFor(options: Options, host: Host, files?: Manifest['files']): Promise<Manifest> {
  const { manifest, variables, secretVariables, instance, owner } = options;
  const { workspace, environment, keeper, spareMemory } = host;
  const own = ownCredentials(options);
  const onSecret = (value: string): Secret => keeper.learn(value);
  return loadManifest({
    patterns: manifest,
    files,
    workspace,
    variables,
    secretVariables,
    environment,
    isOwnCredential: (value) => own.has(value),
    isUnreviewed: readEvent(host).unmerged !== undefined,
    lacksSecrets: !hasCredentials(options) && mayLackSecrets(options, host),
    instance,
    owner,
    jwtExpiresIn: usesInput(options.mode, 'jwt-expires-in') ? options.jwtExpiresIn : undefined,
    onSecret,
    onLarge: spareMemory,
  });
}

/** The run's own credentials: an environment variable that holds one of these is hidden from the manifest. */
function ownCredentials({ credentials, appKeys, githubToken, publishToken }: Options): ReadonlySet<string> {
  const signing = credentials?.kind === 'jwt' ? credentials.jwt : credentials?.secret;
  const all = [signing, ...[...appKeys.values()].map(({ secret }) => secret), githubToken, publishToken];
  return new Set(all.flatMap((secret) => secret?.reveal() ?? []));
}

/**
 * Whether a run works without a manifest. It uses the API of the input `api` then. `destroy` of production does not: only
 * the manifest tells what it deletes.
 */
function worksWithoutManifest({ mode, instance }: Options): boolean {
  return mode === 'sweep' || mode === 'export' || (mode === 'destroy' && instance !== undefined);
}
