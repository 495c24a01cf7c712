import type { ScheduleProblem, SlotActivity, SlotNeed, SlotSpending } from '../engine/problem.js';
import type { Schedule } from '../engine/schedule.js';
import type { ScheduleBreach } from './schedule-breach.js';
import { workedSlots } from './worked-slots.js';

interface Use {
  readonly activity: SlotActivity;
  readonly start: number;
  readonly needs: readonly SlotNeed[];
  readonly spends: readonly SlotSpending[];
  readonly suppliers: readonly number[];
}

/**
 * Resources that are held beyond their units, and budgets that are spent beyond their amounts.
 *
 * @param problem - the problem
 * @param schedule - lists of the right length
 * @returns the breaches
 */
export function breachesOfUse(problem: ScheduleProblem, schedule: Schedule): readonly ScheduleBreach[] {
  const uses: Use[] = problem.activities.map((activity, at) => ({
    activity,
    start: schedule.starts[at]!,
    needs: activity.needs,
    spends: activity.spends,
    suppliers: schedule.resources[at]!,
  }));
  for (const { batch, start, members, resources } of schedule.sessions) {
    const activity = problem.activities[members[0] ?? -1];
    const known = problem.batches[batch];
    if (activity === undefined || known === undefined) continue;
    uses.push({ activity, start, needs: known.needs, spends: known.spends, suppliers: resources });
  }
  return [...overheld(problem, uses), ...overspent(problem, uses)];
}

function overheld(problem: ScheduleProblem, uses: readonly Use[]): ScheduleBreach[] {
  const held = problem.resources.map(() => new Map<number, number>());
  for (const { activity, start, needs, suppliers } of uses) {
    const slots = workedSlots(problem, activity, start) ?? [];
    needs.forEach(({ units }, need) => {
      const inUse = held[suppliers[need]!];
      for (const slot of slots) inUse?.set(slot, (inUse.get(slot) ?? 0) + units);
    });
  }
  return problem.resources.flatMap(({ calendar, capacity }, at): ScheduleBreach[] => {
    const worked = calendar === null ? null : new Set(problem.calendars[calendar]!.slots);
    const closed = problem.freezes.filter(
      ({ forbids, resources }) => forbids === 'work' && resources.includes(at),
    );
    const over = [...held[at]!]
      .filter(([slot, units]) => {
        const step = capacity.filter(({ from }) => from <= slot).pop();
        const free = closed.every(({ from, to }) => slot < from || slot >= to);
        const limit = free && worked?.has(slot) !== false ? (step?.units ?? 0) : 0;
        return units > limit;
      })
      .map(([slot]) => slot);
    return over.length === 0 ? [] : [{ rule: 'resource', at, slot: Math.min(...over) }];
  });
}

function overspent(problem: ScheduleProblem, uses: readonly Use[]): ScheduleBreach[] {
  return problem.budgets.flatMap(({ periods }, at): ScheduleBreach[] => {
    const spent = periods.map(() => 0);
    for (const { start, spends } of uses) {
      for (const { budget, amount } of spends) {
        if (budget !== at || amount === 0) continue;
        const period = periods.findIndex(({ from, to }) => start >= from && start < to);
        if (period < 0) return [{ rule: 'budget', at, slot: start }];
        spent[period]! += amount;
      }
    }
    const over = periods.findIndex(({ amount }, period) => spent[period]! > amount);
    return over < 0 ? [] : [{ rule: 'budget', at, slot: periods[over]!.from }];
  });
}
