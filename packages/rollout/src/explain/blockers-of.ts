import { momentOfSlot } from '../axis/moment-of-slot.js';
import { budgetPeriodsInside } from '../compile/budget-periods-inside.js';
import type { SlotNeed, SlotSpending } from '../engine/problem.js';
import type { Holder, PlacementReason } from '../model/explanation.js';
import { endOfWork } from './end-of-work.js';
import type { Placement } from './placement.js';

/** Finds who holds units of a resource in a slot, all but one activity and its event. */
export type HolderSearch = (
  placement: Placement,
  resource: number,
  slot: number,
  except: number,
) => readonly Holder[];

/** Something that is placed as one: an activity by itself, or an event with all who take part. */
interface Moved {
  /** Position of the activity; of one of them for an event. */
  readonly at: number;
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
  const { compiled, worked, sessionOf, schedule } = placement;
  const { problem } = compiled;
  const session = schedule.sessions[sessionOf[at]!];
  const members = session?.members ?? [at];
  const { calendar, duration } = problem.activities[at]!;
  const bits = calendar === null ? null : worked[calendar]!;
  const end = endOfWork(bits, start, duration, problem.horizon);
  if (end === null) return [];
  const moved: readonly Moved[] = [
    ...members.map((member) => ({
      at: member,
      needs: problem.activities[member]!.needs,
      chosen: schedule.resources[member]!,
      spends: problem.activities[member]!.spends,
    })),
    ...(session === undefined
      ? []
      : [
          {
            at,
            needs: problem.batches[session.batch]!.needs,
            chosen: session.resources,
            spends: problem.batches[session.batch]!.spends,
          },
        ]),
  ];
  return [
    ...freezes(placement, members, start, end),
    ...moved.flatMap((one) => pools(placement, one, bits, [start, end], holders)),
    ...moved.flatMap((one) => budgets(placement, one, start)),
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

/** A need is in the way when each of the pools that may serve it is; the one that serves it now stands for them. */
function pools(
  placement: Placement,
  { at, needs, chosen }: Moved,
  bits: Uint8Array | null,
  [start, end]: readonly [number, number],
  holders: HolderSearch,
): readonly PlacementReason[] {
  const { compiled, held, units: there, schedule } = placement;
  const { axis, problem, rollout } = compiled;
  const ownFrom = schedule.starts[at]!;
  const ownTo = schedule.ends[at]!;
  return needs.flatMap(({ anyOf, units }, need): readonly PlacementReason[] => {
    const full = anyOf.map((resource) => {
      for (let slot = start; slot < end; slot += 1) {
        if (bits !== null && bits[slot] !== 1) continue;
        const own = chosen[need] === resource && ownFrom <= slot && slot < ownTo ? units : 0;
        const others = (held[resource]?.[slot] ?? 0) - own;
        if (others + units > (there[resource]?.[slot] ?? 0)) return slot;
      }
      return null;
    });
    const shown = Math.max(0, anyOf.indexOf(chosen[need] ?? -1));
    const slot = full[shown] ?? null;
    const resource = anyOf[shown];
    if (slot === null || resource === undefined || full.includes(null)) return [];
    const pool = problem.resources[resource]?.id ?? '';
    return [
      {
        kind: 'pool',
        pool,
        resource: (rollout.pools ?? []).find(({ id }) => id === pool)?.resource ?? '',
        on: momentOfSlot(axis, slot),
        units: there[resource]?.[slot] ?? 0,
        needed: units,
        holders: holders(placement, resource, slot, at),
      },
    ];
  });
}

function budgets(
  { compiled, spent, schedule }: Placement,
  { at, spends }: Moved,
  start: number,
): readonly PlacementReason[] {
  const { axis, problem, rollout } = compiled;
  const ownStart = schedule.starts[at]!;
  return spends.flatMap(({ budget: position, amount: needed }): readonly PlacementReason[] => {
    const budget = problem.budgets[position];
    if (budget === undefined) return [];
    const period = budget.periods.findIndex(({ from, to }) => from <= start && start < to);
    const slots = budget.periods[period];
    const isOwn = slots !== undefined && slots.from <= ownStart && ownStart < slots.to;
    const others = (spent[position]?.[period] ?? 0) - (isOwn ? needed : 0);
    const amount = slots?.amount ?? 0;
    if (others + needed <= amount) return [];
    const plan = (rollout.budgets ?? []).find((one) => one.budget === budget.id);
    const named = plan === undefined ? [] : budgetPeriodsInside(axis, plan);
    const id = named[period]?.period.id ?? null;
    return [{ kind: 'budget', budget: budget.id, period: id, amount, spent: others, needed }];
  });
}
