import { momentOfSlot } from '../axis/moment-of-slot.js';
import { budgetPeriodsInside } from '../compile/budget-periods-inside.js';
import { poolOf } from '../compile/pool-of.js';
import type { SlotNeed, SlotSpending } from '../engine/problem.js';
import type { Holder, PlacementReason } from '../model/explanation.js';
import { endOfWork } from './end-of-work.js';
import type { Placement } from './placement.js';
import { workedOf } from './worked-of.js';

/** Finds who holds units of a resource in a slot, all but one activity and its event. */
export type HolderSearch = (
  placement: Placement,
  resource: number,
  slot: number,
  except: number,
) => readonly Holder[];

/** What is asked for by an activity, or by the event that it takes part in. */
interface Moved {
  /** What is needed and which pool serves it now. */
  readonly needs: readonly SlotNeed[];
  /** Position of the pool for each need. */
  readonly chosen: readonly number[];
  /** What is spent. */
  readonly spends: readonly SlotSpending[];
}

/**
 * What stands in the way of a start of an activity, given all others as they are. An event moves with all its members.
 *
 * @param placement - the schedule
 * @param at - position of the activity
 * @param start - the slot of the start that is asked about, before its own
 * @param holders - finds who holds units; a caller who does not ask saves the time
 * @returns freezes, pools that are taken and budgets that are spent; empty when nothing stands in the way
 */
export function blockersOf(
  placement: Placement,
  at: number,
  start: number,
  holders: HolderSearch,
): readonly PlacementReason[] {
  const { compiled, sessionOf, schedule } = placement;
  const { problem } = compiled;
  const session = schedule.sessions[sessionOf[at]!];
  const members = session?.members ?? [at];
  const { calendar, duration } = problem.activities[at]!;
  const end = endOfWork(workedOf(placement, calendar), start, duration, problem.horizon);
  if (end === null) return [];
  const moved: readonly Moved[] = [
    ...members.map((member) => ({
      needs: problem.activities[member]!.needs,
      chosen: schedule.resources[member]!,
      spends: problem.activities[member]!.spends,
    })),
    ...(session === undefined
      ? []
      : [
          {
            needs: problem.batches[session.batch]!.needs,
            chosen: session.resources,
            spends: problem.batches[session.batch]!.spends,
          },
        ]),
  ];
  return [
    ...freezes(placement, members, start, end),
    ...pools(placement, at, moved, [start, end], holders),
    ...budgets(placement, at, moved, start),
  ];
}

function freezes(
  { compiled, freezesOf }: Placement,
  members: readonly number[],
  start: number,
  end: number,
): readonly PlacementReason[] {
  const positions = new Set(members.flatMap((member) => freezesOf.get(member) ?? []));
  return [...positions].flatMap((position) => {
    const freeze = compiled.problem.freezes[position]!;
    if (freeze.from >= end || start >= freeze.to) return [];
    return [{ kind: 'freeze' as const, freeze: freeze.id }];
  });
}

/** What an event, or an activity by itself, asks of a resource, all its needs together as they are served now. */
function askedOf(moved: readonly Moved[], resource: number): number {
  return moved.reduce(
    (sum, { needs, chosen }) =>
      needs.reduce((all, { units }, need) => all + (chosen[need] === resource ? units : 0), sum),
    0,
  );
}

/** A need is in the way when each of the pools that may serve it is; the one that serves it now stands for them. */
function pools(
  placement: Placement,
  at: number,
  moved: readonly Moved[],
  [start, end]: readonly [number, number],
  holders: HolderSearch,
): readonly PlacementReason[] {
  const { compiled, held, units: there, schedule } = placement;
  const bits = workedOf(placement, compiled.problem.activities[at]!.calendar);
  const ownFrom = schedule.starts[at]!;
  const ownTo = schedule.ends[at]!;
  // The first slot in which too few units are left for all that is asked; null when there is none.
  const fullSlot = (resource: number, needed: number): number | null => {
    const asked = askedOf(moved, resource);
    for (let slot = start; slot < end; slot += 1) {
      if (bits !== null && bits[slot] !== 1) continue;
      const others = held[resource]![slot]! - (ownFrom <= slot && slot < ownTo ? asked : 0);
      if (others + needed > there[resource]![slot]!) return slot;
    }
    return null;
  };
  const found = new Map<number, PlacementReason>();
  for (const { needs, chosen } of moved) {
    needs.forEach(({ anyOf, units }, need) => {
      const shown = chosen[need]!;
      const isFull = (resource: number): boolean =>
        resource === shown || fullSlot(resource, askedOf(moved, resource) + units) !== null;
      const needed = askedOf(moved, shown);
      const slot = fullSlot(shown, needed);
      if (slot === null || !anyOf.every(isFull)) return;
      const { id: pool, resource } = poolOf(compiled, shown);
      found.set(shown, {
        ...{ kind: 'pool', pool, resource, needed },
        on: momentOfSlot(compiled.axis, slot),
        units: there[shown]![slot]!,
        holders: holders(placement, shown, slot, at),
      });
    });
  }
  return [...found.values()];
}

function budgets(
  { compiled, spent, schedule }: Placement,
  at: number,
  moved: readonly Moved[],
  start: number,
): readonly PlacementReason[] {
  const { axis, problem, rollout } = compiled;
  const ownStart = schedule.starts[at]!;
  const asked = new Map<number, number>();
  for (const { budget, amount } of moved.flatMap(({ spends }) => spends)) {
    asked.set(budget, (asked.get(budget) ?? 0) + amount);
  }
  return [...asked].flatMap(([position, needed]): readonly PlacementReason[] => {
    const { id: budget, periods } = problem.budgets[position]!;
    const place = periods.findIndex(({ from, to }) => from <= start && start < to);
    const period = periods[place];
    if (period === undefined) return [{ kind: 'budget', budget, period: null, amount: 0, spent: 0, needed }];
    const isOwn = period.from <= ownStart && ownStart < period.to;
    const others = spent[position]![place]! - (isOwn ? needed : 0);
    const { amount } = period;
    if (others + needed <= amount) return [];
    // A problem has the budgets of its rollout and no others.
    const plan = rollout.budgets!.find((one) => one.budget === budget)!;
    const { id } = budgetPeriodsInside(axis, plan)[place]!.period;
    return [{ kind: 'budget', budget, period: id, amount, spent: others, needed }];
  });
}
