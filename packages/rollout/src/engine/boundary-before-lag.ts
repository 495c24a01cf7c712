import type { SlotTable } from './compiled-problem.js';

/**
 * The first boundary from which no more than so many slots of a calendar lie before a slot.
 *
 * @param table - the calendar
 * @param slot - where counting ends
 * @param lag - how many slots of the calendar may lie between
 * @returns the boundary, from 0
 */
export function boundaryBeforeLag({ slots, before }: SlotTable, slot: number, lag: number): number {
  const at = before[slot]! - lag - 1;
  return at < 0 ? 0 : slots[at]! + 1;
}
