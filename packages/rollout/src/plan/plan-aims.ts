import type { ScheduleMeasure } from '../engine/problem.js';
import type { ScheduleBound, SchedulePlan } from '../engine/schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { ObjectiveKind } from '../model/rollout.js';
import type { PlanAim } from '../model/rollout-plan.js';

const kinds: Readonly<Record<ScheduleMeasure, ObjectiveKind>> = {
  makespan: 'makespan',
  completion: 'weightedCompletion',
  tardiness: 'weightedTardiness',
  cost: 'cost',
  load: 'levelledLoad',
};

/**
 * What a plan comes to by each aim, and how much better it could be at the most.
 *
 * @param compiled - the rollout
 * @param found - what the search found and proved
 * @returns one entry for each number that is compared, in days
 */
export function planAims(
  { axis, problem }: CompiledRollout,
  { values, bounds, gap }: SchedulePlan,
): readonly PlanAim[] {
  const { order, terms } = problem.objective;
  const compared: readonly PlanAim['kind'][] =
    order === 'weighted' ? ['weighted'] : terms.map(({ measure }) => kinds[measure]);
  // All measures count slots, so that half days only change the unit.
  const inDays = (slots: number): number => slots / axis.slotsPerDay;
  return compared.map((kind, at) => {
    const best = highest(bounds, at);
    const value = values?.[at];
    const distance = gap?.[at];
    return {
      kind,
      value: value === undefined ? null : inDays(value),
      bound: inDays(best.values[at] ?? 0),
      boundBy: best.kind,
      gap: distance === undefined ? null : inDays(distance),
    };
  });
}

/** The first of the highest bounds. */
function highest(bounds: readonly ScheduleBound[], at: number): ScheduleBound {
  let best: ScheduleBound = { kind: 'path', values: [] };
  for (const bound of bounds) {
    if ((bound.values[at] ?? 0) > (best.values[at] ?? 0)) best = bound;
  }
  return best;
}
