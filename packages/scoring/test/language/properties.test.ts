import { evaluateCondition } from '@sopana/core/condition';
import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  AnswerSheet,
  Instrument,
  Method,
  Node,
  NodeScore,
  ScoringCondition,
  Step,
  WeightedChild,
} from '../../src/index.js';
import { compileInstrument, scoreSubject } from '../../src/index.js';
import { instrumentOf } from '../build.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const five: Instrument['scales'] = [{ id: 'five', type: 'number', min: 1, max: 5 }];
const items: Instrument['items'] = ids.map((id) => ({ id, scale: 'five' }));

function nodesOf(instrument: Instrument, sheet: AnswerSheet): readonly NodeScore[] {
  return expectOk(scoreSubject(expectOk(compileInstrument(instrument)), sheet)).nodes;
}

/** Methods that never fall when a part rises, for parts above 0; and whether they take weights. */
const monotone: readonly (readonly [Method, boolean])[] = [
  ['mean', true],
  ['sum', true],
  ['geometric', true],
  ['harmonic', true],
  ['min', false],
  ['max', false],
  ['median', false],
  ['product', false],
  [{ power: 2 }, true],
  [{ power: 0.5 }, true],
  [{ power: -1 }, true],
  [{ owa: [3, 2, 1] }, false],
];

/** Steps that never fall when the value rises, and keep it above 0. */
const risingStep: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  { times: 2 },
  { dividedBy: 3 },
  { plus: 1 },
  { clip: [0.5, 4] },
  { round: 0 },
  { apply: 'log1p' },
  { apply: 'sqrt' },
  { power: 1.5 },
  { boxCox: { lambda: 0.5, shift: 1 } },
  {
    piecewise: [
      [0, 0.5],
      [2, 1],
      [10, 9],
    ],
  },
  { goalposts: { worst: 0, best: 5, to: [0.5, 1] } },
  { zscore: { mean: 3, deviation: 2, to: [100, 10] } },
  { distance: { target: 5, worst: -1, cap: true } },
);

