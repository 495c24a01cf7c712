/**
 * Where work that starts in a slot ends.
 *
 * @param worked - 1 in each slot that is worked in; null when all are
 * @param start - the first slot
 * @param duration - how many worked slots
 * @param horizon - how many slots there are
 * @returns the boundary at which it ends; null when the slots do not suffice
 */
export function endOfWork(
  worked: Uint8Array | null,
  start: number,
  duration: number,
  horizon: number,
): number | null {
  let left = duration;
  let slot = start;
  while (left > 0) {
    if (slot >= horizon) return null;
    if (worked === null || worked[slot] === 1) left -= 1;
    slot += 1;
  }
  return slot;
}
