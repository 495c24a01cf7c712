import { allHold } from './all-hold.js';
import { anyHolds } from './any-holds.js';
import { negated } from './negated.js';
import { runSteps } from './run-steps.js';
import type { SatisfiabilityResult } from './satisfiability.js';
import type { Step } from './step.js';
import type { Truth } from './truth.js';
import type { Candidate, Variable } from './variable.js';

/** The variable that settles each test, by the position of the test among the steps. */
function ownersOf(variables: readonly Variable[]): ReadonlyMap<number, number> {
  return new Map(
    variables.flatMap(({ candidates }, index) =>
      [...(candidates[0]?.truths.keys() ?? [])].map((at) => [at, index] as const),
    ),
  );
}

/**
 * Values that make a condition true, found by trying one subject after another.
 *
 * @param steps - from `stepsOf`, none opaque
 * @param variables - the subjects and the values to try
 * @param limit - how many partial choices to look at, at most
 * @returns an example, `no`, or undecided when the limit was reached
 */
export function searchExample<X>(
  steps: readonly Step<X>[],
  variables: readonly Variable[],
  limit: number,
): SatisfiabilityResult {
  const owners = ownersOf(variables);
  const truthUnder = (chosen: readonly Candidate[]): Truth =>
    runSteps<X, Truth>(steps, {
      test: (_, at) => chosen[owners.get(at) ?? -1]?.truths.get(at) ?? 'unknown',
      opaque: () => 'unknown',
      join: ({ op }, parts) => (op === 'all' ? allHold(parts) : anyHolds(parts)),
      not: negated,
    });
  const open: (readonly Candidate[])[] = [[]];
  let looked = 0;
  for (let chosen = open.pop(); chosen !== undefined; chosen = open.pop()) {
    if (looked >= limit) {
      return { satisfiable: 'undecided', reason: `the search looked at ${limit} partial choices` };
    }
    looked += 1;
    const truth = truthUnder(chosen);
    // What is not chosen yet counts as unknown, and in this logic no later choice turns true into anything else.
    if (truth === 'true') {
      const example = variables.map(({ subject, candidates }, index) => {
        const value = (chosen[index] ?? candidates[0])?.value ?? null;
        return { subject, value };
      });
      return { satisfiable: 'yes', example };
    }
    const next = variables[chosen.length];
    if (truth === 'unknown' && next !== undefined) {
      const prefix = chosen;
      open.push(...next.candidates.map((candidate) => [...prefix, candidate]).reverse());
    }
  }
  return { satisfiable: 'no' };
}
