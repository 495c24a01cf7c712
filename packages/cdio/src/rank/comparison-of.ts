import {
  compareRational,
  multiplyRational,
  type Rational,
  rationalOf,
  subtractRational,
} from '@sopana/core/arithmetic';
import type { CompiledStage } from '../model/compiled-rubric.js';
import type { Comparison, CriterionDifference } from '../model/ranking.js';
import { exactMark } from '../panel/exact-mark.js';
import type { ScoredCandidate } from '../panel/scored-candidate.js';
import { compareCandidates } from './compare-candidates.js';
import { dominates } from './dominates.js';

interface Weighed {
  readonly told: CriterionDifference;
  /** The difference times the weight. */
  readonly counted: Rational;
}

const nothing: Rational = { numerator: 0n, denominator: 1n };

/**
 * Why a candidate stands behind another.
 *
 * @param stage - the stage
 * @param behind - the candidate; ranked
 * @param ahead - the one ahead; ranked
 * @returns what each criterion does between the two, and what decided
 */
export function comparisonOf(
  stage: CompiledStage,
  behind: ScoredCandidate,
  ahead: ScoredCandidate,
): Comparison {
  const differences = stage.criteria.map(({ criterion, weight }, at): Weighed => {
    const difference = subtractRational(behind.criteria[at] ?? nothing, ahead.criteria[at] ?? nothing);
    const told = { criterion: criterion.id, weight, difference: exactMark(difference) };
    return { told, counted: multiplyRational(difference, rationalOf(weight)) };
  });
  const sign = (one: Weighed): number => compareRational(one.counted, nothing);
  const better = differences.filter((one) => sign(one) > 0);
  const worse = differences.filter((one) => sign(one) < 0);
  return {
    with: ahead.candidate.id,
    difference: exactMark(subtractRational(behind.total ?? nothing, ahead.total ?? nothing)),
    isDominated: dominates(ahead, behind),
    ahead: better.sort((left, right) => compareRational(right.counted, left.counted)).map(({ told }) => told),
    behind: worse.sort((left, right) => compareRational(left.counted, right.counted)).map(({ told }) => told),
    decidedBy: compareCandidates(stage, ahead, behind).decidedBy,
  };
}
