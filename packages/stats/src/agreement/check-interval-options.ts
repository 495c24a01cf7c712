import { createIssue, type Issue } from '@sopana/core';
import type { BootstrapOptions, IntervalOptions } from './agreement.js';
import { agreementCodes } from './codes.js';

/**
 * What is wrong with the way an interval is to be made.
 *
 * @param options - the confidence, and the seed and number of samples where it is drawn
 * @returns all issues
 *
 * @internal
 */
export function checkIntervalOptions(options: IntervalOptions & Partial<BootstrapOptions>): Issue[] {
  const issues: Issue[] = [];
  const { confidence = 0.95, seed, samples } = options;
  if (!(confidence > 0 && confidence < 1)) {
    issues.push(
      createIssue(agreementCodes, 'agreement.badConfidence', ['confidence'], {
        confidence: String(confidence),
      }),
    );
  }
  if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0)) {
    issues.push(createIssue(agreementCodes, 'agreement.badSeed', ['seed'], { seed: String(seed) }));
  }
  if (samples !== undefined && !(Number.isSafeInteger(samples) && samples >= 1)) {
    issues.push(
      createIssue(agreementCodes, 'agreement.badSamples', ['samples'], { samples: String(samples) }),
    );
  }
  return issues;
}
