import type { Editable } from '@sopana/core/ledger';
import type { Assessment, AssessmentAnswer, AssessmentEvent } from '../model/assessment.js';

/**
 * What an event does to an assessment. Whether it may happen is asked before.
 *
 * @param draft - the assessment, edited in place
 * @param event - what happened
 */
export function reduceAssessment(draft: Editable<Assessment>, event: AssessmentEvent): void {
  switch (event.kind) {
    case 'answered':
      put(draft.answers, event.answer);
      return;
    case 'withdrawn':
      draft.answers = draft.answers.filter((answer) => !isOf(answer, event));
      return;
    case 'validated':
      put(draft.validations, event.answer);
      return;
    case 'moved':
      draft.status = event.to;
      return;
  }
}

function put(list: Editable<AssessmentAnswer>[], answer: AssessmentAnswer): void {
  const at = list.findIndex((other) => isOf(other, answer));
  // Events are frozen: the draft takes them as they are and never edits inside them.
  list.splice(at === -1 ? list.length : at, at === -1 ? 0 : 1, answer as Editable<AssessmentAnswer>);
}

function isOf(
  one: { readonly question: string; readonly respondent: string },
  other: { readonly question: string; readonly respondent: string },
): boolean {
  return one.question === other.question && one.respondent === other.respondent;
}
