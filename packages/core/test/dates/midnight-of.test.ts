import { UTCDate, utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/dates/days-between.js';
import { midnightOf } from '../../src/dates/midnight-of.js';

const two = (value: number): string => String(value).padStart(2, '0');
const parts = fc.record({
  year: fc.integer({ min: 0, max: 9999 }),
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 0, max: 32 }),
});
const textOf = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

describe('midnight of a civil date', () => {
  it('is what date-fns reads, for real days and others', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const text = textOf(drawn);
        const read = parseISO(text, { in: utc });
        const expected = isValid(read) && drawn.year > 0 ? read.getTime() : null;
        expect(midnightOf(text)).toBe(expected);
      }),
      { seed: 20261127, numRuns: 5000 },
    );
  });

  it('knows every day of the leap years and their neighbours around a century', () => {
    for (let at = new UTCDate(1899, 0, 1); at < new UTCDate(1905, 0, 1); at = addDays(at, 1)) {
      expect(midnightOf(at.toISOString().slice(0, 10))).toBe(at.getTime());
    }
    expect([midnightOf('1900-02-29'), midnightOf('2000-02-29'), midnightOf('0004-02-29')]).toEqual([
      null,
      Date.UTC(2000, 1, 29),
      parseISO('0004-02-29', { in: utc }).getTime(),
    ]);
  });

  it('counts the days between two as date-fns does', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => addDays(new UTCDate(0), days));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const [first, second] = [from, to].map((date) => date.toISOString().slice(0, 10));
        expect(daysBetween(first ?? '', second ?? '')).toBe(differenceInCalendarDays(to, from));
      }),
      { seed: 20261127, numRuns: 2000 },
    );
  });

  it.each(['', '2026-1-1', '+02026-01-01', '2026-01-01T00:00', '2026-00-10', '0000-01-01'])(
    'is none for %s',
    (text) => {
      expect(midnightOf(text)).toBeNull();
    },
  );
});
