import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { checkCondition, compileCondition } from '@sopana/core/condition';
import { scoringCodes } from '../codes.js';
import { expandQuantifier } from '../condition/expand-quantifier.js';
import { vocabularyOf } from '../condition/vocabulary-of.js';
import type { Quantifier, ScoringCondition } from '../model/condition.js';
import type { Instrument } from '../model/instrument.js';
import { keepsRaw } from '../reduce/keeps-raw.js';
import { placedConditions } from './placed-conditions.js';
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
  // Which reducer is used is decided before anything is worked out: by what is known of the subject.
  const ofSubject: typeof vocabulary = {
    ...vocabulary,
    domainOf: (subject) => (subject.kind === 'attribute' ? vocabulary.domainOf(subject) : undefined),
  };
  const check = (condition: ScoringCondition, path: readonly PathStep[]): readonly Issue[] => [
    ...checkCondition(condition, path[2] === 'reduce' ? ofSubject : vocabulary).map((issue) => ({
      ...issue,
      path: [...path, ...issue.path],
    })),
    ...checkOptions(condition, instrument, path),
  ];
  return [
    ...instrument.items.flatMap((item, at) =>
      placedConditions(item).flatMap(({ condition, path }) => check(condition, ['items', at, ...path])),
    ),
    ...instrument.nodes.flatMap((node, at) =>
      placedConditions(node).flatMap(({ condition, path }) => check(condition, ['nodes', at, ...path])),
    ),
  ];
}

/** A mean of several answers is no option any more, so a condition on the answer could never be decided. */
function checkOptions(
  condition: ScoringCondition,
  instrument: Instrument,
  path: readonly PathStep[],
): readonly Issue[] {
  const expand = (clause: Quantifier): ScoringCondition => expandQuantifier(clause, instrument);
  return compileCondition<Quantifier>(condition, expand).subjects.flatMap(({ kind, id }) => {
    const reduce = kind === 'answer' ? instrument.items.find((item) => item.id === id)?.reduce : undefined;
    if (reduce === undefined) return [];
    const rules = typeof reduce === 'object' && !('trimmedMean' in reduce) ? reduce : [{ use: reduce }];
    const rule = rules.find(({ use }) => !keepsRaw(use));
    if (rule === undefined) return [];
    const facts = { item: id, reducer: typeof rule.use === 'string' ? rule.use : 'trimmedMean' };
    return [createIssue(scoringCodes, 'instrument.notAnOption', path, facts)];
  });
}
