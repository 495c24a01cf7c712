import { type RoundingMode, ulpDistance } from '@sopana/core/arithmetic';
import { describe, expect, it } from 'vitest';
import type { Answer, ChoicesScale, Plan, Step } from '../src/index.js';
import { itemsOf, nodeOf, numberOf, planOf, planOfScale } from './build.js';

/** The doubles next to a number that is not 0. */
function neighbours(value: number): readonly [number, number] {
  const bits = new BigInt64Array(1);
  const view = new Float64Array(bits.buffer);
  const step = (by: bigint): number => {
    view[0] = value;
    bits[0] = (bits[0] ?? 0n) + by;
    return view[0] ?? 0;
  };
  return value > 0 ? [step(-1n), step(1n)] : [step(1n), step(-1n)];
}

describe('scales', () => {
  it.each<[string, Plan, Answer, number | string]>([
    ['a number as it is', planOfScale({ id: 's', type: 'number' }), 2.5, 2.5],
    ['a number at its least', planOfScale({ id: 's', type: 'number', min: 0, max: 5 }), 0, 0],
    ['a number at its greatest', planOfScale({ id: 's', type: 'number', min: 0, max: 5 }), 5, 5],
    ['a number with a least alone', planOfScale({ id: 's', type: 'number', min: 0 }), 1e12, 1e12],
    ['yes', planOfScale({ id: 's', type: 'boolean' }), true, 1],
    ['no', planOfScale({ id: 's', type: 'boolean' }), false, 0],
    [
      'yes that is worth something else',
      planOfScale({ id: 's', type: 'boolean', whenTrue: 10, whenFalse: -2 }),
      true,
      10,
    ],
    [
      'no that is worth something else',
      planOfScale({ id: 's', type: 'boolean', whenTrue: 10, whenFalse: -2 }),
      false,
      -2,
    ],
    [
      'no that is worth more than yes',
      planOfScale({ id: 's', type: 'boolean', whenTrue: 0, whenFalse: 1 }),
      false,
      1,
    ],
  ])('%s', (_, plan, answer, value) => {
    expect(numberOf(plan, { a: answer })).toBe(value);
  });

  const stage = planOfScale({
    id: 's',
    type: 'choice',
    options: [
      { code: 'none', value: 0 },
      { code: 'partly', value: 2.5 },
      { code: 'full', value: 5 },
      { code: 'not-for-us', class: 'notApplicable' },
      { code: 'no-idea', class: 'unknown' },
    ],
  });

  it.each([
    ['none', 0],
    ['partly', 2.5],
    ['full', 5],
    ['not-for-us', 'notApplicable'],
    ['no-idea', 'unknown'],
  ])('the option %s is worth %s', (answer, value) => {
    expect(numberOf(stage, { a: answer })).toBe(value);
  });

  it('an option that is a class leaves the share, or lowers it', () => {
    expect(nodeOf(stage, { a: 'not-for-us' }).answeredShare).toBeNull();
    expect(nodeOf(stage, { a: 'no-idea' }).answeredShare).toBe(0);
  });

  const channels = (reduce: ChoicesScale['reduce']): Plan =>
    planOfScale({
      id: 's',
      type: 'choices',
      reduce,
      options: [
        { code: 'web', value: 4 },
        { code: 'sms', value: 1 },
        { code: 'desk', value: -2 },
        { code: 'app', value: 2 },
      ],
    });

  it.each<[ChoicesScale['reduce'], readonly string[], number]>([
    ['sum', ['web', 'sms'], 5],
    ['sum', ['web', 'desk', 'app'], 4],
    ['sum', [], 0],
    ['max', ['sms', 'web'], 4],
    ['max', ['desk'], -2],
    ['max', [], 0],
    ['min', ['web', 'sms'], 1],
    ['min', ['web'], 4],
    ['min', ['app', 'desk'], -2],
    ['min', [], 0],
    ['count', ['web', 'sms', 'app'], 3],
    ['count', [], 0],
    ['share', ['web', 'sms'], 1],
    ['share', ['web', 'sms', 'desk', 'app'], 1],
    ['share', ['app'], 0.4],
    ['share', [], 0],
  ])('%s of %j is %s', (reduce, picked, value) => {
    expect(numberOf(channels(reduce), { a: picked })).toBe(value);
    expect(numberOf(channels(reduce), { a: [...picked].reverse() })).toBe(value);
  });

  it('tells all of thirty options apart', () => {
    const options = Array.from({ length: 30 }, (_, at) => ({ code: `c${at}`, value: at + 1 }));
    const plan = planOfScale({ id: 's', type: 'choices', reduce: 'sum', options });
    for (const { code, value } of options) expect(numberOf(plan, { a: [code] })).toBe(value);
    expect(numberOf(plan, { a: options.map(({ code }) => code) })).toBe(465);
  });

  it('a sum of nothing is answered', () => {
    expect(nodeOf(channels('sum'), { a: [] })).toMatchObject({ class: 'value', answeredShare: 1 });
  });
});

