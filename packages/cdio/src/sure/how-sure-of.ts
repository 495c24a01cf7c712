import { type Issue, type Result, resultOf } from '@sopana/core';
import { acceptabilityOf } from '@sopana/stats';
import type { HowSure, HowSureState, WeightAnswer } from '../model/how-sure.js';

/**
 * The answer of a state.
 *
 * @param state - as `improveHowSure` gave it
 * @returns how sure the order is, each share with its error; fails where nothing has been looked at yet, as statistics do
 *
 * @example
 * ```ts
 * const exact = { method: 'exact', rankAcceptability: [[1]] };
 * const told = howSureOf({ facts: { winners: ['c-1'] }, questions: [{ question: 'all', exact, sampled: null }] });
 * told.ok && told.value.answers[0].acceptability.method; // => 'exact'
 * ```
 *
 * @source Our convention: long work is a state, not a callback.
 */
export function howSureOf(state: HowSureState): Result<HowSure> {
  const issues: Issue[] = [];
  const answers = state.questions.flatMap(({ question, exact, sampled }): readonly WeightAnswer[] => {
    if (exact !== null) return [{ question, acceptability: exact }];
    if (sampled === null)
      throw new Error(`The question of ${question} weights has neither an answer nor samples.`);
    const acceptability = acceptabilityOf(sampled);
    if (acceptability.ok) return [{ question, acceptability: acceptability.value }];
    issues.push(...acceptability.issues);
    return [];
  });
  return resultOf(issues, () => ({ ...state.facts, answers }));
}
