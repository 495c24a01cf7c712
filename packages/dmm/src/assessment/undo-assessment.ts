import { createIssue, err, type Result } from '@sopana/core';
import { type EntryMeta, undoEvent } from '@sopana/core/ledger';
import { dmmCodes } from '../codes.js';
import type { AssessmentLedger } from '../model/assessment.js';
import { reduceAssessment } from './reduce-assessment.js';

/**
 * An assessment with its last event taken back. A move to another status is not taken back: others have acted on it, and the
 * life cycle says which way leads back.
 *
 * @param ledger - not changed
 * @param meta - who acts, and when
 * @returns the ledger; fails with `assessment.undoOfMove` and the codes of `undoEvent`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const meta = { at: '2026-03-01T09:00:00+05:30', by: 'officer-7' };
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const moved = tiny.ok && ledger.ok ? recordEvent(tiny.value, ledger.value, { kind: 'moved', to: 'submitted' }, meta) : ledger;
 * const back = moved.ok ? undoAssessment(moved.value, meta) : moved;
 * !back.ok && back.issues[0].code; // => 'assessment.undoOfMove'
 * ```
 *
 * @source Our convention.
 */
export function undoAssessment(ledger: AssessmentLedger, meta: EntryMeta): Result<AssessmentLedger> {
  const last = ledger.undoable === null ? undefined : ledger.entries[ledger.undoable - 1]?.step;
  if (last?.kind === 'event' && last.event.kind === 'moved') {
    const { id, status } = ledger.state;
    return err(createIssue(dmmCodes, 'assessment.undoOfMove', [], { id, status }));
  }
  return undoEvent(ledger, reduceAssessment, meta);
}
