import { createIssue, type Result, resultOf } from '@sopana/core';
import { addDays } from '@sopana/core/dates';
import { dtuCodes } from '../codes.js';
import type { ExpiryReport, Reminder } from './expiry.js';

/**
 * Reminders of what expires, as data: whoever sends them is another program.
 *
 * @param reports - what expires, of any number of units
 * @param noticeDays - how many days before the last day to remind; a whole number from 0
 * @returns the reminders, by the day on which to remind, then in the order of the reports; fails with `readinessTime.badNotice`
 *
 * @example
 * ```ts
 * const expiry = { kind: 'evidence', unit: 'u', check: 'isNamed', waiver: null, lastDay: '2026-01-31', endsAt: '2026-02-01T00:00:00Z', outcomeThen: 'unknown' };
 * const report = { unit: 'u', at: '2026-01-02T00:00:00Z', by: '2026-03-01T00:00:00Z', expiries: [expiry], gatesLost: [] };
 * const [reminder] = remindersOf([report], 14).value;
 * [reminder.id, reminder.remindOn]; // => ['evidence/u/isNamed/2026-01-31', '2026-01-17']
 * ```
 *
 * @source Our convention.
 */
export function remindersOf(
  reports: readonly ExpiryReport[],
  noticeDays: number,
): Result<readonly Reminder[]> {
  const isCount = Number.isInteger(noticeDays) && noticeDays >= 0;
  const facts = { what: 'noticeDays', value: noticeDays };
  const issues = isCount ? [] : [createIssue(dtuCodes, 'readinessTime.badNotice', ['noticeDays'], facts)];
  return resultOf(issues, () =>
    reports
      .flatMap(({ expiries }) => expiries)
      .map((expiry) => ({
        ...expiry,
        id: [expiry.kind, expiry.unit, expiry.check, expiry.lastDay].join('/'),
        remindOn: addDays(expiry.lastDay, -noticeDays),
      }))
      .sort((a, b) => (a.remindOn === b.remindOn ? 0 : a.remindOn < b.remindOn ? -1 : 1)),
  );
}
