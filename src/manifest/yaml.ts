/**
 * YAML text to a {@link Node} tree. All the traps of YAML end here: what comes out has text keys alone, no aliases,
 * no tags, no duplicate keys, and a bounded size.
 *
 * The parser is driven token by token, since its composer recurses: a few kilobytes of `- - - …` would otherwise
 * exhaust the stack and take the whole process down. Duplicate keys and aliases are resolved here in linear time;
 * the library does both in quadratic time.
 */

import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml';
import type { Place } from '../model.ts';
import { type Findings, inside, quote } from './problem.ts';
import {
  type Entry,
  type ListNode,
  type MapNode,
  type Node,
  PROTOTYPE_KEYS,
  type ScalarNode,
} from './tree.ts';

/** Far more than any manifest needs, far less than a stack holds. */
const DEEPEST_NESTING = 64;
/** A text in which the parser finds no place for so many tokens is no YAML, and going on would take long. */
const MOST_LOST_TOKENS = 100;
/** How many values the aliases of one file may stand for together. */
const MOST_ALIASED_VALUES = 100_000;
const CORE_TAGS: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** What one file holds. */
export interface ParsedFile {
  /** Undefined for a file without content, which has been reported. */
  readonly root: Node | undefined;
  /** The first line with a YAML syntax error: nothing from there on is sure. Infinity for a sound file. */
  readonly brokenFrom: number;
}

/** Parses one file's text and reports everything about it that is not sound YAML for a manifest. */
export function parseYaml(text: string, file: string, findings: Findings): ParsedFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const tokens = tokensOf(text, lines);
  if (typeof tokens === 'number') {
    const place = placeAt(tokens);
    findings.error(
      place,
      '',
      `values are nested more than ${DEEPEST_NESTING} levels deep; a manifest needs ten`,
    );
    return { root: undefined, brokenFrom: place.line };
  }

  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    if (!isEmpty(document) || document.errors.length > 0) documents.push(document);
    if (documents.length > 1) break;
  }
  const [document, second] = documents;
  if (document === undefined) {
    findings.error(placeAt(0), '', 'the file is empty; a manifest begins with `version: 1`');
    return { root: undefined, brokenFrom: 1 };
  }

  let brokenFrom = reportSyntax(document.errors, text, placeAt, findings);
  if (second !== undefined && second.errors.length === 0) {
    const place = placeAt(second.contents?.range?.[0] ?? second.range[0]);
    findings.error(
      place,
      '',
      'a second YAML document begins here; a manifest file holds one, so put it into a file of its own',
    );
  }
  const { explicit, version } = document.directives.yaml;
  if (explicit === true && version !== '1.2') {
    findings.error(
      placeAt(0),
      '',
      `the file asks for YAML ${version}; manifests are YAML 1.2, so remove the %YAML line`,
    );
  }
  if (second !== undefined)
    brokenFrom = Math.min(brokenFrom, reportSyntax(second.errors, text, placeAt, findings));
  if (document.contents === null) return { root: undefined, brokenFrom };
  return { root: new TreeBuilder(placeAt, findings).build(document.contents, ''), brokenFrom };
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

