import type { SlotHeap } from './slot-heap.js';

/**
 * Takes the slot that gains most off a heap.
 *
 * @param heap - changed in place
 * @returns the slot with its gain; null when the heap is empty
 */
export function popSlot({ gains, slots }: SlotHeap): { readonly gain: number; readonly slot: number } | null {
  const [gain, slot] = [gains[0], slots[0]];
  const [lastGain, lastSlot] = [gains.pop(), slots.pop()];
  if (gain === undefined || slot === undefined) return null;
  if (lastGain === undefined || lastSlot === undefined || gains.length === 0) return { gain, slot };
  const comesFirst = (one: number, gainOne: number, slotOne: number): boolean =>
    (gains[one] as number) > gainOne || (gains[one] === gainOne && (slots[one] as number) < slotOne);
  let at = 0;
  for (let child = 1; child < gains.length; child = 2 * at + 1) {
    const right = child + 1;
    const best =
      right < gains.length && comesFirst(right, gains[child] as number, slots[child] as number)
        ? right
        : child;
    if (!comesFirst(best, lastGain, lastSlot)) break;
    gains[at] = gains[best] as number;
    slots[at] = slots[best] as number;
    at = best;
  }
  gains[at] = lastGain;
  slots[at] = lastSlot;
  return { gain, slot };
}
