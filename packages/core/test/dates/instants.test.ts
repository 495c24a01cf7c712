import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../../src/dates/civil-date-of.js';
import { compareInstants } from '../../src/dates/compare-instants.js';
import type { Instant } from '../../src/dates/instant.js';
import { parseInstant } from '../../src/dates/parse-instant.js';

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return parsed.value;
}

describe('parseInstant', () => {
  it.each([
    // RFC 3339, section 5.8, less its leap seconds and its two-digit fractions of other kinds.
    ['1985-04-12T23:20:50.52Z', Date.UTC(1985, 3, 12, 23, 20, 50, 520)],
    ['1996-12-19T16:39:57-08:00', Date.UTC(1996, 11, 20, 0, 39, 57)],
    ['1937-01-01T12:00:27.87+00:20', Date.UTC(1937, 0, 1, 11, 40, 27, 870)],
    ['1970-01-01T00:00:00Z', 0],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2026-01-15T09:30:00+05:30', Date.UTC(2026, 0, 15, 4, 0, 0)],
    ['2026-01-15T09:30:00.1+00:00', Date.UTC(2026, 0, 15, 9, 30, 0, 100)],
    ['2026-01-15T09:30:00-23:59', Date.UTC(2026, 0, 16, 9, 29, 0)],
  ])('reads %s', (text, epochMilliseconds) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: { text, epochMilliseconds } });
  });

  it.each([
    ['hour 24', '2026-01-15T24:00:00Z', ['instant.noSuchTime']],
    ['minute 60', '2026-01-15T09:60:00Z', ['instant.noSuchTime']],
    ['second 61', '2026-01-15T09:30:61Z', ['instant.noSuchTime']],
    ['a leap second (RFC 3339, section 5.8)', '1990-12-31T23:59:60Z', ['instant.leapSecond']],
    ['30 February', '2026-02-30T09:30:00Z', ['date.noSuchDay']],
    ['no offset', '2026-01-15T09:30:00', ['instant.noOffset']],
    ['a zone name in brackets', '2026-01-15T09:30:00+05:30[Asia/Colombo]', ['instant.zoneName']],
    ['a zone name alone', '2026-01-15T09:30:00 Asia/Colombo', ['instant.zoneName']],
    ['a zone abbreviation', '2026-01-15T09:30:00IST', ['instant.zoneName']],
    ['an unknown offset', '2026-01-15T09:30:00-00:00', ['instant.unknownOffset']],
    ['an offset of 24 hours', '2026-01-15T09:30:00+24:00', ['instant.noSuchOffset']],
    ['an offset of 60 minutes', '2026-01-15T09:30:00+05:60', ['instant.noSuchOffset']],
    ['microseconds', '2026-01-15T09:30:00.123456Z', ['instant.tooPrecise']],
    ['a date alone', '2026-01-15', ['instant.syntax']],
    ['a space for the T', '2026-01-15 09:30:00Z', ['instant.syntax']],
    ['a small t', '2026-01-15t09:30:00Z', ['instant.syntax']],
    ['a small z', '2026-01-15T09:30:00z', ['instant.syntax']],
    ['an offset without a colon', '2026-01-15T09:30:00+0530', ['instant.syntax']],
    ['an offset without minutes', '2026-01-15T09:30:00+05', ['instant.syntax']],
    ['no seconds', '2026-01-15T09:30Z', ['instant.syntax']],
    ['a comma', '2026-01-15T09:30:00,5Z', ['instant.syntax']],
    ['a point without digits', '2026-01-15T09:30:00.Z', ['instant.syntax']],
    ['nothing', '', ['instant.syntax']],
    [
      'everything at once, and all of it is reported',
      '2026-02-30T24:00:60.0001-00:00',
      [
        'date.noSuchDay',
        'instant.noSuchTime',
        'instant.leapSecond',
        'instant.tooPrecise',
        'instant.unknownOffset',
      ],
    ],
  ])('refuses %s', (_, text, codes) => {
    const parsed = parseInstant(text);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toEqual(codes);
  });

  it('names the zone it refuses', () => {
    expect(parseInstant('2026-01-15T09:30:00+05:30[Asia/Colombo]')).toMatchObject({
      issues: [{ facts: { zone: 'Asia/Colombo' } }],
    });
  });

  it('reads what Date writes', () => {
    const time = fc.integer({
      min: Date.parse('0001-01-01T00:00:00Z'),
      max: Date.parse('9999-12-31T00:00:00Z'),
    });
    fc.assert(
      fc.property(time, (milliseconds) => {
        expect(instant(new Date(milliseconds).toISOString()).epochMilliseconds).toBe(milliseconds);
      }),
      { seed: 3339 },
    );
  });
});

describe('compareInstants', () => {
  it.each([
    ['2026-01-15T09:30:00+05:30', '2026-01-15T04:00:00Z', 0],
    ['2026-01-15T09:30:00+05:30', '2026-01-15T04:00:00.001Z', -1],
    ['2026-01-15T09:30:00-03:00', '2026-01-15T09:30:00+13:00', 1],
  ])('%s, %s → %i', (left, right, order) => {
    expect(compareInstants(instant(left), instant(right))).toBe(order);
  });
});

describe('civilDateOf', () => {
  it.each([
    ['the last second of the day in Colombo', '2026-01-31T18:29:59Z', 330, '2026-01-31'],
    ['the first second of the next', '2026-01-31T18:30:00Z', 330, '2026-02-01'],
    ['before 1970', '1969-12-31T23:59:59Z', 0, '1969-12-31'],
    ['west of Greenwich', '2026-01-01T02:59:59Z', -180, '2025-12-31'],
    ['Apia before it skipped a day', '2011-12-30T09:59:59Z', -600, '2011-12-29'],
    ['Apia after it', '2011-12-30T10:00:00Z', 840, '2011-12-31'],
  ])('%s', (_, text, offsetMinutes, date) => {
    expect(civilDateOf(instant(text), offsetMinutes)).toBe(date);
  });

  it.each([1440, -1440, 0.5, Number.NaN])(
    'throws a RangeError for an offset of %d minutes',
    (offsetMinutes) => {
      expect(() => civilDateOf(instant('2026-01-01T00:00:00Z'), offsetMinutes)).toThrow(RangeError);
    },
  );
});
