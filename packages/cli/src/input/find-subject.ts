import { didYouMean } from '@sopana/core/text';
import type { AnswerTable } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';
import { rowsBySubject } from './rows-by-subject.js';

/**
 * The rows of a subject that the user named.
 *
 * @param table - one row for each observation
 * @param subject - its id
 * @param file - the file of answers, for findings
 * @returns positions of its rows; stops as wrong usage with `argument.unknownSubject`
 */
export function findSubject(table: AnswerTable, subject: string, file: string): Attempt<readonly number[]> {
  const rows = rowsBySubject(table);
  const found = rows.get(subject);
  if (found !== undefined) return { ok: true, value: found };
  return failure(2, 'argument.unknownSubject', file, {
    subject,
    file,
    hint: didYouMean(subject, rows.keys()),
  });
}
