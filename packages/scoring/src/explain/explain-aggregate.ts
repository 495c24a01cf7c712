import type { AggregateExplanation, Explanation, NodeExplanation } from '../model/explanation.js';
import type { PlannedAggregate } from '../model/plan.js';
import type { NodeScore, Part } from '../model/score.js';
import { toldOf } from './told-of.js';

/**
 * How an aggregate came by its value.
 *
 * @param planned - the node
 * @param score - its score
 * @param common - what all nodes say
 * @param told - explanations of its children
 * @returns the explanation; parts have contributions where the method adds
 */
export function explainAggregate(
  planned: PlannedAggregate,
  score: NodeScore,
  common: NodeExplanation,
  told: ReadonlyMap<string, Explanation>,
): AggregateExplanation {
  const { method, sum, weights, round, needs } = planned;
  const counting = score.parts.filter((part) => common.start !== null && part.value !== null);
  const weightTotal = counting.reduce((total, part) => total + part.weight, 0);
  const contributionOf = (part: Part): number | null => {
    if (!counting.includes(part) || part.value === null) return null;
    if (method === 'sum') return part.weight * part.value;
    return method === 'mean' ? (part.weight * part.value) / weightTotal : null;
  };
  return {
    ...common,
    kind: 'aggregate',
    method,
    sum,
    weights,
    round,
    needs,
    weightTotal,
    parts: score.parts.map((part) => ({
      ...part,
      share: counting.includes(part) ? part.weight / weightTotal : null,
      contribution: contributionOf(part),
      because: toldOf(told, part.of),
    })),
  };
}
