import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Contributions, Method, Plan, Step } from '../../src/index.js';
import { contributionsOf, scoreSubject } from '../../src/index.js';
import { itemsOf, planOf } from '../build.js';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** A node `root` over items, all of a scale from 1 to 10. */
function planOfWeights(weights: readonly number[], by: Method, then: readonly Step[] = []): Plan {
  const ids = letters.slice(0, weights.length);
  return planOf({
    scales: [{ id: 'ten', type: 'number', min: 1, max: 10 }],
    items: ids.map((id) => ({ id, scale: 'ten' })),
    nodes: [
      {
        id: 'root',
        by,
        of: by === 'min' ? ids : ids.map((of, at) => ({ of, weight: weights[at] ?? 1 })),
        then,
      },
    ],
  });
}

const sheetOf = (values: readonly number[]): AnswerSheet =>
  deepFreeze(Object.fromEntries(values.map((value, at) => [letters[at] ?? '', value])));

const sharesOf = ({ contributions }: Contributions): readonly number[] =>
  contributions.map(({ contribution }) => contribution);

const totalOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

function expectShares(told: Contributions, wanted: readonly number[]): void {
  const shares = sharesOf(told);
  expect(shares).toHaveLength(wanted.length);
  wanted.forEach((share, at) => {
    expect(shares[at]).toBeCloseTo(share, 12);
  });
}

/** A vote: 1 where the weights of those in favour reach the quota. */
function vote(quota: number, weights: readonly number[]): Contributions {
  const ids = weights.map((_, at) => `v${at}`);
  const plan = planOf({
    scales: [{ id: 'vote', type: 'boolean' }],
    items: ids.map((id) => ({ id, scale: 'vote' })),
    nodes: [
      {
        id: 'passes',
        by: 'sum',
        of: ids.map((of, at) => ({ of, weight: weights[at] ?? 0 })),
        then: [{ plus: 1 - quota }, { clip: [0, 1] }],
      },
    ],
  });
  const yes = Object.fromEntries(ids.map((id) => [id, true]));
  return expectOk(contributionsOf(plan, deepFreeze(yes), 'passes'));
}

describe('published games', () => {
  // S. C. Littlechild and G. Owen, A simple expression for the Shapley value in a special case, Management Science 20
  // (1973): who needs a longer runway pays alone for what only he needs; 1/3, 1/3 + 1/2, 1/3 + 1/2 + 1.
  it('airport: costs 1, 2, 3 are shared as 1/3, 5/6, 11/6', () => {
    const plan = planOf({
      items: itemsOf('a', 'b', 'c'),
      nodes: [{ id: 'runway', of: ['a', 'b', 'c'], by: 'max' }],
    });
    const baseline = { a: 0, b: 0, c: 0 };
    const told = expectOk(contributionsOf(plan, deepFreeze({ a: 1, b: 2, c: 3 }), 'runway', { baseline }));
    expect([told.kind, told.node, told.start, told.value]).toEqual(['shapley', 'runway', 0, 3]);
    expect(told.contributions.map(({ of, value, baseline: low }) => [of, value, low])).toEqual([
      ['a', 1, 0],
      ['b', 2, 0],
      ['c', 3, 0],
    ]);
    expectShares(told, [1 / 3, 5 / 6, 11 / 6]);
  });

  // The market of gloves, where only pairs are worth something: of the six orders the right glove completes a pair in
  // four, and each left one in one.
  it('gloves: two left ones and a right one are worth 1/6, 1/6 and 4/6', () => {
    const plan = planOf({
      scales: [{ id: 'owns', type: 'boolean' }],
      items: ['l1', 'l2', 'r'].map((id) => ({ id, scale: 'owns' })),
      nodes: [{ id: 'pairs', formula: 'min(l1 + l2, r)' }],
    });
    const told = expectOk(contributionsOf(plan, deepFreeze({ l1: true, l2: true, r: true }), 'pairs'));
    expect([told.kind, told.start, told.value]).toEqual(['shapley', 0, 1]);
    expectShares(told, [1 / 6, 1 / 6, 4 / 6]);
  });

  // L. S. Shapley and M. Shubik, A method for evaluating the distribution of power in a committee system, American
  // Political Science Review 48 (1954): the Security Council of then, five members with a veto and six without, of whom
  // two must agree. The five hold 98.7 %: 76/385 each; the six 1/462 each, by counting the orders.
  it('votes: the Security Council of 1954 gives 98.7 % of the power to the five with a veto', () => {
    const told = vote(27, [5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1]);
    expectShares(told, [...Array<number>(5).fill(76 / 385), ...Array<number>(6).fill(1 / 462)]);
    expect(totalOf(sharesOf(told).slice(0, 5))).toBeCloseTo(0.987, 3);
  });

  // By counting the orders: the first turns the vote in the second and the third place, so in half of them.
  it('votes: with 2, 1, 1, 1 votes and 3 to win the first holds half the power', () => {
    expectShares(vote(3, [2, 1, 1, 1]), [1 / 2, 1 / 6, 1 / 6, 1 / 6]);
  });

  // L. S. Shapley, A value for n-person games (1953): in a unanimity game all share alike.
  it('unanimity: the weakest link is shared alike by those who hold it up', () => {
    const told = expectOk(contributionsOf(planOfWeights([1, 1, 1], 'min'), sheetOf([4, 4, 4]), 'root'));
    expectShares(told, [1, 1, 1]);
  });
});