/** Steps after which a value may be 0 leave the others to be filtered: a value that is not above 0 is no part. */
const risingNode = (id: string, known: readonly string[]): fc.Arbitrary<Node> =>
  fc
    .tuple(
      fc.constantFrom(...monotone),
      fc.shuffledSubarray([...known], { minLength: 3, maxLength: 3 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
      fc.array(risingStep, { maxLength: 2 }),
    )
    .map(([[by, isWeighted], children, weights, then]) => ({
      id,
      by,
      of: children.map((of, at): WeightedChild => (isWeighted ? { of, weight: weights[at] ?? 1 } : { of })),
      then: [{ clip: [0.01, 1e6] }, ...then, { clip: [0.01, 1e6] }],
    }));

/** A tree of rising nodes, with bands, a gate and a weakest link on top. */
const risingInstrument: fc.Arbitrary<Instrument> = fc
  .tuple(
    risingNode('m', ids),
    risingNode('n', ids),
    risingNode('root', [...ids, 'm', 'n']),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([m, n, root, least]) =>
    instrumentOf({
      scales: five,
      items,
      nodes: [
        m,
        n,
        root,
        {
          id: 'band',
          of: 'root',
          bands: [{ level: '0' }, { level: '1', from: 0.7 }, { level: '2', from: 2.5 }],
        },
        {
          id: 'gate',
          start: { level: '0' },
          gates: [
            { level: '1', when: { every: ['a', 'b'], read: 'value', atLeast: least } },
            {
              level: '2',
              when: {
                any: [
                  { value: 'root', above: 1 },
                  { level: 'band', atLeast: '1' },
                ],
              },
            },
          ],
        },
        { id: 'weakest', of: ['band', 'gate'], by: 'min' },
      ],
    }),
  );

const fullSheet: fc.Arbitrary<Record<string, number>> = fc
  .array(fc.integer({ min: 10, max: 50 }), { minLength: ids.length, maxLength: ids.length })
  .map((values) => Object.fromEntries(ids.map((id, at) => [id, (values[at] ?? 10) / 10])));

describe('raising an answer', () => {
  it('never lowers a model of rising parts', () => {
    let raised = 0;
    fc.assert(
      fc.property(risingInstrument, fullSheet, fc.constantFrom(...ids), (instrument, sheet, id) => {
        const before = nodesOf(instrument, sheet);
        const after = nodesOf(instrument, { ...sheet, [id]: 5 });
        before.forEach(({ value }, at) => {
          expect(value).not.toBeNull();
          const now = after[at]?.value ?? Number.NaN;
          // Roots and powers are rounded: a hair may be lost where nothing is gained.
          expect(now).toBeGreaterThanOrEqual((value ?? 0) - 1e-12 * Math.abs(value ?? 0));
          if (now > (value ?? 0)) raised += 1;
        });
      }),
      { seed: 31, numRuns: 300 },
    );
    expect(raised).toBeGreaterThan(100);
  });
});

/** Methods of which a part can be missing. */
const methods: readonly (readonly [Method, boolean])[] = [
  ...monotone.filter(([by]) => !(typeof by === 'object' && 'owa' in by)),
  [{ mazziottaPareto: '-' }, false],
  ['first', false],
  ['stack', false],
  ['share', true],
];

describe('an item that does not apply', () => {
  it('leaves what the model without it gives, flat and nested, to the last bit', () => {
    const shape = fc.record({
      method: fc.constantFrom(...methods),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
      away: fc.constantFrom(...ids),
      sheet: fullSheet,
      name: fc.constantFrom<'notApplicable' | 'notRelevant'>('notApplicable', 'notRelevant'),
    });
    fc.assert(
      fc.property(shape, ({ method: [by, isWeighted], weights, away, sheet, name }) => {
        const model = (kept: readonly string[]): Instrument => {
          const child = (of: string): WeightedChild =>
            isWeighted ? { of, weight: weights[ids.indexOf(of)] ?? 1 } : { of };
          const left = kept.filter((id) => id < 'd');
          const right = kept.filter((id) => id >= 'd');
          // The root declares how it is formed, since it would look at the weights of all children otherwise.
          return instrumentOf({
            arithmetic: isWeighted ? { root: 'logs' } : {},
            scales: five,
            items: items.filter(({ id }) => kept.includes(id)),
            nodes: [
              { id: 'flat', by, of: kept.map(child) },
              { id: 'left', by, of: left.map(child) },
              { id: 'right', by, of: right.map(child) },
              { id: 'nested', of: ['left', 'right'] },
            ],
          });
        };
        const whole = nodesOf(model(ids), { ...sheet, [away]: { class: name } });
        const { [away]: _, ...rest } = sheet;
        const without = nodesOf(model(ids.filter((id) => id !== away)), rest);
        expect(whole.map(({ value }) => value)).toEqual(without.map(({ value }) => value));
        expect(whole.map(({ answeredShare }) => answeredShare)).toEqual([1, 1, 1, 1]);
      }),
      { seed: 32, numRuns: 300 },
    );
  });
});

describe('a declared range', () => {
  it('holds for every answer', () => {
    const shape = fc.record({
      by: fc.constantFrom<Method>('mean', 'sum'),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
      factor: fc.integer({ min: -3, max: 3 }).filter((factor) => factor !== 0),
      sheet: fullSheet,
    });
    fc.assert(
      fc.property(shape, ({ by, weights, factor, sheet }) => {
        const total = by === 'sum' ? weights.reduce((sum, weight) => sum + weight, 0) : 1;
        const ends = [total * factor, 5 * total * factor].sort((left, right) => left - right);
        const [low = 0, high = 0] = ends;
        const of = ids.map((id, at) => ({ of: id, weight: weights[at] ?? 1 }));
        const node = { id: 'n', by, of, then: [{ times: factor }] };
        const [score] = nodesOf(
          instrumentOf({ scales: five, items, nodes: [{ ...node, range: [low, high] }] }),
          sheet,
        );
        expect(score?.value).toBeGreaterThanOrEqual(low - 1e-9);
        expect(score?.value).toBeLessThanOrEqual(high + 1e-9);
        const wrong = compileInstrument(
          instrumentOf({ scales: five, items, nodes: [{ ...node, range: [low, high + 1] }] }),
        );
        expect(wrong.ok).toBe(false);
      }),
      { seed: 33, numRuns: 100 },
    );
  });
});

describe('the order of children', () => {
  it.each<[string, Method, Instrument['arithmetic']]>([
    ['an exact mean', 'mean', { sum: 'exact' }],
    ['a rational mean', 'mean', { sum: 'rational' }],
    ['an exact sum', 'sum', { sum: 'exact' }],
    ['a minimum', 'min', {}],
    ['a median', 'median', {}],
  ])('changes nothing in %s', (_, by, arithmetic) => {
    const isWeighted = by === 'mean' || by === 'sum';
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 5, maxLength: 5 }),
        fc.shuffledSubarray(ids, { minLength: 5 }),
        (values, order) => {
          const child = (of: string): WeightedChild =>
            isWeighted ? { of, weight: ids.indexOf(of) + 0.1 } : { of };
          const sheet = Object.fromEntries(ids.map((id, at) => [id, (values[at] ?? 0) + 0]));
          const of = (children: readonly string[]): number | null | undefined =>
            nodesOf(
              instrumentOf({
                arithmetic: arithmetic ?? {},
                items: ids.map((id) => ({ id })),
                nodes: [{ id: 'n', by, of: children.map(child) }],
              }),
              sheet,
            )[0]?.value;
          expect(of(order)).toBe(of(ids));
        },
      ),
      { seed: 34, numRuns: 100 },
    );
  });
});

