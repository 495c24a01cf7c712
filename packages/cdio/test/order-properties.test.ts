import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CandidateRanking, PanelReducer, SelectionPanel } from '../src/index.js';
import { compileSelectionRubric, dominanceOf, rankCandidates } from '../src/index.js';
import { atInterview, type Marks, panelOf, rubricOf } from './support/build.js';

interface Case {
  readonly weights: readonly number[];
  readonly reduce: PanelReducer;
  readonly tieBreaks: readonly { readonly id: string; readonly by: string }[];
  readonly marks: Readonly<Record<string, Marks>>;
}

/** Few levels and small weights, so that ties and dominance are frequent. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    criteria: fc.integer({ min: 1, max: 5 }),
    assessors: fc.integer({ min: 1, max: 5 }),
    candidates: fc.integer({ min: 2, max: 6 }),
    reduce: fc.constantFrom<PanelReducer>('mean', 'median', { trimmedMean: 0.2 }),
  })
  .chain(({ criteria, assessors, candidates, reduce }) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: criteria, maxLength: criteria }),
      reduce: fc.constant(reduce),
      tieBreaks: fc
        .uniqueArray(fc.integer({ min: 1, max: criteria }), { maxLength: 2 })
        .map((list) => list.map((at) => ({ id: `by-k${at}`, by: `k${at}` }))),
      marks: fc
        .array(
          fc.array(
            fc.oneof(
              {
                weight: 5,
                arbitrary: fc.array(fc.integer({ min: 1, max: 5 }), {
                  minLength: criteria,
                  maxLength: criteria,
                }),
              },
              { weight: 1, arbitrary: fc.constant(null) },
            ),
            { minLength: assessors, maxLength: assessors },
          ),
          { minLength: candidates, maxLength: candidates },
        )
        .map((rows) => Object.fromEntries(rows.map((own, at) => [`c${at + 1}`, own]))),
    }),
  );

function rank({ weights, reduce, tieBreaks }: Case, panel: SelectionPanel): CandidateRanking {
  const panelRule = { reduce, atLeast: 1 };
  const stage = tieBreaks.length === 0 ? {} : { tieBreaks };
  const compiled = expectOk(compileSelectionRubric(rubricOf(weights, { panel: panelRule, stage })));
  return expectOk(rankCandidates(compiled, panel, atInterview));
}

const ranksOf = ({ standings }: CandidateRanking): ReadonlyMap<string, number> =>
  new Map(standings.flatMap(({ candidate, rank: own }) => (own === null ? [] : [[candidate, own]])));

/** The same words for the same order of two. */
const orderOf = (ranks: ReadonlyMap<string, number>, left: string, right: string): number =>
  Math.sign((ranks.get(left) ?? Number.NaN) - (ranks.get(right) ?? Number.NaN));

const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((left) => ids.filter((right) => right !== left).map((right) => [left, right] as const));

const runs = { seed: 20261127, numRuns: 250 };

describe('the declared additive order', () => {
  it('never lets a dominated candidate outrank, or even tie with, its dominator', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCase, (one) => {
        const panel = panelOf(one.marks);
        const compiled = expectOk(
          compileSelectionRubric(
            rubricOf(one.weights, {
              panel: { reduce: one.reduce, atLeast: 1 },
              stage: one.tieBreaks.length === 0 ? {} : { tieBreaks: one.tieBreaks },
            }),
          ),
        );
        const ranks = ranksOf(expectOk(rankCandidates(compiled, panel, atInterview)));
        for (const { better, worse } of expectOk(dominanceOf(compiled, panel, atInterview))) {
          seen += 1;
          expect(orderOf(ranks, better, worse)).toBe(-1);
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('never reverses two candidates when another is added or removed', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const whole = ranksOf(rank(one, panelOf(one.marks)));
        for (const left of Object.keys(one.marks)) {
          const rest = Object.fromEntries(Object.entries(one.marks).filter(([id]) => id !== left));
          const fewer = ranksOf(rank(one, panelOf(rest)));
          for (const [a, b] of pairsOf([...fewer.keys()])) {
            expect(orderOf(fewer, a, b)).toBe(orderOf(whole, a, b));
          }
        }
      }),
      { ...runs, numRuns: 80 },
    );
  });

  it('is the same for candidates, assessors, sheets and criteria in any order', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (one, numbers) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((item) => ({ item, key: numbers.next().value ?? 0 }))
            .sort((left, right) => left.key - right.key)
            .map(({ item }) => item);
        const panel = panelOf(one.marks);
        const turned: SelectionPanel = {
          ...panel,
          candidates: shuffled(panel.candidates),
          assessors: shuffled(panel.assessors),
          sheets: shuffled(panel.sheets),
        };
        const document = rubricOf(one.weights, {
          panel: { reduce: one.reduce, atLeast: 1 },
          stage: one.tieBreaks.length === 0 ? {} : { tieBreaks: one.tieBreaks },
        });
        const other = {
          ...document,
          criteria: shuffled(document.criteria),
          stages: document.stages.map((stage) => ({ ...stage, weights: shuffled(stage.weights) })),
        };
        const [before, after] = [document, other].map((rubric, at) =>
          ranksOf(
            expectOk(
              rankCandidates(
                expectOk(compileSelectionRubric(rubric)),
                at === 0 ? panel : turned,
                atInterview,
              ),
            ),
          ),
        );
        expect(new Map([...(after ?? [])].sort())).toEqual(new Map([...(before ?? [])].sort()));
      }),
      { ...runs, numRuns: 120 },
    );
  });

  it('and every total are the same when all weights are multiplied', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 2, max: 1000 }), (one, factor) => {
        const panel = panelOf(one.marks);
        const scaled = { ...one, weights: one.weights.map((weight) => weight * factor) };
        const shown = ({ standings }: CandidateRanking) =>
          standings.map(({ candidate, rank: own, total }) => [candidate, own, total]);
        expect(shown(rank(scaled, panel))).toEqual(shown(rank(one, panel)));
      }),
      { ...runs, numRuns: 120 },
    );
  });

  it('is that of whole numbers worked out apart, ties included', () => {
    let ties = 0;
    fc.assert(
      fc.property(anyCase, (one) => {
        const plain = { ...one, reduce: 'mean' as const, tieBreaks: [] };
        const ranks = ranksOf(rank(plain, panelOf(plain.marks)));
        // 60 is divisible by every number of assessors that there may be.
        const totals = new Map(
          Object.entries(plain.marks).map(([id, rows]) => {
            const sheets = rows.filter((row) => row !== null);
            const sums = plain.weights.map((weight, at) =>
              sheets.reduce((sum, row) => sum + weight * (row[at] ?? 0), 0),
            );
            return [id, sheets.length === 0 ? null : (60 / sheets.length) * sums.reduce((x, y) => x + y, 0)];
          }),
        );
        for (const [a, b] of pairsOf([...ranks.keys()])) {
          const [left, right] = [totals.get(a) ?? 0, totals.get(b) ?? 0];
          if (left === right) ties += 1;
          expect(orderOf(ranks, a, b)).toBe(Math.sign(right - left));
        }
        expect(ranks.size).toBe([...totals.values()].filter((total) => total !== null).length);
      }),
      runs,
    );
    expect(ties).toBeGreaterThan(50);
  });

  it('changes nothing that it is given, and gives the same again', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const compiled = deepFreeze(expectOk(compileSelectionRubric(rubricOf(one.weights))));
        const panel = deepFreeze(panelOf(one.marks));
        const first = rankCandidates(compiled, panel, atInterview);
        expect(rankCandidates(compiled, panel, atInterview)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});
