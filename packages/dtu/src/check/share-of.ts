import type { CheckResult, Counts, ReadinessShare } from '../model/readiness.js';

/**
 * The share of passed checks, with its denominator, the answered share and what was left out.
 *
 * @param results - of some checks
 * @param counts - of the same
 * @returns the share; null where nothing is known to apply
 */
export function shareOf(results: readonly CheckResult[], counts: Counts): ReadinessShare {
  const { applicable, applicabilityUnknown, pass, fail } = counts;
  const mayApply = applicable + applicabilityUnknown;
  return {
    value: applicable === 0 ? null : pass / applicable,
    numerator: pass,
    denominator: applicable,
    answeredShare: mayApply === 0 ? null : (pass + fail) / mayApply,
    excluded: results.flatMap(({ check, applicability }) =>
      applicability === 'applicable'
        ? []
        : [{ check, why: applicability === 'unknown' ? 'applicabilityUnknown' : 'notApplicable' } as const],
    ),
  };
}