describe('additive parts', () => {
  it.each<[string, Method, readonly Step[], readonly number[], readonly number[]]>([
    // Weights 3 and 1, values 5 and 9, least values 1: rises of 4 and 8.
    ['a mean: w·Δ/Σw', 'mean', [], [3, 2], [1, 6]],
    ['a sum: w·Δ', 'sum', [], [12, 8], [4, 24]],
    ['a mean that is stretched', 'mean', [{ times: 10 }, { dividedBy: 4 }], [7.5, 5], [2.5, 15]],
    ['a mean that is moved', 'mean', [{ plus: 100 }], [3, 2], [101, 106]],
    ['a mean that is turned', 'mean', [{ subtractFrom: 10 }], [-3, -2], [9, 4]],
  ])('of %s', (_, by, then, shares, ends) => {
    const told = expectOk(contributionsOf(planOfWeights([3, 1], by, then), sheetOf([5, 9]), 'root'));
    expect(told.kind).toBe('additive');
    expectShares(told, shares);
    expect([told.start, told.value]).toEqual(ends);
  });

  it.each<[string, Method, readonly Step[]]>([
    ['a limit', 'mean', [{ clip: [0, 5] }]],
    ['rounding', 'mean', [{ round: 0 }]],
    ['a geometric mean', 'geometric', []],
    ['a weakest link', 'min', []],
  ])('are called Shapley shares where there is %s', (_, by, then) => {
    const told = expectOk(contributionsOf(planOfWeights([1, 1], by, then), sheetOf([5, 9]), 'root'));
    expect(told.kind).toBe('shapley');
    expect(totalOf(sharesOf(told))).toBeCloseTo(told.value - told.start, 12);
  });
});

