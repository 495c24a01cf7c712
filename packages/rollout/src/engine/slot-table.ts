import type { SlotTable } from './compiled-problem.js';

/**
 * A calendar as two tables.
 *
 * @param horizon - how many slots there are
 * @param slots - the slots that are worked in, rising; null when all are
 * @returns the tables
 */
export function slotTable(horizon: number, slots: readonly number[] | null): SlotTable {
  const worked = new Int32Array(slots === null ? horizon : slots.length);
  const before = new Int32Array(horizon + 1);
  for (let at = 0; at < worked.length; at += 1) {
    const slot = slots === null ? at : slots[at]!;
    worked[at] = slot;
    before[slot + 1] = 1;
  }
  for (let at = 0; at < horizon; at += 1) before[at + 1]! += before[at]!;
  return { slots: worked, before };
}
