import { expectOk } from '@sopana/tooling';
import { afterEach, describe, expect, it } from 'vitest';
import { oscalOf } from '../src/exchange/oscal-of.js';
import { sarifOf } from '../src/exchange/sarif-of.js';
import { readinessSeries } from '../src/time/readiness-series.js';
import { remindersOf } from '../src/time/reminders-of.js';
import { whatExpires } from '../src/time/what-expires.js';
import { waiverHygiene } from '../src/waiver/waiver-hygiene.js';
import { check, planOf, readinessOf, report, setOf, unit, waiver } from './support/build.js';

const zones = ['UTC', 'Asia/Colombo', 'America/Sao_Paulo', 'Pacific/Apia'] as const;
const before = process.env['TZ'];

afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** All that depends on time, on the dates where local time is known to go wrong, as one text. */
function everything(): string {
  // Apia had no 2011-12-30; Sao Paulo had no midnight on 2018-11-04 and two on 2018-02-18.
  const days = ['2011-12-29', '2011-12-30', '2018-02-17', '2018-11-03', '2018-11-04', '2026-03-31'];
  return JSON.stringify(
    days.map((day) => {
      const set = setOf([check('a', { evidence: { maximumAgeDays: 0 } }), check('b')], {
        waiverRules: { noticeDays: 1, mostRenewals: 0 },
      });
      const plan = planOf(set);
      const reports = [
        report('a', true, {
          at: '2011-01-01T00:00:00+05:30',
          evidence: [{ kind: 'letter', collectedOn: day }],
        }),
        report('b', false, { at: '2011-01-01T00:00:00+05:30' }),
      ];
      const waivers = [
        waiver(['b'], {
          issuedAt: '2011-01-01T00:00:00-03:00',
          expiresAt: `${day}T24:00:00Z`.replace('T24', 'T23'),
        }),
      ];
      const moments = [
        `${day}T00:00:00+05:30`,
        `${day}T22:59:59Z`,
        `${day}T23:00:00Z`,
        `${day}T23:59:59-11:00`,
      ];
      const told = moments.map((at) => {
        const readiness = readinessOf(set, reports, waivers, at);
        const ahead = expectOk(whatExpires(plan, unit(reports), waivers, at, '2030-01-01T00:00:00+14:00'));
        return [
          readiness,
          ahead,
          remindersOf([ahead], 2),
          waiverHygiene(plan, waivers, [readiness], at),
          oscalOf(plan, readiness, waivers, ['en']),
          sarifOf(plan, [readiness], waivers, { languages: ['en'] }),
        ];
      });
      const series = readinessSeries(
        unit(reports),
        waivers,
        moments.slice(0, 3).map((at) => ({ plan, at })),
      );
      return [told, series];
    }),
  );
}

describe('readiness is the same in every time zone', () => {
  it.each([
    ['UTC', 0],
    ['Asia/Colombo', -330],
    ['America/Sao_Paulo', 120],
    ['Pacific/Apia', -840],
  ])('the test itself really runs in %s', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date(2012, 0, 15).getTimezoneOffset()).toBe(offset);
  });

  it('gives the same bytes in all of them', () => {
    const texts = zones.map((zone) => {
      process.env['TZ'] = zone;
      return everything();
    });
    expect(texts[0]).toContain('"outcome":"unknown"');
    expect(texts[0]).toContain('"isWaived":true');
    expect(new Set(texts).size).toBe(1);
  });
});
