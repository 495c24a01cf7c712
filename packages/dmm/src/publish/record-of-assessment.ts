import type { Result } from '@sopana/core';
import { type SealedScore, sealScore } from '@sopana/scoring';
import type { Assessment } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { scoredAssessment } from '../report/scored-assessment.js';

/**
 * The sealed record of an assessment: digests of document and answers, and every number.
 *
 * @param compiled - the model that the assessment was started with
 * @param assessment - as it stands
 * @param on - civil date of the record
 * @returns the record, its subject the organisation; fails with `date.*` and as `reportOf` does
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const record = tiny.ok && ledger.ok ? recordOfAssessment(tiny.value, ledger.value.state, '2026-12-31') : ledger;
 * record.ok && record.value.subject; // => 'org-1'
 * ```
 *
 * @source RFC 8785 and SHA-256, see `sealScore`.
 */
export function recordOfAssessment(
  compiled: CompiledModel,
  assessment: Assessment,
  on: string,
): Result<SealedScore> {
  const scored = scoredAssessment(compiled, assessment, 'validated');
  if (!scored.ok) return scored;
  const { instrument, given, attributes } = scored.value;
  return sealScore(instrument.plan, given, { subject: assessment.organisation, on, attributes });
}
