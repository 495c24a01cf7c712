import type { Ok } from './result.js';

/**
 * A success.
 *
 * @param value - what was asked for
 * @returns the value, marked as a success
 *
 * @example
 * ```ts
 * ok(3); // => { ok: true, value: 3 }
 * ```
 *
 * @source Our convention: results are plain data, so they survive JSON.
 */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}
