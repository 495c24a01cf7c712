import { type Issue, type Result, resultOf } from '@sopana/core';
import type { AnswerSheet, AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { createTable } from './create-table.js';
import { writeSheet } from './write-sheet.js';

/**
 * The answers of one subject as a table of one row.
 *
 * @param plan - the plan that the answers are for
 * @param sheet - answers by item id; items that are not named are unanswered
 * @param subject - opaque id; an empty text when nobody needs to know
 * @returns the table; fails with all issues of codes `answer.*`, each at `[item]`, in the order of the sheet
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const table = plan.ok ? tableOfSheet(plan.value, { a: 3 }) : plan;
 * table.ok && Array.from(table.value.columns[0].values); // => [3]
 * ```
 *
 * @source Our convention: one subject is a table of one row.
 */
export function tableOfSheet(plan: Plan, sheet: AnswerSheet, subject = ''): Result<AnswerTable> {
  const table = createTable(plan, [{ subject }]);
  const issues: Issue[] = [];
  const positions = new Map(plan.itemIds.map((id, position) => [id, position]));
  writeSheet({ plan, positions, table, issues }, 0, sheet, []);
  return resultOf(issues, () => table);
}
