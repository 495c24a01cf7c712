import type { Answer, AnswerSheet, Instrument, Method, Node, Plan, ScoringCondition } from '@sopana/scoring';
import fc from 'fast-check';
import type { AdvanceGoal, Improvement } from '../../../src/index.js';
import { planOf } from './build.js';

/** A small model with somebody's answers, what can be improved, and a goal. */
export interface Case {
  readonly plan: Plan;
  readonly answers: AnswerSheet;
  readonly improvements: readonly Improvement[];
  readonly goal: AdvanceGoal;
}

const level = (value: number): string => `level${value}`;

const scale = {
  id: 'ladder',
  type: 'choice',
  options: [1, 2, 3, 4, 5].map((value) => ({ code: level(value), value })),
} as const;

interface Draw {
  readonly answers: readonly number[];
  readonly costs: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly kinds: readonly number[];
  readonly goal: number;
  readonly thresholds: readonly number[];
}

const draw: fc.Arbitrary<Draw> = fc.record({
  answers: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 4 }),
  costs: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 5,
    maxLength: 5,
  }),
  weights: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3, 0.1, 0.7, 3.125), { minLength: 8, maxLength: 8 }),
  kinds: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
  goal: fc.nat({ max: 999 }),
  thresholds: fc.array(fc.integer({ min: 4, max: 19 }), { minLength: 6, maxLength: 6 }),
});

/** Any model of the language that has costs to save: means, least parts, bands, gates, caps, steps and missing answers. */
export function arbitraryCase(methods: readonly Method[]): fc.Arbitrary<Case> {
  return draw.map((drawn) => caseOf(drawn, methods));
}

function caseOf(drawn: Draw, methods: readonly Method[]): Case {
  const { kinds, weights, thresholds } = drawn;
  const kind = (at: number, of: number): number => (kinds[at] ?? 0) % of;
  const items = drawn.answers.map((_, at) => ({ id: `q${at}`, scale: 'ladder' }));
  const half = 1 + kind(0, items.length - 1);
  const by = (at: number): Method => methods[kind(at, methods.length)] ?? 'mean';
  const node = (id: string, of: readonly string[], at: number, first: number) => ({
    id,
    by: by(at),
    of: ['mean', 'sum', 'geometric', 'harmonic'].some((name) => name === by(at))
      ? of.map((one, place) => ({ of: one, weight: weights[first + place] || (place === 0 ? 1 : 0) }))
      : of,
  });
  const ids = items.map(({ id }) => id);
  const overlap = kind(1, 4) === 0 ? 1 : 0;
  const steps = [
    [],
    [{ times: 20 }],
    [{ round: 1 }],
    [{ goalposts: { worst: 1, best: 5, to: [0, 4] } }],
  ] as const;
  const nodes: Node[] = [
    node('left', ids.slice(0, half), 2, 0),
    node('right', ids.slice(half - overlap), 3, 3),
    { ...node('overall', ['left', 'right'], 4, 6), then: steps[kind(5, 4)] ?? [] },
    { id: 'bands', of: 'left', closed: kind(6, 2) === 0 ? 'lower' : 'upper', bands: bandsOf(thresholds) },
    gatesOf(drawn, kind),
  ];
  const instrument = {
    scales: [scale],
    items,
    nodes,
    arithmetic: arithmeticOf(kind(7, methods.length === 1 && methods[0] === 'mean' ? 5 : 4)),
    defaults: { missing: { unanswered: missingOf(kind(8, 4)) } },
  };
  const plan = planOf(instrument);
  const answers: Record<string, Answer> = Object.fromEntries(
    drawn.answers.flatMap((value, at) => (value === 0 ? [] : [[`q${at}`, level(value)]])),
  );
  return { plan, answers, improvements: improvementsOf(drawn, kind), goal: goalOf(drawn, kind) };
}

function missingOf(at: number): 'skip' | 'zero' | 'propagate' | number {
  return (['skip', 'zero', 'propagate', 2] as const)[at] ?? 'skip';
}

function arithmeticOf(at: number): NonNullable<Instrument['arithmetic']> {
  const all = [
    {},
    { weights: 'divideFirst' },
    { sum: 'exact' },
    { sum: 'twoPass' },
    { sum: 'rational' },
  ] as const;
  return all[at] ?? {};
}

function bandsOf(thresholds: readonly number[]) {
  const starts = [...new Set(thresholds.slice(0, 3))].sort((a, b) => a - b);
  return [{ level: 'none' }, ...starts.map((start, at) => ({ level: `band${at}`, from: start / 4 }))];
}

function gatesOf({ thresholds, kinds }: Draw, kind: (at: number, of: number) => number): Node {
  const at = (position: number): number => (thresholds[position] ?? 4) / 4;
  const clauses: readonly ScoringCondition[] = [
    { value: 'left', atLeast: at(0) },
    { value: 'right', above: at(1) },
    { answer: 'q1', atLeast: level(3) },
    {
      any: [
        { value: 'left', atLeast: at(2) },
        { answer: 'q2', is: level(5) },
      ],
    },
    { not: { value: 'overall', below: at(3) } },
    { every: ['q0', 'q1', 'q2'], read: 'answer', atLeast: level(2) },
    { level: 'bands', atLeast: 'band0' },
    {
      not: {
        all: [
          { value: 'left', below: at(4) },
          { value: 'right', below: at(5) },
        ],
      },
    },
    { some: ['q0', 'q2'], read: 'value', above: 3 },
  ];
  const pick = (position: number): ScoringCondition =>
    clauses[(kinds[position] ?? 0) % clauses.length] ?? { all: [] };
  return {
    id: 'gates',
    start: { level: 'start' },
    gates: [
      { level: 'first', when: pick(9) },
      { level: 'second', when: { all: [pick(10), pick(11)] } },
    ],
    caps: [{ at: 'first', when: { value: 'right', below: at(2) } }],
    unknown: kind(1, 2) === 0 ? 'unknown' : 'no',
  };
}

function improvementsOf(
  { answers, costs }: Draw,
  kind: (at: number, of: number) => number,
): readonly Improvement[] {
  return answers.flatMap((value, at) => {
    let cost = 0;
    return [2, 3, 4, 5].flatMap((to, step) => {
      if (to <= value || (at + step + kind(2, 5)) % 5 === 0) return [];
      cost += costs[at]?.[step] ?? 1;
      // A step that costs less than a lower one, and steps in tenths: neither may lead the search astray.
      const own = kind(3, 3) === 0 ? (costs[at]?.[step] ?? 1) / 10 : cost;
      const requires =
        step === 3 && at > 0 && kind(4, 2) === 0 ? [{ item: 'q0', isOneOf: [level(4), level(5)] }] : null;
      return [{ item: `q${at}`, to: level(to), cost: own, ...(requires === null ? {} : { requires }) }];
    });
  });
}

function goalOf({ goal }: Draw, kind: (at: number, of: number) => number): AdvanceGoal {
  const node = (['overall', 'overall', 'gates', 'gates', 'bands'] as const)[goal % 5] ?? 'overall';
  if (node !== 'overall') return { node, atLeast: 1 + (Math.floor(goal / 5) % 2) };
  const value = 2 + (Math.floor(goal / 5) % 14) / 4;
  return { node, atLeast: kind(5, 4) === 1 ? value * 20 : value };
}
