import { describe, expect, it } from 'vitest';
import { gtmi, publishedDatasets } from '../src/index.js';
import { reproduce } from '../test/support/reproduce.js';
import { withMean } from '../test/support/with-mean.js';
import { readPublished } from './read-published.js';

const [dataset] = publishedDatasets;
if (dataset === undefined) throw new Error('no data set of gtmi');
const text = readPublished(dataset.file);
const ofYear = (year: string): typeof text => ({ ...text, rows: text.rows.filter((row) => row[0] === year) });

describe('GTMI as published by the World Bank', () => {
  it('has the same bits and the same group in all 593 rows', () => {
    expect(reproduce(dataset, text, gtmi)).toMatchObject({
      compared: 593,
      sameBits: 593,
      maxDeviation: 0,
      groupsWrong: 0,
      unexplained: [],
    });
  });

  // Sizes of the groups D, C, B, A; for 2022 the World Bank prints 15 %, 27 %, 23 % and 35 % of 198
  // (2022 GTMI update, key findings).
  it.each([
    ['2020', 198, [33, 63, 59, 43]],
    ['2022', 198, [30, 53, 46, 69]],
    ['2025', 197, [28, 47, 42, 80]],
  ] as const)('%s: %i economies', (year, economies, groupSizes) => {
    const result = reproduce(dataset, ofYear(year), gtmi);
    expect(result).toMatchObject({ compared: economies, sameBits: economies, groupsWrong: 0, groupSizes });
  });

  // The check above can fail: another order or another sum changes the last bit of many rows.
  it.each([
    ['the children reversed', withMean(gtmi, { of: (children) => [...children].reverse() }), 205],
    ['a two-pass mean', withMean(gtmi, { arithmetic: { sum: 'twoPass' } }), 137],
    [
      'weights divided first: 1/4 is a power of two, so provably equal',
      withMean(gtmi, { arithmetic: { weights: 'divideFirst' } }),
      0,
    ],
  ] as const)('%s changes %i rows', (_, mutant, changed) => {
    expect(593 - reproduce(dataset, text, mutant).sameBits).toBe(changed);
  });
});
