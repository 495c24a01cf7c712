import type { PlannedReduction, PlannedReductionRule } from '../model/plan.js';
import type { Block } from '../model/register.js';

/**
 * The rule of a reduction that applies to a subject.
 *
 * @param reduction - the rules
 * @param block - all observations
 * @param row - an observation of the subject; attributes are read there
 * @returns the first rule that applies; null when none does, or when it is not known whether one does
 */
export function ruleFor(reduction: PlannedReduction, block: Block, row: number): PlannedReductionRule | null {
  for (const rule of reduction) {
    const truth = rule.when === null ? 'true' : rule.when.truthAt(block, row);
    if (truth === 'true') return rule;
    if (truth === 'unknown') return null;
  }
  return null;
}
