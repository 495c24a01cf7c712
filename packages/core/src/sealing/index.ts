/**
 * Records that show when they were altered, and where.
 *
 * @packageDocumentation
 */
export { sealingCodes } from './codes.js';
export type { Difference, Side } from './difference.js';
export { firstDifference } from './first-difference.js';
export { seal } from './seal.js';
export type { Sealed } from './sealed.js';
export { verifySeal } from './verify-seal.js';
