import type { Result } from '@sopana/core';
import type { Assessment } from '../model/assessment.js';
import type { ReadingDifference } from '../model/comparison.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { levelledValue } from '../report/levelled-value.js';
import { scoredAssessment } from '../report/scored-assessment.js';
import { scoresById } from '../report/scores-by-id.js';
import { differenceOf } from './difference-of.js';

/**
 * Self-assessed and validated side by side, with the difference at every node.
 *
 * @param compiled - the model that the assessment was started with
 * @param assessment - as it stands
 * @returns one entry for each node, in document order; fails as `reportOf` does
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const said = { ...ledger.value.state, answers: [{ question: 'q1', respondent: 'p', class: 'value', value: 7 }], validations: [{ question: 'q1', respondent: 'v', class: 'value', value: 4 }] };
 * compareReadings(tiny.value, said).value[0].difference; // => -3
 * ```
 *
 * @source Our convention: a validator's answer stands beside the organisation's, it does not erase it.
 */
export function compareReadings(
  compiled: CompiledModel,
  assessment: Assessment,
): Result<readonly ReadingDifference[]> {
  const own = scoredAssessment(compiled, assessment, 'selfAssessed');
  if (!own.ok) return own;
  const looked = scoredAssessment(compiled, assessment, 'validated');
  if (!looked.ok) return looked;
  const [before, after] = [scoresById(own.value.score), scoresById(looked.value.score)];
  return {
    ok: true,
    value: own.value.instrument.nodes.map(({ id, kind, levelNode }) => {
      const selfAssessed = levelledValue(id, levelNode, before);
      const validated = levelledValue(id, levelNode, after);
      return {
        id,
        kind,
        selfAssessed,
        validated,
        difference: differenceOf(validated.value, selfAssessed.value),
      };
    }),
  };
}
