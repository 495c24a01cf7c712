import type { CompetencyGap } from '../model/competency-gap.js';
import type { HeadCount } from '../model/gap-roll-up.js';

/**
 * Gaps by how they came out.
 *
 * @param gaps - of any people and competencies
 * @returns counts, and the share of the known that is met
 */
export function headCount(gaps: readonly Pick<CompetencyGap, 'outcome'>[]): HeadCount {
  const count = (outcome: CompetencyGap['outcome']): number =>
    gaps.filter((one) => one.outcome === outcome).length;
  const [met, gap, unknown] = [count('met'), count('gap'), count('unknown')];
  return { met, gap, unknown, metShare: met + gap === 0 ? null : met / (met + gap) };
}
