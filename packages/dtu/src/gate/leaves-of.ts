import type { GatePart } from '../model/check-plan.js';

/**
 * The checks of a rule.
 *
 * @param rule - the compiled rule
 * @returns one entry for each mention, in the order of the rule
 */
export function leavesOf(rule: GatePart): readonly Extract<GatePart, { check: number }>[] {
  return 'check' in rule ? [rule] : rule.of.flatMap(leavesOf);
}
