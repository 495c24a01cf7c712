import type { ConditionExplanation } from '../model/explanation.js';
import type { PlannedCondition } from '../model/plan.js';
import type { Block } from '../model/register.js';

/**
 * A condition as it came out in the one row of a block.
 *
 * @param condition - the condition
 * @param block - a block of one row
 * @returns what it came to, and why
 */
export function explainWhen(condition: PlannedCondition, block: Block): ConditionExplanation {
  const { truth, reasons } = condition.verdictAt(block, 0);
  return { truth, reasons };
}
