import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { ResourcePool } from '../model/rollout.js';

/**
 * A pool as the document declares it.
 *
 * @param compiled - the rollout
 * @param resource - position of the pool in the problem
 * @returns the pool
 */
export function poolOf({ problem, rollout }: CompiledRollout, resource: number): ResourcePool {
  const { id } = problem.resources[resource]!;
  // A problem has the pools of its rollout and no others.
  return rollout.pools!.find((pool) => pool.id === id)!;
}
