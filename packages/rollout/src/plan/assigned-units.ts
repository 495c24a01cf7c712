import { poolOf } from '../compile/pool-of.js';
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
  compiled: CompiledRollout,
  needs: readonly SlotNeed[],
  chosen: readonly number[],
): readonly AssignedUnits[] {
  return needs.map(({ units }, at) => {
    const { id: pool, resource } = poolOf(compiled, chosen[at]!);
    return { resource, pool, units };
  });
}
