import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import { hint } from '../compile/hint.js';
import type { AnswerSheet, AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { createTable } from './create-table.js';
import { encodeAnswer } from './encode-answer.js';
import { showValue } from './show-value.js';
import { writeCell } from './write-cell.js';

/**
 * The answers of one subject as a table of one row.
 *
 * @param plan - the plan that the answers are for
 * @param sheet - answers by item id; items that are not named are unanswered
 * @param subject - opaque id; an empty text when nobody needs to know
 * @param attributes - what is known of the subject, by id
 * @returns the table; fails with all issues of codes `answer.*` and `attribute.*`, each at `[id]`, in the order of the
 * sheet
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
export function tableOfSheet(
  plan: Plan,
  sheet: AnswerSheet,
  subject = '',
  attributes: Readonly<Record<string, string | number>> = {},
): Result<AnswerTable> {
  const table = createTable(plan, [{ subject }]);
  const issues: Issue[] = [];
  for (const [id, answer] of Object.entries(sheet)) {
    const position = plan.itemIds.indexOf(id);
    const planned = plan.items[position];
    if (planned === undefined) {
      const facts = { item: id, instrument: plan.model.id, hint: hint(id, plan.itemIds) };
      issues.push(createIssue(scoringCodes, 'answer.unknownItem', [id], facts));
      continue;
    }
    const cell = encodeAnswer(planned, answer, [id]);
    if (cell.ok) writeCell(table, position, 0, cell.value);
    else issues.push(...cell.issues);
  }
  issues.push(...writeAttributes(plan, table, attributes));
  return resultOf(issues, () => table);
}

function writeAttributes(
  plan: Plan,
  table: AnswerTable,
  attributes: Readonly<Record<string, string | number>>,
): readonly Issue[] {
  const declared = plan.instrument.attributes ?? [];
  const ids = declared.map((attribute) => attribute.id);
  return Object.entries(attributes).flatMap(([id, value]) => {
    const at = ids.indexOf(id);
    const type = declared[at]?.type;
    if (type === undefined) {
      const facts = { attribute: id, instrument: plan.model.id, hint: hint(id, ids) };
      return [createIssue(scoringCodes, 'attribute.unknown', [id], facts)];
    }
    if ((type === 'number') !== (typeof value === 'number')) {
      const facts = { attribute: id, value: showValue(value), expected: `give a ${type}` };
      return [createIssue(scoringCodes, 'attribute.wrongType', [id], facts)];
    }
    const values = table.attributes[at]?.values as (string | number | null)[];
    values[0] = value;
    return [];
  });
}
