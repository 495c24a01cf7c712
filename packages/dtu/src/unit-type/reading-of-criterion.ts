import { type ConditionContext, evaluateCondition } from '@sopana/core/condition';
import type { CriterionReading } from '../model/readiness.js';
import type { UnitTypeCriterion } from '../model/unit-type.js';

/**
 * What one criterion says of the type of a unit.
 *
 * @param criterion - its rules are asked in their order
 * @param context - where conditions read
 * @param types - ids of the types, lowest first
 * @returns the type of the first rule that holds; while a rule before it is unknown, all that it may still be
 */
export function readingOfCriterion(
  { id, rules, otherwise }: UnitTypeCriterion,
  context: ConditionContext,
  types: readonly string[],
): CriterionReading {
  const possible = new Set<string>();
  let isDecided = false;
  let mayBeNone = false;
  for (const { type, when } of rules) {
    const { truth } = evaluateCondition(when, context);
    if (truth !== 'false') possible.add(type);
    isDecided = truth === 'true';
    if (isDecided) break;
  }
  if (!isDecided) {
    if (otherwise === undefined) mayBeNone = true;
    else possible.add(otherwise);
  }
  const inOrder = types.filter((type) => possible.has(type));
  const [only] = inOrder;
  return {
    criterion: id,
    type: inOrder.length === 1 && !mayBeNone && only !== undefined ? only : null,
    possible: inOrder,
  };
}
