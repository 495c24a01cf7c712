/**
 * Exact choosing by branch and bound: the domain gives cost, bound and feasibility.
 *
 * @packageDocumentation
 */
export type { Choice } from './choice-of.js';
export { choiceOf } from './choice-of.js';
export type { ChoiceProblem, Feasibility } from './choice-problem.js';
export type { ChoiceState, OpenBranch, Solution } from './choice-state.js';
export { improveChoice } from './improve-choice.js';
export { startChoice } from './start-choice.js';
