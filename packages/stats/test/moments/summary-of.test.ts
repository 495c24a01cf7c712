import { describe, expect, it } from 'vitest';
import { kurtosis, median, presentValues, skewness, standardDeviation, summaryOf } from '../../src/index.js';
import { codesOf, unwrap } from '../unwrap.js';

describe('summaryOf', () => {
  it('holds each statistic of the values that are present', () => {
    const values = Object.freeze([4, Number.NaN, 9, 1, 6, 100]);
    const summary = summaryOf(values, Object.freeze([1, 1, 1, 1, 1, 0]));
    const sample = [4, 9, 1, 6];
    expect([...presentValues(values, [1, 1, 1, 1, 1, 0])]).toEqual(sample);
    expect([summary.n, summary.missing]).toEqual([4, 2]);
    expect([summary.min, summary.max, summary.range, summary.mean].map(unwrap)).toEqual([1, 9, 8, 5]);
    expect(summary.median).toEqual(median(sample));
    expect(summary.standardDeviation).toEqual(standardDeviation(sample, 'sample'));
    expect(summary.skewness).toEqual(skewness(sample, 'adjusted'));
    expect(summary.kurtosis).toEqual(kurtosis(sample, 'adjusted'));
  });

  it('follows the definitions that it is given, and states them', () => {
    const sample = Object.freeze([4, 9, 1, 6]);
    const asked = Object.freeze({
      sum: 'twoPass',
      deviation: 'population',
      skewness: 'b1',
      kurtosis: 'b2',
    } as const);
    const summary = summaryOf(sample, undefined, asked);
    expect(summary.definitions).toEqual(asked);
    expect(summary.standardDeviation).toEqual(standardDeviation(sample, 'population', 'twoPass'));
    expect(summary.skewness).toEqual(skewness(sample, 'b1', 'twoPass'));
    expect(summary.kurtosis).toEqual(kurtosis(sample, 'b2', 'twoPass'));
  });

  it('says of each statistic why it does not exist', () => {
    const none = summaryOf([Number.NaN]);
    expect([none.n, none.missing]).toEqual([0, 1]);
    expect([none.min, none.mean, none.median, none.kurtosis].map(codesOf)).toEqual(
      Array(4).fill(['sample.empty']),
    );
    const one = summaryOf([3]);
    expect([one.mean, one.standardDeviation].map(codesOf)).toEqual([[], ['sample.tooFew']]);
    expect(codesOf(summaryOf([3, 3, 3, 3]).skewness)).toEqual(['sample.noVariation']);
    expect(codesOf(summaryOf([3, Number.POSITIVE_INFINITY]).max)).toEqual(['sample.notFinite']);
  });
});
