import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument, Node, Plan, Rank, WideText } from '../src/index.js';
import { compileInstrument, scoreTable, tableOfWide } from '../src/index.js';
import { instrumentOf, itemsOf, numberOf, planOf } from './build.js';

describe('the tree', () => {
  const nodes: readonly Node[] = [
    { id: 'left', of: ['a', 'shared'] },
    { id: 'right', of: ['shared', { of: 'b', weight: 3 }] },
    { id: 'shared', of: ['b', 'c'] },
    { id: 'top', of: ['left', 'right'] },
  ];

  it('works a node with two parents out once for both', () => {
    const plan = planOf({ items: itemsOf('a', 'b', 'c'), nodes });
    // shared = (2 + 4) / 2 = 3; left = (1 + 3) / 2 = 2; right = (3 + 3 × 2) / 4 = 2.25
    const answers = { a: 1, b: 2, c: 4 };
    expect(nodes.map(({ id }) => numberOf(plan, answers, id))).toEqual([2, 2.25, 3, 2.125]);
  });

  it('gives the same numbers in whatever order the nodes are listed', () => {
    const answers = { a: 0.1, b: 0.2, c: 0.7 };
    const plan = planOf({ items: itemsOf('a', 'b', 'c'), nodes });
    fc.assert(
      fc.property(fc.shuffledSubarray([...nodes], { minLength: nodes.length }), (order) => {
        const shuffled = planOf({ items: itemsOf('a', 'b', 'c'), nodes: order });
        expect(shuffled.nodeIds).toEqual(order.map(({ id }) => id));
        for (const { id } of nodes) expect(numberOf(shuffled, answers, id)).toBe(numberOf(plan, answers, id));
      }),
      { seed: 11, numRuns: 24 },
    );
  });

  it('forms a sum in the declared order of children', () => {
    const plan = (of: readonly string[]): Plan =>
      planOf({ items: itemsOf('a', 'b', 'c'), nodes: [{ id: 'mean', of }] });
    const answers = { a: 0.1, b: 0.2, c: 0.3 };
    expect(numberOf(plan(['a', 'b', 'c']), answers)).toBe((0.1 + 0.2 + 0.3) / 3);
    expect(numberOf(plan(['c', 'b', 'a']), answers)).toBe((0.3 + 0.2 + 0.1) / 3);
    expect(numberOf(plan(['a', 'b', 'c']), answers)).not.toBe(numberOf(plan(['c', 'b', 'a']), answers));
  });

  it('leaves an item that no node uses out of every number', () => {
    const plan = planOf({ items: itemsOf('a', 'spare'), nodes: [{ id: 'mean', of: ['a'] }] });
    expect(numberOf(plan, { a: 1, spare: 9 })).toBe(1);
    expect(numberOf(plan, { a: 1 })).toBe(1);
  });

  it('may have no nodes at all', () => {
    expect(planOf({ items: itemsOf('a') }).nodeIds).toEqual([]);
  });

  it('has a digest of its content, not of the order of its keys', () => {
    const one = expectOk(compileInstrument(instrumentOf({ items: itemsOf('a'), title: { en: 'One' } })));
    const same = {
      title: { en: 'One' },
      nodes: [],
      items: [{ id: 'a' }],
      version: '1',
      id: 'tiny',
      sopana: 'instrument/1',
    } as const;
    expect(expectOk(compileInstrument(same)).model).toEqual(one.model);
    expect(planOf({ items: itemsOf('a'), title: { en: 'Two' } }).model.digest).not.toBe(one.model.digest);
  });
});