describe('who takes part', () => {
  it('leaves a child without a value out, and what its policy did stands', () => {
    const plan = planOf({
      scales: [{ id: 'ten', type: 'number', min: 0, max: 10 }],
      items: itemsOf('a', 'b', 'c').map((item) => ({ ...item, scale: 'ten' })),
      nodes: [{ id: 'root', of: ['a', 'b', 'c'], missing: { unknown: 'skip' } }],
    });
    const told = expectOk(contributionsOf(plan, deepFreeze({ a: 4, b: { class: 'unknown' }, c: 8 }), 'root'));
    expect(told.contributions.map(({ of }) => of)).toEqual(['a', 'c']);
    expect([told.value, ...sharesOf(told)]).toEqual([6, 2, 4]);
  });

  it('takes nodes as children, with the least value that they can have', () => {
    const plan = planOf({
      scales: [{ id: 'ten', type: 'number', min: 2, max: 10 }],
      items: itemsOf('a', 'b', 'c').map((item) => ({ ...item, scale: 'ten' })),
      nodes: [
        { id: 'part', of: ['a', 'b'] },
        { id: 'root', of: ['part', 'c'], by: 'max' },
      ],
    });
    const told = expectOk(contributionsOf(plan, deepFreeze({ a: 4, b: 6, c: 8 }), 'root'));
    // max(5, 8) over max(2, 2): the first 3 are shared, the next 3 are of c alone.
    expect(told.contributions).toEqual([
      { of: 'part', value: 5, baseline: 2, contribution: 1.5 },
      { of: 'c', value: 8, baseline: 2, contribution: 4.5 },
    ]);
  });

  it('reads what is known of the subject', () => {
    const plan = planOf({
      attributes: [{ id: 'region', type: 'text' }],
      scales: [{ id: 'ten', type: 'number', min: 0, max: 10 }],
      items: [
        { id: 'a', scale: 'ten' },
        { id: 'b', scale: 'ten', when: { attribute: 'region', is: 'coast' } },
      ],
      nodes: [{ id: 'root', of: ['a', 'b'] }],
    });
    const partsAt = (region: string): readonly string[] =>
      expectOk(
        contributionsOf(plan, deepFreeze({ a: 4, b: 8 }), 'root', { attributes: { region } }),
      ).contributions.map(({ of }) => of);
    expect(partsAt('coast')).toEqual(['a', 'b']);
    expect(partsAt('hills')).toEqual(['a']);
  });
});

describe('refusals', () => {
  const reasonOf = (plan: Plan, answers: AnswerSheet, id: string): string => {
    const told = contributionsOf(plan, deepFreeze(answers), id);
    expectCodes(told, ['score.noContributions']);
    return told.ok ? '' : told.issues[0].message;
  };

  it('a level has no parts', () => {
    const plan = planOf({
      items: itemsOf('a'),
      nodes: [{ id: 'level', of: 'a', bands: [{ level: 'low' }, { level: 'high', from: 3 }] }],
    });
    expect(reasonOf(plan, { a: 4 }, 'level')).toContain('a level or a decision table');
  });

  it('17 children are too many, and 16 are not', () => {
    const wide = (count: number): readonly [Plan, AnswerSheet] => {
      const ids = Array.from({ length: count }, (_, at) => `i${at}`);
      const plan = planOf({
        scales: [{ id: 'yes', type: 'boolean' }],
        items: ids.map((id) => ({ id, scale: 'yes' })),
        nodes: [{ id: 'root', of: ids }],
      });
      return [plan, Object.fromEntries(ids.map((id) => [id, true]))];
    };
    expect(reasonOf(...wide(17), 'root')).toContain('more than 16 children');
    const told = expectOk(contributionsOf(...wide(16), 'root'));
    expect(sharesOf(told).every((share) => Math.abs(share - 1 / 16) < 1e-12)).toBe(true);
  });

  it('a child without a least value needs a baseline', () => {
    const plan = planOf({ items: itemsOf('a'), nodes: [{ id: 'root', of: ['a'] }] });
    expect(reasonOf(plan, { a: 4 }, 'root')).toContain("'a' has no least possible value");
    const told = expectOk(contributionsOf(plan, { a: 4 }, 'root', { baseline: { a: 1 } }));
    expect(sharesOf(told)).toEqual([3]);
  });

  it('a geometric mean has no value at 0, so another baseline is asked for', () => {
    const plan = planOf({
      scales: [{ id: 'ten', type: 'number', min: 0, max: 10 }],
      items: itemsOf('a', 'b').map((item) => ({ ...item, scale: 'ten' })),
      nodes: [{ id: 'root', of: ['a', 'b'], by: 'geometric' }],
    });
    expect(reasonOf(plan, { a: 4, b: 9 }, 'root')).toContain('give other baselines');
    const told = expectOk(contributionsOf(plan, { a: 4, b: 9 }, 'root', { baseline: { a: 1, b: 1 } }));
    // √36 − √1, by hand: ((2 − 1) + (6 − 3)) / 2 and ((3 − 1) + (6 − 2)) / 2.
    expectShares(told, [2, 3]);
  });

  it('an unknown node is named, with the one that was meant', () => {
    const told = contributionsOf(planOfWeights([1], 'mean'), sheetOf([2]), 'roto');
    expectCodes(told, ['score.unknownNode']);
    expect(told.ok ? '' : told.issues[0].message).toContain("'root'");
  });

  it('answers that are wrong are reported as they are elsewhere', () => {
    expectCodes(contributionsOf(planOfWeights([1], 'mean'), sheetOf([11]), 'root'), ['answer.outOfRange']);
  });
});

