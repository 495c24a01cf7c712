import type { Issue } from './issue.js';
import type { Result } from './result.js';

/**
 * The value when nothing is wrong, else everything that is.
 *
 * @param issues - what was found, in the order of the input; may be empty
 * @param value - called only when there is no issue
 * @returns the value, or a failure with all the issues
 *
 * @example
 * ```ts
 * resultOf([], () => 7); // => { ok: true, value: 7 }
 * ```
 *
 * @source Our convention: collect, then decide once.
 */
export function resultOf<T>(issues: readonly Issue[], value: () => T): Result<T> {
  const [first, ...rest] = issues;
  return first === undefined ? { ok: true, value: value() } : { ok: false, issues: [first, ...rest] };
}
