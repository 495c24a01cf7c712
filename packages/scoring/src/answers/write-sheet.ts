import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { AnswerSheet, AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { encodeAnswer } from './encode-answer.js';
import { writeCell } from './write-cell.js';

/** A table that is being made, with what reading a sheet needs. */
export interface SheetTarget {
  /** The plan that the answers are for. */
  readonly plan: Plan;
  /** Positions of the items by id. */
  readonly positions: ReadonlyMap<string, number>;
  /** The table, not yet handed out. */
  readonly table: AnswerTable;
  /** Where issues are noted. */
  readonly issues: Issue[];
}

/**
 * Puts a sheet into a row of a table.
 *
 * @param target - the table
 * @param row - position of the row
 * @param sheet - answers by item id
 * @param path - where the sheet stands
 */
export function writeSheet(
  { plan, positions, table, issues }: SheetTarget,
  row: number,
  sheet: AnswerSheet,
  path: readonly PathStep[],
): void {
  for (const id of Object.keys(sheet)) {
    const position = positions.get(id) ?? -1;
    const planned = plan.items[position];
    if (planned === undefined) {
      const facts = { item: id, instrument: plan.model.id, hint: didYouMean(id, plan.itemIds) };
      issues.push(createIssue(scoringCodes, 'answer.unknownItem', [...path, id], facts));
      continue;
    }
    const cell = encodeAnswer(planned, sheet[id], [...path, id]);
    if (cell.ok) writeCell(table, position, row, cell.value);
    else issues.push(...cell.issues);
  }
}
