import type { CompiledProblem } from './compiled-problem.js';
import { listsOf } from './lists-of.js';
import type { ScheduleProblem, SlotNeed, SlotSpending } from './problem.js';

/** The parts of a compiled problem that hold what activities and sessions need and spend. */
export type CompiledNeeds = Pick<
  CompiledProblem,
  | 'needs'
  | 'needUnits'
  | 'needOptions'
  | 'needClass'
  | 'classCount'
  | 'spends'
  | 'spendBudget'
  | 'spendAmount'
>;

interface Holder {
  readonly needs: readonly SlotNeed[];
  readonly spends: readonly SlotSpending[];
  /** Units, duration and calendar decide where something fits. */
  readonly duration: number;
  readonly calendar: number;
}

/**
 * What activities and sessions need and spend as flat tables. Searches for the same units of the same resource over the
 * same duration and calendar form a class: what one of them has passed over, no other needs to look at again.
 *
 * @param problem - the problem
 * @param original - for each activity of the tables its position in the problem
 * @returns the tables, activities first, then batches
 */
export function compileNeeds(problem: ScheduleProblem, original: Int32Array): CompiledNeeds {
  const every = problem.calendars.length;
  const holders: Holder[] = [];
  for (const at of original) {
    const activity = problem.activities[at]!;
    const { needs, spends, duration } = activity;
    holders.push({ needs, spends, duration, calendar: activity.calendar ?? every });
  }
  for (const { members, needs, spends } of problem.batches) {
    const member = problem.activities[members[0] ?? -1];
    holders.push({ needs, spends, duration: member?.duration ?? 0, calendar: member?.calendar ?? every });
  }
  const needs = new Int32Array(holders.length + 1);
  const spends = new Int32Array(holders.length + 1);
  const units: number[] = [];
  const keys: number[] = [];
  const options: number[] = [];
  const classOf: number[] = [];
  const budgets: number[] = [];
  const amounts: number[] = [];
  const classes = new Map<number, number>();
  const spans = new Map<number, number>();
  holders.forEach((holder, at) => {
    const span = numbered(spans, holder.duration * (every + 1) + holder.calendar);
    for (const need of holder.needs) {
      for (const resource of need.anyOf) {
        keys.push(units.length);
        options.push(resource);
        const pair = numbered(classes, (need.units * problem.resources.length + resource) * 65_536 + span);
        classOf.push(pair);
      }
      units.push(need.units);
    }
    for (const { budget, amount } of holder.spends) {
      budgets.push(budget);
      amounts.push(amount);
    }
    needs[at + 1] = units.length;
    spends[at + 1] = budgets.length;
  });
  return {
    needs,
    needUnits: Int32Array.from(units),
    needOptions: listsOf(units.length, keys, options),
    needClass: Int32Array.from(classOf),
    classCount: classes.size,
    spends,
    spendBudget: Int32Array.from(budgets),
    spendAmount: Float64Array.from(amounts),
  };
}

function numbered(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
