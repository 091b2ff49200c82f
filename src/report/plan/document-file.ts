/** The documents that a run writes as files: the plan, the results, an exported manifest. */

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messageOf, ProvisionError } from '../../errors.ts';
import type { Log } from '../../runtime/log.ts';
import { FileRefused, pathWithin } from '../../runtime/regular-file.ts';
import { writeRegularFile } from '../../runtime/written-file.ts';
import { redacted } from '../../secrets/redaction.ts';
import type { SecretRegistry } from '../../secrets/secret.ts';

/** The folders that a run's files must lie in. On a terminal `files` is undefined, and a file may lie anywhere. */
export interface Folders {
  /** The job's folder for temporary files; undefined on a terminal. */
  readonly files: string | undefined;
  /** Where a relative path begins. */
  readonly workspace: string;
}

/**
 * Writes a document to the path `asked` (relative to the workspace), or else to the job's temporary folder. Gives its path;
 * undefined on a terminal without `asked`. Data is redacted before it is encoded, and only the owner may read its file (0600).
 * Throws ProvisionError when the file at `asked` cannot be written.
 */
export async function keepDocument(
  name: 'plan' | 'result' | 'export',
  document: object | string,
  asked: string | undefined,
  folders: Folders & { readonly keeper: SecretRegistry; readonly log: Log },
): Promise<string | undefined> {
  const { files, workspace, keeper, log } = folders;
  const shown = redacted(document, (text) => keeper.redact(text));
  const isText = typeof shown === 'string';
  const text = isText ? shown : `${JSON.stringify(shown, undefined, 2)}\n`;
  if (asked === undefined) {
    if (files === undefined) return undefined;
    const kept = keepTemporary(name, text, isText ? 'yml' : 'json', { folder: files, log });
    if (kept !== undefined || name !== 'export') return kept;
    throw new ProvisionError('file-unusable', 'The exported manifest could not be written.', {
      remedy: 'Name a file with `export-file`, in a writable folder.',
    });
  }
  const file = path.resolve(workspace, asked);
  try {
    writeRegularFile(permitted(file, folders), text, isText ? undefined : 0o600);
  } catch (cause) {
    const why = cause instanceof FileRefused ? `the path ${cause.message}` : messageOf(cause);
    throw new ProvisionError('file-unusable', `The ${name} could not be written to ${file}: ${why}.`, {
      remedy: remedyFor(name, folders),
      cause,
    });
  }
  return file;
}

/**
 * A path that a run may read or write: in a job below the workspace or the temporary folder and behind no link; on a
 * terminal any. Throws FileRefused.
 */
export function permitted(file: string, { files, workspace }: Folders): string {
  return files === undefined ? file : pathWithin(file, [workspace, files]);
}

function remedyFor(name: string, { files }: Folders): string {
  const input = `\`${name === 'export' ? 'export-file' : 'plan-file'}\``;
  return files === undefined
    ? `Check ${input}, and that its folder is writable.`
    : `Check ${input}: a path inside the workspace, through no link, in a writable folder.`;
}

/**
 * Writes a new file into `folder`, or into the machine's temporary folder where that one cannot be written to. It is named after
 * `name`, such as `plan`, and is for its owner alone (0600). Gives the path; undefined, after a warning, when there is no room
 * for it anywhere.
 */
function keepTemporary(
  name: string,
  text: string,
  extension: 'json' | 'yml',
  { folder, log }: { readonly folder: string; readonly log: Log },
): string | undefined {
  let failure: unknown;
  for (const into of new Set([folder, tmpdir()].map((one) => path.resolve(one)))) {
    const file = path.join(into, `smooch-provision-${name}-${randomUUID()}.${extension}`);
    try {
      writeRegularFile(file, text, 0o600, { createFolders: false });
      return file;
    } catch (error) {
      failure ??= error;
    }
  }
  log.warn(`The ${name} could not be written to a file in RUNNER_TEMP: ${messageOf(failure)}`);
  return undefined;
}
