import type { Result } from '@sopana/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correlation, kendallTauB, pearson, spearman } from '../../src/index.js';
import { reference } from '../reference.js';
import { unwrap } from '../unwrap.js';

type Correlate = (first: readonly number[], second: readonly number[]) => Result<Correlation>;

const all: readonly (readonly [string, Correlate])[] = [
  ['pearson', (first, second) => pearson(first, second)],
  ['spearman', (first, second) => spearman(first, second)],
  ['kendallTauB', (first, second) => kendallTauB(first, second)],
];
const ranked = all.slice(1);
const pair = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }));
const pairs = fc.array(pair, { minLength: 2, maxLength: 25 });
const first = (list: readonly (readonly [number, number])[]): number[] => list.map(([one]) => one);
const second = (list: readonly (readonly [number, number])[]): number[] => list.map(([, other]) => other);
const varied = pairs.filter((list) => new Set(first(list)).size > 1 && new Set(second(list)).size > 1);

describe('published values', () => {
  it('Hollander & Wolfe (1973), p. 187, as printed by the help page of cor.test of R and S-PLUS', () => {
    const x = Object.freeze([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]);
    const y = Object.freeze([2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]);
    expect(unwrap(kendallTauB(x, y)).value).toBeCloseTo(0.4444444, 7);
    expect(Math.abs(unwrap(pearson(x, y)).value - 0.5711815)).toBeLessThan(1e-7);
    expect(unwrap(spearman(x, y))).toEqual({ value: 0.6, n: 9, missing: 0 });
  });

  it('Anscombe (1973): 0.816 for each of the first three data sets', () => {
    const x = Object.freeze([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]);
    const ys = [
      [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
      [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
      [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
    ];
    for (const y of ys) expect(unwrap(pearson(x, y)).value).toBeCloseTo(0.816, 3);
  });

  it.each(reference.pairs.map((entry) => [entry.first.length, entry] as const))(
    'SciPy, %i pairs',
    (n, entry) => {
      Object.freeze(entry.first);
      Object.freeze(entry.second);
      for (const [name, correlate] of all) {
        const found = unwrap(correlate(entry.first, entry.second));
        const wanted = { pearson: entry.pearson, spearman: entry.spearman, kendallTauB: entry.kendallTauB }[
          name
        ];
        expect(found.value, name).toBeCloseTo(wanted ?? Number.NaN, 13);
        expect(found.n).toBe(n);
      }
    },
  );
});

describe('absence', () => {
  it.each([
    ['pearson', pearson],
    ['spearman', spearman],
    ['kendallTauB', kendallTauB],
  ] as const)('%s leaves out masked pairs and counts them', (_, correlate) => {
    const x = Object.freeze([1, 99, 2, Number.NaN, 3]);
    const y = Object.freeze([2, -4, 4, 0, 7]);
    const found = unwrap(correlate(x, y, Object.freeze([1, 0, 1, 0, 1])));
    expect([found.n, found.missing]).toEqual([3, 2]);
    expect(found.value).toBe(unwrap(correlate([1, 2, 3], [2, 4, 7])).value);
  });
});

describe('laws', () => {
  it.each(all)('%s lies from -1 to 1, is symmetric, and turns with its sign', (_, correlate) => {
    fc.assert(
      fc.property(varied, (list) => {
        const found = unwrap(correlate(first(list), second(list))).value;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(unwrap(correlate(second(list), first(list))).value).toBe(found);
        expect(
          unwrap(
            correlate(
              first(list),
              second(list).map((value) => -value),
            ),
          ).value,
        ).toBe(0 - found);
        expect(unwrap(correlate(first(list).reverse(), second(list).reverse())).value).toBe(found);
        expect(unwrap(correlate(first(list), first(list))).value).toBe(1);
      }),
      { seed: 31 },
    );
  });

  it('rounding does not take pearson beyond 1: three times the tenths from 0 to 10', () => {
    for (let tenth = 0; tenth <= 100; tenth += 1) {
      const x = [2.3, tenth / 10, 7.4];
      const { value } = unwrap(
        pearson(
          x,
          x.map((one) => 3 * one),
        ),
      );
      expect(value).toBeLessThanOrEqual(1);
      expect(value).toBeCloseTo(1, 14);
    }
  });

  it('pearson does not see shift and scale', () => {
    fc.assert(
      fc.property(varied, (list) => {
        const moved = second(list).map((value) => 3 * value - 7);
        const found = unwrap(pearson(first(list), second(list))).value;
        expect(unwrap(pearson(first(list), moved)).value).toBeCloseTo(found, 12);
      }),
      { seed: 32 },
    );
  });

  it.each(ranked)('%s sees nothing but the order', (_, correlate) => {
    fc.assert(
      fc.property(varied, (list) => {
        const cubed = second(list).map((value) => value * value * value);
        expect(correlate(first(list), cubed)).toEqual(correlate(first(list), second(list)));
      }),
      { seed: 33 },
    );
  });

  it('kendallTauB counts agreeing minus disagreeing pairs, by definition', () => {
    fc.assert(
      fc.property(varied, (list) => {
        let [agreeing, apartFirst, apartSecond] = [0, 0, 0];
        for (const [at, [one, other]] of list.entries()) {
          for (const [earlierOne, earlierOther] of list.slice(0, at)) {
            agreeing += Math.sign(one - earlierOne) * Math.sign(other - earlierOther);
            apartFirst += one === earlierOne ? 0 : 1;
            apartSecond += other === earlierOther ? 0 : 1;
          }
        }
        const wanted = agreeing / Math.sqrt(apartFirst * apartSecond);
        expect(unwrap(kendallTauB(first(list), second(list))).value).toBe(wanted + 0);
      }),
      { seed: 34 },
    );
  });
});
