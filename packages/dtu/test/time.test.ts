import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { readinessSeries } from '../src/time/readiness-series.js';
import { remindersOf } from '../src/time/reminders-of.js';
import { whatExpires } from '../src/time/what-expires.js';
import { check, noon, planOf, readinessOf, report, setOf, unit, waiver } from './support/build.js';

const letter = (collectedOn: string) => ({ kind: 'letter', collectedOn });
const demanding = { evidence: { kinds: ['letter'], maximumAgeDays: 30 } };

describe('whatExpires', () => {
  const set = setOf(
    [
      check('a', demanding),
      check('b', {
        ...demanding,
        passesWhen: {
          any: [
            { fact: 'b', is: true },
            { fact: 'a', is: true },
          ],
        },
      }),
      check('c'),
      check('d'),
    ],
    { gates: [{ id: 'g', opensWhen: { all: [{ check: 'a' }, { check: 'c' }] } }] },
  );
  const reports = [
    report('a', true, { evidence: [letter('2026-06-01'), letter('2026-06-05')] }),
    report('b', true, { evidence: [letter('2026-06-10')] }),
    report('c', true),
    report('d', false),
  ];

  it('tells the day on which an outcome changes, which need not be the end of the first evidence', () => {
    const ends = waiver(['d'], { expiresAt: '2026-07-08T00:00:00+05:30' });
    const ahead = expectOk(
      whatExpires(planOf(set), unit(reports), [ends], noon, '2026-07-31T00:00:00+05:30'),
    );
    expect(
      ahead.expiries.map(({ kind, check: id, lastDay, endsAt, outcomeThen }) => [
        kind,
        id,
        lastDay,
        endsAt,
        outcomeThen,
      ]),
    ).toEqual([
      // The later letter of a carries it to 5 July; b is carried by its own letter to the 10th.
      ['evidence', 'a', '2026-07-05', '2026-07-06T00:00:00+05:30', 'unknown'],
      ['waiver', 'd', '2026-07-07', '2026-07-08T00:00:00+05:30', 'fail'],
      ['evidence', 'b', '2026-07-10', '2026-07-11T00:00:00+05:30', 'unknown'],
    ]);
    expect(ahead.gatesLost).toEqual(['g']);
    for (const { check: id, endsAt, lastDay } of ahead.expiries.filter(({ kind }) => kind === 'evidence')) {
      const outcome = (at: string) =>
        readinessOf(set, reports, [], at).checks.find((one) => one.check === id)?.outcome;
      expect([outcome(`${lastDay}T23:59:59+05:30`), outcome(endsAt)]).toEqual(['pass', 'unknown']);
    }
  });

  it('tells nothing that ends later, or that was reported later', () => {
    const late = [...reports, report('a', false, { at: '2026-06-20T00:00:00Z' })];
    const ahead = expectOk(whatExpires(planOf(set), unit(late), [], noon, '2026-07-05T23:59:59+05:30'));
    expect(ahead).toMatchObject({ expiries: [], gatesLost: [] });
  });

  it('refuses a moment that is not after, and broken input', () => {
    const plan = planOf(set);
    expectCodes(whatExpires(plan, unit([]), [], noon, '2026-06-15T06:30:00Z'), ['readinessTime.notAfter']);
    expectCodes(whatExpires(plan, unit([report('x', true)]), [], noon, 'later'), [
      'readinessFacts.danglingReference',
    ]);
    expectCodes(whatExpires(plan, unit([]), [], noon, 'later'), ['instant.syntax']);
    expectCodes(whatExpires(plan, unit([]), [], 'now', noon), ['instant.syntax']);
  });

  it('gives reminders as data, by the day on which to remind', () => {
    const plan = planOf(set);
    const ahead = expectOk(whatExpires(plan, unit(reports), [], noon, '2026-07-31T00:00:00+05:30'));
    const other = { ...ahead, expiries: ahead.expiries.map((one) => ({ ...one, unit: 'unit-2' })) };
    const reminders = expectOk(remindersOf([other, ahead], 7));
    expect(reminders.map(({ id, remindOn }) => [id, remindOn])).toEqual([
      ['evidence/unit-2/a/2026-07-05', '2026-06-28'],
      ['evidence/unit-1/a/2026-07-05', '2026-06-28'],
      ['evidence/unit-2/b/2026-07-10', '2026-07-03'],
      ['evidence/unit-1/b/2026-07-10', '2026-07-03'],
    ]);
    expectCodes(remindersOf([ahead], 0.5), ['readinessTime.badNotice']);
  });
});

