import type { Answer, AnswerTable } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { ItemExplanation } from '../model/explanation.js';
import type { PlannedItem } from '../model/plan.js';
import { explainSteps } from './explain-steps.js';

/**
 * How an item came by its value.
 *
 * @param planned - the item
 * @param table - a table of one row
 * @param position - the item's column
 * @param answer - the answer as it was given
 * @returns the explanation
 */
export function explainItem(
  planned: PlannedItem,
  table: AnswerTable,
  position: number,
  answer: Answer,
): ItemExplanation {
  const raw = table.columns[position]?.values[0] ?? 0;
  const given = table.columns[position]?.classes[0] ?? 0;
  const code = given === VALUE ? (planned.codeOf?.(raw) ?? VALUE) : given;
  const start = planned.valueOf?.(raw) ?? raw;
  const steps = code === VALUE ? explainSteps(planned.steps, start) : [];
  const value = code === VALUE ? (steps[steps.length - 1]?.after ?? start) : null;
  const { id, label = null } = planned.item;
  return { kind: 'item', id, label, answer, value, class: classOfCode(code), steps };
}
