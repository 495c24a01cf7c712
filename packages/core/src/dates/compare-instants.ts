import type { Instant } from './instant.js';

/**
 * The order of two instants, whatever offsets they are written with.
 *
 * @param left - an instant
 * @param right - an instant
 * @returns -1 when `left` is earlier, 1 when it is later, 0 at the same moment
 *
 * @example
 * ```ts
 * compareInstants({ text: '1970-01-01T05:30:00+05:30', epochMilliseconds: 0 }, { text: '1970-01-01T00:00:00Z', epochMilliseconds: 0 }); // => 0
 * ```
 *
 * @source RFC 3339, section 5.1: offsets are removed before instants are compared.
 */
export function compareInstants(left: Instant, right: Instant): -1 | 0 | 1 {
  if (left.epochMilliseconds === right.epochMilliseconds) return 0;
  return left.epochMilliseconds < right.epochMilliseconds ? -1 : 1;
}
