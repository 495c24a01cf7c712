import type { SlotNeed, SlotResource, SlotSpending } from '../engine/problem.js';
import type { Schedule } from '../engine/schedule.js';
import type { CompiledRollout } from '../model/compiled-rollout.js';
import type { Placement } from './placement.js';

/**
 * A schedule laid out for questions about it.
 *
 * @param compiled - the rollout
 * @param schedule - of its problem
 * @returns what is held, spent and waited for, by position
 */
export function placementOf(compiled: CompiledRollout, schedule: Schedule): Placement {
  const { problem, priorities } = compiled;
  const { horizon, activities, batches } = problem;
  const worked = problem.calendars.map(({ slots }) => {
    const bits = new Uint8Array(horizon);
    for (const slot of slots) bits[slot] = 1;
    return bits;
  });
  const held = problem.resources.map(() => new Int32Array(horizon));
  const spent = problem.budgets.map(({ periods }) => periods.map(() => 0));
  const everySlot = new Uint8Array(horizon).fill(1);
  const hold = (
    needs: readonly SlotNeed[],
    chosen: readonly number[],
    calendar: number | null,
    from: number,
    to: number,
  ): void => {
    const bits = calendar === null ? everySlot : worked[calendar]!;
    needs.forEach(({ units }, need) => {
      const line = held[chosen[need]!]!;
      for (let slot = from; slot < to; slot += 1) {
        if (bits[slot] === 1) line[slot]! += units;
      }
    });
  };
  const spend = (spends: readonly SlotSpending[], start: number): void => {
    for (const { budget, amount } of spends) {
      const at = problem.budgets[budget]!.periods.findIndex(({ from, to }) => from <= start && start < to);
      // What costs nothing may start outside all periods.
      if (at !== -1) spent[budget]![at]! += amount;
    }
  };
  activities.forEach(({ needs, spends, calendar }, at) => {
    const start = schedule.starts[at]!;
    hold(needs, schedule.resources[at]!, calendar, start, schedule.ends[at]!);
    spend(spends, start);
  });
  const sessionOf = new Int32Array(activities.length).fill(-1);
  schedule.sessions.forEach(({ batch, start, members, resources }, at) => {
    const first = members[0]!;
    const { needs, spends } = batches[batch]!;
    hold(needs, resources, activities[first]!.calendar, start, schedule.ends[first]!);
    spend(spends, start);
    for (const member of members) sessionOf[member] = at;
  });
  const waitsFor = activities.map((): number[] => []);
  const waitedFor = activities.map((): number[] => []);
  problem.precedences.forEach(({ before, after }, at) => {
    waitsFor[after]!.push(at);
    waitedFor[before]!.push(at);
  });
  return {
    compiled,
    schedule,
    worked,
    held,
    units: problem.resources.map((resource) => unitsOf(resource, horizon, worked)),
    spent,
    sessionOf,
    waitsFor,
    waitedFor,
    gatesOf: grouped(problem.gates.map(({ opens }) => opens)),
    freezesOf: grouped(problem.freezes.map((freeze) => freeze.activities)),
    pins: new Set(problem.pins.map(({ activity }) => activity)),
    scores: new Map(priorities.map(({ organisation, score }) => [organisation, score])),
  };
}

function unitsOf(
  { calendar, capacity }: SlotResource,
  horizon: number,
  worked: readonly Uint8Array[],
): Int32Array {
  const units = new Int32Array(horizon);
  const bits = calendar === null ? undefined : worked[calendar];
  capacity.forEach((step, at) => {
    const to = capacity[at + 1]?.from ?? horizon;
    for (let slot = step.from; slot < to; slot += 1) {
      units[slot] = bits === undefined || bits[slot] === 1 ? step.units : 0;
    }
  });
  return units;
}

function grouped(lists: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  lists.forEach((members, at) => {
    for (const member of members) {
      const list = groups.get(member) ?? [];
      list.push(at);
      groups.set(member, list);
    }
  });
  return groups;
}
