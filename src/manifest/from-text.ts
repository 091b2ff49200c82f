/** The manifest of given texts, at once and without a disk. */

import type { Manifest } from '../model.ts';
import type { Language } from './language.ts';
import { type ManifestOptions, manifestOf } from './load.ts';
import { parsePlainly } from './yaml/parse.ts';
import type { ManifestFile } from './yaml/tree.ts';
import { parseYaml } from './yaml/yaml.ts';

/** The manifest of these files. Throws a ManifestError with everything that is wrong in them. */
export function manifestFrom(
  files: readonly ManifestFile[],
  source: ManifestOptions,
  language: Language,
): Manifest {
  const parsed = files.map((file) => parsePlainly(file) ?? parseYaml(file));
  return manifestOf(parsed, source, { language });
}
