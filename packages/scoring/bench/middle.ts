import type { Times } from './alternate.js';

/**
 * The middle of some times; the upper one of two.
 *
 * @param times - at least one
 * @returns the median
 */
export function middle(times: Times): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
