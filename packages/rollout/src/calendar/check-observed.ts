import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { rolloutCodes } from '../codes.js';
import type { Calendar, WorkingTime } from '../model/calendar.js';
import { coveredText } from './covered-text.js';
import { coveredYears } from './covered-years.js';

/**
 * Calendars that a working time observes and that are not there, or do not cover a year that is asked about.
 *
 * @param workingTime - of the right shape
 * @param calendars - those that were passed
 * @param firstYear - the first year that is asked about
 * @param lastYear - the last one
 * @param path - of the working time
 * @returns the issues: for each calendar in document order, a year that is missing
 */
export function checkObserved(
  workingTime: WorkingTime,
  calendars: readonly Calendar[],
  firstYear: number,
  lastYear: number,
  path: readonly PathStep[],
): readonly Issue[] {
  return (workingTime.observes ?? []).flatMap(({ calendar: id }, at) => {
    const place = [...path, 'observes', at, 'calendar'];
    const calendar = calendars.find((one) => one.id === id);
    if (calendar === undefined) {
      const hint = didYouMean(
        id,
        calendars.map((one) => one.id),
      );
      const facts = { workingTime: workingTime.id, calendar: id, hint };
      return [createIssue(rolloutCodes, 'rolloutCalendar.missing', place, facts)];
    }
    const years = coveredYears(calendar);
    const issues: Issue[] = [];
    for (let year = firstYear; year <= lastYear; year += 1) {
      if (years.has(year)) continue;
      const facts = { calendar: id, year, covered: coveredText(calendar) };
      issues.push(createIssue(rolloutCodes, 'rolloutCalendar.uncoveredYear', place, facts));
    }
    return issues;
  });
}