describe('the axioms of Shapley', () => {
  const methods: readonly Method[] = ['mean', 'sum', 'geometric', 'harmonic', { power: 2 }, 'share'];
  const value = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
  const weight = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);
  const game = fc.record({
    by: fc.constantFrom(...methods),
    parts: fc.array(fc.tuple(value, weight), { minLength: 2, maxLength: 6 }),
  });
  const valuesOf = (parts: readonly (readonly [number, number])[]): AnswerSheet =>
    sheetOf(parts.map(([x]) => x));
  const weightsOf = (parts: readonly (readonly [number, number])[]): readonly number[] =>
    parts.map(([, w]) => w);
  const least = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 };

  it('efficiency: the parts sum to the value less the start, and the value is the score', () => {
    fc.assert(
      fc.property(game, ({ by, parts }) => {
        const plan = planOfWeights(weightsOf(parts), by);
        const told = expectOk(contributionsOf(plan, valuesOf(parts), 'root'));
        expect(told.value).toBe(expectOk(scoreSubject(plan, valuesOf(parts))).nodes[0]?.value);
        expect(told.start).toBe(expectOk(scoreSubject(plan, sheetOf(parts.map(() => 1)))).nodes[0]?.value);
        expect(Math.abs(totalOf(sharesOf(told)) - (told.value - told.start))).toBeLessThan(1e-9);
      }),
      { seed: 61, numRuns: 100 },
    );
  });

  it('symmetry: children alike in value, weight and baseline add the same', () => {
    fc.assert(
      fc.property(game, ({ by, parts: [first = [2, 1] as const, ...others] }) => {
        const parts: (readonly [number, number])[] = [first, ...others.slice(0, 4), first];
        const shares = sharesOf(
          expectOk(contributionsOf(planOfWeights(weightsOf(parts), by), valuesOf(parts), 'root')),
        );
        expect(Math.abs((shares[0] ?? 0) - (shares[parts.length - 1] ?? 1))).toBeLessThan(1e-9);
      }),
      { seed: 62, numRuns: 100 },
    );
  });

  it('dummy: a child at its baseline adds nothing', () => {
    fc.assert(
      fc.property(game, ({ by, parts }) => {
        const [first = 2] = parts[0] ?? [];
        const plan = planOfWeights(weightsOf(parts), by);
        const own = Object.entries(least).slice(0, parts.length);
        const baseline = { ...Object.fromEntries(own), a: first };
        const shares = sharesOf(expectOk(contributionsOf(plan, valuesOf(parts), 'root', { baseline })));
        expect(Math.abs(shares[0] ?? 1)).toBeLessThan(1e-9);
      }),
      { seed: 63, numRuns: 100 },
    );
  });

  it('a mean: each part is w·Δ/Σw', () => {
    fc.assert(
      fc.property(game, ({ parts }) => {
        const told = expectOk(
          contributionsOf(planOfWeights(weightsOf(parts), 'mean'), valuesOf(parts), 'root'),
        );
        const total = totalOf(weightsOf(parts));
        expect(told.kind).toBe('additive');
        expectShares(
          told,
          parts.map(([x, w]) => (w * (x - 1)) / total),
        );
      }),
      { seed: 64, numRuns: 100 },
    );
  });
});
