import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/add-days.js';
import { civilDateOfDayNumber } from '../../src/dates/civil-date-of-day-number.js';
import { compareCivilDates } from '../../src/dates/compare-civil-dates.js';
import { dayNumberOf } from '../../src/dates/day-number-of.js';
import { daysBetween } from '../../src/dates/days-between.js';
import { parseCivilDate } from '../../src/dates/parse-civil-date.js';

describe('parseCivilDate', () => {
  it.each(['0001-01-01', '0099-12-31', '1900-02-28', '2000-02-29', '2024-02-29', '2011-12-30', '9999-12-31'])(
    'accepts %s',
    (text) => {
      expect(parseCivilDate(text)).toEqual({ ok: true, value: text });
    },
  );

  it.each([
    ['1900-02-29', 'date.noSuchDay'],
    ['2026-02-30', 'date.noSuchDay'],
    ['2026-04-31', 'date.noSuchDay'],
    ['2026-13-01', 'date.noSuchDay'],
    ['2026-00-10', 'date.noSuchDay'],
    ['2026-01-00', 'date.noSuchDay'],
    ['0000-01-01', 'date.noSuchDay'],
    ['', 'date.syntax'],
    ['26-01-01', 'date.syntax'],
    ['2026-1-1', 'date.syntax'],
    ['2026/01/01', 'date.syntax'],
    ['20260101', 'date.syntax'],
    ['2026-W01-1', 'date.syntax'],
    ['+12026-01-01', 'date.syntax'],
    ['2026-01-01T00:00:00Z', 'date.syntax'],
    ['2026-01-01\n', 'date.syntax'],
    ['２０２６-01-01', 'date.syntax'],
  ])('refuses %j with %s', (text, code) => {
    expect(parseCivilDate(text)).toMatchObject({
      ok: false,
      issues: [{ code, path: [], facts: { value: text } }],
    });
  });
});

describe('compareCivilDates', () => {
  it.each([
    ['2026-01-31', '2026-02-01', -1],
    ['2026-02-01', '2026-01-31', 1],
    ['2026-02-01', '2026-02-01', 0],
    ['0999-12-31', '1000-01-01', -1],
  ])('%s, %s → %i', (left, right, order) => {
    expect(compareCivilDates(left, right)).toBe(order);
  });
});

describe('arithmetic on civil dates', () => {
  it.each([
    ['over the end of February in a leap year', '2024-02-28', 2, '2024-03-01'],
    ['and in another year', '2023-02-28', 1, '2023-03-01'],
    ['backwards over a new year', '2026-01-01', -1, '2025-12-31'],
    ['not at all', '2026-01-01', 0, '2026-01-01'],
    ['in the first century', '0099-12-31', 1, '0100-01-01'],
    ['from the first day to the last', '0001-01-01', 3652058, '9999-12-31'],
  ])('%s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    // Julian day numbers less 2440587.5 (Explanatory Supplement to the Astronomical Almanac: JD 2451545.0 is
    // 2000-01-01 at noon; JD 2400000.5, the zero of the modified Julian day, is 1858-11-17).
    ['1970-01-01', 0],
    ['2000-01-01', 2451544.5 - 2440587.5],
    ['1858-11-17', 2400000.5 - 2440587.5],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (date, dayNumber) => {
    expect(dayNumberOf(date)).toBe(dayNumber);
    expect(civilDateOfDayNumber(dayNumber)).toBe(date);
  });

  it.each([
    ['addDays of no date', () => addDays('2026-02-30', 1)],
    ['addDays of half a day', () => addDays('2026-01-01', 0.5)],
    ['addDays past the last day', () => addDays('9999-12-31', 1)],
    ['addDays before the first day', () => addDays('0001-01-01', -1)],
    ['addDays past all time', () => addDays('2026-01-01', Number.MAX_SAFE_INTEGER)],
    ['daysBetween of no date', () => daysBetween('2026-01-01', 'tomorrow')],
    ['dayNumberOf of no date', () => dayNumberOf('')],
    ['civilDateOfDayNumber of NaN', () => civilDateOfDayNumber(Number.NaN)],
    ['civilDateOfDayNumber past the last day', () => civilDateOfDayNumber(2932897)],
  ])('throws a RangeError for %s', (_, calculate) => {
    expect(calculate).toThrow(RangeError);
  });

  it('has an order, a difference and a number that agree', () => {
    const day = fc.integer({ min: -719162, max: 2932896 });
    fc.assert(
      fc.property(day, day, (left, right) => {
        const from = civilDateOfDayNumber(left);
        const to = civilDateOfDayNumber(right);
        expect(parseCivilDate(from).ok).toBe(true);
        expect(dayNumberOf(from)).toBe(left);
        expect(daysBetween(from, to)).toBe(right - left);
        expect(addDays(from, right - left)).toBe(to);
        expect(compareCivilDates(from, to)).toBe(Math.sign(left - right));
      }),
      { seed: 2011 },
    );
  });
});
