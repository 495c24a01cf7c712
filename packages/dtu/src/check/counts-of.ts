import type { CheckResult, Counts } from '../model/readiness.js';

/**
 * How many of some checks stand how.
 *
 * @param results - of some checks
 * @returns the counts
 */
export function countsOf(results: readonly CheckResult[]): Counts {
  const applying = results.filter(({ applicability }) => applicability === 'applicable');
  const outcome = (word: CheckResult['outcome']): number =>
    applying.filter((result) => result.outcome === word).length;
  const applicability = (word: CheckResult['applicability']): number =>
    results.filter((result) => result.applicability === word).length;
  return {
    total: results.length,
    applicable: applying.length,
    notApplicable: applicability('notApplicable'),
    applicabilityUnknown: applicability('unknown'),
    pass: outcome('pass'),
    fail: outcome('fail'),
    unknown: outcome('unknown'),
    waived: applying.filter(({ isWaived }) => isWaived).length,
  };
}
