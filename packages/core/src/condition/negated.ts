import type { Truth } from './truth.js';

/**
 * The opposite of a truth; what is unknown stays unknown.
 *
 * @param truth - true, false or unknown
 * @returns the opposite
 *
 * @example
 * ```ts
 * negated('true'); // => 'false'
 * negated('unknown'); // => 'unknown'
 * ```
 *
 * @source S. C. Kleene, Introduction to Metamathematics (1952), section 64: strong three-valued logic.
 */
export function negated(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}
