import { describe, expect, it } from 'vitest';
import type { Instrument, Node, Step } from '../../src/index.js';
import { checkInstrument } from '../../src/index.js';
import { instrumentOf } from '../build.js';

type Found = readonly [string, readonly (string | number)[]];

const parts: Partial<Instrument> = {
  scales: [
    { id: 'yesNo', type: 'boolean' },
    {
      id: 'stage',
      type: 'choice',
      options: [
        { code: 'NI', value: 0 },
        { code: 'FI', value: 1 },
      ],
    },
  ],
  attributes: [{ id: 'region', type: 'text' }],
  items: [{ id: 'a' }, { id: 'b', scale: 'yesNo' }, { id: 'stage', scale: 'stage', tags: { mil: 1 } }],
};

function found(document: Partial<Instrument>): readonly Found[] {
  return checkInstrument(instrumentOf({ ...parts, ...document })).map(({ code, path }) => [code, path]);
}

/** What is wrong with one node; the path starts below it. */
function ofNode(node: unknown): readonly Found[] {
  return found({ nodes: [node as Node] }).map(([code, path]) => [code, path.slice(2)]);
}

describe('a step that cannot be taken', () => {
  it.each<[string, Step, string, readonly (string | number)[]]>([
    ['equal posts', { goalposts: { worst: 5, best: 5 } }, 'instrument.noChange', ['goalposts']],
    [
      'posts that are equal as constants',
      { goalposts: { worst: { ratio: [1, 2] }, best: 0.5 } },
      'instrument.noChange',
      ['goalposts'],
    ],
    [
      'posts outside the domain of their function',
      { goalposts: { worst: 0, best: 5, on: 'ln' } },
      'instrument.noChange',
      ['goalposts'],
    ],
    ['a deviation of 0', { zscore: { mean: 1, deviation: 0 } }, 'instrument.noChange', ['zscore']],
    [
      'a target that is the worst',
      { distance: { target: 3, worst: 3 } },
      'instrument.noChange',
      ['distance'],
    ],
    ['a percentile among one', { place: { as: 'percentile', among: [1] } }, 'instrument.noChange', ['place']],
    ['a divisor of 0', { dividedBy: 0 }, 'instrument.zeroDivisor', ['dividedBy']],
    ['a clip from above to below', { clip: [5, 1] }, 'instrument.emptyClip', ['clip']],
    [
      'points that do not rise',
      {
        piecewise: [
          [1, 0],
          [1, 5],
        ],
      },
      'instrument.pointOrder',
      ['piecewise'],
    ],
    ['a logarithm of 0', { plus: { ln: 0 } }, 'instrument.noConstant', ['plus']],
    ['a ratio over 0', { plus: { ratio: [1, 0] } }, 'instrument.noConstant', ['plus']],
    [
      'a group without a number',
      { plus: { by: 'region', values: { n: { ratio: [1, 0] } } } },
      'instrument.noConstant',
      ['plus', 'values', 'n'],
    ],
    ['no group', { plus: { by: 'region', values: {} } }, 'instrument.noGroups', ['plus', 'values']],
    [
      'an attribute that is not there',
      { plus: { by: 'regoin', values: { n: 1 } } },
      'instrument.danglingReference',
      ['plus', 'by'],
    ],
    ['a number to be fitted', { plus: { fit: 'mean' } }, 'instrument.unfitted', ['plus']],
    ['a list of steps that is not there', { use: 'norm' }, 'instrument.danglingReference', ['use']],
    ['half a digit', { round: 1.5 }, 'instrument.outOfBounds', ['round']],
  ])('%s', (_, step, code, inside) => {
    expect(ofNode({ id: 'n', of: ['a'], then: [step] })).toEqual([[code, ['then', 0, ...inside]]]);
    expect(found({ items: [{ id: 'a', then: [step] }] })).toEqual([
      [code, ['items', 0, 'then', 0, ...inside]],
    ]);
  });
});

