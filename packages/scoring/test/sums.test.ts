import { expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArithmeticProfile, Plan } from '../src/index.js';
import { scoreTable, tableOfWide } from '../src/index.js';
import { anyNumber } from './arbitraries.js';
import { itemsOf, nodeOf, numberOf, planOf } from './build.js';
import { nearestDouble, ofDecimal, ofDouble, over, sumOf, times } from './exact-number.js';

interface Term {
  readonly value: number;
  readonly weight: number;
}

// Products of smaller numbers have parts that no double holds.
const anyTerm: fc.Arbitrary<Term> = fc.record({
  value: anyNumber.filter((value) => value === 0 || Math.abs(value) > 1e-6),
  weight: fc.oneof(
    fc.integer({ min: 1, max: 10 }),
    fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    fc.constant(0),
  ),
});
const anyTerms = fc
  .array(anyTerm, { minLength: 1, maxLength: 8 })
  .filter((terms) => terms.some(({ weight }) => weight > 0));

const planOfTerms = (terms: readonly Term[], arithmetic: ArithmeticProfile): Plan => {
  const ids = terms.map((_, at) => `i${at}`);
  const of = terms.map(({ weight }, at) => ({ of: `i${at}`, weight }));
  return planOf({ arithmetic, items: itemsOf(...ids), nodes: [{ id: 'mean', of }] });
};
const meanOf = (terms: readonly Term[], arithmetic: ArithmeticProfile): number | string =>
  numberOf(
    planOfTerms(terms, arithmetic),
    Object.fromEntries(terms.map(({ value }, at) => [`i${at}`, value])),
  );

/** Σ by a plain loop. */
function loop(terms: readonly number[]): number {
  let sum = 0;
  for (const term of terms) sum += term;
  return sum;
}

const exactSum = (terms: readonly number[]): number => nearestDouble(sumOf(terms.map(ofDouble)));
const exactProducts = (left: readonly number[], right: readonly number[]): number =>
  nearestDouble(sumOf(left.map((one, at) => times(ofDouble(one), ofDouble(right[at] ?? 0)))));

/** Each rule, worked out again without the engine. */
const rules: readonly (readonly [
  string,
  ArithmeticProfile,
  (x: readonly number[], w: readonly number[]) => number,
])[] = [
  ['nothing declared', {}, (x, w) => loop(w.map((one, at) => one * (x[at] ?? 0))) / loop(w)],
  [
    'sequential, divided last',
    { sum: 'sequential', weights: 'divideLast' },
    (x, w) => loop(w.map((one, at) => one * (x[at] ?? 0))) / loop(w),
  ],
  [
    'sequential, divided first',
    { sum: 'sequential', weights: 'divideFirst' },
    (x, w) => loop(w.map((one, at) => (one / loop(w)) * (x[at] ?? 0))),
  ],
  [
    'two passes, divided last',
    { sum: 'twoPass' },
    (x, w) => {
      const first = loop(w.map((one, at) => one * (x[at] ?? 0))) / loop(w);
      return first + loop(w.map((one, at) => one * ((x[at] ?? 0) - first))) / loop(w);
    },
  ],
  [
    'two passes, divided first',
    { sum: 'twoPass', weights: 'divideFirst' },
    (x, w) => {
      const parts = w.map((one) => one / loop(w));
      const first = loop(parts.map((one, at) => one * (x[at] ?? 0)));
      return first + loop(parts.map((one, at) => one * ((x[at] ?? 0) - first)));
    },
  ],
  ['exact, divided last', { sum: 'exact' }, (x, w) => exactProducts(w, x) / exactSum(w)],
  [
    'exact, divided first',
    { sum: 'exact', weights: 'divideFirst' },
    (x, w) =>
      exactProducts(
        w.map((one) => one / exactSum(w)),
        x,
      ),
  ],
  [
    'rational, divided last',
    { sum: 'rational' },
    (x, w) =>
      nearestDouble(
        over(
          sumOf(w.map((one, at) => times(ofDecimal(one), ofDecimal(x[at] ?? 0)))),
          sumOf(w.map(ofDecimal)),
        ),
      ),
  ],
  [
    'rational, divided first, which is the same',
    { sum: 'rational', weights: 'divideFirst' },
    (x, w) =>
      nearestDouble(
        over(
          sumOf(w.map((one, at) => times(ofDecimal(one), ofDecimal(x[at] ?? 0)))),
          sumOf(w.map(ofDecimal)),
        ),
      ),
  ],
];

