/** The manifest of given texts, at once and without a disk. */

import type { Manifest } from '../model.ts';
import type { Language } from './language.ts';
import { type ManifestOptions, manifestOf } from './load.ts';
import { parsePlainly } from './yaml/parse.ts';
import { Findings } from './yaml/problem.ts';
import type { ManifestFile, ParsedFile } from './yaml/tree.ts';
import { parseYaml } from './yaml/yaml.ts';

/** The manifest of these files. Throws a ManifestError with everything that is wrong in them. */
export function manifestFrom(
  files: readonly ManifestFile[],
  source: ManifestOptions,
  language: Language,
): Manifest {
  return manifestOf(files.map(parse), source, { language });
}

function parse(file: ManifestFile): ParsedFile {
  const findings = new Findings();
  return parsePlainly(file) ?? { name: file.name, findings, ...parseYaml(file.text, file.name, findings) };
}
