import type { Needs } from '../model/missing-policy.js';

/**
 * Whether enough children have a value.
 *
 * @param needs - what must be answered; null for nothing in particular
 * @param answered - children that have a value
 * @param applicable - children that apply
 * @returns true when both the count and the share are reached
 *
 * @remarks A share of n children is rounded up, a hair below: 0.8 × 5 is 4, not 5.
 */
export function hasEnough(needs: Needs | null, answered: number, applicable: number): boolean {
  if (needs === null) return true;
  const { count = 0, share = 0 } = needs;
  return answered >= count && answered >= Math.ceil(share * applicable - 1e-9);
}
