import { planCondition } from '../condition/plan-condition.js';
import type { PlannedReduction } from '../model/plan.js';
import type { Reduction } from '../model/reduction.js';
import type { Scope } from '../scope/scope.js';

/**
 * A reduction ready to be used: its rules with their conditions.
 *
 * @param reduction - as declared
 * @param scope - what ids stand for
 * @returns the rules, of which the first that applies decides
 */
export function planReduction(reduction: Reduction, scope: Scope): PlannedReduction {
  const rules =
    typeof reduction === 'object' && !('trimmedMean' in reduction) ? reduction : [{ use: reduction }];
  return rules.map((rule) => ({
    when: rule.when === undefined ? null : planCondition(rule.when, scope),
    use: rule.use,
    missing: rule.missing ?? {},
    least: rule.needs?.count ?? 1,
  }));
}
