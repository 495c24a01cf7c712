/**
 * Whether a JSON value is an object.
 *
 * @param value - JSON data
 * @returns false for lists and null
 */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
