import type { CompiledProblem } from './compiled-problem.js';
import { numbering } from './numbering.js';
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
  const { activities, batches, resources } = problem;
  const every = problem.calendars.length;
  const count = original.length;
  const holders = count + batches.length;
  const holderAt = (at: number): Holder => (at < count ? activities[original[at]!]! : batches[at - count]!);
  const needs = new Int32Array(holders + 1);
  const spends = new Int32Array(holders + 1);
  const span = new Int32Array(holders);
  const spans = numbering();
  let options = 0;
  for (let at = 0; at < holders; at += 1) {
    const holder = holderAt(at);
    // Members of one batch are alike; a batch without any asks for nothing.
    const worked = at < count ? activities[original[at]!] : activities[batches[at - count]!.members[0] ?? -1];
    span[at] = spans.of((worked?.duration ?? 0) * (every + 1) + (worked?.calendar ?? every));
    needs[at + 1] = needs[at]! + holder.needs.length;
    spends[at + 1] = spends[at]! + holder.spends.length;
    for (const { anyOf } of holder.needs) options += anyOf.length;
  }
  const needUnits = new Int32Array(needs[holders]!);
  const start = new Int32Array(needUnits.length + 1);
  const items = new Int32Array(options);
  const needClass = new Int32Array(options);
  const spendBudget = new Int32Array(spends[holders]!);
  const spendAmount = new Float64Array(spendBudget.length);
  const classes = numbering();
  const amounts = numbering();
  const spanCount = spans.size();
  let need = 0;
  let option = 0;
  let spend = 0;
  for (let at = 0; at < holders; at += 1) {
    const holder = holderAt(at);
    for (const { anyOf, units } of holder.needs) {
      const amount = amounts.of(units) * resources.length;
      for (const resource of anyOf) {
        items[option] = resource;
        needClass[option] = classes.of((amount + resource) * spanCount + span[at]!);
        option += 1;
      }
      needUnits[need] = units;
      need += 1;
      start[need] = option;
    }
    for (const { budget, amount } of holder.spends) {
      spendBudget[spend] = budget;
      spendAmount[spend] = amount;
      spend += 1;
    }
  }
  const needOptions = { start, items };
  return {
    needs,
    needUnits,
    needOptions,
    needClass,
    classCount: classes.size(),
    spends,
    spendBudget,
    spendAmount,
  };
}
