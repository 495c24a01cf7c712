/**
 * A copy that nobody can change, keys in the same order.
 *
 * @param value - JSON, no deeper than canonical JSON allows
 * @returns the copy, frozen at every depth
 */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((entry: unknown) => frozenCopy(entry))
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, frozenCopy(entry)]));
  return Object.freeze(copy as T);
}
