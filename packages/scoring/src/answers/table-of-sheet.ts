import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { AnswerSheet, AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { createTable } from './create-table.js';
import { encodeAnswer } from './encode-answer.js';
import { writeCell } from './write-cell.js';

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
  for (const [id, answer] of Object.entries(sheet)) {
    const position = plan.itemIds.indexOf(id);
    const planned = plan.items[position];
    if (planned === undefined) {
      const facts = { item: id, instrument: plan.model.id, hint: didYouMean(id, plan.itemIds) };
      issues.push(createIssue(scoringCodes, 'answer.unknownItem', [id], facts));
      continue;
    }
    const cell = encodeAnswer(planned, answer, [id]);
    if (cell.ok) writeCell(table, position, 0, cell.value);
    else issues.push(...cell.issues);
  }
  return resultOf(issues, () => table);
}
