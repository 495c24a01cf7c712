import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { type Condition, compileCondition } from '@sopana/core/condition';
import { didYouMean } from '@sopana/core/text';
import { rolloutCodes } from '../codes.js';
import { organisationAttributes } from './organisation-attributes.js';

/**
 * What a condition reads that a rollout does not know.
 *
 * @param condition - of the right shape; none when undefined
 * @param path - where it stands
 * @returns one issue for each subject that cannot be read, in the order of the condition
 */
export function conditionIssues(
  condition: Condition | undefined,
  path: readonly PathStep[],
): readonly Issue[] {
  if (condition === undefined) return [];
  return compileCondition(condition).subjects.flatMap(({ kind, id }) => {
    if (kind === 'fact' || (kind === 'attribute' && organisationAttributes.includes(id))) return [];
    const facts = {
      kind,
      id,
      known: organisationAttributes.join(', '),
      hint: kind === 'attribute' ? didYouMean(id, organisationAttributes) : '',
    };
    return [createIssue(rolloutCodes, 'rolloutTemplate.unreadableSubject', path, facts)];
  });
}
