import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import {
  advanceOf,
  cheapestImprovements,
  type Improvement,
  improveAdvance,
  startAdvance,
} from '../../src/index.js';
import { planOf } from './support/build.js';
import { largeModel } from './support/large-model.js';

const five = { id: 'five', type: 'number', min: 1, max: 5 } as const;
const items = ['a', 'b', 'c'].map((id) => ({ id, scale: 'five' }));

const raise = (item: string, to: number, cost: number): Improvement => ({ item, to, cost });

describe('a search as a state', () => {
  const { plan, answers, improvements } = deepFreeze(
    largeModel({ seed: 3, questions: 16, parts: 4, weights: 'drawn', mostCost: 9 }),
  );
  const start = expectOk(startAdvance(plan, answers, { node: 'overall', atLeast: 3.5 }, improvements));

  it('goes on from where it stood: n and then m branches are n + m', () => {
    for (const [n, m] of [
      [0, 7],
      [5, 40],
      [17, 300],
    ] as const) {
      const parts = improveAdvance(improveAdvance(start, n), m);
      expect(advanceOf(parts)).toEqual(advanceOf(improveAdvance(start, n + m)));
    }
  });

  it('is honest at every stage', () => {
    const end = advanceOf(improveAdvance(start, Number.POSITIVE_INFINITY));
    expect(end.outcome).toBe('optimal');
    expect(advanceOf(start)).toMatchObject({
      outcome: 'undecided',
      improvements: null,
      cost: null,
      after: null,
      gap: null,
    });
    for (let branches = 1; branches < end.explored; branches += 3) {
      const found = advanceOf(improveAdvance(start, branches));
      expect(found.lowerBound).toBeLessThanOrEqual(end.cost ?? 0);
      if (found.cost !== null) expect(found.cost).toBeGreaterThanOrEqual(end.cost ?? 0);
    }
  });
});