describe('a weighted mean is what its rule says, to the last bit', () => {
  it.each(rules)('%s', (_, arithmetic, again) => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const x = terms.map(({ value }) => value);
        const w = terms.map(({ weight }) => weight);
        expect(meanOf(terms, arithmetic)).toBe(again(x, w) + 0);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it.each(rules.slice(0, 4).concat(rules.slice(5, 6)))(
    '%s, also where a child is left out',
    (_, arithmetic, again) => {
      fc.assert(
        fc.property(anyTerms, fc.nat(), (terms, where) => {
          const at = where % (terms.length + 1);
          const plan = planOfTerms(
            [...terms.slice(0, at), { value: 0, weight: 3.3 }, ...terms.slice(at)],
            arithmetic,
          );
          const answers = Object.fromEntries(
            terms.map(({ value }, from) => [`i${from < at ? from : from + 1}`, value]),
          );
          const x = terms.map(({ value }) => value);
          const w = terms.map(({ weight }) => weight);
          expect(numberOf(plan, { ...answers, [`i${at}`]: { class: 'notApplicable' } })).toBe(
            again(x, w) + 0,
          );
        }),
        { seed: 32, numRuns: 200 },
      );
    },
  );

  it('of thirteen children, four at a time, is the sequential one', () => {
    const terms = Array.from({ length: 13 }, (_, at) => ({ value: (at + 1) / 10, weight: 1 / (at + 3) }));
    const wanted =
      loop(terms.map(({ value, weight }) => weight * value)) / loop(terms.map(({ weight }) => weight));
    expect(meanOf(terms, {})).toBe(wanted);
    const backwards = [...terms].reverse();
    expect(meanOf(backwards, {})).not.toBe(wanted);
  });
});

describe('what parts the rules', () => {
  const tenths = [0.1, 0.2, 0.3].map((value) => ({ value, weight: 1 }));

  // Means of R 4.3 on x86-64 agree for this vector: mean(c(0.1, 0.2, 0.3)) prints 0.2 and equals it.
  it.each<[ArithmeticProfile, number]>([
    [{}, 0.20000000000000004],
    [{ sum: 'twoPass' }, 0.2],
    [{ sum: 'exact' }, 0.19999999999999998],
    [{ sum: 'rational' }, 0.2],
    [{ weights: 'divideFirst' }, 0.2],
  ])('%j of a tenth, two and three is %d', (arithmetic, value) => {
    const found = meanOf(tenths, arithmetic);
    expect(found).toBe(value);
  });

  it('exact keeps what a great number would swallow', () => {
    const terms = [1e16, 1, -1e16].map((value) => ({ value, weight: 1 }));
    expect(meanOf(terms, {})).toBe(0);
    expect(meanOf(terms, { sum: 'exact' })).toBe(1 / 3);
  });

  it('a node overrides its document, key by key', () => {
    const nodes = [
      { id: 'mean', of: ['a', 'b', 'c'], arithmetic: { sum: 'rational' } as const },
      { id: 'other', of: ['a', 'b', 'c'] },
    ];
    const plan = planOf({
      arithmetic: { weights: 'divideFirst', sum: 'exact' },
      items: itemsOf('a', 'b', 'c'),
      nodes,
    });
    const answers = { a: 0.1, b: 0.2, c: 0.3 };
    expect(numberOf(plan, answers)).toBe(0.2);
    expect(numberOf(plan, answers, 'other')).toBe(exactProducts([1 / 3, 1 / 3, 1 / 3], [0.1, 0.2, 0.3]));
  });
});

describe('ties of a panel', () => {
  // Marks of three assessors for three criteria that weigh 0.4, 0.3 and 0.3. The criteria's means are 1, 1 and 4/3 for p,
  // and 1, 4/3 and 1 for q, so that both totals are 0.4 + 0.3 + 0.4 = 1.1 exactly. Worked by hand.
  const panel = (sum: ArithmeticProfile['sum']): readonly number[] => {
    const assessors = ['one', 'two', 'three'];
    const criteria = ['vision', 'delivery', 'trust'];
    const plan = planOf({
      arithmetic: sum === undefined ? {} : { sum },
      items: criteria.flatMap((criterion) =>
        assessors.map((assessor) => ({ id: `${criterion}.${assessor}` })),
      ),
      nodes: [
        ...criteria.map((criterion) => ({
          id: criterion,
          of: assessors.map((assessor) => `${criterion}.${assessor}`),
        })),
        { id: 'total', of: criteria.map((of, at) => ({ of, weight: [0.4, 0.3, 0.3][at] ?? 0 })) },
      ],
      ranks: [{ id: 'order', of: 'total' }],
    });
    const header = ['subject', ...plan.itemIds];
    const rows = [
      ['p', '1', '1', '1', '1', '1', '1', '2', '1', '1'],
      ['q', '1', '1', '1', '2', '1', '1', '1', '1', '1'],
    ];
    const scores = expectOk(scoreTable(plan, expectOk(tableOfWide(plan, { header, rows }))));
    return Array.from(scores.ranks[0]?.ranks ?? []);
  };

  it('are kept by fractions, through the means of the panel', () => {
    expect(panel('rational')).toEqual([1, 1]);
  });

  it('are broken by the last bit of a sequential sum', () => {
    expect(panel('sequential')).toEqual([2, 1]);
    expect(panel(undefined)).toEqual([2, 1]);
  });

  it('a fraction is kept from node to node, and rounded once at the end', () => {
    const plan = planOf({
      arithmetic: { sum: 'rational' },
      items: itemsOf('a', 'b', 'c'),
      nodes: [
        { id: 'third', of: ['a', 'b', 'c'] },
        { id: 'rounded', of: ['a', 'b', 'c'], then: [{ plus: 0 }] },
        { id: 'mean', of: [{ of: 'third', weight: 3 }] },
        { id: 'exactly', of: ['third', 'third2', 'third3'] },
        { id: 'third2', of: ['a', 'b', 'c'] },
        { id: 'third3', of: [{ of: 'a', weight: 2 }, 'b'] },
      ],
    });
    // 1/3, 1/3 and 2/3: their mean is 4/9, nearest double of the fraction itself.
    const answers = { a: 1, b: 0, c: 0 };
    expect(numberOf(plan, answers, 'exactly')).toBe(nearestDouble({ over: 4n, under: 9n }));
    // A step works on the rounded value; what comes after it starts from there.
    expect(numberOf(plan, answers, 'rounded')).toBe(1 / 3);
  });
});

describe('weights', () => {
  it.each<[string, ArithmeticProfile]>([
    ['sequential', {}],
    ['sequential, divided first', { weights: 'divideFirst' }],
    ['twoPass', { sum: 'twoPass' }],
    ['twoPass, divided first', { sum: 'twoPass', weights: 'divideFirst' }],
    ['exact', { sum: 'exact' }],
    ['exact, divided first', { sum: 'exact', weights: 'divideFirst' }],
  ])('times a power of two change no bit: %s', (_, arithmetic) => {
    fc.assert(
      fc.property(anyTerms, fc.integer({ min: -40, max: 40 }), (terms, power) => {
        const factor = 2 ** power;
        const scaled = terms.map(({ value, weight }) => ({ value, weight: weight * factor }));
        expect(meanOf(scaled, arithmetic)).toBe(meanOf(terms, arithmetic));
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  it('times any whole number change no fraction', () => {
    const whole = fc.array(fc.record({ value: anyNumber, weight: fc.integer({ min: 1, max: 1000 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(whole, fc.integer({ min: 2, max: 999 }), (terms, factor) => {
        const scaled = terms.map(({ value, weight }) => ({ value, weight: weight * factor }));
        expect(meanOf(scaled, { sum: 'rational' })).toBe(meanOf(terms, { sum: 'rational' }));
      }),
      { seed: 34, numRuns: 200 },
    );
  });
});

describe('negative zero', () => {
  it('is read as 0', () => {
    const plan = planOf({ items: itemsOf('a'), nodes: [{ id: 'mean', of: ['a'] }] });
    expect(Object.is(numberOf(plan, { a: -0 }), 0)).toBe(true);
  });

  it.each<[string, ArithmeticProfile]>([
    ['sequential', {}],
    ['twoPass', { sum: 'twoPass' }],
    ['exact', { sum: 'exact' }],
    ['rational', { sum: 'rational' }],
  ])('is never a mean by sums that are %s', (_, arithmetic) => {
    const parts = {
      arithmetic,
      items: [{ id: 'a', then: [{ times: -1 }] }],
      nodes: [{ id: 'mean', of: ['a'] }],
    };
    expect(Object.is(numberOf(planOf(parts), { a: 0 }), 0)).toBe(true);
    expect(Object.is(numberOf(planOf({ ...parts, missing: 'skip' } as typeof parts), { a: 0 }), 0)).toBe(
      true,
    );
  });

  it('ranks with 0', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [{ id: 'mean', of: ['a'], then: [{ times: -1 }] }],
      ranks: [{ id: 'order', of: 'mean' }],
    });
    const rows = [
      ['x', '0', ''],
      ['y', '-0', ''],
    ];
    const scores = expectOk(
      scoreTable(plan, expectOk(tableOfWide(plan, { header: ['subject', 'a', 'b'], rows }))),
    );
    expect(Array.from(scores.ranks[0]?.ranks ?? [])).toEqual([1, 1]);
    expect(nodeOf(plan, { a: 0 }).value).toBeCloseTo(0, 300);
  });
});
