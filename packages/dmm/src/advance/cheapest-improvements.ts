import { ok, type Result } from '@sopana/core';
import type { AnswerSheet, Plan } from '@sopana/scoring';
import { type Advance, advanceOf } from './advance-of.js';
import { improveAdvance } from './improve-advance.js';
import type { AdvanceGoal, AdvanceOptions, Improvement } from './improvement.js';
import { startAdvance } from './start-advance.js';

/** Enough for the weighted means, least parts and gates of a large model; a stop where the bound cannot help. */
const enoughBranches = 20_000;

/**
 * The cheapest improvements that bring a node to its goal, with proof.
 *
 * @param plan - the compiled document
 * @param answers - of one subject, by item id
 * @param goal - a node and its least value; for a level its position, from 0
 * @param improvements - what can be improved; of the improvements of one item at most one is chosen
 * @param options - attributes of the subject, and how many branches to look at, at most: 20,000 when absent
 * @returns the improvements, or why there are none; `undecided` where the branches did not suffice; fails as `startAdvance`
 * does
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', { of: 'b', weight: 3 }] }] });
 * const steps = [{ item: 'a', to: 5, cost: 1 }, { item: 'b', to: 2, cost: 2 }, { item: 'b', to: 3, cost: 4 }];
 * const found = plan.ok ? cheapestImprovements(plan.value, { a: 1, b: 1 }, { node: 'mean', atLeast: 2 }, steps) : plan;
 * found.ok && found.value.improvements; // => [{ item: 'a', to: 5, cost: 1 }]
 * ```
 *
 * @source Our convention: `startAdvance`, `improveAdvance` and `advanceOf` in one, for those who can wait.
 */
export function cheapestImprovements(
  plan: Plan,
  answers: AnswerSheet,
  goal: AdvanceGoal,
  improvements: readonly Improvement[],
  options: AdvanceOptions & { readonly branches?: number } = {},
): Result<Advance> {
  const { branches = enoughBranches, ...known } = options;
  const start = startAdvance(plan, answers, goal, improvements, known);
  return start.ok ? ok(advanceOf(improveAdvance(start.value, branches))) : start;
}
