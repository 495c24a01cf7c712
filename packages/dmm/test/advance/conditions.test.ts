import type { Node, ScoringCondition } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestImprovements, type Improvement } from '../../src/index.js';
import { bruteForce } from './support/brute-force.js';
import { planOf } from './support/build.js';

const code = (value: number): string => `level${value}`;

const scales = [
  { id: 'ladder', type: 'choice', options: [1, 2, 3, 4].map((value) => ({ code: code(value), value })) },
  {
    id: 'open',
    type: 'choice',
    options: [
      { code: 'no', class: 'notApplicable' },
      { code: 'yes', value: 3 },
    ],
  },
] as const;

const items = [
  { id: 'a', scale: 'ladder', tags: { group: 'one' } },
  { id: 'b', scale: 'ladder', tags: { group: 'one' } },
  { id: 'c', scale: 'ladder', tags: { group: 'two' }, missing: { unanswered: 2 } },
  { id: 'd', scale: 'open' },
] as const;

const number = fc.constantFrom(1, 1.5, 2, 2.5, 3);
const node = fc.constantFrom('left', 'right', 'turn');
const item = fc.constantFrom('a', 'b', 'c');
const option = fc.integer({ min: 1, max: 4 }).map(code);

const leaf: fc.Arbitrary<ScoringCondition> = fc.oneof(
  fc.record({ value: node, atLeast: number }),
  fc.record({ value: node, above: number }),
  fc.record({ value: node, below: number }),
  fc.record({ value: node, atMost: number }),
  fc.record({ value: item, is: fc.constantFrom(2, 3) }),
  fc.record({ answer: item, atLeast: option }),
  fc.record({ answer: item, below: option }),
  fc.record({ answer: item, isOneOf: fc.array(option, { minLength: 1, maxLength: 2 }) }),
  fc.record({ level: fc.constant('band'), atLeast: fc.constantFrom('mid', 'high') }),
  fc.record({ level: fc.constant('band'), is: fc.constantFrom('mid', 'high') }),
  fc.constant({ answered: 'c' }),
  fc.constant({ class: 'd', is: 'notApplicable' }),
  fc.constant({ answer: 'd', is: 'no' }),
  fc.record({ every: fc.constant({ items: { group: 'one' } }), read: fc.constant('value'), atLeast: number }),
  fc.record({
    every: fc.constant(['a', 'c']),
    read: fc.constant('value'),
    atLeast: number,
    missing: fc.constant({ unanswered: 'skip' }),
  }),
  fc.record({
    some: fc.constant(['left', 'right']),
    read: fc.constant('value'),
    above: number,
    atMost: fc.constant(4),
  }),
) as fc.Arbitrary<ScoringCondition>;

const { condition } = fc.letrec<{ condition: ScoringCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));

const nodesOf = (
  first: ScoringCondition,
  second: ScoringCondition,
  cap: ScoringCondition,
  unknown: 'unknown' | 'no',
): readonly Node[] => [
  { id: 'left', of: ['a', 'b'], missing: { unanswered: 'skip' } },
  { id: 'right', of: ['b', 'c', 'd'], by: 'min', missing: { unanswered: 'skip' } },
  { id: 'turn', cases: [{ when: { value: 'left', atLeast: 2 }, value: 3 }, { value: 1 }] },
  {
    id: 'band',
    of: 'left',
    bands: [{ level: 'low' }, { level: 'mid', from: 2 }, { level: 'high', from: 3 }],
  },
  {
    id: 'gates',
    start: { level: 'none' },
    gates: [
      { level: 'one', when: first },
      { level: 'two', when: second },
    ],
    caps: [{ at: 'one', when: cap }],
    unknown,
  },
];

describe('gates and caps of any conditions', () => {
  it('are reached at the cost that enumeration finds', () => {
    let improved = 0;
    fc.assert(
      fc.property(
        fc.tuple(condition, condition, condition, fc.constantFrom('unknown', 'no')),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 1, max: 2 }),
        ([first, second, cap, unknown], now, costs, atLeast) => {
          const plan = planOf({ scales, items, nodes: nodesOf(first, second, cap, unknown) });
          const sheet = Object.fromEntries(
            ['a', 'b', 'c'].flatMap((id, at) => (now[at] === 0 ? [] : [[id, code(now[at] ?? 1)]])),
          );
          const improvements: readonly Improvement[] = [
            ...['a', 'b', 'c'].flatMap((id, at) =>
              [2, 3, 4].flatMap((to, step) =>
                to > (now[at] ?? 0) ? [{ item: id, to: code(to), cost: costs[at * 3 + step] ?? 1 }] : [],
              ),
            ),
            { item: 'd', to: 'yes', cost: 1 },
          ];
          const answers = now[3] === 0 ? sheet : { ...sheet, d: 'no' };
          const goal = { node: 'gates', atLeast };
          const found = expectOk(cheapestImprovements(plan, answers, goal, improvements));
          const truth = bruteForce(plan, answers, goal, improvements);
          expect(found.improvements).toEqual(truth?.improvements ?? null);
          if ((truth?.cost ?? 0) > 0) improved += 1;
        },
      ),
      { seed: 41, numRuns: 400 },
    );
    expect(improved).toBeGreaterThan(40);
  });
});
