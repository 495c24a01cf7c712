import type { AnswerRow } from '@sopana/scoring';
import type { AssessmentAnswer } from '../model/assessment.js';

/**
 * Answers in the long shape of the engine.
 *
 * @param subject - whose they are
 * @param answers - the answers
 * @returns one row for each answer, in the same order
 */
export function rowsOfAnswers(subject: string, answers: readonly AssessmentAnswer[]): readonly AnswerRow[] {
  return answers.map(({ question, respondent, class: name, value }) => ({
    subject,
    item: question,
    class: name,
    ...(value === undefined ? {} : { value }),
    observer: respondent,
  }));
}
