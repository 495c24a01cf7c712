import type { SlotTable } from './compiled-problem.js';

/**
 * The last slot that no more than so many slots of a calendar separate from a boundary before it.
 *
 * @param table - the calendar
 * @param boundary - where counting starts
 * @param lag - how many slots of the calendar may lie between
 * @returns the slot; the horizon when the calendar has no more slots
 */
export function latestWithinLag({ slots, before }: SlotTable, boundary: number, lag: number): number {
  const at = before[boundary]! + lag;
  return at < slots.length ? slots[at]! : before.length - 1;
}
