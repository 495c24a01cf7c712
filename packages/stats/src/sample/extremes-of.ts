/** The smallest and the largest of some values. */
export interface Extremes {
  /** The smallest. */
  readonly smallest: number;
  /** The largest. */
  readonly largest: number;
}

/**
 * The smallest and the largest value, in one pass.
 *
 * @param values - at least one, all finite
 * @returns both
 *
 * @internal
 */
export function extremesOf(values: ArrayLike<number>): Extremes {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] as number;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return { smallest, largest };
}
