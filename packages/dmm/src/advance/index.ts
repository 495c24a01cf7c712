/**
 * Advance: the cheapest improvements that bring an organisation to its next level, with proof.
 *
 * @packageDocumentation
 */
export { type Advance, advanceOf } from './advance-of.js';
export type { AdvanceState, AdvanceTask, PartialAdvance } from './advance-state.js';
export { cheapestImprovements } from './cheapest-improvements.js';
export { advanceCodes } from './codes.js';
export { improveAdvance } from './improve-advance.js';
export type { AdvanceGoal, AdvanceOptions, Improvement, ImprovementRequirement } from './improvement.js';
export type { Obstacle } from './obstacles-of.js';
export { startAdvance } from './start-advance.js';
