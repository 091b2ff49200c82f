/**
 * On a terminal files may lie anywhere: who names them there is who owns them. A job, whose checkout may be somebody
 * else's, may use its workspace only.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { INPUT_DEFAULTS, isDigest, type Options } from '../inputs.ts';
import { isGlob } from '../manifest/glob.ts';
import { commonFolder, isWithin, withSlashes } from '../runtime/paths.ts';
import { realPathOf } from '../runtime/regular-file.ts';

/**
 * The options with paths that hold in `workspace`: the current folder, or where a manifest lies outside of it the nearest folder
 * that holds both.
 */
export function fromAnywhere(options: Options, current: string): { options: Options; workspace: string } {
  const manifest = options.manifest.map((pattern) => named(path.resolve(current, pattern), current));
  const workspace = manifest.reduce(
    // Of a file on another drive, the loader says that it lies outside.
    (folder, file) => commonFolder(folder, path.dirname(file)) ?? path.dirname(file),
    current,
  );
  if (workspace === current) return { options, workspace };
  const relative = manifest.map((file) => withSlashes(path.relative(workspace, file)));
  const absolute = (file: string | undefined): string | undefined => file && path.resolve(current, file);
  const { expectPlan } = options;
  return {
    options: {
      ...options,
      manifest: relative,
      planFile: absolute(options.planFile),
      exportFile: absolute(options.exportFile),
      expectPlan: expectPlan === undefined || isDigest(expectPlan) ? expectPlan : absolute(expectPlan),
    },
    workspace,
  };
}

/** The manifest's usual place: in the current folder, else in the nearest one above it in the same repository. */
export function usualManifest(current: string): string {
  const folders = [current];
  for (let folder = current; !existsSync(path.join(folder, '.git')); folder = path.dirname(folder)) {
    // Outside of a repository nothing is looked for above.
    if (path.dirname(folder) === folder) return INPUT_DEFAULTS.manifest;
    folders.push(path.dirname(folder));
  }
  const found = folders.find((folder) => existsSync(path.join(folder, INPUT_DEFAULTS.manifest)));
  return found === undefined ? INPUT_DEFAULTS.manifest : path.join(found, INPUT_DEFAULTS.manifest);
}

/** A path or pattern outside of the current folder, with the links above it followed: `/tmp` is one on some machines. */
function named(pattern: string, current: string): string {
  if (isWithin(pattern, current)) return pattern;
  const parts = path.dirname(pattern).split(path.sep);
  const open = parts.findIndex(isGlob);
  const folder = parts.slice(0, open === -1 ? parts.length : open).join(path.sep) || path.sep;
  const real = realPathOf(folder);
  return real === undefined ? pattern : path.join(real, path.relative(folder, pattern));
}
