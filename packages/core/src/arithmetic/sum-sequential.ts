/**
 * The sum formed from the first term to the last in plain doubles, as a spreadsheet or a loop forms it.
 *
 * @param terms - finite numbers; the order matters; may be empty
 * @returns the sum; 0 for no terms; not finite when a partial sum leaves the range of doubles
 *
 * @example
 * ```ts
 * sumSequential([0.1, 0.2, 0.3]); // => 0.6000000000000001
 * sumSequential([0.3, 0.2, 0.1]); // => 0.6
 * ```
 *
 * @source Our convention: published indices add in the order of their document, and reproduce only so.
 */
export function sumSequential(terms: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1) sum += terms[i] as number;
  return sum;
}