describe('cheapestImprovements', () => {
  const mean = planOf({ scales: [five], items, nodes: [{ id: 'mean', of: ['a', 'b', 'c'] }] });

  it('takes the first of several answers that cost the same', () => {
    const all = ['a', 'b', 'c'].map((id) => raise(id, 4, 2));
    const found = expectOk(
      cheapestImprovements(mean, { a: 1, b: 1, c: 1 }, { node: 'mean', atLeast: 2 }, all),
    );
    // Unchanged comes before changed, so the last item is the one that is raised.
    expect(found.improvements).toEqual([raise('c', 4, 2)]);
  });

  it('costs nothing when the goal is reached already', () => {
    const found = expectOk(
      cheapestImprovements(mean, { a: 2, b: 2, c: 2 }, { node: 'mean', atLeast: 2 }, [raise('a', 5, 1)]),
    );
    expect(found).toMatchObject({ outcome: 'optimal', improvements: [], cost: 0, before: 2, after: 2 });
  });

  it('adds decimals without a rounding error', () => {
    const all = [raise('a', 5, 0.1), raise('b', 5, 0.2), raise('c', 5, 0.3)];
    const found = expectOk(
      cheapestImprovements(mean, { a: 1, b: 1, c: 1 }, { node: 'mean', atLeast: 3.6 }, all),
    );
    expect(found.improvements).toEqual([raise('a', 5, 0.1), raise('b', 5, 0.2)]);
    expect(found.cost).toBe(0.3);
  });

  it('knows an item whose raise lowers the node', () => {
    const risk = planOf({
      scales: [five],
      items: [
        { id: 'a', scale: 'five' },
        { id: 'risk', scale: 'five', then: [{ subtractFrom: 6 }] },
      ],
      nodes: [{ id: 'mean', of: ['a', 'risk'] }],
    });
    const all = [raise('a', 4, 9), raise('risk', 5, 0), raise('risk', 1, 2)];
    const found = expectOk(cheapestImprovements(risk, { a: 1, risk: 3 }, { node: 'mean', atLeast: 3 }, all));
    expect(found.improvements).toEqual([raise('risk', 1, 2)]);
  });

  it('says which node it cannot follow, and is exact all the same', () => {
    const falling = planOf({
      scales: [five],
      items,
      nodes: [
        { id: 'gap', formula: 'a - b' },
        { id: 'overall', of: ['gap', 'c'], by: 'sum' },
      ],
    });
    const all = [raise('a', 3, 4), raise('b', 3, 1), raise('c', 2, 3), raise('c', 4, 5)];
    const found = expectOk(
      cheapestImprovements(falling, { a: 1, b: 1, c: 1 }, { node: 'overall', atLeast: 3 }, all),
    );
    expect(found.improvements).toEqual([raise('a', 3, 4)]);
    expect(found.notes.map(({ code, path }) => [code, path])).toEqual([['advance.unbounded', ['gap']]]);
  });

  it('follows attributes, and questions that other answers decide on', () => {
    const plan = planOf({
      attributes: [{ id: 'kind', type: 'text' }],
      scales: [five],
      items: [
        { id: 'a', scale: 'five', when: { attribute: 'kind', is: 'large' } },
        { id: 'b', scale: 'five', when: { value: 'c', atLeast: 2 } },
        { id: 'c', scale: 'five' },
      ],
      nodes: [{ id: 'mean', of: ['a', 'b', 'c'], missing: { unanswered: 'skip', unknown: 'skip' } }],
    });
    const all = [raise('a', 5, 1), raise('b', 5, 2), raise('c', 2, 3), raise('c', 3, 8)];
    const goal = { node: 'mean', atLeast: 3 };
    const sheet = { a: 1, b: 1, c: 1 };
    const small = expectOk(cheapestImprovements(plan, sheet, goal, all, { attributes: { kind: 'small' } }));
    expect(small.improvements).toEqual([raise('b', 5, 2), raise('c', 2, 3)]);
    expect(small.notes.map(({ path }) => path)).toEqual([['b']]);
    const large = expectOk(cheapestImprovements(plan, sheet, goal, all, { attributes: { kind: 'large' } }));
    expect(large.improvements).toEqual([raise('a', 5, 1)]);
  });

  it('leaves out nodes that are not meant for the subject', () => {
    const plan = planOf({
      attributes: [{ id: 'kind', type: 'text' }],
      scales: [five],
      items,
      nodes: [
        { id: 'always', of: ['a'] },
        { id: 'large', of: ['b'], when: { attribute: 'kind', is: 'large' } },
        { id: 'perhaps', of: ['b'], when: { value: 'c', atLeast: 2 } },
        { id: 'overall', of: ['always', 'large'] },
        { id: 'other', of: ['always', 'perhaps'] },
      ],
    });
    const all = [raise('a', 3, 5), raise('a', 5, 8), raise('b', 5, 1), raise('c', 2, 1)];
    const sheet = { a: 1, b: 1, c: 1 };
    const of = (node: string, kind: string) =>
      expectOk(cheapestImprovements(plan, sheet, { node, atLeast: 3 }, all, { attributes: { kind } }))
        .improvements;
    expect(of('overall', 'small')).toEqual([raise('a', 3, 5)]);
    expect(of('overall', 'large')).toEqual([raise('b', 5, 1)]);
    expect(of('other', 'small')).toEqual([raise('b', 5, 1), raise('c', 2, 1)]);
    const unknown = expectOk(cheapestImprovements(plan, sheet, { node: 'overall', atLeast: 3 }, all));
    expect(unknown.outcome).toBe('unreachable');
  });

  it('follows choices of several options and imputed answers', () => {
    const plan = planOf({
      accepts: ['guess'],
      scales: [
        {
          id: 'many',
          type: 'choices',
          reduce: 'sum',
          options: ['x', 'y', 'z'].map((code) => ({ code, value: 1 })),
        },
        { id: 'yes', type: 'boolean' },
      ],
      items: [
        { id: 'set', scale: 'many' },
        { id: 'flag', scale: 'yes' },
      ],
      nodes: [
        { id: 'sum', of: ['set', 'flag'], by: 'sum' },
        {
          id: 'gate',
          start: { level: 'shut' },
          gates: [
            {
              level: 'open',
              when: {
                all: [
                  { answer: 'set', has: 'z' },
                  { answer: 'flag', is: true },
                ],
              },
            },
          ],
        },
      ],
    });
    const yes: Improvement = {
      item: 'flag',
      to: true,
      cost: 2,
      requires: [{ item: 'set', isOneOf: [['z', 'x']] }],
    };
    const all: readonly Improvement[] = [
      { item: 'set', to: ['x', 'z'], cost: 3 },
      { item: 'set', to: ['x', 'y'], cost: 1 },
      yes,
    ];
    const sheet = { set: ['x'], flag: { value: false, imputed: 'guess' } };
    const sum = expectOk(cheapestImprovements(plan, sheet, { node: 'sum', atLeast: 2 }, all));
    expect(sum.improvements).toEqual([all[1]]);
    const gate = expectOk(cheapestImprovements(plan, sheet, { node: 'gate', atLeast: 1 }, all));
    expect(gate.improvements).toEqual([all[0], yes]);
  });

  it('changes what comes with an improvement, and keeps what it requires', () => {
    const both: Improvement = { item: 'a', to: 3, cost: 5, also: { b: 3 } };
    const late: Improvement = { item: 'c', to: 5, cost: 1, requires: [{ item: 'b', isOneOf: [3, 4, 5] }] };
    const goal = { node: 'mean', atLeast: 2 };
    const found = expectOk(
      cheapestImprovements(mean, { a: 1, b: 1, c: 1 }, goal, [both, late, raise('c', 4, 7)]),
    );
    // The step of 1 alone would do, but it may not be taken alone.
    expect(found).toMatchObject({
      improvements: [both],
      cost: 5,
      answers: { a: 3, b: 3, c: 1 },
      after: 7 / 3,
    });
    const met = expectOk(cheapestImprovements(mean, { a: 1, b: 3, c: 1 }, goal, [late]));
    expect(met.improvements).toEqual([late]);
    const never = expectOk(cheapestImprovements(mean, { a: 1, b: 1, c: 1 }, goal, [late]));
    expect(never.outcome).toBe('unreachable');
    expect(never.obstacles.length).toBeGreaterThan(0);
  });
});

