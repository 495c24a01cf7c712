import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/index.js';
import { checkInstrument, compileInstrument, scoreTable, tableOfWide } from '../../src/index.js';
import { instrumentOf, itemsOf, numberOf, planOf } from '../build.js';

describe('a graph', () => {
  it('is worked out in whatever order its nodes stand, by node kind', () => {
    const nodes: Instrument['nodes'] = [
      { id: 'level', of: 'index', bands: [{ level: 'low' }, { level: 'high', from: 10 }] },
      { id: 'index', formula: 'left + right * 2' },
      { id: 'right', cases: [{ when: { level: 'tier', is: 'B' }, value: 'left' }, { value: 0 }] },
      { id: 'tier', start: { level: 'A' }, gates: [{ level: 'B', when: { value: 'left', atLeast: 3 } }] },
      { id: 'left', of: ['a', 'b'] },
    ];
    const forward = planOf({ items: itemsOf('a', 'b'), nodes });
    const backward = planOf({ items: itemsOf('a', 'b'), nodes: [...nodes].reverse() });
    for (const plan of [forward, backward]) {
      expect(numberOf(plan, { a: 2, b: 6 }, 'index')).toBe(12);
      expect(numberOf(plan, { a: 2, b: 6 }, 'level')).toBe(1);
      expect(numberOf(plan, { a: 2, b: 2 }, 'index')).toBe(2);
    }
  });

  it('takes items by their tags, in the order of the document', () => {
    const plan = planOf({
      items: [
        { id: 'a', tags: { dimension: 'x', core: true } },
        { id: 'b', tags: { dimension: 'y', core: true } },
        { id: 'c', tags: { dimension: 'x', core: true } },
        { id: 'd', tags: { dimension: 'x' } },
      ],
      nodes: [{ id: 'mean', of: { items: { dimension: 'x', core: true } }, by: 'first' }],
    });
    expect(numberOf(plan, { a: 1, b: 2, c: 3, d: 4 })).toBe(1);
    expect(numberOf(plan, { b: 2, c: 3, d: 4 })).toBe(3);
    expect(numberOf(plan, { b: 2, d: 4 })).toBe('unanswered');
  });
});

describe('a view of a table', () => {
  const plan = planOf({
    items: itemsOf('a', 'b'),
    nodes: [
      { id: 'left', of: ['a'] },
      { id: 'right', of: ['b'] },
      { id: 'both', of: ['left', 'right'] },
    ],
    ranks: [
      { id: 'byLeft', of: 'left' },
      { id: 'byRight', of: 'right' },
    ],
    views: [{ id: 'right', show: ['right'] }],
  });
  const table = expectOk(
    tableOfWide(
      plan,
      deepFreeze({
        header: ['subject', 'a', 'b'],
        rows: [
          ['x', '9', '1'],
          ['y', '5', '2'],
          ['z', '1', '3'],
        ],
      }),
    ),
  );

  it('has its nodes alone, and the rankings of those', () => {
    const { nodes, ranks } = expectOk(scoreTable(plan, table, { view: 'right' }));
    expect(nodes.map(({ id }) => id)).toEqual(['right']);
    expect(ranks.map(({ id, ranks: places }) => [id, Array.from(places)])).toEqual([['byRight', [3, 2, 1]]]);
  });

  it('gives the numbers of the whole', () => {
    const whole = expectOk(scoreTable(plan, table));
    const part = expectOk(scoreTable(plan, table, { view: 'right' }));
    expect(whole.nodes.map(({ id }) => id)).toEqual(['left', 'right', 'both']);
    expect(part.nodes[0]).toEqual(whole.nodes[1]);
    expect(part.ranks[0]).toEqual(whole.ranks[1]);
  });
});

