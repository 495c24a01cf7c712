/**
 * Whether a value is an object such as JSON has: made by a literal, `JSON.parse` or `Object.create(null)`.
 *
 * @param value - anything
 * @returns false for lists, null, functions, and instances of classes (dates and maps too)
 *
 * @remarks The object literals of other realms (frames, workers' sandboxes) count too, so the test is on the
 * shape of the prototype, not on its identity.
 * @source Our convention.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'hasOwnProperty')
  );
}
