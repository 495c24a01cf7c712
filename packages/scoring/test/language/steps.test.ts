import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Instrument, Step } from '../../src/index.js';
import { scoreSubject } from '../../src/index.js';
import { numberOf, planOf } from '../build.js';

/** A value after steps. */
function after(then: readonly Step[], value: number): number | string {
  return numberOf(planOf({ items: [{ id: 'a', then }], nodes: [{ id: 'mean', of: ['a'] }] }), { a: value });
}

describe('treatment', () => {
  // Logarithms and powers at 40 digits by mpmath 1.3.0, printed as the nearest double.
  it.each<[string, readonly Step[], number, number]>([
    ['clip, below', [{ clip: [2, 5] }], 1, 2],
    ['clip, inside', [{ clip: [2, 5] }], 3, 3],
    ['clip, above', [{ clip: [2, 5] }], 7, 5],
    ['clip on one side', [{ clip: [null, 5] }], -7, -7],
    ['replace what equals', [{ replace: { value: 99, with: 0 } }], 99, 0],
    ['replace nothing else', [{ replace: { value: 99, with: 0 } }], 98, 98],
    ['natural logarithm', [{ apply: 'ln' }], 7, 1.9459101490553132],
    ['decimal logarithm', [{ apply: 'log10' }], 7, 0.8450980400142568],
    ['logarithm of 1 + x', [{ apply: 'log1p' }], 7, 2.0794415416798357],
    ['shifted logarithm', [{ plus: 0.5 }, { apply: 'ln' }], 7, 2.0149030205422647],
    ['exponential', [{ apply: 'exp' }], 0, 1],
    ['square root', [{ apply: 'sqrt' }], 49, 7],
    ['cube root', [{ apply: 'cbrt' }], -27, -3],
    ['size', [{ apply: 'abs' }], -7, 7],
    ['Box and Cox, λ = ½', [{ boxCox: { lambda: 0.5 } }], 7, 3.291502622129181],
    ['Box and Cox, λ = −1', [{ boxCox: { lambda: -1 } }], 7, 0.8571428571428571],
    ['Box and Cox, λ = 2', [{ boxCox: { lambda: 2 } }], 7, 24],
    ['Box and Cox, λ = 0', [{ boxCox: { lambda: 0 } }], 7, 1.9459101490553132],
    ['Box and Cox, shifted', [{ boxCox: { lambda: 0.5, shift: 1 } }], 7, 3.65685424949238],
    ['power', [{ power: 0.3 }], 7, 1.792789962520997],
    ['whole power of a negative number', [{ power: 3 }], -2, -8],
    [
      'piecewise, before the first point',
      [
        {
          piecewise: [
            [10, 1],
            [20, 3],
            [40, 4],
          ],
        },
      ],
      5,
      1,
    ],
    [
      'piecewise, at a point',
      [
        {
          piecewise: [
            [10, 1],
            [20, 3],
            [40, 4],
          ],
        },
      ],
      20,
      3,
    ],
    [
      'piecewise, between',
      [
        {
          piecewise: [
            [10, 1],
            [20, 3],
            [40, 4],
          ],
        },
      ],
      30,
      3.5,
    ],
    [
      'piecewise, after the last',
      [
        {
          piecewise: [
            [10, 1],
            [20, 3],
            [40, 4],
          ],
        },
      ],
      90,
      4,
    ],
    [
      'piecewise that falls',
      [
        {
          piecewise: [
            [0, 5],
            [10, 0],
          ],
        },
      ],
      4,
      3,
    ],
  ])('%s', (_, then, value, expected) => {
    expect(after(then, value)).toBeCloseTo(expected, 14);
  });
});

describe('normalisation', () => {
  it.each<[string, Step, number, number]>([
    ['goalposts', { goalposts: { worst: 20, best: 85 } }, 65.5, 0.7],
    ['goalposts where less is better', { goalposts: { worst: 1000, best: 10 } }, 10, 1],
    ['goalposts where less is better, worst', { goalposts: { worst: 1000, best: 10 } }, 1000, 0],
    ['goalposts to another range', { goalposts: { worst: 1, best: 5, to: [0, 100] } }, 2, 25],
    ['goalposts to a falling range', { goalposts: { worst: 1, best: 5, to: [100, 0] } }, 2, 75],
    ['goalposts beyond the best', { goalposts: { worst: 0, best: 10 } }, 12, 1.2],
    ['goalposts beyond the best, clipped', { goalposts: { worst: 0, best: 10, clip: true } }, 12, 1],
    // UNDP, Human Development Report 2023/24, technical note 1: income from 100 to 75,000, in logarithms.
    [
      'goalposts on a logarithm',
      { goalposts: { worst: 100, best: 75000, on: 'ln' } },
      5000,
      0.5909334962593978,
    ],
    ['constants', { goalposts: { worst: { ratio: [1, 3] }, best: { ratio: [4, 3] } } }, 4 / 3, 1],
    ['standard score', { zscore: { mean: 50, deviation: 4 } }, 58, 2],
    ['standard score around 100', { zscore: { mean: 50, deviation: 4, to: [100, 10] } }, 58, 120],
    ['fraction of a maximum', { dividedBy: 80 }, 20, 0.25],
    ['distance to a target', { distance: { target: 10, worst: 2 } }, 6, 0.5],
    ['distance beyond it', { distance: { target: 10, worst: 2 } }, 14, 1.5],
    ['distance beyond it, capped', { distance: { target: 10, worst: 2, cap: true } }, 14, 1],
    ['distance on both sides', { distance: { target: 10, worst: 2, sides: 'two' } }, 14, 0.5],
    ['distance where less is better', { distance: { target: 2, worst: 10 } }, 4, 0.75],
    ['rank from below, ties at their least', { place: { as: 'rank', among: [1, 3, 3, 8] } }, 3, 2],
    ['rank above all', { place: { as: 'rank', among: [1, 3, 3, 8] } }, 9, 5],
    ['Borda: how many are less', { place: { as: 'borda', among: [1, 3, 3, 8] } }, 8, 3],
    ['percentile', { place: { as: 'percentile', among: [1, 3, 3, 8] } }, 8, 1],
    ['percentile of a tie', { place: { as: 'percentile', among: [1, 3, 3, 8, 9] } }, 3, 0.25],
  ])('%s', (_, step, value, expected) => {
    expect(after([step], value)).toBeCloseTo(expected, 14);
  });

  it('of less-is-better posts has the bits of turning the sign', () => {
    for (const value of [0.1, 0.37, 12.7, 99.9]) {
      const turned = after([{ times: -1 }, { goalposts: { worst: -100, best: -0.1 } }], value);
      expect(after([{ goalposts: { worst: 100, best: 0.1 } }], value)).toBe(turned);
    }
  });
});

