import type { SlotTable } from './compiled-problem.js';

/**
 * The first slot that so many slots of a calendar separate from a boundary.
 *
 * @param table - the calendar
 * @param boundary - where counting starts
 * @param lag - how many slots of the calendar lie between
 * @returns the slot; the horizon and one when the calendar ends before
 */
export function slotAfterLag({ slots, before }: SlotTable, boundary: number, lag: number): number {
  if (lag === 0) return boundary;
  const at = before[boundary]! + lag - 1;
  return at < slots.length ? slots[at]! + 1 : before.length;
}
