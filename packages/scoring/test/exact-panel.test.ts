import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMeanRational } from '../src/arithmetic/weighted-mean-rational.js';
import { weightedMeanSmall } from '../src/arithmetic/weighted-mean-small.js';
import type { AnswerRow, Instrument, Reducer, ScoreTable } from '../src/index.js';
import { scoreSubject, scoreTable, tableOfRows } from '../src/index.js';
import { trimmedCount } from '../src/reduce/trimmed-count.js';
import { parseInstrument } from '../src/schemas/index.js';
import { planOf } from './build.js';
import { type ExactNumber, nearestDouble, ofDecimal, over, sumOf, times } from './exact-number.js';

type Marks = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

function rowsOf(marks: Marks): readonly AnswerRow[] {
  return deepFreeze(
    Object.entries(marks).flatMap(([subject, items]) =>
      Object.entries(items).flatMap(([item, values]) =>
        values.map((value, at): AnswerRow => ({ subject, item, observer: `o${at}`, class: 'value', value })),
      ),
    ),
  );
}

function scored(parts: Partial<Instrument>, marks: Marks): ScoreTable {
  const plan = planOf({ arithmetic: { sum: 'rational' }, ...parts });
  return expectOk(scoreTable(plan, expectOk(tableOfRows(plan, rowsOf(marks)))));
}

const twoCriteria: Partial<Instrument> = {
  items: [
    { id: 'a', reduce: 'mean' },
    { id: 'b', reduce: 'mean' },
  ],
  nodes: [
    {
      id: 'total',
      of: [
        { of: 'a', weight: 3 },
        { of: 'b', weight: 2 },
      ],
    },
  ],
  ranks: [{ id: 'rank', of: 'total' }],
};

// Both come to 23/15: 3 × 1 + 2 × 7/3 and 3 × 5/3 + 2 × 4/3, over 5.
const tiedByThirds: Marks = {
  x: { a: [1, 1, 1], b: [1, 1, 5] },
  y: { a: [1, 1, 3], b: [1, 1, 2] },
};

describe('a tie under rational sums', () => {
  it('survives the means of the observers, which doubles break', () => {
    const exactly = scored(twoCriteria, tiedByThirds);
    expect(exactly.nodes[0]?.exact).toEqual([
      { numerator: 23n, denominator: 15n },
      { numerator: 23n, denominator: 15n },
    ]);
    expect(exactly.ranks[0]?.tied).toEqual([[0, 1]]);
    const inDoubles = scored({ ...twoCriteria, arithmetic: { sum: 'sequential' } }, tiedByThirds);
    expect(inDoubles.ranks[0]?.tied).toEqual([]);
    expect(inDoubles.nodes[0]?.exact).toBeNull();
  });

  it('is none where fractions differ by less than doubles can tell', () => {
    const parts: Partial<Instrument> = {
      items: [{ id: 'a' }, { id: 'b' }],
      nodes: [{ id: 'total', of: ['a', { of: 'b', weight: 1e-17 }] }],
      ranks: [{ id: 'rank', of: 'total' }],
    };
    const { nodes, ranks } = scored(parts, {
      x: { a: [1], b: [1] },
      y: { a: [1], b: [2] },
      z: { a: [1], b: [2] },
    });
    expect(nodes[0]?.values[0]).toBe(nodes[0]?.values[1]);
    expect(Array.from(ranks[0]?.ranks ?? [])).toEqual([3, 1, 1]);
    expect(ranks[0]?.tied).toEqual([[1, 2]]);
  });

  it('survives a node that is worked out for each observer first', () => {
    const items = [{ id: 'a' }, { id: 'b' }];
    const of = [
      { of: 'a', weight: 3 },
      { of: 'b', weight: 4 },
    ];
    const ranks = [{ id: 'rank', of: 'total' }];
    // 3a + 4b comes to 66 in both: 13 + 22 + 31 and 22 + 22 + 22, over 7 × 3.
    const marks: Marks = { x: { a: [3, 2, 5], b: [1, 4, 4] }, y: { a: [2, 2, 2], b: [4, 4, 4] } };
    const nodes: Instrument['nodes'] = [
      { id: 'perObserver', of, reduce: 'mean' },
      { id: 'total', of: ['perObserver'] },
    ];
    const exactly = scored({ items, nodes, ranks }, marks);
    expect(exactly.nodes[1]?.exact?.[0]).toEqual({ numerator: 22n, denominator: 7n });
    expect(exactly.ranks[0]?.tied).toEqual([[0, 1]]);
  });
});

