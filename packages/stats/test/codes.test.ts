import type { Issue, Result } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import {
  kendallTauB,
  kurtosis,
  mean,
  pearson,
  percentileRanks,
  quantile,
  range,
  skewness,
  spearman,
  standardDeviation,
  type statsCodes,
  variance,
} from '../src/index.js';
import { codesOf } from './unwrap.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

const producers: Record<keyof typeof statsCodes, () => readonly Issue[]> = {
  'sample.empty': () => issuesOf(mean([])),
  'sample.tooFew': () => issuesOf(skewness([1, 2], 'adjusted')),
  'sample.notFinite': () => issuesOf(mean([1, Number.NaN])),
  'sample.noVariation': () => issuesOf(kurtosis([2, 2, 2, 2], 'adjusted')),
  'sample.outOfRange': () => issuesOf(variance([1e200, -1e200], 'sample')),
  'quantile.shareOutOfRange': () => issuesOf(quantile([1, 2], 25)),
  'pairs.lengthDiffers': () => issuesOf(pearson([1, 2, 3], [1, 2])),
};

describe('issues', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact filled in', (code, produce) => {
    const issue = produce().find((one) => one.code === code);
    expect(issue?.message).toMatch(/[.]$/);
    expect(issue?.message).not.toMatch(/[{}]/);
  });

  it('say the rule, the offender, the value and what to do', () => {
    const [issue] = issuesOf(quantile([1, 2], 25));
    expect(issue).toEqual({
      code: 'quantile.shareOutOfRange',
      path: ['share'],
      message: 'The share of a quantile must be from 0 to 1; it is 25. A percentage is divided by 100 first.',
      facts: { share: '25' },
    });
  });

  it('are all reported, in the order of the input', () => {
    const found = issuesOf(quantile([Number.NaN, 1, Number.POSITIVE_INFINITY], -1));
    expect(found.map((issue) => issue.path)).toEqual([['values', 0], ['values', 2], ['share']]);
    expect(codesOf(quantile([], Number.NaN))).toEqual(['sample.empty', 'quantile.shareOutOfRange']);
  });

  it('of pairs name the side and the position in the input', () => {
    const found = issuesOf(pearson([0, 1, Number.NaN], [5, Number.NaN, 5], [0, 1, 1]));
    expect(found.map((issue) => issue.path)).toEqual([
      ['first', 2],
      ['second', 1],
    ]);
    expect(issuesOf(spearman([1, 2], [3, 3])).map((issue) => issue.path)).toEqual([['second']]);
    expect(issuesOf(pearson([1e308, 1.5e308], [0, 1])).map((issue) => issue.path)).toEqual([['first']]);
    expect(issuesOf(pearson([0, 1], [1e308, 1.5e308])).map((issue) => issue.path)).toEqual([['second']]);
  });

  it.each<[string, Result<unknown>, readonly string[]]>([
    ['range of both ends of the doubles', range([-1e308, 1e308]), ['sample.outOfRange']],
    ['range of nothing', range([]), ['sample.empty']],
    ['deviation of one value as a sample', standardDeviation([4], 'sample'), ['sample.tooFew']],
    ['variance of nothing', variance([], 'population'), ['sample.empty']],
    ['skewness of one value', skewness([4], 'population'), ['sample.tooFew']],
    ['skewness of a constant', skewness([0.1, 0.1, 0.1], 'b1'), ['sample.noVariation']],
    [
      'deviation whose mean is beyond the doubles',
      standardDeviation([1e308, 1.5e308], 'sample'),
      ['sample.outOfRange'],
    ],
    [
      'quantile of a value that is not finite',
      quantile([1, Number.NEGATIVE_INFINITY], 0.5),
      ['sample.notFinite'],
    ],
    ['pairs beyond the mask', kendallTauB([1, 2, 3], [1, 2, 3], [1]), ['sample.tooFew', 'sample.tooFew']],
    ['kurtosis of three values', kurtosis([1, 2, 4], 'adjusted'), ['sample.tooFew']],
    ['kurtosis beyond the doubles', kurtosis([1e308, 1.5e308], 'population'), ['sample.outOfRange']],
    ['percentile rank of one', percentileRanks([4]), ['sample.tooFew']],
    ['percentile rank of none', percentileRanks([4, 5], [0, 0]), ['sample.empty']],
  ])('%s', (_, result, codes) => {
    expect(codesOf(result)).toEqual(codes);
  });
});
