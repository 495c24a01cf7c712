import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { cheapestImprovements, type Improvement } from '../../src/index.js';
import { largeModel } from './support/large-model.js';

/**
 * The least cost of so many steps, one level of one question each, by the book: a multiple-choice knapsack solved by dynamic
 * programming over whole gains (H. Kellerer, U. Pferschy, D. Pisinger, Knapsack Problems, 2004, section 11.5).
 */
function leastCost(
  answers: Readonly<Record<string, string>>,
  improvements: readonly Improvement[],
  gain: number,
): number {
  let least = [0, ...Array.from({ length: gain }, () => Number.POSITIVE_INFINITY)];
  for (const [item, answer] of Object.entries(answers)) {
    const own = improvements.filter((one) => one.item === item);
    const now = Number(answer.slice(-1));
    least = least.map((none, at) =>
      own.reduce((best, { to, cost }) => {
        const from = Math.max(0, at - (Number(String(to).slice(-1)) - now));
        return Math.min(best, (least[from] ?? 0) + cost);
      }, none),
    );
  }
  return least[gain] ?? 0;
}

describe('cheapestImprovements of 64 questions with five options', () => {
  it.each([
    ['small costs', 9, 3],
    ['small costs, far to go', 9, 4.5],
    ['large costs', 100, 3.25],
  ])('costs what the knapsack of equal weights costs: %s', (_, mostCost, goal) => {
    const options = { seed: 5, questions: 64, parts: 8, weights: 'equal', mostCost } as const;
    const { plan, answers, improvements } = deepFreeze(largeModel(options));
    const found = expectOk(
      cheapestImprovements(plan, answers, { node: 'overall', atLeast: goal }, improvements),
    );
    const now = Object.values(answers).reduce((sum, answer) => sum + Number(answer.slice(-1)), 0);
    expect(found.outcome).toBe('optimal');
    expect(found.cost).toBe(leastCost(answers, improvements, goal * 64 - now));
    expect(found.explored).toBeLessThan(1000);
  });

  it.each([
    ['equal weights', 'equal', 9, 'overall', 3.5],
    ['drawn weights', 'drawn', 9, 'overall', 3.5],
    ['drawn weights, large costs', 'drawn', 50, 'overall', 3],
    ['the weakest link', 'drawn', 9, 'weakest', 3],
    ['gates and a cap', 'drawn', 9, 'level', 2],
    ['gates over the weakest link', 'drawn', 9, 'level', 3],
  ] as const)('is proved after few branches: %s', (_, weights, mostCost, node, atLeast) => {
    for (const seed of [1, 2, 3]) {
      const { plan, answers, improvements } = largeModel({
        seed,
        questions: 64,
        parts: 8,
        weights,
        mostCost,
      });
      const found = expectOk(
        cheapestImprovements(plan, answers, { node, atLeast }, improvements, { branches: 3000 }),
      );
      expect(found.outcome).toBe('optimal');
      expect(found.gap).toBe(0);
      expect(found.after).toBeGreaterThanOrEqual(atLeast);
    }
  });

  it.each(['geometric', 'harmonic'] as const)('is proved after few branches: a %s mean of means', (by) => {
    const { plan, answers, improvements } = largeModel({
      seed: 2,
      questions: 64,
      parts: 8,
      weights: 'drawn',
      mostCost: 9,
      by,
    });
    const found = expectOk(
      cheapestImprovements(plan, answers, { node: 'overall', atLeast: 3 }, improvements, { branches: 3000 }),
    );
    expect(found.outcome).toBe('optimal');
    const none = expectOk(
      cheapestImprovements(plan, answers, { node: 'overall', atLeast: 5.1 }, improvements),
    );
    expect(none).toMatchObject({ outcome: 'unreachable', explored: 0 });
  });

  it('proves at once that a goal is out of reach', () => {
    const { plan, answers, improvements } = largeModel({
      seed: 1,
      questions: 64,
      parts: 8,
      weights: 'drawn',
      mostCost: 9,
    });
    const some = improvements
      .filter(({ item, to }) => item !== 'q3' || to !== 'level4')
      .filter(({ to }) => to !== 'level5');
    const found = expectOk(cheapestImprovements(plan, answers, { node: 'level', atLeast: 3 }, some));
    expect(found.outcome).toBe('unreachable');
    expect(found.explored).toBe(0);
    expect(found.obstacles.map(({ kind }) => kind)).toContain('cap');
  });
});
