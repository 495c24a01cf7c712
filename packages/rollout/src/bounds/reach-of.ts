import type { CompiledProblem } from '../engine/compiled-problem.js';

/**
 * How much some resources offer together.
 *
 * @param compiled - the problem
 * @param set - the resources
 * @returns units × slots before each boundary, never falling
 */
export function reachOf({ capacity, horizon }: CompiledProblem, set: readonly number[]): Float64Array {
  const reach = new Float64Array(horizon + 1);
  for (const resource of set) {
    const units = capacity[resource]!;
    for (let slot = 0; slot < horizon; slot += 1) reach[slot + 1]! += units[slot]!;
  }
  for (let slot = 1; slot <= horizon; slot += 1) reach[slot]! += reach[slot - 1]!;
  return reach;
}
