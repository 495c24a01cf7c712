import { didYouMean } from '@sopana/core/text';
import type { Assessment } from '@sopana/dmm';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/**
 * The assessment of an organisation that the user named.
 *
 * @param assessments - one for each organisation
 * @param subject - id of the organisation
 * @param file - the file of answers, for findings
 * @returns its assessment; stops as wrong usage with `argument.unknownSubject`
 */
export function findAssessment(
  assessments: readonly Assessment[],
  subject: string,
  file: string,
): Attempt<Assessment> {
  const found = assessments.find(({ organisation }) => organisation === subject);
  if (found !== undefined) return { ok: true, value: found };
  const known = assessments.map(({ organisation }) => organisation);
  return failure(2, 'argument.unknownSubject', file, { subject, file, hint: didYouMean(subject, known) });
}
