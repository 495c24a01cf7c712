import { choiceOf, improveChoice, startChoice } from '@sopana/core/choose';
import { compileProblem } from '../engine/compile-problem.js';
import { createGenerator } from '../engine/create-generator.js';
import { makeCandidate } from '../engine/make-candidate.js';
import type { ScheduleProblem } from '../engine/problem.js';
import { windowsOf } from '../engine/windows-of.js';
import { proofProblem } from '../proof/proof-problem.js';
import { ruleKeys } from '../search/rule-keys.js';

/** What is known of a problem: `undecided` when neither a schedule nor a proof was found. */
export type Feasibility = 'feasible' | 'infeasible' | 'undecided';

/**
 * Whether a problem has a schedule: by its windows, by a few priority rules, and then by exact search.
 *
 * @param problem - a problem that `checkProblem` finds nothing wrong with
 * @param branches - how many branches exact search may look at
 * @returns what is proved
 */
export function feasibilityOf(problem: ScheduleProblem, branches: number): Feasibility {
  const compiled = compileProblem(problem);
  const windows = windowsOf(compiled);
  if (!windows.possible) return 'infeasible';
  const generator = createGenerator(compiled);
  for (const rule of [0, 3]) {
    const keys = ruleKeys(compiled, windows, rule);
    if (makeCandidate(compiled, generator, keys, 0).candidate.violation === 0) return 'feasible';
  }
  const exact = proofProblem({ compiled, windows, scales: [] });
  // Whether there is a schedule is all that is asked: all cost the same, so that the first one found ends the search.
  const equal = { ...exact, cost: () => 0, lowerBound: () => 0 };
  let choice = startChoice(equal);
  const step = 64;
  for (let done = 0; done < branches; done += step) {
    choice = improveChoice(choice, Math.min(step, branches - done));
    const { best, outcome } = choiceOf(choice);
    if (best !== undefined) return 'feasible';
    if (outcome === 'infeasible') return 'infeasible';
  }
  return choiceOf(choice).outcome === 'infeasible' ? 'infeasible' : 'undecided';
}
