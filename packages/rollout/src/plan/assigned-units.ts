import type { SlotNeed } from '../engine/problem.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { AssignedUnits } from '../model/rollout-plan.js';

/**
 * Who serves needs, by the pools' names.
 *
 * @param compiled - the rollout
 * @param needs - what is needed
 * @param chosen - position of the pool for each need
 * @returns in the order of the needs
 */
export function assignedUnits(
  { problem, rollout }: CompiledRollout,
  needs: readonly SlotNeed[],
  chosen: readonly number[],
): readonly AssignedUnits[] {
  const resources = new Map((rollout.pools ?? []).map(({ id, resource }) => [id, resource]));
  return needs.map(({ units }, at) => {
    const pool = problem.resources[chosen[at]!]!.id;
    return { resource: resources.get(pool)!, pool, units };
  });
}
