import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import { budgetPeriodsInside } from '../compile/budget-periods-inside.js';
import { poolOf } from '../compile/pool-of.js';
import type { RelaxingChange, ScheduleConflict } from '../engine/schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { PlanChange, PlanConflict } from '../model/plan-conflict.js';
import { conflictPartOf } from './conflict-part-of.js';

/**
 * Why there can be no plan, in the words of the rollout.
 *
 * @param compiled - the rollout
 * @param conflict - what was proved
 * @returns the rules and what would help
 */
export function planConflict(compiled: CompiledRollout, conflict: ScheduleConflict): PlanConflict {
  return {
    parts: conflict.parts.map((part) => conflictPartOf(compiled, part)),
    relaxations: conflict.relaxations.map(({ change, least, whole }) => ({
      change: changeOf(compiled, change),
      least,
      whole,
    })),
    irreducible: conflict.irreducible,
  };
}

function changeOf(compiled: CompiledRollout, change: RelaxingChange): PlanChange {
  const { axis, problem, rollout } = compiled;
  switch (change.kind) {
    case 'units': {
      const { id: pool, resource } = poolOf(compiled, change.resource);
      const from = momentOfSlot(axis, change.from).on;
      const to = momentOfEnd(axis, change.to).on;
      const { more } = change;
      return { kind: 'units', pool, resource, from, to, more };
    }
    case 'deadline': {
      const { organisation, step } = compiled.activities[change.activity]!;
      const boundary = problem.activities[change.activity]!.deadline ?? problem.horizon;
      return {
        kind: 'deadline',
        organisation,
        step,
        by: momentOfEnd(axis, boundary).on,
        until: momentOfEnd(axis, boundary + change.later).on,
        laterDays: change.later / axis.slotsPerDay,
      };
    }
    case 'amount': {
      const budget = problem.budgets[change.budget]!.id;
      // A problem has the budgets of its rollout and no others.
      const plan = rollout.budgets!.find((one) => one.budget === budget)!;
      const { id: period } = budgetPeriodsInside(axis, plan)[change.period]!.period;
      return { kind: 'amount', budget, period, more: change.more };
    }
    case 'without':
      return { kind: 'without', part: conflictPartOf(compiled, change.part) };
  }
}
