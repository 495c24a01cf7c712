import { type AnswerTable, type Plan, type SealedScore, sealScore } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import { answersOfSubject } from './answers-of-subject.js';
import { attemptOf } from './attempt-of.js';
import { rowsBySubject } from './rows-by-subject.js';

/**
 * A sealed record of each subject of a table.
 *
 * @param plan - the compiled document
 * @param table - one row for each observation
 * @param on - civil date of the records; absent for none
 * @returns records in the order of the table; stops when the date is none, or a record cannot be sealed
 */
export function sealSubjects(
  plan: Plan,
  table: AnswerTable,
  on: string | undefined,
): Attempt<readonly SealedScore[]> {
  const records: SealedScore[] = [];
  for (const [subject, rows] of rowsBySubject(table)) {
    const { answers, attributes } = answersOfSubject(plan, table, rows);
    const options = on === undefined ? { subject, attributes } : { subject, attributes, on };
    const sealed = attemptOf(sealScore(plan, answers, options), (issue) =>
      issue.code.startsWith('date.') ? '--on' : `subject ${subject}`,
    );
    if (!sealed.ok) return sealed;
    records.push(sealed.value);
  }
  return { ok: true, value: records };
}