describe('what is kept as a fraction', () => {
  const anyMarks = fc.array(
    fc.integer({ min: -20, max: 20 }).map((mark) => mark / 4),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  const exactMean = (values: readonly number[]): ExactNumber =>
    over(sumOf(values.map(ofDecimal)), { over: BigInt(values.length), under: 1n });
  const inOrder = (values: readonly number[]): readonly number[] => [...values].sort((x, y) => x - y);
  const reducers: readonly (readonly [Reducer, (values: readonly number[]) => ExactNumber])[] = [
    ['mean', exactMean],
    [
      'median',
      (values) => exactMean(inOrder(values).slice((values.length - 1) >> 1, (values.length >> 1) + 1)),
    ],
    [
      { trimmedMean: 0.2 },
      (values) => {
        const out = Math.floor(values.length / 5);
        return exactMean(inOrder(values).slice(out, values.length - out));
      },
    ],
    ['share', (values) => exactMean(values.map((value) => (value === 0 ? 0 : 1)))],
    ['best', (values) => ofDecimal(Math.max(...values))],
    ['worst', (values) => ofDecimal(Math.min(...values))],
  ];

  it.each(reducers)('is, for %j, what whole numbers of any size come to', (reduce, expected) => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (a, b) => {
        const parts: Partial<Instrument> = {
          items: [
            { id: 'a', reduce },
            { id: 'b', reduce },
          ],
          nodes: [{ id: 'total', of: ['a', { of: 'b', weight: 0.1 }] }],
        };
        const { nodes } = scored(parts, { x: { a, b } });
        const sum = sumOf([expected(a), times({ over: 1n, under: 10n }, expected(b))]);
        const mean = over(sum, { over: 11n, under: 10n });
        const exact = nodes[0]?.exact?.[0] ?? { numerator: 0n, denominator: 0n };
        expect(exact.numerator * mean.under).toBe(exact.denominator * mean.over);
        expect(nodes[0]?.values[0]).toBe(nearestDouble(mean));
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });

  it('ends where a step works on the rounded value', () => {
    const then = [{ round: 2 }] as const;
    const [item] = [{ id: 'a', reduce: 'mean', then } as const];
    const marks: Marks = { x: { a: [1, 1, 2] } };
    const rounded = scored({ items: [item], nodes: [{ id: 'total', of: ['a'] }] }, marks);
    expect(rounded.nodes[0]?.exact?.[0]).toEqual({ numerator: 133n, denominator: 100n });
    const items = [{ id: 'a', reduce: 'mean' }] as const;
    const nodes = [{ id: 'total', of: ['a'], then }] as const;
    expect(scored({ items, nodes }, marks).nodes[0]?.exact).toBeNull();
  });

  it('is none where a node does not apply or has no value', () => {
    const nodes: Instrument['nodes'] = [{ id: 'total', of: ['a'], when: { value: 'b', atLeast: 1 } }];
    const items: Instrument['items'] = [{ id: 'a', reduce: 'mean' }, { id: 'b' }];
    const {
      nodes: [total],
    } = scored({ items, nodes }, { x: { a: [1, 2], b: [0] }, y: { a: [1, 2], b: [1] } });
    expect(total?.exact).toEqual([null, { numerator: 3n, denominator: 2n }]);
  });

  it('is the same alone and in blocks of a table', () => {
    const subjects = Array.from({ length: 4100 }, (_, at) => `s${at}`);
    const marks = Object.fromEntries(
      subjects.map((id, at) => [id, { a: [at % 5, at % 3, 1], b: [at % 7, 2, 2] }] as const),
    );
    const plan = planOf({ arithmetic: { sum: 'rational' }, ...twoCriteria });
    const table = scored(twoCriteria, marks);
    for (const at of [0, 4095, 4096, 4099]) {
      const id = subjects[at] ?? '';
      const alone = expectOk(scoreSubject(plan, rowsOf({ [id]: marks[id] ?? {} })));
      expect(table.nodes[0]?.values[at]).toBe(alone.nodes[0]?.value);
      const [a, b] = [(at % 5) + (at % 3) + 1, (at % 7) + 4];
      const exact = table.nodes[0]?.exact?.[at] ?? { numerator: 0n, denominator: 0n };
      expect(exact.numerator * 15n).toBe(exact.denominator * BigInt(3 * a + 2 * b));
    }
  });
});

describe('how many observations it takes', () => {
  const nodes: Instrument['nodes'] = [{ id: 'total', of: ['a'] }];
  const scoreOf = (count: number, values: readonly number[]): number | string => {
    const plan = planOf({ items: [{ id: 'a', reduce: [{ use: 'mean', needs: { count } }] }], nodes });
    const [node] = expectOk(scoreSubject(plan, rowsOf({ x: { a: values } }))).nodes;
    return node?.value ?? node?.class ?? 'nothing';
  };

  it('gives no value below, and the value from there on', () => {
    expect(scoreOf(3, [2, 4])).toBe('unanswered');
    expect(scoreOf(3, [2, 4, 6])).toBe(4);
    expect(scoreOf(1, [2])).toBe(2);
  });

  it('counts what has a value, before anything is put in the place of what has none', () => {
    const reduce = [{ use: 'mean', missing: { unknown: 0 }, needs: { count: 2 } }] as const;
    const plan = planOf({ items: [{ id: 'a', reduce }], nodes });
    const rows: readonly AnswerRow[] = [
      { subject: 'x', item: 'a', observer: 'o1', class: 'value', value: 4 },
      { subject: 'x', item: 'a', observer: 'o2', class: 'unknown' },
    ];
    expect(expectOk(scoreSubject(plan, rows)).nodes[0]?.class).toBe('unanswered');
  });

  it('is a whole number from 1 in a document', () => {
    const read = (count: number) =>
      parseInstrument({
        sopana: 'instrument/1',
        id: 'tiny',
        version: '1',
        items: [{ id: 'a', reduce: [{ use: 'mean', needs: { count } }] }],
        nodes: [{ id: 'total', of: ['a'] }],
      }).ok;
    expect([read(0), read(1.5), read(2)]).toEqual([false, false, true]);
  });
});

describe('the short way of a weighted mean', () => {
  const anyRational = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(fc.bigInt(-50n, 50n), fc.bigInt(1n, 6n)) },
    { weight: 1, arbitrary: fc.tuple(fc.bigInt(-(2n ** 54n), 2n ** 54n), fc.bigInt(1n, 2n ** 54n)) },
  );
  const anyWeight = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) },
    { weight: 1, arbitrary: fc.constantFrom(0.5, 2 ** 50, 2 ** 53) },
  );

  it('is the long way wherever it answers, at the edge of whole doubles too', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyRational, anyWeight), {
          minLength: 1,
          maxLength: 6,
        }),
        (terms) => {
          const values = terms.map(([[numerator, denominator]]) => lowest(numerator, denominator));
          const weights = terms.map(([, weight]) => weight);
          const small = weightedMeanSmall(values, weights);
          if (small === null) return;
          answered += 1;
          const halves = weights.map((weight) => BigInt(weight * 2));
          const exact = over(
            sumOf(values.map((value, at) => times({ over: halves[at] ?? 0n, under: 1n }, pair(value)))),
            { over: halves.reduce((sum, half) => sum + half, 0n), under: 1n },
          );
          expect(small.numerator * exact.under).toBe(small.denominator * exact.over);
          expect(small).toEqual(lowest(small.numerator, small.denominator));
          expect(weightedMeanRational(values, weights)).toEqual(small);
        },
      ),
      { seed: 20261127, numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  it('leaves what is too large, what is not whole and what weighs nothing', () => {
    const whole = (numerator: bigint) => ({ numerator, denominator: 1n });
    expect(weightedMeanSmall([whole(2n ** 53n)], [1])).toBeNull();
    expect(weightedMeanSmall([whole(2n ** 52n)], [3])).toBeNull();
    expect(weightedMeanSmall([{ numerator: 1n, denominator: 2n ** 60n }], [1])).toBeNull();
    expect(weightedMeanSmall([whole(1n)], [0.5])).toBeNull();
    expect(weightedMeanSmall([whole(1n)], [0])).toBeNull();
    expect(weightedMeanRational([whole(1n)], [0])).toBeNull();
  });

  function pair({ numerator, denominator }: { numerator: bigint; denominator: bigint }): ExactNumber {
    return { over: numerator, under: denominator };
  }

  function lowest(numerator: bigint, denominator: bigint): { numerator: bigint; denominator: bigint } {
    let [shared, rest] = [denominator, numerator < 0n ? -numerator : numerator];
    while (rest !== 0n) [shared, rest] = [rest, shared % rest];
    return { numerator: numerator / shared, denominator: denominator / shared };
  }
});

it('counts what a trimmed mean leaves out by the share as it is written', () => {
  // As doubles 0.29 × 100 is 28.999999999999996.
  expect(trimmedCount(0.29, 100)).toBe(29);
  expect(trimmedCount(0.2, 5)).toBe(1);
  expect(trimmedCount(0.2, 4)).toBe(0);
});
