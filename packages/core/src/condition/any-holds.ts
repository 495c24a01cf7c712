import type { Truth } from './truth.js';

/**
 * Whether some of several truths is true: one true settles it, else one unknown leaves it open.
 *
 * @param truths - any number of them; none at all is false
 * @returns true, unknown or false, the first of these that applies
 *
 * @example
 * ```ts
 * anyHolds(['false', 'unknown', 'true']); // => 'true'
 * anyHolds([]); // => 'false'
 * ```
 *
 * @source S. C. Kleene, Introduction to Metamathematics (1952), section 64: strong three-valued logic.
 */
export function anyHolds(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}
