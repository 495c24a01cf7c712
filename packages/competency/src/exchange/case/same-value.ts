import { canonicalJson } from '@sopana/core/canonical';

/**
 * Whether two values are the same JSON.
 *
 * @param left - JSON data, or undefined
 * @param right - JSON data, or undefined
 * @returns true when they are; the order of keys does not matter, and nothing is the same as null
 */
export function sameValue(left: unknown, right: unknown): boolean {
  const [one, other] = [left ?? null, right ?? null];
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const [first, second] = [canonicalJson(one), canonicalJson(other)];
  return first.ok && second.ok && first.value === second.value;
}