describe('steps', () => {
  const withSteps = (...then: readonly Step[]): Plan =>
    planOf({ items: itemsOf('a'), nodes: [{ id: 'mean', of: ['a'], then }] });

  it.each<[string, readonly Step[], number, number]>([
    ['times', [{ times: 3 }], 2, 6],
    ['divided by', [{ dividedBy: 4 }], 2, 0.5],
    ['plus', [{ plus: -5 }], 2, -3],
    ['subtract from', [{ subtractFrom: 100 }], 30, 70],
    ['clip inside', [{ clip: [0, 1] }], 0.5, 0.5],
    ['clip above', [{ clip: [0, 1] }], 1.5, 1],
    ['clip below', [{ clip: [0, 1] }], -0.5, 0],
    ['clip at the limit', [{ clip: [0, 1] }], 1, 1],
    ['clip without a least', [{ clip: [null, 1] }], -9, -9],
    ['clip without a greatest', [{ clip: [0, null] }], 9, 9],
    ['clip to one value', [{ clip: [2, 2] }], 9, 2],
    ['in order: plus, then times', [{ plus: 1 }, { times: 10 }], 2, 30],
    ['in order: times, then plus', [{ times: 10 }, { plus: 1 }], 2, 21],
    ['in order: round, then times', [{ round: 0 }, { times: 10 }], 2.4, 20],
    ['in order: times, then round', [{ times: 10 }, { round: 0 }], 2.44, 24],
    ['an inverted scale of 1 to 5', [{ subtractFrom: 6 }], 2, 4],
    ['goalposts: (x − 20) / 65', [{ plus: -20 }, { dividedBy: 65 }, { clip: [0, 1] }], 85, 1],
  ])('%s', (_, then, answer, value) => {
    expect(numberOf(withSteps(...then), { a: answer })).toBe(value);
  });

  it('are taken by items before nodes', () => {
    const plan = planOf({
      items: [{ id: 'a', then: [{ plus: 1 }] }, { id: 'b' }],
      nodes: [{ id: 'mean', of: ['a', 'b'], then: [{ times: 10 }] }],
    });
    expect(numberOf(plan, { a: 2, b: 1 })).toBe(20);
  });

  it('are not taken where there is no value, nor by what stands in for one', () => {
    const plan = planOf({
      items: [{ id: 'a', then: [{ plus: 1 }] }],
      nodes: [{ id: 'mean', of: ['a'], missing: { unknown: 4 } }],
    });
    expect(numberOf(plan, { a: { class: 'unknown' } })).toBe(4);
    expect(numberOf(plan, { a: { class: 'refused' } })).toBe('refused');
  });

  it('are taken by an option after its value was read', () => {
    const options = [
      { code: 'x', value: 2 },
      { code: 'y', class: 'unknown' as const },
    ];
    const plan = planOf({
      scales: [{ id: 's', type: 'choice', options }],
      items: [{ id: 'a', scale: 's', then: [{ times: 5 }] }],
      nodes: [{ id: 'mean', of: ['a'] }],
    });
    expect(numberOf(plan, { a: 'x' })).toBe(10);
    expect(numberOf(plan, { a: 'y' })).toBe('unknown');
  });

  it('come from the defaults, unless the node has its own, be they none', () => {
    const plan = planOf({
      defaults: { then: [{ times: 100 }] },
      items: itemsOf('a'),
      nodes: [
        { id: 'mean', of: ['a'] },
        { id: 'own', of: ['a'], then: [{ plus: 1 }] },
        { id: 'none', of: ['a'], then: [] },
      ],
    });
    expect(['mean', 'own', 'none'].map((id) => numberOf(plan, { a: 2 }, id))).toEqual([200, 3, 2]);
  });
});

