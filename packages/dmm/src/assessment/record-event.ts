import type { Result } from '@sopana/core';
import { appendEvent, type EntryMeta } from '@sopana/core/ledger';
import type { AssessmentEvent, AssessmentLedger } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { checkEvent } from './check-event.js';
import { reduceAssessment } from './reduce-assessment.js';

/**
 * An assessment after one more event.
 *
 * @param compiled - the model that the assessment was started with
 * @param ledger - not changed
 * @param event - an answer, a withdrawal, a validation or a move to another status
 * @param meta - who acts, and when
 * @returns the ledger; fails with `assessment.*` for what may not happen now, `answer.*` for what is no answer, and the codes
 * of `appendEvent`
 *
 * @example
 * ```ts
 * const tiny = compileMaturityModel({ sopana: 'maturity-model/1', id: 'tiny', version: '1', levels: [{ id: 'low' }, { id: 'high' }], weightings: [{ id: 'perDimension', over: 'dimensions' }], instruments: [{ id: 'quick', range: [0, 10], levels: [{ level: 'low' }, { level: 'high', from: 5 }] }], dimensions: [{ id: 'data', subDimensions: [{ id: 'sharing', questions: [{ id: 'q1', instrument: 'quick', answer: { type: 'number' } }] }] }] });
 * const ledger = tiny.ok ? startAssessment(tiny.value, { id: 'a-1', organisation: 'org-1', instrument: 'quick' }) : tiny;
 * const meta = { at: '2026-03-01T09:00:00+05:30', by: 'officer-7' };
 * const next = tiny.ok && ledger.ok ? recordEvent(tiny.value, ledger.value, { kind: 'answered', answer: { question: 'q1', respondent: 'officer-7', class: 'value', value: 12 } }, meta) : ledger;
 * !next.ok && next.issues[0].code; // => 'answer.outOfRange'
 * ```
 *
 * @source Our convention: what may not happen is refused before it is written down.
 */
export function recordEvent(
  compiled: CompiledModel,
  ledger: AssessmentLedger,
  event: AssessmentEvent,
  meta: EntryMeta,
): Result<AssessmentLedger> {
  const checked = checkEvent(compiled, ledger.state, event);
  return checked.ok ? appendEvent(ledger, checked.value, reduceAssessment, meta) : checked;
}
