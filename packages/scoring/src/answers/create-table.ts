import type { AnswerTable, Column, Observation } from '../model/answers.js';
import type { Plan } from '../model/plan.js';

/**
 * A table in which nobody has written anything yet.
 *
 * @param plan - the plan whose items make the columns
 * @param rows - what each row is an observation of
 * @returns a table that its maker may still fill
 */
export function createTable(plan: Plan, rows: readonly Observation[]): AnswerTable {
  return {
    itemIds: plan.itemIds,
    rows,
    attributes: (plan.instrument.attributes ?? []).map(({ id }) => ({
      id,
      values: new Array<string | number | null>(rows.length).fill(null),
    })),
    columns: plan.items.map(
      (): Column => ({
        values: new Float64Array(rows.length),
        classes: new Uint8Array(rows.length),
      }),
    ),
  };
}