describe('rounding', () => {
  // 2.5 and -2.5 part all rules of ties; 2.4 and -2.6 part the directed ones. Hand-worked from the definitions.
  it.each<[RoundingMode, readonly [number, number, number, number]]>([
    ['halfUp', [3, -2, 2, -3]],
    ['halfEven', [2, -2, 2, -3]],
    ['halfAway', [3, -3, 2, -3]],
    ['r4', [2, -2, 2, -3]],
    ['truncate', [2, -2, 2, -2]],
    ['ceil', [3, -2, 3, -2]],
    ['floor', [2, -3, 2, -3]],
  ])('%s, of the document and of the node', (round, wanted) => {
    const answers = [2.5, -2.5, 2.4, -2.6];
    const nodes = [{ id: 'mean', of: ['a'], then: [{ round: 0 }] }];
    const byDocument = planOf({ arithmetic: { round }, items: itemsOf('a'), nodes });
    const byNode = planOf({
      items: itemsOf('a'),
      nodes: nodes.map((node) => ({ ...node, arithmetic: { round } })),
    });
    const byItem = planOf({
      arithmetic: { round },
      items: [{ id: 'a', then: [{ round: 0 }] }],
      nodes: [{ id: 'mean', of: ['a'] }],
    });
    for (const plan of [byDocument, byNode, byItem]) {
      expect(answers.map((answer) => numberOf(plan, { a: answer }))).toEqual(wanted);
    }
  });

  it('is by half up when nothing is declared', () => {
    const plan = planOf({ items: itemsOf('a'), nodes: [{ id: 'mean', of: ['a'], then: [{ round: 0 }] }] });
    expect([2.5, -2.5].map((answer) => numberOf(plan, { a: answer }))).toEqual([3, -2]);
  });

  it('happens at the node that declares it, and nowhere else', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'raw', of: ['a', 'b'] },
        { id: 'rounded', of: ['a', 'b'], then: [{ round: 1 }] },
        { id: 'mean', of: ['raw', 'rounded'] },
      ],
    });
    const answers = { a: 0.25, b: 0.25 };
    expect(['raw', 'rounded', 'mean'].map((id) => numberOf(plan, answers, id))).toEqual([0.25, 0.3, 0.275]);
  });
});

describe('levels', () => {
  const bands = [{ level: 'low' }, { level: 'middle', from: 0.3 }, { level: 'high', from: 2.5 }];
  const withBands = (closed?: 'lower' | 'upper'): Plan =>
    planOf({
      items: itemsOf('a'),
      nodes: [{ id: 'level', of: 'a', bands, ...(closed === undefined ? {} : { closed }) }],
    });
  const around = (value: number): readonly number[] => {
    const [before, after] = neighbours(value);
    return [before, value, after];
  };

  it('looks at neighbours that are one unit in the last place away', () => {
    expect(around(0.3).map((value) => ulpDistance(value, 0.3))).toEqual([1, 0, 1]);
    expect(around(2.5).map((value) => ulpDistance(value, 2.5))).toEqual([1, 0, 1]);
  });

  it.each<['lower' | 'upper' | undefined, number, readonly string[]]>([
    [undefined, 0.3, ['low', 'middle', 'middle']],
    ['lower', 0.3, ['low', 'middle', 'middle']],
    ['upper', 0.3, ['low', 'low', 'middle']],
    [undefined, 2.5, ['middle', 'high', 'high']],
    ['lower', 2.5, ['middle', 'high', 'high']],
    ['upper', 2.5, ['middle', 'middle', 'high']],
  ])('closed %s, just below, on and just above %d', (closed, start, levels) => {
    expect(around(start).map((value) => nodeOf(withBands(closed), { a: value }, 'level').level)).toEqual(
      levels,
    );
  });

  it.each([
    [-1e300, 'low', 0],
    [0, 'low', 0],
    [1, 'middle', 1],
    [1e300, 'high', 2],
  ])('%d is %s, whose value is %d', (answer, level, value) => {
    expect(nodeOf(withBands(), { a: answer }, 'level')).toMatchObject({ level, value, class: 'value' });
  });

  it('has no level without a value, and takes the class of what it reads', () => {
    expect(nodeOf(withBands(), { a: { class: 'refused' } }, 'level')).toMatchObject({
      level: null,
      value: null,
      class: 'refused',
    });
    expect(nodeOf(withBands(), {}, 'level').class).toBe('unanswered');
  });

  it('reads the value that its node has after rounding', () => {
    const plan = planOf({
      items: itemsOf('a'),
      nodes: [
        { id: 'raw', of: ['a'] },
        { id: 'rounded', of: ['a'], then: [{ round: 1 }] },
        { id: 'of-raw', of: 'raw', bands },
        { id: 'of-rounded', of: 'rounded', bands },
      ],
    });
    const levels = ['of-raw', 'of-rounded'].map((id) => nodeOf(plan, { a: 2.45 }, id).level);
    expect(levels).toEqual(['middle', 'high']);
  });

  it('counts in a mean by its position', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'level', of: 'a', bands },
        { id: 'mean', of: ['level', 'b'] },
      ],
    });
    expect(numberOf(plan, { a: 3, b: 0 })).toBe(1);
    expect(numberOf(plan, { a: { class: 'notApplicable' }, b: 0 })).toBe(0);
  });

  it('reads 0 and -0 alike', () => {
    const plan = planOf({
      items: [{ id: 'a', then: [{ times: -1 }] }],
      nodes: [{ id: 'level', of: 'a', bands: [{ level: 'low' }, { level: 'high', from: 0 }] }],
    });
    expect(nodeOf(plan, { a: 0 }, 'level').level).toBe('high');
  });
});
