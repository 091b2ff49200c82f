/** A parsed manifest file: plain values that know their place. Aliases and merge keys are already resolved. */

import type { Place } from '../../model.ts';
import type { Findings } from './problem.ts';

/** Names that reach into JavaScript's objects: no key may be one of them. */
export const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * How many characters the YAML library reads in one run. It takes seconds for a million, and thousands of megabytes for a few
 * million that are not YAML at all; a manifest of a thousand apps has 350,000.
 */
export const MOST_FOR_LIBRARY = 400_000;

/** How many values a manifest may hold: fifty in each of ten thousand apps. */
export const MOST_VALUES = 500_000;

/** What is wrong with a manifest that holds more. */
export function tooManyValues(): string {
  return `the manifest has more than ${MOST_VALUES.toLocaleString('en')} values; divide it into several, each with its own run`;
}

/** How many values the aliases of one file may stand for together: fifty in each of ten thousand apps. */
export const MOST_ALIASED_VALUES = 500_000;

/** What is wrong with a file whose aliases stand for more. */
export function tooMuchAliased(): string {
  return `the aliases of this file stand for more than ${MOST_ALIASED_VALUES.toLocaleString('en')} values; write less by alias`;
}

/** A manifest file's text. */
export interface ManifestFile {
  /** Relative to the workspace, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** One file, parsed. */
export interface ParsedFile {
  readonly name: string;
  /** Undefined for a file without content, which has been reported. */
  readonly root: Node | undefined;
  /** The first line with a YAML syntax error: nothing from there on is sure. Infinity for a sound file. */
  readonly brokenFrom: number;
  readonly findings: Findings;
}

/** A value in a manifest file. */
export type Node = ScalarNode | ListNode | MapNode | UnusableNode;

/** What every value has. */
interface Positioned {
  readonly place: Place;
}

/** Text, a number, true or false, or nothing (`null`, also when nothing comes after the colon). */
export interface ScalarNode extends Positioned {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it is in the file, without quotes. */
  readonly written: string;
}

/** A list of values. */
export interface ListNode extends Positioned {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** A map from text to values, in the order of the file. */
export interface MapNode extends Positioned {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
}

/** One key of a map with its value. */
export interface Entry {
  /** Where the key is. */
  readonly place: Place;
  readonly value: Node;
  /** Its value is read again from the text whenever it is needed. */
  readonly again?: true;
}

/** In place of a value that could not be read; the reason has been reported already. */
export interface UnusableNode extends Positioned {
  readonly kind: 'unusable';
}

/** How many values one stands for with its aliases written out; guards against alias bombs. */
export function sizeOf(node: Node): number {
  let size = 1;
  if (node.kind === 'list') for (const item of node.items) size += sizeOf(item);
  if (node.kind === 'map') for (const { value } of node.entries.values()) size += sizeOf(value);
  return size;
}

/**
 * A merge key, `<<: *base`: adds to a map what it does not say itself; of several bases the first one counts. False where
 * a base is not a map.
 */
export function addBase(base: Node, entries: Map<string, Entry>): boolean {
  if (base.kind === 'list') return base.items.map((item) => addBase(item, entries)).every(Boolean);
  if (base.kind === 'scalar') return false;
  if (base.kind === 'map') {
    for (const [key, entry] of base.entries) if (!entries.has(key)) entries.set(key, entry);
  }
  return true;
}
