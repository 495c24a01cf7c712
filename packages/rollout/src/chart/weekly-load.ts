import { civilDateOfDayNumber, dayNumberOf } from '@sopana/core/dates';
import type { PoolLoad } from '../model/pool-load.js';

/** The most of a week. */
export interface WeekLoad {
  /** Its Monday, or the first day of the plan. */
  readonly week: string;
  /** The most units that are held. */
  readonly held: number;
  /** The most units that there are. */
  readonly units: number;
}

/** Day 4 of the day numbers, 1970-01-05, was a Monday. */
const firstMonday = 4;

/**
 * A load by weeks.
 *
 * @param load - of a pool
 * @param last - the last civil date
 * @returns the weeks, rising
 */
export function weeklyLoad({ steps }: PoolLoad, last: string): readonly WeekLoad[] {
  const weeks = new Map<number, { held: number; units: number }>();
  const weekOf = (day: number): number => Math.floor((day - firstMonday) / 7);
  const first = dayNumberOf(steps[0]?.from.on ?? last);
  steps.forEach(({ from, held, units }, at) => {
    const next = steps[at + 1]?.from;
    // A step that begins in the afternoon leaves the morning of that day to the one before it.
    const untilDay =
      next === undefined ? dayNumberOf(last) : dayNumberOf(next.on) - (next.part === 'morning' ? 1 : 0);
    for (let week = weekOf(dayNumberOf(from.on)); week <= weekOf(untilDay); week += 1) {
      const known = weeks.get(week) ?? { held: 0, units: 0 };
      weeks.set(week, { held: Math.max(known.held, held), units: Math.max(known.units, units) });
    }
  });
  return [...weeks]
    .sort(([left], [right]) => left - right)
    .map(([week, most]) => ({
      week: civilDateOfDayNumber(Math.max(first, week * 7 + firstMonday)),
      ...most,
    }));
}
