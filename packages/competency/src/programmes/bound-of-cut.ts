import type { Cut } from './cut.js';
import type { TrainingTask } from './training-task.js';

/**
 * What a cut allows once some programmes are decided: the open ones share the rest of the budget in parts.
 *
 * @param task - what is solved
 * @param cut - valid for these decisions
 * @param decided - for each programme 1, 0 or −1
 * @returns at least the weighted levels of every plan that keeps to the decisions
 *
 * @source G. B. Dantzig, Operations Research 5(2) (1957): the fractional knapsack.
 */
export function boundOfCut(task: TrainingTask, { constant, earns }: Cut, decided: Int8Array): number {
  const { cost } = task;
  let left = task.budget;
  let total = constant;
  const open: number[] = [];
  for (let at = 0; at < task.programmes; at += 1) {
    if (decided[at] === 1) {
      total += earns[at] as number;
      left -= cost[at] as number;
    } else if (decided[at] === -1 && (earns[at] as number) > 0) open.push(at);
  }
  open.sort(
    (a, b) =>
      (earns[b] as number) * (cost[a] as number) - (earns[a] as number) * (cost[b] as number) || a - b,
  );
  for (const at of open) {
    const price = cost[at] as number;
    if (price > left) return total + ((earns[at] as number) * left) / price;
    left -= price;
    total += earns[at] as number;
  }
  return total;
}
