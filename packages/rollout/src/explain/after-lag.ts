/**
 * The first boundary some slots after another.
 *
 * @param worked - 1 in each slot that counts; null when all do
 * @param end - the boundary from which is counted
 * @param least - how many slots lie between
 * @param horizon - how many slots there are
 * @returns the boundary; the horizon when the slots do not suffice
 */
export function afterLag(worked: Uint8Array | null, end: number, least: number, horizon: number): number {
  if (worked === null) return Math.min(horizon, end + least);
  let left = least;
  let slot = end;
  while (left > 0 && slot < horizon) {
    if (worked[slot] === 1) left -= 1;
    slot += 1;
  }
  return slot;
}
