import { dayNumberOf } from '@sopana/core/dates';
import type { Calendar, CalendarDay, ObservedCalendar, WorkingTime } from '../model/calendar.js';
import { partBits } from './part-bits.js';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Day 0 of the day numbers, 1970-01-01, was a Thursday. */
const weekdayOfEpoch = 3;

/**
 * What is worked on each day of a stretch of time; the years must be covered.
 *
 * @param workingTime - of the right shape
 * @param calendars - all that it observes
 * @param first - day number of the first day
 * @param days - how many days
 * @returns for each day its halves as bits, the morning is 1, the afternoon 2
 */
export function workedHalves(
  workingTime: WorkingTime,
  calendars: readonly Calendar[],
  first: number,
  days: number,
): Uint8Array {
  const week = weekdays.map((day) => partBits[workingTime.week[day] ?? 'none']);
  const worked = new Uint8Array(days);
  for (let at = 0; at < days; at += 1) {
    worked[at] = week[(((first + at + weekdayOfEpoch) % 7) + 7) % 7] ?? 0;
  }
  for (const observed of workingTime.observes ?? []) {
    for (const { date, works = 'none' } of daysOff(observed, calendars)) {
      const at = dayNumberOf(date) - first;
      if (at >= 0 && at < days) worked[at] = (worked[at] ?? 0) & partBits[works];
    }
  }
  for (const { date, works = 'none' } of workingTime.days ?? []) {
    const at = dayNumberOf(date) - first;
    if (at >= 0 && at < days) worked[at] = partBits[works];
  }
  return worked;
}

function daysOff(
  { calendar: id, kinds }: ObservedCalendar,
  calendars: readonly Calendar[],
): readonly CalendarDay[] {
  const days = calendars.find((calendar) => calendar.id === id)?.days ?? [];
  // A day that names no kind is off for everybody who observes the calendar.
  return days.filter((day) => {
    const own = day.kinds;
    return kinds === undefined || own === undefined || own.some((kind) => kinds.includes(kind));
  });
}
