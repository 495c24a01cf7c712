import { workedSlots } from '../axis/worked-slots.js';
import type { SlotCalendar } from '../engine/problem.js';
import type { LaidTime } from './time-axis-of.js';

/** The calendars of a problem, each made when it is first asked for. */
export interface SlotCalendars {
  /** Position of the calendar of slots that are worked in by all of these working times; ids sorted, at least one. */
  readonly inAll: (workingTimes: readonly string[]) => number;
  /** Position of the calendar of slots that are in one of these calendars; positions rising; null of none. */
  readonly inAny: (calendars: readonly number[]) => number | null;
  /** What has been asked for, in that order. */
  readonly list: () => readonly SlotCalendar[];
}

/**
 * The calendars of a problem.
 *
 * @param laid - the time, and what is worked in it
 * @returns makes each combination once
 */
export function slotCalendars({ axis, halves }: LaidTime): SlotCalendars {
  const list: SlotCalendar[] = [];
  const positions = new Map<string, number>();
  const position = (id: string, make: () => readonly number[]): number => {
    const known = positions.get(id);
    if (known !== undefined) return known;
    const at = list.length;
    list.push({ id, slots: make() });
    positions.set(id, at);
    return at;
  };
  return {
    inAll: (workingTimes) =>
      position(workingTimes.join('+'), () => {
        const worked = new Uint8Array(axis.days).fill(3);
        for (const id of workingTimes) {
          const bits = halves.get(id);
          for (let day = 0; day < worked.length; day += 1) {
            worked[day] = (worked[day] ?? 0) & (bits?.[day] ?? 0);
          }
        }
        return workedSlots(axis, worked);
      }),
    inAny: (calendars) => {
      if (calendars.length < 2) return calendars[0] ?? null;
      return position(calendars.map((at) => list[at]?.id ?? '').join('|'), () => {
        const slots = new Set(calendars.flatMap((at) => list[at]?.slots ?? []));
        return [...slots].sort((left, right) => left - right);
      });
    },
    list: () => list,
  };
}
