/**
 * YAML text to a {@link Node} tree. All the traps of YAML end here: what comes out has text keys alone, no aliases,
 * no tags, no duplicate keys, and a bounded size.
 *
 * The parser is driven token by token, since its composer recurses: a few kilobytes of `- - - …` would otherwise
 * exhaust the stack and take the whole process down. Duplicate keys and aliases are left to {@link TreeBuilder}, since
 * the library takes quadratic time for them.
 */

import { Composer, type CST, type Document, isScalar, Lexer, LineCounter, Parser } from 'yaml';
import type { Place } from '../../model.ts';
import { Findings } from './problem.ts';
import { reportSyntax } from './syntax.ts';
import type { ManifestFile, ParsedFile } from './tree.ts';
import { TreeBuilder } from './tree-builder.ts';

/** Far more than any manifest needs, far less than a stack holds. */
const DEEPEST_NESTING = 64;
/** A text in which the parser finds no place for so many tokens is not YAML, and going on would take long. */
const MOST_LOST_TOKENS = 100;

/** Parses one file and reports everything about it that is not sound YAML for a manifest. */
export function parseYaml({ name, text }: ManifestFile, findings = new Findings()): ParsedFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  const tokens = tokensOf(text, lines);
  if (typeof tokens === 'number') {
    const place = placeAt(tokens);
    const message = `values are nested more than ${DEEPEST_NESTING} levels deep; a manifest needs ten`;
    findings.error(place, '', message);
    return { name, root: undefined, brokenFrom: place.line, findings };
  }
  const [document, second] = documentsOf(tokens, text.length);
  if (document === undefined) {
    findings.error(placeAt(0), '', 'the file is empty; a manifest begins with `version: 1`');
    return { name, root: undefined, brokenFrom: 1, findings };
  }
  const errors = [...document.errors, ...(second?.errors ?? [])];
  const brokenFrom = reportSyntax(errors, text, placeAt, findings);
  if (second !== undefined && second.errors.length === 0) {
    const place = placeAt(second.contents?.range[0] ?? second.range[0]);
    const message =
      'a second YAML document begins here; a manifest file holds one, so put it into a file of its own';
    findings.error(place, '', message);
  }
  const { explicit, version } = document.directives.yaml;
  if (explicit === true && version !== '1.2') {
    const message = `the file requires YAML ${version}; manifests are YAML 1.2, so remove the %YAML line`;
    findings.error(placeAt(0), '', message);
  }
  if (document.contents === null) return { name, root: undefined, brokenFrom, findings };
  const builder = new TreeBuilder(placeAt, findings);
  const root = builder.build(document.contents, '');
  return { name, root, brokenFrom: Math.min(brokenFrom, builder.brokenFrom), findings };
}

/** The first two documents that hold anything: more than one is too many already. */
function documentsOf(tokens: Iterable<CST.Token>, end: number): Document.Parsed[] {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, end)) {
    if (!isEmpty(document) || document.errors.length > 0) documents.push(document);
    if (documents.length > 1) break;
  }
  return documents;
}

/** The parser's tokens; or, when they nest too deeply to go on, the offset where that happens. */
function tokensOf(text: string, lines: LineCounter): CST.Token[] | number {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  let lost = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') lost += 1;
    }
    if (lost > MOST_LOST_TOKENS) return tokens;
    if (parser.stack.length > DEEPEST_NESTING) return parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN');
}
