import { type ConditionContext, compileCondition, evaluateCondition } from '@sopana/core/condition';
import type { Quantifier, ScoringCondition } from '../model/condition.js';
import type { PlannedCondition } from '../model/plan.js';
import type { Block } from '../model/register.js';
import type { Scope } from '../scope/scope.js';
import { expandQuantifier } from './expand-quantifier.js';
import { orderInScope } from './order-in-scope.js';
import { readSubject } from './read-subject.js';

/**
 * A condition ready to be put to rows.
 *
 * @param condition - checked
 * @param scope - what its ids stand for
 * @returns what it reads, and its truth in a row with or without the reasons
 */
export function planCondition(condition: ScoringCondition, scope: Scope): PlannedCondition {
  const expand = (clause: Quantifier): ScoringCondition => expandQuantifier(clause, scope.instrument);
  const compiled = compileCondition<Quantifier>(condition, expand);
  const contextAt = (block: Block, row: number): ConditionContext<Quantifier> => ({
    read: (subject) => readSubject(scope, block, row, subject),
    order: (subject, value) => orderInScope(scope, subject, value),
    expand,
  });
  return {
    reads: compiled.subjects.flatMap(({ id, kind }) => {
      const position = kind === 'attribute' ? undefined : scope.registers.get(id);
      return position === undefined ? [] : [position];
    }),
    truthAt: (block, row) => compiled.truthIn(contextAt(block, row)),
    verdictAt: (block, row) => evaluateCondition<Quantifier>(condition, contextAt(block, row)),
  };
}
