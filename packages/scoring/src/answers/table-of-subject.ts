import type { Result } from '@sopana/core';
import type { AnswerTable, SubjectAnswers } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { tableOfRows } from './table-of-rows.js';
import { tableOfSheet } from './table-of-sheet.js';
import { withAttributes } from './with-attributes.js';

/**
 * The answers of one subject as a table.
 *
 * @param plan - the plan that the answers are for
 * @param answers - a sheet, or rows of several observations
 * @param attributes - what is known of the subject, by id
 * @returns one row for each observation; fails as `tableOfSheet`, `tableOfRows` and `withAttributes` do
 */
export function tableOfSubject(
  plan: Plan,
  answers: SubjectAnswers,
  attributes: Readonly<Record<string, string | number>> = {},
): Result<AnswerTable> {
  const isRows = (given: SubjectAnswers): given is Extract<SubjectAnswers, readonly unknown[]> =>
    Array.isArray(given);
  const table = isRows(answers) ? tableOfRows(plan, answers) : tableOfSheet(plan, answers);
  if (!table.ok) return table;
  const subjects = new Set(table.value.rows.map((row) => row.subject));
  return withAttributes(
    plan,
    table.value,
    Object.fromEntries(Array.from(subjects, (one) => [one, attributes])),
  );
}
