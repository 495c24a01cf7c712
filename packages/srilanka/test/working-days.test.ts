import { workingDays } from '@sopana/rollout';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { poyaEstimates } from '../src/calendar/poya-estimates.js';
import { holidays } from '../src/calendar/sri-lanka-holidays.js';

const office = {
  id: 'public-service',
  week: { monday: 'full', tuesday: 'full', wednesday: 'full', thursday: 'full', friday: 'full' },
  observes: [{ calendar: 'sri-lanka-holidays', kinds: ['public'] }],
} as const;
const everyDay = {
  ...office,
  week: { ...office.week, saturday: 'full', sunday: 'full' },
} as const;
const worked = (
  from: string,
  to: string,
  time: Parameters<typeof workingDays>[0] = office,
): readonly string[] => expectOk(workingDays(time, [holidays], from, to)).map(({ date }) => date);

describe('working days of the public service', () => {
  it.each([
    [2024, 12],
    [2025, 12],
    [2026, 12],
  ])('leave out every Poya day of %i', (year, least) => {
    const poya = holidays.days
      .filter(({ date, kinds }) => kinds.includes('poya') && date.startsWith(`${year}`))
      .map(({ date }) => date);
    expect(poya.length).toBeGreaterThanOrEqual(least);
    const days = new Set(worked(`${year}-01-01`, `${year}-12-31`, everyDay));
    expect(poya.filter((date) => days.has(date))).toEqual([]);
    expect(days.size).toBeGreaterThan(330);
  });

  // The New Year of April and Vesak, as gazetted; the weekend is off in any case.
  it.each([
    ['April 2024', '2024-04-08', '2024-04-19', ['08', '09', '10', '15', '16', '17', '18', '19']],
    ['April 2025', '2025-04-07', '2025-04-18', ['07', '08', '09', '10', '11', '15', '16', '17']],
    ['April 2026', '2026-04-09', '2026-04-17', ['09', '10', '15', '16', '17']],
    ['Vesak 2024', '2024-05-20', '2024-05-27', ['20', '21', '22', '27']],
    ['Vesak 2025', '2025-05-09', '2025-05-15', ['09', '14', '15']],
    ['Vesak 2026', '2026-05-27', '2026-06-02', ['27', '29', '01', '02']],
  ])('skip the break of %s', (_, from, to, expected) => {
    expect(worked(from, to).map((date) => date.slice(8))).toEqual(expected);
  });

  it('are not guessed in a year that is not covered', () => {
    const asked = workingDays(office, [holidays], '2027-12-30', '2028-01-04');
    expect(asked.ok ? [] : asked.issues.map(({ code, facts }) => [code, facts['year']])).toEqual([
      ['rolloutCalendar.uncoveredYear', 2028],
    ]);
    // The estimates cover Poya days of 2028 and nothing else; whoever plans on them has to name them.
    const estimated = {
      ...everyDay,
      observes: [{ calendar: poyaEstimates.id }],
    };
    expect(expectOk(workingDays(estimated, [poyaEstimates], '2028-01-10', '2028-01-12'))).toHaveLength(2);
  });
});
