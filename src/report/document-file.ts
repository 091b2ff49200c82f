/** The documents that a run leaves behind as files: the plan, the results, an exported manifest. */

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, ProvisionError } from '../errors.ts';

/**
 * Writes a document where it was asked for (`asked`, from the workspace), or beside the job's other files; undefined when
 * nobody wants it. Throws ProvisionError when it cannot be written.
 */
export async function keepDocument(
  name: 'plan' | 'result' | 'export',
  document: object | string,
  asked: string | undefined,
  { files, workspace }: { readonly files: string | undefined; readonly workspace: string },
): Promise<string | undefined> {
  const file =
    asked !== undefined
      ? path.resolve(workspace, asked)
      : files &&
        path.join(
          files,
          `smooch-provision-${name}-${randomUUID()}.${typeof document === 'string' ? 'yml' : 'json'}`,
        );
  if (file === undefined) return undefined;
  if (files !== undefined && ![workspace, files].some((folder) => isInside(file, folder))) {
    throw new ProvisionError(`The ${name} is to be written to ${file}, which is outside the workspace.`, {
      remedy: 'Give a path inside the workspace.',
    });
  }
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const text = typeof document === 'string' ? document : `${JSON.stringify(document, undefined, 2)}\n`;
    await writeFile(file, text);
  } catch (cause) {
    throw new ProvisionError(`The ${name} could not be written to ${file}: ${messageOf(cause)}`, {
      remedy: `Check \`${name === 'export' ? 'export-file' : 'plan-file'}\`, and that the folder may be written to.`,
      cause,
    });
  }
  return file;
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
