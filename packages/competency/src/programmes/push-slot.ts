import type { SlotHeap } from './slot-heap.js';

/**
 * Puts a slot on a heap.
 *
 * @param heap - changed in place
 * @param gain - what the slot gains
 * @param slot - its position
 */
export function pushSlot({ gains, slots }: SlotHeap, gain: number, slot: number): void {
  let at = gains.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = gains[parent] as number;
    if (above > gain || (above === gain && (slots[parent] as number) <= slot)) break;
    gains[at] = above;
    slots[at] = slots[parent] as number;
    at = parent;
  }
  gains[at] = gain;
  slots[at] = slot;
}
