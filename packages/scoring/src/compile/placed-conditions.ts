import type { PathStep } from '@sopana/core';
import type { ScoringCondition } from '../model/condition.js';
import type { Item } from '../model/instrument.js';
import type { Node } from '../model/node.js';

/** A condition with its place inside its item or node. */
export interface PlacedCondition {
  /** The condition. */
  readonly condition: ScoringCondition;
  /** The way from the item or node to it. */
  readonly path: readonly PathStep[];
}

/**
 * The conditions of an item or node.
 *
 * @param entry - an item or a node
 * @returns each with its place, in reading order
 */
export function placedConditions(entry: Item | Node): readonly PlacedCondition[] {
  const placed = (
    condition: ScoringCondition | undefined,
    path: readonly PathStep[],
  ): readonly PlacedCondition[] => (condition === undefined ? [] : [{ condition, path }]);
  const rules = 'reduce' in entry && Array.isArray(entry.reduce) ? entry.reduce : [];
  return [
    ...placed(entry.when, ['when']),
    ...rules.flatMap((rule, at) => placed(rule.when, ['reduce', at, 'when'])),
    ...('cases' in entry ? entry.cases.flatMap((row, at) => placed(row.when, ['cases', at, 'when'])) : []),
    ...('gates' in entry ? entry.gates.flatMap((gate, at) => placed(gate.when, ['gates', at, 'when'])) : []),
    ...('gates' in entry
      ? (entry.caps ?? []).flatMap((cap, at) => placed(cap.when, ['caps', at, 'when']))
      : []),
  ];
}