describe('ranks', () => {
  const parts: Partial<Instrument> = {
    answerTokens: [{ token: 'NA', class: 'notApplicable' }],
    attributes: [
      { id: 'region', type: 'text' },
      { id: 'size', type: 'number' },
    ],
    items: itemsOf('a'),
    nodes: [{ id: 'mean', of: ['a'] }],
  };
  const file: WideText = deepFreeze({
    header: ['subject', 'region', 'size', 'a'],
    rows: [
      ['p', 'west', '1', '70'],
      ['q', 'west', '2', '85'],
      ['r', 'east', '1', '85'],
      ['s', '', '1', '40'],
      ['t', '', '', '40'],
      ['u', 'east', '1', ''],
      ['v', 'west', '1', 'NA'],
    ],
  });

  const ranksOf = (rank: Partial<Rank>): readonly (number | null)[] => {
    const plan = planOf({ ...parts, ranks: [{ id: 'order', of: 'mean', ...rank }] });
    const scores = expectOk(scoreTable(plan, expectOk(tableOfWide(plan, file))));
    const column = scores.ranks[0];
    return Array.from(column?.ranks ?? [], (value, row) => (column?.ranked[row] === 1 ? value : null));
  };

  // Values: 70 85 85 40 40, and two subjects without one. Worked by hand.
  it.each<[string, Partial<Rank>, readonly (number | null)[]]>([
    ['by min when nothing is said', {}, [3, 1, 1, 4, 4, null, null]],
    ['by min', { ties: 'min' }, [3, 1, 1, 4, 4, null, null]],
    ['by max', { ties: 'max' }, [3, 2, 2, 5, 5, null, null]],
    ['by dense', { ties: 'dense' }, [2, 1, 1, 3, 3, null, null]],
    ['by average', { ties: 'average' }, [3, 1.5, 1.5, 4.5, 4.5, null, null]],
    ['from the least', { order: 'ascending' }, [3, 4, 4, 1, 1, null, null]],
    [
      'from the least, by average',
      { ties: 'average', order: 'ascending' },
      [3, 4.5, 4.5, 1.5, 1.5, null, null],
    ],
    [
      'within a region; those whose region is not known are a group of their own',
      { within: ['region'] },
      [2, 1, 1, 1, 1, null, null],
    ],
    ['within a region and a size', { within: ['region', 'size'] }, [1, 1, 1, 1, 1, null, null]],
    ['within a size', { within: ['size'] }, [2, 1, 1, 3, 1, null, null]],
    ['within nothing', { within: [] }, [3, 1, 1, 4, 4, null, null]],
  ])('%s', (_, rank, wanted) => {
    expect(ranksOf(rank)).toEqual(wanted);
  });

  it('say how ties were ranked, from which end, and of what', () => {
    const plan = planOf({ ...parts, ranks: [{ id: 'order', of: 'mean' }] });
    const scores = expectOk(scoreTable(plan, expectOk(tableOfWide(plan, file))));
    expect(scores.ranks[0]).toMatchObject({ id: 'order', of: 'mean', ties: 'min', order: 'descending' });
  });

  it('are of levels as of any number', () => {
    const bands = [{ level: 'low' }, { level: 'high', from: 50 }];
    const plan = planOf({
      ...parts,
      nodes: [{ id: 'level', of: 'a', bands }],
      ranks: [{ id: 'order', of: 'level' }],
    });
    const scores = expectOk(scoreTable(plan, expectOk(tableOfWide(plan, file))));
    expect(Array.from(scores.ranks[0]?.ranks ?? []).slice(0, 5)).toEqual([1, 1, 1, 4, 4]);
  });

  it('read rounded values where the document rounds', () => {
    const rounded = planOf({
      items: itemsOf('a'),
      nodes: [
        { id: 'raw', of: ['a'] },
        { id: 'mean', of: ['a'], then: [{ round: 0 }] },
      ],
      ranks: [
        { id: 'by-raw', of: 'raw' },
        { id: 'by-rounded', of: 'mean' },
      ],
    });
    const rows = [
      ['p', '70.1'],
      ['q', '70.2'],
    ];
    const scores = expectOk(
      scoreTable(rounded, expectOk(tableOfWide(rounded, { header: ['subject', 'a'], rows }))),
    );
    expect(scores.ranks.map(({ ranks }) => Array.from(ranks))).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });
});
