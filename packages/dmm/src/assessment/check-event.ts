import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { dmmCodes } from '../codes.js';
import type { Assessment, AssessmentEvent } from '../model/assessment.js';
import type { CompiledModel } from '../model/compiled-model.js';
import { checkAnswer } from './check-answer.js';
import { instrumentOf } from './instrument-of.js';
import { lifeCycle } from './life-cycle.js';

/**
 * Whether an event may happen to an assessment as it stands.
 *
 * @param compiled - the model
 * @param assessment - as it stands
 * @param event - what is to happen
 * @returns the event; fails with `assessment.*`, `answer.*` and `date.*`
 */
export function checkEvent(
  compiled: CompiledModel,
  assessment: Assessment,
  event: AssessmentEvent,
): Result<AssessmentEvent> {
  const instrument = instrumentOf(compiled, assessment);
  if (!instrument.ok) return instrument;
  const issues: Issue[] = [...checkStatus(assessment, event)];
  if (event.kind === 'answered' || event.kind === 'validated') {
    issues.push(...checkAnswer(instrument.value, event.answer, ['answer']));
    issues.push(...checkAlone(instrument.value.questions, assessment, event));
  }
  if (event.kind === 'withdrawn') issues.push(...checkWithdrawal(assessment, event));
  return resultOf(issues, () => event);
}

function checkStatus({ id, status }: Assessment, event: AssessmentEvent): readonly Issue[] {
  if (event.kind === 'moved') {
    const ways = lifeCycle.filter(({ from }) => from === status).map(({ to }) => to);
    if (ways.includes(event.to)) return [];
    const facts = { id, from: status, to: event.to, ways: ways.length === 0 ? 'none' : ways.join(', ') };
    return [createIssue(dmmCodes, 'assessment.wrongTransition', ['to'], facts)];
  }
  const needed = event.kind === 'validated' ? 'submitted' : 'draft';
  if (status === needed) return [];
  return [
    createIssue(dmmCodes, 'assessment.wrongStatus', ['kind'], { id, kind: event.kind, status, needed }),
  ];
}

/** Two answers to a question without a reducer could never be scored. */
function checkAlone(
  questions: readonly { readonly question: { readonly id: string; readonly reduce?: unknown } }[],
  { answers, validations }: Assessment,
  event: AssessmentEvent & { readonly kind: 'answered' | 'validated' },
): readonly Issue[] {
  const { question, respondent } = event.answer;
  const placed = questions.find((one) => one.question.id === question);
  if (placed === undefined || placed.question.reduce !== undefined) return [];
  const list = event.kind === 'answered' ? answers : validations;
  const other = list.find((one) => one.question === question && one.respondent !== respondent);
  if (other === undefined) return [];
  const facts = { question, respondent, other: other.respondent };
  return [createIssue(dmmCodes, 'assessment.severalRespondents', ['answer', 'respondent'], facts)];
}

function checkWithdrawal(
  { answers }: Assessment,
  { question, respondent }: AssessmentEvent & { readonly kind: 'withdrawn' },
): readonly Issue[] {
  if (answers.some((one) => one.question === question && one.respondent === respondent)) return [];
  return [createIssue(dmmCodes, 'assessment.nothingToWithdraw', ['question'], { question, respondent })];
}
