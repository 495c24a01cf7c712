import type { Condition } from './condition.js';
import type { SatisfiabilityResult } from './satisfiability.js';
import { searchExample } from './search-example.js';
import { stepsOf } from './steps-of.js';
import { variablesOf } from './variables-of.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Whether any values make a condition true.
 *
 * Each subject is tried at the few values that its own tests tell apart: the codes of a choice, and of the numbers the
 * thresholds and one number on either side of each. So the answer is exact, though there are infinitely many numbers.
 *
 * @param condition - any depth
 * @param vocabulary - what each subject can be
 * @param limit - how many partial choices to look at, at most; from 1, 100,000 when left out
 * @returns an example, `no`, or `undecided` with the reason: the limit, a subject or clause that is not defined, or a list
 *   of which more than 12 codes are asked for
 *
 * @example
 * ```ts
 * const vocabulary = { domainOf: () => ({ type: 'number', min: 0, max: 5 }) };
 * isSatisfiable({ all: [{ value: 'score', above: 3 }, { value: 'score', below: 3 }] }, vocabulary); // => { satisfiable: 'no' }
 * isSatisfiable({ value: 'score', above: 3 }, vocabulary).example; // => [{ subject: { kind: 'value', id: 'score' }, value: 4 }]
 * ```
 *
 * @remarks Subjects are taken as free of each other, but for an answer and whether it is answered. Values not chosen yet
 * count as unknown, which prunes the search; the worst case is exponential in the number of subjects.
 * @source Our convention; pruning as in branch and bound, with Kleene's three-valued logic as the bound.
 */
export function isSatisfiable<X = never>(
  condition: Condition<X>,
  vocabulary: Vocabulary<X>,
  limit: number = 100_000,
): SatisfiabilityResult {
  const steps = stepsOf(condition, vocabulary.expand?.bind(vocabulary));
  if (steps.some((step) => step.op === 'opaque')) {
    return { satisfiable: 'undecided', reason: 'a clause is not understood' };
  }
  const variables = variablesOf(steps, vocabulary);
  if (typeof variables === 'string') return { satisfiable: 'undecided', reason: variables };
  return searchExample(steps, variables, limit);
}
