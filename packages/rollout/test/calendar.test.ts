import { addDays } from '@sopana/core/dates';
import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDays } from '../src/calendar/working-days.js';
import type { Calendar, DayPart, WorkingTime } from '../src/model/calendar.js';
import { holidays, officeWeek } from './support/documents.js';

const office = (more: Partial<WorkingTime> = {}): WorkingTime =>
  deepFreeze({ id: 'office', week: officeWeek, observes: [{ calendar: 'holidays' }], ...more });
const dates = (time: WorkingTime, from: string, to: string, calendars = [holidays]): readonly string[] =>
  expectOk(workingDays(time, calendars, from, to)).map(({ date, works }) =>
    works === 'full' ? date.slice(5) : `${date.slice(5)} ${works}`,
  );

describe('what is worked', () => {
  it.each<[string, WorkingTime, readonly string[]]>([
    ['the week alone', office({ observes: [] }), ['01-05', '01-06', '01-07', '01-08', '01-09']],
    ['all days off of a calendar', office(), ['01-05', '01-06', '01-08', '01-09']],
    [
      'days off of other kinds are worked',
      office({ observes: [{ calendar: 'holidays', kinds: ['mercantile'] }] }),
      ['01-05', '01-06', '01-07', '01-08', '01-09'],
    ],
    [
      'a day of the working time outranks its calendar',
      office({ days: [{ date: '2026-01-07', works: 'afternoon' }, { date: '2026-01-09' }] }),
      ['01-05', '01-06', '01-07 afternoon', '01-08'],
    ],
    [
      'a day of the working time outranks the weekend',
      office({ days: [{ date: '2026-01-10', works: 'full' }] }),
      ['01-05', '01-06', '01-08', '01-09', '01-10'],
    ],
  ])('%s', (_, time, expected) => {
    expect(dates(time, '2026-01-05', '2026-01-11')).toEqual(expected);
  });

  it('is what the week and the day both leave, where a day off is half', () => {
    const half: Calendar = {
      ...holidays,
      days: [
        { date: '2026-01-05', works: 'morning' },
        { date: '2026-01-05', works: 'afternoon' },
        { date: '2026-01-06', works: 'morning' },
        { date: '2026-01-10', works: 'full' },
      ],
    };
    expect(dates(office(), '2026-01-05', '2026-01-11', [half])).toEqual([
      '01-06 morning',
      '01-07',
      '01-08',
      '01-09',
    ]);
  });

  it('knows the weekday of any date', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
    const days = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(days, (offset) => {
        const date = addDays('1970-01-01', offset);
        // The engine's own reading of a date in universal time, which core's dates do not use.
        const weekday = names[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'monday';
        const only = { id: 'only', week: { [weekday]: 'full' as DayPart } };
        expect(expectOk(workingDays(only, [], date, date))).toEqual([{ date, works: 'full' }]);
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });
});

describe('what a calendar does not cover', () => {
  it('is an issue that names the year, and each year once', () => {
    const asked = workingDays(office(), [holidays], '2025-12-30', '2028-01-02');
    expect(asked.ok ? [] : asked.issues.map(({ code, facts }) => [code, facts['year']])).toEqual([
      ['rolloutCalendar.uncoveredYear', 2025],
      ['rolloutCalendar.uncoveredYear', 2027],
      ['rolloutCalendar.uncoveredYear', 2028],
    ]);
    expect(asked.ok ? '' : asked.issues[1]?.message).toBe(
      "Calendar 'holidays' does not cover 2027, and days of that year are asked about; it covers 2026. Add the days of 2027, or ask about covered years only.",
    );
  });

  it('does not matter to a working time that observes no calendar', () => {
    expect(dates(office({ observes: [] }), '2099-12-31', '2100-01-01', [])).toEqual(['12-31', '01-01']);
  });

  it('is refused when the calendar lists a day of it', () => {
    const stray = { ...holidays, days: [{ date: '2027-01-01' }] };
    const asked = workingDays(office(), [stray], '2026-01-01', '2026-01-02');
    expect(asked.ok ? [] : asked.issues.map(({ code, path }) => [code, path])).toEqual([
      ['rolloutCalendar.dayOutsideYears', ['calendars', 0, 'days', 0, 'date']],
    ]);
  });
});
