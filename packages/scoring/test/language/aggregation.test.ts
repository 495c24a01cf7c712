import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { ArithmeticProfile, Method, Scale } from '../../src/index.js';
import { scoreSubject } from '../../src/index.js';
import { itemsOf, nodeOf, numberOf, planOf } from '../build.js';
import { nearestDouble, ofDecimal, ofDouble, over, sumOf, times } from '../exact-number.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** One node over items `a`, `b`, … with these values. */
function combined(
  by: Method,
  values: readonly number[],
  weights: readonly number[] = [],
  arithmetic: ArithmeticProfile = {},
): number | string {
  const ids = names.slice(0, values.length);
  const plan = planOf({
    items: itemsOf(...ids),
    nodes: [
      {
        id: 'mean',
        by,
        arithmetic,
        of: ids.map((of, at) => (weights[at] === undefined ? of : { of, weight: weights[at] })),
      },
    ],
  });
  return numberOf(plan, Object.fromEntries(ids.map((id, at) => [id, values[at] ?? 0])));
}

describe('each method', () => {
  // Values at 40 digits by mpmath 1.3.0 (mp.dps = 40), printed as the nearest double.
  it.each<[string, Method, readonly number[], readonly number[], number]>([
    ['mean', 'mean', [2, 3, 7], [1, 2, 5], 5.375],
    ['sum', 'sum', [2, 3, 7], [1, 2, 5], 43],
    ['harmonic', 'harmonic', [2, 3, 7], [1, 2, 5], 4.253164556962025],
    ['geometric, weighted', 'geometric', [2, 3, 7], [1, 2, 5], 4.8427866680085705],
    ['geometric of two', 'geometric', [2, 7], [], 3.7416573867739413],
    ['geometric of three', 'geometric', [2, 3, 7], [], 3.4760266448864496],
    ['geometric of four', 'geometric', [2, 3, 7, 11], [], 4.6361821858297025],
    ['power 2', { power: 2 }, [2, 3, 7], [1, 2, 5], 5.777110004145672],
    ['power 3', { power: 3 }, [2, 3, 7], [1, 2, 5], 6.056185191414209],
    ['power ½', { power: 0.5 }, [2, 3, 7], [1, 2, 5], 5.122906980281077],
    ['power −1 is harmonic', { power: -1 }, [2, 3, 7], [1, 2, 5], 4.253164556962025],
    ['power −2', { power: -2 }, [2, 3, 7], [1, 2, 5], 3.732411863904677],
    ['Mazziotta and Pareto, minus', { mazziottaPareto: '-' }, [2, 3, 7], [], 2.8333333333333335],
    ['Mazziotta and Pareto, plus', { mazziottaPareto: '+' }, [2, 3, 7], [], 5.166666666666667],
    [
      'the same around 100, minus',
      { mazziottaPareto: '-' },
      [100.2, 95.5, 110.9, 104.4],
      [],
      102.43805352798053,
    ],
    [
      'the same around 100, plus',
      { mazziottaPareto: '+' },
      [100.2, 95.5, 110.9, 104.4],
      [],
      103.06194647201947,
    ],
    ['min', 'min', [3, 2, 7], [], 2],
    ['max', 'max', [3, 7, 2], [], 7],
    ['median of three', 'median', [7, 2, 3], [], 3],
    ['median of four', 'median', [7, 2, 3, 5], [], 4],
    ['product', 'product', [2, 3, 7], [], 42],
    ['first', 'first', [3, 2, 7], [], 3],
    ['stack', 'stack', [1, 1, 0.25, 1], [], 2.25],
    // By the definition of R. R. Yager (1988), worked by hand: F(0.6, 1, 0.3, 0.5) with W = (0.2, 0.3, 0.1, 0.4) is
    // 0.2·1 + 0.3·0.6 + 0.1·0.5 + 0.4·0.3 = 0.55, whatever the order of the arguments.
    ['ordered', { owa: [0.2, 0.3, 0.1, 0.4] }, [0.6, 1, 0.3, 0.5], [], 0.55],
    ['ordered, another order', { owa: [0.2, 0.3, 0.1, 0.4] }, [0.3, 0.5, 1, 0.6], [], 0.55],
    ['ordered, all on the greatest', { owa: [1, 0, 0] }, [2, 7, 3], [], 7],
    ['ordered, all on the least', { owa: [0, 0, 1] }, [2, 7, 3], [], 2],
    ['ordered, alike', { owa: [1, 1, 1] }, [2, 7, 3], [], 4],
  ])('%s', (_, by, values, weights, expected) => {
    const number = combined(by, values, weights);
    expect(number).toEqual(expect.any(Number));
    // A unit or two in the last place: functions are correctly rounded, their composition is not.
    expect(Math.abs(Number(number) - expected)).toBeLessThanOrEqual(4e-16 * Math.abs(expected) * 2);
  });

  it('share is what was reached of what could be', () => {
    const scale: Scale = { id: 'five', type: 'number', min: 0, max: 5 };
    const ten: Scale = { id: 'ten', type: 'number', min: 0, max: 10 };
    const plan = planOf({
      scales: [scale, ten],
      items: [
        { id: 'a', scale: 'five' },
        { id: 'b', scale: 'ten' },
      ],
      nodes: [{ id: 'mean', of: [{ of: 'a', weight: 3 }, 'b'], by: 'share' }],
    });
    expect(numberOf(plan, { a: 4, b: 6 })).toBe(18 / 25);
    // What does not apply leaves both sides.
    expect(numberOf(plan, { a: { class: 'notApplicable' }, b: 6 })).toBe(6 / 10);
  });

  it('an exact sum is the sum of whole numbers over powers of two, rounded once', () => {
    const values = [0.1, 0.2, 0.3, 1e16, -1e16, 7];
    const weights = [1, 2, 3, 4, 4, 5];
    const sum = sumOf(values.map((value, at) => times(ofDouble(value), ofDouble(weights[at] ?? 0))));
    expect(combined('sum', values, weights, { sum: 'exact' })).toBe(nearestDouble(sum));
    expect(combined('mean', values, weights, { sum: 'exact' })).toBe(nearestDouble(sum) / 19);
    expect(combined('mean', values, weights)).not.toBe(nearestDouble(sum) / 19);
  });

  it('a rational mean is that of the decimals, rounded once', () => {
    const values = [0.1, 0.2, 0.3];
    const third = over(sumOf(values.map(ofDecimal)), ofDecimal(3));
    expect(combined('mean', values, [], { sum: 'rational' })).toBe(nearestDouble(third));
    expect(combined('mean', values, [], { sum: 'rational' })).toBe(0.2);
    expect(combined('mean', values)).not.toBe(0.2);
  });
});

