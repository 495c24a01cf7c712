import { compareRational, type Rational } from '@sopana/core/arithmetic';
import type { CompiledStage } from '../model/compiled-rubric.js';
import type { TieBreak } from '../model/selection-stage.js';
import type { ScoredCandidate } from '../panel/scored-candidate.js';
import { compareTotals } from './compare-totals.js';

/** Which of two candidates goes first, and what decided it. */
export interface CandidateOrder {
  /** −1 when the left goes first, 1 when the right does, 0 when nothing tells them apart. */
  readonly order: -1 | 0 | 1;
  /** The tie-break that decided; null when the totals did, or nothing. */
  readonly decidedBy: TieBreak | null;
}

/**
 * Which of two candidates goes first: the higher total, then the declared tie-breaks in their order.
 *
 * @param stage - the stage
 * @param left - with a total
 * @param right - with a total
 * @returns the order, and what decided it
 */
export function compareCandidates(
  stage: CompiledStage,
  left: ScoredCandidate,
  right: ScoredCandidate,
): CandidateOrder {
  const byTotal = compareTotals(left, right);
  if (byTotal !== 0) return { order: byTotal, decidedBy: null };
  for (const tieBreak of stage.stage.tieBreaks ?? []) {
    const [own, other] = [markBy(stage, tieBreak, left), markBy(stage, tieBreak, right)];
    const order = compareRational(other, own);
    if (order !== 0) return { order, decidedBy: tieBreak };
  }
  return { order: 0, decidedBy: null };
}

function markBy(stage: CompiledStage, { by }: TieBreak, candidate: ScoredCandidate): Rational {
  const role = stage.roles.indexOf(by);
  const criterion = stage.criteria.findIndex((one) => one.criterion.id === by);
  const mark = role >= 0 ? candidate.roles[role] : candidate.criteria[criterion];
  if (mark === undefined || mark === null) throw new Error(`A candidate with a total has no mark '${by}'.`);
  return mark;
}
