import { createIssue } from '../result/create-issue.js';
import type { Issue } from '../result/issue.js';
import { checkTest } from './check-test.js';
import { conditionCodes } from './codes.js';
import type { Condition } from './condition.js';
import { domainOf } from './domain-of.js';
import { notUnderstood } from './not-understood.js';
import type { Step } from './step.js';
import { stepsOf } from './steps-of.js';
import type { Vocabulary } from './vocabulary.js';

function issuesOf<X>(step: Step<X>, vocabulary: Vocabulary<X>): readonly Issue[] {
  switch (step.op) {
    case 'not':
      return [];
    case 'test': {
      const domain = domainOf(step.subject, vocabulary);
      if (domain !== undefined) return checkTest(step, domain);
      return [createIssue(conditionCodes, 'condition.unknownSubject', step.path, { ...step.subject })];
    }
    case 'opaque':
      return [notUnderstood(step.clause, step.path)];
    default: {
      if (step.count > 0) return [];
      const code = step.op === 'all' ? 'condition.emptyAll' : 'condition.emptyAny';
      return [createIssue(conditionCodes, code, step.path)];
    }
  }
}

/**
 * What is wrong with a condition before it is ever evaluated.
 *
 * @param condition - any depth
 * @param vocabulary - what it may speak of
 * @returns all issues, in the order of the condition: `condition.notUnderstood`, `condition.unknownSubject`,
 *   `condition.wrongType`, `condition.unknownOption`, `condition.outOfRange`, `condition.emptyAll`,
 *   `condition.emptyAny`
 *
 * @example
 * ```ts
 * const vocabulary = { domainOf: ({ id }) => (id === 'size' ? { type: 'number', min: 0 } : undefined) };
 * checkCondition({ fact: 'size', atLeast: 3 }, vocabulary); // => []
 * checkCondition({ fact: 'seize', atLeast: 3 }, vocabulary)[0].code; // => 'condition.unknownSubject'
 * ```
 *
 * @source Our convention: a clause that can never be decided, or always comes out the same, is a mistake.
 */
export function checkCondition<X = never>(
  condition: Condition<X>,
  vocabulary: Vocabulary<X>,
): readonly Issue[] {
  const expand = vocabulary.expand?.bind(vocabulary);
  return stepsOf(condition, expand).flatMap((step) => issuesOf(step, vocabulary));
}
