import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { HowSure, HowSureOptions } from '../src/index.js';
import { howSure, howSureOf, improveHowSure, rankCandidates, startHowSure } from '../src/index.js';
import { atInterview, compiledOf, type Marks, panelOf, type RubricParts } from './support/build.js';

function sure(
  weights: readonly number[],
  marks: Readonly<Record<string, Marks>>,
  options: Partial<HowSureOptions & { readonly samples: number }> = {},
  parts: RubricParts = {},
): HowSure {
  const asked = { ...atInterview, seed: 7, samples: 4000, ...options };
  return expectOk(howSure(compiledOf(weights, parts), panelOf(marks), asked));
}

// x is best on k1, y on k2, z is worse than x everywhere.
const three = { x: [[5, 2]], y: [[2, 4]], z: [[4, 1]] };

describe('how sure an order is', () => {
  it('is exact for up to three criteria: of two, by hand', () => {
    const { answers, candidates, criteria, winners, pairwise, severity } = sure([2, 1], three);
    expect([candidates, criteria, winners]).toEqual([['x', 'z', 'y'], ['k1', 'k2'], ['x']]);
    // x is ahead of y while 3 w > 2 (1 − w), so from w = 2/5 on; z while 2 w > 3 (1 − w), from 3/5 on.
    expect(pairwise.map((row) => row.map(({ exact }) => exact))).toEqual([
      ['1/2', '1', '3/5'],
      ['0', '1/2', '2/5'],
      ['2/5', '3/5', '1/2'],
    ]);
    const [all] = answers;
    if (all?.acceptability.method !== 'exact') throw new Error('Two criteria are not exact.');
    expect(all.acceptability.rankAcceptability).toEqual([
      [0.6, 0.4, 0],
      [0, 0.4, 0.6],
      [0.4, 0.2, 0.4],
    ]);
    // The middle of those weights at which each is first.
    expect(all.acceptability.centralWeights).toEqual([[0.7, 0.3], null, [0.2, 0.8]]);
    expect(severity.ok).toBe(true);
  });

  it('tells the least change of weights that brings another level with the winner', () => {
    // Declared 2/3; level at 2/5: 4/15 of all weight moves.
    const { change } = sure([2, 1], three);
    expect(change).toEqual({
      outcome: 'changes',
      nearest: ['y'],
      moved: { value: 4 / 15, exact: '4/15' },
      weights: [
        { criterion: 'k1', declared: { value: 2 / 3, exact: '2/3' }, changed: { value: 0.4, exact: '2/5' } },
        { criterion: 'k2', declared: { value: 1 / 3, exact: '1/3' }, changed: { value: 0.6, exact: '3/5' } },
      ],
    });
    expect(sure([2, 1], { x: [[5, 5]], y: [[4, 5]] }).change).toEqual({
      outcome: 'never',
      nearest: [],
      moved: null,
      weights: [],
    });
    expect(sure([1, 1], { x: [[5, 1]], y: [[1, 5]] }).change).toMatchObject({
      outcome: 'tied',
      moved: { exact: '0' },
    });
  });

  it('looks at the weights of a declared order and of a band where they are asked for', () => {
    const told = sure([2, 1], three, { order: ['k2', 'k1'], band: 0.5 });
    expect(told.answers.map(({ question }) => question)).toEqual(['all', 'order', 'band']);
    const [, order, band] = told.answers.map(({ acceptability }) => acceptability);
    // Of w from 0 to 1/2, y is first up to 2/5.
    expect(order?.rankAcceptability[2]?.[0]).toBeCloseTo(0.8, 12);
    // w from 1/3 to 2/3 by the band of k1 and from 1/2 to 5/6 by that of k2: from 1/2 to 2/3, where x is first throughout.
    expect(band?.rankAcceptability.map(([first]) => first)).toEqual([1, 0, 0]);
  });

  it('is sampled beyond, with a seed and an error, and every row and column sums to 1', () => {
    const marks = { x: [[5, 2, 3, 4]], y: [[2, 4, 5, 1]], z: [[3, 3, 3, 3]] };
    const told = sure([4, 3, 2, 1], marks, { samples: 20_000 });
    const [all] = told.answers;
    if (all?.acceptability.method !== 'sampled') throw new Error('Four criteria are not sampled.');
    const { rankAcceptability, seed, samples, largestStandardError, pairwiseWinning } = all.acceptability;
    expect([seed, samples, largestStandardError]).toEqual([7, 20_000, 1 / (2 * Math.sqrt(20_000))]);
    for (const [at, row] of rankAcceptability.entries()) {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(rankAcceptability.reduce((sum, other) => sum + (other[at] ?? 0), 0)).toBeCloseTo(1, 9);
    }
    told.pairwise.forEach((row, at) => {
      row.forEach(({ value }, other) => {
        const sampled = pairwiseWinning[at]?.[other] ?? Number.NaN;
        expect(Math.abs(sampled - value)).toBeLessThan(5 * largestStandardError);
      });
    });
  });

  it('tells who would be first without each assessor and each criterion', () => {
    const marks = {
      x: [
        [5, 3],
        [3, 3],
        [3, 3],
      ],
      y: [
        [2, 3],
        [4, 3],
        [4, 3],
      ],
    };
    const told = sure([2, 1], marks);
    expect(told.winners).toEqual(['x']);
    expect(told.withoutAssessor).toEqual([
      { without: 'a1', winners: ['y'], isChanged: true, notScored: [] },
      { without: 'a2', winners: ['x'], isChanged: false, notScored: [] },
      { without: 'a3', winners: ['x'], isChanged: false, notScored: [] },
    ]);
    expect(told.withoutCriterion).toEqual([
      { without: 'k1', winners: ['x', 'y'], isChanged: true, notScored: [] },
      { without: 'k2', winners: ['x'], isChanged: false, notScored: [] },
    ]);
    const strict = sure([2, 1], marks, {}, { panel: { reduce: 'mean', atLeast: 3 } });
    expect(strict.withoutAssessor[0]).toEqual({
      without: 'a1',
      winners: [],
      isChanged: true,
      notScored: ['x', 'y'],
    });
    expect(sure([1], { x: [[5]], y: [[4]] }).withoutCriterion).toEqual([]);
  });

  it('lets a tie-break fall with the criterion that it reads, and keeps one by a role that is still there', () => {
    const marks = { x: [[3, 4, 2]], y: [[3, 2, 4]] };
    const parts = {
      stage: {
        tieBreaks: [
          { id: 't1', by: 'k2' },
          { id: 't2', by: 'odd' },
        ],
      },
    };
    const told = sure([1, 1, 1], marks, {}, parts);
    expect(told.winners).toEqual(['x']);
    expect(told.withoutCriterion.map(({ without, winners }) => [without, winners])).toEqual([
      ['k1', ['x']],
      ['k2', ['y']],
      ['k3', ['x']],
    ]);
  });

  it('leaves out those of whom it is not known whether they are eligible, and says so', () => {
    const base = panelOf({ x: [[5, 2]], y: [[2, 4]], z: [[4, 1]] });
    const findings = [{ gate: 'grade', outcome: 'pass' as const }];
    const panel = {
      ...base,
      candidates: base.candidates.map((one) => (one.id === 'z' ? one : { ...one, findings })),
    };
    const compiled = compiledOf([2, 1], { gates: [{ id: 'grade' }] });
    const told = expectOk(howSure(compiled, panel, { ...atInterview, seed: 1, samples: 10 }));
    expect([told.candidates, told.notLookedAt]).toEqual([['x', 'y'], ['z']]);
    expect(told.ranking).toEqual(expectOk(rankCandidates(compiled, panel, atInterview)));
  });

  it('is the same in one go and in steps, also when the state has been written down', () => {
    const marks = { x: [[5, 2, 3, 4]], y: [[2, 4, 5, 1]] };
    const compiled = compiledOf([4, 3, 2, 1]);
    const asked = { ...atInterview, seed: 11, band: 0.2, order: ['k1', 'k2'] };
    const whole = howSure(compiled, panelOf(marks), { ...asked, samples: 500 });
    const start = expectOk(startHowSure(compiled, panelOf(marks), asked));
    expect(howSureOf(start).ok).toBe(false);
    const stored = JSON.parse(JSON.stringify(improveHowSure(start, 200)));
    expect(howSureOf(improveHowSure(stored, 300))).toEqual(whole);
  });

  it('refuses an order of what is not weighed and a band that leaves no room', () => {
    const ask = (options: Partial<HowSureOptions>) =>
      howSure(compiledOf([2, 1]), panelOf(three), { ...atInterview, seed: 1, samples: 10, ...options });
    expectCodes(ask({ order: ['k3'] }), ['selectionRubric.danglingReference']);
    expectCodes(ask({ order: ['k1', 'k1'] }), ['weightSpace.badOrder']);
    expectCodes(
      howSure(compiledOf([4, 3, 2, 1]), panelOf({ x: [[5, 2, 3, 4]], y: [[2, 4, 5, 1]] }), {
        ...atInterview,
        seed: -1,
        samples: 10,
      }),
      ['acceptability.badSeed'],
    );
  });
});
