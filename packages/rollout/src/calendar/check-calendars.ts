import { createIssue, type Issue } from '@sopana/core';
import { rolloutCodes } from '../codes.js';
import type { Calendar } from '../model/calendar.js';
import { coveredText } from './covered-text.js';
import { coveredYears } from './covered-years.js';
import { yearOf } from './year-of.js';

/**
 * What is wrong within calendars: names used twice, and days of years that are not covered.
 *
 * @param calendars - of the right shape
 * @returns the issues, in input order
 */
export function checkCalendars(calendars: readonly Calendar[]): readonly Issue[] {
  const seen = new Set<string>();
  return calendars.flatMap((calendar, at) => {
    const { id, days } = calendar;
    const issues: Issue[] = [];
    if (seen.has(id)) {
      issues.push(createIssue(rolloutCodes, 'rolloutCalendar.duplicateId', ['calendars', at, 'id'], { id }));
    }
    seen.add(id);
    const years = coveredYears(calendar);
    days.forEach(({ date }, day) => {
      if (years.has(yearOf(date))) return;
      const facts = { calendar: id, date, covered: coveredText(calendar) };
      const path = ['calendars', at, 'days', day, 'date'];
      issues.push(createIssue(rolloutCodes, 'rolloutCalendar.dayOutsideYears', path, facts));
    });
    return issues;
  });
}
