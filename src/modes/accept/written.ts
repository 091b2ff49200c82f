/** The manifest's files with values of the account in them. Pure: nothing is read or written here. */

import { EditableFile, type FieldEdits } from '../../manifest/edit/editable.ts';
import { type Edit, edited } from '../../manifest/edit/text-edits.ts';
import { type ManifestFile, MOST_FOR_LIBRARY } from '../../manifest/yaml/tree.ts';
import type { Json, Manifest } from '../../model.ts';
import type { LeftDifference } from '../../run-outcome.ts';
import type { DifferingField } from './differing.ts';

/** The texts of the files, by name. */
export type Texts = ReadonlyMap<string, string>;

/** A field with the value that the manifest is to say. */
export interface Wanted {
  readonly field: DifferingField;
  readonly value: Json;
  /** The order of a list does not count. */
  readonly loose: boolean;
}

/** Writes values into texts. */
export class Writer {
  readonly #place: Manifest['place'];
  /** Files as they were last parsed. */
  readonly #parsed = new Map<string, { readonly text: string; readonly file: EditableFile }>();

  constructor({ place }: Pick<Manifest, 'place'>) {
    this.#place = place;
  }

  /** The texts with all of the values in them, but for those that people must write. */
  write(
    texts: Texts,
    all: readonly Wanted[],
  ): {
    readonly texts: Texts;
    readonly written: readonly Wanted[];
    readonly left: readonly LeftDifference[];
  } {
    const result = new Map(texts);
    const written: Wanted[] = [];
    const left: LeftDifference[] = [];
    for (let pending = all; pending.length > 0; ) {
      const edits = new Map<string, Edit[]>();
      const later: Wanted[] = [];
      for (const one of pending) {
        const { address, path } = one.field;
        const name = this.#place(address)?.file ?? '';
        const found = this.#editsOf(one, { name, text: result.get(name) ?? '' });
        const own = edits.get(name) ?? [];
        if ('message' in found) left.push({ ...found, address: `${address}.${path}` });
        // What touches the same place is written once that is known again.
        else if (found.edits.some((edit) => own.some((other) => meet(edit, other)))) later.push(one);
        else {
          edits.set(name, [...own, ...found.edits]);
          written.push(one);
        }
      }
      for (const [name, own] of edits) result.set(name, edited(result.get(name) ?? '', own));
      pending = later;
    }
    return { texts: result, written, left };
  }

  #editsOf({ field, value, loose }: Wanted, given: ManifestFile): FieldEdits {
    const place = this.#place(`${field.address}.${field.path}`) ?? { file: given.name, line: 1, column: 1 };
    if (given.text.length > MOST_FOR_LIBRARY) {
      const message = `The file has more than ${MOST_FOR_LIBRARY / 1000} kB. Change it by hand, or divide the file.`;
      return { message, place };
    }
    const file = this.#fileOf(given);
    return file.set(stepsOf(field, file), value, { loose });
  }

  #fileOf(given: ManifestFile): EditableFile {
    const known = this.#parsed.get(given.name);
    if (known?.text === given.text) return known.file;
    const file = new EditableFile(given);
    this.#parsed.set(given.name, { text: given.text, file });
    return file;
  }
}

/** The way to a field. Only names in the manifest's free maps hold dots, and there is nothing below them. */
function stepsOf({ address, path, otherName }: DifferingField, file: EditableFile): string[] {
  const holder = address.split('.');
  const whole = [...holder, path];
  if (file.has(whole)) return whole;
  if (otherName !== undefined && file.has([...holder, otherName])) return [...holder, otherName];
  const dot = path.indexOf('.');
  return dot === -1 ? whole : [...holder, path.slice(0, dot), path.slice(dot + 1)];
}

function meet(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
