import type { SlotTable } from './compiled-problem.js';

/**
 * The last boundary that at least so many slots of a calendar separate from a slot after it.
 *
 * @param table - the calendar
 * @param slot - where counting ends
 * @param lag - how many slots of the calendar lie between
 * @returns the boundary; −1 when the calendar begins after
 */
export function latestBeforeLag({ slots, before }: SlotTable, slot: number, lag: number): number {
  if (lag === 0) return slot;
  const at = before[slot]! - lag;
  return at < 0 ? -1 : slots[at]!;
}
