import type { Assessment, AssessmentAnswer } from '../model/assessment.js';
import type { ReportReading } from '../model/report.js';

/**
 * The answers that count in a reading.
 *
 * @param assessment - the assessment
 * @param reading - the organisation's own, or those with the validators' in the place of its own
 * @returns the answers; a question that a validator has answered has the validators' answers alone
 */
export function answersOf(
  { answers, validations }: Pick<Assessment, 'answers' | 'validations'>,
  reading: ReportReading,
): readonly AssessmentAnswer[] {
  if (reading === 'selfAssessed') return answers;
  const looked = new Set(validations.map(({ question }) => question));
  return [...answers.filter(({ question }) => !looked.has(question)), ...validations];
}
