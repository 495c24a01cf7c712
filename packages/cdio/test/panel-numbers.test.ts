import { severityOf } from '@sopana/stats';
import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { FairnessOptions, SelectionPanel } from '../src/index.js';
import {
  agreementOf,
  dominanceOf,
  fairnessOf,
  followStages,
  panelSeverityOf,
  weightsOfElicitation,
} from '../src/index.js';
import { atInterview, compiledOf, panelOf } from './support/build.js';

describe('agreement of a panel', () => {
  const marks = {
    x: [
      [1, 3],
      [1, 3],
      [2, 3],
    ],
    y: [
      [3, 3],
      [3, 3],
      [3, 3],
    ],
    z: [[5, 3], [4, 3], null],
  };
  const agreement = expectOk(
    agreementOf(compiledOf([1, 1]), panelOf(marks), { stage: 'interview', seed: 3, samples: 200 }),
  );

  it('is told for each criterion, and a reason where nothing differs', () => {
    const [first, second] = agreement.criteria;
    // Squares of ordered pairs: 4 in x over 2, 2 in z over 1; of the 8 marks that is a half. Against those of any two of the 8.
    const alpha = expectOk(first?.alpha ?? { ok: false, issues: [{ code: 'none', path: [], message: '' }] });
    const values = [1, 1, 2, 3, 3, 3, 5, 4];
    const expected =
      values.reduce((sum, a) => sum + values.reduce((own, b) => own + (a - b) ** 2, 0), 0) / (8 * 7);
    expect(alpha.value).toBeCloseTo(1 - 0.5 / expected, 12);
    expect([alpha.subjects, alpha.raters, alpha.ratings]).toEqual([3, 3, 8]);
    expect(alpha.interval).toMatchObject({ method: 'bootstrap', seed: 3, samples: 200 });
    expectCodes(second?.alpha ?? agreement.marks, ['agreement.noVariation']);
  });

  it('is told over all marks, and over the totals of those whom everybody marked', () => {
    expect(agreement.level).toBe('interval');
    expect(expectOk(agreement.marks)).toMatchObject({ subjects: 6, raters: 3, ratings: 16 });
    expect(agreement.totals.candidates).toEqual(['x', 'y']);
    expect(agreement.totals.leftOut).toEqual(['z']);
    expect(expectOk(agreement.totals.intraclass)).toMatchObject({ subjects: 2, raters: 3 });
    expect(expectOk(agreement.totals.concordance).value).toBeCloseTo(1, 12);
  });

  it('is by the level and confidence that are asked for', () => {
    const asked = { stage: 'interview', seed: 3, samples: 200, level: 'nominal', confidence: 0.8 } as const;
    const nominal = expectOk(agreementOf(compiledOf([1, 1]), panelOf(marks), asked));
    expect(nominal.level).toBe('nominal');
    expect(expectOk(nominal.marks).interval.confidence).toBe(0.8);
    expect(expectOk(nominal.marks).value).not.toBe(expectOk(agreement.marks).value);
  });
});

