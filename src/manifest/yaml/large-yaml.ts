/**
 * What is wrong in a file that is too large for the YAML library. Such a file has to be plain (plain-yaml.ts); where it stops
 * being that, the library reads the lines around, and says in its words what is wrong with them.
 */

import type { Place, Problem } from '../../model.ts';
import type { PlainEnd } from './plain-yaml.ts';
import { Findings } from './problem.ts';
import { type ManifestFile, MOST_FOR_LIBRARY, type ParsedFile } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** How many characters before and after the end of what is plain are looked at. */
const BEFORE = 10_000;
const AFTER = 20_000;
/** The indent of an app's key: what is indented no deeper begins something of its own. */
const OUTERMOST = 2;
const INDENT = /( *)[^\s#]/y;

/** A file with what is wrong where it stops being plain YAML; there is always something. */
export function explainPiece(file: ManifestFile, end: PlainEnd): ParsedFile {
  const { name } = file;
  const findings = new Findings();
  const errors = end.reason === '' ? errorsAround(file, end) : [];
  for (const { message, place } of errors) findings.error(place, '', message);
  const most = `${MOST_FOR_LIBRARY / 1000} kB`;
  if (errors.length > 0) {
    const message = `only the lines around the first mistake were read, since the manifest has more than ${most}`;
    findings.error(errors.at(-1)?.place, '', message);
  } else {
    const unknown = `this is more than plain YAML, which a manifest of more than ${most} has to keep to: no text over several lines, no tag, no tab, no anchor twice`;
    findings.error({ file: name, line: end.line, column: 1 }, '', end.reason || unknown);
  }
  return { name, root: undefined, brokenFrom: end.line, findings };
}

function errorsAround({ name, text }: ManifestFile, end: PlainEnd): Problem[] {
  const piece = pieceAround(text, end);
  if (piece === undefined) return [];
  const { findings } = parseYaml({ name, text: piece.text });
  const lastLine = piece.line + piece.text.split('\n').length - 2;
  return (
    findings.errors
      .map((error) => ({ ...error, place: error.place && below(error.place, piece.line) }))
      // What an alias stands for may be in another part of the file.
      .filter(({ message }) => !message.startsWith('the alias '))
      // What is open at the end of a piece may be closed in the rest of the file.
      .filter(({ place }) => piece.whole || (place?.line ?? 0) < lastLine)
  );
}

/** A place in a piece that begins at a line of its file. */
function below(place: Place, firstLine: number): Place {
  return { ...place, line: place.line + firstLine - 1 };
}

/** Whole lines that are YAML by themselves if the file is. */
interface Piece {
  readonly text: string;
  /** Its first line, counted from 1. */
  readonly line: number;
  /** It ends where something else begins. */
  readonly whole: boolean;
}

/** The lines around the end of what is plain; undefined where a line is too long. */
function pieceAround(text: string, { line, lineStart }: PlainEnd): Piece | undefined {
  const begin = beginBefore(text, line, lineStart);
  let end = nextLine(text, lineStart);
  if (end - lineStart > AFTER) return undefined;
  const isOver = (): boolean => end >= text.length || (indentAt(text, end) ?? Infinity) <= OUTERMOST;
  while (!isOver()) {
    const next = nextLine(text, end);
    if (next - lineStart > AFTER) break;
    end = next;
  }
  return { text: text.slice(begin.at, end), line: begin.line, whole: isOver() };
}

/** The line farthest up, and no farther than an app's key, that everything down to here is indented as deep as. */
function beginBefore(text: string, line: number, lineStart: number): { at: number; line: number } {
  let best = { at: lineStart, line };
  let least = indentAt(text, lineStart) ?? Infinity;
  let here = best;
  while (here.at > 0 && least > OUTERMOST) {
    here = { at: text.lastIndexOf('\n', here.at - 2) + 1, line: here.line - 1 };
    if (lineStart - here.at > BEFORE) break;
    const indent = indentAt(text, here.at);
    if (indent === undefined || indent > least) continue;
    best = here;
    least = indent;
  }
  return best;
}

/** How deep a line is indented; undefined for one that holds nothing. */
function indentAt(text: string, lineStart: number): number | undefined {
  INDENT.lastIndex = lineStart;
  return INDENT.exec(text)?.[1]?.length;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}