describe('posts for each group', () => {
  const parts: Partial<Instrument> = {
    attributes: [{ id: 'sex', type: 'text' }],
    items: [
      {
        id: 'life',
        then: [
          {
            goalposts: {
              // UNDP, technical note 3: life expectancy of women from 22.5 to 87.5, of men from 17.5 to 82.5.
              worst: { by: 'sex', values: { female: 22.5, male: 17.5 } },
              best: { by: 'sex', values: { female: 87.5, male: 82.5 } },
            },
          },
        ],
      },
    ],
    nodes: [{ id: 'mean', of: ['life'] }],
  };
  const plan = planOf(parts);
  const scored = (attributes: Record<string, string>) =>
    expectOk(scoreSubject(plan, { life: 55 }, { attributes }));

  it('are read by the attribute of the subject', () => {
    expect(scored({ sex: 'female' }).nodes[0]?.value).toBe(0.5);
    expect(scored({ sex: 'male' }).nodes[0]?.value).toBe(37.5 / 65);
  });

  it('give nothing where the group is not known, without a fault', () => {
    expect(scored({})).toMatchObject({ nodes: [{ value: null, class: 'unknown' }], faults: [] });
  });

  it('are a fault where the group has none', () => {
    const { nodes, faults } = scored({ sex: 'other' });
    expect(nodes[0]?.class).toBe('unknown');
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['score.unknownGroup', [0, 'life']],
      ['score.unknownGroup', [0, 'life']],
    ]);
    expect(faults[0]?.message).toContain("'other'");
  });

  it('that are equal in one group are a fault for its subjects alone', () => {
    const equal = planOf({
      ...parts,
      items: [
        {
          id: 'life',
          then: [{ goalposts: { worst: { by: 'sex', values: { female: 1, male: 2 } }, best: 2 } }],
        },
      ],
    });
    const faultsOf = (sex: string): readonly string[] =>
      expectOk(scoreSubject(equal, { life: 1.5 }, { attributes: { sex } })).faults.map(({ code }) => code);
    expect(faultsOf('female')).toEqual([]);
    expect(faultsOf('male')).toEqual(['score.outOfDomain']);
  });
});

describe('a step outside its domain', () => {
  it.each<[string, Step, number]>([
    ['ln of 0', { apply: 'ln' }, 0],
    ['log10 of a negative number', { apply: 'log10' }, -1],
    ['log1p of −1', { apply: 'log1p' }, -1],
    ['square root of a negative number', { apply: 'sqrt' }, -1],
    ['broken power of a negative number', { power: 0.5 }, -1],
    ['negative power of 0', { power: -1 }, 0],
    ['Box and Cox of 0', { boxCox: { lambda: 0.5 } }, 0],
    ['goalposts on a logarithm of 0', { goalposts: { worst: 1, best: 10, on: 'ln' } }, 0],
    ['a result that is too large', { apply: 'exp' }, 1000],
  ])('%s is unknown, and the fault names the step', (_, step, value) => {
    const plan = planOf({ items: [{ id: 'a', then: [step] }], nodes: [{ id: 'mean', of: ['a'] }] });
    const { nodes, faults } = expectOk(scoreSubject(plan, { a: value }));
    expect(nodes[0]).toMatchObject({ value: null, class: 'unknown' });
    expect(faults.map(({ code, path }) => [code, path])).toEqual([['score.outOfDomain', [0, 'a']]]);
    expect(faults[0]?.message).toContain(JSON.stringify(step));
  });
});

describe('a list of steps with a name', () => {
  it('is written out wherever it is used, in its place', () => {
    const plan = planOf({
      pipelines: [{ id: 'percent', then: [{ times: 100 }, { clip: [0, 100] }] }],
      items: [{ id: 'a', then: [{ plus: 0.1 }, { use: 'percent' }, { round: 0 }] }],
      nodes: [{ id: 'mean', of: ['a'], then: [{ use: 'percent' }] }],
    });
    expect(numberOf(plan, { a: 0.256 })).toBe(100);
    expect(numberOf(plan, { a: -0.096 })).toBe(0);
  });
});
