import type { AnswerTable } from '../model/answers.js';
import type { Plan } from '../model/plan.js';

/**
 * Whether a table answers the items of a plan.
 *
 * @param plan - the plan
 * @param table - any table
 * @returns true when the items are the same, in the same order
 */
export function isTableOf(plan: Plan, table: AnswerTable): boolean {
  if (table.itemIds === plan.itemIds) return true;
  return (
    table.itemIds.length === plan.itemIds.length &&
    table.itemIds.every((id, position) => id === plan.itemIds[position])
  );
}
