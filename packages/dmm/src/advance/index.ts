/**
 * Advance: the cheapest improvements that bring an organisation to its next level, with proof, and the way there.
 *
 * @packageDocumentation
 */
export { type Advance, advanceOf } from './advance-of.js';
export type { AdvanceState, AdvanceTask } from './advance-state.js';
export { cheapestImprovements } from './cheapest-improvements.js';
export { advanceCodes } from './codes.js';
export { improveAdvance } from './improve-advance.js';
export type { AdvanceGoal, AdvanceOptions, Improvement, ImprovementRequirement } from './improvement.js';
export { type NextLevel, type NextLevelOptions, type NodeStanding, nextLevel } from './next-level.js';
export type { Obstacle } from './obstacles-of.js';
export type { Raise, Unplanned } from './raises-of.js';
export type { RoadmapStep } from './roadmap-of.js';
export { startAdvance } from './start-advance.js';
export { type NodeChange, type WhatIfOptions, whatIf } from './what-if.js';
