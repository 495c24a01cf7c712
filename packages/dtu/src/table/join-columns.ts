/**
 * Joins a column of codes to another by three-valued logic, in place.
 *
 * @param op - `all`: one false settles it; `any`: one true does
 * @param into - the codes so far, which take the result
 * @param next - the codes to be joined
 *
 * @remarks For `all` true is what is true in both, false what is false in either; reasons add up and are dropped where the
 * result is known. `any` is the same with the two bits swapped.
 * @source S. C. Kleene, Introduction to Metamathematics (1952), section 64: strong three-valued logic.
 */
export function joinColumns(op: 'all' | 'any', into: Uint8Array, next: Uint8Array): void {
  const rows = into.length;
  if (op === 'all') {
    for (let row = 0; row < rows; row += 1) {
      const one = into[row] as number;
      const other = next[row] as number;
      const joined = (one & other & 1) | ((one | other) & 0xfe);
      // Where the bit of false is set all others are cleared, and else none.
      into[row] = joined & ((((joined >> 1) & 1) - 1) | 2);
    }
  } else {
    for (let row = 0; row < rows; row += 1) {
      const one = into[row] as number;
      const other = next[row] as number;
      const joined = (one & other & 2) | ((one | other) & 0xfd);
      into[row] = joined & (((joined & 1) - 1) | 1);
    }
  }
}
