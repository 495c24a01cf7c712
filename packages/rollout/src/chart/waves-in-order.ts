import type { Rollout } from '../model/rollout.js';

/**
 * The waves so that each comes after those it waits for; where that leaves a choice, in document order.
 *
 * @param rollout - without a circle of waves
 * @returns their ids
 */
export function wavesInOrder({ waves }: Rollout): readonly string[] {
  const left = [...waves];
  const placed: string[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ opensWhen = [] }) => opensWhen.every(({ wave }) => placed.includes(wave)));
    const [next] = left.splice(Math.max(0, at), 1);
    if (next !== undefined) placed.push(next.id);
  }
  return placed;
}
