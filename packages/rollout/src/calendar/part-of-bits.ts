import type { DayPart } from '../model/calendar.js';

const parts: readonly DayPart[] = ['none', 'morning', 'afternoon', 'full'];

/**
 * The part of a day that bits stand for.
 *
 * @param bits - 0 to 3, the morning is 1, the afternoon 2
 * @returns its word
 */
export function partOfBits(bits: number): DayPart {
  return parts[bits] ?? 'none';
}
