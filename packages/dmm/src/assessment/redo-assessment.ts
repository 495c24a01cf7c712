import type { Result } from '@sopana/core';
import { type EntryMeta, redoEvent } from '@sopana/core/ledger';
import type { AssessmentLedger } from '../model/assessment.js';
import { reduceAssessment } from './reduce-assessment.js';

/**
 * An assessment with the event that was taken back last brought back.
 *
 * @param ledger - not changed
 * @param meta - who acts, and when
 * @returns the ledger; fails with the codes of `redoEvent`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const again = ledger.ok ? redoAssessment(ledger.value, { at: '2026-03-01T09:00:00+05:30', by: 'officer-7' }) : ledger;
 * !again.ok && again.issues[0].code; // => 'ledger.nothingToRedo'
 * ```
 *
 * @source Our convention.
 */
export function redoAssessment(ledger: AssessmentLedger, meta: EntryMeta): Result<AssessmentLedger> {
  return redoEvent(ledger, reduceAssessment, meta);
}
