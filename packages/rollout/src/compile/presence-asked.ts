import type { Condition } from '@sopana/core/condition';

/**
 * A condition in which it is not known whether a fact that is still to come is there. Whether something is known is a
 * question that is always answered, with no for what is not there; of what a planned step will leave, it is not.
 *
 * @param condition - of the right shape, of limited depth
 * @param coming - ids of facts that planned steps will leave
 * @returns the condition; tests of the presence of these facts become tests of their value, which is not known
 */
export function presenceAsked(condition: Condition, coming: ReadonlySet<string>): Condition {
  if ('all' in condition)
    return { ...condition, all: condition.all.map((part) => presenceAsked(part, coming)) };
  if ('any' in condition)
    return { ...condition, any: condition.any.map((part) => presenceAsked(part, coming)) };
  if ('not' in condition) return { ...condition, not: presenceAsked(condition.not, coming) };
  if ('fact' in condition && 'present' in condition && coming.has(condition.fact)) {
    return { fact: condition.fact, is: true };
  }
  return condition;
}
