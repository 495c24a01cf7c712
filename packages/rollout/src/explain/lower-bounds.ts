import { momentOfEnd } from '../axis/moment-of-end.js';
import { momentOfSlot } from '../axis/moment-of-slot.js';
import { slotOfDate } from '../axis/slot-of-date.js';
import type { PlacementReason } from '../model/explanation.js';
import { afterLag } from './after-lag.js';
import type { Placement } from './placement.js';
import { workedOf } from './worked-of.js';

/** The earliest start of an activity by all that does not depend on what others hold. */
export interface EarliestStart {
  /** The slot. */
  readonly slot: number;
  /** What makes it the earliest. */
  readonly because: readonly PlacementReason[];
}

interface Bound {
  readonly slot: number;
  readonly reason: PlacementReason;
}

/**
 * The earliest start of an activity by its steps before, first days, gates and days off.
 *
 * @param placement - the schedule
 * @param at - position of the activity
 * @returns the slot, and what reaches up to it: the latest bounds, and the days off after them
 */
export function lowerBounds(placement: Placement, at: number): EarliestStart {
  const { compiled } = placement;
  const { axis, problem, activities } = compiled;
  const bounds = [releaseBound(placement, at), ...stepBounds(placement, at), ...gateBounds(placement, at)];
  const latest = bounds.reduce((most, { slot }) => Math.max(most, slot), 0);
  const bits = workedOf(placement, problem.activities[at]!.calendar);
  let slot = latest;
  while (bits !== null && slot < problem.horizon && bits[slot] !== 1) slot += 1;
  const because = bounds.filter((bound) => bound.slot === latest).map(({ reason }) => reason);
  if (slot === latest) return { slot, because };
  const workingTimes = activities[at]!.workingTimes;
  return {
    slot,
    because: [...because, { kind: 'calendar', from: momentOfSlot(axis, latest), workingTimes }],
  };
}

function releaseBound({ compiled }: Placement, at: number): Bound {
  const { axis, problem, rollout, activities } = compiled;
  const slot = problem.activities[at]!.release ?? 0;
  const activity = activities[at]!;
  const own = rollout.organisations.find(({ id }) => id === activity.organisation)?.notBefore;
  const wave = rollout.waves.find(({ id }) => id === activity.wave)?.notBefore;
  const saysSo = (date: string | undefined): boolean =>
    date !== undefined && slot > 0 && slotOfDate(axis, date) === slot;
  const by = saysSo(own) ? 'organisation' : saysSo(wave) ? 'wave' : 'rollout';
  return { slot, reason: { kind: 'release', on: momentOfSlot(axis, slot).on, by } };
}

function stepBounds(placement: Placement, at: number): readonly Bound[] {
  const { compiled, schedule, waitsFor } = placement;
  const { axis, problem, activities } = compiled;
  return waitsFor[at]!.flatMap((position) => {
    const link = problem.precedences[position]!;
    const end = schedule.ends[link.before]!;
    const bits = workedOf(placement, link.calendar);
    return [
      {
        slot: afterLag(bits, end, link.least, problem.horizon),
        reason: {
          kind: 'precedence' as const,
          before: activities[link.before]!.id,
          ends: momentOfEnd(axis, end),
          atLeastDays: link.least / axis.slotsPerDay,
          counted: link.calendar === null ? ('civilDays' as const) : ('workingDays' as const),
        },
      },
    ];
  });
}

function gateBounds({ compiled, schedule, gatesOf }: Placement, at: number): readonly Bound[] {
  const { axis, problem, activities } = compiled;
  return (gatesOf.get(at) ?? []).flatMap((position) => {
    const gate = problem.gates[position]!;
    const rising = [...gate.of].sort(
      (left, right) => schedule.ends[left]! - schedule.ends[right]! || left - right,
    );
    const opener = rising[gate.atLeast - 1]!;
    const end = schedule.ends[opener]!;
    const { id: openedBy, wave, step } = activities[opener]!;
    const ends = momentOfEnd(axis, end);
    return [
      {
        slot: end + gate.lag,
        reason: { kind: 'gate' as const, wave, step, atLeast: gate.atLeast, openedBy, ends },
      },
    ];
  });
}
