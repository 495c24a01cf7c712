import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { improveSchedule, type ScheduleProblem, scheduleOf, startSchedule } from '../src/index.js';
import { randomProblem } from './support/random-problem.js';

/** The same problem with its activities in another order, everything that names them renamed. */
function reordered(problem: ScheduleProblem, order: readonly number[]): ScheduleProblem {
  const to = new Map(order.map((from, at) => [from, at]));
  const moved = (at: number): number => to.get(at)!;
  return {
    ...problem,
    activities: order.map((from) => problem.activities[from]!),
    precedences: problem.precedences
      .map((one) => ({ ...one, before: moved(one.before), after: moved(one.after) }))
      .reverse(),
    batches: problem.batches.map((one) => ({ ...one, members: one.members.map(moved).reverse() })),
    gates: problem.gates.map((one) => ({
      ...one,
      of: one.of.map(moved).reverse(),
      opens: one.opens.map(moved),
    })),
    freezes: problem.freezes.map((one) => ({ ...one, activities: one.activities.map(moved) })),
    pins: problem.pins.map((one) => ({ ...one, activity: moved(one.activity) })),
  };
}

describe('the order of the input', () => {
  it('changes nothing in the plan', () => {
    fc.assert(
      fc.property(
        randomProblem({ activities: 25, horizon: 120, tight: false }),
        fc.nat(1000),
        (problem, turn) => {
          const count = problem.activities.length;
          const order = problem.activities.map((_, at) => at);
          order.sort((a, b) => ((a * 7919 + turn) % 101) - ((b * 7919 + turn) % 101) || b - a);
          const plans = [problem, reordered(problem, order)].map((one) => {
            const start = startSchedule(one, { seed: 3 });
            if (!start.ok) throw new Error(start.issues[0].message);
            return scheduleOf(improveSchedule(start.value, 12));
          });
          expect(plans[1]!.values).toEqual(plans[0]!.values);
          expect(plans[1]!.bounds).toEqual(plans[0]!.bounds);
          const starts = plans[0]!.schedule?.starts;
          if (starts === undefined) return;
          expect(plans[1]!.schedule!.starts).toEqual(order.map((from) => starts[from]));
          expect(count).toBeGreaterThan(0);
        },
      ),
      { seed: 13, numRuns: 120 },
    );
  });
});
