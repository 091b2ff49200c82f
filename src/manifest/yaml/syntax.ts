/** YAML syntax errors in plain words. */

import type { YAMLParseError } from 'yaml';
import type { Place } from '../../model.ts';
import { type Findings, quote } from './problem.ts';

/** Reports the first error of each line, since the rest follow from it. Answers the first broken line. */
export function reportSyntax(
  errors: readonly YAMLParseError[],
  text: string,
  placeAt: (offset: number) => Place,
  findings: Findings,
): number {
  const seen = new Set<number>();
  let first = Number.POSITIVE_INFINITY;
  for (const error of errors) {
    const place = placeAt(error.pos[0]);
    // Once the parser has lost the document, every further token is one more error of the same kind.
    const follows = seen.size > 0 && / in YAML (?:stream|document)/.test(error.message);
    if (seen.has(place.line) || follows || findings.isFull) continue;
    seen.add(place.line);
    first = Math.min(first, place.line);
    findings.error(place, '', plainWords(error, text));
  }
  return first;
}

function plainWords(error: YAMLParseError, text: string): string {
  const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const lineEnd = text.indexOf('\n', error.pos[0]);
  const line = text.slice(lineStart, Math.min(lineEnd === -1 ? text.length : lineEnd, lineStart + 200));
  if (error.code === 'TAB_AS_INDENT' || (/^ *\t/.test(line) && error.code !== 'BAD_DQ_ESCAPE')) {
    return 'a tab indents this line; YAML takes spaces only, so replace it by spaces';
  }
  if (/[[{,][^'"]*\$\{/.test(line)) {
    return 'this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as "${NAME}"';
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || /colon|followed by map values/.test(error.message)) {
    return error.code === 'BLOCK_AS_IMPLICIT_KEY'
      ? 'this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes'
      : 'this is not valid YAML: a "key: value" is expected here; is a colon missing, or a line indented wrongly?';
  }
  if (error.code === 'BAD_INDENT') {
    return 'this is not valid YAML: the line is indented differently from its neighbours';
  }
  const detail = escapedDetail(error.message);
  return `this is not valid YAML: ${detail}`;
}

function escapedDetail(message: string): string {
  const quoted = quote(message).slice(1, -1).replaceAll('\\"', '"');
  return quoted.charAt(0).toLowerCase() + quoted.slice(1);
}
