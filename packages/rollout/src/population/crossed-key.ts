/**
 * The key of one activity in a child of two schedules: the father's order inside a window of time, the mother's before and
 * after it; what she has inside and he has not goes to its edges.
 *
 * @param own - the father's time
 * @param other - the mother's time
 * @param from - where the window begins
 * @param to - where it ends
 * @param base - above all times before the window: keys inside it begin there, and keys after it at twice as much
 * @returns the key, least first
 */
export function crossedKey(own: number, other: number, from: number, to: number, base: number): number {
  if (own >= from && own < to) return base + own;
  if (other < from) return other;
  if (other >= to) return 2 * base + other;
  return own < from ? from : 2 * base + to;
}
