import { createIssue, type Result, resultOf } from '@sopana/core';
import { civilDateOfDayNumber, dayNumberOf, parseCivilDate } from '@sopana/core/dates';
import { rolloutCodes } from '../codes.js';
import type { Calendar, DayPart, WorkingTime } from '../model/calendar.js';
import { checkCalendars } from './check-calendars.js';
import { checkObserved } from './check-observed.js';
import { partOfBits } from './part-of-bits.js';
import { workedHalves } from './worked-halves.js';
import { yearOf } from './year-of.js';

/** A day on which something is worked. */
export interface WorkingDay {
  /** The civil date, YYYY-MM-DD. */
  readonly date: string;
  /** Which half of it; never `none`. */
  readonly works: DayPart;
}

/**
 * The days on which is worked, from one date to another.
 *
 * @param workingTime - a week, the calendars it observes, and single days
 * @param calendars - documents; all that are observed must be among them and cover the years that are asked about
 * @param from - the first civil date
 * @param to - the last one, not before it
 * @returns the days, rising; may be empty; fails with `date.*`, `rollout.emptySpan`, `rolloutCalendar.duplicateId`,
 *   `rolloutCalendar.dayOutsideYears`, `rolloutCalendar.missing` and `rolloutCalendar.uncoveredYear`
 *
 * @example
 * ```ts
 * const holidays = { sopana: 'holiday-list/1', id: 'holidays', version: '1', years: [{ year: 2026, standing: 'gazetted' }], days: [{ date: '2026-05-01', label: { en: 'May Day' } }] };
 * const office = { id: 'office', week: { thursday: 'full', friday: 'full', saturday: 'morning' }, observes: [{ calendar: 'holidays' }] };
 * workingDays(office, [holidays], '2026-04-30', '2026-05-03'); // => { ok: true, value: [{ date: '2026-04-30', works: 'full' }, { date: '2026-05-02', works: 'morning' }] }
 * workingDays(office, [holidays], '2026-12-31', '2027-01-01').issues[0].facts; // => { calendar: 'holidays', year: 2027, covered: '2026' }
 * ```
 *
 * @source Our convention: a calendar says nothing of what it does not cover.
 */
export function workingDays(
  workingTime: WorkingTime,
  calendars: readonly Calendar[],
  from: string,
  to: string,
): Result<readonly WorkingDay[]> {
  const dates = [parseCivilDate(from), parseCivilDate(to)].flatMap((date) => (date.ok ? [] : date.issues));
  const order =
    dates.length === 0 && from > to ? [createIssue(rolloutCodes, 'rollout.emptySpan', [], { from, to })] : [];
  const issues = [...dates, ...order, ...checkCalendars(calendars)];
  if (dates.length === 0) {
    issues.push(...checkObserved(workingTime, calendars, yearOf(from), yearOf(to), []));
  }
  return resultOf(issues, () => {
    const first = dayNumberOf(from);
    const worked = workedHalves(workingTime, calendars, first, dayNumberOf(to) - first + 1);
    return [...worked].flatMap((bits, at) =>
      bits === 0 ? [] : [{ date: civilDateOfDayNumber(first + at), works: partOfBits(bits) }],
    );
  });
}
