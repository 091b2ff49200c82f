/** YAML syntax errors in plain words. */

import type { YAMLParseError } from 'yaml';
import type { Place } from '../../model.ts';
import { type Findings, quote } from './problem.ts';
import { lineAt, lineStartAt, mergeConflicts, PLACEHOLDER_IN_FLOW, slipsIn } from './slips.ts';

/** Errors that a line wrongly indented above can bring about. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
]);

/** Reports the first error of each line, since the rest follow from it. Answers the first broken line. */
export function reportSyntax(
  errors: readonly YAMLParseError[],
  text: string,
  placeAt: (offset: number) => Place,
  findings: Findings,
): number {
  const seen = new Set<number>();
  const report = (offset: number, message: string): void => {
    const place = placeAt(offset);
    if (!seen.has(place.line)) findings.error(place, '', message);
    seen.add(place.line);
  };
  const conflicts = errors.length === 0 ? [] : mergeConflicts(text);
  for (const { offset, message } of conflicts) report(offset, message);
  const slipBehind = slipsIn(text);
  let isMisled = false;
  for (const error of conflicts.length > 0 ? [] : errors) {
    if (findings.isFull) break;
    if (seen.has(placeAt(error.pos[0]).line)) continue;
    // Once the parser has lost the document, every further token is one more error of the same kind.
    if (seen.size > 0 && / in YAML (?:stream|document)/.test(error.message)) continue;
    const slip = slipBehind(error);
    if (slip === undefined && isMisled && STRUCTURE.has(error.code)) continue;
    report(slip?.offset ?? error.pos[0], slip?.message ?? plainWords(error, text));
    isMisled ||= slip?.misleads === true;
    if (slip?.ends === true) break;
  }
  const broken = errors.map(({ pos }) => placeAt(pos[0]).line);
  return [...broken, ...seen].reduce((first, line) => Math.min(first, line), Number.POSITIVE_INFINITY);
}

function plainWords(error: YAMLParseError, text: string): string {
  if (PLACEHOLDER_IN_FLOW.test(lineAt(text, lineStartAt(text, error.pos[0])))) {
    return 'this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as "${NAME}"';
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    return 'this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes';
  }
  if (/colon|followed by map values/.test(error.message)) {
    return 'this is not valid YAML: a "key: value" is expected here; is a colon missing, or a line indented wrongly?';
  }
  if (error.code === 'BAD_INDENT') {
    return 'this is not valid YAML: the line is indented differently from its neighbours';
  }
  const detail = quote(error.message).slice(1, -1).replaceAll('\\"', '"');
  return `this is not valid YAML: ${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
}
