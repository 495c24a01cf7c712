const longestWord = 64;

/**
 * The known word that was probably meant.
 *
 * @param word - as it was written
 * @param known - the words that exist, in order of preference
 * @returns the first of the nearest words, when it is at most a third of its letters (and at most 3) away
 * from `word`, letter case apart; else null
 *
 * @example
 * ```ts
 * nearestWord('wieght', ['weight', 'height']); // => 'weight'
 * nearestWord('sum', ['weight', 'height']); // => null
 * ```
 *
 * @source V. I. Levenshtein (1966): insertions, deletions and substitutions, here with neighbouring letters
 * swapped counted once (optimal string alignment).
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > longestWord) return null;
  let nearest: string | null = null;
  let least = Number.MAX_SAFE_INTEGER;
  for (const candidate of known) {
    const allowed = Math.min(3, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (candidate.length > longestWord || Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= allowed && distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

function editDistance(from: string, to: string): number {
  const at = (row: readonly number[] | undefined, column: number): number => row?.[column] ?? 0;
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const above = rows[row - 1];
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      const plain = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + cost,
      );
      const isSwap =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(isSwap ? Math.min(plain, at(rows[row - 2], column - 2) + 1) : plain);
    }
    rows.push(current);
  }
  return at(rows[from.length], to.length);
}
