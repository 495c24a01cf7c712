import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestImprovements } from '../../src/index.js';
import { arbitraryCase } from './support/arbitrary-model.js';
import { bruteForce } from './support/brute-force.js';

describe('cheapestImprovements', () => {
  it.each([
    ['weighted means', ['mean'], 1],
    ['weakest links', ['min'], 2],
    ['means, sums, least and greatest parts', ['mean', 'min', 'max', 'sum'], 3],
    ['methods that are only bounded', ['geometric', 'harmonic', 'median', 'mean', 'first', 'product'], 4],
  ] as const)('finds what enumeration finds: %s', (_, methods, seed) => {
    const seen = { improved: 0, unreachable: 0, explored: 0 };
    fc.assert(
      fc.property(arbitraryCase(methods), ({ plan, answers, improvements, goal }) => {
        const found = cheapestImprovements(plan, answers, goal, improvements);
        if (!found.ok) throw new Error(found.issues[0].message);
        const truth = bruteForce(plan, answers, goal, improvements);
        const { outcome, cost, improvements: chosen } = found.value;
        seen.explored += found.value.explored;
        expect(outcome).toBe(truth === null ? 'unreachable' : 'optimal');
        if (truth === null) {
          seen.unreachable += 1;
          expect(found.value.obstacles.length).toBeGreaterThan(0);
        } else {
          if (truth.cost > 0) seen.improved += 1;
          expect(cost).toBeCloseTo(truth.cost, 9);
          expect(chosen).toEqual(truth.improvements);
        }
      }),
      { seed, numRuns: 200 },
    );
    // The drawn cases are worth something: many ask for improvements, and some cannot be had.
    expect(seen.improved).toBeGreaterThan(60);
    expect(seen.unreachable).toBeGreaterThan(5);
    expect(seen.explored).toBeLessThan(200 * 40);
  });
});