describe('where the power mean goes', () => {
  it('rises with its exponent: minimum ≤ −2 ≤ −1 ≤ geometric ≤ ½ ≤ 1 ≤ 2 ≤ 3 ≤ maximum', () => {
    const values = [2, 3, 7];
    const means = [
      combined('min', values),
      combined({ power: -2 }, values),
      combined({ power: -1 }, values),
      combined('geometric', values),
      combined({ power: 0.5 }, values),
      combined({ power: 1 }, values),
      combined({ power: 2 }, values),
      combined({ power: 3 }, values),
      combined('max', values),
    ].map(Number);
    expect([...means].sort((left, right) => left - right)).toEqual(means);
    expect(new Set(means).size).toBe(9);
  });
});

describe('association decides the last bit', () => {
  it('weights divided first or last', () => {
    const values = [0.1, 0.1, 0.1];
    const last = combined('mean', values, [1, 1, 1], { weights: 'divideLast' });
    const first = combined('mean', values, [1, 1, 1], { weights: 'divideFirst' });
    expect(last).toBe((0.1 + 0.1 + 0.1) / 3);
    expect(first).toBe(0.1 * (1 / 3) + 0.1 * (1 / 3) + 0.1 * (1 / 3));
    expect(first).not.toBe(last);
  });

  it('the root of a product or the exponential of logarithms', () => {
    const product = combined('geometric', [5, 20], [], { root: 'product' });
    const logs = combined('geometric', [5, 20], [], { root: 'logs' });
    expect(product).toBe(10);
    expect(logs).toBe(9.999999999999998);
  });

  it('takes the product where weights are equal, and logarithms where they are not, when nothing is declared', () => {
    expect(combined('geometric', [5, 20])).toBe(combined('geometric', [5, 20], [], { root: 'product' }));
    expect(combined('geometric', [2, 8], [1, 2])).toBe(
      combined('geometric', [2, 8], [1, 2], { root: 'logs' }),
    );
  });

  it('the order of children in a sequential sum', () => {
    expect(combined('sum', [1e16, 1, -1e16])).toBe(0);
    expect(combined('sum', [1e16, -1e16, 1])).toBe(1);
    expect(combined('sum', [1e16, 1, -1e16], [], { sum: 'exact' })).toBe(1);
  });
});

