import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import { budgetPeriodsInside } from '../compile/budget-periods-inside.js';
import type { Relaxation, ScheduleConflict } from '../engine/schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { PlanConflict, PlanRelaxation } from '../model/rollout-plan.js';
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
    relaxations: conflict.relaxations.map((relaxation) => relaxationOf(compiled, relaxation)),
    irreducible: conflict.irreducible,
  };
}

function relaxationOf(compiled: CompiledRollout, relaxation: Relaxation): PlanRelaxation {
  const { axis, problem, rollout } = compiled;
  switch (relaxation.kind) {
    case 'units': {
      const part = conflictPartOf(compiled, { kind: 'resource', at: relaxation.resource });
      if (part.kind !== 'pool') throw new Error('A resource is a pool.');
      const from = momentOfSlot(axis, relaxation.from).on;
      const to = momentOfEnd(axis, relaxation.to).on;
      const { more, proved } = relaxation;
      return { kind: 'units', pool: part.pool, resource: part.resource, from, to, more, proved };
    }
    case 'deadline': {
      const part = conflictPartOf(compiled, { kind: 'deadline', activity: relaxation.activity });
      if (part.kind !== 'deadline') throw new Error('A deadline is one.');
      const boundary = problem.activities[relaxation.activity]?.deadline ?? problem.horizon;
      return {
        kind: 'deadline',
        organisation: part.organisation,
        step: part.step,
        by: part.on,
        until: momentOfEnd(axis, boundary + relaxation.later).on,
        laterDays: relaxation.later / axis.slotsPerDay,
        proved: relaxation.proved,
      };
    }
    case 'amount': {
      const budget = problem.budgets[relaxation.budget]?.id ?? '';
      const plan = (rollout.budgets ?? []).find((one) => one.budget === budget);
      const periods = plan === undefined ? [] : budgetPeriodsInside(axis, plan);
      const period = periods[relaxation.period]?.period.id ?? '';
      return { kind: 'amount', budget, period, more: relaxation.more, proved: relaxation.proved };
    }
    case 'without':
      return { kind: 'without', part: conflictPartOf(compiled, relaxation.part) };
  }
}
