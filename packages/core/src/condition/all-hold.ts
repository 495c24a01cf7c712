import type { Truth } from './truth.js';

/**
 * Whether each of several truths is true: one false settles it, else one unknown leaves it open.
 *
 * @param truths - any number of them; none at all is true
 * @returns false, unknown or true, the first of these that applies
 *
 * @example
 * ```ts
 * allHold(['true', 'unknown', 'false']); // => 'false'
 * allHold([]); // => 'true'
 * ```
 *
 * @source S. C. Kleene, Introduction to Metamathematics (1952), section 64: strong three-valued logic.
 */
export function allHold(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}