/** Reports the first error of each line, since the rest follow from it. Answers the first broken line. */
function reportSyntax(
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
      ? 'this is not valid YAML: a second "key:" stands in one line; put a value that holds ": " in quotes'
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

type YamlNode = ParsedNode | null;

/** Turns the library's nodes into ours, resolving aliases and merge keys on the way. */
class TreeBuilder {
  readonly #placeAt: (offset: number) => Place;
  readonly #findings: Findings;
  /** What each anchor stands for so far; undefined while it is being built. */
  readonly #anchors = new Map<string, Node | undefined>();
  #aliased = 0;

  constructor(placeAt: (offset: number) => Place, findings: Findings) {
    this.#placeAt = placeAt;
    this.#findings = findings;
  }

  build(node: YamlNode, address: string, keyPlace?: Place): Node {
    const place = this.#placeOf(node, keyPlace);
    if (node === null) return { kind: 'scalar', place, size: 1, value: null, written: '' };
    if (isAlias(node)) return this.#alias(node, address, place);
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      const tag = quote(node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
      this.#findings.error(place, address, `the tag ${tag} is unknown here; remove it`);
      return { kind: 'unusable', place, size: 1 };
    }
    const { anchor } = node;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const built = this.#content(node, address, place);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #content(node: Exclude<ParsedNode, Alias.Parsed>, address: string, place: Place): Node {
    if (isMap(node)) return this.#map(node, address, place);
    if (isSeq(node)) return this.#list(node, address, place);
    return scalar(node.value, node.source, place);
  }

  #alias(alias: Alias.Parsed, address: string, place: Place): Node {
    const unusable: Node = { kind: 'unusable', place, size: 1 };
    const name = quote(`*${alias.source}`);
    if (!this.#anchors.has(alias.source)) {
      this.#findings.error(
        place,
        address,
        `the alias ${name} has no anchor ${quote(`&${alias.source}`)} above it`,
      );
      return unusable;
    }
    const target = this.#anchors.get(alias.source);
    if (target === undefined) {
      this.#findings.error(place, address, `the alias ${name} stands inside of what it refers to`);
      return unusable;
    }
    const before = this.#aliased;
    this.#aliased += target.size;
    if (this.#aliased > MOST_ALIASED_VALUES) {
      if (before <= MOST_ALIASED_VALUES) {
        const most = MOST_ALIASED_VALUES.toLocaleString('en');
        this.#findings.error(
          place,
          address,
          `the aliases of this file stand for more than ${most} values; write less by alias`,
        );
      }
      return unusable;
    }
    return { ...target, place };
  }

  #list(list: YAMLSeq.Parsed, address: string, place: Place): ListNode {
    const items = list.items.map((item, index) => this.build(item, `${address}[${index}]`));
    return { kind: 'list', place, size: items.reduce((sum, item) => sum + item.size, 1), items };
  }

  #map(map: YAMLMap.Parsed, address: string, place: Place): MapNode {
    const entries = new Map<string, Entry>();
    const merged: Entry[] = [];
    for (const pair of map.items) {
      const key = this.#key(pair.key, address, place);
      if (key === undefined) {
        this.build(pair.value, address);
        continue;
      }
      const value = this.build(pair.value, inside(address, key.text), key.place);
      const first = entries.get(key.text);
      if (key.merges) {
        merged.push({ place: key.place, value });
      } else if (first === undefined) {
        entries.set(key.text, { place: key.place, value });
      } else {
        const line = first.place.line === key.place.line ? 'on this line' : `on line ${first.place.line}`;
        const message = `the key ${quote(key.text)} is here twice, first ${line}; keep one of them`;
        this.#findings.error(key.place, inside(address, key.text), message);
      }
    }
    for (const { place: at, value } of merged) this.#merge(value, entries, address, at);
    const size = [...entries.values()].reduce((sum, entry) => sum + entry.value.size, 1);
    return { kind: 'map', place, size, entries };
  }

  /** `<<: *base`: takes over what the map does not say itself; of several bases the first one counts. */
  #merge(value: Node, entries: Map<string, Entry>, address: string, place: Place): void {
    if (value.kind === 'list') {
      for (const item of value.items) this.#merge(item, entries, address, place);
      return;
    }
    if (value.kind === 'map') {
      for (const [key, entry] of value.entries) if (!entries.has(key)) entries.set(key, entry);
      return;
    }
    if (value.kind === 'unusable') return;
    this.#findings.error(
      place,
      address,
      'the merge key << takes an alias of a map, such as <<: *base, or a list of them',
    );
  }

  #key(
    node: YamlNode,
    address: string,
    mapPlace: Place,
  ): { text: string; place: Place; merges: boolean } | undefined {
    const place = this.#placeOf(node, mapPlace);
    if (!isScalar(node) || node.tag !== undefined || node.anchor !== undefined) {
      this.#findings.error(place, address, 'a key must be plain text, not a list, map, alias, tag or anchor');
      return undefined;
    }
    const { value } = node;
    if (typeof value !== 'string') {
      const written = node.source ?? '';
      const message =
        written === ''
          ? 'a key is missing before the colon'
          : `the key ${quote(written)} must be text; put it in quotes`;
      this.#findings.error(place, address, message);
      return undefined;
    }
    if (PROTOTYPE_KEYS.has(value)) {
      this.#findings.error(
        place,
        inside(address, value),
        `the key ${quote(value)} is not allowed; choose another name`,
      );
      return undefined;
    }
    return { text: value, place, merges: value === '<<' && node.type === 'PLAIN' };
  }

  /** Where a node stands; nothing at all stands with its key. */
  #placeOf(node: YamlNode, keyPlace: Place | undefined): Place {
    const absent = node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN');
    if (absent && keyPlace !== undefined) return keyPlace;
    return this.#placeAt(node?.range[0] ?? 0);
  }
}

function scalar(value: unknown, source: string | undefined, place: Place): ScalarNode {
  const written = source ?? '';
  const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', place, size: 1, value: isKnown || value === null ? value : written, written };
}
