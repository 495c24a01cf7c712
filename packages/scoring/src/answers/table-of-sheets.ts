import { type Issue, type Result, resultOf } from '@sopana/core';
import type { AnswerTable, ObservedSheet } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { createTable } from './create-table.js';
import { writeSheet } from './write-sheet.js';

/**
 * Sheets of any number of subjects and observers as a table: one row for each sheet.
 *
 * @param plan - the plan that the answers are for
 * @param sheets - in any order; untrusted in what their answers hold
 * @returns the table, its rows in the order of the sheets; fails with all issues of codes `answer.*`, each at
 * `[position, item]`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a', reduce: 'mean' }], nodes: [{ id: 'mean', of: ['a'] }] });
 * const sheets = [{ subject: 'x', observer: 'o1', answers: { a: 3 } }, { subject: 'x', observer: 'o2', answers: { a: 4 } }];
 * const table = plan.ok ? tableOfSheets(plan.value, sheets) : plan;
 * const scores = plan.ok && table.ok ? scoreTable(plan.value, table.value) : table;
 * scores.ok && Array.from(scores.value.nodes[0].values); // => [3.5]
 * ```
 *
 * @remarks O(n). What two sheets of one subject answer alike is two observations; an item needs a reducer to take them.
 * @source Our convention: two shapes of answers, one meaning.
 */
export function tableOfSheets(plan: Plan, sheets: readonly ObservedSheet[]): Result<AnswerTable> {
  const issues: Issue[] = [];
  const table = createTable(
    plan,
    sheets.map(({ answers: _, ...observation }) => observation),
  );
  const positions = new Map(plan.itemIds.map((id, position) => [id, position]));
  const target = { plan, positions, table, issues };
  sheets.forEach(({ answers }, row) => {
    writeSheet(target, row, answers, [row]);
  });
  return resultOf(issues, () => table);
}