describe('a declared range', () => {
  const scales: Instrument['scales'] = [
    { id: 'five', type: 'number', min: 1, max: 5 },
    {
      id: 'choice',
      type: 'choice',
      options: [
        { code: 'low', value: -2 },
        { code: 'high', value: 8 },
        { code: 'na', class: 'notApplicable' },
      ],
    },
  ];
  const items: Instrument['items'] = [
    { id: 'a', scale: 'five' },
    { id: 'b', scale: 'choice' },
    { id: 'c', scale: 'five', then: [{ subtractFrom: 6 }, { times: 10 }] },
    { id: 'd' },
  ];
  const codes = (node: Instrument['nodes'][number]): readonly string[] =>
    checkInstrument(instrumentOf({ scales, items, nodes: [node] })).map(
      ({ code, path, message }) => `${code} ${path.join('/')} ${message}`,
    );

  it.each<[string, Instrument['nodes'][number]]>([
    ['mean', { id: 'n', of: ['a', { of: 'b', weight: 3 }], range: [-1.25, 7.25] }],
    ['sum', { id: 'n', of: [{ of: 'a', weight: 2 }, 'b'], by: 'sum', range: [0, 18] }],
    ['min', { id: 'n', of: ['a', 'b'], by: 'min', range: [-2, 5] }],
    ['max', { id: 'n', of: ['a', 'b'], by: 'max', range: [1, 8] }],
    ['steps that turn', { id: 'n', of: ['c'], range: [10, 50] }],
    [
      'steps of the node',
      { id: 'n', of: ['a'], then: [{ goalposts: { worst: 1, best: 5, to: [0, 100] } }], range: [0, 100] },
    ],
  ])('%s agrees', (_, node) => {
    expect(codes(node)).toEqual([]);
  });

  it('that nothing fixes is refused, since nobody could check it', () => {
    const found = codes({ id: 'n', of: ['a', 'd'], range: [0, 1] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('instrument.rangeUnchecked');
  });

  it.each<['sum' | 'max' | 'min' | 'count' | 'share', readonly [number, number]]>([
    ['sum', [-1, 5]],
    ['max', [-1, 3]],
    ['min', [-1, 3]],
    ['count', [0, 3]],
    ['share', [0, 1]],
  ])('of options that are made one by %s is known', (reduce, range) => {
    const worth = [-1, 2, 3].map((value) => ({ code: `c${value}`, value }));
    const issues = checkInstrument(
      instrumentOf({
        scales: [
          { id: 'many', type: 'choices', reduce, options: worth },
          { id: 'flag', type: 'boolean', whenTrue: -4, whenFalse: 9 },
        ],
        items: [
          { id: 'a', scale: 'many' },
          { id: 'b', scale: 'flag' },
        ],
        nodes: [
          { id: 'n', of: ['a'], range },
          { id: 'm', of: ['b'], range: [-4, 9] },
        ],
      }),
    );
    expect(issues).toEqual([]);
  });

  it('of levels goes from the first to the last', () => {
    const issues = checkInstrument(
      instrumentOf({
        items: [{ id: 'a' }],
        nodes: [
          { id: 'band', of: 'a', bands: [{ level: 'x' }, { level: 'y', from: 1 }] },
          {
            id: 'gate',
            start: { level: 'x' },
            gates: [
              { level: 'y', when: { value: 'a', atLeast: 1 } },
              { level: 'z', when: { value: 'a', atLeast: 2 } },
            ],
          },
          { id: 'both', of: ['band', 'gate'], by: 'sum', range: [0, 3] },
        ],
      }),
    );
    expect(issues).toEqual([]);
  });

  it('that its parts do not allow is refused, with what they do', () => {
    expect(codes({ id: 'n', of: ['a'], then: [{ times: 25 }], range: [0, 100] })).toEqual([
      expect.stringMatching(
        /^instrument\.rangeDiffers nodes\/0\/range .*'n' declares the range 0 to 100, but its parts allow 25 to 125/,
      ),
    ]);
  });

  it('finds the maximum that a defect of 35 % to 250 % comes from: a total over other items than the divisor', () => {
    const wrong = { id: 'n', of: ['a'], by: 'sum' as const, then: [{ dividedBy: 2 }, { times: 100 }] };
    expect(codes({ ...wrong, range: [0, 100] })).toHaveLength(1);
    expect(
      expectOk(compileInstrument(instrumentOf({ scales, items, nodes: [{ ...wrong, range: [50, 250] }] })))
        .nodeIds,
    ).toEqual(['n']);
  });
});
