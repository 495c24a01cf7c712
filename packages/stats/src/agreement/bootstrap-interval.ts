import { createIssue, err, ok, type Result } from '@sopana/core';
import { createRandom, randomStream } from '@sopana/core/random';
import { quantileSorted } from '../quantiles/quantile-sorted.js';
import type { BootstrapInterval, BootstrapOptions } from './agreement.js';
import { agreementCodes } from './codes.js';

/**
 * An interval by drawing the subjects again, with replacement: percentiles of the coefficient over the samples.
 *
 * @param subjects - how many there are to draw from
 * @param options - checked
 * @param coefficient - its name, for the message
 * @param statistic - the coefficient of the subjects drawn, by position; nothing where it is undefined
 * @returns the interval; fails with `agreement.noInterval` when no sample has a coefficient
 *
 * @source Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13: the percentile interval; for coefficients of
 * agreement Zapf et al., BMC Medical Research Methodology 16:93 (2016).
 *
 * @internal
 */
export function bootstrapInterval(
  subjects: number,
  { seed, samples, confidence = 0.95 }: BootstrapOptions,
  coefficient: string,
  statistic: (drawn: Uint32Array) => number | undefined,
): Result<BootstrapInterval> {
  const stream = randomStream(createRandom(seed));
  const drawn = new Uint32Array(subjects);
  const values = new Float64Array(samples);
  let defined = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    for (let place = 0; place < subjects; place += 1) drawn[place] = stream.integerBelow(subjects);
    const value = statistic(drawn);
    if (value === undefined) continue;
    values[defined] = value;
    defined += 1;
  }
  const sorted = values.subarray(0, defined).sort();
  const low = quantileSorted(sorted, (1 - confidence) / 2);
  const high = quantileSorted(sorted, (1 + confidence) / 2);
  if (!low.ok || !high.ok) {
    return err(createIssue(agreementCodes, 'agreement.noInterval', ['samples'], { samples, coefficient }));
  }
  return ok({
    method: 'bootstrap',
    low: low.value,
    high: Math.min(high.value, 1),
    confidence,
    samples,
    seed,
    undefinedSamples: samples - defined,
  });
}
