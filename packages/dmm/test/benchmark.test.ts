import { expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkOf } from '../src/benchmark/benchmark-of.js';
import { heatMapOf } from '../src/benchmark/heat-map-of.js';
import { portfolioOf } from '../src/benchmark/portfolio-of.js';
import { rankingOf } from '../src/benchmark/ranking-of.js';
import type { Assessment } from '../src/model/assessment.js';
import { reportOf } from '../src/report/report-of.js';
import { assessment } from './support/assessments.js';
import { compiled } from './support/model.js';

const rungs = ['none', 'ad-hoc', 'agreed', 'measured', 'leading', 'not-ours'];
const deepIds = compiled.instruments[1]?.questions.map(({ question }) => question.id) ?? [];
const member = (
  organisation: string,
  values: Readonly<Record<string, string>>,
  keys: Partial<Assessment> = {},
): Assessment => assessment(values, { id: `a-${organisation}`, organisation, ...keys });
const of = (sector: string | null) => ({
  attributes: sector === null ? [] : [{ id: 'sector', value: sector }],
});
const simple = [
  member('a', { restore: 'none' }, of('health')),
  member('b', { restore: 'agreed' }, of('health')),
  member('c', { restore: 'leading' }, of('health')),
  member('d', { restore: 'agreed' }, of('land')),
  member('e', { restore: 'measured' }, of('land')),
  member('f', { restore: 'ad-hoc' }, of(null)),
  member('g', {}, of('land')),
];
const portfolio = expectOk(portfolioOf(compiled, simple));

describe('portfolioOf', () => {
  it('comes to the same as the report of each row alone', () => {
    const answers = fc.record(
      Object.fromEntries(deepIds.map((id) => [id, fc.option(fc.nat(5), { nil: -1 })])),
    );
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), (all) => {
        const assessments = all.map((picks, at) =>
          member(
            `o${at}`,
            Object.fromEntries(
              Object.entries(picks).flatMap(([id, pick]) => (pick < 0 ? [] : [[id, rungs[pick] ?? '']])),
            ),
          ),
        );
        const { nodes, members, scoredBy, arithmeticVersion } = expectOk(portfolioOf(compiled, assessments));
        expect(members.map(({ organisation }) => organisation)).toEqual(
          assessments.map(({ organisation }) => organisation),
        );
        assessments.forEach((one, row) => {
          const report = expectOk(reportOf(compiled, one, '2026-01-01'));
          expect([report.scoredBy, report.arithmeticVersion]).toEqual([scoredBy, arithmeticVersion]);
          expect(
            nodes.map(({ id, values, levels, answeredShares }) => [
              id,
              values[row],
              levels[row],
              answeredShares[row],
            ]),
          ).toEqual(
            report.nodes.map(({ id, value, level, answeredShare }) => [id, value, level, answeredShare]),
          );
        });
      }),
      { seed: 31, numRuns: 30 },
    );
  });

  it.each<[string, readonly Assessment[], readonly (readonly [string, string])[]]>([
    ['nothing', [], [['portfolio.empty', '']]],
    [
      'another version',
      [
        simple[0] as Assessment,
        { ...member('z', {}), model: { id: 'orchard', version: '2', digest: 'sha256:x' } },
      ],
      [['assessment.otherModel', '1.model']],
    ],
    [
      'another instrument',
      [simple[0] as Assessment, member('z', {}, { instrument: 'quick' })],
      [['portfolio.otherInstrument', '1.instrument']],
    ],
    [
      'an organisation twice',
      [simple[0] as Assessment, member('a', {}, { id: 'other' })],
      [['portfolio.duplicate', '1.organisation']],
    ],
    ['an answer that is none', [member('z', { restore: 'x' })], [['answer.unknownOption', '0.value']]],
    [
      'an attribute that is none',
      [member('z', {}, { attributes: [{ id: 'colour', value: 'red' }] })],
      [['attribute.unknown', 'a-z.colour']],
    ],
  ])('refuses %s', (_, assessments, expected) => {
    const result = portfolioOf(compiled, assessments);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
  });
});

