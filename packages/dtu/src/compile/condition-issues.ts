import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { type Condition, checkCondition, type Vocabulary } from '@sopana/core/condition';
import { dtuCodes } from '../codes.js';
import { clausesOfCondition, type PlacedCondition } from './clauses-of-condition.js';

/**
 * What is wrong with a condition of a check set.
 *
 * @param condition - the condition
 * @param vocabulary - what it may speak of
 * @param path - where it stands in the document
 * @returns codes `condition.*` and `checkSet.asksPresence`
 */
export function conditionIssues(
  condition: Condition,
  vocabulary: Vocabulary,
  path: readonly PathStep[],
): readonly Issue[] {
  return [
    ...checkCondition(condition, vocabulary).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
    ...presenceIssues(clausesOfCondition(condition, path)),
  ];
}

/** Whether a fact is known may not decide: what is not known would then pass a check, or fail it. */
function presenceIssues({ clause, path, parts }: PlacedCondition): readonly Issue[] {
  const own = 'present' in clause ? [createIssue(dtuCodes, 'checkSet.asksPresence', path)] : [];
  return [...own, ...parts.flatMap(presenceIssues)];
}