describe('a node that cannot be computed', () => {
  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['an empty selector', { of: { items: { mil: 9 } } }, 'instrument.emptySelector', ['of']],
    ['weights of an ordered mean', { of: ['a', 'b'], by: { owa: [1] } }, 'instrument.owaLength', ['by']],
    [
      'an ordered mean that weighs nothing',
      { of: ['a', 'b'], by: { owa: [0, 0] } },
      'instrument.zeroWeights',
      ['by', 'owa'],
    ],
    [
      'weights that nothing uses',
      { of: [{ of: 'a', weight: 2 }, 'b'], by: 'max' },
      'instrument.unusedWeights',
      ['by'],
    ],
    [
      'uneven weights under the root of a product',
      { of: [{ of: 'a', weight: 2 }, 'b'], by: 'geometric', arithmetic: { root: 'product' } },
      'instrument.unusedWeights',
      ['by'],
    ],
    ['a power of 0', { of: ['a'], by: { power: 0 } }, 'instrument.zeroPower', ['by']],
    ['a share of what has no greatest value', { of: ['a'], by: 'share' }, 'instrument.noMaximum', ['by']],
    ['an id in a formula', { formula: 'a + bb' }, 'instrument.danglingReference', ['formula']],
    ['an id in a table', { cases: [{ value: 'bb' }] }, 'instrument.danglingReference', ['cases', 0, 'value']],
    [
      'a number of a table to be fitted',
      { cases: [{ value: { fit: 'mean' } }] },
      'instrument.unfitted',
      ['cases', 0, 'value'],
    ],
    [
      'a number of a table that does not exist',
      { cases: [{ value: { ln: -1 } }] },
      'instrument.noConstant',
      ['cases', 0, 'value'],
    ],
    [
      'a group of a table',
      { cases: [{ value: { by: 'regoin', values: { n: 1 } } }] },
      'instrument.danglingReference',
      ['cases', 0, 'value', 'by'],
    ],
    [
      'an id in a condition of a table',
      { cases: [{ when: { value: 'bb', atLeast: 1 }, value: 1 }] },
      'condition.unknownSubject',
      ['cases', 0, 'when'],
    ],
    [
      'an option that is not there',
      { cases: [{ when: { answer: 'stage', is: 'XX' }, value: 1 }] },
      'condition.unknownOption',
      ['cases', 0, 'when'],
    ],
    [
      'an id in `when`',
      { of: ['a'], when: { answered: 'bb', is: true } },
      'condition.unknownSubject',
      ['when'],
    ],
    [
      'a selector of a gate that picks nothing',
      {
        start: { level: 'x' },
        gates: [{ level: 'y', when: { every: { items: { mil: 9 } }, atLeast: 'FI' } }],
      },
      'condition.emptyAll',
      ['gates', 0, 'when'],
    ],
    [
      'a cap at a level that is not there',
      {
        start: { level: 'x' },
        gates: [{ level: 'y', when: { value: 'a', atLeast: 1 } }],
        caps: [{ when: { value: 'a', below: 2 }, at: 'z' }],
      },
      'instrument.danglingReference',
      ['caps', 0, 'at'],
    ],
    ['a sign that is not of the language', { formula: 'a ^ 2' }, 'formula.unknownSign', ['formula']],
    ['a function that is not there', { formula: 'mean(a)' }, 'formula.unknownFunction', ['formula']],
    ['an id as a function', { formula: 'a(2)' }, 'formula.unknownFunction', ['formula']],
    ['a formula that ends early', { formula: 'a +' }, 'formula.unexpected', ['formula']],
    ['two ids side by side', { formula: 'a b' }, 'formula.unexpected', ['formula']],
    ['an open bracket', { formula: '(a' }, 'formula.unexpected', ['formula']],
    ['an argument too few', { formula: 'pow(a)' }, 'formula.argumentCount', ['formula']],
    [
      'a formula too deep',
      { formula: `${'('.repeat(70)}a${')'.repeat(70)}` },
      'formula.tooDeep',
      ['formula'],
    ],
    ['too many minus signs', { formula: `${'-'.repeat(70)}a` }, 'formula.tooDeep', ['formula']],
    ['a formula too long', { formula: new Array(1500).fill('a').join('*') }, 'formula.tooDeep', ['formula']],
  ])('%s', (_, node, code, path) => {
    expect(ofNode({ id: 'n', ...(node as object) })).toEqual([[code, path]]);
  });
});

describe('a circle', () => {
  const cycle = (document: Partial<Instrument>): readonly Found[] =>
    found(document).filter(([code]) => code === 'instrument.cycle');

  it.each<[string, Partial<Instrument>, readonly (string | number)[]]>([
    [
      'of formulas',
      {
        nodes: [
          { id: 'm', formula: 'n' },
          { id: 'n', formula: 'm' },
        ],
      },
      ['nodes', 0],
    ],
    [
      'through a condition of a table',
      {
        nodes: [
          { id: 'm', cases: [{ when: { value: 'n', atLeast: 1 }, value: 1 }] },
          { id: 'n', of: ['m'] },
        ],
      },
      ['nodes', 0],
    ],
    [
      'through a gate',
      {
        nodes: [
          { id: 'm', of: ['n'] },
          { id: 'n', start: { level: 'x' }, gates: [{ level: 'y', when: { value: 'm', atLeast: 1 } }] },
        ],
      },
      ['nodes', 0],
    ],
    [
      'through `when` of a node',
      { nodes: [{ id: 'm', of: ['a'], when: { value: 'm', atLeast: 1 } }] },
      ['nodes', 0],
    ],
    [
      'through `when` of items',
      {
        items: [
          { id: 'a', when: { answered: 'b', is: true } },
          { id: 'b', when: { value: 'a', atLeast: 1 } },
        ],
      },
      ['items', 0],
    ],
    [
      'through `when` of an item and a node',
      { items: [{ id: 'a', when: { value: 'm', atLeast: 1 } }], nodes: [{ id: 'm', of: ['a'] }] },
      ['items', 0],
    ],
  ])('%s', (_, document, path) => {
    expect(cycle(document)).toEqual([['instrument.cycle', path]]);
  });
});

describe('a target profile', () => {
  it('names a node and a level that are there', () => {
    expect(
      found({
        nodes: [{ id: 'm', of: 'a', bands: [{ level: 'low' }, { level: 'high', from: 1 }] }],
        profiles: [
          {
            id: 'goal',
            targets: [
              { node: 'm', atLeast: 'hihg' },
              { node: 'mm', atLeast: 2 },
            ],
          },
        ],
      }),
    ).toEqual([
      ['instrument.danglingReference', ['profiles', 0, 'targets', 0, 'atLeast']],
      ['instrument.danglingReference', ['profiles', 0, 'targets', 1, 'node']],
    ]);
  });
});
