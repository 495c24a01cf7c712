const longestText = 60;
const mostKeys = 4;

/**
 * A value in a few words, for messages.
 *
 * @param value - anything
 * @returns text and numbers as JSON (long text cut), lists by their length, objects by their first keys
 *
 * @example
 * ```ts
 * describeValue('level'); // => '"level"'
 * describeValue([1, 2]); // => 'a list of 2'
 * describeValue({ of: 1, by: 2 }); // => 'an object with of, by'
 * ```
 *
 * @source Our convention: a message shows the value that was received.
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestText ? `${value.slice(0, longestText)}…` : value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, mostKeys).map((key) => key.slice(0, longestText));
  return `an object with ${shown.join(', ')}${keys.length > mostKeys ? ', …' : ''}`;
}
