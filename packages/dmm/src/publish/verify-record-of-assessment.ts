import type { Result } from '@sopana/core';
import { type SealedScore, verifyRecord } from '@sopana/scoring';
import type { Assessment } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { scoredAssessment } from '../report/scored-assessment.js';

/**
 * Whether the sealed record of an assessment still holds: everything is computed again.
 *
 * @param compiled - the model that the record names
 * @param record - untrusted
 * @param assessment - as it stood when the record was made
 * @returns the record; fails as `verifyRecord` and `reportOf` do
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const said = (value) => ({ sopana: 'maturity-assessment/1', id: 'a', organisation: 'a', instrument: 'quick', model: tiny.value.identity, status: 'published', answers: [{ question: 'q1', respondent: 'p', class: 'value', value }], validations: [] });
 * const record = recordOfAssessment(tiny.value, said(3), '2026-12-31');
 * verifyRecordOfAssessment(tiny.value, record.value, said(3)).ok; // => true
 * verifyRecordOfAssessment(tiny.value, record.value, said(4)).ok; // => false
 * ```
 *
 * @source Our convention: answers + document + declared arithmetic = the record.
 */
export function verifyRecordOfAssessment(
  compiled: CompiledModel,
  record: unknown,
  assessment: Assessment,
): Result<SealedScore> {
  const scored = scoredAssessment(compiled, assessment, 'validated');
  if (!scored.ok) return scored;
  const { instrument, given, attributes } = scored.value;
  return verifyRecord(instrument.plan, record, given, { attributes });
}
