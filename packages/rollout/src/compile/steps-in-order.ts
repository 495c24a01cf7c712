import type { RolloutStep } from '../model/rollout-template.js';

/**
 * The steps so that each comes after those it waits for; where that leaves a choice, by id.
 *
 * @param steps - without a circle
 * @returns all of them
 */
export function stepsInOrder(steps: readonly RolloutStep[]): readonly RolloutStep[] {
  const left = [...steps].sort((a, b) => (a.id < b.id ? -1 : 1));
  const placed = new Set<string>();
  const ordered: RolloutStep[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ after = [] }) => after.every(({ step }) => placed.has(step)));
    const [step] = left.splice(at, 1);
    if (step === undefined || at === -1) throw new Error('Steps in a circle have no order.');
    placed.add(step.id);
    ordered.push(step);
  }
  return ordered;
}
