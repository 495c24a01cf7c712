import { slotOfDate } from '../axis/slot-of-date.js';
import type { CapacityStep } from '../engine/problem.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { ResourcePool } from '../model/rollout.js';

/**
 * How many units a pool has from when on.
 *
 * @param axis - how dates become slots
 * @param pool - its periods do not overlap
 * @returns steps with different units, rising, the first from 0
 */
export function capacitySteps(
  axis: TimeAxis,
  { units, periods = [] }: ResourcePool,
): readonly CapacityStep[] {
  const rising = [...periods].sort((left, right) => (left.from < right.from ? -1 : 1));
  const steps: CapacityStep[] = [];
  const put = (from: number, amount: number): void => {
    if (steps.at(-1)?.from === from) steps.pop();
    if (steps.at(-1)?.units !== amount) steps.push({ from, units: amount });
  };
  put(0, units);
  for (const period of rising) {
    const from = slotOfDate(axis, period.from);
    const to = slotOfDate(axis, period.to, 1);
    if (from >= to) continue;
    put(from, period.units);
    if (to < axis.days * axis.slotsPerDay) put(to, units);
  }
  return steps;
}