describe('what makes a goal unreachable', () => {
  const plan = planOf({
    scales: [five],
    items,
    nodes: [
      { id: 'mean', of: ['a', 'b'], missing: { unanswered: 'propagate' } },
      { id: 'least', of: ['mean', 'c'], by: 'min' },
      {
        id: 'bands',
        of: 'mean',
        bands: [{ level: 'low' }, { level: 'mid', from: 2 }, { level: 'high', from: 4 }],
      },
      {
        id: 'gates',
        start: { level: 'none' },
        gates: [
          { level: 'one', when: { value: 'mean', atLeast: 2 } },
          { level: 'two', when: { value: 'c', atLeast: 4 } },
        ],
        caps: [{ at: 'none', when: { answer: 'b', below: 2 } }],
      },
    ],
  });
  const held = (
    node: string,
    atLeast: number,
    sheet: Record<string, number>,
    all: readonly Improvement[],
  ) => {
    const found = expectOk(cheapestImprovements(plan, sheet, { node, atLeast }, all));
    expect(found.outcome).toBe('unreachable');
    return found.obstacles.map(({ id, kind, level, reached }) => [id, kind, level, reached]);
  };

  it.each([
    ['a mean', 'mean', 4, { a: 1, b: 1, c: 1 }, [raise('a', 5, 1)], [['mean', 'value', null, 3]]],
    [
      'the least part',
      'least',
      3,
      { a: 3, b: 3, c: 1 },
      [raise('c', 2, 1)],
      [
        ['least', 'value', null, 2],
        ['c', 'value', null, 2],
      ],
    ],
    [
      'a band',
      'bands',
      2,
      { a: 3, b: 3, c: 1 },
      [raise('a', 4, 1)],
      [
        ['bands', 'value', null, 1],
        ['mean', 'value', null, 3.5],
      ],
    ],
    ['a gate', 'gates', 2, { a: 3, b: 3, c: 1 }, [raise('c', 3, 1)], [['gates', 'gate', 'two', 1]]],
    ['a cap', 'gates', 1, { a: 3, b: 1, c: 1 }, [raise('a', 5, 1)], [['gates', 'cap', 'none', 0]]],
    [
      'no answer',
      'mean',
      2,
      { a: 3, c: 1 },
      [raise('a', 5, 1)],
      [
        ['mean', 'missing', null, null],
        ['b', 'missing', null, null],
      ],
    ],
    ['nothing to improve', 'mean', 2, { a: 1, b: 1, c: 1 }, [], [['mean', 'value', null, 1]]],
  ])('%s', (_, node, atLeast, sheet, all, obstacles) => {
    expect(held(node, atLeast, sheet, all)).toEqual(obstacles);
  });

  it('says so when everything at its best would do, but cannot be had together', () => {
    const all: Improvement[] = [
      { item: 'a', to: 5, cost: 1, requires: [{ item: 'b', isOneOf: [1] }] },
      raise('b', 5, 1),
    ];
    expect(held('mean', 5, { a: 1, b: 1, c: 1 }, all)).toEqual([['mean', 'combination', null, null]]);
  });

  it('gives the clauses that kept a gate shut', () => {
    const found = expectOk(
      cheapestImprovements(plan, { a: 3, b: 3, c: 1 }, { node: 'gates', atLeast: 2 }, []),
    );
    expect(found.obstacles[0]?.reasons[0]).toMatchObject({
      subject: { kind: 'value', id: 'c' },
      cause: 'notMet',
    });
  });
});