describe('severity', () => {
  // a2 gives one less than a1, a3 one more; y was not marked by the lenient one.
  const marks = { x: [[3], [2], [4]], y: [[3], [2], null], z: [[4], [3], [5]] };

  it('stands beside the order, with the rank that it would give', () => {
    const model = expectOk(panelSeverityOf(compiledOf([1]), panelOf(marks), atInterview));
    expect(
      model.assessors.map(({ assessor, severity, candidates }) => [assessor, severity.exact, candidates]),
    ).toEqual([
      ['a1', '0', 3],
      ['a2', '1', 3],
      ['a3', '-1', 2],
    ]);
    expect(
      model.candidates.map(({ candidate, rank, adjusted, rankAdjusted }) => [
        candidate,
        rank,
        adjusted.exact,
        rankAdjusted,
      ]),
    ).toEqual([
      ['z', 1, '4', 1],
      ['x', 2, '3', 2],
      ['y', 3, '3', 2],
    ]);
    expect(model.residualDeviation).toBe(0);
  });

  it('is that of statistics on the totals', () => {
    const rows = {
      x: [
        [3, 1],
        [2, 5],
        [4, 4],
      ],
      y: [[3, 3], [2, 2], null],
      z: [
        [4, 2],
        [3, 1],
        [5, 5],
      ],
    };
    const model = expectOk(panelSeverityOf(compiledOf([3, 1]), panelOf(rows), atInterview));
    const totals = Object.values(rows).map((own) =>
      own.map((row) => (row === null ? null : (3 * (row[0] ?? 0) + (row[1] ?? 0)) / 4)),
    );
    const direct = expectOk(severityOf(totals));
    expect(model.assessors.map(({ severity }) => severity.value)).toEqual(
      direct.assessors.map(({ severity }) => severity),
    );
  });

  it('refuses a panel whose assessors share no candidate', () => {
    const apart = { x: [[3], null], y: [null, [3]] };
    expectCodes(panelSeverityOf(compiledOf([1]), panelOf(apart), atInterview), ['severity.disconnected']);
  });

  it('leaves out assessors and candidates without a whole sheet, and ranks none who is not ranked', () => {
    const partly = {
      x: [
        [3, 3],
        [null, 3],
      ],
      y: [[2, 2], null],
      w: [[null, 3], null],
    };
    const model = expectOk(panelSeverityOf(compiledOf([1, 1]), panelOf(partly), atInterview));
    expect(model.assessors.map(({ assessor }) => assessor)).toEqual(['a1']);
    expect(model.candidates.map(({ candidate }) => candidate)).toEqual(['x', 'y']);
    expectCodes(panelSeverityOf(compiledOf([1]), panelOf({ x: [[3]] }), { ...atInterview, stage: 'x' }), [
      'candidateRanking.unknownStage',
    ]);
    const gated = { gates: [{ id: 'grade' }], stage: { weights: [] } };
    const bare = panelOf({ x: [] });
    expectCodes(panelSeverityOf(compiledOf([1], gated), bare, atInterview), ['candidateRanking.noMarks']);
    const unranked = expectOk(
      panelSeverityOf(
        compiledOf([1], { gates: [{ id: 'grade' }] }),
        panelOf({ x: [[3]], y: [[4]] }),
        atInterview,
      ),
    );
    expect(unranked.candidates.map(({ rank, rankAdjusted }) => [rank, rankAdjusted])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('a selection stage by stage', () => {
  const weights = [{ of: 'k1', weight: 1 }];
  const compiled = compiledOf([1], {
    gates: [{ id: 'grade' }, { id: 'clearance' }],
    stages: [
      { id: 'long', weights: [], gates: ['grade'] },
      { id: 'interview', weights, gates: ['grade'], admits: { upTo: 2 } },
      { id: 'decision', weights, marksOf: 'interview' },
    ],
  });
  const base = panelOf({ v: [[5]], w: [[5]], x: [[4]], y: [[3]], z: [[2]] });
  const found = (...outcomes: readonly ('pass' | 'fail' | 'unknown')[]) =>
    outcomes.map((outcome, at) => ({ gate: ['grade', 'clearance'][at] ?? '', outcome }));
  const findings: Readonly<Record<string, ReturnType<typeof found>>> = {
    v: found('fail'),
    w: found('unknown'),
    x: found('pass', 'pass'),
    y: found('pass', 'fail'),
    z: found('pass', 'pass'),
  };
  const panel: SelectionPanel = {
    ...base,
    candidates: base.candidates.map((one) => ({ ...one, findings: findings[one.id] ?? [] })),
  };

  it('turns away those who are not admitted, and nobody else', () => {
    const course = expectOk(followStages(compiled, panel, { on: '2026-03-02' }));
    expect(course.candidates).toEqual([
      { candidate: 'v', leftAt: 'long', passed: 0, undecidedAt: [] },
      { candidate: 'w', leftAt: null, passed: 0, undecidedAt: ['long', 'interview', 'decision'] },
      { candidate: 'x', leftAt: null, passed: 3, undecidedAt: [] },
      { candidate: 'y', leftAt: 'decision', passed: 1, undecidedAt: ['interview'] },
      { candidate: 'z', leftAt: 'interview', passed: 1, undecidedAt: [] },
    ]);
    expect(course.stages.map(({ stage, standings }) => [stage, standings.length])).toEqual([
      ['long', 5],
      ['interview', 4],
      ['decision', 3],
    ]);
    expect(course.stages[0]?.standings.map(({ standing }) => standing)).toEqual([
      'eligible',
      'eligible',
      'eligible',
      'eligibilityUnknown',
      'notEligible',
    ]);
  });

  it('stops where there are no marks yet', () => {
    const course = expectOk(followStages(compiled, { ...panel, sheets: [] }, { on: '2026-03-02' }));
    expect(course.notHeld).toEqual(['interview', 'decision']);
    expectCodes(followStages(compiled, panel, { on: 'today' }), ['date.syntax']);
  });

  it('reads the marks of another stage where it says so, and leaves out what it does not weigh', () => {
    const two = compiledOf([1, 1], {
      stages: [
        {
          id: 'interview',
          weights: [
            { of: 'k1', weight: 1 },
            { of: 'k2', weight: 1 },
          ],
        },
        { id: 'decision', weights: [{ of: 'k2', weight: 1 }], marksOf: 'interview' },
      ],
    });
    const course = expectOk(followStages(two, panelOf({ x: [[5, 1]], y: [[1, 4]] }), { on: '2026-03-02' }));
    expect(
      course.stages.map(({ standings }) =>
        standings.map(({ candidate, total }) => [candidate, total?.exact]),
      ),
    ).toEqual([
      [
        ['x', '3'],
        ['y', '5/2'],
      ],
      [
        ['y', '4'],
        ['x', '1'],
      ],
    ]);
  });
});

describe('fairness', () => {
  const labels = (count: number, group: string, from: number, passing: number) =>
    Array.from({ length: count }, (_, at) => ({
      candidate: `c${from + at}`,
      group,
      level: at < passing ? 4 : 2,
    }));
  const people = [
    ...labels(60, 'north', 0, 60),
    ...labels(60, 'south', 100, 48),
    ...labels(3, 'hills', 200, 0),
  ];
  const panel = panelOf(Object.fromEntries(people.map(({ candidate, level }) => [candidate, [[level]]])));
  const compiled = compiledOf([1], { stage: { admits: { atLeast: 3 } } });
  const ask = (options: Partial<FairnessOptions> = {}) =>
    fairnessOf(compiled, panel, {
      on: '2026-03-02',
      groups: people.map(({ candidate, group }) => ({ candidate, group })),
      tooFew: { leastEntered: 5 },
      ...options,
    });

  it('compares four fifths as whole numbers: 48 of 60 against 60 of 60 is not adverse', () => {
    const { overall, stages, undecided } = expectOk(ask());
    expect(
      overall.impact.groups.map(({ group, entered, selected, outcome }) => [
        group,
        entered,
        selected,
        outcome,
      ]),
    ).toEqual([
      ['north', 60, 60, 'notAdverse'],
      ['south', 60, 48, 'notAdverse'],
      ['hills', 3, 0, 'tooFewToJudge'],
    ]);
    expect(stages).toHaveLength(1);
    expect(stages[0]?.impact).toEqual(overall.impact);
    expect(undecided).toEqual([]);
  });

  it('counts those without a label apart, and says what is wrong with a rule once', () => {
    const some = expectOk(ask({ groups: [{ candidate: 'c0', group: 'north' }] }));
    expect(some.overall.counts.withoutGroup).toBe(122);
    expectCodes(ask({ threshold: { numerator: -1n, denominator: 1n } }), ['impact.badThreshold']);
    expectCodes(ask({ groups: [] }), ['impact.noGroups']);
    expectCodes(ask({ on: '2026-13-01' }), ['date.noSuchDay']);
  });

  it('changes nothing in an order, for no order asks for it', () => {
    expect(JSON.stringify(expectOk(followStages(compiled, panel, { on: '2026-03-02' })))).not.toContain(
      'north',
    );
  });
});

describe('dominance', () => {
  it('is at least as good on all and better on one; equals and unknowns dominate nobody', () => {
    const panel = panelOf({ x: [[4, 4]], y: [[4, 3]], e: [[4, 4]], u: [[1, null]], v: [[3, 5]] });
    expect(expectOk(dominanceOf(compiledOf([1, 1]), panel, atInterview))).toEqual([
      { better: 'x', worse: 'y' },
      { better: 'e', worse: 'y' },
    ]);
    expectCodes(dominanceOf(compiledOf([1, 1]), panel, { ...atInterview, stage: 'x' }), [
      'candidateRanking.unknownStage',
    ]);
  });
});

describe('elicited weights', () => {
  const asked = { by: ['chair'], on: '2026-01-05' };

  it('of an order are the rank-order centroids, in smallest whole numbers', () => {
    // Barron and Barrett (1996), n = 4: 0.5208, 0.2708, 0.1458, 0.0625.
    const order = expectOk(
      weightsOfElicitation({ ...asked, method: 'rankOrderCentroid', order: [['a'], ['b'], ['c'], ['d']] }),
    );
    expect(order.map(({ weight }) => Math.round((weight / 48) * 10_000) / 10_000)).toEqual([
      0.5208, 0.2708, 0.1458, 0.0625,
    ]);
  });

  it('of equals are equal', () => {
    const order = expectOk(
      weightsOfElicitation({ ...asked, method: 'rankOrderCentroid', order: [['a'], ['b', 'c']] }),
    );
    // 11/18, then the mean of 5/18 and 2/18 twice.
    expect(order).toEqual([
      { of: 'a', weight: 22 },
      { of: 'b', weight: 7 },
      { of: 'c', weight: 7 },
    ]);
  });

  it('of swings stand in the proportions of the points; those of nothing fail', () => {
    const swings = (...points: readonly number[]) =>
      weightsOfElicitation({
        ...asked,
        method: 'swing',
        points: points.map((one, at) => ({ of: `k${at}`, points: one })),
      });
    expect(expectOk(swings(100, 75, 50)).map(({ weight }) => weight)).toEqual([4, 3, 2]);
    expectCodes(swings(0, 0), ['elicitation.noWeight']);
  });

  it('may be recorded as simply set, and are then not checked', () => {
    expect(() =>
      compiledOf([7, 3], { stage: { elicitation: { ...asked, method: 'direct' } } }),
    ).not.toThrow();
  });
});
