import { improveSchedule, scheduleOf, startSchedule, verifySchedule } from '../src/index.js';
import type { PsplibInstance } from './psplib-set.js';

/**
 * Plans one instance and checks the plan by the validator that was written apart, and against the proved optimum.
 *
 * @param instance - the instance
 * @param schedules - how many schedules may be made
 * @param seed - of the random numbers
 * @returns the makespan
 */
export function psplibSolve(
  { number, problem, optimum }: PsplibInstance,
  schedules: number,
  seed: number,
): number {
  const start = startSchedule(problem, { seed: seed * 10_000 + number, effort: schedules });
  if (!start.ok) throw new Error(start.issues[0].message);
  // The first two schedules are made at the start.
  const plan = scheduleOf(improveSchedule(start.value, schedules - 2));
  if (plan.schedule === null || plan.measures === null) throw new Error(`Instance ${number} has no plan.`);
  const breaches = verifySchedule(problem, plan.schedule);
  if (breaches.length > 0) throw new Error(`Instance ${number}: ${JSON.stringify(breaches)}`);
  const { makespan } = plan.measures;
  if (plan.effort.schedules > schedules) throw new Error(`Instance ${number} took too many schedules.`);
  if (optimum !== null && makespan < optimum) throw new Error(`Instance ${number} beats its optimum.`);
  return makespan;
}
