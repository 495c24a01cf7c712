import type { Issue } from './issue.js';
import type { Err } from './result.js';

/**
 * A failure.
 *
 * @param first - the first issue in the order of the input
 * @param rest - the others
 * @returns the issues, marked as a failure
 *
 * @example
 * ```ts
 * err({ code: 'name.missing', path: ['name'], message: 'Give a name.', facts: {} }).ok; // => false
 * ```
 *
 * @source Our convention: all issues are reported, not the first alone.
 */
export function err(first: Issue, ...rest: Issue[]): Err {
  return { ok: false, issues: [first, ...rest] };
}
