/** Manifest files to trees, in the way that is quickest for each. */

import { readPlainYaml } from './plain-yaml.ts';
import { Findings } from './problem.ts';
import { type ManifestFile, MOST_FOR_LIBRARY, MOST_VALUES, type ParsedFile } from './tree.ts';

/** All files as trees; the YAML library is loaded only for files that need it. */
export async function parseFiles(files: readonly ManifestFile[]): Promise<ParsedFile[]> {
  const parsed: ParsedFile[] = [];
  let left = MOST_FOR_LIBRARY;
  let values = MOST_VALUES;
  for (const file of files) {
    const plain = readPlainYaml(file.text, file.name, values);
    if ('root' in plain) {
      values -= plain.read;
      parsed.push(sound(file, plain.root));
    } else if (file.text.length > left) {
      const { explainPiece } = await import('./large-yaml.ts');
      parsed.push(explainPiece(file, plain.end));
    } else {
      left -= file.text.length;
      const { parseYaml } = await import('./yaml.ts');
      parsed.push(parseYaml(file));
    }
  }
  return parsed;
}

/** One file that needs no YAML library, as a tree; undefined for any other. */
export function parsePlainly(file: ManifestFile): ParsedFile | undefined {
  const plain = readPlainYaml(file.text, file.name);
  return 'root' in plain ? sound(file, plain.root) : undefined;
}

function sound({ name }: ManifestFile, root: ParsedFile['root']): ParsedFile {
  return { name, root, brokenFrom: Number.POSITIVE_INFINITY, findings: new Findings() };
}
