/**
 * The value itself, frozen with everything it holds, so that a mutation throws.
 *
 * Typed arrays stay as they are: the language cannot freeze their elements.
 *
 * @param value - any value; objects may be cyclic
 * @returns the same reference
 */
export function deepFreeze<T>(value: T): T {
  const queue: unknown[] = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (next === null || typeof next !== 'object' || ArrayBuffer.isView(next) || Object.isFrozen(next))
      continue;
    Object.freeze(next);
    queue.push(...Object.values(next));
  }
  return value;
}
