import { hasValue } from './has-value.js';

/**
 * The values that are there, in their order.
 *
 * @param values - any length; not changed
 * @param present - a mask beside the values, 0 = absent; without a mask every value is present
 * @returns a new array without the absent ones and without NaN, which is never a value
 *
 * @example
 * ```ts
 * [...presentValues([4, 0, 6], [1, 0, 1])]; // => [4, 6]
 * ```
 *
 * @source Our convention: absence is stated beside the numbers, never by a number.
 */
export function presentValues(values: ArrayLike<number>, present?: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let position = 0; position < values.length; position += 1) {
    if (!hasValue(values, present, position)) continue;
    kept[count] = values[position] as number;
    count += 1;
  }
  return kept.slice(0, count);
}
