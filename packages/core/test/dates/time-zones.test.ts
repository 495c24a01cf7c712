import { addDays as addDaysLocally } from 'date-fns/addDays';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/add-days.js';
import { civilDateOf } from '../../src/dates/civil-date-of.js';
import { civilDateOfDayNumber } from '../../src/dates/civil-date-of-day-number.js';
import { dayNumberOf } from '../../src/dates/day-number-of.js';
import { daysBetween } from '../../src/dates/days-between.js';
import { parseCivilDate } from '../../src/dates/parse-civil-date.js';
import { parseInstant } from '../../src/dates/parse-instant.js';

const zones = ['UTC', 'Asia/Colombo', 'America/Sao_Paulo', 'Pacific/Apia'] as const;
const before = process.env['TZ'];

afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** Every function of the room on the dates where local time is known to go wrong, as one text. */
function everything(): string {
  // Sao Paulo: no midnight on 2018-11-04 (clocks go from 24:00 to 01:00), midnight twice on 2018-02-18.
  // Apia: no 2011-12-30 at all. Colombo: +06:30 until 1996-10-26, +06:00 until 2006-04-15, +05:30 since.
  const awkward = ['2011-12-29', '2011-12-30', '2011-12-31', '2018-11-04', '2018-02-17', '2018-02-18'];
  const others = ['1996-10-26', '2006-04-15', '2026-03-29', '1970-01-01', '0001-01-02', '9999-12-30'];
  const dates = [...awkward, ...others];
  const instants = ['2011-12-30T10:00:00Z', '2018-11-04T03:00:00Z', '2018-11-04T00:00:00-03:00'].map(
    parseInstant,
  );
  return JSON.stringify({
    parsed: dates.map(parseCivilDate),
    refused: ['2011-02-29', '2018-11-31'].map(parseCivilDate),
    next: dates.map((date) => addDays(date, 1)),
    previous: dates.map((date) => addDays(date, -1)),
    numbers: dates.map(dayNumberOf),
    back: dates.map((date) => civilDateOfDayNumber(dayNumberOf(date))),
    gaps: dates.map((date) => daysBetween('2011-12-30', date)),
    instants,
    local: instants.map((instant) => (instant.ok ? civilDateOf(instant.value, -180) : 'refused')),
  });
}

describe('dates are the same in every time zone', () => {
  it.each([
    ['UTC', 0, '2011-12-30'],
    ['Asia/Colombo', -330, '2011-12-30'],
    ['America/Sao_Paulo', 120, '2011-12-30'],
    ['Pacific/Apia', -840, '2011-12-31'],
  ])('the test itself really runs in %s', (zone, offset, dayAfterThe29th) => {
    process.env['TZ'] = zone;
    expect(new Date(2012, 0, 15).getTimezoneOffset()).toBe(offset);
    const local = addDaysLocally(new Date(2011, 11, 29), 1);
    expect(`${local.getFullYear()}-${local.getMonth() + 1}-${local.getDate()}`).toBe(dayAfterThe29th);
  });

  it('gives the same bytes in all of them', () => {
    const texts = zones.map((zone) => {
      process.env['TZ'] = zone;
      return everything();
    });
    expect(new Set(texts).size).toBe(1);
  });

  it.each(zones)('counts the day that Apia skipped and the midnights that Sao Paulo lacks, in %s', (zone) => {
    process.env['TZ'] = zone;
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addDays('2011-12-30', 1)).toBe('2011-12-31');
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
    expect(addDays('2018-11-03', 1)).toBe('2018-11-04');
    expect(addDays('2018-11-04', 1)).toBe('2018-11-05');
    expect(addDays('2018-02-17', 1)).toBe('2018-02-18');
    expect(daysBetween('2018-11-03', '2018-11-05')).toBe(2);
  });
});
