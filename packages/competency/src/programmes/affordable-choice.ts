import type { TrainingTask } from './training-task.js';

/**
 * A choice that keeps all rules, near to one that may not: what lacks a programme before it goes out, and the rest of the
 * budget is spent on what earns most for its cost.
 *
 * @param task - what is solved
 * @param wanted - 1 for the wanted programmes, within the budget
 * @param earns - what each programme earns
 * @param decided - for each programme 1, 0 or −1; those left out stay out
 * @returns 1 for the chosen programmes
 */
export function affordableChoice(
  task: TrainingTask,
  wanted: Uint8Array,
  earns: Float64Array,
  decided: Int8Array,
): Uint8Array {
  const { after, cost } = task;
  const chosen = wanted.slice();
  const isReady = (at: number): boolean => after[at]!.every((one) => chosen[one] === 1);
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 0; at < task.programmes; at += 1) {
      if (chosen[at] === 0 || isReady(at)) continue;
      chosen[at] = 0;
      changed = true;
    }
  }
  let left = task.budget;
  for (let at = 0; at < task.programmes; at += 1) if (chosen[at] === 1) left -= cost[at] as number;
  const order = Array.from({ length: task.programmes }, (_, at) => at).sort(
    (a, b) =>
      (earns[b] as number) * (cost[a] as number) - (earns[a] as number) * (cost[b] as number) || a - b,
  );
  for (const at of order) {
    if (chosen[at] === 1 || decided[at] === 0 || (cost[at] as number) > left || !isReady(at)) continue;
    chosen[at] = 1;
    left -= cost[at] as number;
  }
  return chosen;
}
