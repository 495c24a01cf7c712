/**
 * Whether a value is an object and no list.
 *
 * @param value - JSON data
 * @returns false for lists, null and what is no object
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
