import type { AnswerTable } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';
import { hintFor } from './hint-for.js';

/**
 * The row of a subject that the user named.
 *
 * @param table - one row for each subject
 * @param subject - its id
 * @param file - the file of answers, for findings
 * @returns the position of the row; stops as wrong usage with `argument.unknownSubject`
 */
export function findSubject(table: AnswerTable, subject: string, file: string): Attempt<number> {
  const row = table.rows.findIndex((candidate) => candidate.subject === subject);
  if (row >= 0) return { ok: true, value: row };
  const subjects = table.rows.map((candidate) => candidate.subject);
  return failure(2, 'argument.unknownSubject', file, { subject, file, hint: hintFor(subject, subjects) });
}
