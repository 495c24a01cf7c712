/**
 * The difference of two numbers of the engine.
 *
 * @param later - from which is subtracted
 * @param earlier - what is subtracted
 * @returns the difference; null where one of them has no value
 */
export function differenceOf(
  later: number | null | undefined,
  earlier: number | null | undefined,
): number | null {
  return typeof later === 'number' && typeof earlier === 'number' ? later - earlier : null;
}
