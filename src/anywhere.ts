/** On a terminal a manifest may lie anywhere: who names it there is who owns the files. */

import path from 'node:path';
import type { Options } from './inputs.ts';

/**
 * The options with paths that hold in `workspace`: the current folder, or where a manifest lies outside of it the nearest folder
 * that holds both.
 */
export function fromAnywhere(options: Options, current: string): { options: Options; workspace: string } {
  const manifest = options.manifest.map((pattern) => path.resolve(current, pattern));
  const workspace = manifest.reduce(
    (folder, file) => (isWithin(file, folder) ? folder : commonFolder(folder, path.dirname(file))),
    current,
  );
  if (workspace === current) return { options, workspace };
  const relative = manifest.map((file) => path.relative(workspace, file).split(path.sep).join('/'));
  const absolute = (file: string | undefined): string | undefined => file && path.resolve(current, file);
  return {
    options: {
      ...options,
      manifest: relative,
      planFile: absolute(options.planFile),
      exportFile: absolute(options.exportFile),
    },
    workspace,
  };
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (!isWithin(other, folder)) folder = path.dirname(folder);
  return folder;
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}
