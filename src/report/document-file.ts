/** The documents that a run leaves behind as files: the plan and the results. */

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, ProvisionError } from '../errors.ts';

/**
 * Writes a document where it was asked for (`asked`, from the workspace), or beside the job's other files; undefined when
 * nobody wants it. Throws ProvisionError when it cannot be written.
 */
export async function keepDocument(
  name: 'plan' | 'result',
  document: object,
  asked: string | undefined,
  { files, workspace }: { readonly files: string | undefined; readonly workspace: string },
): Promise<string | undefined> {
  const file =
    asked !== undefined
      ? path.resolve(workspace, asked)
      : files && path.join(files, `smooch-provision-${name}-${randomUUID()}.json`);
  if (file === undefined) return undefined;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(document, undefined, 2)}\n`);
  } catch (cause) {
    throw new ProvisionError(`The ${name} could not be written to ${file}: ${messageOf(cause)}`, {
      remedy: 'Check `plan-file` and that the folder may be written to.',
      cause,
    });
  }
  return file;
}