describe('a number that does not exist', () => {
  it.each<[string, Method, readonly number[], string]>([
    ['a geometric mean of 0', 'geometric', [0, 2], '0 is not above 0'],
    ['a geometric mean of a negative number', 'geometric', [2, -3], '-3 is not above 0'],
    ['a harmonic mean of 0', 'harmonic', [2, 0], '0 is not above 0'],
    ['a power mean of a negative number', { power: 2 }, [2, -1], '-1 is below'],
    ['a power mean of 0 with a negative exponent', { power: -1 }, [2, 0], '0 is below'],
    ['Mazziotta and Pareto of a mean of 0', { mazziottaPareto: '-' }, [-2, 2], 'the mean is 0'],
  ])('%s is unknown, and a fault says why', (_, by, values, reason) => {
    const plan = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'], by }] });
    const [a = 0, b = 0] = values;
    const score = expectOk(scoreSubject(plan, { a, b }));
    expect(score.nodes[0]).toMatchObject({ value: null, class: 'unknown' });
    expect(score.faults.map(({ code, path }) => [code, path])).toEqual([
      ['score.methodUndefined', [0, 'mean']],
    ]);
    expect(score.faults[0]?.message).toContain(reason);
  });

  it('an ordered mean of fewer values than it has places', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [{ id: 'mean', of: ['a', 'b'], by: { owa: [2, 1] } }],
    });
    const score = expectOk(scoreSubject(plan, { a: 1, b: { class: 'notApplicable' } }));
    expect(score.nodes[0]?.class).toBe('unknown');
    expect(score.faults[0]?.message).toContain('weights for 2 values and there are 1');
  });
});

describe('missing children', () => {
  const away = { class: 'notApplicable' } as const;

  it.each<[Method, number]>([
    ['mean', 5],
    ['sum', 10],
    ['geometric', 4],
    ['harmonic', 3.2],
    ['min', 2],
    ['max', 8],
    ['median', 5],
    ['product', 16],
    ['first', 2],
    [{ power: 1 }, 5],
    [{ mazziottaPareto: '-' }, 5 - 9 / 5],
  ])('%j of what is there', (by, expected) => {
    const plan = planOf({ items: itemsOf('a', 'b', 'c'), nodes: [{ id: 'mean', of: ['a', 'b', 'c'], by }] });
    expect(numberOf(plan, { a: 2, b: away, c: 8 })).toBeCloseTo(expected, 14);
    expect(numberOf(plan, { a: away, b: away, c: away })).toBe('notApplicable');
  });

  it('`first` passes over what is not there, whatever the reason, unless it is told not to', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'first', of: ['a', 'b'], by: 'first' },
        { id: 'strict', of: ['a', 'b'], by: 'first', missing: { unknown: 'propagate' } },
      ],
    });
    expect(numberOf(plan, { a: { class: 'unknown' }, b: 3 }, 'first')).toBe(3);
    expect(numberOf(plan, { a: null, b: 3 }, 'first')).toBe(3);
    expect(numberOf(plan, { a: { class: 'unknown' }, b: 3 }, 'strict')).toBe('unknown');
    expect(nodeOf(plan, { a: null, b: 3 }, 'first').answeredShare).toBe(0.5);
  });
});

describe('several weightings of the same children', () => {
  it('are nodes by name', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'equal', of: ['a', 'b'] },
        { id: 'expert', of: [{ of: 'a', weight: 3 }, 'b'] },
      ],
      views: [{ id: 'expert', show: ['expert'] }],
    });
    expect(numberOf(plan, { a: 1, b: 5 }, 'equal')).toBe(3);
    expect(numberOf(plan, { a: 1, b: 5 }, 'expert')).toBe(2);
    const shown = expectOk(scoreSubject(plan, { a: 1, b: 5 }, { view: 'expert' }));
    expect(shown.nodes.map(({ id }) => id)).toEqual(['expert']);
  });
});
