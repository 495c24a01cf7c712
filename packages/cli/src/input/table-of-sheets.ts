import type { Issue } from '@sopana/core';
import { type AnswerSheet, type AnswerTable, type Plan, tableOfSheet } from '@sopana/scoring';
import { entryAt } from '../entry-at.js';
import type { Attempt, Finding } from '../model/attempt.js';
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
  const findings: Finding[] = [];
  const tables = Object.entries(sheets).flatMap(([subject, sheet]): AnswerTable[] => {
    const table = tableOfSheet(plan, sheet, subject);
    if (table.ok) return [table.value];
    const inFile = (issue: Issue): Issue => ({ ...issue, path: [subject, ...issue.path] });
    const placeOf = placeInData(file);
    findings.push(...table.issues.map((issue) => ({ place: placeOf(inFile(issue)), issue })));
    return [];
  });
  if (findings.length > 0) return { ok: false, exit: 1, findings };
  return { ok: true, value: joined(plan, tables) };
}

function joined(plan: Plan, tables: readonly AnswerTable[]): AnswerTable {
  return {
    itemIds: plan.itemIds,
    rows: tables.flatMap((table) => table.rows),
    attributes: (plan.instrument.attributes ?? []).map(({ id }, position) => ({
      id,
      values: tables.flatMap((table) => entryAt(table.attributes, position).values),
    })),
    columns: plan.itemIds.map((_, position) => ({
      values: Float64Array.from(tables, (table) => entryAt(entryAt(table.columns, position).values, 0)),
      classes: Uint8Array.from(tables, (table) => entryAt(entryAt(table.columns, position).classes, 0)),
    })),
  };
}
