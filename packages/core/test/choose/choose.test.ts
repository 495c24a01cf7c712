import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChoiceProblem,
  type ChoiceState,
  choiceOf,
  improveChoice,
  startChoice,
} from '../../src/choose/index.js';
import { bruteForce } from './brute-force.js';
import { knapsack, setCover } from './problems.js';

const small = fc.integer({ min: 0, max: 6 });
const knapsacks = fc
  .tuple(
    fc.array(fc.record({ weight: small, worth: small }), { maxLength: 7 }),
    fc.integer({ min: -1, max: 20 }),
  )
  .map(([items, limit]) => knapsack(items, limit));
const covers = fc
  .tuple(
    fc.array(fc.record({ price: small, holds: fc.array(fc.nat(3), { maxLength: 3 }) }), { maxLength: 6 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([sets, elements]) => setCover(sets, elements));
const problems: fc.Arbitrary<ChoiceProblem<unknown>> = fc.oneof(
  knapsacks as fc.Arbitrary<ChoiceProblem<unknown>>,
  covers as fc.Arbitrary<ChoiceProblem<unknown>>,
);

function withoutProblem<P>({ problem: _, ...rest }: ChoiceState<P>): Omit<ChoiceState<P>, 'problem'> {
  return rest;
}

describe('published problem', () => {
  it('solves P01 of the knapsack set of J. Burkardt (Florida State University): worth 309 within weight 165', () => {
    const weights = [23, 31, 29, 44, 53, 38, 63, 85, 89, 82];
    const worths = [92, 57, 49, 68, 60, 43, 67, 84, 87, 72];
    const items = weights.map((weight, at) => ({ weight, worth: worths[at] ?? 0 }));
    const total = worths.reduce((sum, worth) => sum + worth, 0);
    const choice = choiceOf(improveChoice(startChoice(knapsack(items, 165)), Number.POSITIVE_INFINITY));
    expect(choice.outcome).toBe('optimal');
    expect(total - (choice.best?.cost ?? 0)).toBe(309);
    // The published selection takes the first four and the sixth.
    expect(choice.best?.decisions).toEqual([0, 0, 0, 0, 1, 0, 1, 1, 1, 1]);
  });
});

describe('against looking at everything', () => {
  it('finds the same cost and the same first decisions in 500 random problems', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const expected = bruteForce(problem);
        const choice = choiceOf(improveChoice(startChoice(problem), Number.POSITIVE_INFINITY));
        expect(choice.outcome).toBe(expected === null ? 'infeasible' : 'optimal');
        expect(choice.best ?? null).toEqual(expected);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('finds the same whichever options are tried first', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const backwards: ChoiceProblem<unknown> = { ...problem, promising: () => [1, 0] };
        const choice = choiceOf(improveChoice(startChoice(backwards), Number.POSITIVE_INFINITY));
        expect(choice.best ?? null).toEqual(bruteForce(problem));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('has an honest bound and gap at every stage', () => {
    fc.assert(
      fc.property(problems, fc.boolean(), (problem, turned) => {
        const asked = turned ? { ...problem, promising: () => [1, 0] } : problem;
        const optimum = bruteForce(problem);
        let state = startChoice(asked);
        let last = Number.NEGATIVE_INFINITY;
        for (;;) {
          const choice = choiceOf(state);
          if (optimum !== null) {
            expect(choice.lowerBound).not.toBeNull();
            expect(choice.lowerBound ?? 0).toBeLessThanOrEqual(optimum.cost);
            expect(choice.best?.cost ?? optimum.cost).toBeGreaterThanOrEqual(optimum.cost);
            expect(choice.lowerBound ?? 0).toBeGreaterThanOrEqual(last);
          }
          if (choice.best !== undefined) expect(choice.gap).toBe(choice.best.cost - (choice.lowerBound ?? 0));
          if (choice.outcome === 'optimal') expect(choice.best).toEqual(optimum);
          if (choice.outcome === 'infeasible') expect(optimum).toBeNull();
          if (choice.outcome !== 'undecided') break;
          last = choice.lowerBound ?? last;
          state = improveChoice(state, 1);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('comes to the same by n and then m as by n + m', () => {
    fc.assert(
      fc.property(problems, fc.nat(40), fc.nat(40), (problem, first, second) => {
        const start = startChoice(problem);
        const frozen = Object.freeze({ ...start, open: Object.freeze([...start.open]) });
        const twice = improveChoice(improveChoice(frozen, first), second);
        expect(withoutProblem(twice)).toEqual(withoutProblem(improveChoice(frozen, first + second)));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

const pair: ChoiceProblem<readonly number[]> = {
  start: [],
  options: (made) => (made.length < 2 ? 2 : 0),
  decide: (made, option) => [...made, option],
  cost: (made) => made.reduce((sum, option) => sum + option, 0),
  lowerBound: () => 0,
  feasibility: (made) => (made.length === 2 ? 'feasible' : 'open'),
};

describe('edges', () => {
  it('looks at nothing for no branches, or for a number of them that is none', () => {
    const start = startChoice(pair);
    expect(improveChoice(start, 0)).toEqual(start);
    expect(improveChoice(start, Number.NaN)).toEqual(start);
  });

  it('is infeasible at once when nothing can be a solution', () => {
    const none = { ...pair, feasibility: () => 'infeasible' as const };
    expect(choiceOf(startChoice(none))).toEqual({
      outcome: 'infeasible',
      lowerBound: null,
      gap: null,
      explored: 0,
    });
  });

  it('is infeasible after the search when no branch ends in a solution', () => {
    const none = { ...pair, feasibility: () => 'open' as const };
    expect(choiceOf(improveChoice(startChoice(none), 100)).outcome).toBe('infeasible');
  });

  it('prefers the shorter of two solutions of equal cost', () => {
    const short = { ...pair, cost: () => 1, feasibility: () => 'feasible' as const };
    const turned = { ...short, promising: () => [1, 0] };
    expect(choiceOf(improveChoice(startChoice(short), 100)).best?.decisions).toEqual([]);
    expect(choiceOf(improveChoice(startChoice(turned), 100)).best?.decisions).toEqual([]);
  });

  it('leaves out what continues a solution of equal cost', () => {
    const flat = { ...pair, cost: () => 1, lowerBound: () => 1, feasibility: () => 'feasible' as const };
    const turned = { ...flat, promising: () => [1, 0] };
    expect(choiceOf(improveChoice(startChoice(flat), 1))).toMatchObject({ outcome: 'optimal', explored: 1 });
    expect(choiceOf(improveChoice(startChoice(turned), 100)).best?.decisions).toEqual([]);
  });

  it('goes on below a solution when something cheaper may follow', () => {
    const saving = {
      ...pair,
      cost: (made: readonly number[]) => 5 - made.length,
      feasibility: () => 'feasible' as const,
    };
    expect(choiceOf(improveChoice(startChoice(saving), 100)).best).toEqual({ decisions: [0, 0], cost: 3 });
  });

  it('leaves out what a tight bound rules out', () => {
    const tight = { ...pair, lowerBound: pair.cost };
    expect(choiceOf(improveChoice(startChoice(pair), 100)).explored).toBeGreaterThanOrEqual(4);
    expect(choiceOf(improveChoice(startChoice(tight), 3)).outcome).toBe('optimal');
  });
});

describe('mistakes in the problem are not results', () => {
  it.each<readonly [string, Partial<ChoiceProblem<readonly number[]>>]>([
    ['a bound that is not a number', { lowerBound: () => Number.NaN }],
    ['an infinite bound', { lowerBound: () => Number.NEGATIVE_INFINITY }],
    ['a cost that is not a number', { cost: () => Number.NaN }],
    ['a solution that is cheaper than its bound', { lowerBound: () => 4 }],
    ['an order that leaves an option out', { promising: () => [1] }],
    ['an order that names one twice', { promising: () => [1, 1] }],
  ])('throws for %s', (_, mistake) => {
    expect(() => improveChoice(startChoice({ ...pair, ...mistake }), 100)).toThrow(RangeError);
  });

  it('lets a bound pass that is above the cost by a rounding error alone', () => {
    const rounded = { ...pair, cost: () => 0.3, lowerBound: () => 0.1 + 0.2 };
    expect(choiceOf(improveChoice(startChoice(rounded), 100)).best?.cost).toBe(0.3);
  });
});
