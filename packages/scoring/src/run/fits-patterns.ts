/** As many children as a byte has bits. */
const mostChildren = 8;

/**
 * Whether it pays to look sums of weights up by the pattern of presence.
 *
 * @param children - how many
 * @param length - rows of the block
 * @returns false where a pattern does not fit in a byte, or the table would be longer than the block
 */
export function fitsPatterns(children: number, length: number): boolean {
  return children <= mostChildren && length >= 1 << children;
}