describe('readinessSeries', () => {
  const first = setOf([check('a', demanding), check('b'), check('c')]);
  const second = setOf(
    [
      check('a', demanding),
      check('b', {
        passesWhen: {
          all: [
            { fact: 'b', is: true },
            { fact: 'members', atLeast: 3 },
          ],
        },
      }),
      check('d'),
    ],
    { version: '2' },
  );
  const reports = [
    report('a', true, { evidence: [letter('2026-01-10')] }),
    report('b', false),
    report('b', true, { at: '2026-02-15T00:00:00Z' }),
    report('members', 2, { at: '2026-02-15T00:00:00Z' }),
    report('d', true, { at: '2026-02-15T00:00:00Z' }),
  ];
  const moments = [
    { plan: planOf(first), at: '2026-01-20T00:00:00Z' },
    { plan: planOf(first), at: '2026-02-20T00:00:00Z' },
    { plan: planOf(second), at: '2026-03-01T00:00:00Z' },
  ];

  it('keeps apart what time, the unit and changed checks did', () => {
    const series = expectOk(readinessSeries(unit(reports), [], moments));
    expect(series.points.map(({ share, set }) => [set.version, share.value])).toEqual([
      ['1', 1 / 3],
      ['1', 1 / 3],
      ['2', 1 / 3],
    ]);
    const [reporting, changing] = series.steps;
    // The letter of a has expired, and b was put right: two changes that a difference of totals would hide.
    expect(reporting?.effects).toEqual({ time: -1 / 3, unit: 1 / 3, checks: 0 });
    expect(
      reporting?.changes.map(({ check: id, cause, from, to }) => [id, cause, from?.outcome, to?.outcome]),
    ).toEqual([
      ['a', 'time', 'pass', 'unknown'],
      ['b', 'unit', 'fail', 'pass'],
    ]);
    // Nothing was reported, and yet b fails and d is new: the checks have changed, and not the unit.
    expect(changing?.effects).toEqual({ time: 0, unit: 0, checks: 0 });
    expect(changing).toMatchObject({ added: ['d'], removed: ['c'], altered: ['b'] });
    expect(
      changing?.changes.map(({ check: id, cause, from, to }) => [id, cause, from?.outcome, to?.outcome]),
    ).toEqual([
      ['b', 'checks', 'pass', 'fail'],
      ['c', 'checks', 'unknown', undefined],
      ['d', 'checks', undefined, 'pass'],
    ]);
  });

  it('adds up, and has no effect where there is no share', () => {
    const series = expectOk(readinessSeries(unit(reports), [], moments));
    for (const [at, { effects }] of series.steps.entries()) {
      const whole = (series.points[at + 1]?.share.value ?? 0) - (series.points[at]?.share.value ?? 0);
      const sum = (effects.time ?? 0) + (effects.unit ?? 0) + (effects.checks ?? 0);
      expect(Math.abs(whole - sum)).toBeLessThan(1e-12);
    }
    const nobody = setOf([check('a', { appliesWhen: { attribute: 'kind', is: 'board' } })], { version: '0' });
    const empty = expectOk(
      readinessSeries(
        unit([], { kind: 'ministry' }),
        [],
        [
          { plan: planOf(nobody), at: noon },
          { plan: planOf(first), at: '2026-07-01T00:00:00Z' },
        ],
      ),
    );
    expect(empty.steps[0]?.effects).toEqual({ time: null, unit: null, checks: null });
  });

  it('reads no more of a report than a set can, and refuses what none can', () => {
    const words = setOf([check('a')], { version: '3', facts: [{ id: 'a', type: 'boolean' }] });
    const some = [{ plan: planOf(words), at: noon }, ...[]];
    expectCodes(readinessSeries(unit([report('members', 3)], { kind: 'board', x: 1 }), [], some), [
      'readinessFacts.danglingReference',
      'readinessFacts.danglingReference',
    ]);
    const both = [...some, { plan: planOf(first), at: '2026-07-01T00:00:00Z' }];
    expect(expectOk(readinessSeries(unit([report('members', 3)]), [], both)).points).toHaveLength(2);
  });

  it('refuses moments out of order, moments that are none, and broken waivers, each once', () => {
    const plan = planOf(first);
    expectCodes(
      readinessSeries(
        unit([]),
        [],
        [
          { plan, at: noon },
          { plan, at: noon },
          { plan, at: 'x' },
          { plan, at: noon },
        ],
      ),
      ['readinessTime.notAfter', 'instant.syntax'],
    );
    const broken = waiver(['a'], { expiresAt: 'never' });
    expectCodes(
      readinessSeries(
        unit([]),
        [broken],
        [
          { plan, at: noon },
          { plan, at: '2026-07-01T00:00:00Z' },
        ],
      ),
      ['instant.syntax'],
    );
    expect(expectOk(readinessSeries(unit([]), [], []))).toEqual({ unit: 'unit-1', points: [], steps: [] });
  });
});
