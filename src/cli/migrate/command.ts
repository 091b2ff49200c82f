/** The command `migrate`: reads a v1.1 manifest, writes it as v2, and tells what to look at. */

import path from 'node:path';
import { ManifestError, messageOf, ProvisionError } from '../../errors.ts';
import { readManifestFiles } from '../../manifest/files.ts';
import { Findings, formatProblem } from '../../manifest/yaml/problem.ts';
import { FileRefused } from '../../runtime/regular-file.ts';
import { writeRegularFile } from '../../runtime/written-file.ts';
import type { MigrateCommand } from '../commands.ts';
import { type MigrationNote, migrateToV2, type NoteKind } from './migrate.ts';

/** Where the command works and speaks. */
export interface Terminal {
  readonly workspace: string;
  /** Takes the new manifest, where no file does. */
  readonly out: (text: string) => void;
  /** Takes one line for people. */
  readonly tell: (line: string) => void;
}

const HEADINGS: Readonly<Record<NoteKind, string>> = {
  changed: 'Changed, with the same meaning',
  approximate: 'Changed to the nearest counterpart, for you to review',
  lost: 'Without a counterpart in v2',
  open: 'For you to complete',
};

const NEXT = [
  'Next: teach the receivers the events of v2, which come in lists and have other fields. Then run `plan`.',
  'An old webhook blocks the new one with its target: `prune: all` deletes it and creates the new one in one run.',
  'The new webhook has a secret of its own.',
];

/**
 * Migrates the files of one manifest. Throws ManifestError or ProvisionError, and then nothing has been written.
 */
export async function migrateFiles(asked: MigrateCommand, { workspace, out, tell }: Terminal): Promise<void> {
  const findings = new Findings();
  const files = readManifestFiles(asked.manifest, workspace, findings);
  if (findings.errors.length > 0) throw new ManifestError(findings.errors);
  if (files.length > 1 && !asked.inPlace) {
    throw new ProvisionError(
      'file-unusable',
      `The manifest has ${files.length} files, which cannot go into one.`,
      {
        remedy: 'Give --in-place to rewrite each of them. Version control has the old ones.',
      },
    );
  }
  const { files: migrated, wasV2 } = migrateToV2(files);
  for (const { name, text } of migrated) {
    if (asked.inPlace) {
      if (!wasV2) write(path.join(workspace, name), text);
    } else if (asked.output === undefined) out(text);
    else write(path.resolve(workspace, asked.output), text);
  }
  if (wasV2) {
    tell('The manifest is v2 already: nothing is changed.');
    return;
  }
  for (const line of notesText(migrated.flatMap(({ notes }) => notes))) tell(line);
}

function write(file: string, text: string): void {
  try {
    writeRegularFile(file, text);
  } catch (cause) {
    const why = cause instanceof FileRefused ? `the path ${cause.message}` : messageOf(cause);
    throw new ProvisionError('file-unusable', `The new manifest could not be written to ${file}: ${why}.`, {
      cause,
    });
  }
}

function notesText(notes: readonly MigrationNote[]): string[] {
  const kinds = Object.entries(HEADINGS) as [NoteKind, string][];
  const sections = kinds.flatMap(([kind, heading]) => {
    const own = notes.filter((note) => note.kind === kind).map((note) => `  ${formatProblem(note)}`);
    return own.length === 0 ? [] : [`${heading}:`, ...own, ''];
  });
  return [...sections, ...NEXT];
}
