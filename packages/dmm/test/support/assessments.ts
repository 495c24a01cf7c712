import type { AnswerValue } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import { recordEvent } from '../../src/assessment/record-event.js';
import { startAssessment } from '../../src/assessment/start-assessment.js';
import type {
  Assessment,
  AssessmentAnswer,
  AssessmentEvent,
  AssessmentLedger,
  AssessmentStatus,
} from '../../src/model/assessment.js';
import type { CompiledModel } from '../../src/model/compiled-model.js';
import { compiled } from './model.js';

export const meta = { at: '2026-03-01T09:00:00+05:30', by: 'officer-7' };

/** Answers with values, all by the same respondent. */
export const answered = (
  values: Readonly<Record<string, AnswerValue>>,
  respondent = 'officer-7',
): readonly AssessmentAnswer[] =>
  Object.entries(values).map(([question, value]) => ({ question, respondent, class: 'value', value }));

/** An assessment as it stands, without a ledger. */
export const assessment = (
  values: Readonly<Record<string, AnswerValue>>,
  keys: Partial<Assessment> = {},
  model: CompiledModel = compiled,
): Assessment => ({
  sopana: 'maturity-assessment/1',
  id: 'a-1',
  organisation: 'org-1',
  instrument: 'deep',
  model: model.identity,
  status: 'draft',
  answers: answered(values),
  validations: [],
  ...keys,
});

/** A ledger after some events; each must be allowed. */
export const ledgerAfter = (
  events: readonly AssessmentEvent[],
  ledger: AssessmentLedger = expectOk(
    startAssessment(compiled, { id: 'a-1', organisation: 'org-1', instrument: 'deep' }),
  ),
): AssessmentLedger =>
  events.reduce((before, event) => expectOk(recordEvent(compiled, before, event, meta)), ledger);

export const answer = (question: string, value: AnswerValue, respondent = 'officer-7'): AssessmentEvent => ({
  kind: 'answered',
  answer: { question, respondent, class: 'value', value },
});

export const moved = (to: AssessmentStatus): AssessmentEvent => ({ kind: 'moved', to });
