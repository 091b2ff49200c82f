/** Manifest files to trees, in the way that is quickest for each. */

import type { ManifestFile } from './files.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { Findings } from './problem.ts';
import type { ParsedFile } from './tree.ts';

/** One file as a tree; the YAML library is loaded only for a file that needs it. */
export async function parseFile(file: ManifestFile): Promise<ParsedFile> {
  const plain = parsePlainly(file);
  if (plain !== undefined) return plain;
  const { parseYaml } = await import('./yaml.ts');
  const findings = new Findings();
  return { name: file.name, findings, ...parseYaml(file.text, file.name, findings) };
}

/** One file that needs no YAML library, as a tree; undefined for any other. */
export function parsePlainly({ name, text }: ManifestFile): ParsedFile | undefined {
  const root = readPlainYaml(text, name);
  if (root === undefined) return undefined;
  return { name, root, brokenFrom: Number.POSITIVE_INFINITY, findings: new Findings() };
}
