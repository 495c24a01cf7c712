import { type AnswerTable, type Plan, type SealedScore, sealScore, sheetOfTable } from '@sopana/scoring';
import type { Attempt } from '../model/attempt.js';
import { attemptOf } from './attempt-of.js';

/**
 * A sealed record of each subject of a table.
 *
 * @param plan - the compiled document
 * @param table - one row for each subject
 * @param on - civil date of the records; absent for none
 * @returns records in the order of the table; stops when the date is none, or a record cannot be sealed
 */
export function sealSubjects(
  plan: Plan,
  table: AnswerTable,
  on: string | undefined,
): Attempt<readonly SealedScore[]> {
  const records: SealedScore[] = [];
  for (const [row, { subject }] of table.rows.entries()) {
    const options = on === undefined ? { subject } : { subject, on };
    const sealed = attemptOf(sealScore(plan, sheetOfTable(plan, table, row), options), (issue) =>
      issue.code.startsWith('date.') ? '--on' : `subject ${subject}`,
    );
    if (!sealed.ok) return sealed;
    records.push(sealed.value);
  }
  return { ok: true, value: records };
}
