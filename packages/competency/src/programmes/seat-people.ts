import type { Attendance } from './attendance.js';
import { gainOfSlots } from './gain-of-slots.js';
import { missingSlots } from './missing-slots.js';
import { popSlot } from './pop-slot.js';
import { pushSlot } from './push-slot.js';
import type { SlotHeap } from './slot-heap.js';
import type { TrainingTask } from './training-task.js';

/**
 * Fills seats of the chosen programmes, the seat that adds most first.
 *
 * @param task - what is solved
 * @param chosen - 1 for the chosen programmes
 * @param attendance - what is filled already; changed in place
 */
export function seatPeople(task: TrainingTask, chosen: Uint8Array, attendance: Attendance): void {
  const { filled, left } = attendance;
  const heap: SlotHeap = { gains: [], slots: [] };
  const isOpen = (slot: number): boolean => chosen[task.slotProgramme[slot] as number] === 1;
  /** Gain for each seat that it takes; 0 when a seat is not to be had. */
  const gainOf = (slot: number): number => {
    const slots = missingSlots(task, filled, slot);
    const isFree = slots.every(
      (one) => isOpen(one) && (left[task.slotProgramme[one] as number] as number) > 0,
    );
    return isFree ? gainOfSlots(task, filled, slots) / slots.length : 0;
  };
  const offer = (slot: number): void => {
    if (filled[slot] === 1 || !isOpen(slot)) return;
    const gain = gainOf(slot);
    if (gain > 0) pushSlot(heap, gain, slot);
  };
  for (let slot = 0; slot < task.slots; slot += 1) offer(slot);
  for (let next = popSlot(heap); next !== null; next = popSlot(heap)) {
    if (filled[next.slot] === 1) continue;
    const gain = gainOf(next.slot);
    if (gain <= 0) continue;
    if (gain < next.gain) {
      pushSlot(heap, gain, next.slot);
      continue;
    }
    for (const slot of missingSlots(task, filled, next.slot)) {
      filled[slot] = 1;
      const at = task.slotProgramme[slot] as number;
      left[at] = (left[at] as number) - 1;
    }
    // One seat may open the way to another: those of the same person are worth something else now.
    for (const slot of task.byPerson[task.slotPerson[next.slot]!]!) offer(slot);
  }
}
