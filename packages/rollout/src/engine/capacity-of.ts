import type { SlotTable } from './compiled-problem.js';
import type { ScheduleProblem } from './problem.js';

/**
 * Units of a resource in each slot, with its calendar and freezes taken out.
 *
 * @param problem - the problem
 * @param resource - position of the resource
 * @param calendars - the calendars as tables
 * @returns units for each slot
 */
export function capacityOf(
  problem: ScheduleProblem,
  resource: number,
  calendars: readonly SlotTable[],
): Int32Array {
  const { horizon, freezes } = problem;
  const { capacity, calendar } = problem.resources[resource]!;
  const units = new Int32Array(horizon);
  capacity.forEach((step, at) => {
    units.fill(step.units, step.from, capacity[at + 1]?.from ?? horizon);
  });
  if (calendar !== null) {
    const { before } = calendars[calendar]!;
    for (let slot = 0; slot < horizon; slot += 1) if (before[slot] === before[slot + 1]) units[slot] = 0;
  }
  for (const { from, to, forbids, resources } of freezes) {
    if (forbids === 'work' && resources.includes(resource)) units.fill(0, from, to);
  }
  return units;
}
