import { observationsOf } from '../answers/observations-of.js';
import type { AnswerTable } from '../model/answers.js';
import { VALUE } from '../model/class-code.js';
import { classOfCode } from '../model/class-of-code.js';
import type { ItemExplanation } from '../model/explanation.js';
import type { Plan, PlannedItem } from '../model/plan.js';
import type { Block } from '../model/register.js';
import { loadItem } from '../run/load-item.js';
import { explainSteps } from './explain-steps.js';
import { explainWhen } from './explain-when.js';
import { oneCell } from './one-cell.js';

/**
 * How an item came by its value.
 *
 * @param plan - the plan
 * @param planned - the item
 * @param position - the item's column
 * @param block - a block of one row, computed
 * @param observed - the answers, one row for each observation
 * @returns the explanation
 */
export function explainItem(
  plan: Plan,
  planned: PlannedItem,
  position: number,
  block: Block,
  observed: AnswerTable,
): ItemExplanation {
  const { id, label = null } = planned.item;
  const register = block.registers[position];
  const code = register?.classes[0] ?? 0;
  // The engine's own reading without the steps, so that they can be taken one by one.
  const fresh = oneCell(0, 0);
  loadItem({ ...planned, steps: [] }, position, block, fresh);
  const start = fresh.classes[0] === VALUE ? (fresh.values[0] ?? null) : null;
  const cell = oneCell(fresh.values[0] ?? 0, fresh.classes[0] ?? 0);
  const answers = observationsOf(plan, observed, position);
  const layer = block.table.columns[position]?.imputed?.[block.start] ?? 0;
  return {
    kind: 'item',
    id,
    label,
    answer: answers[0]?.answer ?? null,
    observations: answers.length > 1 ? answers : [],
    imputed: layer === 0 ? null : (block.table.layers?.[layer - 1] ?? null),
    value: code === VALUE ? (register?.values[0] ?? null) : null,
    class: classOfCode(code),
    when: planned.when === null ? null : explainWhen(planned.when, block),
    start,
    steps: explainSteps(id, planned.steps, cell, block),
  };
}
