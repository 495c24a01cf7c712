import type { Result } from '@sopana/core';
import { createLedger } from '@sopana/core/ledger';
import { scoreSubject } from '@sopana/scoring';
import type {
  Assessment,
  AssessmentEvent,
  AssessmentLedger,
  AssessmentSubject,
} from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { attributesOf } from './attributes-of.js';
import { instrumentOf } from './instrument-of.js';

/**
 * A new assessment, as a draft without answers, with a ledger of its own.
 *
 * @param compiled - the model
 * @param subject - organisation, instrument, wave and attributes
 * @returns the ledger; fails with `assessment.unknownInstrument` and `attribute.*`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * ledger.ok && ledger.value.state.status; // => 'draft'
 * ```
 *
 * @source Our convention: an assessment is its history.
 */
export function startAssessment(
  compiled: CompiledModel,
  subject: AssessmentSubject,
): Result<AssessmentLedger> {
  const assessment: Assessment = {
    sopana: 'maturity-assessment/1',
    ...subject,
    model: compiled.identity,
    status: 'draft',
    answers: [],
    validations: [],
  };
  const instrument = instrumentOf(compiled, assessment);
  if (!instrument.ok) return instrument;
  const known = scoreSubject(instrument.value.plan, {}, { attributes: attributesOf(assessment) });
  return known.ok ? createLedger<Assessment, AssessmentEvent>(assessment) : known;
}
