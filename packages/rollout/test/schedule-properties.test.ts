import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  improveSchedule,
  proveSchedule,
  type SchedulePlan,
  type ScheduleProblem,
  type ScheduleState,
  scheduleOf,
  startSchedule,
  verifySchedule,
} from '../src/index.js';
import { randomProblem } from './support/random-problem.js';

function started(problem: ScheduleProblem, seed = 1): ScheduleState {
  const start = startSchedule(problem, { seed });
  if (!start.ok) throw new Error(JSON.stringify(start.issues));
  return start.value;
}

function expectKept(problem: ScheduleProblem, plan: SchedulePlan): void {
  if (plan.schedule === null) expect(plan.outcome).not.toBe('planned');
  else expect(verifySchedule(problem, plan.schedule)).toEqual([]);
}

const larger = randomProblem({ activities: 40, horizon: 160, tight: false });
const small = randomProblem({ activities: 5, horizon: 14, tight: true });

describe('schedules of random problems', () => {
  it('break no rule, by the validator that was written apart', () => {
    let planned = 0;
    fc.assert(
      fc.property(larger, (problem) => {
        const state = started(problem);
        expectKept(problem, scheduleOf(state));
        const plan = scheduleOf(improveSchedule(state, 25));
        expectKept(problem, plan);
        if (plan.outcome === 'planned') planned += 1;
        for (const gap of plan.gap ?? []) expect(gap).toBeGreaterThanOrEqual(0);
      }),
      { seed: 9, numRuns: 120 },
    );
    expect(planned).toBeGreaterThan(80);
  });

  it('are the same after n and m schedules as after n + m, and never worse', () => {
    fc.assert(
      fc.property(larger, fc.nat(20), fc.nat(20), (problem, n, m) => {
        const state = started(problem);
        const once = scheduleOf(improveSchedule(state, n + m));
        const twice = scheduleOf(improveSchedule(improveSchedule(state, n), m));
        expect(twice).toEqual(once);
      }),
      { seed: 10, numRuns: 40 },
    );
  });

  it('agree with exact search on optima and feasibility', () => {
    const seen = { optimal: 0, infeasible: 0 };
    fc.assert(
      fc.property(small, (problem) => {
        const state = started(problem);
        const bounds = scheduleOf(state).bounds;
        const heuristic = scheduleOf(improveSchedule(state, 60));
        const exact = scheduleOf(proveSchedule(state, 15_000));
        expectKept(problem, exact);
        if (exact.outcome === 'infeasible') {
          seen.infeasible += 1;
          expect(heuristic.outcome).not.toBe('planned');
          return;
        }
        if (!exact.optimal) return;
        seen.optimal += 1;
        for (const { values } of bounds) {
          if (problem.objective.order === 'weighted')
            expect(values[0]).toBeLessThanOrEqual(exact.values![0]!);
          else expect(values[0]).toBeLessThanOrEqual(exact.values![0]!);
        }
        if (heuristic.values === null) return;
        const at = heuristic.values.findIndex((value, place) => value !== exact.values![place]);
        if (at >= 0) expect(heuristic.values[at]!).toBeGreaterThan(exact.values![at]!);
      }),
      { seed: 11, numRuns: 60 },
    );
    expect(seen.optimal).toBeGreaterThan(20);
    expect(seen.infeasible).toBeGreaterThan(5);
  });
});
