/** "Did you mean": finding the known word that a mistyped one stands for. */

/** Longer words are not typing mistakes, and comparing them costs time. */
const LONGEST_WORD = 60;

/**
 * The known word nearest to `word`, if one is near enough: the same but for case and separators
 * (`mask_credit_card_numbers`), or a few typos away (one letter in three at most, four in all).
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const plainWord = plain(word);
  let best: string | undefined;
  let fewest = Math.min(4, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const plainCandidate = plain(candidate);
    const typos = plainCandidate === plainWord ? 0 : typosBetween(plainWord, plainCandidate);
    if (typos < fewest) {
      best = candidate;
      fewest = typos;
    }
  }
  return best;
}

/** How many letters must be added, left out, changed or swapped with their neighbour to turn `a` into `b`. */
export function typosBetween(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let fewest = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) fewest = Math.min(fewest, at(twoAbove, column - 2) + 1);
      current.push(fewest);
    }
    twoAbove = above;
    above = current;
  }
  return at(above, b.length);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
