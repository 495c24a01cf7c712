import type { TrainingTask } from './training-task.js';

/**
 * What follows from decisions: what comes before a chosen programme is chosen too, what cannot be paid is left out.
 *
 * @param task - what is solved
 * @param decided - for each programme 1, 0 or −1; changed in place
 * @returns false when the decisions contradict each other or cost more than there is
 */
export function settle(task: TrainingTask, decided: Int8Array): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    let left = task.budget;
    for (let at = 0; at < task.programmes; at += 1) if (decided[at] === 1) left -= task.cost[at] as number;
    if (left < 0) return false;
    for (let at = 0; at < task.programmes; at += 1) {
      const before = task.after[at]!;
      if (decided[at] === 1) {
        if (before.some((one) => decided[one] === 0)) return false;
        for (const one of before) {
          if (decided[one] !== -1) continue;
          decided[one] = 1;
          changed = true;
        }
      } else if (decided[at] === -1) {
        const isOut = (task.cost[at] as number) > left || before.some((one) => decided[one] === 0);
        if (!isOut) continue;
        decided[at] = 0;
        changed = true;
      }
    }
  }
  return true;
}