describe('benchmarkOf', () => {
  it('states n, missing, quartiles, percentiles and levels', () => {
    const { all, groups } = expectOk(
      benchmarkOf(portfolio, { node: 'fence', by: ['sector'], minimumGroup: 2, percentiles: [0.5] }),
    );
    // 1, 3, 5, 3, 4, 2: R, quantile(c(1,3,5,3,4,2), c(.25,.5,.75)) gives 2.25, 3, 3.75.
    expect(all).toEqual({
      n: 6,
      missing: 1,
      mean: 3,
      quartiles: [2.25, 3, 3.75],
      percentiles: [{ share: 0.5, value: 3 }],
      levels: [
        { level: 'seed', n: 1 },
        { level: 'sprout', n: 1 },
        { level: 'sapling', n: 2 },
        { level: 'tree', n: 1 },
        { level: 'forest', n: 1 },
      ],
    });
    // The one that states no sector is too few, so the smallest other one hides it.
    expect(
      groups.map(({ value, distribution }) => [
        value,
        distribution?.n ?? null,
        distribution?.missing ?? null,
      ]),
    ).toEqual([
      ['health', 3, 0],
      ['land', null, null],
      [null, null, null],
    ]);
  });

  it('groups by wave, and by numbers in their order', () => {
    const waves = simple.map((one, at) => ({ ...one, wave: at < 3 ? '2' : '1' }));
    const { groups } = expectOk(
      benchmarkOf(expectOk(portfolioOf(compiled, waves)), { node: 'fence', by: ['wave'], minimumGroup: 3 }),
    );
    expect(groups.map(({ by, value, distribution }) => [by, value, distribution?.n])).toEqual([
      ['wave', '1', 3],
      ['wave', '2', 3],
    ]);
  });

  it('says nothing at all of too few', () => {
    const { all, groups } = expectOk(
      benchmarkOf(portfolio, { node: 'fence', by: ['sector'], minimumGroup: 7 }),
    );
    expect([all, ...groups.map(({ distribution }) => distribution)]).toEqual([null, null, null, null]);
  });

  it('reports all that is wrong with what is asked', () => {
    expectCodes(
      benchmarkOf(portfolio, { node: 'fense', by: ['colour'], minimumGroup: 1, percentiles: [1.5] }),
      [
        'portfolio.unknownNode',
        'benchmark.unknownAttribute',
        'benchmark.smallMinimum',
        'benchmark.shareOutOfRange',
      ],
    );
    expectCodes(heatMapOf(portfolio, { nodes: [], minimumGroup: 2 }), ['benchmark.noNodes']);
    expectCodes(heatMapOf(portfolio, { nodes: ['x'], minimumGroup: 2 }), ['portfolio.unknownNode']);
    expectCodes(rankingOf(portfolio, 'x'), ['portfolio.unknownNode']);
  });
});

describe('heatMapOf', () => {
  it('is the benchmark of each node side by side', () => {
    const map = expectOk(
      heatMapOf(portfolio, { nodes: ['fence', 'taste'], by: ['sector'], minimumGroup: 2 }),
    );
    expect(map.columns).toEqual(['fence', 'taste']);
    expect(map.all).toEqual([3, null]);
    expect(map.rows).toEqual([
      { by: 'sector', value: 'health', means: [3, null] },
      { by: 'sector', value: 'land', means: [null, null] },
      { by: 'sector', value: null, means: [null, null] },
    ]);
  });
});

describe('rankingOf', () => {
  it('ranks those who have a value, ties sharing the first of their places', () => {
    const { n, missing, standings } = expectOk(rankingOf(portfolio, 'fence'));
    expect([n, missing]).toEqual([6, 1]);
    expect(standings.map(({ organisation, rank, percentile }) => [organisation, rank, percentile])).toEqual([
      ['a', 6, 0],
      ['b', 3, 0.4],
      ['c', 1, 1],
      ['d', 3, 0.4],
      ['e', 2, 0.8],
      ['f', 5, 0.2],
      ['g', null, null],
    ]);
    expect(
      expectOk(rankingOf(expectOk(portfolioOf(compiled, simple.slice(0, 1))), 'fence')).standings[0]
        ?.percentile,
    ).toBeNull();
  });
});
