import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { scoringCodes } from '../codes.js';
import type { AnswerTable } from '../model/answers.js';
import { ABSENT } from '../model/class-code.js';
import type { Plan } from '../model/plan.js';
import { createTable } from './create-table.js';
import { writeCell } from './write-cell.js';

/**
 * One row for each subject: the answers of several sources side by side, as long as they do not overlap.
 *
 * @param plan - the plan that the table was made for
 * @param table - the table; returned as it is when each subject has one row
 * @returns subjects in the order of first appearance; fails with `answer.severalObservations` where two rows answer
 * the same item, and with `table.otherInstrument`
 */
export function mergeObservations(plan: Plan, table: AnswerTable): Result<AnswerTable> {
  if (!hasItemsOf(plan, table)) {
    const facts = { instrument: `${plan.model.id}@${plan.model.version}` };
    return resultOf([createIssue(scoringCodes, 'table.otherInstrument', [], facts)], () => table);
  }
  const places = new Map<string, number>();
  for (const { subject } of table.rows) if (!places.has(subject)) places.set(subject, places.size);
  if (places.size === table.rows.length) return { ok: true, value: table };
  const merged = createTable(
    plan,
    Array.from(places.keys(), (subject) => ({ subject })),
  );
  const issues: Issue[] = [];
  table.rows.forEach(({ subject }, row) => {
    const place = places.get(subject) ?? 0;
    table.attributes.forEach(({ values }, position) => {
      const target = merged.attributes[position]?.values as (string | number | null)[];
      target[place] = target[place] ?? values[row] ?? null;
    });
    table.columns.forEach((column, position) => {
      const code = column.classes[row] ?? ABSENT;
      if (code === ABSENT) return;
      if (merged.columns[position]?.classes[place] !== ABSENT) {
        const facts = { subject, item: plan.itemIds[position] ?? '' };
        issues.push(createIssue(scoringCodes, 'answer.severalObservations', [row, facts.item], facts));
      } else writeCell(merged, position, place, { code, raw: column.values[row] ?? 0 });
    });
  });
  return resultOf(issues, () => merged);
}

function hasItemsOf(plan: Plan, table: AnswerTable): boolean {
  return (
    table.itemIds === plan.itemIds ||
    (table.itemIds.length === plan.itemIds.length &&
      table.itemIds.every((id, position) => id === plan.itemIds[position]))
  );
}
