import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankValues, type TieOptions, tiesOf } from '../../src/index.js';

describe('tiesOf', () => {
  it.each<[string, readonly number[], TieOptions, readonly (readonly number[])[]]>([
    ['nothing', [], {}, []],
    ['no ties', [3, 1, 2], {}, []],
    [
      'in order of their first position',
      [2, 1, 1, 2, 2],
      {},
      [
        [0, 3, 4],
        [1, 2],
      ],
    ],
    ['0 ties with -0, NaN with nothing', [0, Number.NaN, -0, Number.NaN], {}, [[0, 2]]],
    ['nearly equal is not equal', [0.1 + 0.2, 0.3], {}, []],
    ['absent values do not tie', [1, 1, 1], { present: [1, 0, 1] }, [[0, 2]]],
    [
      'only inside groups',
      [1, 1, 1, 1],
      { groups: [8, 9, 9, 8] },
      [
        [0, 3],
        [1, 2],
      ],
    ],
    [
      'groups do not disturb the order',
      [5, 6, 6, 5, 7, 7],
      { groups: [1, 2, 2, 1, 1, 1], present: [1, 1, 1, 1, 1, 1] },
      [
        [0, 3],
        [1, 2],
        [4, 5],
      ],
    ],
  ])('%s', (_, values, options, ties) => {
    expect(tiesOf(Object.freeze(values), Object.freeze(options))).toEqual(ties);
  });

  it('lists exactly the entries that share a rank', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const ranks = rankValues(values, { ties: 'min', order: 'descending' }).ranks;
        const shared = [...ranks.keys()].filter(
          (at) => ranks.filter((rank) => rank === ranks[at]).length > 1,
        );
        expect(
          tiesOf(values)
            .flat()
            .sort((one, other) => one - other),
        ).toEqual(shared);
      }),
      { seed: 6 },
    );
  });
});
