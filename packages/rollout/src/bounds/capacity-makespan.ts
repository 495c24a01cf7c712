import type { CompiledProblem } from '../engine/compiled-problem.js';
import { boundaryReaching } from './boundary-reaching.js';
import type { NeedPool } from './need-pools.js';

/**
 * The first boundary by which all work can have passed through the capacity, and what follows it; and by which the budgets
 * have given all the money that is spent.
 *
 * @param compiled - the problem
 * @param pools - the work by resources
 * @returns a lower bound of the makespan
 */
export function capacityMakespan(compiled: CompiledProblem, pools: readonly NeedPool[]): number {
  let bound = 0;
  for (const { reach, parts } of pools) {
    for (const { tail, work, head } of parts) {
      if (head > compiled.horizon) continue;
      const boundary = boundaryReaching(reach, reach[head]! + work);
      bound = Math.max(bound, Math.min(boundary, compiled.horizon) + tail);
    }
  }
  return Math.max(bound, moneyMakespan(compiled));
}

function moneyMakespan({ count, spends, spendBudget, spendAmount, problem }: CompiledProblem): number {
  const spent = new Float64Array(problem.budgets.length);
  for (let at = 0; at < count; at += 1) {
    for (let spend = spends[at]!; spend < spends[at + 1]!; spend += 1) {
      if (spendAmount[spend] === 0) continue;
      const budget = spendBudget[spend]!;
      spent[budget]! += spendAmount[spend]!;
    }
  }
  let bound = 0;
  problem.budgets.forEach(({ periods }, at) => {
    let given = 0;
    for (const { from, amount } of periods) {
      // What earlier periods cannot pay starts in this one or later.
      if (spent[at]! > given) bound = Math.max(bound, from);
      given += amount;
    }
  });
  return bound;
}
