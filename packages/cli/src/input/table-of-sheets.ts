import type { Issue } from '@sopana/core';
import {
  type Answer,
  type AnswerRow,
  type AnswerSheet,
  type AnswerTable,
  type Plan,
  tableOfRows,
  tableOfSheet,
} from '@sopana/scoring';
import type { Attempt, Finding } from '../model/attempt.js';
import { attemptOf } from './attempt-of.js';
import { placeInData } from './place-in-data.js';

/**
 * Answer sheets by subject as one table.
 *
 * @param plan - the plan that the answers are for
 * @param sheets - by subject
 * @param file - its name, for findings
 * @returns one row for each subject; stops with all issues of all sheets
 */
export function tableOfSheets(
  plan: Plan,
  sheets: Readonly<Record<string, AnswerSheet>>,
  file: string,
): Attempt<AnswerTable> {
  const placeOf = placeInData(file);
  const findings = Object.entries(sheets).flatMap(([subject, sheet]): Finding[] => {
    const table = tableOfSheet(plan, sheet, subject);
    const inFile = (issue: Issue): Issue => ({ ...issue, path: [subject, ...issue.path] });
    return table.ok ? [] : table.issues.map((issue) => ({ place: placeOf(inFile(issue)), issue }));
  });
  if (findings.length > 0) return { ok: false, exit: 1, findings };
  const rows = Object.entries(sheets).flatMap(([subject, sheet]) => rowsOf(plan, subject, sheet));
  return attemptOf(tableOfRows(plan, rows), () => file);
}

function rowsOf(plan: Plan, subject: string, sheet: AnswerSheet): readonly AnswerRow[] {
  const rows = Object.entries(sheet).map(([item, answer]) => rowOf(subject, item, answer));
  // A subject without a row would be lost, and it is no less a subject.
  return rows.length > 0 ? rows : plan.itemIds.slice(0, 1).map((item) => rowOf(subject, item, null));
}

function rowOf(subject: string, item: string, answer: Answer): AnswerRow {
  if (answer === null) return { subject, item, class: 'unanswered' };
  if (typeof answer !== 'object') return { subject, item, class: 'value', value: answer };
  if ('class' in answer) return { subject, item, class: answer.class };
  return 'imputed' in answer
    ? { subject, item, class: 'value', value: answer.value, imputed: answer.imputed }
    : { subject, item, class: 'value', value: answer };
}
