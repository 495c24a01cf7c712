import type { Scalar } from './scalar.js';
import type { Subject } from './subject.js';

/** The place of a value in the order of its subject; undefined when it has none. */
export type Order = (subject: Subject, value: string | number) => number | undefined;

/**
 * The two places that a threshold test compares.
 *
 * @param subject - whose order counts
 * @param value - what was read
 * @param threshold - what it is held against
 * @param order - asked for both, unless both are numbers
 * @returns the places of value and threshold; null when either has none
 */
export function placesOf(
  subject: Subject,
  value: Scalar,
  threshold: string | number,
  order: Order | undefined,
): readonly [number, number] | null {
  if (typeof value === 'boolean') return null;
  const bothNumbers = typeof value === 'number' && typeof threshold === 'number';
  const left = bothNumbers ? value : order?.(subject, value);
  const right = bothNumbers ? threshold : order?.(subject, threshold);
  if (left === undefined || right === undefined) return null;
  return Number.isNaN(left) || Number.isNaN(right) ? null : [left, right];
}
