import { createIssue } from '../result/create-issue.js';
import type { Issue } from '../result/issue.js';
import type { Result } from '../result/result.js';
import { resultOf } from '../result/result-of.js';
import { datesCodes } from './codes.js';
import { dayNumberOf } from './day-number-of.js';
import type { Instant } from './instant.js';
import { millisecondsPerDay } from './milliseconds-per-day.js';
import { offsetIssues } from './offset-issues.js';
import { parseCivilDate } from './parse-civil-date.js';

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?![.\d])(.*)$/;

/**
 * A moment in time, read from RFC 3339.
 *
 * @param text - YYYY-MM-DDTHH:MM:SS, up to three further digits, then Z or a numeric offset such as +05:30;
 * capital T and Z
 * @returns the text with its number; fails with all that applies of `instant.syntax`, `date.noSuchDay`,
 * `instant.noSuchTime` (hour 24 too), `instant.leapSecond`, `instant.tooPrecise`, `instant.noOffset`,
 * `instant.zoneName`, `instant.noSuchOffset`, `instant.unknownOffset` (-00:00)
 *
 * @example
 * ```ts
 * parseInstant('1970-01-01T05:30:00+05:30'); // => { ok: true, value: { text: '1970-01-01T05:30:00+05:30', epochMilliseconds: 0 } }
 * parseInstant('2026-01-15T24:00:00Z').ok; // => false
 * ```
 *
 * @remarks Nothing is rounded, moved or assumed: a leap second, a fourth digit and an unknown offset are refused.
 * @source RFC 3339, section 5.6, narrowed as said.
 */
export function parseInstant(text: string): Result<Instant> {
  const [, date = '', hour = '', minute = '', second = '', fraction = '', offset = ''] =
    instantPattern.exec(text) ?? [];
  const issues: Issue[] = [];
  const report = (code: keyof typeof datesCodes, facts: Issue['facts'] = {}): void => {
    issues.push(createIssue(datesCodes, code, [], { value: text, ...facts }));
  };
  if (date === '') {
    report('instant.syntax');
  } else {
    const day = parseCivilDate(date);
    if (!day.ok) issues.push(...day.issues);
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) report('instant.noSuchTime');
    if (Number(second) === 60) report('instant.leapSecond');
    if (fraction.length > 3) report('instant.tooPrecise', { digits: fraction.length });
    issues.push(...offsetIssues(text, offset));
  }
  return resultOf(issues, () => {
    const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
    const local = dayNumberOf(date) * millisecondsPerDay + seconds * 1000 + Number(fraction.padEnd(3, '0'));
    return { text, epochMilliseconds: local - offsetMinutes(offset) * 60_000 };
  });
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}
