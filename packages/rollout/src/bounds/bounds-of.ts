import { comparedValues } from '../engine/compared-values.js';
import type { CompiledProblem } from '../engine/compiled-problem.js';
import type { ScheduleMeasure } from '../engine/problem.js';
import type { ScheduleBound } from '../engine/schedule.js';
import type { Windows } from '../engine/windows.js';
import { capacityMakespan } from './capacity-makespan.js';
import { fluidSums } from './fluid-sums.js';
import { needPools } from './need-pools.js';
import { needSets } from './need-sets.js';
import { pathMeasures } from './path-measures.js';

/**
 * Lower bounds that need no search: of the longest paths over calendars, of the work that must pass through the capacity,
 * and of ends that must follow each other when work flows without loss.
 *
 * @param compiled - the problem
 * @param windows - its windows
 * @returns one bound of each kind; none is below the one of paths
 */
export function boundsOf(compiled: CompiledProblem, windows: Windows): readonly ScheduleBound[] {
  const { objective } = compiled.problem;
  if (!windows.possible) return [];
  const path = pathMeasures(compiled, windows);
  const needs = needSets(compiled);
  const pools = needPools(compiled, windows, needs);
  const asks = (measure: ScheduleMeasure): boolean =>
    objective.terms.some((term) => term.measure === measure);
  const capacity = {
    ...path,
    makespan: asks('makespan') ? Math.max(path.makespan, capacityMakespan(compiled, pools)) : 0,
    load: pools.reduce((sum, pool) => sum + (pool.alone ? leastLoad(pool.work, pool.reach) : 0), 0),
  };
  const sums = asks('completion') || asks('tardiness') ? fluidSums(compiled, windows, needs, asks) : path;
  const fluid = { ...path, ...sums, makespan: capacity.makespan };
  return [
    { kind: 'path', values: comparedValues(objective, (measure) => path[measure]) },
    { kind: 'capacity', values: comparedValues(objective, (measure) => capacity[measure]) },
    { kind: 'fluid', values: comparedValues(objective, (measure) => fluid[measure]) },
  ];
}

// Work spread evenly has the least sum of squares.
function leastLoad(work: number, reach: Float64Array): number {
  let slots = 0;
  for (let at = 1; at < reach.length; at += 1) if (reach[at]! > reach[at - 1]!) slots += 1;
  return slots === 0 ? 0 : Math.ceil((work / slots) * work - 1e-6);
}
