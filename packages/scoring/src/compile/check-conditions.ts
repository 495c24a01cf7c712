import type { Issue, PathStep } from '@sopana/core';
import { checkCondition } from '@sopana/core/condition';
import { vocabularyOf } from '../condition/vocabulary-of.js';
import type { ScoringCondition } from '../model/condition.js';
import type { Instrument, Item } from '../model/instrument.js';
import type { Node } from '../model/node.js';
import type { Scope } from './scope.js';

/**
 * Conditions that speak of what is not there, or ask what cannot be answered.
 *
 * @param instrument - a document of the right shape
 * @param scope - what its ids stand for
 * @returns issues of the codes `condition.*`, in document order
 */
export function checkConditions(instrument: Instrument, scope: Scope): readonly Issue[] {
  const vocabulary = vocabularyOf(scope);
  const check = (condition: ScoringCondition, path: readonly PathStep[]): readonly Issue[] =>
    checkCondition(condition, vocabulary).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return [
    ...instrument.items.flatMap((item, at) =>
      placedConditions(item).flatMap(({ condition, path }) => check(condition, ['items', at, ...path])),
    ),
    ...instrument.nodes.flatMap((node, at) =>
      placedConditions(node).flatMap(({ condition, path }) => check(condition, ['nodes', at, ...path])),
    ),
  ];
}

interface PlacedCondition {
  readonly condition: ScoringCondition;
  readonly path: readonly PathStep[];
}

function placedConditions(entry: Item | Node): readonly PlacedCondition[] {
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
