import type { ConditionContext } from '@sopana/core/condition';
import type { EvidenceDemand } from '../model/check.js';
import type { CheckPlan } from '../model/check-plan.js';
import { readingOf, type UnitStanding } from './reading-of.js';

/**
 * Where the conditions of a check set read from.
 *
 * @param plan - gives the order of options
 * @param standing - what is known of the unit
 * @param demand - the evidence that is asked for; undefined where a statement is enough
 * @returns the context
 */
export function contextOf(
  { facts, attributes }: CheckPlan,
  standing: UnitStanding,
  demand: EvidenceDemand | undefined,
): ConditionContext {
  return {
    read: (subject) => readingOf(standing, subject, demand),
    order({ kind, id }, value) {
      const domain = (kind === 'fact' ? facts : attributes).get(id);
      const place = domain?.type === 'choice' ? domain.values.indexOf(String(value)) : -1;
      return place < 0 ? undefined : place;
    },
  };
}
