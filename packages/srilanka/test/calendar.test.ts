import { parseCivilDate } from '@sopana/core/dates';
import { describe, expect, it } from 'vitest';
import { poyaDates } from '../scripts/poya-dates.mjs';
import type { HolidayList } from '../src/calendar/holiday-list.js';
import { poyaEstimates } from '../src/calendar/poya-estimates.js';
import { holidays } from '../src/calendar/sri-lanka-holidays.js';

const poyaOf = (list: HolidayList, first: number, last: number): readonly string[] =>
  list.days
    .filter(({ kinds, date }) => kinds.includes('poya') && date >= `${first}` && date < `${last + 1}`)
    .map(({ date }) => date);

describe.each([
  ['holidays', holidays],
  ['estimates', poyaEstimates],
] as const)('the list of %s', (_, list) => {
  it('holds real dates, in order, of the years that it says it covers', () => {
    const dates = list.days.map(({ date }) => date);
    expect(dates.filter((date) => !parseCivilDate(date).ok)).toEqual([]);
    expect(dates).toEqual([...dates].sort());
    const years = [...new Set(dates.map((date) => Number(date.slice(0, 4))))];
    expect(years).toEqual(list.years.map(({ year }) => year));
  });

  it('names each day once', () => {
    const named = list.days.map(({ date, label }) => `${date} ${label['en']}`);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('the gazetted and the tentative years', () => {
  it('say which is which', () => {
    expect(holidays.years.filter(({ standing }) => standing === 'gazetted').map(({ year }) => year)).toEqual([
      2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(holidays.years.filter(({ standing }) => standing !== 'gazetted')).toEqual([
      { year: 2027, standing: 'tentative' },
    ]);
  });

  it('do not mark the day after Vesak as a Poya day', () => {
    const after = holidays.days.filter(({ label }) => label['en']?.startsWith('Day following Vesak'));
    expect(after).toHaveLength(7);
    expect(after.filter(({ kinds }) => kinds.includes('poya'))).toEqual([]);
  });

  it('have the breaks of April and of Vesak in the years that plans fall into', () => {
    const dates = new Set(holidays.days.map(({ date }) => date));
    const april = ['2024-04-12', '2024-04-13', '2025-04-13', '2025-04-14', '2026-04-13', '2026-04-14'];
    const vesak = ['2024-05-23', '2024-05-24', '2025-05-12', '2025-05-13', '2026-05-30', '2026-05-31'];
    expect([...april, ...vesak].filter((date) => !dates.has(date))).toEqual([]);
  });
});

describe('the rule of the full-moon tithi', () => {
  it('finds 73 of 73 gazetted Poya days of 2021 to 2026, to which its limit was fitted (in-sample)', () => {
    const gazetted = poyaOf(holidays, 2021, 2026);
    const found = poyaDates(2021, 2026);
    expect(gazetted).toHaveLength(73);
    expect(gazetted.filter((date) => !found.includes(date))).toEqual([]);
    // A year with thirteen full moons: the amended list of 2026 keeps the first of May as May Day alone.
    expect(found.filter((date) => !gazetted.includes(date))).toEqual(['2026-05-01']);
  });

  it('gives the 12 of 12 tentative Poya days of 2027, which it was not fitted to', () => {
    const tentative = poyaOf(holidays, 2027, 2027);
    expect(tentative).toHaveLength(12);
    expect(poyaDates(2027, 2027)).toEqual(tentative);
  });

  it('made the estimates that the pack ships, all flagged', () => {
    const { year: first } = poyaEstimates.years[0] ?? { year: 0 };
    const { year: last } = poyaEstimates.years[poyaEstimates.years.length - 1] ?? { year: 0 };
    expect(first).toBe(2028);
    expect(poyaEstimates.days.map(({ date }) => date)).toEqual(poyaDates(first, last));
    expect(poyaEstimates.years.filter(({ standing }) => standing !== 'estimated')).toEqual([]);
  });
});
