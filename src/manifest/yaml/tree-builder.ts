/** From the YAML library's nodes to a {@link Node} tree, with aliases and merge keys resolved on the way. */

import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Place } from '../../model.ts';
import { type Findings, inside, quote } from './problem.ts';
import { isIndentedOtherwise, OTHER_SPACE_INDENT } from './slips.ts';
import {
  addBase,
  type Entry,
  type MapNode,
  MOST_ALIASED_VALUES,
  type Node,
  PROTOTYPE_KEYS,
  type ScalarNode,
  sizeOf,
  tooMuchAliased,
  type UnusableNode,
} from './tree.ts';

const CORE_TAGS: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/**
 * Builds the tree of one file and reports what a manifest does not take: unknown tags, keys that are not text, keys that
 * are there twice, aliases without an anchor, or too many of them. Takes linear time, also for aliases and duplicates.
 */
export class TreeBuilder {
  readonly #placeAt: (offset: number) => Place;
  readonly #findings: Findings;
  /** What each anchor stands for so far; undefined while it is being built. */
  readonly #anchors = new Map<string, Node | undefined>();
  #aliased = 0;
  /** The first line that is indented in a way that YAML does not see; infinity where none is. */
  brokenFrom = Number.POSITIVE_INFINITY;

  constructor(placeAt: (offset: number) => Place, findings: Findings) {
    this.#placeAt = placeAt;
    this.#findings = findings;
  }

  /** The tree below a node; `keyPlace` is where the node's key is. */
  build(node: YamlNode, address: string, keyPlace?: Place): Node {
    const place = this.#placeOf(node, keyPlace);
    if (node === null) return { kind: 'scalar', place, value: null, written: '' };
    if (isAlias(node)) return this.#alias(node, address, place);
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      const tag = quote(node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
      return this.#unusable(place, address, `the tag ${tag} is unknown here; remove it`);
    }
    const { anchor } = node;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const built = this.#content(node, address, place);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #content(node: Exclude<ParsedNode, Alias.Parsed>, address: string, place: Place): Node {
    if (isMap(node)) return this.#map(node, address, place);
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.build(item, `${address}[${index}]`));
      return { kind: 'list', place, items };
    }
    return scalar(node.value, node.source, place);
  }

  #unusable(place: Place, address: string, message: string): UnusableNode {
    this.#findings.error(place, address, message);
    return { kind: 'unusable', place };
  }

  #alias(alias: Alias.Parsed, address: string, place: Place): Node {
    const name = quote(`*${alias.source}`);
    if (!this.#anchors.has(alias.source)) {
      const anchor = quote(`&${alias.source}`);
      return this.#unusable(place, address, `the alias ${name} has no anchor ${anchor} above it`);
    }
    const target = this.#anchors.get(alias.source);
    if (target === undefined) {
      return this.#unusable(place, address, `the alias ${name} is inside of what it refers to`);
    }
    if (this.#aliased > MOST_ALIASED_VALUES) return { kind: 'unusable', place };
    this.#aliased += sizeOf(target);
    if (this.#aliased > MOST_ALIASED_VALUES) return this.#unusable(place, address, tooMuchAliased());
    return { ...target, place };
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
    for (const { place: at, value } of merged) {
      if (addBase(value, entries)) continue;
      const message = 'the merge key << takes an alias of a map, such as <<: *base, or a list of them';
      this.#findings.error(at, address, message);
    }
    return { kind: 'map', place, entries };
  }

  #key(
    node: YamlNode,
    address: string,
    mapPlace: Place,
  ): { text: string; place: Place; merges: boolean } | undefined {
    const place = this.#placeOf(node, mapPlace);
    const refuse = (at: string, message: string): undefined => this.#findings.error(place, at, message);
    if (!isScalar(node) || node.tag !== undefined || node.anchor !== undefined) {
      return refuse(address, 'a key must be plain text, not a list, map, alias, tag or anchor');
    }
    const { value } = node;
    if (typeof value !== 'string') {
      return refuse(
        address,
        node.source
          ? `the key ${quote(node.source)} must be text; put it in quotes`
          : 'a key is missing before the colon',
      );
    }
    if (PROTOTYPE_KEYS.has(value)) {
      return refuse(inside(address, value), `the key ${quote(value)} is not allowed; choose another name`);
    }
    if (node.type === 'PLAIN' && isIndentedOtherwise(value)) {
      this.brokenFrom = Math.min(this.brokenFrom, place.line);
      const isKnown = this.#findings.errors.some((error) => error.place?.line === place.line);
      return isKnown ? undefined : refuse('', OTHER_SPACE_INDENT);
    }
    return { text: value, place, merges: value === '<<' && node.type === 'PLAIN' };
  }

  /** Where a node is; nothing at all is where its key is. */
  #placeOf(node: YamlNode, keyPlace: Place | undefined): Place {
    const absent = node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN');
    if (absent && keyPlace !== undefined) return keyPlace;
    return this.#placeAt(node?.range[0] ?? 0);
  }
}

function scalar(value: unknown, source: string | undefined, place: Place): ScalarNode {
  const written = source ?? '';
  const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', place, value: isKnown || value === null ? value : written, written };
}

type YamlNode = ParsedNode | null;
