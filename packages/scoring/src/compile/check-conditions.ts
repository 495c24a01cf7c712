import type { Issue, PathStep } from '@sopana/core';
import { checkCondition } from '@sopana/core/condition';
import { vocabularyOf } from '../condition/vocabulary-of.js';
import type { ScoringCondition } from '../model/condition.js';
import type { Instrument } from '../model/instrument.js';
import type { Scope } from '../scope/scope.js';
import { placedConditions } from './placed-conditions.js';

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