const anyCondition: fc.Arbitrary<ScoringCondition> = fc.letrec<{ condition: ScoringCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc
      .tuple(
        fc.constantFrom(...ids),
        fc.constantFrom('atLeast', 'atMost', 'above', 'below', 'is'),
        fc.integer({ min: 1, max: 5 }),
      )
      .map(([id, test, operand]) => ({ value: id, [test]: operand }) as unknown as ScoringCondition),
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom('value', 'unknown', 'notApplicable'))
      .map(([id, name]): ScoringCondition => ({ class: id, is: name })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): ScoringCondition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): ScoringCondition => ({ any })),
    tie('condition').map((not): ScoringCondition => ({ not })),
  ),
})).condition;

describe('a condition', () => {
  it('in a gate, a table and `when` comes out as the core judges it', () => {
    const answer = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.constantFrom<'unknown' | 'notApplicable'>('unknown', 'notApplicable') },
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCondition, fc.array(answer, { minLength: 5, maxLength: 5 }), (condition, answers) => {
        const given = new Map(ids.map((id, at) => [id, answers[at] ?? 'unknown'] as const));
        const { truth } = evaluateCondition<never>(deepFreeze(condition) as never, {
          read: ({ kind, id }) => {
            const value = given.get(id) ?? 'unknown';
            if (kind === 'class') return { known: true, value: typeof value === 'number' ? 'value' : value };
            return typeof value === 'number' ? { known: true, value } : { known: false, reason: value };
          },
          order: () => undefined,
        });
        seen.add(truth);
        const sheet = Object.fromEntries(
          Array.from(given, ([id, value]) => [id, typeof value === 'number' ? value : { class: value }]),
        );
        const scores = nodesOf(
          instrumentOf({
            scales: five,
            items: [...items, { id: 'one' }],
            nodes: [
              { id: 'gate', start: { level: 'no' }, gates: [{ level: 'yes', when: condition }] },
              { id: 'table', cases: [{ when: condition, value: 1 }, { value: 0 }] },
              { id: 'when', of: ['one'], when: condition, otherwise: 'refused' },
            ],
          }),
          { ...sheet, one: 1 },
        );
        const expected = {
          true: [1, 1, 1],
          false: [0, 0, 'refused'],
          unknown: ['unknown', 'unknown', 'unknown'],
        };
        expect(scores.map(({ value, class: name }) => value ?? name)).toEqual(expected[truth]);
      }),
      { seed: 35, numRuns: 400 },
    );
    expect([...seen].sort()).toEqual(['false', 'true', 'unknown']);
  });
});
